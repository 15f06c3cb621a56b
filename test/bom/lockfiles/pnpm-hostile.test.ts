import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { withoutPeers } from '../../../src/bom/lockfiles/pnpm-path.ts'

const read = (text: string) => readLockfile({ path: 'pnpm-lock.yaml', text })
const nine = (rest: string) => `lockfileVersion: '9.0'\n${rest}`
const secret = 's3cret'

test.each([
  ['an empty file', '', 1, 'The pnpm-lock lockfile is empty.'],
  ['a file without a document', '---\n', 1, 'The pnpm lockfile holds nothing.'],
  ['no version', 'packages: {}\n', 1, 'The pnpm lockfile has no lockfileVersion; Waybill reads 5, 6 and 9.'],
  [
    'an unknown version',
    "lockfileVersion: '10.0'\n",
    1,
    'The pnpm lockfile has lockfileVersion "10.0"; Waybill reads 5, 6 and 9.',
  ],
  ['a list', '- lockfileVersion\n', 1, 'A document of the pnpm lockfile is not a mapping.'],
  ['packages that are a list', nine('packages:\n  - a\n'), 1, '"packages" is not a mapping.'],
  [
    'a package that is a text',
    nine('packages:\n  a@1.0.0: x\n'),
    1,
    'An entry of "packages" is not a mapping.',
  ],
  ['importers that are a text', nine('importers: x\n'), 1, '"importers" is not a mapping.'],
  [
    'a merge conflict',
    nine('<<<<<<< ours\npackages: {}\n=======\n>>>>>>> theirs\n'),
    2,
    'The pnpm-lock lockfile holds an unresolved merge conflict.',
  ],
])('%s is an error with the line', async (_, text, line, message) => {
  await expect(read(text)).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    message,
    at: { file: 'pnpm-lock.yaml', line },
  })
})

test('a file that ends too early, and one that names a key twice, are errors with the line', async () => {
  for (const [text, line] of [
    [nine('packages:\n  a@1.0.0:\n    resolution: {integrity: sha5'), 4],
    [nine('packages: {}\npackages: {}\n'), 3],
  ] as const)
    await expect(read(text)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID', at: { line } })
})

test('trap 51: aliases of YAML, which can grow without end, are refused', async () => {
  await expect(read(nine('packages: &a {}\nsnapshots: *a\n'))).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
  })
})

test('deep nesting is read or refused, and ends either way', async () => {
  const deep = `${'{a: '.repeat(50_000)}${'}'.repeat(50_000)}`
  await expect(read(nine(`overrides: ${deep}\n`))).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' })
})

