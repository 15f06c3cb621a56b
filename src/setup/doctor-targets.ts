import { fail, fine, warn, type Finding } from './finding.ts'

/** What one look at one target showed. */
export interface TargetFacts {
  readonly environment: string
  /** The check and where: `http /health @ eu.acme.example`. */
  readonly pair: string
  readonly required: boolean
  readonly outcome: 'pass' | 'fail' | 'stale' | 'error'
  readonly code: string | null
  readonly reason: string | null
  readonly version: string | null
  /** Whether the check could have been told a version. */
  readonly claims: boolean
  readonly warnings: readonly string[]
}

/**
 * What a look says of a target and of its check. Which version runs does not matter here: that it says one does, for
 * without a version nobody can prove that the new one arrived.
 */
export function judgeTarget(facts: TargetFacts): Finding[] {
  const { environment, pair, required, outcome, code, reason, version, warnings } = facts
  const place = `${environment}: ${pair}`
  const noted = warnings.map((text) =>
    warn('targets', 'target-warns', {
      what: `${place}: ${text}.`,
      why: 'It decides nothing today, and may tomorrow.',
      fix: 'See what the target says of itself.',
    }),
  )
  if (outcome === 'pass' || outcome === 'stale') {
    const runs = version === null ? 'answers' : `answers and says that ${version} runs`
    return [
      fine('targets', 'target', `${place} ${runs}.`),
      ...(version === null ? silent(facts) : []),
      ...noted,
    ]
  }
  const trouble = {
    what: `${place} ${reason ?? 'does not pass'}${code === null ? '' : ` (${code})`}.`,
    why: required
      ? 'A delivery would not be proved: verify and deliver would end with exit code 3 or 4.'
      : 'It is optional, and would be told as evidence only.',
    fix: fixFor(code),
  }
  const kind = outcome === 'error' ? 'target-unasked' : 'target-failing'
  return [required ? fail('targets', kind, trouble) : warn('targets', kind, trouble), ...noted]
}

function silent({ environment, pair, claims }: TargetFacts): Finding[] {
  if (!claims) return []
  return [
    warn('targets', 'target-versionless', {
      what: `${environment}: ${pair} does not say which version runs.`,
      why: 'Coverage stays L0: the proof of delivery can say that something answers, and not that the release is there.',
      fix: 'Let the health answer hold it, as in {"status":"pass","version":"1.4.0"}, or say where it is: version: "$.build.version"',
    }),
  ]
}

function fixFor(code: string | null): string {
  switch (code) {
    case 'ADDRESS_REFUSED':
      return 'If the address is meant, name it in waybill.yml: network: { private-hosts: [health.internal] }'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'Correct the host in `targets`, or look up its name: nslookup HOST'
    case 'redirect':
      return 'Write the address that it leads to into `targets`, or let the check follow: redirects: 1'
    case 'timeout':
      return 'See why it is slow, or give it longer: timing: { timeout: 20s }'
    case 'proxy':
      return 'Correct HTTPS_PROXY, or list the host in NO_PROXY.'
    default:
      return 'Ask it by hand as the check does, and correct `targets` or `checks` in waybill.yml.'
  }
}
