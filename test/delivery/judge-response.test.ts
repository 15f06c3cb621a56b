import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeResponse, type HttpAnswer } from '../../src/delivery/judge-response.ts'
import type { HttpCheck } from '../../src/delivery/plan.ts'
import { commit, expected } from './plans.ts'

const check: HttpCheck = { kind: 'http', path: '/health', version: '$.version' }
const plain: HttpCheck = { kind: 'http', path: '/' }
const json = { 'content-type': 'application/json; charset=utf-8' }

function answer(body: unknown, over: Partial<HttpAnswer> = {}): HttpAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return {
    url: 'https://api.example.com/health',
    status: 200,
    headers: json,
    body: text,
    truncated: false,
    receivedAtMs: Date.parse('2026-11-21T09:00:00Z'),
    ...over,
  }
}

function outcomeOf(one: HttpAnswer, asked: HttpCheck = check): string {
  const { outcome, code } = judgeResponse(one, asked, expected)
  return code === null ? outcome : `${outcome} ${code}`
}

test('failure mode 25: the expected version passes, however it is dressed', () => {
  const found = judgeResponse(answer({ version: 'v1.4.0' }), check, expected)
  expect(found).toEqual({
    outcome: 'pass',
    code: null,
    status: 200,
    version: 'v1.4.0',
    commit: null,
    digest: null,
    reason: null,
  })
})

test('a healthy answer of another version is stale, not a pass', () => {
  const found = judgeResponse(answer({ status: 'ok', version: '1.3.0' }), check, expected)
  expect(found).toMatchObject({ outcome: 'stale', version: '1.3.0', reason: 'is 1.3.0, not 1.4.0' })
})

test('failure mode 26: the right version at the wrong commit is stale', () => {
  const asked = { ...check, commit: '$.commit' }
  expect(outcomeOf(answer({ version: '1.4.0', commit: commit.slice(0, 7) }), asked)).toBe('pass')
  expect(outcomeOf(answer({ version: '1.4.0', commit: 'aaaaaaaaaa' }), asked)).toBe('stale wrong-commit')
  expect(outcomeOf(answer({ version: '1.4.0', commit: 'main' }), asked)).toBe('nodata no-claim')
  expect(outcomeOf(answer({ version: '1.4.0' }), asked)).toBe('nodata no-claim')
})

test('a version in a header is read whatever the body is', () => {
  const asked: HttpCheck = { kind: 'http', path: '/', version: 'header:X-Version' }
  const headers = { 'content-type': 'text/html', 'x-version': '1.4.0' }
  expect(outcomeOf(answer('<html>', { headers, truncated: true }), asked)).toBe('pass')
  expect(outcomeOf(answer('<html>', { headers: json }), asked)).toBe('nodata no-claim')
})

test.each(['', 'unknown', 'dev', null, {}, ['1.4.0'], true, undefined])(
  'failure mode 24: a version of %j is no data, and no pass',
  (version) => {
    expect(outcomeOf(answer({ version }))).toBe('nodata no-claim')
  },
)

test('a version that is a number counts', () => {
  expect(judgeResponse(answer({ version: 42 }), check, { version: '42', commit: null }).outcome).toBe('pass')
})

test.each([
  [401, 'error credentials'],
  [403, 'error credentials'],
  [404, 'error not-found'],
  [407, 'error proxy'],
  [429, 'error rate-limited'],
  [400, 'fail status'],
  [410, 'fail status'],
  [500, 'fail status'],
  [503, 'fail status'],
  [304, 'fail redirect'],
])('failure mode 38, failure mode 39: status %i is: %s', (status, outcome) => {
  expect(outcomeOf(answer({ version: '1.4.0' }, { status }))).toBe(outcome)
})

test('a status that the check asks for passes, and one that it does not ask for fails', () => {
  expect(outcomeOf(answer('', { status: 401 }), { ...plain, status: [401] })).toBe('pass')
  expect(outcomeOf(answer('', { status: 200 }), { ...plain, status: [401] })).toBe('fail status')
})

test('failure mode 27: a redirect fails and shows only the origin that it leads to', () => {
  const headers = { location: '//login.example.net/start?user=ada@example.com&session=s3cret' }
  const found = judgeResponse(answer('', { status: 302, headers }), check, expected)
  expect(found).toMatchObject({ outcome: 'fail', code: 'redirect' })
  expect(found.reason).toBe('answered 302 to https://login.example.net, which is not followed')
  const broken = judgeResponse(
    answer('', { status: 302, headers: { location: 'http://[' } }),
    check,
    expected,
  )
  expect(broken.reason).toContain('an unreadable Location')
})

