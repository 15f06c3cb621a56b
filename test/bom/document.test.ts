import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { composeBom } from '../../src/bom/compose.ts'
import { bomInput, compose, find, packageLock, violations } from './cyclonedx.ts'
import { npmRegistry } from '../../src/bom/lockfiles/npm-resolved.ts'

const shop = new URL('../fixtures/bom/shop/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, shop), 'utf8')
const shopLock = () => ({
  path: 'package-lock.json',
  text: text('package-lock.json'),
  manifest: text('package.json'),
})
const digest = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
const tarball = (name: string, version: string) =>
  `https://` + npmRegistry + `/${name}/-/${name}-${version}.tgz`
const entry = (name: string, version: string, more: object = {}) => ({
  version,
  resolved: tarball(name, version),
  integrity: digest,
  ...more,
})

test('trap 10: credentials are in no address, purl, licence or warning', async () => {
  const secrets = ['hunter2', 'lovelace1', 's3cr3t', 'tok%65n1']
  const bom = await compose(
    [
      packageLock({
        '': { name: 'shop', version: '1.0.0' },
        'node_modules/a': entry('a', '1.0.0', {
          resolved: 'https://lovelace1:hunter2@npm.acme.example/a/-/a-1.0.0.tgz',
        }),
        'node_modules/b': entry('b', '1.0.0', {
          resolved: 'https://npm.acme.example/b.tgz?_authToken=s3cr3t&v=1',
        }),
        'node_modules/c': {
          version: '1.0.0',
          resolved: 'git+https://s3cr3t@github.com/acme/c.git#' + 'c'.repeat(40),
        },
        'node_modules/d': entry('d', '1.0.0', { resolved: 'https://lovelace1:hunt/er2@s3cr3t:host/d.tgz' }),
        'node_modules/e': entry('e', '1.0.0', { resolved: 'file:/home/lovelace1/e.tgz' }),
        'node_modules/f': entry('f', '1.0.0', {
          license: 'SEE LICENSE IN https://lovelace1:hunter2@x.example/?token=s3cr3t',
        }),
        'node_modules/g': entry('g', '1.0.0', {
          resolved: 'https://x.example/g.tgz?X-Amz-Signature=s3cr3t#a=1',
        }),
        'node_modules/h': entry('h', '1.0.0', { resolved: 'ftp://lovelace1:hunter2@x.example/h.tgz' }),
      }),
    ],
    { repositoryUrl: 'https://lovelace1:hunter2@github.com/acme/shop.git' },
  )
  const all = bom.document + JSON.stringify([bom.summary, bom.warnings])
  for (const secret of secrets) expect(all).not.toContain(secret)
  expect(
    find(bom.json, 'pkg:npm/b@1.0.0?download_url=https:%2F%2Fnpm.acme.example%2Fb.tgz%3Fv%3D1'),
  ).toBeDefined()
  expect(bom.warnings).toHaveLength(3)
})

test('trap 44: the bytes do not depend on the order of keys and lockfiles or on the clone', async () => {
  const reversed = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, each]) => [key, reversed(each)]),
        )
      : value
  const other = packageLock(
    { '': { name: 'docs' }, 'node_modules/ms': entry('ms', '2.1.3') },
    'docs/package-lock.json',
  )
  const first = await composeBom(bomInput([shopLock(), other]))
  const backwards = { ...shopLock(), text: JSON.stringify(reversed(JSON.parse(shopLock().text))) }
  expect((await composeBom(bomInput([other, backwards]))).document).toBe(first.document)
})

test('trap 44: the order is that of code units and not of a language', async () => {
  const names = ['z', 'ä', 'a', 'Z', 'õ', 'aa', 'å']
  const packages = Object.fromEntries(names.map((name) => [`node_modules/${name}`, { version: '1.0.0' }]))
  const { json } = await compose([packageLock({ '': {}, ...packages })])
  const refs = json.components.map((each) => each['bom-ref'])
  expect(refs).toEqual(refs.toSorted((a, b) => (a < b ? -1 : 1)))
  expect(json.components.map((each) => each.name)).toEqual(['ä', 'å', 'õ', 'Z', 'a', 'aa', 'z'])
})

test('whatever stands in an entry, the document is valid and comes out', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'constructor',
      '__proto__',
      'MIT',
      'MIT AND',
      'git+ssh://git@h.example:a/b.git#x',
      'file:../x.tgz',
    ),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.jsonValue(),
  )
  const record = fc.dictionary(
    fc.constantFrom('a', 'constructor', '__proto__', 'toString', 'é|^'),
    fc.constant('*'),
  )
  const entries = fc.record(
    {
      version: anything,
      resolved: anything,
      integrity: fc.oneof(anything, fc.constant(digest)),
      license: anything,
      name: anything,
      link: fc.boolean(),
      dev: fc.boolean(),
      dependencies: record,
      peerDependencies: record,
      peerDependenciesMeta: fc.oneof(record, anything),
      workspaces: fc.oneof(anything, fc.array(fc.constantFrom('packages/*', '**', '!packages/a'))),
    },
    { requiredKeys: [] },
  )
  const keys = fc.constantFrom(
    '',
    'node_modules/a',
    'node_modules/constructor',
    'node_modules/__proto__',
    'node_modules/é|^',
    'node_modules/a/node_modules/toString',
    'packages/a',
    '../beside',
    'node_modules/\uD800',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(keys, entries)), async (pairs) => {
      const packages: Record<string, object> = Object.create(null)
      for (const [key, value] of pairs) packages[key] = value
      const { document, errors } = await composeBom(bomInput([packageLock(packages)]))
      expect(errors).toEqual([])
      expect(violations(document)).toEqual([])
    }),
    { numRuns: 300 },
  )
})
