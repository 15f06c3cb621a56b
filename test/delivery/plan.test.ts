import { expect, test } from 'vitest'
import type { CheckConfiguration } from '../../src/config/check-schema.ts'
import { claimsRelease, planVerification, probeUrl, samplesNeeded } from '../../src/delivery/plan.ts'
import { WaybillError } from '../../src/errors.ts'
import { environment, expected, planOf } from './plans.ts'

const http: CheckConfiguration = { kind: 'http', path: '/health', version: '$.version' }
const smoke: CheckConfiguration = { kind: 'command', run: ['npm', 'run', 'smoke'], shell: false }

test('every check runs on every target, each pair under its own name', () => {
  const { pairs } = planOf({
    targets: [
      'https://eu.example.com/',
      { url: 'https://us.example.com/api/', group: 'us', name: 'America' },
    ],
    checks: [http, { ...smoke, required: false }],
  })
  expect(pairs.map(({ id, required }) => [id, required])).toEqual([
    ['http /health @ eu.example.com', true],
    ['command npm @ eu.example.com', false],
    ['http /health @ America', true],
    ['command npm @ America', false],
  ])
  expect(pairs.map(({ target }) => target.url)).toEqual([
    'https://eu.example.com',
    'https://eu.example.com',
    'https://us.example.com/api',
    'https://us.example.com/api',
  ])
  expect(pairs[2]?.target.group).toBe('us')
})

test('two packages may have a check of the same path, and one package may not', () => {
  const ofBoth = environment({
    targets: [
      { url: 'https://api.example.com', packages: ['api'] },
      { url: 'https://www.example.com', packages: ['web'] },
    ],
    checks: [
      { ...http, packages: ['api'] },
      { ...http, packages: ['web'] },
    ],
  })
  const { pairs } = planVerification('staging', ofBoth, { ...expected, package: 'web' })
  expect(pairs.map(({ id }) => id)).toEqual(['http /health @ www.example.com'])
  expect(() => planOf({ checks: [http, http] })).toThrow(/two entries of the name/)
})

test('without checks the front page must answer, which claims no version', () => {
  const [pair] = planOf({ checks: [] }).pairs
  expect(pair?.check).toEqual({ kind: 'http', path: '/' })
  expect(pair && claimsRelease(pair.check)).toBe(false)
})

test('the bake is two minutes in production and nothing elsewhere, unless it is set', () => {
  const timing = { interval: '5s', timeout: '10s', successes: 3, samples: 25, deadline: '10m' }
  const bakeOf = (name: string, production?: boolean, bake?: string): number => {
    const configured = environment({ timing: bake === undefined ? timing : { ...timing, bake } })
    const flagged = production === undefined ? configured : { ...configured, production }
    return planVerification(name, flagged, expected).timing.bakeMs
  }
  expect(bakeOf('production')).toBe(120_000)
  expect(bakeOf('live', true)).toBe(120_000)
  expect(bakeOf('staging')).toBe(0)
  expect(bakeOf('production', false)).toBe(0)
  expect(bakeOf('staging', false, '30s')).toBe(30_000)
})

test('an http check asks below the path of its target', () => {
  const check = { kind: 'http', path: '/health?full=1' } as const
  const target = { name: 'x', url: 'https://example.com/api', group: null }
  expect(probeUrl(target, check).href).toBe('https://example.com/api/health?full=1')
})

test('a command is believed after the successes in a row, an address after all samples', () => {
  const plan = planOf({
    checks: [http, smoke],
    timing: { interval: '2s', timeout: '1s', successes: 3, samples: 25, deadline: '1m' },
  })
  expect(plan.pairs.map((pair) => samplesNeeded(pair, plan.timing))).toEqual([25, 3])
})

test.each<[string, Parameters<typeof environment>[0], RegExp]>([
  ['no targets', { targets: [] }, /no targets/],
  ['a target that is no URL', { targets: ['api.example.com'] }, /targets\[0\] is not an http or https URL/],
  ['another scheme', { targets: ['file:///etc/passwd'] }, /not an http or https URL/],
  ['a query', { targets: ['https://example.com/?a=1'] }, /query or a fragment/],
  [
    'two targets of one name',
    { targets: ['https://a.example', 'https://a.example/'] },
    /two entries.*"a.example"/,
  ],
  ['two checks of one name', { checks: [http, { ...http, version: '$.v' }] }, /two entries.*"http \/health"/],
  ['only optional checks', { checks: [{ ...http, required: false }] }, /all optional/],
  [
    'a path that names a host',
    { checks: [{ ...http, path: '@evil.example/' }] },
    /does not start with a slash/,
  ],
  ['a wrong locator', { checks: [{ ...http, version: 'version' }] }, /checks\[0\]\.version is neither/],
  ['a port out of range', { checks: [{ kind: 'tcp', port: 70_000 }] }, /port is 70000/],
  [
    'a text without a shell',
    { checks: [{ kind: 'command', run: 'npm run smoke', shell: false }] },
    /list of words/,
  ],
  ['a list with a shell', { checks: [{ kind: 'command', run: ['npm'], shell: true }] }, /list of words/],
])('%s: refused, with the place', (_case, overrides, message) => {
  expect(() => planOf(overrides)).toThrow(message)
  expect(() => planOf(overrides)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', exitCode: 2 }))
})

test('a password in a target is refused and not repeated', () => {
  try {
    planOf({ targets: ['https://ada:hunter2@api.example.com'] })
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(WaybillError)
    expect(String(error)).toMatch(/password in its URL \(api.example.com\)/)
    expect(JSON.stringify([String(error), error])).not.toContain('hunter2')
  }
})
