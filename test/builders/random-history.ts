import fc from 'fast-check'
import { readCommit } from '../../src/changes/change.ts'
import { People } from '../../src/changes/people.ts'
import type { ReadRange } from '../../src/changes/range.ts'
import type { Commit } from '../../src/git/commit.ts'
import { openTerritory } from '../../src/git/territory.ts'
import type { Findings } from '../../src/notes/findings.ts'
import type { NotesRules } from '../../src/notes/notes-rules.ts'
import { pathPatternsOf, type Rule } from '../../src/notes/rule.ts'
import { rulesOf } from './placing.ts'

const words = fc.constantFrom(
  'add',
  'bump x from 1.0.0 to 2.0.0',
  'bump x from 2.0.0 to 1.0.0',
  'use y',
  'tidy',
)
const types = fc.constantFrom(
  'feat',
  'fix',
  'chore',
  'docs',
  'perf',
  'wip',
  'feat!',
  'chore!',
  'fix(api)',
  '',
)

/** What one commit does: a message, mostly with a word that no other has, files, and where it stands. */
const step = fc.record({
  type: types,
  words,
  kind: fc.constantFrom('plain', 'plain', 'plain', 'revert', 'pick', 'merge', 'pull-request', 'fixup'),
  trailer: fc.constantFrom(
    '',
    '',
    '',
    '\n\nRelease-Note: none',
    '\n\nBREAKING CHANGE: gone',
    '\n\nRelease-Note: better',
  ),
  path: fc.constantFrom('packages/api/a.ts', 'packages/api/b.ts', 'packages/web/b.ts', null),
  /** How far back the other commit is that it merges, reverts or picks. */
  back: fc.integer({ min: 1, max: 6 }),
})

const rule: fc.Arbitrary<Rule> = fc.record(
  {
    when: fc.constantFrom<Rule['when']>(
      {},
      { type: 'chore' },
      { type: ['docs', 'fe*'], breaking: false },
      { scope: 'a*' },
      { path: 'packages/api/**' },
      { author: 'G*' },
      { label: 'api' },
      { breaking: true },
    ),
    show: fc.constantFrom('include', 'hide', 'exclude'),
    group: fc.constantFrom('Dependencies', 'Fixed'),
    bump: fc.constantFrom('major', 'none'),
  },
  { requiredKeys: ['when'] },
)

interface RandomHistory {
  readonly range: ReadRange
  readonly rules: NotesRules
  readonly findings: Findings
}

/** A small history with merges, reverts, picks and packages, with rules and what the forge knows of it. */
export const aHistory: fc.Arbitrary<RandomHistory> = fc
  .record({
    steps: fc.array(step, { minLength: 1, maxLength: 14 }),
    notes: fc.record({
      style: fc.constantFrom('conventional', 'keep-a-changelog', 'common-changelog'),
      rules: fc.array(rule, { maxLength: 3 }),
      unconventional: fc.constantFrom('list', 'hide'),
      'first-parent': fc.boolean(),
    }),
    inPackage: fc.boolean(),
    enriched: fc.boolean(),
  })
  .map(({ steps, notes, inPackage, enriched }) => {
    const commits: Commit[] = []
    for (const [index, one] of steps.entries()) commits.push(commitOf(one, index, commits))
    const newestFirst = commits.toReversed()
    const indices = new Map(newestFirst.map(({ oid }, index) => [oid, index]))
    const territory = openTerritory({
      folders: ['packages/api', 'packages/web'],
      patterns: pathPatternsOf(notes.rules),
    })
    const people = new People()
    const reading = { isTold: () => true, tolerant: false, squashLists: false, territory }
    return {
      range: {
        readings: newestFirst.map((commit) => readCommit(commit, people, reading)),
        parentsOf: (index) => (newestFirst[index]?.parents ?? []).flatMap((oid) => indices.get(oid) ?? []),
      },
      rules: rulesOf(notes, { package: inPackage ? { name: 'api', folder: 0 } : null }),
      findings: { patches: new Map(), enriched: enriched ? factsOf(commits) : new Map() },
    }
  })

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function commitOf(one: Step, index: number, before: readonly Commit[]): Commit {
  const parent = before.at(-1)
  const other = before.at(-one.back)
  // Bumps of one dependency are only found where nothing stands before them.
  const mark = one.words.startsWith('bump') ? '' : `mark${index}x `
  const header = `${one.type === '' ? '' : `${one.type}: `}${mark}${one.words}`
  const merges =
    (one.kind === 'merge' || one.kind === 'pull-request') && other !== undefined && other !== parent
  const first = merges ? before.at(-one.back - 1) : undefined
  return {
    oid: `${(index + 1).toString(16).padStart(8, '0')}${'e'.repeat(32)}`,
    parents: merges
      ? [...(first ? [first.oid] : []), ...(parent ? [parent.oid] : [])]
      : parent
        ? [parent.oid]
        : [],
    author:
      index % 3 === 0 ? { name: 'Grace', email: 'g@acme.example' } : { name: 'Ada', email: 'a@acme.example' },
    authoredAt: 1_767_600_000 + index,
    committedAt: 1_767_600_000 + index,
    message: messageOf(one, header, { other, merges }) + one.trailer,
    paths: one.path === null ? [] : [one.path],
  }
}

function messageOf(
  { kind }: Step,
  header: string,
  { other, merges }: { readonly other: Commit | undefined; readonly merges: boolean },
): string {
  const title = other?.message.split('\n')[0] ?? ''
  if (kind === 'revert' && other) return `Revert "${title}"\n\nThis reverts commit ${other.oid}.`
  if (kind === 'pick' && other) return `${title}\n\n(cherry picked from commit ${other.oid})`
  if (kind === 'fixup') return `fixup! ${header}`
  if (kind === 'merge' && merges) return `Merge branch 'topic'`
  if (kind === 'pull-request' && merges) return `Merge pull request #7 from acme/topic\n\n${header}`
  return header
}

function factsOf(commits: readonly Commit[]): Findings['enriched'] {
  return new Map(
    commits.flatMap(({ oid }, index) =>
      index % 2 === 0
        ? []
        : [
            [
              oid,
              {
                login: 'ada',
                pullRequest: {
                  number: String(index % 5),
                  title: index % 3 === 0 ? 'feat: titled' : 'Titled',
                  body: '',
                  labels: ['api'],
                  author: null,
                },
              },
            ] as const,
          ],
    ),
  )
}
