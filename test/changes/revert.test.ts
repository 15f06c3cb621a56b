import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReadRange } from '../../src/changes/range.ts'
import { cancelled } from '../../src/changes/revert.ts'
import { read, Story } from './read.ts'

/** The headers of what is left to be told, oldest first. */
function told(range: ReadRange): string[] {
  const gone = cancelled(range)
  return range.readings
    .filter(({ oid }) => !gone.has(oid))
    .map(({ header }) => header)
    .toReversed()
}

test.each([
  ['by its full id', 'Revert "feat: x"', (oid: string) => `This reverts commit ${oid}.`],
  ['by an abbreviated id', 'Revert "feat: x"', (oid: string) => `This reverts commit ${oid.slice(0, 10)}.`],
  ['with the suffix of a squash', 'Revert "feat: x" (#13)', (oid: string) => `This reverts commit ${oid}.`],
  ['with the suffix of a squash and no id', 'Revert "feat: x" (#13)', () => ''],
  ['as GitLab writes it', 'Revert "feat: x"', (oid: string) => `This reverts commit ${oid}`],
  ['as a type with a footer', 'revert: feat: x', (oid: string) => `Refs: ${oid.slice(0, 7)}`],
  ['as a breaking type with a scope', 'revert(api)!: back to y', (oid: string) => `body\n\nRefs: ${oid}`],
  ['by GitHub’s words in the web', 'Revert "feat: x"', () => 'Reverts acme/api#12'],
  ['by GitLab’s words in the web', 'Revert "feat: x"', () => 'This reverts merge request acme/api!12'],
])('trap 40: a revert %s and what it takes back cancel each other', (_, header, body) => {
  const story = new Story()
  const oid = story.add('feat: x (#12)')
  const revert = story.add(`${header}\n\n${body(oid)}`)
  expect(cancelled(story.range())).toEqual(
    new Map([
      [revert, { other: oid, role: 'reverts' }],
      [oid, { other: revert, role: 'reverted' }],
    ]),
  )
})

test('trap 41: a revert of a commit outside of the range stays to be told, with whatever has its title', () => {
  const story = new Story()
  const old = story.add('fix: typo (#1)')
  story.add('fix: typo (#2)')
  story.add(`Revert "fix: typo (#1)"\n\nThis reverts commit ${old}.`)
  story.add('Revert "feat: y"\n\nReverts acme/api#7')
  expect(cancelled(story.range([old])).size).toBe(0)
})

test.each([
  ['by id', (oid: string) => `\n\nThis reverts commit ${oid}.`],
  ['by title', () => ''],
])('trap 42: a revert of a revert and a Reapply, %s, tell the original once', (_, body) => {
  const story = new Story()
  const x = story.add('feat: x (#12)')
  const once = story.add(`Revert "feat: x (#12)"${body(x)}`)
  expect(told(story.range())).toEqual([])
  const twice = story.add(`Reapply "feat: x (#12)" (#14)${body(once)}`)
  expect(told(story.range())).toEqual(['feat: x (#12)'])
  const thrice = story.add(`Revert "Reapply "feat: x (#12)"" (#15)${body(twice)}`)
  expect(told(story.range())).toEqual([])
  story.add(`Reapply "Reapply "feat: x (#12)"" (#16)${body(thrice)}`)
  expect(told(story.range())).toEqual(['feat: x (#12)'])
})

test('trap 42: old chains of Revert "Revert "…"" work to any depth', () => {
  const story = new Story()
  let title = 'feat: x'
  story.add(title)
  for (let depth = 1; depth < 9; depth++) {
    title = `Revert "${title}"`
    story.add(title)
    expect(told(story.range())).toEqual(depth % 2 === 0 ? ['feat: x'] : [])
  }
})

