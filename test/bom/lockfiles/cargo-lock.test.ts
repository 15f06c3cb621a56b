import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCargoLock } from '../../../src/bom/lockfiles/cargo-lock.ts'
import { wantedByCargo } from '../../../src/bom/lockfiles/cargo-manifests.ts'
import { cratesIndex } from '../../../src/bom/lockfiles/cargo-source.ts'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import type { LockfileText } from '../../../src/bom/component.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/bom/cargo/${name}`, import.meta.url), 'utf8').replaceAll(
    'registry+https://default-registry.example/index',
    cratesIndex,
  )
const manifests = new Map(
  ['crates/core/Cargo.toml', 'crates/testing/Cargo.toml'].map((path) => [path, fixture(path)]),
)
const shop = (version = 4) =>
  readCargoLock({
    path: 'Cargo.lock',
    text: fixture(`v${version}.lock`),
    manifest: fixture('Cargo.toml'),
    beside: manifests,
  })

const pkg = (name: string, version: string, more = '') =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\n${more}\n`
const crate = (name: string, version: string, more = '') =>
  pkg(name, version, `source = "${cratesIndex}"\n${more}`)
const read = (text: string, manifest: string | null = null) =>
  readCargoLock({ path: 'Cargo.lock', text: `version = 4\n${text}`, manifest })

test.each([1, 2, 3, 4])(
  'a lockfile of version %i that cargo wrote is read with packages, edges and needs',
  (version) => {
    const { root, components, dependencies, incomplete, warnings } = shop(version)
    expect(root).toEqual({ name: 'shop', version: '1.4.0', license: 'MIT OR Apache-2.0' })
    expect(Object.fromEntries(components.map(({ key, need }) => [key, need]))).toEqual({
      'checker 1.0.0': 'development',
      'colour 3.1.0': 'optional',
      'compile 0.9.0': 'development',
      'console-windows 0.5.0': 'required',
      'ledger 4.0.0': 'required',
      'legacy 0.3.0': 'required',
      'memo 0.1.7': 'required',
      'memo 1.2.0': 'required',
      'parse 2.0.1': 'required',
      'shop-core 0.4.0': 'required',
      'shop-testing 0.0.0': 'required',
      'wire 0.2.0': 'required',
    })
    expect([...(dependencies.get('') ?? [])].sort()).toEqual([
      'checker 1.0.0',
      'colour 3.1.0',
      'compile 0.9.0',
      'console-windows 0.5.0',
      'ledger 4.0.0',
      'parse 2.0.1',
      'shop-core 0.4.0',
      'shop-testing 0.0.0',
    ])
    expect(dependencies.get('shop-core 0.4.0')).toEqual(['memo 0.1.7', 'shop-testing 0.0.0', 'wire 0.2.0'])
    expect(dependencies.get('memo 0.1.7')).toEqual([])
    expect([incomplete.size, warnings]).toEqual([0, []])
  },
)

test('the four lockfile versions of one project read the same', () => {
  expect(new Set([1, 2, 3, 4].map((version) => JSON.stringify(shop(version).components))).size).toBe(1)
})

test('trap 38: of two versions of a crate the one that is named is meant', () => {
  const { dependencies } = shop()
  expect(dependencies.get('legacy 0.3.0')).toEqual(['memo 0.1.7'])
  expect(dependencies.get('parse 2.0.1')).toEqual(['memo 1.2.0'])
})

test('a checksum is the SHA-256 of the crate, and the default registry needs no qualifier', () => {
  const parse = shop().components.find(({ name }) => name === 'parse')
  expect(parse).toMatchObject({
    ecosystem: 'cargo',
    group: null,
    source: { kind: 'registry', url: null },
    hashes: [
      { algorithm: 'SHA-256', content: '6d468501007c2a91786a6afb490021f9796f825b7d51c634ab8633c750b855b2' },
    ],
  })
  expect(parse).not.toHaveProperty('qualifiers')
})

test('another registry is a qualifier, git is a checkout with its commit and no hash', () => {
  const of = (name: string) => shop(1).components.find((component) => component.name === name)
  expect(of('ledger')).toMatchObject({
    qualifiers: { repository_url: 'https://crates.example/index/' },
    source: { kind: 'registry', url: null },
    hashes: [{ algorithm: 'SHA-256' }],
  })
  expect(of('wire')).toMatchObject({
    source: {
      kind: 'git',
      url: 'https://git.example/acme/wire',
      commit: 'e5118997d3127d7b03d06e8110732cebf7261b32',
    },
    hashes: [],
  })
})

test('members of the workspace are folders with their place and licence', () => {
  const of = (name: string) => shop().components.find((component) => component.name === name)
  expect(of('shop-core')).toMatchObject({
    source: { kind: 'folder' },
    path: 'crates/core',
    license: 'MIT OR Apache-2.0',
    hashes: [],
  })
  expect(of('shop-testing')).toMatchObject({ path: 'crates/testing', license: undefined })
})

test('the manifests of members and of folders are wanted, in a folder of the repository too', () => {
  const file: LockfileText = {
    path: 'rust/Cargo.lock',
    text: fixture('v4.lock'),
    manifest: `${fixture('Cargo.toml')}\n[dependencies.beside]\npath = "../beside"\n[dependencies.out]\npath = "../../../out"\n[dependencies.abs]\npath = "/etc"`,
  }
  const wanted = wantedByCargo(file)
  expect(wanted).toContain('rust/crates/*/Cargo.toml')
  expect(wanted).toContain('rust/crates/core/Cargo.toml')
  expect(wanted).toContain('beside/Cargo.toml')
  expect(wanted.some((path) => path.startsWith('..') || path.includes('etc'))).toBe(false)
  const found = new Map([
    ['beside/Cargo.toml', '[package]\nname = "wire"\n[dependencies]\nx = { path = "x" }'],
  ])
  expect(wantedByCargo({ ...file, beside: found })).toContain('beside/x/Cargo.toml')
})

test('a manifest in an excluded folder does not stand for the member of its name', () => {
  const manifest = (license: string) => `[package]\nname = "b"\nlicense = "${license}"\n`
  const { components } = readCargoLock({
    path: 'Cargo.lock',
    text: pkg('b', '1.0.0') + pkg('a', '1.0.0'),
    manifest: '[workspace]\nmembers = ["crates/*"]\nexclude = ["crates/old"]\n',
    beside: new Map([
      ['crates/b/Cargo.toml', manifest('MIT')],
      ['crates/old/Cargo.toml', manifest('GPL-3.0-only')],
    ]),
  })
  expect(components.find(({ name }) => name === 'b')).toMatchObject({ license: 'MIT', path: 'crates/b' })
})

test('a broken manifest wants nothing and throws nothing', () => {
  expect(wantedByCargo({ path: 'Cargo.lock', text: '', manifest: '[[' })).toEqual([])
})

test('without manifests everything is required, and the only package without a source is the root', () => {
  const { root, components, dependencies } = read(
    pkg('app', '1.0.0', 'dependencies = ["a"]') + crate('a', '1.0.0'),
  )
  expect(root).toEqual({ name: 'app', version: '1.0.0', license: undefined })
  expect(components.map(({ key, need }) => [key, need])).toEqual([['a 1.0.0', 'required']])
  expect([...dependencies]).toEqual([
    ['a 1.0.0', []],
    ['', ['a 1.0.0']],
  ])
})

test('of several folders without a manifest, those that nobody depends on are the project', () => {
  const { root, dependencies } = read(
    pkg('a', '1.0.0', 'dependencies = ["lib"]') + pkg('b', '1.0.0') + pkg('lib', '1.0.0'),
  )
  expect(root.name).toBeNull()
  expect(dependencies.get('')).toEqual(['a 1.0.0', 'b 1.0.0'])
})

test('the root of the first lockfile version is the project', () => {
  const text = `[root]\nname = "app"\nversion = "1.0.0"\ndependencies = ["a 1.0.0 (${cratesIndex})"]\n${crate('a', '1.0.0')}`
  const { root, dependencies } = readCargoLock({ path: 'Cargo.lock', text })
  expect(root.name).toBe('app')
  expect(dependencies.get('')).toEqual(['a 1.0.0'])
})

test('a name without a source means the folder where a crate has the same name and version', () => {
  const text =
    pkg('app', '1.0.0', `dependencies = ["a 1.0.0", "b 1.0.0 (${cratesIndex})"]`) +
    pkg('a', '1.0.0') +
    crate('a', '1.0.0') +
    crate('b', '1.0.0') +
    pkg('b', '1.0.0', 'source = "git+https://git.example/b#0123"')
  const { components, dependencies } = read(text, '[package]\nname = "app"')
  expect(dependencies.get('')).toEqual(['a 1.0.0', 'b 1.0.0'])
  expect(components.map(({ key, source }) => [key, source?.kind])).toEqual([
    ['a 1.0.0', 'folder'],
    ['a 1.0.0 (2)', 'registry'],
    ['b 1.0.0', 'registry'],
    ['b 1.0.0 (2)', 'git'],
  ])
})

test('a name that means several or nothing leaves its package incomplete', () => {
  const { dependencies, incomplete, warnings } = read(
    pkg('app', '1.0.0', 'dependencies = ["a", "gone", "app"]') + crate('a', '1.0.0') + crate('a', '2.0.0'),
  )
  expect(dependencies.get('')).toEqual([])
  expect([...incomplete]).toEqual([''])
  expect(warnings).toEqual([
    'Cargo.lock: app asks for a, which the lockfile lacks or does not tell.',
    'Cargo.lock: app asks for gone, which the lockfile lacks or does not tell.',
  ])
})

test('what is replaced gives way to what replaces it', () => {
  const { components, dependencies } = read(
    pkg('app', '1.0.0', 'dependencies = ["b"]') +
      crate('a', '1.0.0', 'replace = "a 1.0.0 (git+https://git.example/a)"') +
      pkg('a', '1.0.0', `source = "git+https://git.example/a#${'a'.repeat(40)}"`) +
      crate('b', '1.0.0', `dependencies = ["a 1.0.0 (${cratesIndex})"]`),
  )
  expect(components.map(({ key }) => key)).toEqual(['a 1.0.0 (2)', 'b 1.0.0'])
  expect(dependencies.get('b 1.0.0')).toEqual(['a 1.0.0 (2)'])
  expect(components[0]?.properties).toEqual([{ name: 'waybill:cargo:replaces', value: 'a@1.0.0' }])
})

test('a cycle through a development dependency ends', () => {
  const { dependencies } = read(
    pkg('app', '1.0.0', 'dependencies = ["helper"]') + pkg('helper', '1.0.0', 'dependencies = ["app"]'),
    '[package]\nname = "app"\n[dev-dependencies]\nhelper = { path = "helper" }',
  )
  expect(dependencies.get('')).toEqual(['helper 1.0.0'])
  expect(dependencies.get('helper 1.0.0')).toEqual([''])
})

test('credentials of sources reach nothing that is read', () => {
  const url = 'https://ada:hunter2@git.example/x'
  const reading = read(
    pkg(
      'app',
      '1.0.0',
      `dependencies = ["a 1.0.0 (git+${url}?token=hunter2)", "b 1.0.0 (registry+${url})"]`,
    ) +
      pkg('a', '1.0.0', `source = "git+${url}?token=hunter2#${'a'.repeat(40)}"`) +
      pkg('b', '1.0.0', `source = "registry+${url}"`) +
      pkg('c', '1.0.0', `source = "hunter2+${url}"`) +
      pkg('d', '1.0.0', `source = "registry+hunter2:${url}"`),
  )
  expect(reading.dependencies.get('')).toEqual(['a 1.0.0', 'b 1.0.0'])
  expect(JSON.stringify([reading.components, [...reading.dependencies], reading.warnings])).not.toContain(
    'hunter2',
  )
})

test.each(['__proto__', 'constructor', 'toString'])('a crate may be called %s', (name) => {
  const { dependencies, components } = read(
    pkg('app', '1.0.0', `dependencies = ["${name}"]`) + crate(name, '1.0.0'),
    `[package]\nname = "app"\n[dev-dependencies]\n${name} = "1"`,
  )
  expect(dependencies.get('')).toEqual([`${name} 1.0.0`])
  expect(components[0]?.need).toBe('development')
})

test('fields of a wrong type are passed over, and a package without a name is told', () => {
  const { components, warnings, incomplete } = readCargoLock({
    path: 'Cargo.lock',
    text: 'version = 3\nmetadata = 7\nroot = 7\npackage = [7, {}, {name = 7}, {name = "a", version = 7, source = [], checksum = {}, dependencies = "x", replace = true}, {name = "b", source = "registry+https://x.example/", checksum = "abc"}]',
  })
  expect(components.map(({ key, hashes }) => [key, hashes])).toEqual([['b', []]])
  expect(warnings).toEqual([
    ...Array<string>(3).fill('Cargo.lock: a package without a name is left out.'),
    'Cargo.lock: b: its checksum is no SHA-256 and is left out.',
  ])
  expect([...incomplete]).toEqual([''])
})

test.each([
  ['a truncated file', 'version = 4\n[[package]]\nname = "a', 3],
  ['another version', '# x\nversion = 9\n', 2],
  ['a version of a wrong type', '\nversion = "4x"\n', 2],
  ['no list of packages', 'version = 4\npackage = "x"', 2],
  ['neither packages nor a version', 'a = 1', 1],
  ['a merge conflict', 'version = 4\n<<<<<<< HEAD\n=======\n>>>>>>> main\n', 2],
])('%s is refused with its line', async (_, text, line) => {
  await expect(readLockfile({ path: 'Cargo.lock', text })).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    at: { file: 'Cargo.lock', line },
  })
})

test('deep nesting is refused and crashes nothing', async () => {
  const text = `version = 4\na = ${'['.repeat(200_000)}`
  await expect(readLockfile({ path: 'Cargo.lock', text })).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' })
})

test('a manifest of a member that cannot be read is told, and all that it asks for is required', () => {
  const { components, warnings } = readCargoLock({
    path: 'Cargo.lock',
    text: fixture('v4.lock'),
    manifest: fixture('Cargo.toml'),
    beside: new Map([['crates/core/Cargo.toml', '[[']]),
  })
  expect(warnings).toEqual([
    'Cargo.lock: crates/core/Cargo.toml cannot be read; what it asks for counts as required.',
  ])
  expect(components.find(({ name }) => name === 'legacy')?.need).toBe('required')
})

test('every edge leads to a component or the root, whatever the packages ask for', () => {
  const name = fc.constantFrom('a', 'b', 'c')
  const version = fc.constantFrom('1.0.0', '2.0.0')
  const source = fc.constantFrom(null, cratesIndex, 'git+https://git.example/x?rev=1#abc')
  const want = fc
    .tuple(name, fc.option(version), fc.constantFrom('', ` (${cratesIndex})`))
    .map(([one, at, from]) => (at === null ? one : `${one} ${at}${from}`))
  const packages = fc.array(fc.record({ name, version, source, wants: fc.array(want) }))
  fc.assert(
    fc.property(packages, fc.boolean(), (list, hasManifest) => {
      const text = list.map((one) =>
        pkg(
          one.name,
          one.version,
          `${one.source === null ? '' : `source = "${one.source}"\n`}dependencies = ${JSON.stringify(one.wants)}`,
        ),
      )
      const { components, dependencies } = read(text.join(''), hasManifest ? '[package]\nname = "a"' : null)
      const keys = new Set(components.map(({ key }) => key))
      expect(keys.size).toBe(components.length)
      for (const edges of dependencies.values())
        expect(edges.every((to) => to === '' || keys.has(to))).toBe(true)
    }),
  )
})
