import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { npmRegistry } from '../../src/bom/lockfiles/npm-resolved.ts'
import { specVersions } from '../../src/bom/specification.ts'
import { bomInput, compose, dependsOn, find, packageLock, valuesOf, violations } from './cyclonedx.ts'
import { composeBom } from '../../src/bom/compose.ts'

/** What lockfiles are known to trap their readers with: 51 of them, and each has a test whose title names it. */
const traps = 51

test('every trap has a test that names it', () => {
  const tests = new URL('../', import.meta.url)
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) =>
      /^(?:bom\/.*|journeys\/lockfiles|edge\/(?:folder-tree|git\/commit-tree))\.test\.ts$/.test(path),
    )
  const named = new Set<number>()
  for (const file of files)
    for (const [title] of readFileSync(new URL(file, tests), 'utf8').matchAll(
      /['"`](?:trap \d+(?: and )?)+:/g,
    ))
      for (const [number] of title.matchAll(/\d+/g)) named.add(Number(number))
  expect(Array.from({ length: traps }, (_, at) => at + 1).filter((number) => !named.has(number))).toEqual([])
})

const sri = (fill: number) => `sha512-${Buffer.alloc(64, fill).toString('base64')}`
const at = (version: string, more: object = {}) => ({ version, integrity: sri(1), ...more })
const root = (more: object = {}) => ({ name: 'shop', version: '2.0.0', ...more })
const shop = 'pkg:npm/shop@2.0.0'
const purls = (json: { components: readonly { purl: string }[] }) => json.components.map(({ purl }) => purl)

test('trap 2: an alias and the package itself are one component and one edge', async () => {
  const { json } = await compose([
    packageLock({
      '': root({ dependencies: { ms: '2', other: 'npm:ms@2' } }),
      'node_modules/ms': at('2.1.3'),
      'node_modules/other': at('2.1.3', { name: 'ms' }),
    }),
  ])
  expect(purls(json)).toEqual(['pkg:npm/ms@2.1.3'])
  expect(dependsOn(json, shop)).toEqual(['pkg:npm/ms@2.1.3'])
  const ms = find(json, 'pkg:npm/ms@2.1.3')
  expect(valuesOf(ms, 'waybill:npm:alias')).toEqual(['other'])
  expect(valuesOf(ms, 'cdx:npm:package:path')).toEqual(['node_modules/ms', 'node_modules/other'])
})

