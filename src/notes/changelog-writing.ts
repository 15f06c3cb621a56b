import type { SemVer } from 'semver'
import type { ChangelogEntry, ChangelogOptions, ChangelogUpdate } from './changelog.ts'
import { blockLines } from './changelog-block.ts'
import { type Draft, noDraft, takeDraft } from './changelog-draft.ts'
import {
  type ChangelogFile,
  handLines,
  isBare,
  isByHand,
  type Part,
  releaseOf,
  type Section,
  sectionLines,
  writeChangelogFile,
} from './changelog-file.ts'
import {
  compareVersions,
  precedence,
  readHeading,
  refreshHeading,
  writeHeading,
} from './changelog-heading.ts'
import { isBlank, type Line, sameWords } from './changelog-line.ts'
import { SectionIndex } from './changelog-index.ts'
import { blockKey, keptIn } from './changelog-marker.ts'
import { firstRelease, isNewest, placeFor } from './changelog-place.ts'
import { comparedSince, LinkReferences } from './changelog-references.ts'
import { formsOf } from './changelog-style.ts'

type Outcome = 'added' | 'replaced' | 'unchanged'

interface Done {
  readonly outcome: Outcome
  readonly section: Section
  /** Whether the entry has a block for the first time. */
  readonly first: boolean
}

/** One run over one file: entries are written one by one, then the file is finished. */
export class ChangelogWriting {
  readonly #file: ChangelogFile
  readonly #entries: readonly ChangelogEntry[]
  readonly #options: ChangelogOptions
  /** The highest version of each package among the entries. */
  readonly #newest: ReadonlyMap<string | null, ChangelogEntry>
  readonly #forms: ReturnType<typeof formsOf>
  readonly #index: SectionIndex
  readonly #outcomes = new Map<ChangelogEntry, Done>()
  readonly #kept = new Map<Section, string>()

  constructor(file: ChangelogFile, entries: readonly ChangelogEntry[], options: ChangelogOptions) {
    this.#file = file
    this.#entries = entries
    this.#options = options
    this.#newest = newestOf(entries)
    this.#forms = formsOf(file.sections, options.style)
    this.#index = new SectionIndex(file.sections)
  }

