import type { ForgeLinks } from '../git/remote.ts'
import type { Change, Release, Section } from '../notes/document.ts'
import { say, titleIn, type Language } from './words.ts'

export interface SectionView {
  /** The id of its heading on the release's page. */
  readonly id: string
  /** As the notes have it. */
  readonly type: string
  readonly title: string
  /** One of a fixed set, for the colour and the filter. */
  readonly tone: string
  readonly changes: readonly ChangeView[]
}

export interface ChangeView {
  /** Its anchor on the release's page. */
  readonly id: string
  readonly scope: string | null
  /** What people are told, for `inline`: the words that somebody chose for them, else what the commit says. */
  readonly description: string
  /** Further paragraphs of these words. */
  readonly more: readonly string[]
  readonly breaking: boolean
  readonly references: readonly { action: string | null; label: string; url: string | null }[]
  readonly people: string
  readonly commit: { oid: string; url: string | null }
}

/** What a filter can ask for, in the order in which it offers them. */
export const tones = ['new', 'fixed', 'faster', 'safer'] as const

const toneOfType: ReadonlyMap<string, (typeof tones)[number]> = new Map([
  ['feat', 'new'],
  ['fix', 'fixed'],
  ['perf', 'faster'],
  ['security', 'safer'],
])

/** The sections of a release, their titles in the site's language where it knows them. */
export function sectionViews(
  sections: Release['sections'],
  language: Language,
  links: ForgeLinks | null,
): SectionView[] {
  const taken = new Set<string>()
  return sections.map((section, index) => ({
    id: sectionId(section, index, taken),
    type: section.type,
    title: titleIn(language, section.title),
    tone: toneOfType.get(section.type) ?? 'other',
    changes: section.changes.map((change) => changeView(change, language, links)),
  }))
}

/** By its type where that makes an id, since sections come and go between releases; never one twice. */
function sectionId({ type }: Section, index: number, taken: Set<string>): string {
  const named = `s-${type}`
  const id = /^[A-Za-z][\w-]{0,60}$/.test(type) && !taken.has(named) ? named : `s-${index + 1}`
  taken.add(id)
  return id
}

function changeView(change: Change, language: Language, links: ForgeLinks | null): ChangeView {
  const [words = change.description, ...more] = paragraphs(change.words ?? '')
  const said = [words, ...more].join('\n')
  return {
    id: change.id,
    scope: change.scope,
    description: words,
    more,
    breaking: change.breaking,
    // A number that the text names already is a link there.
    references: change.references
      .filter(({ issue }) => !namesIssue(said, issue))
      .map(({ issue, action }) => ({ action, ...issueLink(issue, links) })),
    people: change.people.map((person) => person.name).join(say(language, 'list-separator')),
    commit: { oid: change.commit, url: links && links.commit(change.commit) },
  }
}

function namesIssue(text: string, issue: string): boolean {
  const at = text.indexOf(`#${issue}`)
  return at >= 0 && !/^\d/.test(text.slice(at + issue.length + 1))
}

function issueLink(issue: string, links: ForgeLinks | null): { label: string; url: string | null } {
  if (!/^\d+$/.test(issue)) return { label: issue, url: null }
  return { label: `#${issue}`, url: links?.issue?.replace('{number}', issue) ?? null }
}

/** Blank lines part paragraphs; the other line ends are only where the author's editor wrapped. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n/)
    .reduce<string[][]>(
      (blocks, line) => {
        if (line.trim() === '') blocks.push([])
        else blocks.at(-1)?.push(line.trim())
        return blocks
      },
      [[]],
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join(' '))
}

/**
 * The first `limit` changes for a page that shows many releases: a few of each section, so that a long one hides no other,
 * and the rest in reading order.
 */
export function leadingSections(sections: readonly SectionView[], limit: number): SectionView[] {
  const few = 2
  let room = limit
  let kept = sections.reduce((sum, { changes }) => sum + Math.min(few, changes.length), 0)
  return sections.flatMap((section) => {
    const { length } = section.changes
    kept -= Math.min(few, length)
    const share = Math.min(length, room, Math.max(few, room - kept))
    room -= share
    return share === 0 ? [] : [{ ...section, changes: section.changes.slice(0, share) }]
  })
}