test('trap 7: folders whose names begin alike are two workspaces', async () => {
  const { json } = await compose([
    packageLock({
      '': root({ workspaces: ['packages/*'] }),
      'packages/a': { name: 'a', version: '1.0.0', dependencies: { x: '1' } },
      'packages/ab': { name: 'ab', version: '1.0.0', dependencies: { x: '2' } },
      'packages/ab/node_modules/x': at('2.0.0'),
      'node_modules/a': { resolved: 'packages/a', link: true },
      'node_modules/ab': { resolved: 'packages/ab', link: true },
      'node_modules/x': at('1.0.0'),
    }),
  ])
  expect(dependsOn(json, 'pkg:npm/a@1.0.0')).toEqual(['pkg:npm/x@1.0.0'])
  expect(dependsOn(json, 'pkg:npm/ab@1.0.0')).toEqual(['pkg:npm/x@2.0.0'])
  expect(dependsOn(json, shop)).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/ab@1.0.0'])
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'trap 8: %s is a name, a licence, a key and a version like any other',
  async (name) => {
    const packages: Record<string, object> = Object.create(null)
    packages[''] = JSON.parse(
      `{"name": "${name}", "version": "${name}", "license": "${name}", "dependencies": {"${name}": "1"}}`,
    )
    packages[`node_modules/${name}`] = JSON.parse(
      `{"version": "1.0.0", "license": "${name}", "integrity": "${name}", "resolved": "${name}", "${name}": "${name}", "dependencies": {"${name}": "1"}}`,
    )
    const { json, errors } = await compose([packageLock(packages)])
    expect(errors).toEqual([])
    expect(json.metadata.component).toMatchObject({ name, version: name })
    expect(find(json, `pkg:npm/${name}@1.0.0`).licenses).toEqual([
      { license: { name, acknowledgement: 'declared' } },
    ])
    expect(dependsOn(json, `pkg:npm/${name}@${name}`)).toEqual([`pkg:npm/${name}@1.0.0`])
  },
)

test('trap 14: what is limited to an operating system or a processor is optional', async () => {
  const { json } = await compose([
    packageLock({
      '': root({ dependencies: { watch: '1' } }),
      'node_modules/watch': at('1.0.0', { optionalDependencies: { native: '1' } }),
      'node_modules/native': at('1.0.0', { optional: true, os: ['darwin'], cpu: ['arm64'] }),
    }),
  ])
  expect(find(json, 'pkg:npm/native@1.0.0').scope).toBe('optional')
  expect(dependsOn(json, 'pkg:npm/watch@1.0.0')).toEqual(['pkg:npm/native@1.0.0'])
})

test('trap 15: what production needs is required, however else it is reached', async () => {
  const { json } = await compose([
    packageLock({
      '': root({
        dependencies: { app: '1' },
        devDependencies: { tool: '1', both: '1' },
        optionalDependencies: { extra: '1' },
      }),
      'node_modules/app': at('1.0.0', { peerDependencies: { peer: '1' }, dependencies: { both: '1' } }),
      'node_modules/peer': at('1.0.0', { peer: true }),
      'node_modules/both': at('1.0.0'),
      'node_modules/tool': at('1.0.0', { dev: true, dependencies: { devoptional: '1', app: '1' } }),
      'node_modules/extra': at('1.0.0', { optional: true, dependencies: { devoptional: '1' } }),
      'node_modules/devoptional': at('1.0.0', { devOptional: true }),
    }),
  ])
  expect(Object.fromEntries(json.components.map(({ name, scope }) => [name, scope]))).toEqual({
    app: 'required',
    both: 'required',
    peer: 'required',
    tool: 'excluded',
    extra: 'optional',
    devoptional: 'optional',
  })
})

test('trap 16: a production package that is a peer of a development package stays in production', async () => {
  const { json, summary } = await compose([
    packageLock({
      '': root({ dependencies: { react: '18' }, devDependencies: { 'react-tester': '1' } }),
      'node_modules/react': at('18.0.0'),
      'node_modules/react-tester': at('1.0.0', { dev: true, peerDependencies: { react: '18' } }),
    }),
  ])
  expect(json.components.map(({ name, scope }) => [name, scope])).toEqual([
    ['react-tester', 'excluded'],
    ['react', 'required'],
  ])
  expect(dependsOn(json, 'pkg:npm/react-tester@1.0.0')).toEqual(['pkg:npm/react@18.0.0'])
  expect([summary.production, summary.development]).toEqual([1, 1])
})

test('trap 21 and trap 22: peer variants of one version are one component, and a patched one claims no digest', async () => {
  const resolution = `resolution: {integrity: ${sri(3)}}`
  const text = [
    "lockfileVersion: '9.0'",
    'patchedDependencies:',
    '  once@1.4.0: {hash: abc, path: patches/once.patch}',
    'importers:',
    '  .:',
    '    dependencies:',
    '      vite: {specifier: ^4, version: 4.2.1(@types/node@18.0.0)}',
    '      once: {specifier: ^1, version: 1.4.0(patch_hash=abc)}',
    '    devDependencies:',
    '      tool: {specifier: ^1, version: 1.0.0}',
    'packages:',
    `  '@types/node@18.0.0': {${resolution}}`,
    `  '@types/node@20.0.0': {${resolution}}`,
    `  vite@4.2.1: {${resolution}}`,
    `  once@1.4.0: {${resolution}}`,
    `  tool@1.0.0: {${resolution}}`,
    'snapshots:',
    "  '@types/node@18.0.0': {}",
    "  '@types/node@20.0.0': {}",
    "  vite@4.2.1(@types/node@18.0.0): {optionalDependencies: {'@types/node': 18.0.0}}",
    "  vite@4.2.1(@types/node@20.0.0): {optionalDependencies: {'@types/node': 20.0.0}}",
    '  once@1.4.0(patch_hash=abc): {}',
    '  tool@1.0.0: {dependencies: {vite: 4.2.1(@types/node@20.0.0)}}',
    '',
  ].join('\n')
  const { json } = await compose([{ path: 'pnpm-lock.yaml', text, manifest: JSON.stringify(root()) }])
  expect(purls(json)).toEqual([
    'pkg:npm/%40types/node@18.0.0',
    'pkg:npm/%40types/node@20.0.0',
    'pkg:npm/once@1.4.0',
    'pkg:npm/tool@1.0.0',
    'pkg:npm/vite@4.2.1',
  ])
  expect(dependsOn(json, 'pkg:npm/vite@4.2.1')).toEqual([
    'pkg:npm/%40types/node@18.0.0',
    'pkg:npm/%40types/node@20.0.0',
  ])
  expect(find(json, 'pkg:npm/vite@4.2.1').scope).toBe('required')
  const once = find(json, 'pkg:npm/once@1.4.0')
  expect(once.hashes).toBeUndefined()
  expect(valuesOf(once, 'waybill:patched')).toEqual(['patches/once.patch'])
})

test('trap 41: any declaration of a licence makes a valid document, and its words are kept', async () => {
  const declared: unknown[] = [
    '(MIT OR Apache-2.0)',
    'Apache 2.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    ['MIT', 'ISC'],
    { type: 'MIT', url: 'https://acme.example/mit' },
    'GPL-2.0+',
    'LicenseRef-x',
    'MIT AND',
    '',
    null,
    [],
    {},
    7,
    [[['MIT']]],
    ['MIT', 'Foo', { type: 'BSD' }],
    'MIT OR MIT',
    '<b>&"\'',
    'MIT\n\nCopyright',
    'A'.repeat(5_000),
  ]
  const packages = Object.fromEntries(
    declared.map((license, number) => [`node_modules/p${number}`, at('1.0.0', { license })]),
  )
  for (const spec of specVersions) {
    const { document, inventory } = await composeBom(
      bomInput([packageLock({ '': root(), ...packages })], { spec }),
    )
    expect(violations(document, spec)).toEqual([])
    for (const { licenses } of inventory.items)
      for (const word of JSON.stringify(licenses).match(/\b[A-Z][A-Za-z]{2,}/g) ?? [])
        expect(document).toContain(word)
  }
})

test('trap 48: ten thousand components are all in the document, with all their edges', async () => {
  const packages: Record<string, object> = { '': root({ dependencies: { p0: '*' } }) }
  for (let number = 0; number < 10_000; number += 1)
    packages[`node_modules/p${number}`] = at('1.0.0', {
      resolved: `https://${npmRegistry}/p${number}/-/p${number}-1.0.0.tgz`,
      license: number % 3 === 0 ? 'MIT' : '(MIT OR Apache-2.0)',
      dependencies: Object.fromEntries([1, 2, 3, 5].map((step) => [`p${(number + step) % 10_000}`, '*'])),
    })
  const { summary, value } = await composeBom(bomInput([packageLock(packages)]))
  expect(summary).toMatchObject({
    components: 10_000,
    edges: 40_001,
    hashed: 10_000,
    licensed: 10_000,
    complete: true,
  })
  expect(JSON.stringify(value).length).toBeLessThan(summary.bytes)
})