test.each([
  ['HTML', '<!doctype html>', { 'content-type': 'text/html' }, 'fail content-type'],
  ['HTML that says it is JSON', '<html>', json, 'fail content-type'],
  ['HTML of no type', ' <html>', {}, 'fail content-type'],
  ['an image', 'GIF89a', { 'content-type': 'image/gif' }, 'fail content-type'],
  ['JSON of no type', '{"version":"1.4.0"}', {}, 'pass'],
  ['JSON as text', '{"version":"1.4.0"}', { 'content-type': 'text/plain' }, 'pass'],
  ['JSON with a byte order mark', '\uFEFF{"version":"1.4.0"}', json, 'pass'],
  ['JSON of a vendor', '{"version":"1.4.0"}', { 'content-type': 'application/vnd.acme+json' }, 'pass'],
  ['half a document', '{"version":', json, 'fail body'],
  ['an empty body', '', json, 'fail body'],
])('failure mode 32: %s where JSON is expected', (_case, body, headers, outcome) => {
  expect(outcomeOf(answer(body, { headers }))).toBe(outcome)
})

test('a body that is too large fails only where it is needed', () => {
  const large = answer('{"version":"1.4.0","filler":"', { truncated: true })
  expect(outcomeOf(large)).toBe('fail too-large')
  expect(outcomeOf(large, plain)).toBe('pass')
})

test.each([
  ['fail', 200, 'fail contradiction'],
  ['DOWN', 200, 'fail contradiction'],
  ['error', 200, 'fail contradiction'],
  ['pass', 503, 'fail contradiction'],
  ['UP', 500, 'fail contradiction'],
  ['down', 503, 'fail status'],
  ['warn', 200, 'pass'],
  ['ok', 200, 'pass'],
  ['shipped', 200, 'pass'],
])('failure mode 33: a health document that says %s with status %i is: %s', (status, code, outcome) => {
  const headers = { 'content-type': 'application/health+json' }
  expect(outcomeOf(answer({ status, version: '1.4.0' }, { status: code, headers }))).toBe(outcome)
  expect(outcomeOf(answer({ status }, { status: code }), plain)).toBe(outcome)
})

test('a health document that fails names what failed, and one that warns passes with a warning', () => {
  const spring = { status: 'DOWN', components: { db: { status: 'DOWN' }, disk: { status: 'UP' } } }
  expect(judgeResponse(answer(spring), plain, expected).reason).toBe(
    'answered 200, but its body says that it is not healthy (db)',
  )
  expect(judgeResponse(answer(spring, { status: 503 }), plain, expected).reason).toBe('answered 503 (db)')
  const warning = { status: 'warn', checks: { 'disk:free': [{ status: 'warn' }] } }
  expect(judgeResponse(answer(warning), plain, expected)).toMatchObject({
    outcome: 'pass',
    warnings: ['warns of itself (disk:free)'],
  })
})

test('an unhealthy answer with a status that the check accepts fails too', () => {
  const asked = { ...plain, status: [503] }
  expect(outcomeOf(answer({ status: 'down' }, { status: 503 }), asked)).toBe('fail unhealthy')
})

test('without a path to the version the well-known places are looked at', () => {
  const auto: HttpCheck = { kind: 'http', path: '/' }
  expect(outcomeOf(answer({ status: 'pass', releaseId: '1.4.0', version: '1' }), auto)).toBe('pass')
  const found = judgeResponse(answer({ build: { version: '1.3.0' } }), auto, expected)
  expect(found).toMatchObject({
    outcome: 'stale',
    code: 'wrong-version',
    version: '1.3.0',
    reason: 'is 1.3.0 at $.build.version, not 1.4.0',
  })
  expect(outcomeOf(answer({ git: { commit: { id: 'aaaaaaa' } } }), auto)).toBe('stale wrong-commit')
  expect(judgeResponse(answer({ version: '2' }), auto, expected)).toMatchObject({
    outcome: 'pass',
    version: null,
  })
  expect(outcomeOf(answer({ build: { version: '1.3.0' } }), { ...auto, version: 'none' })).toBe('pass')
})

test('failure mode 24: a placeholder at a well-known place is no data, and no pass', () => {
  expect(outcomeOf(answer({ status: 'ok', version: 'unknown' }), plain)).toBe('nodata no-claim')
  expect(outcomeOf(answer({ status: 'ok', version: '' }), plain)).toBe('nodata no-claim')
  expect(outcomeOf(answer({ version: 'dev' }), { ...plain, version: 'none' })).toBe('pass')
})

