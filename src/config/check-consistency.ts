import type { CheckConfiguration } from './check-schema.ts'
import type { KeyPath } from './document.ts'
import { fault, type Fault } from './issues.ts'
import type { EnvironmentConfiguration } from './schema.ts'
import { hasReference } from './secrets.ts'
import { suggest } from './suggest.ts'

/** Kinds that ask an address, and so need a target; the others ask about the environment as a whole. */
const onTargets: readonly CheckConfiguration['kind'][] = ['http', 'tcp', 'tls', 'command']

/** What of an environment's targets, groups and checks cannot work, although each key by itself is right. */
export function checkedEnvironmentFaults(
  environment: EnvironmentConfiguration,
  at: KeyPath,
  packages: readonly string[],
): Fault[] {
  const { targets, checks } = environment
  const faults = [
    ...packageFaults(targets, { at: [...at, 'targets'], packages }),
    ...packageFaults(checks, { at: [...at, 'checks'], packages }),
    ...targetFaults(environment, at),
    ...groupFaults(environment, at),
    ...checks.flatMap((check, index) => [
      ...checkFaults(check, [...at, 'checks', index]),
      ...placeFaults(check, environment, [...at, 'checks', index, 'on']),
    ]),
  ]
  if (targets.length === 0 && checks.some(({ kind }) => onTargets.includes(kind)))
    faults.push(
      fault(
        [...at, 'checks'],
        'has nothing to check: the environment has no targets.',
        'Add, for example: targets: [https://acme.example]',
      ),
    )
  return faults
}

/** A package that is not there would keep a target from ever being looked at. */
function packageFaults(
  all: EnvironmentConfiguration['targets'] | readonly CheckConfiguration[],
  { at, packages }: { readonly at: KeyPath; readonly packages: readonly string[] },
): Fault[] {
  return all.flatMap((one, index) =>
    (typeof one === 'string' ? [] : (one.packages ?? [])).flatMap((name, place) =>
      packages.includes(name)
        ? []
        : [strange([...at, index, 'packages', place], { name, known: packages, what: 'package' })],
    ),
  )
}

function targetFaults({ targets }: EnvironmentConfiguration, at: KeyPath): Fault[] {
  return targets.flatMap((target, index) => {
    const path = [...at, 'targets', index, ...(typeof target === 'string' ? [] : ['url'])]
    return urlFaults(typeof target === 'string' ? target : target.url, path)
  })
}

function urlFaults(url: string, at: KeyPath): Fault[] {
  const isFine = hasReference(url) || (/^https?:\/\/[^/]/i.test(url) && URL.canParse(url))
  return isFine ? [] : [fault(at, 'must be a URL with http:// or https://.')]
}

function groupFaults(environment: EnvironmentConfiguration, at: KeyPath): Fault[] {
  const groups = groupsOf(environment)
  const unknown = Object.keys(environment.groups ?? {}).flatMap((name) =>
    groups.includes(name)
      ? []
      : [strange([...at, 'groups', name], { name, known: groups, what: 'group of the environment' })],
  )
  const shares = [
    [[...at, 'quorum'], environment.quorum],
    ...Object.entries(environment.groups ?? {}).map(
      ([name, { quorum }]) => [[...at, 'groups', name, 'quorum'], quorum] as const,
    ),
  ] as const
  return [...unknown, ...shares.flatMap(([path, quorum]) => shareFaults(quorum, path))]
}

function shareFaults(quorum: string | number | undefined, at: KeyPath): Fault[] {
  const share = typeof quorum === 'string' && quorum.endsWith('%') ? Number.parseInt(quorum, 10) : 100
  return share >= 1 && share <= 100 ? [] : [fault(at, 'must be from 1% to 100%.')]
}

function groupsOf({ targets }: EnvironmentConfiguration): string[] {
  return [...new Set(targets.flatMap((target) => (typeof target === 'string' ? [] : (target.group ?? []))))]
}

function placeFaults(check: CheckConfiguration, environment: EnvironmentConfiguration, at: KeyPath): Fault[] {
  const targets = environment.targets.map((target) => (typeof target === 'string' ? { url: target } : target))
  // What a variable holds is not known yet, and so neither is the name of its target.
  if (targets.some(({ url }) => hasReference(url))) return []
  const names = targets.map(({ url, name }) => name ?? hostAndPath(url))
  const known = [...new Set([...groupsOf(environment), ...names])]
  return (check.on ?? []).flatMap((name, index) =>
    known.includes(name)
      ? []
      : [strange([...at, index], { name, known, what: 'target or group of the environment' })],
  )
}

