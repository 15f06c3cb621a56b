import { handLines, isBare, isByHand, type Part, type Section } from './changelog-file.ts'
import { type Line, trimBlank } from './changelog-line.ts'
import { keptIn } from './changelog-marker.ts'

/** What was unreleased and is now to be a version's. */
export interface Draft {
  /** What people wrote before and after the block of it. */
  readonly before: readonly Line[]
  readonly after: readonly Line[]
  /** What they marked to be kept in that. */
  readonly kept: readonly (readonly Line[])[]
  /** Where the version's section goes; null where nothing was unreleased. */
  readonly place: number | null
  /** Its section if nothing is left of that. */
  readonly emptied: Section | null
}

export const noDraft: Draft = { before: [], after: [], kept: [], place: null, emptied: null }

interface Release {
  readonly key: string
  /** As the headings of the file name it. */
  readonly package: string | null
  readonly file: string
  /** Whether what people wrote stays where it is. */
  readonly blockAlone: boolean
  /** Whether an empty `[Unreleased]` stands on top by custom, as Keep a Changelog asks. */
  readonly customary: boolean
}

/**
 * Takes the unreleased changes of a package out of their section: the block, and what people wrote with it. The heading
 * stays if a person put it there or custom wants it. Under any other heading only the block is of the draft.
 */
export function takeDraft(sections: readonly Section[], release: Release): Draft {
  const at = findDraft(sections, release)
  const section = sections[at]
  if (!section) return noDraft
  const { title, parts } = section
  const isBlock = ({ key }: Part) => key === release.key
  if (release.blockAlone) return dropBlock(section, release)
  const kept = parts.filter(isBlock).flatMap((block) => keptIn(block.lines, block.at, release.file))
  const split = parts.some(isBlock) ? parts.findIndex(isBlock) : parts.length
  const side = (some: readonly Part[]) => (title ? trimBlank(handLines({ parts: some })) : [])
  const stays = staysEmpty(section, release)
  section.parts = parts.filter((part) => !isBlock(part) && (part.key !== null || title === null))
  section.touched = true
  return {
    before: side(parts.slice(0, split)),
    after: side(parts.slice(split)),
    kept,
    place: placeBelow(sections, at, release),
    emptied: stays || section.parts.length > 0 ? null : section,
  }
}

/** Whether a section is to stay without a word in it. */
function staysEmpty(section: Section, { customary }: Release): boolean {
  return section.title === null || (customary && section.title.link === 'reference') || isByHand(section)
}

/** Takes the block alone out of the section; what people marked to be kept in it stays with what they wrote. */
function dropBlock(section: Section, release: Release): Draft {
  const { parts } = section
  const stays = staysEmpty(section, release)
  section.parts = parts.flatMap((part) => {
    if (part.key !== release.key) return [part]
    const kept = keptIn(part.lines, part.at, release.file).flat()
    return kept.length === 0 ? [] : [{ key: null, at: part.at, lines: kept }]
  })
  section.touched = section.parts.length !== parts.length || section.touched
  return { ...noDraft, emptied: !stays && isBare(section) ? section : null }
}

/** Below a draft, and below what is unreleased of other packages. */
function placeBelow(sections: readonly Section[], draft: number, { package: name }: Release): number {
  const isOther = (release: Section['release'] | undefined) =>
    release?.version === null && release.package !== name
  let at = draft + 1
  while (isOther(sections[at]?.release)) at++
  return at
}

/** The section with the block of what is unreleased, or the first one that people headed so above the releases. */
function findDraft(sections: readonly Section[], { key, package: name }: Release): number {
  const held = sections.findIndex(({ parts }) => parts.some((part) => part.key === key))
  if (held !== -1) return held
  const own = ({ release }: Section) => release !== null && release.package === name
  const first = sections.findIndex((section) => own(section) && section.title !== null)
  return sections[first]?.release?.version === null ? first : -1
}
