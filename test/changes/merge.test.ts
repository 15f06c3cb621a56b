import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergedBy } from '../../src/changes/merged.ts'
import { read, Story } from './read.ts'

test.each([
  ['GitHub', 'Merge pull request #1 from acme/b\n\nfeat(api)!: x', '1'],
  [
    'GitLab',
    "Merge branch 'b' into 'main'\n\nfeat(api)!: x\n\nCloses #3\n\nSee merge request acme/g/api!12",
    '12',
  ],
  ['Bitbucket', 'Merged in b (pull request #3)\n\nfeat(api)!: x\n\nApproved-by: Ada', '3'],
  ['Bitbucket Data Center', 'Pull request #3: feat(api)!: x\n\nMerge in ACME/api from b to main', '3'],
  ['Azure DevOps', 'Merged PR 12: feat(api)!: x', '12'],
  ['Gitea', "Merge pull request 'feat(api)!: x' (#12) from acme/b into main\n\nReviewed-on: there", '12'],
])('trap 31: a merge of %s tells the title and the number of its pull request', (_, message, pullRequest) => {
  expect(read(message)).toMatchObject({
    type: 'feat',
    scope: 'api',
    description: 'x',
    breaking: 'x',
    pullRequest,
    header: message.split('\n')[0],
  })
})

test('trap 31: a title that is not conventional is the description, a plain merge has none', () => {
  expect(read('Merge pull request #1 from a/b\n\nFaster starts')).toMatchObject({
    type: null,
    description: 'Faster starts',
    pullRequest: '1',
  })
  for (const message of [
    "Merge branch 'x'\n\nfeat: conflicts",
    'Merge pull request #1 from a/b',
    "Merge tag 'v1'",
  ])
    expect(read(message)).toMatchObject({ type: null, description: message.split('\n')[0] })
  expect(read("Merge branch 'x'\n\nfeat: conflicts").pullRequest).toBeNull()
  expect(read("Merge branch 'x' into 'y'\n\nSee merge request a/b!3")).toMatchObject({
    description: "Merge branch 'x' into 'y'",
    pullRequest: '3',
  })
})

test('trap 31: a squashed pull request is the last number of its header, or what GitLab says below', () => {
  expect(read('fix: x (#3) (#12)').pullRequest).toBe('12')
  expect(read('fix: x (!12)').pullRequest).toBe('12')
  expect(read('fix: x\n\nSee merge request g/p!45').pullRequest).toBe('45')
  expect(read('fix: x, see #12').pullRequest).toBeNull()
})

test('a number that counts issues too is a reference, a merge request is none', () => {
  expect(read('Merge pull request #1 from a/b\n\nfix: x, closes #7').references).toEqual([
    { issue: '7', action: 'closes' },
    { issue: '1', action: null },
  ])
  expect(read('Merged PR 12: fix: x').references).toEqual([])
  expect(read('fix: x (!12)').references).toEqual([])
})

function headersOf(range: ReturnType<Story['range']>, index: number): string[] {
  return mergedBy(range, index).map((one) => range.readings[one]?.header ?? '')
}

test('trap 31: a merge brought what only its further parents reach, inner merges and octopuses included', () => {
  const story = new Story()
  const root = story.add('root')
  const a = story.add('a', { parents: [root] })
  const main = story.add('main', { parents: [root] })
  const inner = story.add('inner', { parents: [a] })
  const b = story.add('b', { parents: [a] })
  const both = story.add('Merge inner', { parents: [b, inner] })
  const c = story.add('c', { parents: [root] })
  story.add('Merge all', { parents: [main, both, c] })
  story.add('after')
  const range = story.range()
  expect(headersOf(range, 1)).toEqual(['c', 'Merge inner', 'b', 'inner', 'a'])
  expect(headersOf(range, 3)).toEqual(['inner'])
  expect(headersOf(range, 0)).toEqual([])
})

test('a merge whose first parent is below the range brought all the rest of it, one with the other side below nothing', () => {
  const story = new Story()
  const root = story.add('root')
  const a = story.add('a', { parents: [root] })
  story.add('merge', { parents: [root, a] })
  expect(headersOf(story.range([root]), 0)).toEqual(['a'])
  const other = new Story()
  const old = other.add('old')
  const main = other.add('main', { parents: [] })
  other.add('merge', { parents: [main, old] })
  expect(headersOf(other.range([old]), 0)).toEqual([])
})

test('a commit that its clock puts below what it follows still tells whose it is', () => {
  const story = new Story()
  const skewed = story.add('main, clock behind', { parents: [] })
  story.add('fork', { parents: [] })
  const branch = story.add('branch')
  story.add('merge', { parents: [skewed, branch] })
  const range = story.range()
  const parentsOf = (index: number) => (index === 3 ? [2] : range.parentsOf(index))
  expect(headersOf({ readings: range.readings, parentsOf }, 0)).toEqual(['branch'])
})

test('what a merge brought is what its further parents reach and its first does not, for any history', () => {
  const history = fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 25,
  })
  fc.assert(
    fc.property(history, fc.nat(), (shape, cut) => {
      const story = new Story()
      const oids: string[] = []
      for (const [at, picks] of shape.entries()) {
        const parents = [...new Set(picks.map((pick) => oids[at - 1 - (pick % Math.min(at, 6))] ?? ''))]
        oids.push(story.add(`c${at}`, { parents: at === 0 ? [] : parents }))
      }
      const range = story.range(oids.slice(0, cut % oids.length))
      const reach = (from: readonly number[]) => {
        const seen = new Set(from)
        for (const one of seen) for (const parent of range.parentsOf(one)) seen.add(parent)
        return seen
      }
      for (const [index, { merge, firstParent }] of range.readings.entries()) {
        const first = range.parentsOf(index).filter((one) => range.readings[one]?.oid === firstParent)
        const own = reach(first)
        const all = reach(range.parentsOf(index))
        const expected = [...all].filter((one) => merge && !own.has(one)).toSorted((a, b) => a - b)
        expect(mergedBy(range, index)).toEqual(expected)
      }
    }),
  )
})

test('asking a long range of all its merges looks at each commit a few times only', () => {
  const story = new Story()
  let main = story.add('root')
  for (let count = 0; count < 500; count++) {
    const a = story.add(`a${count}`, { parents: [main] })
    const b = story.add(`b${count}`, { parents: [a] })
    main = story.add(`merge ${count}`, { parents: [main, b] })
  }
  const range = story.range()
  let steps = 0
  const counted = { ...range, parentsOf: (index: number) => ((steps += 1), range.parentsOf(index)) }
  let brought = 0
  for (const index of range.readings.keys()) brought += mergedBy(counted, index).length
  expect(brought).toBe(1000)
  expect(steps).toBeLessThan(10 * range.readings.length)
})
