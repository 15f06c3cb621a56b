import { expect, test } from 'vitest'
import { fillQuery, judgePrometheus, type PrometheusCheck } from '../../src/delivery/judge-prometheus.ts'

const check: PrometheusCheck = {
  kind: 'prometheus',
  url: 'https://prometheus.example',
  query: 'sum(rate(errors[5m]))',
  is: '< 0.01',
  'no-data': 'inconclusive',
}

function vector(...values: readonly string[]): unknown {
  const result = values.map((value, index) => ({ metric: { instance: `${index}` }, value: [1, value] }))
  return { status: 'success', data: { resultType: 'vector', result } }
}

test.each([
  ['< 0.01', '0.005', 'pass'],
  ['< 0.01', '0.01', 'fail'],
  ['<= 0.01', '0.01', 'pass'],
  ['> 3', '3', 'fail'],
  ['>= 3', '3', 'pass'],
  ['== 0', '0', 'pass'],
  ['!= 0', '0', 'fail'],
  ['< -1.5e-2', '-0.02', 'pass'],
])('a value is compared: %s of %s is: %s', (is, value, outcome) => {
  const found = judgePrometheus(vector(value), { ...check, is })
  expect(found).toMatchObject({ outcome, evidence: { value: Number(value) } })
})

test('a scalar is a value too', () => {
  const answer = { status: 'success', data: { resultType: 'scalar', result: [1, '0'] } }
  expect(judgePrometheus(answer, check).outcome).toBe('pass')
})

test('failure mode 40: an empty result is no data, and what is no number is none either', () => {
  expect(judgePrometheus(vector(), check)).toMatchObject({ outcome: 'nodata', code: 'no-data' })
  for (const value of ['NaN', '+Inf', '-Inf', '', 'zero'])
    expect(judgePrometheus(vector(value), check)).toMatchObject({ outcome: 'nodata', code: 'no-number' })
  const large = judgePrometheus(vector('1.7e308', '1.7e308'), { ...check, reduce: 'sum' })
  expect(large).toMatchObject({ outcome: 'nodata', code: 'no-number' })
})

test('failure mode 40: two series without a word on which is meant are a fault of the check', () => {
  expect(judgePrometheus(vector('0', '5'), check)).toMatchObject({ outcome: 'error', code: 'several-series' })
})

test.each([
  ['max', 5],
  ['min', 0],
  ['sum', 5],
  ['average', 2.5],
] as const)('with `reduce: %s` several series are one value', (reduce, value) => {
  const found = judgePrometheus(vector('0', '5'), { ...check, reduce, is: '>= 0' })
  expect(found).toMatchObject({ outcome: 'pass', evidence: { value } })
})

test('one series without a number spoils the value of them all', () => {
  const found = judgePrometheus(vector('0', 'NaN'), { ...check, reduce: 'max' })
  expect(found.outcome).toBe('nodata')
})

test('failure mode 40: what Prometheus warns of is kept, and decides nothing', () => {
  const answer = {
    ...(vector('0') as object),
    warnings: ['one store is down\u0007'],
    infos: ['not a counter'],
  }
  const found = judgePrometheus(answer, check)
  expect(found.outcome).toBe('pass')
  expect(found.warnings).toEqual(['one store is down[U+0007]', 'not a counter'])
})

test.each([
  ['pass', 'pass'],
  ['fail', 'fail'],
  ['inconclusive', 'nodata'],
] as const)('what no data means is told by the check: %s', (noData, outcome) => {
  expect(judgePrometheus(vector(), { ...check, 'no-data': noData }).outcome).toBe(outcome)
})

test('a query that is refused is a fault of the observer, told with the reason', () => {
  const answer = { status: 'error', errorType: 'bad_data', error: '1:4: parse error\n::error::' }
  const found = judgePrometheus(answer, check)
  expect(found).toMatchObject({ outcome: 'error', code: 'query' })
  expect(found.reason).toContain('1:4: parse error ::error::')
})

test.each([
  [null],
  [[]],
  [{}],
  [{ status: 'success' }],
  [{ status: 'success', data: { resultType: 'matrix', result: [] } }],
  [{ status: 'success', data: { resultType: 'vector', result: {} } }],
  [{ data: { resultType: 'vector', result: [] } }],
])('an answer of another shape is a fault of the observer: %j', (answer) => {
  expect(judgePrometheus(answer, check)).toMatchObject({ outcome: 'error', code: 'answer' })
})

test('the query is told version, commit and environment', () => {
  const expected = { version: '1.4.0', commit: 'abc1234', environment: 'production' }
  expect(fillQuery('up{v="{version}",c="{commit}",e="{environment}"}', expected)).toBe(
    'up{v="1.4.0",c="abc1234",e="production"}',
  )
})

test('a query that needs what is not known is not asked', () => {
  expect(fillQuery('up{c="{commit}"}', { version: '1.4.0', commit: null })).toBe(null)
  expect(fillQuery('up{e="{environment}"}', { version: '1.4.0', commit: null })).toBe(null)
})

test('a version cannot end the text that it stands in', () => {
  const expected = { version: '1"} or vector(0) #', commit: null }
  expect(fillQuery('up{v="{version}"}', expected)).toBe(
    'up{v="1\\U00000022\\U0000007d or vector\\U000000280\\U00000029 \\U00000023"}',
  )
})
