/** The titles that Waybill itself gives to sections of notes (notes/styles.ts), in English: what a language translates. */
export const sectionTitles = [
  'Features',
  'Bug fixes',
  'Performance',
  'Security',
  'Deprecations',
  'Reverts',
  'Documentation',
  'Style',
  'Chores',
  'Refactoring',
  'Tests',
  'Build',
  'Continuous integration',
  'Fixups',
  'Releases',
  'Other changes',
  'Added',
  'Changed',
  'Deprecated',
  'Removed',
  'Fixed',
] as const

export type SectionTitle = (typeof sectionTitles)[number]

/** What `page.words` calls the title of a section: `section.bug-fixes`. */
export function sectionKey(title: SectionTitle): string {
  return `section.${title.toLowerCase().replaceAll(' ', '-')}`
}