test('a byte order mark and line ends of Windows are read', async () => {
  const reading = await read(`\uFEFF${nine('snapshots:\n  a@1.0.0: {}\n').replaceAll('\n', '\r\n')}`)
  expect(reading.components.map(({ key }) => key)).toEqual(['a@1.0.0'])
  expect(reading.warnings).toEqual(['pnpm-lock.yaml: starts with a byte order mark, which is left out.'])
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a package may be called %s',
  async (name) => {
    const { components, dependencies } = await read(
      nine(
        [
          'importers:',
          '  .:',
          '    dependencies:',
          `      ${name}: {specifier: ^1, version: 1.0.0}`,
          'packages:',
          `  ${name}@1.0.0: {peerDependencies: {p: '*'}, peerDependenciesMeta: {p: {optional: true}}}`,
          'snapshots:',
          `  ${name}@1.0.0: {}`,
          '',
        ].join('\n'),
      ),
    )
    expect(components).toMatchObject([{ name, version: '1.0.0', need: 'required' }])
    expect(dependencies.get('')).toEqual([`${name}@1.0.0`])
  },
)

test('no password or token of an address gets into the reading', async () => {
  const at = `https://user:${secret}@npm.example/a.tgz?token=${secret}`
  const reading = await read(
    nine(
      [
        'importers:',
        '  .:',
        '    dependencies:',
        `      a: {specifier: '${at}', version: '${at}'}`,
        `      'https://user:${secret}@x.example/': {specifier: ^1, version: 9.9.9}`,
        'patchedDependencies:',
        `  a: {hash: h, path: 'https://user:${secret}@p.example/x'}`,
        'packages:',
        `  'a@${at}': {resolution: {tarball: '${at}'}, version: 1.0.0, deprecated: 'see ${at}'}`,
        `  'b@1.0.0': {resolution: {type: git, repo: 'https://user:${secret}@git.example/b.git', commit: x}}`,
        `  'c@1.0.0': {resolution: {tarball: 'file:https://user:${secret}@npm.example/c.tgz'}}`,
        `  'd@1.0.0': {resolution: {registry: 'https://user:${secret}@npm.example/'}, bundledDependencies: ['https://u:${secret}@x.example']}`,
        `  'e@1.0.0': {resolution: {type: binary, url: 'https://user:${secret}@npm.example/e.tgz'}}`,
        `  'f@1.0.0': {resolution: {type: directory, directory: 'https://user:${secret}@npm.example/f'}}`,
        `  'g@1.0.0': {version: 'https://user:${secret}@npm.example/f'}`,
        `  'https://user:${secret}@npm.example/h.tgz': {resolution: {tarball: x}}`,
        'snapshots:',
        `  'a@${at}': {}`,
        `  'i@1.0.0(j@https://user:${secret}@npm.example/j.tgz)': {dependencies: {'k:${secret}@x': '1'}}`.replace(
          `k:${secret}@x`,
          `https://u:${secret}@x`,
        ),
        '',
      ].join('\n'),
    ),
  )
  const { components, root, warnings } = reading
  const all = JSON.stringify([components, root, [...reading.dependencies], [...reading.incomplete], warnings])
  expect(all).not.toContain(secret)
  expect(components.find(({ name }) => name === 'a')?.source).toEqual({
    kind: 'archive',
    url: 'https://npm.example/a.tgz',
  })
})

test('paths of the machine that wrote the lockfile are cut to their last name', async () => {
  const reading = await read(
    nine(
      [
        'packages:',
        "  a@file:/home/me/a.tgz: {resolution: {tarball: 'file:/home/me/a.tgz'}, version: 1.0.0}",
        '  b@file:/home/me/b: {resolution: {directory: /home/me/b, type: directory}}',
        "  c@1.0.0: {resolution: {type: git, repo: 'file:///home/me/c', commit: x}}",
        'snapshots: {}',
        '',
      ].join('\n'),
    ),
  )
  expect(reading.components.map(({ source, path }) => [source, path])).toEqual([
    [{ kind: 'file', path: 'a.tgz' }, ''],
    [{ kind: 'folder' }, 'b'],
    [null, ''],
  ])
  expect(JSON.stringify([reading.components, reading.warnings])).not.toContain('home')
})

const scalar = fc.constantFrom(
  'x',
  '1.0.0',
  "''",
  '[]',
  '[a]',
  '{}',
  '{a: b}',
  '~',
  'link:..',
  '{version: 1.0.0}',
  '[{}]',
)
const fields = [
  'resolution',
  'version',
  'name',
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'bundledDependencies',
  'deprecated',
  'requiresBuild',
  'dev',
  'patched',
]

test('values of the wrong type in any field never crash the reader, and every edge leads to a component', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("'9.0'", "'6.0'", '5.4'),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...fields), scalar), { selector: ([name]) => name }),
      fc.uniqueArray(
        fc.tuple(fc.constantFrom('dependencies', 'devDependencies', 'specifiers', 'x'), scalar),
        {
          selector: ([name]) => name,
        },
      ),
      async (version, entry, importer) => {
        const map = (pairs: [string, string][]) =>
          `{${pairs.map(([name, value]) => `${name}: ${value}`).join(', ')}}`
        const reading = await read(
          [
            `lockfileVersion: ${version}`,
            `importers: {.: ${map(importer)}, packages/a: ${map(importer)}}`,
            `packages: {/a/1.0.0: ${map(entry)}, /a@1.0.0: ${map(entry)}, a@1.0.0: ${map(entry)}}`,
            `snapshots: {a@1.0.0: ${map(entry)}, a@1.0.0(x@1.0.0): ${map(entry)}}`,
            '',
          ].join('\n'),
        )
        const keys = new Set(['', ...reading.components.map(({ key }) => key)])
        expect(keys.size).toBe(reading.components.length + 1)
        for (const [from, to] of reading.dependencies)
          for (const key of [from, ...to]) expect(keys.has(key)).toBe(true)
      },
    ),
  )
})

test('what is left of a path without its peers is its beginning, whatever the brackets are like', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('(', ')', 'a', '@')).map((all) => all.join('')),
      (path) => {
        const left = withoutPeers(path)
        expect(path.startsWith(left)).toBe(true)
        expect(withoutPeers(left)).toBe(left)
      },
    ),
  )
})
