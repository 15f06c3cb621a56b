import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../../build/schemas.ts'
import { bomDiffSchema, type BomDiff } from '../../src/bom/diff-document.ts'
import { packageGraph } from '../../src/bom/difference-graph.ts'
import { differenceOf } from '../../src/bom/difference.ts'
import { aBom, licensed, property, type Written } from './recorded-bom.ts'

const purls = (entries: readonly { readonly purl: string }[]) => entries.map(({ purl }) => purl)
const moves = (entries: BomDiff['upgraded'] | BomDiff['changed']) =>
  entries.map(({ purl, from, to }) => [purl, from, to])

test('what is new, gone, upgraded and downgraded is told once each', () => {
  const diff = differenceOf(
    aBom(['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0', 'pkg:npm/c@2.0.0', 'pkg:npm/same@1.0.0']),
    aBom(['pkg:npm/b@1.1.0', 'pkg:npm/c@1.9.9', 'pkg:npm/d@1.0.0', 'pkg:npm/same@1.0.0']),
  )
  expect(purls(diff.added)).toEqual(['pkg:npm/d@1.0.0'])
  expect(purls(diff.removed)).toEqual(['pkg:npm/a@1.0.0'])
  expect(moves(diff.upgraded)).toEqual([['pkg:npm/b', '1.0.0', '1.1.0']])
  expect(moves(diff.downgraded)).toEqual([['pkg:npm/c', '2.0.0', '1.9.9']])
  expect(diff.counts).toEqual({
    added: 1,
    removed: 1,
    upgraded: 1,
    downgraded: 1,
    changed: 0,
    sets: 0,
    licenses: 0,
    flags: 1,
    own: 0,
    same: 1,
  })
})

test('trap 49: a path that moved, another order and another place of the ref change nothing', () => {
  const path = (value: string) => property('cdx:npm:package:path', value)
  const from = aBom([
    { purl: 'pkg:npm/a@1.0.0', properties: path('node_modules/a') },
    { purl: 'pkg:npm/b@1.0.0', properties: path('node_modules/b') },
  ])
  const to = aBom([
    { purl: 'pkg:npm/b@1.0.0', properties: path('node_modules/b') },
    { purl: 'pkg:npm/a@1.0.0', 'bom-ref': 'other', properties: path('node_modules/b/node_modules/a') },
  ])
  expect(differenceOf(from, to)).toMatchObject({ added: [], removed: [], upgraded: [], flags: [] })
})

test('trap 49: a second version beside the first is an addition and no upgrade', () => {
  const [one, two] = [aBom(['pkg:npm/a@1.0.0']), aBom(['pkg:npm/a@1.0.0', 'pkg:npm/a@2.0.0'])]
  const more = differenceOf(one, two)
  expect(more.added).toMatchObject([{ purl: 'pkg:npm/a@2.0.0', beside: true }])
  expect(more.upgraded).toEqual([])
  expect(more.sets).toMatchObject([{ purl: 'pkg:npm/a', from: ['1.0.0'], to: ['1.0.0', '2.0.0'] }])
  const fewer = differenceOf(two, one)
  expect(purls(fewer.removed)).toEqual(['pkg:npm/a@2.0.0'])
  expect(fewer.downgraded).toEqual([])
})

test('trap 49: one of several versions that changes is an upgrade, two at a time are a change of the set', () => {
  const one = differenceOf(
    aBom(['pkg:npm/a@1.0.0', 'pkg:npm/a@2.0.0']),
    aBom(['pkg:npm/a@1.0.0', 'pkg:npm/a@2.1.0']),
  )
  expect(moves(one.upgraded)).toEqual([['pkg:npm/a', '2.0.0', '2.1.0']])
  const both = differenceOf(
    aBom(['pkg:npm/a@1.0.0', 'pkg:npm/a@2.0.0']),
    aBom(['pkg:npm/a@1.0.1', 'pkg:npm/a@2.1.0']),
  )
  expect(both.upgraded).toEqual([])
  expect(both.sets).toMatchObject([{ from: ['1.0.0', '2.0.0'], to: ['1.0.1', '2.1.0'] }])
  expect([both.added.length, both.removed.length]).toEqual([2, 2])
})

