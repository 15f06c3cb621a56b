import type { LicensesConfiguration } from '../config/bom-schema.ts'
import { globOf } from '../notes/glob.ts'
import { byCodeUnit } from './code-units.ts'
import type { Item } from './inventory.ts'
import { withoutVersion } from './license-purl.ts'
import { openLicensePolicy, type LicenseRuling } from './license-policy.ts'
import { licenseReader, licenseText } from './license.ts'

/** A package whose licence does not simply pass. */
export interface LicenseVerdict {
  readonly purl: string
  /** The expression, or the text that is none; null where none is declared. */
  readonly license: string | null
  readonly verdict: 'review' | 'deny'
  readonly rule: string
  readonly reason: string
}

export interface LicenseJudgement {
  /** Denied ones first, then by purl. */
  readonly verdicts: readonly LicenseVerdict[]
  /** What an exception let through, with its reason. */
  readonly excepted: readonly (Pick<LicenseVerdict, 'purl' | 'license'> & { readonly reason: string })[]
  /** For people: exceptions that are over, or that nothing needs. */
  readonly warnings: readonly string[]
}

/**
 * Judges the licences of packages by the configuration `licenses`. Folders of the project itself are not judged, nor what
 * only development needs unless `production-only` is false. `today` (`2026-11-21`) ends exceptions that have an `until`.
 */
export function judgeLicenses(
  items: readonly Pick<Item, 'purl' | 'kind' | 'need' | 'licenses'>[],
  configuration: LicensesConfiguration,
  today: string,
): LicenseJudgement {
  const read = licenseReader()
  const policy = openLicensePolicy(configuration)
  const exceptions = openExceptions(configuration, today)
  const verdicts: LicenseVerdict[] = []
  const excepted: { purl: string; license: string | null; reason: string }[] = []
  for (const item of items) {
    if (item.kind === 'project' || (configuration['production-only'] && item.need === 'development')) continue
    const declared = read(item.licenses)
    const ruling = policy(declared)
    if (ruling.answer === 'allow') continue
    const license = declared === null ? null : licenseText(declared)
    const reason = exceptions.reasonFor(item.purl, license)
    if (reason === null) verdicts.push(verdictOf(item.purl, license, { ...ruling, answer: ruling.answer }))
    else excepted.push({ purl: item.purl, license, reason })
  }
  verdicts.sort((a, b) => byCodeUnit(a.verdict, b.verdict) || byCodeUnit(a.purl, b.purl))
  excepted.sort((a, b) => byCodeUnit(a.purl, b.purl))
  return { verdicts, excepted, warnings: exceptions.warnings() }
}

function verdictOf(
  purl: string,
  license: string | null,
  { answer, rule, reason }: LicenseRuling,
): LicenseVerdict {
  return { purl, license, verdict: answer === 'deny' ? 'deny' : 'review', rule, reason }
}

function openExceptions({ exceptions }: LicensesConfiguration, today: string) {
  const open = exceptions.map((exception) => ({
    ...exception,
    fits: globOf(exception.purl),
    over: exception.until !== undefined && exception.until < today,
    used: false,
  }))
  return {
    reasonFor: (purl: string, license: string | null): string | null => {
      let reason: string | null = null
      for (const exception of open) {
        if (!exception.fits(purl) && !exception.fits(withoutVersion(purl))) continue
        if (exception.license !== undefined && exception.license !== license) continue
        exception.used = true
        if (!exception.over) reason ??= exception.reason
      }
      return reason
    },
    warnings: (): string[] =>
      open.flatMap(({ purl, until, over, used }) => {
        if (over) return [`The licence exception for ${purl} ended on ${until}.`]
        return used ? [] : [`The licence exception for ${purl} is not needed: it lets nothing through.`]
      }),
  }
}
