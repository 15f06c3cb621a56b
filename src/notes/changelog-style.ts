import type { Section } from './changelog-file.ts'
import type { HeadingForm } from './changelog-heading.ts'

export type ChangelogStyle = 'conventional' | 'keep-a-changelog' | 'common-changelog'

/**
 * The forms for new headings: those of the releases that the file has, the topmost one deciding where they differ. What
 * they do not show is as the style has it: conventional-changelog's form, or Keep a Changelog's with link references.
 * The version is what a heading is for, null for what is unreleased: some files keep patches one level deeper.
 */
export function formsOf(
  sections: readonly Section[],
  style: ChangelogStyle,
): (version: string | null) => HeadingForm {
  const titled = sections.flatMap(({ title, level, parts }) =>
    title ? [{ title, level, ours: parts.some(({ key }) => key !== null) }] : [],
  )
  const released = titled.filter(({ title }) => title.version !== null)
  const [first] = released
  if (!first) return () => ({ ...styled(style), level: titled[0]?.level ?? 2 })
  const linked = released.find(({ title }) => title.link !== 'none')
  const dated = released.find(({ title }) => title.date !== null)?.title.date
  const named = released.find(({ title }) => title.package !== null)
  // A first release has nothing to be compared with, so its own heading shows no link yet.
  const fresh = released.every(({ ours }) => ours)
  const { top, patches } = levelsOf(released)
  const form = {
    link: linked?.title.link ?? (fresh ? styled(style).link : 'none'),
    dressed: first.title.dressed,
    joint: named?.title.joint ?? ' ',
    date: dated ? { before: dated.before, after: dated.after } : null,
  }
  return (version) => ({ ...form, level: isPatch(version) ? patches : top })
}

function styled(style: ChangelogStyle): Omit<HeadingForm, 'level'> {
  const conventional = style === 'conventional'
  return {
    link: conventional ? 'inline' : 'reference',
    dressed: false,
    joint: ' ',
    date: conventional ? { before: ' (', after: ')' } : { before: ' - ', after: '' },
  }
}

interface Released {
  readonly title: { readonly version: string | null }
  readonly level: number
}

/** The level of releases, and that of patches: conventional-changelog writes those one below the others. */
function levelsOf(released: readonly Released[]): { readonly top: number; readonly patches: number } {
  const top = released.reduce((least, { level }) => Math.min(least, level), 6)
  const split = released.some(({ level }) => level > top)
  if (split && released.every(({ title, level }) => isPatch(title.version) === level > top))
    return { top, patches: top + 1 }
  const level = released[0]?.level ?? 2
  return { top: level, patches: level }
}

function isPatch(version: string | null): boolean {
  return version !== null && !/^\d+\.\d+\.0(?!\d)/.test(version)
}
