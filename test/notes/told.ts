import type { Release, ReleaseNotes } from '../../src/notes/document.ts'
import { aChange, aRelease } from '../builders/release.ts'

export const repository = 'https://github.com/acme/api'

/** A commit id that begins with a digit. */
export function oid(digit: number): string {
  return String(digit).repeat(40)
}

/** A release that uses every field of the document. */
export function fullRelease(values: Partial<Release> = {}): Release {
  const drop = aChange({
    commit: oid(1),
    scope: 'api, ui',
    description: 'drop the `v1` endpoints (#12)',
    breaking: true,
    pullRequest: '12',
  })
  const invoices = aChange({
    commit: oid(2),
    description: 'export invoices as CSV',
    words: 'export *all* invoices as CSV, closes #4',
    pullRequest: '33',
    also: [oid(7)],
    people: [
      { name: 'Ada Park', login: 'ada' },
      { name: 'Grace', login: null },
    ],
  })
  const round = aChange({ commit: oid(3), type: 'fix', description: 'round totals once, see PROJ-9' })
  return aRelease({
    previousTag: 'v1.3.0',
    compareUrl: `${repository}/compare/v1.3.0...v1.4.0`,
    highlights: [{ change: null, text: 'Everything is twice as fast.\nMeasured on our own data.' }],
    sections: [
      { type: 'feat', title: 'Features', changes: [drop, invoices] },
      { type: 'fix', title: 'Bug fixes', changes: [round] },
    ],
    breaking: [
      { change: drop.id, commit: oid(1), scope: 'api, ui', text: '`v1` is gone.\n\nUse `v2` instead.' },
    ],
    upgrade: [
      { change: null, text: 'Run `migrate`.' },
      { change: drop.id, text: 'Point clients to `v2`.\nRestart them.' },
    ],
    contributors: [
      { name: 'Ada Park', login: 'ada', first: false },
      { name: 'Grace', login: null, first: true },
    ],
    ...values,
  })
}

/** The notes document of releases in the repository, with a tracker. */
export function told(...releases: Release[]): ReleaseNotes {
  return {
    schema: 'waybill/release-notes@1',
    repository: {
      url: repository,
      trackers: [{ pattern: 'PROJ-{number}', url: 'https://jira.example/browse/PROJ-{number}' }],
    },
    releases,
  }
}
