import { Resolver } from 'node:dns/promises'

/** The text records at a name, each joined from its parts; or why nobody told. A name without any has none. */
export type TextAnswer =
  | { readonly kind: 'records'; readonly records: readonly string[] }
  | { readonly kind: 'failure'; readonly reason: string }

export interface DnsOptions {
  /** `address` or `address:port`; default: those of this machine. */
  readonly servers?: readonly string[]
}

/** For one question to one server; each is asked twice. */
const timeoutMs = 3_000
const tries = 2
const nothing = new Set(['ENODATA', 'ENOTFOUND'])

/** Asks the name servers for text records (TXT). Never rejects; an abort ends it. */
export async function askTexts(
  name: string,
  { servers }: DnsOptions,
  signal: AbortSignal,
): Promise<TextAnswer> {
  const resolver = new Resolver({ timeout: timeoutMs, tries })
  if (servers !== undefined) resolver.setServers([...servers])
  const cancel = () => resolver.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const found = await resolver.resolveTxt(name)
    return { kind: 'records', records: found.map((parts) => parts.join('')) }
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    if (nothing.has(code)) return { kind: 'records', records: [] }
    return { kind: 'failure', reason: `the name servers did not answer for ${name} (${code})` }
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}
