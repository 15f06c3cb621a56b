import type { Change, Release, ReleaseNotes } from '../../src/notes/document.ts'

/** A change as the notes have it: a feature by one person. Say only what the test is about. */
export function aChange(overrides: Partial<Change> = {}): Change {
  const commit = overrides.commit ?? '1f2e3d4c5b6a79880f1e2d3c4b5a69788f0e1d2c'
  return {
    id: `c-${commit.slice(0, 12)}`,
    commit,
    type: 'feat',
    scope: null,
    description: 'accept invoices in several currencies',
    breaking: false,
    references: [],
    people: [{ name: 'Ada Park', login: null }],
    ...overrides,
  }
}

/** A released version with one feature; the counts follow the changes unless the test says otherwise. */
export function aRelease(overrides: Partial<Release> = {}): Release {
  const version = overrides.version ?? '1.4.0'
  const sections = overrides.sections ?? [{ type: 'feat', title: 'Features', changes: [aChange()] }]
  const shown = sections.reduce((sum, section) => sum + section.changes.length, 0)
  return {
    version,
    tag: `v${version}`,
    previousTag: null,
    commit: '9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e2d1c0b',
    date: '2026-11-21T09:00:00Z',
    bump: 'minor',
    compareUrl: null,
    sections,
    breaking: [],
    contributors: [{ name: 'Ada Park', login: null, first: false }],
    withdrawn: null,
    accounting: { commits: shown, shown, hidden: 0, reverted: 0, duplicate: 0, unconventional: 0 },
    ...overrides,
  }
}

/** The notes document of these releases, newest first. */
export function releaseNotes(...releases: Release[]): ReleaseNotes {
  return { schema: 'waybill/release-notes@1', repository: { url: null }, releases }
}
