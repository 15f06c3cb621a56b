import { expect, test } from 'vitest'
import { differencesOf, graphOfDocument, graphOfNpmLs } from '../../bench/bom-graph.js'
import { longLockfile } from '../../bench/bom-lockfile.js'
import { judgeComponents, judgePeer } from '../../bench/bom-targets.js'
import { readPackageLock } from '../../src/bom/lockfiles/package-lock.ts'

test('a long lockfile has as many different packages as were asked for, all edges lead somewhere, and it is the same every time', () => {
  for (const components of [500, 1_001]) {
    const { manifest, lockfile } = longLockfile(components)
    expect(longLockfile(components).lockfile).toBe(lockfile)
    const reading = readPackageLock({ path: 'package-lock.json', text: lockfile, manifest })
    const names = reading.components.map(({ group, name, version }) => `${group}/${name}@${version}`)
    expect(new Set(names).size).toBe(components)
    expect(reading.warnings).toEqual([])
    expect(reading.incomplete.size).toBe(0)
    const edges = [...reading.dependencies.values()].reduce((sum, targets) => sum + targets.length, 0)
    expect(edges).toBeGreaterThan(components)
  }
})

test('a document and what npm lists are compared by package, wherever each of them is installed', () => {
  const ours = graphOfDocument({
    metadata: { component: { 'bom-ref': 'pkg:npm/shop@1.0.0' } },
    components: [
      { 'bom-ref': 'a', purl: 'pkg:npm/%40acme/a@1.0.0' },
      { 'bom-ref': 'b', purl: 'pkg:npm/b@2.0.0?vcs_url=git' },
    ],
    dependencies: [
      { ref: 'pkg:npm/shop@1.0.0', dependsOn: ['a'] },
      { ref: 'a', dependsOn: ['b', 'a'] },
    ],
  })
  const b = { name: 'b', version: '2.0.0' }
  const a = { name: '@acme/a', version: '1.0.0', dependencies: { b, gone: { missing: true } } }
  const listed = graphOfNpmLs({ name: 'shop', version: '1.0.0', dependencies: { a } })
  const nothing = { onlyOurs: [], onlyTheirs: [] }
  expect(differencesOf(ours, listed)).toEqual({ packages: nothing, edges: nothing })
  const less = graphOfNpmLs({ dependencies: { a: { name: '@acme/a', version: '1.0.0' } } })
  expect(differencesOf(ours, less)).toEqual({
    packages: { onlyOurs: ['pkg:npm/b@2.0.0'], onlyTheirs: [] },
    edges: { onlyOurs: ['pkg:npm/%40acme/a@1.0.0 > pkg:npm/b@2.0.0'], onlyTheirs: [] },
  })
})

function measured(id: string, ms: number, peakBytes: number | null = null) {
  return { id, label: id, floor: null, runs: [ms], medianMs: ms, minMs: ms, maxMs: ms, peakBytes }
}

test('the limits of a bill of materials are a twelfth of the peer, a second, 300 MB, and a straight line', () => {
  expect(judgePeer([measured('bom', 401), measured('peer', 4800)])).toMatchObject([
    { limit: 400, measured: 401, met: false },
  ])
  expect(judgePeer([measured('bom', 401)])).toEqual([])
  const node = measured('node', 100)
  const points = [
    { components: 1_000, node, bom: measured('1000', 300) },
    { components: 5_000, node, bom: measured('5000', 700, 200e6) },
    { components: 10_000, node, bom: measured('10000', 1_500, 400e6) },
  ]
  expect(judgeComponents(points)).toMatchObject([
    { limit: 1_100, measured: 700, met: true },
    { limit: 300e6, measured: 200e6, met: true },
    { measured: 160, met: false },
  ])
})