test('trap 49: another dress of the same version is no change', () => {
  const diff = differenceOf(
    aBom(['pkg:composer/acme/a@v1.0', 'pkg:pypi/typing_extensions@1.0', 'pkg:maven/org.acme/a@1?type=jar']),
    aBom(['pkg:composer/Acme/a@1.0', 'pkg:pypi/Typing-Extensions@1.0.0', 'pkg:maven/org.acme/a@1']),
  )
  expect(diff).toMatchObject({ added: [], removed: [], upgraded: [], downgraded: [], changed: [], flags: [] })
})

test('trap 49: a prerelease comes before its release', () => {
  const diff = differenceOf(aBom(['pkg:npm/a@2.0.0']), aBom(['pkg:npm/a@2.0.0-rc.1']))
  expect(moves(diff.downgraded)).toEqual([['pkg:npm/a', '2.0.0', '2.0.0-rc.1']])
})

test('names that differ in case are two packages in npm; platforms of a gem are two packages too', () => {
  const diff = differenceOf(
    aBom(['pkg:npm/JSONStream@1.0.0', 'pkg:gem/a@1.0?platform=java']),
    aBom(['pkg:npm/jsonstream@1.0.0', 'pkg:gem/a@1.1?platform=ruby']),
  )
  expect(purls(diff.added)).toEqual(['pkg:gem/a@1.1?platform=ruby', 'pkg:npm/jsonstream@1.0.0'])
  expect(diff.upgraded).toEqual([])
})

test('versions that nobody can order, and none, are a change without a claim', () => {
  const diff = differenceOf(
    aBom(['pkg:composer/acme/a@dev-main', 'pkg:npm/b', 'pkg:deb/debian/c@1.0']),
    aBom(['pkg:composer/acme/a@dev-next', 'pkg:npm/b@1.0.0', 'pkg:deb/debian/c@1.1']),
  )
  expect(moves(diff.changed)).toEqual([
    ['pkg:composer/acme/a', 'dev-main', 'dev-next'],
    ['pkg:deb/debian/c', '1.0', '1.1'],
    ['pkg:npm/b', null, '1.0.0'],
  ])
})

test('a package that is in the document at several places counts once, needed where one of them is', () => {
  const diff = differenceOf(
    aBom([]),
    aBom([
      { purl: 'pkg:npm/a@1.0.0', 'bom-ref': '1', scope: 'excluded' },
      { purl: 'pkg:npm/a@1.0.0', 'bom-ref': '2', licenses: licensed('MIT') },
    ]),
  )
  expect(diff.added).toMatchObject([{ purl: 'pkg:npm/a@1.0.0', scope: 'required', license: 'MIT' }])
  expect(diff.to).toMatchObject({ components: 1, licensed: 1, development: 0 })
})

test('components without a purl are told by their names, files not at all', () => {
  const diff = differenceOf(
    aBom([]),
    aBom([
      { purl: '', name: 'openssl', version: '3.0', type: 'library' },
      { purl: '', name: '/etc/passwd', type: 'file' },
    ]),
  )
  expect(purls(diff.added)).toEqual(['pkg:generic/openssl@3.0'])
})

test('direct packages come first, and each tells the shortest path that brings it in', () => {
  const [a, b, c, d] = ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0', 'pkg:npm/c@1.0.0', 'pkg:npm/d@1.0.0']
  const edges = { [b]: [c], [c]: [a], [d]: [a] }
  const diff = differenceOf(aBom([]), aBom([a, b, c, d], edges, [b, d]))
  expect(diff.added).toMatchObject([
    { purl: b, direct: true, via: [] },
    { purl: d, direct: true, via: [] },
    { purl: a, direct: false, via: [d] },
    { purl: c, direct: false, via: [b] },
  ])
})

