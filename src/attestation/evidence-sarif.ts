import { fieldsOf, listOf, textOf, type Fields } from '../bom/lockfiles/fields.ts'
import { counted } from './evidence-counts.ts'
import type { EvidenceReading } from './evidence.ts'

type Level = 'error' | 'warning' | 'note' | 'none'

/**
 * Reads SARIF 2.1.0 (OASIS): open results by level; failed with an error among them. A result is not open when its kind is
 * another than `fail` (3.27.9), when it is suppressed (3.27.23) or absent from this run (3.27.24); a result without a level has that of
 * its rule, else `warning` (3.27.10). A run that did not end well (3.20.14), and a log without runs, tell nothing.
 */
export function readSarif(document: Fields): EvidenceReading {
  const runs = listOf(document['runs'])
    .map(fieldsOf)
    .filter((run) => run !== undefined)
  const counts = { error: 0, warning: 0, note: 0, none: 0 }
  for (const run of runs) {
    const levels = ruleLevels(run)
    for (const one of listOf(run['results'])) {
      const result = fieldsOf(one)
      if (result !== undefined && isOpen(result)) counts[levelOf(result, levels)] += 1
    }
  }
  const summary = `${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counted(counts.note, 'note')}`
  const told = { format: 'SARIF', about: 'findings' } as const
  if (counts.error > 0) return { ...told, result: 'failed', summary }
  if (runs.length === 0) return { ...told, result: 'unknown', summary: 'no run' }
  if (runs.some(brokeOff))
    return { ...told, result: 'unknown', summary: `${summary}, a run did not end well` }
  return { ...told, result: 'passed', summary }
}

function isOpen(result: Fields): boolean {
  const suppressed = listOf(result['suppressions']).some(
    // A suppression that is asked for or refused is none (3.35.3).
    (one) => ['accepted', undefined].includes(textOf(fieldsOf(one)?.['status']) ?? undefined),
  )
  return (
    (result['kind'] === undefined || result['kind'] === 'fail') &&
    result['baselineState'] !== 'absent' &&
    !suppressed
  )
}

function levelOf(result: Fields, levels: RuleLevels): Level {
  const own = levelIn(result['level'])
  if (own !== null) return own
  const { ruleIndex } = result
  const byIndex = typeof ruleIndex === 'number' ? levels.list[ruleIndex] : undefined
  return byIndex ?? levels.byId.get(textOf(result['ruleId']) ?? '') ?? 'warning'
}

interface RuleLevels {
  readonly list: readonly (Level | null)[]
  readonly byId: ReadonlyMap<string, Level>
}

function ruleLevels(run: Fields): RuleLevels {
  const rules = listOf(fieldsOf(fieldsOf(run['tool'])?.['driver'])?.['rules']).map(fieldsOf)
  const list = rules.map((rule) => levelIn(fieldsOf(rule?.['defaultConfiguration'])?.['level']))
  const byId = new Map<string, Level>()
  for (const [index, rule] of rules.entries()) {
    const level = list[index]
    const id = textOf(rule?.['id'])
    if (id !== null && level) byId.set(id, level)
  }
  return { list, byId }
}

function levelIn(value: unknown): Level | null {
  return value === 'error' || value === 'warning' || value === 'note' || value === 'none' ? value : null
}

function brokeOff(run: Fields): boolean {
  return listOf(run['invocations']).some((one) => fieldsOf(one)?.['executionSuccessful'] === false)
}
