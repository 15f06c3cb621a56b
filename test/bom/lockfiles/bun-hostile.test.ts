import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LockfileReading } from '../../../src/bom/component.ts'
import { readBunLock } from '../../../src/bom/lockfiles/bun-lock.ts'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'

const secret = 's3cret'
const sri = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
type Tuple = readonly unknown[]
const text = (packages: Readonly<Record<string, Tuple>>, more: object = {}) =>
  JSON.stringify({ lockfileVersion: 1, workspaces: { '': { name: 'shop' } }, packages, ...more })
const read = (packages: Readonly<Record<string, Tuple>>, more: object = {}) =>
  readBunLock({ path: 'bun.lock', text: text(packages, more) })
const readText = (lockfile: string) => readLockfile({ path: 'bun.lock', text: lockfile })

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a package may be called %s',
  (name) => {
    const { components, dependencies } = readBunLock({
      path: 'bun.lock',
      text: `{"lockfileVersion":1,"workspaces":{"":{"dependencies":{"${name}":"1"}}},"packages":{"${name}":["${name}@1.0.0","",{},""]}}`,
    })
    expect(components).toMatchObject([{ name, version: '1.0.0', need: 'required' }])
    expect(dependencies.get('')).toEqual([name])
  },
)

test.each([
  ['an empty file', '', 1, 'The bun-lock lockfile is empty.'],
  ['a list', '[]', 1, 'The Bun lockfile is not a JSON object.'],
  ['no version', '{\n"packages": {}}', 1, 'The Bun lockfile has no lockfileVersion; Waybill reads 0 to 3.'],
  [
    'an unknown version',
    '{\n"lockfileVersion": 4}',
    2,
    'The Bun lockfile has lockfileVersion 4; Waybill reads 0 to 3.',
  ],
  ['packages that are a list', '{"lockfileVersion": 1,\n"packages": []}', 2, '"packages" is not an object.'],
  [
    'an entry that is no list',
    '{"lockfileVersion": 1, "packages": {\n"a": {}}}',
    2,
    'The entry "a" of "packages" names no package.',
  ],
  [
    'a path that is no chain of names',
    '{"lockfileVersion": 1, "packages": {\n"a//b": ["b@1.0.0", "", {}, ""]}}',
    2,
    'The entry "a//b" of "packages" names no package.',
  ],
  [
    'a file that ends too early',
    '{"lockfileVersion": 1,\n"packages": {"a": ["a@1',
    2,
    'The bun-lock lockfile is not JSON.',
  ],
  ['a comment without an end', '{"lockfileVersion": 1,\n/* }', 2, 'The bun-lock lockfile is not JSON.'],
  [
    'a merge conflict',
    '{\n<<<<<<< ours\n=======\n>>>>>>> theirs\n}',
    2,
    'The bun-lock lockfile holds an unresolved merge conflict.',
  ],
])('%s is an error with the line', async (_, lockfile, line, message) => {
  await expect(readText(lockfile)).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    message,
    at: { file: 'bun.lock', line },
  })
})

test('deep nesting is read or refused, and ends either way', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  const path = `{"lockfileVersion":1,"packages":{"${'a/'.repeat(100_000)}b":["b@1.0.0","",{},""]}}`
  const results = await Promise.allSettled([
    readText(`{"lockfileVersion":1,"overrides":${deep}}`),
    readText(path),
  ])
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'LOCKFILE_INVALID' })
})

test('no password or token of an address gets into the reading', () => {
  const at = `https://user:${secret}@npm.example/a.tgz?token=${secret}`
  const reading = read(
    {
      a: ['a@1.0.0', at, {}, sri],
      b: [`b@${at}`, { dependencies: { [`https://u:${secret}@x`]: '1' } }, sri],
      c: [`c@git+https://user:${secret}@git.example/c.git#${'c'.repeat(40)}`, {}, 'x'],
      d: [`d@file:https://user:${secret}@npm.example/d`, {}],
      e: [`e@x/https://user:${secret}@npm.example/e.tgz`, {}],
      f: [`f@https://user:${secret}/34@npm.example/e.tgz`, {}],
      g: [`g@1.0.0-https://user:${secret}@x`, '', {}, ''],
    },
    { patchedDependencies: { 'a@1.0.0': `https://user:${secret}@p.example/x` } },
  )
  const { components, root, warnings } = reading
  expect(JSON.stringify([components, root, [...reading.dependencies], warnings])).not.toContain(secret)
  expect(components.find(({ key }) => key === 'c')?.source).toMatchObject({
    url: 'git+https://git.example/c.git',
  })
})

test('paths of the machine that wrote the lockfile are cut to their last name', () => {
  const reading = read({ a: ['a@/home/me/a.tgz', {}], b: ['b@file:/home/me/b', {}], c: ['c@../c.tgz', {}] })
  expect(reading.components.map(({ source, path }) => [source, path])).toEqual([
    [{ kind: 'file', path: 'a.tgz' }, ''],
    [{ kind: 'folder' }, 'b'],
    [{ kind: 'file', path: '../c.tgz' }, ''],
  ])
})

test('values of the wrong type are read or refused, and every edge leads to a component', async () => {
  const value = fc.oneof(
    fc.constantFrom(
      '',
      'x',
      'a@1.0.0',
      'a@workspace:',
      'a@root:',
      '@root:',
      'a@file:..',
      'a@git+x',
      null,
      1,
      true,
    ),
    fc.constantFrom(
      {},
      [],
      { a: '1' },
      { dependencies: { a: {} }, peerDependencies: ['a'], optionalPeers: {} },
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(value), value, value, value, async (tuple, workspace, patches, trusted) => {
      const lockfile = text(
        { a: ['a@1.0.0', ...tuple], 'a/b': tuple },
        {
          workspaces: { '': workspace, p: workspace },
          patchedDependencies: patches,
          trustedDependencies: trusted,
        },
      )
      const reading = await readText(lockfile).catch((error: unknown) => error)
      if (reading instanceof Error) {
        expect(reading).toMatchObject({ code: 'LOCKFILE_INVALID' })
        return
      }
      const { components, dependencies } = reading as LockfileReading
      const keys = new Set(['', ...components.map(({ key }) => key)])
      expect(keys.size).toBe(components.length + 1)
      for (const [from, to] of dependencies) for (const key of [from, ...to]) expect(keys.has(key)).toBe(true)
    }),
  )
})