test('of two equally short paths the one that sorts first is told, whatever the order of the document', () => {
  const [a, b, c] = ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0', 'pkg:npm/c@1.0.0']
  const edges = { [a]: [c], [b]: [c] }
  for (const direct of [
    [a, b],
    [b, a],
  ])
    expect(differenceOf(aBom([]), aBom([c, b, a], edges, direct)).added.at(-1)?.via).toEqual([a])
})

test('a package that the product needs is told through what the product needs, though development is nearer', () => {
  const [tool, lib, mid, leaf] = [
    'pkg:npm/tool@1.0.0',
    'pkg:npm/lib@1.0.0',
    'pkg:npm/mid@1.0.0',
    'pkg:npm/leaf@1.0.0',
  ]
  const bom = aBom(
    [{ purl: tool, scope: 'excluded' }, lib, mid, leaf],
    { [tool]: [leaf], [lib]: [mid], [mid]: [leaf] },
    [tool, lib],
  )
  expect(differenceOf(aBom([]), bom).added.find(({ purl }) => purl === leaf)?.via).toEqual([lib, mid])
})

test('a removed package tells what brought it in before', () => {
  const [a, b] = ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0']
  expect(differenceOf(aBom([a, b], { [a]: [b] }, [a]), aBom([a])).removed).toMatchObject([
    { purl: b, via: [a] },
  ])
})

test('where a document has no edges of the product, nobody knows what is direct', () => {
  const diff = differenceOf(aBom([]), aBom(['pkg:pypi/a@1'], {}, []))
  expect(diff.added).toMatchObject([{ direct: null, via: null }])
})

test('a workspace is a part of the product: not counted, never flagged, and what it asks for is direct', () => {
  const path = property('cdx:npm:package:path', 'packages/web')
  const [web, a] = ['pkg:npm/web@2.0.0', 'pkg:npm/a@1.0.0']
  const part = (purl: string, license: string): Written => ({
    purl,
    properties: path,
    licenses: licensed(license),
  })
  const diff = differenceOf(
    aBom([part('pkg:npm/web@3.0.0', 'MIT')]),
    aBom([part(web, 'GPL-3.0-only'), a], { [web]: [a] }, [web]),
  )
  expect(diff.downgraded).toMatchObject([{ purl: 'pkg:npm/web', own: true }])
  expect(diff.counts).toMatchObject({ added: 1, downgraded: 0, own: 1, licenses: 0, flags: 0 })
  expect(diff.added).toMatchObject([{ purl: a, direct: true, via: [web] }])
})

test('what a document calls a part of the product is one, and so is the lockfile of a scanner', () => {
  const part: Written = { purl: 'pkg:cargo/part@1.0.0', properties: property('waybill:part') }
  const file: Written = { purl: '', type: 'application', name: 'package-lock.json', 'bom-ref': 'lock' }
  expect(differenceOf(aBom([]), aBom([part, file]))).toMatchObject({ counts: { added: 0, own: 2 } })
})

test('a package with 5,000 versions, all replaced, is told version by version', () => {
  const all = (major: number) =>
    Array.from({ length: 5000 }, (_, at) => ({
      purl: `pkg:npm/a@${major}.0.${at}`,
      licenses: licensed(`LicenseRef-${major}-${at}`),
    }))
  const diff = differenceOf(aBom(all(1)), aBom(all(2)))
  expect(diff.counts).toMatchObject({ added: 5000, removed: 5000, sets: 1 })
})

test('a cycle ends, and a dependency on nothing known is no edge', () => {
  const [a, b] = ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0']
  const diff = differenceOf(aBom([]), aBom([a, b], { [a]: [b, 'nowhere'], [b]: [a, b] }, [a]))
  expect(diff.added).toMatchObject([{ purl: a }, { purl: b, via: [a] }])
})

