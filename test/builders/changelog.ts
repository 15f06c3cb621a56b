import { expect } from 'vitest'
import {
  type ChangelogEntry,
  type ChangelogOptions,
  type ChangelogUpdate,
  updateChangelog,
} from '../../src/notes/changelog.ts'

export function anEntry(version: string | null, over: Partial<ChangelogEntry> = {}): ChangelogEntry {
  return {
    version,
    tag: version === null ? null : `v${version}`,
    date: '2026-11-21T09:00:00Z',
    package: null,
    compareUrl: null,
    withdrawn: false,
    body: `### Features\n\n- what ${version ?? 'is to come'} brings\n`,
    ...over,
  }
}

/** Updates a CHANGELOG twice: whatever a test is about, the second time changes nothing. */
export function update(
  text: string | null,
  entries: readonly ChangelogEntry[],
  over: Partial<ChangelogOptions> = {},
): ChangelogUpdate {
  const options: ChangelogOptions = { style: 'conventional', ...over }
  const done = updateChangelog(text, entries, options)
  const again = updateChangelog(done.text, entries, options)
  expect(again.text).toBe(done.text)
  expect([...again.added, ...again.replaced]).toEqual([])
  expect(again.kept).toEqual(done.kept)
  return done
}

/** What stands below the heading of a release: a blank line, and its block. */
export function block(key: string, ...lines: readonly string[]): string {
  return ['', `<!-- waybill:begin ${key} -->`, '', ...lines, '', '<!-- waybill:end -->', ''].join('\n')
}

/** The body of `anEntry`. */
export function features(of: string): readonly string[] {
  return ['### Features', '', `- what ${of} brings`]
}

/** The headings of a file down to the third level, without those of bodies. */
export function headings(text: string): string[] {
  return text.split('\n').filter((line) => /^#{1,3} (?!Features)/.test(line))
}

export function compare(from: string, to: string): string {
  return `https://example.com/acme/api/compare/${from}...${to}`
}
