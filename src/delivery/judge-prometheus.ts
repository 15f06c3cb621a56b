import type { CheckConfiguration } from '../config/check-schema.ts'
import { visible } from '../render/escape.ts'
import type { Expectation } from './plan.ts'
import { judgement, type Judgement } from './sample.ts'

export type PrometheusCheck = Extract<CheckConfiguration, { kind: 'prometheus' }>

const longestSaid = 160

/**
 * The query with `{version}`, `{commit}` and `{environment}` filled in; null when it needs a commit or environment
 * that is not known. Everything that could end a text of PromQL goes in as an escape of its code point.
 */
export function fillQuery(query: string, expected: Expectation): string | null {
  const values: Readonly<Record<string, string | null | undefined>> = {
    version: expected.version,
    commit: expected.commit,
    environment: expected.environment,
  }
  let isKnown = true
  const filled = query.replace(/\{(version|commit|environment)\}/g, (_, name: string) => {
    const value = values[name] ?? null
    isKnown &&= value !== null
    return (value ?? '').replace(/[^\w.:+/ -]/gu, (character) => {
      return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`
    })
  })
  return isKnown ? filled : null
}

/**
 * What the answer of `/api/v1/query` shows (Prometheus documentation, HTTP API, instant queries). A server that does
 * not answer, or not to this question, is the observer's fault; only a number that is compared can be the target's.
 * What is no finite number is no data.
 */
export function judgePrometheus(body: unknown, check: PrometheusCheck): Judgement {
  if (at(body, 'status') === 'error') {
    const said = text(at(body, 'error')) ?? 'no reason given'
    return fault('query', `Prometheus does not answer the query: ${said}`)
  }
  const data = at(body, 'data')
  const values = at(body, 'status') === 'success' ? valuesOf(data) : null
  if (values === null) return fault('answer', 'the answer is not that of a query for one moment')
  const told = warningsOf(body)
  const warnings = told.length === 0 ? {} : { warnings: told }
  if (values.length === 0) return noData(check, 'no-data', 'the query gives no data', warnings)
  if (values.length > 1 && check.reduce === undefined) {
    const reason = `the query gives ${values.length} series; say with \`reduce\` which value is meant`
    return judgement('error', { code: 'several-series', reason, ...warnings })
  }
  if (!values.every(Number.isFinite)) {
    return noData(check, 'no-number', 'the query gives what is no number', warnings)
  }
  const value = reduced(values, check.reduce)
  if (!Number.isFinite(value)) return noData(check, 'no-number', 'the sum is no number', warnings)
  const known = { ...warnings, evidence: { value } }
  if (compares(value, check.is)) return judgement('pass', known)
  return judgement('fail', {
    ...known,
    code: 'value',
    reason: `the value is ${value}, and must be ${check.is}`,
  })
}

function noData(check: PrometheusCheck, code: string, reason: string, known: Partial<Judgement>): Judgement {
  switch (check['no-data']) {
    case 'pass':
      return judgement('pass', { ...known, warnings: [...(known.warnings ?? []), reason] })
    case 'fail':
      return judgement('fail', { ...known, code, reason })
    case 'inconclusive':
      return judgement('nodata', { ...known, code, reason })
  }
}

/** The numbers of a scalar or an instant vector, `[time, "value"]` each; null for anything else. */
function valuesOf(data: unknown): readonly number[] | null {
  const result = at(data, 'result')
  const samples: readonly unknown[] | null =
    at(data, 'resultType') === 'scalar'
      ? [result]
      : at(data, 'resultType') === 'vector' && Array.isArray(result)
        ? result.map((series: unknown) => at(series, 'value'))
        : null
  if (samples === null) return null
  return samples.map((sample) => {
    const value: unknown = Array.isArray(sample) ? sample[1] : undefined
    return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
  })
}

function reduced(values: readonly number[], by: PrometheusCheck['reduce']): number {
  const sum = (): number => values.reduce((total, value) => total + value, 0)
  switch (by) {
    case 'min':
      return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
    case 'max':
      return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
    case 'average':
      return sum() / values.length
    case 'sum':
    case undefined:
      return sum()
  }
}

function compares(value: number, comparison: string): boolean {
  const [, operator = '', bound = ''] = /^(<=|>=|==|!=|<|>) ?(.+)$/.exec(comparison) ?? []
  const limit = Number(bound)
  switch (operator) {
    case '<':
      return value < limit
    case '<=':
      return value <= limit
    case '>':
      return value > limit
    case '>=':
      return value >= limit
    case '==':
      return value === limit
    case '!=':
      return value !== limit
    default:
      return false
  }
}

function warningsOf(body: unknown): string[] {
  return ['warnings', 'infos'].flatMap((key) => {
    const told = at(body, key)
    return Array.isArray(told) ? told.slice(0, 5).flatMap((one: unknown) => text(one) ?? []) : []
  })
}

function fault(code: string, reason: string): Judgement {
  return judgement('error', { code, reason })
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? visible(value).trim().slice(0, longestSaid) : null
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string, unknown>)[key]
}
