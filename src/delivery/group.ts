import type { EnvironmentConfiguration } from '../config/schema.ts'
import { WaybillError } from '../errors.ts'
import type { Pair, Target } from './plan.ts'
import { allOf, neededOf, type Quorum, type Rule } from './quorum.ts'

/** Targets that have a verdict of their own: a region, a tenant, blue or green. */
export interface PlanGroup {
  /** Null: the targets without a group. */
  readonly name: string | null
  /** A group that is not required decides nothing of the whole. */
  readonly required: boolean
  readonly rule: Rule
  /** What its quorum counts: its targets, or itself where only it as a whole is checked. */
  readonly units: readonly PlanUnit[]
}

interface PlanUnit {
  readonly name: string
  readonly rule: Rule
}

interface Grouping {
  readonly environment: EnvironmentConfiguration
  /** Of the environment, in the configuration. */
  readonly place: string
  /** The groups that are looked at; null for everything. */
  readonly chosen: readonly string[] | null
}

/** The groups asked for, sorted, each once; null for everything. Throws USAGE for one that no target belongs to. */
export function chosenGroups(
  targets: readonly Target[],
  asked: readonly string[] | null,
  environmentName: string,
): readonly string[] | null {
  if (asked === null || asked.length === 0) return null
  const known = [...new Set(targets.flatMap(({ group }) => group ?? []))].toSorted()
  for (const name of asked) {
    if (known.includes(name)) continue
    throw new WaybillError('USAGE', `The environment ${environmentName} has no group ${name}.`, {
      hint: known.length === 0 ? 'None of its targets has a `group`.' : `Its groups: ${known.join(', ')}.`,
    })
  }
  return [...new Set(asked)].toSorted()
}

/**
 * The groups of what is probed, in the order of their first targets. A target that no required check looks at, neither
 * itself nor its group nor the whole, throws CONFIG_INVALID: nothing could be said of it, and silence is no health.
 */
export function groupsOf(
  pairs: readonly Pair[],
  targets: readonly Target[],
  { environment, place, chosen }: Grouping,
): PlanGroup[] {
  const asked = pairs.filter(({ check }) => check.required !== false)
  const isGrouped = targets.some(({ group }) => group !== null)
  const byUnit = byKey(asked, ({ target }) => unitKey(target))
  const isWholeChecked = byUnit.has(unitKey({ url: null, group: null, name: '' }))
  const names = [...new Set(targets.map(({ group }) => group))].filter(
    (name) => chosen === null || (name !== null && chosen.includes(name)),
  )
  return names.flatMap((name) => {
    const own = name === null ? [] : (byUnit.get(unitKey({ url: null, group: name, name: '' })) ?? [])
    const members = targets.filter(({ group }) => group === name)
    const units = members.flatMap((target) => {
      const made = byUnit.get(unitKey(target))
      if (made !== undefined) return [{ name: target.name, rule: ruleOf(made) }]
      if (own.length > 0 || isWholeChecked) return []
      throw invalid(`${place}: no required check looks at the target ${target.name}.`, {
        hint: 'Name it, or its group, in the `on` of a check, or remove the target.',
      })
    })
    return toGroup(name, { units, own, isGrouped }, { environment, place, chosen }) ?? []
  })
}

function toGroup(
  name: string | null,
  { units, own, isGrouped }: { units: readonly PlanUnit[]; own: readonly Pair[]; isGrouped: boolean },
  { environment, place, chosen }: Grouping,
): PlanGroup | null {
  if (units.length === 0 && own.length === 0) return null
  const settings = name === null ? undefined : environment.groups?.[name]
  const quorum = isGrouped ? settings?.quorum : environment.quorum
  const at = isGrouped ? `${place}.groups.${name ?? ''}.quorum` : `${place}.quorum`
  const rules = units.map(({ rule }) => rule)
  return {
    name,
    required: chosen !== null || (settings?.required ?? true),
    rule: allOf([...(rules.length > 0 ? [quorumOf(rules, quorum, at)] : []), ...own.map(pairRule)]),
    units: units.length > 0 ? units : [{ name: name ?? '', rule: ruleOf(own) }],
  }
}

/** What must hold for the whole: enough of the required groups, and all that is checked of the environment at once. */
export function decidingRule(
  pairs: readonly Pair[],
  groups: readonly PlanGroup[],
  { environment, place, chosen }: Grouping,
): Rule {
  const required = groups.filter((group) => group.required)
  const isGrouped = groups.some(({ name }) => name !== null)
  const quorum = isGrouped && chosen === null ? environment.quorum : 'all'
  const rules = required.map(({ rule }) => rule)
  const whole = pairs.filter(
    ({ target, required: isRequired }) => isRequired && target.url === null && target.group === null,
  )
  return allOf([
    ...(rules.length > 0 ? [quorumOf(rules, quorum, `${place}.quorum`)] : []),
    ...whole.map(pairRule),
  ])
}

function byKey<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const others = found.get(key)
    if (others === undefined) found.set(key, [value])
    else others.push(value)
  }
  return found
}

function quorumOf(rules: readonly Rule[], quorum: Quorum | undefined, place: string): Rule {
  const atLeast = neededOf(quorum ?? 'all', rules.length)
  if (atLeast !== null) return { kind: 'of', atLeast, rules }
  throw invalid(`${place} is ${quorum}, and there are ${rules.length}.`, {
    hint: 'Write `all`, a number up to that, or a share from 1% to 100%.',
  })
}

function ruleOf(pairs: readonly Pair[]): Rule {
  return allOf(pairs.map(pairRule))
}

function pairRule({ id }: Pair): Rule {
  return { kind: 'pair', pair: id }
}

/** What is checked of a group, or of the environment, as a whole has no address. */
function unitKey({ url, group, name }: Target): string {
  return url === null ? `whole ${group ?? ''}` : `target ${name}`
}

function invalid(message: string, details: { readonly hint: string }): WaybillError {
  return new WaybillError('CONFIG_INVALID', message, details)
}
