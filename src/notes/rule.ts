import type { CommitReading } from '../changes/change.ts'
import type { Configuration } from '../config/schema.ts'
import { globOf } from './glob.ts'
import { plainType } from './styles.ts'

/** A rule of `notes.rules`: what a commit must be, and what then holds. */
export type Rule = Configuration['notes']['rules'][number]

/** What the rules say about a commit; what none of them says is null. Rules count from 0. */
export interface Ruling {
  readonly show: { readonly is: NonNullable<Rule['show']>; readonly rule: number } | null
  readonly group: { readonly is: string; readonly rule: number } | null
  readonly bump: { readonly is: NonNullable<Rule['bump']>; readonly rule: number } | null
}

/** Asks the rules about a commit, whose pull request has these labels. */
export type Rules = (reading: CommitReading, labels: readonly string[]) => Ruling

type Condition = (reading: CommitReading, labels: readonly string[]) => boolean

/**
 * All path patterns of the rules, in order of appearance: the territory that commits are read with has to know them under
 * these indices.
 */
export function pathPatternsOf(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ when }) => listOf(when.path))
}

/** The indices of the rules that show or hide by label, and so cannot do without labels. */
export function labelRules(rules: readonly Rule[]): readonly number[] {
  return rules.flatMap(({ when, show }, index) =>
    when.label !== undefined && show !== undefined ? [index] : [],
  )
}

/**
 * Opens rules: their patterns are compiled once. The first rule that fits and says something about showing decides that,
 * the first with a group that, the first with a bump that. Null where there is no rule.
 */
export function openRules(rules: readonly Rule[]): Rules | null {
  if (rules.length === 0) return null
  let paths = 0
  const opened = rules.map((rule, index) => {
    const from = paths
    paths += listOf(rule.when.path).length
    const { show, group, bump } = rule
    return {
      conditions: conditionsOf(rule, { from, to: paths }),
      show: show === undefined ? null : { is: show, rule: index },
      group: group === undefined ? null : { is: group, rule: index },
      bump: bump === undefined ? null : { is: bump, rule: index },
    }
  })
  return (reading, labels) => {
    let ruling: Ruling = silence
    for (const { conditions, show, group, bump } of opened)
      if (conditions.every((holds) => holds(reading, labels)))
        ruling = { show: ruling.show ?? show, group: ruling.group ?? group, bump: ruling.bump ?? bump }
    return ruling
  }
}

const silence: Ruling = { show: null, group: null, bump: null }

function conditionsOf({ when }: Rule, paths: { readonly from: number; readonly to: number }): Condition[] {
  const conditions: Condition[] = []
  const { breaking, type, scope, author, label, path } = when
  // What is cheapest to ask comes first.
  if (breaking !== undefined) conditions.push((reading) => (reading.breaking !== null) === breaking)
  if (type !== undefined) {
    const fits = anyOf(type)
    conditions.push(
      (reading) => reading.type !== null && (fits(reading.type) || fits(plainType(reading.type))),
    )
  }
  if (path !== undefined)
    conditions.push(
      ({ touched }) => touched?.patterns.some((one) => one >= paths.from && one < paths.to) ?? false,
    )
  if (scope !== undefined) {
    const fits = anyOf(scope)
    conditions.push((reading) => reading.scope?.split(',').some((one) => fits(one.trim())) ?? false)
  }
  if (author !== undefined) {
    const fits = anyOf(author)
    conditions.push(({ people }) => people[0] !== undefined && fits(people[0].name))
  }
  if (label !== undefined) {
    const fits = anyOf(label)
    conditions.push((_, labels) => labels.some(fits))
  }
  return conditions
}

function anyOf(patterns: string | readonly string[]): (text: string) => boolean {
  const globs = listOf(patterns).map(globOf)
  return (text) => globs.some((fits) => fits(text))
}

function listOf(patterns: string | readonly string[] | undefined): readonly string[] {
  if (patterns === undefined) return []
  return typeof patterns === 'string' ? [patterns] : patterns
}