function hostAndPath(url: string): string {
  if (!URL.canParse(url)) return url
  const { host, pathname } = new URL(url)
  return `${host}${pathname.replace(/\/+$/, '')}`
}

function strange(
  at: KeyPath,
  { name, known, what }: { readonly name: string; readonly known: readonly string[]; readonly what: string },
): Fault {
  const meant = suggest(name, known)
  const there = known.length === 0 ? `There is no ${what}.` : `Known are: ${known.join(', ')}.`
  return fault(at, `names no ${what}.`, meant === null ? there : `Did you mean "${meant}"?`)
}

function checkFaults(check: CheckConfiguration, at: KeyPath): Fault[] {
  switch (check.kind) {
    case 'http':
      return httpFaults(check, at)
    case 'tcp':
    case 'tls':
      return (check.port ?? 443) >= 1 && (check.port ?? 443) <= 65_535
        ? []
        : [fault([...at, 'port'], 'must be from 1 to 65535.')]
    case 'command':
      return commandFaults(check, at)
    case 'prometheus':
      return [...urlFaults(check.url, [...at, 'url']), ...headerFaults(check.headers, [...at, 'headers'])]
    case 'instances':
      return instancesFaults(check, at)
    case 'kubernetes':
    case 'github-deployment':
    case 'manual':
      return []
  }
}

function commandFaults(check: Extract<CheckConfiguration, { kind: 'command' }>, at: KeyPath): Fault[] {
  if (typeof check.run !== 'string' || check.shell) return []
  return [
    fault(
      [...at, 'run'],
      'is one text, which only a shell can take apart.',
      'Write a list, as in [npm, run, smoke], or add shell: true.',
    ),
  ]
}

function httpFaults(check: Extract<CheckConfiguration, { kind: 'http' }>, at: KeyPath): Fault[] {
  const faults = [...claimFaults(check, at), ...headerFaults(check.headers, [...at, 'headers'])]
  if (!check.path.startsWith('/')) faults.push(fault([...at, 'path'], 'must begin with a slash.'))
  for (const path of Object.keys(check.json ?? {}))
    if (!/^\$(?:$|[.[])/.test(path))
      faults.push(fault([...at, 'json', path], 'must be a path into JSON.', 'For example "$.status".'))
  for (const [index, status] of (check.status ?? []).entries())
    if (status < 100 || status > 599) faults.push(fault([...at, 'status', index], 'must be from 100 to 599.'))
  return faults
}

function instancesFaults(check: Extract<CheckConfiguration, { kind: 'instances' }>, at: KeyPath): Fault[] {
  const faults = [
    ...claimFaults(check, at),
    ...headerFaults(check.headers, [...at, 'headers']),
    ...shareFaults(check.quorum, [...at, 'quorum']),
  ]
  if ('url' in check.from) faults.push(...urlFaults(check.from.url, [...at, 'from', 'url']))
  if ('list' in check.from)
    faults.push(...check.from.list.flatMap((url, index) => urlFaults(url, [...at, 'from', 'list', index])))
  if (check.path !== undefined && !check.path.startsWith('/'))
    faults.push(fault([...at, 'path'], 'must begin with a slash.'))
  return faults
}

function claimFaults(
  check: Extract<CheckConfiguration, { kind: 'http' | 'instances' }>,
  at: KeyPath,
): Fault[] {
  return (['version', 'commit', 'digest'] as const).flatMap((key) => {
    const locator = check[key]
    const isFine =
      locator === undefined ||
      /^(?:\$(?:$|[.[])|header:\S)/.test(locator) ||
      (key === 'version' && locator === 'none')
    return isFine
      ? []
      : [
          fault(
            [...at, key],
            'must say where the answer tells it.',
            `Write a JSON path such as "$.${key}", or "header:X-${key}".`,
          ),
        ]
  })
}

const secretHeader = /^(?:proxy-)?authorization$|^cookie$|token|secret|api-?key/i

/** A credential in a header is a secret like any other. The value is not repeated. */
function headerFaults(headers: Readonly<Record<string, string>> | undefined, at: KeyPath): Fault[] {
  return Object.entries(headers ?? {}).flatMap(([name, value]) => {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return [fault([...at, name], 'is not the name of a header.')]
    if (/[\r\n]/.test(value)) return [fault([...at, name], 'has a line end in it.')]
    return secretHeader.test(name) && !hasReference(value)
      ? [
          fault(
            [...at, name],
            'holds a secret that is written out.',
            `Keep it in an environment variable: ${name}: "\${NAME}"`,
          ),
        ]
      : []
  })
}
