import fc from 'fast-check'
import { expect, test } from 'vitest'
import { selectChanges, type Wants } from '../../src/notices/selection.ts'
import type { Change, Release } from '../../src/notes/document.ts'
import { releaseNotes } from '../builders/release.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { aSiteInput, siteOf } from './sites.ts'

const types = ['feat', 'fix', 'perf', 'security', 'docs'] as const
const scopes = [null, 'shop', 'admin'] as const

interface Plan {
  readonly type: (typeof types)[number]
  readonly scope: (typeof scopes)[number]
  readonly breaking: boolean
}

/** A change all of whose words are its own; the words of a change that is hidden must be nowhere. */
function planned({ type, scope, breaking }: Plan, release: number, index: number): Change {
  const word = `${release}n${index}`
  const commit = `${release}${index}`.padEnd(40, 'abcdef0')
  const name = `person${word}x`
  return aChange({
    id: `c-id${word}x`,
    commit,
    type,
    scope,
    breaking,
    description: `description${word}x`,
    words: `description${word}x`,
    people: [{ name, login: `login${word}x` }],
    references: [{ issue: `REF-9${release}9${index}0`, action: 'closes' }],
    also: [`also${word}x`],
    labels: [`label${word}x`],
  })
}

function releaseOf(plans: readonly Plan[], release: number): Release {
  const changes = plans.map((plan, index) => planned(plan, release, index))
  const about = (word: string) => changes.map(({ id }) => ({ change: id, text: `${word}${id.slice(4)}` }))
  return aRelease({
    version: `1.${release}.0`,
    sections: types.map((type) => ({
      type,
      title: `Title of ${type}`,
      changes: changes.filter((change) => change.type === type),
    })),
    breaking: changes
      .filter(({ breaking }) => breaking)
      .map(({ id, commit, scope }) => ({ change: id, commit, scope, text: `breaks${id.slice(4)}` })),
    contributors: changes.flatMap(({ people: [person] }) => (person ? [{ ...person, first: true }] : [])),
    highlights: about('highlight'),
    upgrade: about('upgrade'),
  })
}

/** Every word that a change alone brings. */
function wordsOf({ id, description, people, references, also = [], labels = [] }: Change): string[] {
  const word = id.slice(4)
  return [
    id,
    description,
    ...people.flatMap(({ name, login }) => [name, login ?? '']),
    ...references.map(({ issue }) => issue),
    ...also,
    ...labels,
    ...['breaks', 'highlight', 'upgrade'].map((what) => `${what}${word}`),
  ]
}

const plan = fc.record({
  type: fc.constantFrom(...types),
  scope: fc.constantFrom(...scopes),
  breaking: fc.boolean(),
})
const wants: fc.Arbitrary<Wants> = fc.record({
  types: fc.option(fc.subarray([...types]), { nil: null }),
  scopes: fc.option(fc.subarray(['shop', 'admin']), { nil: null }),
  breaking: fc.constantFrom('always', 'as-typed', 'only'),
})

test('no word of a change that is hidden from the readers is in a file of their site, whichever it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(plan, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      wants,
      (plans, wanted) => {
        const releases = plans.map(releaseOf)
        const told = releases.map((release) => selectChanges(release, [wanted]))
        const changesIn = (all: readonly Release[]) =>
          all.flatMap(({ sections }) => sections.flatMap(({ changes }) => changes))
        const shown = new Set(changesIn(told).map(({ id }) => id))
        const more = {
          baseUrl: 'https://acme.example/',
          feeds: {
            ...aSiteInput([]).feeds,
            audiences: [{ name: 'customers', notes: releaseNotes(...told) }],
          },
        }
        const site = [...siteOf(told, more)].flat().join('\n')
        for (const change of changesIn(releases))
          if (shown.has(change.id)) expect(site).toContain(change.description)
          else expect(wordsOf(change).filter((word) => site.includes(word))).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})

test('a release that the readers are not told of is in no file, nor in the name of one', () => {
  const hidden = aRelease({
    package: 'vaultpackage',
    version: '7.7.7',
    tag: 'vaultpackage@7.7.7',
    sections: [{ type: 'feat', title: 'Hidden title', changes: [aChange({ description: 'hiddenwords' })] }],
  })
  const others = [
    aRelease({ package: 'api', tag: 'api@1.4.0' }),
    aRelease({ package: 'web', tag: 'web@1.4.0' }),
  ]
  const textOf = (...releases: Release[]) =>
    [
      ...siteOf(releases, {
        baseUrl: 'https://acme.example/',
        formerly: [{ name: 'oldvault', now: 'vaultpackage' }],
      }),
    ]
      .flat()
      .join('\n')
  const words = /vaultpackage|7\.7\.7|Hidden title|hiddenwords|oldvault/
  expect(textOf(hidden, ...others)).toMatch(words)
  expect(textOf(...others)).not.toMatch(words)
})
