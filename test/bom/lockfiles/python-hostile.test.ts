import * as fc from 'fast-check'
import { stringify } from 'smol-toml'
import { expect, test } from 'vitest'
import { WaybillError } from '../../../src/errors.ts'
import type { LockfileReading } from '../../../src/bom/component.ts'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'

const sha = `sha256:${'1'.repeat(64)}`
const url = 'https://ada:hunter2@files.example/a-1.whl?token=hunter2'
const repository = { git: 'https://hunter2@git.example/a?token=hunter2#0' }

/** A small document of each format, with a credential wherever an address may stand. */
const documents: Readonly<Record<string, Record<string, unknown>>> = {
  'uv.lock': {
    version: 1,
    manifest: { members: ['app', 'lib'], 'dependency-groups': { dev: [{ name: 'a' }] } },
    package: [
      {
        name: 'app',
        version: '1',
        source: { virtual: '.' },
        dependencies: [{ name: 'a', extra: ['x'] }],
        'dev-dependencies': { dev: [{ name: 'b' }] },
      },
      { name: 'lib', source: { editable: '../../lib' } },
      {
        name: 'a',
        version: '1',
        source: { registry: url },
        sdist: { url, hash: sha },
        wheels: [{ url, hash: sha }],
        'optional-dependencies': { x: [{ name: 'b', version: '2' }] },
      },
      { name: 'b', version: '2', source: repository },
      { name: 'b', version: '3', source: { url } },
      { name: '__proto__', version: 'constructor', source: { path: '/home/hunter2/a.whl' } },
    ],
  },
  'poetry.lock': {
    metadata: { 'lock-version': '2.1', files: { a: [{ file: 'a-1.whl', hash: sha }] } },
    package: [
      {
        name: 'a',
        version: '1',
        groups: ['main'],
        optional: true,
        markers: { main: 'os_name == "nt"' },
        dependencies: { b: { version: '*', extras: ['x'] }, constructor: '*' },
        extras: { x: ['b (>=1)'] },
        source: { type: 'legacy', url },
      },
      {
        name: 'b',
        version: '2',
        files: [{ file: 'b-2.whl', hash: sha }],
        source: { type: 'git', url, resolved_reference: 'hunter2' },
      },
      { name: 'b', version: '3', source: { type: 'url', url } },
      { name: 'c', version: '3', source: { type: 'directory', url: '/home/hunter2/c' } },
      { name: '__proto__', version: '1', source: { type: 'file', url: '../../x.whl' } },
    ],
  },
  'pdm.lock': {
    metadata: { lock_version: '4.5', groups: ['default'], files: { 'a 1': [{ url, hash: sha }] } },
    package: [
      {
        name: 'a',
        version: '1',
        groups: ['default'],
        dependencies: ['b[x]>=1', `c @ ${url}`],
        marker: 'os_name == "nt"',
      },
      { name: 'b', version: '2', extras: ['x'], dependencies: ['b==2', 'a'], git: url, revision: 'hunter2' },
      { name: 'b', version: '2', git: url, revision: 'hunter2' },
      { name: 'c', version: '3', url, files: [{ url, hash: sha }] },
      { name: '__proto__', version: '1', path: '/home/hunter2/x', editable: true },
    ],
  },
  'pylock.toml': {
    'lock-version': '1.0',
    extras: ['x'],
    'default-groups': ['default'],
    packages: [
      {
        name: 'a',
        version: '1',
        marker: "'x' in extras",
        index: url,
        dependencies: [{ name: 'b' }],
        sdist: { url, hashes: { sha256: '1'.repeat(64) } },
        wheels: [{ name: 'a.whl', url, hashes: { sha256: '1'.repeat(64) } }],
      },
      { name: 'b', vcs: { type: 'git', url, 'commit-id': 'hunter2' } },
      { name: 'c', archive: { url, hashes: {} } },
      { name: 'constructor', directory: { path: '/home/hunter2/x' } },
      { name: '__proto__', archive: { path: '../../x.zip' } },
    ],
  },
  'Pipfile.lock': {
    _meta: { 'pipfile-spec': 6, sources: [{ name: 'pypi', url }] },
    default: {
      a: { version: '==1', hashes: [sha], index: 'pypi', markers: 'os_name == "nt"' },
      b: { git: url, ref: 'hunter2' },
      c: { file: url },
      constructor: { path: '../../x', editable: true },
      d: { path: '/home/hunter2/x' },
    },
    develop: { toString: { version: '==1' } },
  },
}

