import type { Configuration } from '../config/schema.ts'
import { closingOf } from '../ledger/epoch.ts'
import { staysIn, type Layout, type VersionStay } from '../ledger/stays.ts'
import type { Place } from '../ledger/what-ran.ts'
import type { Stay } from '../page/stay.ts'
import type { Audit } from './audit.ts'
import { audienceOf } from './audience.ts'

type PageConfiguration = Pick<Configuration, 'environments' | 'audiences' | 'page'>

/**
 * What the site may tell of what ran where: of the environments that are public, only what a check proved, and nothing of who
 * checked it, from where, how thoroughly, or of groups but how many there are. What the site's audience does not read about,
 * a package or an environment, is left out too.
 *
 * Nothing of a ledger that does not verify, nor of one that was closed: that one tells no present. `now` is RFC 3339.
 * Throws AUDIENCE_UNKNOWN for a `page.audience` that is not there.
 */
export function pageStays(
  { verification: { ok, recorded } }: Pick<Audit, 'verification'>,
  configuration: PageConfiguration,
  now: string,
): Stay[] {
  if (!ok || closingOf(recorded.slice(-1).map(({ entry }) => entry)) !== null) return []
  return staysIn(recorded, layoutOf(configuration), now).map(publicStay)
}

/** The environments whose deliveries are public: those of `page.environments`, else the production ones. */
export function publicEnvironments({
  environments,
  page,
}: Pick<Configuration, 'environments' | 'page'>): readonly string[] {
  if (page.environments) return page.environments
  const configured = Object.entries(environments)
  if (configured.length === 0) return ['production']
  return configured
    .filter(([name, { production }]) => production ?? name === 'production')
    .map(([name]) => name)
}

function layoutOf(configuration: PageConfiguration): Layout {
  const { environments, page } = configuration
  const open = new Set(publicEnvironments(configuration))
  const wants = page.audience === undefined ? {} : (audienceOf(configuration, page.audience).wants ?? {})
  return {
    isAsked: ({ environment, package: part }) =>
      open.has(environment) &&
      (wants.environments?.includes(environment) ?? true) &&
      (part === null || (wants.packages?.includes(part) ?? true)),
    groupsOf: (place) => groupsOf(environments, place),
  }
}

function groupsOf(
  environments: Configuration['environments'],
  { environment, package: part }: Place,
): ReadonlySet<string | null> {
  const targets = Object.hasOwn(environments, environment) ? (environments[environment]?.targets ?? []) : []
  return new Set(
    targets.flatMap((target) => {
      if (typeof target === 'string') return [null]
      const isHere = part === null || (target.packages?.includes(part) ?? true)
      return isHere ? [target.group ?? null] : []
    }),
  )
}

function publicStay({ proofs, ...stay }: VersionStay): Stay {
  const [entry, ...further] = proofs
  return { ...stay, entry, further }
}
