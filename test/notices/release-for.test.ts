import { expect, test } from 'vitest'
import { composeBodies } from '../../src/notices/body.ts'
import { openReleaseFor } from '../../src/notices/release-for.ts'
import { noOverrides, type Overrides } from '../../src/notes/overrides.ts'
import { earlierRelease, reader, revisedFacts, sampleChange, sampleFacts, sampleRelease } from './sample.ts'

const commit = 'aa'.repeat(20)
const release = sampleRelease({
  sections: [
    {
      type: 'feat',
      title: 'Features',
      changes: [sampleChange('c-1', { commit, description: 'add project Zebra' })],
    },
  ],
  breaking: [{ change: 'c-1', commit, scope: null, text: 'add project Zebra' }],
})
const overrides: Overrides = {
  ...noOverrides,
  changes: {
    'feat: add project Zebra': { audiences: { customers: 'Pay by card', beta: 'Try paying by card' } },
  },
}

test('an audience reads a change in the words that overrides have for it, on every channel', () => {
  const wording = { releaseFor: openReleaseFor(overrides), words: new Map() }
  for (const channel of ['email', 'slack', 'webhook', 'teams', 'discord'] as const) {
    const [composed] = composeBodies(
      { kind: 'notice', facts: sampleFacts({ release }) },
      [reader({ channel })],
      wording,
    )
    expect(composed?.json).toContain('Pay by card')
    expect(composed?.json).not.toContain('Zebra')
  }
})

test('of several audiences of a reader the first that has words says them', () => {
  const releaseFor = openReleaseFor(overrides)
  const told = (audiences: string[]) =>
    releaseFor({ audiences }, release).sections[0]?.changes[0]?.description
  expect(told(['beta', 'customers'])).toBe('Try paying by card')
  expect(told(['customers', 'support'])).toBe('Pay by card')
  expect(told(['support'])).toBe('add project Zebra')
  expect(releaseFor({ audiences: ['support'] }, release)).toEqual(release)
})

test('what a revision takes out is told in the same words', () => {
  const wording = { releaseFor: openReleaseFor(overrides), words: new Map() }
  const [change] = release.sections.flatMap(({ changes }) => changes)
  const facts = revisedFacts({ release: earlierRelease() })
  const revised = facts.revised && change ? { ...facts.revised, removed: [change] } : null
  const [composed] = composeBodies({ kind: 'revision', facts: { ...facts, revised } }, [reader()], wording)
  expect(composed?.body.bodies['text']).toMatch(/Taken out:\n\n\* Pay by card/)
  expect(composed?.json).not.toContain('Zebra')
})