test('a commit at a well-known place makes no claim while the expected one is not known', () => {
  const body = answer({ git: { commit: { id: 'aaaaaaa' } } })
  const unknown = { version: '1.4.0', commit: null }
  expect(judgeResponse(body, plain, unknown)).toMatchObject({ outcome: 'pass', commit: 'aaaaaaa' })
  const asked = { ...plain, commit: '$.git.commit.id' }
  expect(judgeResponse(body, asked, unknown)).toMatchObject({ outcome: 'nodata', code: 'no-claim' })
})

test('the running artifact is one of those that were named, or the answer is stale', () => {
  const digests = ['ab'.repeat(32), 'cd'.repeat(32)]
  const asked = { ...check, digest: '$.image' }
  const image = (hex: string) => answer({ version: '1.4.0', image: `registry.example/api@sha256:${hex}` })
  const judge = (one: HttpAnswer) => judgeResponse(one, asked, { ...expected, digests })
  expect(judge(image('cd'.repeat(32)))).toMatchObject({ outcome: 'pass', digest: 'cd'.repeat(32) })
  expect(judge(image('ef'.repeat(32)))).toMatchObject({ outcome: 'stale', code: 'wrong-digest' })
  expect(judge(answer({ version: '1.4.0', image: 'api:latest' }))).toMatchObject({ outcome: 'nodata' })
  expect(judgeResponse(image('ef'.repeat(32)), asked, expected).outcome).toBe('pass')
})

test('what the body must say is compared value by value', () => {
  const asked = {
    ...plain,
    json: { '$.db': 'up', '$.queue.length': 0, '$.maintenance': false, '$.error': null },
  }
  const right = { db: 'up', queue: { length: 0 }, maintenance: false, error: null }
  expect(outcomeOf(answer(right), asked)).toBe('pass')
  const reasonOf = (body: unknown) => judgeResponse(answer(body), asked, expected).reason
  expect(reasonOf({ ...right, db: 'do\u0007wn' })).toBe('$.db is "do\\u0007wn", not "up"')
  expect(reasonOf({ ...right, queue: { length: '0' } })).toBe('$.queue.length is "0", not 0')
  expect(reasonOf({ ...right, maintenance: undefined })).toBe('$.maintenance is not there, not false')
  expect(reasonOf({ ...right, error: {} })).toBe('$.error is an object, not null')
  expect(outcomeOf(answer('<html>', { headers: { 'content-type': 'text/html' } }), asked)).toBe(
    'fail content-type',
  )
})

test('failure mode 38: a wait that is asked for is told, in seconds or until a date', () => {
  const waitOf = (status: number, retry: string) =>
    judgeResponse(answer('', { status, headers: { 'retry-after': retry } }), plain, expected).retryAfterMs
  expect(waitOf(429, '120')).toBe(120_000)
  expect(waitOf(503, 'Sat, 21 Nov 2026 09:00:30 GMT')).toBe(30_000)
  expect(waitOf(503, 'Sat, 21 Nov 2026 08:00:00 GMT')).toBe(0)
  expect(waitOf(429, '999999999')).toBe(86_400_000)
  expect(waitOf(429, 'soon')).toBeUndefined()
  expect(waitOf(200, '120')).toBeUndefined()
})

test('text that the body must contain is looked for', () => {
  const asked = { ...plain, contains: 'All systems' }
  expect(outcomeOf(answer('<p>All systems go', { headers: {} }), asked)).toBe('pass')
  expect(outcomeOf(answer('<p>Maintenance', { headers: {} }), asked)).toBe('fail body')
})

test('failure mode 54: whatever is answered, nothing throws and no control character gets into what is kept', () => {
  const headers = fc.dictionary(
    fc.constantFrom('content-type', 'location', 'x-version'),
    fc.oneof(fc.string(), fc.constantFrom('application/json', 'text/html')),
  )
  const body = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.string({ unit: 'binary' }).map((version) => JSON.stringify({ version })),
    fc
      .string({ unit: 'binary' })
      .map((name) => JSON.stringify({ status: 'warn', checks: { [name]: { status: 'down' } } })),
  )
  const asked = fc.constantFrom<HttpCheck>(check, plain, {
    ...plain,
    version: 'header:x-version',
    commit: '$.c',
  })
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 599 }),
      headers,
      body,
      fc.boolean(),
      asked,
      (status, head, text, cut, one) => {
        const found = judgeResponse(answer(text, { status, headers: head, truncated: cut }), one, expected)
        const kept = `${found.reason}${found.version}${found.commit}${found.warnings?.join('')}`
        expect(kept).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
        expect(found.reason === null).toBe(found.outcome === 'pass')
        if (one.version !== undefined && found.outcome === 'pass') expect(found.version).not.toBeNull()
      },
    ),
  )
})
