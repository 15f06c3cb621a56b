import { expect, test } from 'vitest'
import { formatOf, readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { WaybillError } from '../../../src/errors.ts'
import { compose, packageLock } from '../cyclonedx.ts'
import { minimal, type Minimal } from './minimal.ts'

/** Text that these formats read line by line: a part of it that ends with a line is a whole again. */
const ofLines = new Set(['requirements', 'gradle-lockfile', 'go-mod'])

async function faultOf({ path }: Minimal, text: string): Promise<WaybillError> {
  const fault: unknown = await readLockfile({ path, text }).catch((error: unknown) => error)
  return fault instanceof WaybillError ? fault : expect.unreachable(`${path} was read: ${text.slice(0, 200)}`)
}

function expectNamed(fault: WaybillError, { format, path, text }: Minimal): number {
  expect(fault).toMatchObject({ code: 'LOCKFILE_INVALID', at: { file: path }, exitCode: 7 })
  expect(fault.message).toMatch(new RegExp(format.split('-')[0] ?? '', 'i'))
  expect(fault.hint).toBeDefined()
  const line = fault.at?.line ?? 0
  expect(line).toBeGreaterThan(0)
  expect(line).toBeLessThanOrEqual(text.split('\n').length + 4)
  return line
}

const each = minimal.map((one) => [one.path, one] as const)

test('there is a lockfile of every format to try', () => {
  for (const { path, format } of minimal) expect(formatOf(path)?.name).toBe(format)
  expect(new Set(minimal.map(({ format }) => format)).size).toBe(23)
})

test.each(each)('%s is read with its package', async (_, { path, text }) => {
  const { components } = await readLockfile({ path, text })
  expect(components).toMatchObject([{ version: expect.stringMatching(/^v?1\.0\.0$/) }])
})

test.each(each)('trap 26: a merge conflict in %s is refused with its line', async (_, one) => {
  const [first = '', ...rest] = one.text.split('\n')
  const text = [first, '<<<<<<< ours', ...rest, '=======', ...rest, '>>>>>>> theirs', ''].join('\n')
  const fault = await faultOf(one, text)
  expect(expectNamed(fault, { ...one, text })).toBe(2)
  expect(fault.message).toContain('merge conflict')
})

test.each(each)('trap 26: %s without a text, or with bytes that are none, is refused', async (_, one) => {
  expect((await faultOf(one, '')).message).toContain('empty')
  expectNamed(await faultOf(one, '\uFEFF\r\n'), one)
  for (const text of [
    '\u0089PNG\r\n\u001a\n\uFFFD\uFFFD\0IHDR',
    'PK\u0003\u0004\uFFFD\uFFFD\u0008',
    '\uFFFD'.repeat(99),
  ])
    expectNamed(await faultOf(one, text), one)
})

test.each(each)('trap 26: another kind of text under the name of %s is refused', async (_, one) => {
  for (const text of [
    '[]',
    '<html></html>',
    'hello: world\n',
    'a sentence about nothing\n',
    '{"hello": "world"}',
  ])
    expectNamed(await faultOf(one, text), one)
})

test.each(each.filter(([, { format }]) => !ofLines.has(format)))(
  'trap 26: %s that ends in the middle is refused with a line that it has',
  async (_, one) => {
    const text = one.text.slice(0, Math.floor(one.text.trimEnd().length * 0.7))
    expectNamed(await faultOf(one, text), { ...one, text })
  },
)

test.each(each.filter(([, { otherVersion }]) => otherVersion !== null))(
  'trap 26: %s of a version that nobody knows is refused with its line',
  async (_, one) => {
    const text = one.otherVersion ?? ''
    expectNamed(await faultOf(one, text), { ...one, text })
  },
)

test.each(each)('a byte order mark and Windows line ends change nothing of %s', async (_, { path, text }) => {
  const plain = await readLockfile({ path, text })
  const { components } = await readLockfile({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  expect(components).toEqual(plain.components)
})

test.each([
  '[',
  '{"a":',
  '[{"a":',
  '- ',
  'a:\n ',
  'a.',
  '[a.',
  'a = [',
  'a = {a=',
  '{',
  '%{"a": {',
  '<a>',
  '(',
  '"',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&a;',
  '[[a]]\n',
  '*a ',
  '&a [*a, ',
  '  ',
  '\t',
  '\n',
])('trap 51: much of %j is read or refused by every format', async (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length))
  for (const { path } of minimal) {
    const fault: unknown = await readLockfile({ path, text }).then(
      () => null,
      (error: unknown) => error,
    )
    if (fault !== null) expect(fault).toMatchObject({ code: 'LOCKFILE_INVALID', at: { file: path } })
  }
})

test('trap 51: entities and aliases that stand for each other ten times grow nowhere', async () => {
  const levels = Array.from({ length: 9 }, (_, level) => level)
  const entities = levels.map((level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join('')
  const xml = `<!DOCTYPE project [<!ENTITY e0 "aaaa">${entities}]><project><artifactId>&e9;</artifactId></project>`
  const yaml = `a0: &a0 [x]\n${levels
    .map((level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(10)}]\n`)
    .join('')}`
  const file = `<!DOCTYPE project [<!ENTITY a SYSTEM "file:///etc/hostname">]><project><artifactId>&a;</artifactId></project>`
  for (const [path, text] of [
    ['pom.xml', xml],
    ['pom.xml', file],
    ['pnpm-lock.yaml', `lockfileVersion: '9.0'\n${yaml}`],
    ['pubspec.lock', `packages: {}\n${yaml}`],
    ['Podfile.lock', `PODS: []\n${yaml}`],
  ] as const)
    await expect(readLockfile({ path, text })).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' })
})

test('trap 51: a text that is nested as deep as it is long is refused before it is parsed', async () => {
  const deep = '[\n'.repeat(8_000_000)
  await expect(readLockfile({ path: 'package-lock.json', text: deep })).rejects.toMatchObject({
    message: 'The package-lock lockfile is nested more than 1000 levels deep.',
    at: { line: 1001 },
  })
  await expect(
    readLockfile({ path: 'uv.lock', text: 'version = 1\n' + 'a.'.repeat(8_000_000) }),
  ).rejects.toMatchObject({
    message: 'The uv-lock lockfile has a key of more than 1000 names.',
    at: { line: 2 },
  })
})

test('a broken lockfile of every format leaves the others in the document, which says that it is incomplete', async () => {
  const whole = packageLock({
    '': { name: 'shop', version: '2.0.0' },
    'node_modules/whole': { version: '1.0.0' },
  })
  const broken = minimal.map(({ format, path, text }) => ({
    path: `${format}/${path}`,
    text: `<<<<<<< ours\n${text}>>>>>>> theirs\n`,
  }))
  const { json, errors, summary } = await compose([...broken, whole])
  expect(json.components.map(({ purl }) => purl)).toEqual(['pkg:npm/whole@1.0.0'])
  expect(new Set(errors.map(({ at }) => at?.file))).toEqual(new Set(broken.map(({ path }) => path)))
  expect(summary.lockfiles.filter(({ error }) => error === null)).toHaveLength(1)
  expect(summary.complete).toBe(false)
  expect(json.compositions).toContainEqual({ aggregate: 'incomplete', dependencies: ['pkg:npm/shop@2.0.0'] })
})