  write(entry: ChangelogEntry): void {
    const key = blockKey(entry.package, entry.version)
    const section = this.#rewrite(entry, key) ?? this.#add(entry, key)
    for (const other of this.#index.titled(this.#packageOf(entry), entry.version))
      if (other !== section && isByHand(other) && !isBare(other)) this.#kept.set(other, this.#nameOf(entry))
  }

  finish(): ChangelogUpdate {
    const { sections } = this.#file
    const hadReferences = this.#file.references.length > 0
    this.#setReferences()
    separate(this.#file, hadReferences)
    const having = (outcome: Outcome) =>
      this.#entries
        .filter((entry) => this.#outcomes.get(entry)?.outcome === outcome)
        .map((entry) => this.#nameOf(entry))
    const kept: { version: string; line: number }[] = []
    let line = 1
    for (const section of sections) {
      const version = this.#kept.get(section)
      if (version !== undefined) kept.push({ version, line: line + section.words })
      line += sectionLines(section).length
    }
    return {
      text: writeChangelogFile(this.#file),
      added: having('added'),
      replaced: having('replaced'),
      unchanged: having('unchanged'),
      kept,
    }
  }

  /** Writes the block that an entry has anew; null where it has none. Of several only the first stays. */
  #rewrite(entry: ChangelogEntry, key: string): Section | null {
    const holding = this.#index.holding(key)
    const [section, ...others] = holding
    if (!section) return null
    const blocks = holding.flatMap(({ parts }) => parts.filter((part) => part.key === key))
    const kept = blocks.flatMap(({ lines, at }) => keptIn(lines, at, this.#file.name))
    const [old] = blocks
    const lines = blockLines({ key, kept, body: entry.body, level: section.level || 2 }, this.#file.end)
    const same = blocks.length === 1 && old !== undefined && sameWords(old.lines, lines)
    const refreshed = this.#refresh(section, entry)
    if (!same)
      section.parts = section.parts.flatMap((part) => {
        if (part.key !== key) return [part]
        return part === old ? [{ ...part, lines }] : []
      })
    const titled = new Set(this.#index.titled(this.#packageOf(entry), entry.version))
    for (const other of others) {
      other.parts = other.parts.filter((part) => part.key !== key)
      if (isBare(other) && titled.has(other)) this.#index.remove(other)
    }
    const outcome = same && !refreshed ? 'unchanged' : 'replaced'
    this.#outcomes.set(entry, { outcome, section, first: false })
    return section
  }

  /** Writes the first block of an entry, in the section that it has or in a new one; null where it is left alone. */
  #add(entry: ChangelogEntry, key: string): Section | null {
    const held = this.#index.titled(this.#packageOf(entry), entry.version).find(isByHand)
    const written = held !== undefined && !isBare(held)
    // What is unreleased grows beside what people wrote there; a release's section is whole as it is.
    const adopt = written && entry.version !== null
    if (adopt && this.#options.adopt !== true) return null
    const draft = this.#draftOf(entry, held !== undefined)
    const section = held ?? this.#insert(entry, draft.place)
    const own = handLines(section)
    const adopted = adopt ? keptIn(own, section.parts[0]?.at ?? 1, this.#file.name) : []
    const content = { key, kept: [...draft.kept, ...adopted], body: entry.body, level: section.level }
    const block = { key, at: 0, lines: blockLines(content, this.#file.end) }
    section.parts = this.#around([...(adopt ? [] : own), ...draft.before], block, draft.after)
    section.touched = true
    this.#index.hold(key, section)
    this.#refresh(section, entry)
    if (draft.emptied) this.#index.remove(draft.emptied)
    this.#outcomes.set(entry, { outcome: adopt ? 'replaced' : 'added', section, first: true })
    return section
  }

  /**
   * What was unreleased and becomes an entry's, if that is the newest. What people wrote stays unreleased where the entry
   * `hasSection` already, or where something is unreleased again: nobody could tell which of the two it is about.
   */
  #draftOf(entry: ChangelogEntry, hasSection: boolean): Draft {
    const release = releaseOf(this.#packageOf(entry), entry.version)
    if (this.#newest.get(entry.package) !== entry || !isNewest(this.#file.sections, release)) return noDraft
    if (this.#hasDraft(entry.package)) return noDraft
    return takeDraft(this.#file.sections, {
      key: blockKey(entry.package, null),
      package: release.package,
      file: this.#file.name,
      blockAlone: hasSection,
      customary: this.#options.style === 'keep-a-changelog',
    })
  }

  #hasDraft(packageName: string | null): boolean {
    return this.#entries.some((entry) => entry.version === null && entry.package === packageName)
  }

  #insert(entry: ChangelogEntry, place: number | null): Section {
    const { sections, end } = this.#file
    const release = releaseOf(this.#packageOf(entry), entry.version)
    const form = this.#forms(entry.version)
    const day = dayOf(entry.date)
    const words = { ...entry, package: release.package, day, url: entry.compareUrl }
    const text = writeHeading(form, words)
    const section: Section = {
      head: [{ text, end }],
      words: 0,
      level: form.level,
      title: readHeading(text.slice(form.level)),
      release,
      parts: [],
      touched: true,
    }
    const newest = entry.version === null ? firstRelease(sections) : null
    this.#index.insert(place ?? newest ?? placeFor(sections, release, day), section)
    return section
  }

  /** The parts of a section whose block is new: people's lines before it and after it, a blank line between. */
  #around(before: readonly Line[], block: Part, after: readonly Line[]): Part[] {
    const blank = { text: '', end: this.#file.end }
    const ended = (lines: readonly Line[]) =>
      lines.map((line) => (line.end === '' ? { ...line, end: blank.end } : line))
    const upper = ended(before)
    while (isBlank(upper.at(-1))) upper.pop()
    if (upper.length > 0 && !isBlank(upper[0])) upper.unshift(blank)
    const parts = [{ key: null, at: 0, lines: [...upper, blank] }, block]
    return after.length === 0 ? parts : [...parts, { key: null, at: 0, lines: [blank, ...ended(after)] }]
  }

  /** Brings the heading above a block up to date; says whether that changed it. */
  #refresh(section: Section, entry: ChangelogEntry): boolean {
    const line = section.head[section.words]
    if (!line || !section.title) return false
    const words = { ...entry, day: dayOf(entry.date), url: entry.compareUrl }
    const text = refreshHeading(line.text, section.title, words)
    if (text === line.text) return false
    section.head = section.head.with(section.words, { ...line, text })
    return true
  }

  #setReferences(): void {
    const references = new LinkReferences(this.#file)
    for (const [{ compareUrl, version }, { section }] of this.#outcomes) {
      if (section.title?.link !== 'reference' || compareUrl === null) continue
      const { label } = section.title
      references.set(version === null ? label.replace(/unreleased$/i, 'unreleased') : label, compareUrl)
    }
    const tag = this.#releasedTag()
    const since = tag === null ? null : comparedSince(references.urlOf('unreleased') ?? '', tag)
    if (since !== null) references.set('unreleased', since)
    this.#file.references = references.lines()
  }

  /** The tag of the newest version, if this run wrote it for the first time and nothing is unreleased again. */
  #releasedTag(): string | null {
    const newest = this.#newest.get(this.#options.package ?? null)
    const done = newest && this.#outcomes.get(newest)
    if (!newest || !done?.first || !done.section.release || this.#hasDraft(newest.package)) return null
    return isNewest(this.#file.sections, done.section.release) ? newest.tag : null
  }

  /** The package that the headings of this file name for an entry. */
  #packageOf(entry: ChangelogEntry): string | null {
    return entry.package === (this.#options.package ?? null) ? null : entry.package
  }

  #nameOf(entry: ChangelogEntry): string {
    const version = entry.version ?? 'Unreleased'
    return entry.package === null ? version : `${entry.package} ${version}`
  }
}

function newestOf(entries: readonly ChangelogEntry[]): ReadonlyMap<string | null, ChangelogEntry> {
  const newest = new Map<string | null, { entry: ChangelogEntry; order: SemVer | null }>()
  for (const entry of entries) {
    if (entry.version === null) continue
    const order = precedence(entry.version)
    const held = newest.get(entry.package)
    if (!held || compareVersions(order, held.order) > 0) newest.set(entry.package, { entry, order })
  }
  return new Map([...newest].map(([name, { entry }]) => [name, entry]))
}

/** The day of an instant in UTC. */
function dayOf(date: string): string {
  const at = new Date(date)
  return Number.isNaN(at.getTime()) ? date.slice(0, 10) : at.toISOString().slice(0, 10)
}

/** Puts a blank line around what was written now, and an end to the last line of the file if that is of it. */
function separate(file: ChangelogFile, hadReferences: boolean): void {
  const { sections, references, end } = file
  const filled = sections.filter((section) => sectionLines(section).length > 0)
  for (const [index, section] of filled.entries()) {
    const next = filled[index + 1]
    const followed = next !== undefined || references.length > 0
    if (!section.touched && !next?.touched && (next !== undefined || hadReferences || !followed)) continue
    const lines = [...sectionLines(section)]
    const last = lines.at(-1)
    if (last?.end === '') lines[lines.length - 1] = { ...last, end }
    if (followed && !isBlank(last)) lines.push({ text: '', end })
    const rest = lines.slice(section.head.length)
    section.head = lines.slice(0, section.head.length)
    section.parts = [{ key: null, at: 0, lines: rest }]
  }
}
