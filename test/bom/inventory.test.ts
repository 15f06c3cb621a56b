import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeBom } from '../../src/bom/compose.ts'
import type { LockfileText } from '../../src/bom/component.ts'
import { inventoryOf, mainReading } from '../../src/bom/inventory.ts'
import { readLockfile } from '../../src/bom/lockfiles/formats.ts'
import { npmRegistry } from '../../src/bom/lockfiles/npm-resolved.ts'
import { purlOf } from '../../src/bom/purl.ts'
import { bomInput, compose, dependsOn, find, packageLock, valuesOf } from './cyclonedx.ts'
import { minimal } from './lockfiles/minimal.ts'

const shop = { name: 'shop', version: '2.0.0' }
const sri = (fill: number) => `sha512-${Buffer.alloc(64, fill).toString('base64')}`

/** Every format, each in a folder of its own, so that all of them count. */
const everywhere: readonly LockfileText[] = minimal.map(({ format, path, text }) => ({
  path: `${format}-${path.replace('/', '-')}/${path.slice(path.lastIndexOf('/') + 1)}`,
  text,
}))

function shuffled<Value>(values: readonly Value[], picks: Iterator<number>): Value[] {
  return values
    .map((value) => ({ value, at: picks.next().value }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

/** The same JSON with its keys in another order. */
function disordered(value: unknown, picks: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((one) => disordered(one, picks))
  if (typeof value !== 'object' || value === null) return value
  const entries = shuffled(Object.entries(value), picks)
  return Object.fromEntries(entries.map(([key, one]) => [key, disordered(one, picks)]))
}

const nested = packageLock(
  {
    '': { ...shop, dependencies: { a: '1', b: '1' }, devDependencies: { d: '1' } },
    'node_modules/a': {
      version: '1.0.0',
      integrity: sri(1),
      license: 'MIT',
      dependencies: { x: '1', b: '1' },
    },
    'node_modules/a/node_modules/x': { version: '1.0.0', resolved: `https://${npmRegistry}/x/-/x-1.0.0.tgz` },
    'node_modules/b': { version: '1.0.0', license: 'ISC', dependencies: { x: '2', a: '1' } },
    'node_modules/b/node_modules/x': { version: '1.0.0', integrity: sri(2), license: ['MIT', 'ISC'] },
    'node_modules/x': { version: '2.0.0', dev: true, dependencies: { x: '*' } },
    'node_modules/d': {
      version: '1.0.0',
      dev: true,
      resolved: 'https://npm.acme.example/d.tgz',
      integrity: sri(3),
    },
  },
  'nested/package-lock.json',
)

test('trap 44: the order of lockfiles and of the keys in them changes no byte', async () => {
  const first = await composeBom(bomInput([...everywhere, nested]))
  expect(first.errors).toEqual([])
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat()), async (picks) => {
      const lockfiles = shuffled([...everywhere, nested], picks).map((file) => {
        const isJson =
          file.path.endsWith('.json') || /^(?:composer|pipfile|package-resolved|conan)/.test(file.path)
        return isJson ? { ...file, text: JSON.stringify(disordered(JSON.parse(file.text), picks)) } : file
      })
      expect((await composeBom(bomInput(lockfiles))).document).toBe(first.document)
    }),
    { numRuns: 20 },
  )
})

test('trap 45: every edge leads to what is in the document, once, and no lockfile loses a package', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...everywhere, nested], { minLength: 1 }), async (lockfiles) => {
      const { json } = await compose(lockfiles)
      const refs = new Set([json.metadata.component, ...json.components].map((each) => each['bom-ref']))
      expect(refs.size).toBe(json.components.length + 1)
      for (const { ref, dependsOn: targets = [] } of json.dependencies) {
        expect(refs).toContain(ref)
        expect(new Set(targets).size).toBe(targets.length)
        for (const target of targets) expect(refs).toContain(target)
      }
      const known = new Set(json.components.map(({ purl }) => purl))
      for (const file of lockfiles)
        for (const component of (await readLockfile(file)).components)
          expect(known).toContain(purlOf(component))
    }),
    { numRuns: 30 },
  )
})

test('trap 45: of formats without edges the document claims no lack of dependencies', async () => {
  const flat = everywhere.filter(({ path }) => /^(?:gradle|conan|requirements|package-resolved)/.test(path))
  const { json } = await compose(flat)
  const unknown = json.compositions.find(({ aggregate }) => aggregate === 'unknown')?.dependencies ?? []
  const packages = json.components.filter(({ purl }) => purl.includes('acme')).map((each) => each['bom-ref'])
  expect(packages).toHaveLength(4)
  for (const ref of packages) {
    expect(unknown).toContain(ref)
    expect(json.dependencies.find((one) => one.ref === ref)).toBeUndefined()
  }
})

