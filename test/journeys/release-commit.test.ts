import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitSubject, isReleaseCommit } from '../../src/journeys/release-commit.ts'

const versions = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join('.'))
const templates = fc.constantFrom(
  'chore(release): {tag}',
  'chore(release): {version} [skip ci]',
  '{tag}',
  'Release {version} ({tag})',
  'release',
)

test('the commit of a release is known again by each of its tags, and by no other version', () => {
  fc.assert(
    fc.property(
      templates,
      fc.uniqueArray(versions, { minLength: 1, maxLength: 4 }),
      versions,
      (template, all, other) => {
        const choices = all.map((version, index) => ({
          version,
          tag: index === 0 ? `v${version}` : `p${index}@${version}`,
        }))
        const facts = { parents: ['a'], subject: commitSubject(template, choices) }
        // Of a template with both words only a single release is written between them.
        if (template.includes('(') && template.includes('{version} (') && all.length > 1) return
        for (const choice of choices) {
          expect(isReleaseCommit(facts, 'a', { template, ...choice })).toBe(true)
          expect(isReleaseCommit(facts, 'b', { template, ...choice })).toBe(false)
          expect(isReleaseCommit({ ...facts, parents: ['a', 'b'] }, 'a', { template, ...choice })).toBe(false)
        }
        if (!all.includes(other) && template !== 'release')
          expect(isReleaseCommit(facts, 'a', { template, version: other, tag: `v${other}` })).toBe(false)
      },
    ),
  )
})

test('another commit on HEAD is not taken for one', () => {
  const asked = { template: 'chore(release): {tag}', version: '1.4.0', tag: 'v1.4.0' }
  for (const subject of [
    'feat: search',
    'chore(release): v1.4.0-rc.1',
    'chore(release): v1.4.0x',
    'chore(release): ',
  ])
    expect(isReleaseCommit({ parents: ['a'], subject }, 'a', asked), subject).toBe(false)
})
