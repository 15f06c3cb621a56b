import type { CheckConfiguration } from '../config/check-schema.ts'
import { WaybillError } from '../errors.ts'
import type { Target } from './plan.ts'

/** Kinds that ask an address; the others ask about the environment, a group or a target as a whole. */
export function asksAddress({ kind }: CheckConfiguration): boolean {
  return kind === 'http' || kind === 'tcp' || kind === 'tls' || kind === 'command'
}

/** Where checks can be made. */
interface Places {
  readonly targets: readonly Target[]
  readonly environmentName: string
  /** Of the check, in the configuration. */
  readonly place: string
}

/** Where a check is made. Throws CONFIG_INVALID when its `on` names what is neither a target nor a group. */
export function placesOf(check: CheckConfiguration, { targets, environmentName, place }: Places): Target[] {
  const groups = new Set(targets.flatMap(({ group }) => group ?? []))
  const names = new Set(targets.map(({ name }) => name))
  const on = new Set(check.on ?? [])
  for (const one of on) {
    if (groups.has(one) || names.has(one)) continue
    throw new WaybillError(
      'CONFIG_INVALID',
      `${place}.on names ${one}, which is no target and no group of the environment.`,
      { hint: `There are: ${[...groups, ...names].join(', ') || 'none'}.` },
    )
  }
  if (asksAddress(check)) {
    return targets.filter(({ name, group }) => on.size === 0 || on.has(name) || on.has(group ?? ''))
  }
  if (on.size === 0) return [{ name: environmentName, url: null, group: null }]
  return [...on].flatMap((one) =>
    groups.has(one) ? [{ name: one, url: null, group: one }] : targets.filter(({ name }) => name === one),
  )
}

/** Target by target as they are configured, then what is asked of groups and of the whole; within that, as the checks are. */
export function inOrder<T extends { readonly target: Target }>(
  made: readonly T[],
  targets: readonly Target[],
): T[] {
  const rank = new Map(targets.map(({ name }, index) => [name, index]))
  const rankOf = ({ target }: T): number =>
    target.url === null ? targets.length : (rank.get(target.name) ?? targets.length)
  return made.toSorted((one, other) => rankOf(one) - rankOf(other))
}
