import { readChangelogFile } from './changelog-file.ts'
import type { ChangelogStyle } from './changelog-style.ts'
import { ChangelogWriting } from './changelog-writing.ts'

/** What a release's section is to hold. */
export interface ChangelogEntry {
  /** A SemVer version, or null for what is unreleased. */
  readonly version: string | null
  readonly tag: string | null
  /** RFC 3339; the heading shows its day in UTC. */
  readonly date: string
  readonly package: string | null
  readonly compareUrl: string | null
  readonly withdrawn: boolean
  /** Markdown without the release's own heading, written for a section of level 2: its headings are `###`. */
  readonly body: string
}

export interface ChangelogOptions {
  readonly style: ChangelogStyle
  /** The file's name, for errors. Default: `CHANGELOG.md`. */
  readonly file?: string
  /** The package whose own file it is, where headings do not name it. Default: it is the product's. */
  readonly package?: string | null
  /** Whether hand-written sections of the same releases are replaced. Default: they are left alone. */
  readonly adopt?: boolean
}

export interface ChangelogUpdate {
  readonly text: string
  /** Names of releases, such as `1.4.0`, `api 1.4.0` and `Unreleased`, in the order of the entries. */
  readonly added: readonly string[]
  readonly replaced: readonly string[]
  readonly unchanged: readonly string[]
  /** Sections that a person or another tool wrote, left alone; lines of the new text, counted from one. */
  readonly kept: readonly { readonly version: string; readonly line: number }[]
}

/**
 * Writes releases into a CHANGELOG in place. Each has a block of its own in its section; only blocks, and the date and
 * link of the headings above them, are written again, every other byte stays. A block that says the same stays too, so
 * that a second run changes nothing.
 *
 * Sections come newest first. What is unreleased has one block, on top. When the newest version is written for the
 * first time, that block goes, and what people wrote beside it or marked to be kept moves to that version.
 * It stays unreleased where the version has a section already, or where an entry is unreleased again.
 * A text that is missing or blank becomes a new file. Throws CHANGELOG_INVALID, with its line, for a block or a part to
 * be kept that never ends, and for a merge conflict.
 */
export function updateChangelog(
  text: string | null,
  entries: readonly ChangelogEntry[],
  options: ChangelogOptions,
): ChangelogUpdate {
  const file = readChangelogFile(started(text, options.style), {
    package: options.package ?? null,
    name: options.file ?? 'CHANGELOG.md',
  })
  const writing = new ChangelogWriting(file, entries, options)
  // Versions from the last, as if each had been written when it was released; what is unreleased at the end.
  for (const entry of entries.toReversed()) if (entry.version !== null) writing.write(entry)
  for (const entry of entries) if (entry.version === null) writing.write(entry)
  return writing.finish()
}

/** The text, or the first lines of a new file where there is none. */
function started(text: string | null, style: ChangelogStyle): string {
  const mark = text?.startsWith('\uFEFF') ? '\uFEFF' : ''
  if (text !== null && text.slice(mark.length).trim() !== '') return text
  return `${mark}# Changelog\n\n${introductions[style]}\n`
}

const introductions: Readonly<Record<ChangelogStyle, string>> = {
  conventional: 'What changed in each release, newest first.',
  'keep-a-changelog': [
    'What changed for those who use this project, newest release first.',
    'The file is kept as [Keep a Changelog](https://keepachangelog.com/en/1.1.0/) asks, and the versions follow',
    '[Semantic Versioning](https://semver.org/spec/v2.0.0.html).',
  ].join('\n'),
  'common-changelog':
    'What changed in each release, newest first, as [Common Changelog](https://common-changelog.org) asks.',
}
