import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Graph } from '../../src/bom/graph.ts'

test('what a lockfile tells is complete, and an empty list is one too', () => {
  const graph = new Graph()
  graph.link('a', 'b')
  graph.know('a')
  graph.add('b')
  graph.know('b')
  expect(graph.told()).toEqual({
    dependencies: new Map([
      ['a', ['b']],
      ['b', []],
    ]),
    incomplete: new Set(),
    unknown: new Set(),
  })
})

test('of what no lockfile tells nothing is claimed, and what only others tell of it is a part', () => {
  const graph = new Graph()
  graph.add('silent')
  graph.link('half', 'silent')
  graph.add('doubted')
  graph.doubt('doubted')
  expect(graph.told()).toEqual({
    dependencies: new Map([
      ['doubted', []],
      ['half', ['silent']],
    ]),
    incomplete: new Set(['doubted', 'half']),
    unknown: new Set(['silent']),
  })
})

test('trap 19: nothing depends on itself', () => {
  const graph = new Graph()
  graph.link('a', 'a')
  graph.know('a')
  expect(graph.told().dependencies).toEqual(new Map([['a', []]]))
})

test('whatever the order, the lists are the same, sorted and without doubles', () => {
  const ref = fc.constantFrom('a', 'b', 'B', 'ä', '__proto__', 'constructor')
  fc.assert(
    fc.property(fc.array(fc.tuple(ref, ref)), fc.infiniteStream(fc.nat()), (links, picks) => {
      const told = (order: readonly (readonly [string, string])[]) => {
        const graph = new Graph()
        for (const each of ['a', 'b', 'B', 'ä', '__proto__', 'constructor']) graph.add(each)
        for (const [from, to] of order) graph.link(from, to)
        return [...graph.told().dependencies]
      }
      const shuffled = links
        .map((link) => ({ link, at: picks.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ link }) => link)
      expect(told(shuffled)).toEqual(told(links))
      for (const [from, targets] of told(links)) {
        expect(targets).toEqual([...new Set(targets)].sort())
        expect(targets).not.toContain(from)
      }
    }),
  )
})
