import fc from 'fast-check'
import parseVersion from 'semver/functions/parse.js'
import { expect, test } from 'vitest'
import { CommitGraph } from '../../src/git/graph.ts'
import { traceLineage } from '../../src/git/lineage.ts'
import type { TaggedRelease } from '../../src/git/tag.ts'

/** A random history: every commit has up to two parents among the older ones; some are tagged in random order. */
const histories = fc.record({
  parents: fc.array(fc.tuple(fc.nat(1000), fc.option(fc.nat(1000))), { minLength: 1, maxLength: 30 }),
  tagged: fc.uniqueArray(fc.nat(29), { maxLength: 8 }),
  prereleases: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
})

interface History {
  readonly graph: CommitGraph
  readonly releases: TaggedRelease[]
  readonly head: string
  reach(oid: string): Set<string>
}

function build({
  parents,
  tagged,
  prereleases,
}: typeof histories extends fc.Arbitrary<infer T> ? T : never): History {
  const parentsOf = parents.map(([first, second], index) =>
    index === 0
      ? []
      : [...new Set([first % index, ...(second === null ? [] : [second % index])])].map(
          (number) => `c${number}`,
        ),
  )
  const graph = new CommitGraph()
  for (let index = parents.length - 1; index >= 0; index--) graph.add(`c${index}`, parentsOf[index] ?? [])
  const releases = tagged
    .filter((index) => index < parents.length)
    .map((index, order) => {
      const version = parseVersion(`${order + 1}.0.0${prereleases[order] ? '-rc.1' : ''}`)
      if (!version) throw new Error('no version')
      return { version, tag: `v${version.version}`, aliases: [], oid: `c${index}`, taggedAt: 0 }
    })
  const reach = (oid: string): Set<string> => {
    const seen = new Set([oid])
    for (const one of seen) for (const parent of parentsOf[Number(one.slice(1))] ?? []) seen.add(parent)
    return seen
  }
  return { graph, releases, head: `c${parents.length - 1}`, reach }
}

function isStable(release: TaggedRelease): boolean {
  return release.version.prerelease.length === 0
}

test('the sets of the stable releases and the draft are disjoint, and together what HEAD and their tags reach', () => {
  fc.assert(
    fc.property(histories, (random) => {
      const { graph, releases, head, reach } = build(random)
      const lineage = traceLineage(graph, releases, head)
      const sets = [
        ...releases.flatMap((one, index) => (isStable(one) ? [lineage.commits[index] ?? []] : [])),
        lineage.draft,
      ]
      const all = sets.flat().map((number) => graph.oidOf(number))
      expect(new Set(all).size).toBe(all.length)
      const expected = new Set(
        [head, ...releases.filter(isStable).map(({ oid }) => oid)].flatMap((oid) => [...reach(oid)]),
      )
      expect(new Set(all)).toEqual(expected)
    }),
  )
})

test('a release holds what its tag reaches and no lower release reaches', () => {
  fc.assert(
    fc.property(histories, (random) => {
      const { graph, releases, head, reach } = build(random)
      const lineage = traceLineage(graph, releases, head)
      releases.forEach((release, index) => {
        const lower = releases.slice(0, index).filter((one) => !isStable(release) || isStable(one))
        const expected = reach(release.oid)
        for (const one of lower) for (const oid of reach(one.oid)) expected.delete(oid)
        expect(new Set((lineage.commits[index] ?? []).map((number) => graph.oidOf(number)))).toEqual(expected)
      })
    }),
  )
})

test('the base of a stable release is the lower one that leaves the fewest commits; on a tie an ancestor, then the higher', () => {
  fc.assert(
    fc.property(histories, (random) => {
      const { graph, releases, head, reach } = build(random)
      const lineage = traceLineage(graph, releases, head)
      releases.forEach((release, index) => {
        if (!isStable(release)) return
        const own = reach(release.oid)
        const ranked = releases
          .slice(0, index)
          .map((one, at) => ({ at, one, reached: reach(one.oid) }))
          .filter(({ one, reached }) => isStable(one) && [...own].some((oid) => reached.has(oid)))
          .map(({ at, one, reached }) => ({
            at,
            left: [...own].filter((oid) => !reached.has(oid)).length,
            ancestor: own.has(one.oid),
          }))
          .sort((a, b) => a.left - b.left || Number(b.ancestor) - Number(a.ancestor) || b.at - a.at)
        expect(lineage.baseOf(index)).toBe(ranked[0]?.at ?? null)
      })
    }),
    { numRuns: 500 },
  )
})

test('a child is deeper than its parents whatever their dates', () => {
  const graph = new CommitGraph()
  graph.add('child', ['parent'])
  graph.add('parent', ['root'])
  graph.add('root', ['outside'])
  expect([...graph.depths()]).toEqual([2, 1, 0])
})