test('the main lockfile is the only one, or the first on top, one with a name before one without', async () => {
  const reading = (path: string, name: string | null = null) => ({
    path,
    ecosystem: 'npm' as const,
    root: { name, version: null, license: undefined },
    components: [],
    dependencies: new Map(),
    incomplete: new Set<string>(),
    warnings: [],
  })
  const main = (...readings: ReturnType<typeof reading>[]) => mainReading(readings)?.path
  expect(main(reading('web/yarn.lock'))).toBe('web/yarn.lock')
  expect(main(reading('web/yarn.lock', 'web'), reading('api/uv.lock', 'api'))).toBeUndefined()
  expect(main(reading('Cargo.lock', 'a'), reading('web/yarn.lock', 'b'))).toBe('Cargo.lock')
  expect(main(reading('Cargo.lock', 'a'), reading('package-lock.json', 'b'))).toBe('package-lock.json')
  expect(main(reading('Cargo.lock', 'a'), reading('package-lock.json'))).toBe('Cargo.lock')
  for (const others of [
    ['buildscript-gradle.lockfile', 'settings-gradle.lockfile'],
    ['settings-gradle.lockfile'],
  ])
    expect(main(reading('gradle.lockfile'), ...others.map((path) => reading(path)))).toBe('gradle.lockfile')
  expect(
    main(reading('requirements-dev.txt'), reading('requirements.txt'), reading('requirements_x.txt')),
  ).toBe('requirements.txt')
  expect(main(reading('packages.web.lock.json'), reading('packages.lock.json'))).toBe('packages.lock.json')
})

test('a project without a name is called as its folder, and is no package of a registry', async () => {
  const { json } = await compose([
    packageLock({ '': shop }),
    { path: 'docs/requirements.txt', text: 'acme==1.0.0\n' },
    { path: 'api/requirements/main.txt', text: 'acme==1.0.0\n' },
    { path: 'api/requirements.txt', text: 'acme==2.0.0\n' },
    { path: 'requirements/dev.txt', text: 'tool==1.0.0\n' },
  ])
  expect(json.components.map(({ purl }) => purl)).toEqual([
    'pkg:generic/api',
    'pkg:generic/docs',
    'pkg:pypi/acme@1.0.0',
    'pkg:pypi/acme@2.0.0',
    'pkg:pypi/tool@1.0.0',
  ])
  expect(dependsOn(json, 'pkg:npm/shop@2.0.0')).toEqual([
    'pkg:generic/api',
    'pkg:generic/docs',
    'pkg:pypi/tool@1.0.0',
  ])
  expect(dependsOn(json, 'pkg:generic/api')).toEqual(['pkg:pypi/acme@1.0.0', 'pkg:pypi/acme@2.0.0'])
})

test('the same package of several lockfiles is one, for the strongest reason and with all that is known of it', async () => {
  const { json, warnings } = await compose([
    packageLock({
      '': { ...shop, devDependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0', dev: true, integrity: sri(1), license: 'MIT' },
    }),
    packageLock(
      {
        '': { name: 'web', version: '1.0.0', optionalDependencies: { a: '1' } },
        'node_modules/a': {
          version: '1.0.0',
          optional: true,
          integrity: `${sri(1)} sha1-${Buffer.alloc(20, 4).toString('base64')}`,
        },
      },
      'web/package-lock.json',
    ),
    {
      path: 'other/yarn.lock',
      text: `# yarn lockfile v1\n\n\na@1:\n  version "1.0.0"\n  integrity ${sri(9)}\n`,
    },
  ])
  const a = find(json, 'pkg:npm/a@1.0.0')
  expect(a.scope).toBe('required')
  expect(a.hashes?.map(({ alg, content }) => [alg, content.slice(0, 2)])).toEqual([
    ['SHA-1', '04'],
    ['SHA-512', '09'],
  ])
  expect(a.licenses).toEqual([{ license: { id: 'MIT', acknowledgement: 'declared' } }])
  expect(valuesOf(a, 'cdx:npm:package:path')).toEqual(['node_modules/a', 'web/node_modules/a'])
  expect(warnings).toContain('pkg:npm/a@1.0.0: the lockfiles name several SHA-512 digests; the first stands.')
})

test('what another lockfile takes from the registry and this repository holds is the folder', () => {
  const folder = {
    path: 'core/pom.xml',
    ecosystem: 'maven' as const,
    root: { group: 'com.acme', name: 'core', version: '1.0.0', license: 'MIT' },
    components: [],
    dependencies: new Map([['', []]]),
    incomplete: new Set<string>(),
    warnings: [],
  }
  const user = {
    ...folder,
    path: 'api/pom.xml',
    root: { group: 'com.acme', name: 'api', version: '1.0.0', license: undefined },
    components: [
      {
        key: 'core',
        ecosystem: 'maven' as const,
        group: 'com.acme',
        name: 'core',
        version: '1.0.0',
        need: 'development' as const,
        source: { kind: 'registry' as const, url: null },
        hashes: [],
        license: undefined,
        path: '',
        properties: [],
      },
    ],
    dependencies: new Map([['', ['core']]]),
  }
  const { items, dependencies } = inventoryOf([folder, user], shop)
  expect(items.map(({ purl, kind, need, origins }) => [purl, kind, need, origins])).toEqual([
    ['pkg:maven/com.acme/api@1.0.0', 'project', 'required', [{ source: { kind: 'folder' }, hashes: [] }]],
    ['pkg:maven/com.acme/core@1.0.0', 'project', 'required', [{ source: { kind: 'folder' }, hashes: [] }]],
  ])
  expect(dependencies.get('pkg:maven/com.acme/api@1.0.0')).toEqual(['pkg:maven/com.acme/core@1.0.0'])
  expect(dependencies.get('pkg:maven/com.acme/core@1.0.0')).toEqual([])
})