test('a chain of 20,000 packages is told by its ends', () => {
  const all = Array.from({ length: 20_000 }, (_, at) => `pkg:npm/p${at}@1.0.0`)
  const edges = Object.fromEntries(all.map((purl, at) => [purl, all.slice(at + 1, at + 2)]))
  const last = differenceOf(aBom([]), aBom(all, edges, all.slice(0, 1))).added.find(
    ({ purl }) => purl === all.at(-1),
  )
  expect(last?.viaLength).toBe(19_999)
  expect(last?.via).toHaveLength(32)
  expect([last?.via?.[0], last?.via?.at(-1)]).toEqual([all[0], all.at(-2)])
})

test('trap 41: licences that say the same in other words did not change, and a first known one neither', () => {
  const from = aBom([
    { purl: 'pkg:npm/a@1.0.0', licenses: licensed('MIT OR Apache-2.0') },
    { purl: 'pkg:npm/b@1.0.0' },
    { purl: 'pkg:npm/c@1.0.0', licenses: licensed('MIT') },
  ])
  const to = aBom([
    { purl: 'pkg:npm/a@1.1.0', licenses: licensed('Apache-2.0 OR MIT') },
    { purl: 'pkg:npm/b@1.0.0', licenses: licensed('MIT') },
    { purl: 'pkg:npm/c@2.0.0', licenses: licensed('BUSL-1.1') },
  ])
  expect(differenceOf(from, to).licenses).toMatchObject([
    { purl: 'pkg:npm/c@2.0.0', from: 'MIT', to: 'BUSL-1.1', direct: true },
  ])
  expect(differenceOf(to, from).licenses).toMatchObject([
    { purl: 'pkg:npm/b@1.0.0', from: 'MIT', to: null },
    { purl: 'pkg:npm/c@1.0.0', from: 'BUSL-1.1', to: 'MIT' },
  ])
})

test('a version beside others changed the licence where none of the others had it', () => {
  const from = aBom([{ purl: 'pkg:npm/a@1.0.0', licenses: licensed('MIT') }])
  const to = (license: string) =>
    aBom([
      { purl: 'pkg:npm/a@1.0.0', licenses: licensed('MIT') },
      { purl: 'pkg:npm/a@2.0.0', licenses: licensed(license) },
    ])
  expect(differenceOf(from, to('MIT')).licenses).toEqual([])
  expect(differenceOf(from, to('ISC')).licenses).toMatchObject([{ purl: 'pkg:npm/a@2.0.0', from: 'MIT' }])
})

const names = ['a', 'b', 'B', '%40acme/c', '__proto__', 'constructor']
const versions = ['1.0.0', '1.0', 'v1.0', '1.1.0', '2.0.0-rc.1', '2.0.0', 'dev-main', '']
const component = fc
  .record({
    type: fc.constantFrom('npm', 'composer/acme', 'pypi', 'generic'),
    name: fc.constantFrom(...names),
    version: fc.constantFrom(...versions),
    scope: fc.constantFrom('required', 'optional', 'excluded'),
    license: fc.constantFrom('MIT', 'GPL-3.0-only', 'LGPL-3.0-only', 'Acme Terms', null),
    path: fc.constantFrom('node_modules/x', 'packages/x', null),
    hash: fc.constantFrom('aa', 'bb', null),
  })
  .map(({ type, name, version, scope, license, path, hash }): Written => ({
    purl: `pkg:${type}/${name}${version === '' ? '' : `@${version}`}`,
    scope,
    licenses: license === null ? [] : [{ license: { name: license } }],
    properties: path === null ? [] : property('cdx:npm:package:path', path),
    hashes: hash === null ? [] : [{ alg: 'SHA-256', content: hash }],
  }))