test('trap 43: one commit can take back several, and a part of one takes back nothing', () => {
  const story = new Story()
  const [a, b, c] = [story.add('feat: a'), story.add('feat: b'), story.add('feat: c')]
  story.add(`revert: two of them\n\nRefs: ${a}, ${b}`)
  expect(told(story.range())).toEqual(['feat: c'])
  story.add(`Revert "feat: c"\n\nThis partially reverts commit ${c}.`)
  story.add(`Revert "feat: c"\n\nPartial revert of the squash.\n\nThis reverts commit ${c}.`)
  story.add(`fix: without the cache of c\n\nThis reverts commit ${c}.`)
  expect(told(story.range())).toHaveLength(4)
  const lines = new Story()
  const [x, y] = [lines.add('feat: x'), lines.add('feat: y')]
  lines.add(`Revert "feat: x" and "feat: y"`)
  lines.add(`revert: both\n\nThis reverts commit ${x}.\nThis reverts commit ${y}.`)
  expect(told(lines.range())).toEqual(['Revert "feat: x" and "feat: y"'])
})

function aPullRequest(revert: (merge: string) => string) {
  const story = new Story()
  const root = story.add('docs: root')
  const a = story.add('feat: a', { parents: [root] })
  const b = story.add('feat: b', { parents: [a] })
  const main = story.add('fix: main', { parents: [root] })
  const merge = story.add('Merge pull request #12 from acme/x\n\nfeat: x', { parents: [main, b] })
  story.add(revert(merge))
  return story
}

test.each([
  [
    'by id',
    (merge: string) =>
      `Revert "Merge pull request #12 from acme/x"\n\nThis reverts commit ${merge}, reversing\nchanges made to ${'e'.repeat(40)}.`,
  ],
  ['by its own title', () => 'Revert "Merge pull request #12 from acme/x"'],
  ['by the title of its pull request', () => 'Revert "feat: x"'],
  ['by the number of its pull request', () => 'Revert "feat: x" (#13)\n\nReverts acme/api#12'],
])('trap 44: a revert of a merge %s cancels what the merge brought', (_, revert) => {
  expect(told(aPullRequest(revert).range())).toEqual(['docs: root', 'fix: main'])
})

test('trap 44: a Reapply of the merge brings all of it back', () => {
  const story = aPullRequest(
    (merge) =>
      `Revert "Merge pull request #12 from acme/x"\n\nThis reverts commit ${merge}, reversing\nchanges made to main.`,
  )
  story.add(
    `Reapply "Merge pull request #12 from acme/x"\n\nThis reverts commit ${story.range().readings[0]?.oid}.`,
  )
  expect(told(story.range())).toHaveLength(5)
})

test('a merge that brought nothing but a revert, or only what was reverted, goes with it', () => {
  const story = new Story()
  const x = story.add('feat: x')
  const revert = story.add(`Revert "feat: x"\n\nThis reverts commit ${x}.`, { parents: [x] })
  const main = story.add('fix: main', { parents: [x] })
  story.add('Merge pull request #13 from acme/revert-12\n\nRevert "feat: x"', { parents: [main, revert] })
  expect(told(story.range())).toEqual(['fix: main'])
  const other = new Story()
  const root = other.add('docs: root')
  const y = other.add('feat: y', { parents: [root] })
  const merge = other.add('Merge pull request #14 from acme/y\n\nfeat: y for all', { parents: [root, y] })
  other.add(`Revert "feat: y"\n\nThis reverts commit ${y}.`, { parents: [merge] })
  expect(told(other.range())).toEqual(['docs: root'])
})

test('trap 45: of two commits with one subject, a revert by title takes back the newest before it', () => {
  const story = new Story()
  story.add('fix: x')
  const second = story.add('fix: x (#7)')
  const revert = story.add('Revert "fix: x"')
  story.add('fix: x')
  expect([...cancelled(story.range()).keys()]).toEqual([revert, second])
  story.add('Revert "fix: x"')
  expect(told(story.range())).toEqual(['fix: x'])
})

test('trap 40: a revert that tells only the description takes back the newest commit with it, of any type', () => {
  const story = new Story()
  story.add('docs: use y (#3)')
  story.add('fix(api): use y (#4)')
  story.add('revert(api): use y (#3) (#7)')
  expect(told(story.range())).toEqual(['fix(api): use y (#4)'])
  story.add('revert: use y (#8)')
  expect(told(story.range())).toEqual([])
})

