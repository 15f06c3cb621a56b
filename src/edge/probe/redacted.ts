import type { Judgement } from '../../delivery/sample.ts'

/** A judgement without secrets in what the target said: a server may give back what it was sent. */
export function redacted(found: Judgement, redact: (text: string) => string): Judgement {
  const clean = (text: string | null) => (text === null ? null : redact(text))
  const said = <Said extends Pick<Judgement, 'version' | 'commit' | 'reason'>>(one: Said): Said => {
    return { ...one, version: clean(one.version), commit: clean(one.commit), reason: clean(one.reason) }
  }
  return {
    ...said(found),
    ...(found.warnings ? { warnings: found.warnings.map(redact) } : {}),
    ...(found.census ? { census: { ...found.census, members: found.census.members.map(said) } } : {}),
  }
}