const bom = fc
  .tuple(
    fc.uniqueArray(component, { maxLength: 12, selector: ({ purl }) => purl }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
    fc.nat(3),
  )
  .map(([components, pairs, direct]) => {
    const all = components.map(({ purl }) => purl)
    const edges: Record<string, string[]> = {}
    for (const [from, to] of pairs) {
      const [one, other] = [all[from], all[to]]
      if (one !== undefined && other !== undefined) (edges[one] ??= []).push(other)
    }
    return { components, edges, direct: all.slice(0, direct) }
  })
const written = ({
  components,
  edges,
  direct,
}: {
  components: Written[]
  edges: Record<string, string[]>
  direct: string[]
}) => aBom(components, edges, direct)

test('nothing changed from a document to itself, nor to itself in another order', () => {
  fc.assert(
    fc.property(bom, (one) => {
      const { components, edges, direct } = one
      const turned = aBom(
        components.toReversed(),
        Object.fromEntries(Object.entries(edges).map(([from, to]) => [from, to.toReversed()])),
        direct.toReversed(),
      )
      const diff = differenceOf(written(one), turned)
      const { added, removed, upgraded, downgraded, changed, sets, licenses, flags } = diff
      expect([added, removed, upgraded, downgraded, changed, sets, licenses, flags].flat()).toEqual([])
      expect(diff.counts.same).toBe(diff.to.components)
    }),
  )
})

test('the difference back is the mirror of the difference forth', () => {
  fc.assert(
    fc.property(bom, bom, (one, other) => {
      const [forth, back] = [
        differenceOf(written(one), written(other)),
        differenceOf(written(other), written(one)),
      ]
      expect(back.removed).toEqual(forth.added)
      expect(back.added).toEqual(forth.removed)
      const turned = (entries: BomDiff['upgraded'] | BomDiff['changed']) =>
        entries.map(({ purl, from, to }) => `${purl.toLowerCase()} ${to} ${from}`).toSorted()
      const straight = (entries: BomDiff['upgraded'] | BomDiff['changed']) =>
        entries.map(({ purl, from, to }) => `${purl.toLowerCase()} ${from} ${to}`).toSorted()
      expect(straight(back.downgraded)).toEqual(turned(forth.upgraded))
      expect(straight(back.upgraded)).toEqual(turned(forth.downgraded))
      expect(straight(back.changed)).toEqual(turned(forth.changed))
      expect(back.sets.map(({ from, to }) => `${to.join()} ${from.join()}`).toSorted()).toEqual(
        forth.sets.map(({ from, to }) => `${from.join()} ${to.join()}`).toSorted(),
      )
    }),
  )
})

test('every package version of the later document that the earlier lacks is told exactly once', () => {
  fc.assert(
    fc.property(bom, bom, (one, other) => {
      const diff = differenceOf(written(one), written(other))
      const [before, after] = [packageGraph(written(one)).packages, packageGraph(written(other)).packages]
      const fresh = [...after.values()].filter(({ id }) => !before.has(id))
      const told = [...diff.upgraded, ...diff.downgraded, ...diff.changed].map(
        ({ purl, to }) => `${purl} ${to}`,
      )
      expect([...purls(diff.added), ...told].toSorted()).toEqual(
        fresh
          .map(({ purl, name, version }) =>
            diff.added.some((entry) => entry.purl === purl) ? purl : `${name} ${version}`,
          )
          .toSorted(),
      )
      expect(diff.counts.same + fresh.length).toBe(diff.to.components)
    }),
  )
})

test('the document is what its schema says, and the same for the same input', () => {
  const ajv = new Ajv2020.default({ strict: true, strictTypes: false, strictRequired: false })
  const validate = ajv.compile(JSON.parse(jsonSchemas()['bom-diff@1.json'] ?? 'null'))
  fc.assert(
    fc.property(bom, bom, (one, other) => {
      const diff = differenceOf(written(one), written(other), { from: { ref: 'v1' }, to: { file: 'b.json' } })
      expect(validate(diff)).toBe(true)
      expect(bomDiffSchema.parse(diff)).toEqual(diff)
      expect(JSON.stringify(differenceOf(written(one), written(other)))).toBe(
        JSON.stringify({ ...diff, from: { ...diff.from, ref: null }, to: { ...diff.to, file: null } }),
      )
    }),
    { numRuns: 50 },
  )
})