test('trap 45: a title with another pull request’s number is another commit, and one that an id names is taken', () => {
  const story = new Story()
  story.add('fix: x (#3)')
  story.add('fix: x (#7)')
  story.add('Revert "fix: x (#3)"')
  expect(told(story.range())).toEqual(['fix: x (#7)'])
  const other = new Story()
  other.add('fix: x (#1)')
  const second = other.add('fix: x (#2)')
  other.add(`Revert "fix: x"\n\nThis reverts commit ${second}.`)
  other.add('Revert "fix: x"')
  expect(told(other.range())).toEqual([])
})

test('trap 38: a breaking note that a revert quotes breaks nothing, in every form of a revert', () => {
  for (const header of [
    'Revert "feat!: x"',
    'Revert "feat!: x" (#3)',
    'revert!: feat!: x',
    'Reapply "feat!: x"',
  ])
    expect(read(`${header}\n\nThis reverts commit 0123456.\n\nBREAKING CHANGE: quoted`).breaking).toBeNull()
})

test('trap 37: what breaks and is reverted in the range is cancelled with its breaking note', () => {
  const story = new Story()
  const broken = story.add('feat: x\n\nBREAKING CHANGE: all of it')
  story.add(`Revert "feat: x"\n\nThis reverts commit ${broken}.`)
  expect(told(story.range())).toEqual([])
})

test('a cherry-pick of what was reverted stays, one of the revert takes back the copy', () => {
  const story = new Story()
  const x = story.add('feat: x')
  const revert = story.add(`Revert "feat: x"\n\nThis reverts commit ${x}.`)
  story.add(`feat: x\n\n(cherry picked from commit ${x})`)
  expect(told(story.range())).toEqual(['feat: x'])
  story.add(`Revert "feat: x"\n\nThis reverts commit ${x}.\n\n(cherry picked from commit ${revert})`)
  expect(told(story.range())).toEqual([])
  expect(cancelled(story.range([x, revert])).size).toBe(2)
})

test('two reverts of one commit both go with it', () => {
  const story = new Story()
  const x = story.add('feat: x')
  story.add(`Revert "feat: x"\n\nThis reverts commit ${x}.`)
  story.add(`Revert "feat: x"\n\nThis reverts commit ${x}.`)
  expect(told(story.range())).toEqual([])
})

test('a revert by id finds what stands above it because a clock was wrong', () => {
  const story = new Story()
  const x = story.add('feat: x')
  story.add(`Revert "feat: x"\n\nThis reverts commit ${x}.`)
  const { readings } = story.range()
  expect(cancelled({ readings: readings.toReversed(), parentsOf: () => [] }).size).toBe(2)
})

/** A chain of reverts: each link takes back the one before, by id or by title, with git's old or new words. */
const links = fc.array(fc.record({ named: fc.boolean(), reapply: fc.boolean(), suffix: fc.boolean() }), {
  maxLength: 9,
})

test('an even number of reverts brings the original back, and every cancellation has its other half', () => {
  fc.assert(
    fc.property(fc.array(links, { minLength: 1, maxLength: 4 }), fc.boolean(), (chains, between) => {
      const story = new Story()
      const expected: string[] = []
      for (const [number, chain] of chains.entries()) {
        let title = `feat: change ${number}`
        let oid = story.add(title)
        for (const { named, reapply, suffix } of chain) {
          title =
            reapply && title.startsWith('Revert "')
              ? `Reapply${title.slice('Revert'.length)}`
              : `Revert "${title}"`
          oid = story.add(
            `${title}${suffix ? ` (#${number})` : ''}${named ? `\n\nThis reverts commit ${oid}.` : ''}`,
          )
          if (between) story.add('docs: between')
        }
        if (chain.length % 2 === 0) expected.push(`feat: change ${number}`)
      }
      const range = story.range()
      const gone = cancelled(range)
      expect(told(range).filter((header) => !header.startsWith('docs'))).toEqual(expected)
      for (const { other, role } of gone.values())
        expect(gone.get(other)?.role).toBe(role === 'reverts' ? 'reverted' : 'reverts')
    }),
  )
})

test('thousands of reverts by one title take no more than one look at each', () => {
  const story = new Story()
  for (let count = 0; count < 1500; count++) story.add('wip')
  for (let count = 0; count < 1500; count++) story.add('Revert "wip"')
  expect(told(story.range())).toEqual([])
})