const write = (name: string, document: object) =>
  name === 'Pipfile.lock' ? JSON.stringify(document) : stringify(document)

function expectSound(reading: LockfileReading): void {
  const keys = ['', ...reading.components.map(({ key }) => key)]
  expect(new Set(keys).size).toBe(keys.length)
  for (const [from, targets] of reading.dependencies) {
    expect(keys).toContain(from)
    expect(new Set(targets).size).toBe(targets.length)
    for (const target of targets) expect(keys).toContain(target)
  }
  for (const { path, source, hashes, files } of reading.components) {
    expect(path).not.toMatch(/^\/|^[a-z]:/i)
    if (source?.kind === 'file') expect(source.path).not.toMatch(/^\/|^[a-z]:/i)
    expect(hashes.length > 0 && files !== undefined).toBe(false)
  }
  expect(shown(reading)).not.toContain('hunter2')
}

const shown = (reading: LockfileReading) =>
  JSON.stringify([reading, [...reading.dependencies], [...reading.incomplete]])

for (const [path, document] of Object.entries(documents)) {
  test(`${path}: no user, password, token or folder of a machine leaves the file`, async () => {
    const reading = await readLockfile({ path, text: write(path, document) })
    expectSound(reading)
    expect(reading.components.length).toBeGreaterThan(3)
    expect(await readLockfile({ path, text: write(path, document) })).toEqual(reading)
  })

  test(`${path}: names such as __proto__ and constructor are names`, async () => {
    const { components } = await readLockfile({ path, text: write(path, document) })
    expect(
      components.some(({ name }) => ['__proto__', '--proto--', 'constructor', 'tostring'].includes(name)),
    ).toBe(true)
  })

  test(`${path}: a field of the wrong type is a fault of the file or is left out`, async () => {
    const places = [...placesOf(document)]
    const strange = fc.constantFrom<unknown>(
      0,
      true,
      '',
      ' ',
      'x',
      [],
      {},
      [[]],
      [{}],
      ['x'],
      { x: 'y' },
      '\uD800',
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), strange, async (place, value) => {
        const text = write(path, replaced(document, place, value))
        const reading = await readLockfile({ path, text }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(WaybillError)
          return null
        })
        if (reading) expectSound(reading)
      }),
      { numRuns: 300 },
    )
  })

  test(`${path}: cut anywhere, it is refused with a line or still sound`, async () => {
    const text = write(path, document)
    for (let end = 0; end < text.length; end += 17)
      await readLockfile({ path, text: text.slice(0, end) }).then(expectSound, (error: unknown) => {
        expect(error).toMatchObject({
          code: 'LOCKFILE_INVALID',
          at: { file: path, line: expect.any(Number) },
        })
        expect(String(error)).not.toContain('hunter2')
      })
  })

  test(`${path}: a merge conflict, no text and a depth without end are refused`, async () => {
    const text = write(path, document)
    const code = { code: 'LOCKFILE_INVALID' }
    await expect(
      readLockfile({ path, text: `${text}\n<<<<<<< ours\n=======\n>>>>>>> theirs\n` }),
    ).rejects.toMatchObject({ ...code, at: { file: path, line: text.split('\n').length + 1 } })
    await expect(readLockfile({ path, text: ' \n' })).rejects.toMatchObject(code)
    await expect(readLockfile({ path, text: 'a\0b' })).rejects.toMatchObject(code)
    const deep = '['.repeat(100_000)
    await expect(
      readLockfile({ path, text: path.endsWith('Pipfile.lock') ? deep : `a = ${deep}` }),
    ).rejects.toMatchObject(code)
  })
}

function* placesOf(
  value: unknown,
  place: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  if (place.length > 0) yield place
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value))
    yield* placesOf(inner, [...place, Array.isArray(value) ? Number(key) : key])
}

function replaced(value: unknown, [first, ...rest]: readonly (string | number)[], by: unknown): object {
  const copy: unknown = structuredClone(value)
  if (typeof copy !== 'object' || copy === null || first === undefined) return {}
  const inner = rest.length === 0 ? by : replaced(Reflect.get(copy, first), rest, by)
  Reflect.set(copy, first, inner)
  return copy
}
