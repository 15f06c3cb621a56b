import { checkedEnvironmentFaults } from './check-consistency.ts'
import type { KeyPath } from './document.ts'
import { fault, type Fault } from './issues.ts'
import { pageFaults } from './page-consistency.ts'
import type { AudienceConfiguration, Configuration, EnvironmentConfiguration } from './schema.ts'
import { suggest } from './suggest.ts'

/** What each key says may be right while together they cannot work: all of that, by section. */
export function inconsistencies(configuration: Configuration): Fault[] {
  const { environments, audiences } = configuration
  const known = {
    environments: Object.keys(environments),
    packages: Object.keys(configuration.packages ?? {}),
  }
  return [
    ...packageFaults(configuration.packages ?? {}),
    ...Object.entries(environments).flatMap(([name, environment]) =>
      environmentFaults(environment, ['environments', name], {
        audiences: Object.keys(audiences),
        packages: known.packages,
      }),
    ),
    ...Object.entries(audiences).flatMap(([name, audience]) => [
      ...audienceFaults(audience, ['audiences', name], configuration.channels),
      ...wantsFaults(audience, ['audiences', name, 'wants'], known),
    ]),
    ...pageFaults(configuration),
  ]
}

function packageFaults(packages: NonNullable<Configuration['packages']>): Fault[] {
  const faults: Fault[] = []
  const owners = new Map<string, string>()
  for (const [name, { path, tags }] of Object.entries(packages)) {
    const at = ['packages', name]
    const folder = path.replace(/^(?:\.\/)+|\/+$/g, '')
    if (/^(?:[/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..'))
      faults.push(
        fault(
          [...at, 'path'],
          'must be a folder inside the repository.',
          'Write it from the root of the repository, as in packages/api.',
        ),
      )
    for (const [key, value] of [
      ['path', folder],
      ['tags', tags],
    ] as const) {
      if (value === undefined) continue
      const owner = owners.get(`${key} ${value}`)
      if (owner !== undefined)
        faults.push(fault([...at, key], `is the same as that of the package "${owner}".`))
      owners.set(`${key} ${value}`, name)
    }
  }
  return faults
}

function environmentFaults(
  environment: EnvironmentConfiguration,
  at: KeyPath,
  { audiences, packages }: Readonly<Record<'audiences' | 'packages', readonly string[]>>,
): Fault[] {
  const unknown = [...environment.notify.entries()].filter(([, name]) => !audiences.includes(name))
  return [
    ...checkedEnvironmentFaults(environment, at, packages),
    ...unknown.map(([index, name]) => unknownAudience([...at, 'notify', index], name, audiences)),
  ]
}

function unknownAudience(path: KeyPath, name: string, audiences: readonly string[]): Fault {
  const meant = suggest(name, audiences)
  const known = audiences.length === 0 ? 'There are no audiences yet.' : `Known are: ${audiences.join(', ')}.`
  return fault(
    path,
    `names the audience "${name}", which is not there.`,
    meant === null ? known : `Did you mean "${meant}"?`,
  )
}

/** What to write when a channel is used and not set up. */
const channelLines = {
  slack: 'slack: { token: "${SLACK_BOT_TOKEN}" }',
  email: 'email: { smtp: "${SMTP_URL}", from: "Acme Releases <releases@acme.example>" }',
  webhook: 'webhook: { secret: "${HOOK_SECRET}" }',
} as const

function audienceFaults(
  audience: AudienceConfiguration,
  at: KeyPath,
  channels: Configuration['channels'],
): Fault[] {
  const faults: Fault[] = []
  const used = {
    slack: (audience.slack ?? []).length > 0,
    email: audience.email?.list !== undefined || (audience.email?.addresses ?? []).length > 0,
    webhook: (audience.webhook ?? []).length > 0,
  }
  const names = ['email', 'slack', 'webhook'] as const
  // These need no channel: their address is all there is to know.
  const others = [...(audience.teams ?? []), ...(audience.discord ?? [])]
  if (others.length === 0 && !names.some((name) => used[name]))
    faults.push({
      ...fault(at, 'reaches nobody.', 'Add email, slack or webhook, as in slack: [C0123456789].'),
      part: 'key',
    })
  for (const name of names)
    if (used[name] && channels[name] === undefined)
      faults.push({
        ...fault(
          [...at, name],
          `needs channels.${name}, which is missing.`,
          `Add:\nchannels:\n  ${channelLines[name]}`,
        ),
        part: 'key',
      })
  return [...faults, ...zoneFaults(audience['time-zone'], [...at, 'time-zone'])]
}

function zoneFaults(zone: string | undefined, at: KeyPath): Fault[] {
  if (zone === undefined || isTimeZone(zone)) return []
  return [fault(at, `must be a time zone of the IANA list, not "${zone}".`, 'For example Europe/Berlin.')]
}

/** A name that is not there would keep an audience from every message, and nobody would know why. */
function wantsFaults(
  { wants }: AudienceConfiguration,
  at: KeyPath,
  known: Readonly<Record<'environments' | 'packages', readonly string[]>>,
): Fault[] {
  return (['environments', 'packages'] as const).flatMap((key) =>
    [...(wants?.[key] ?? []).entries()]
      .filter(([, name]) => !known[key].includes(name))
      .map(([index, name]) => {
        const meant = suggest(name, known[key])
        const there =
          known[key].length === 0 ? `There are no ${key}.` : `Known are: ${known[key].join(', ')}.`
        return fault(
          [...at, key, index],
          `names "${name}", which is not among the ${key}.`,
          meant === null ? there : `Did you mean "${meant}"?`,
        )
      }),
  )
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
