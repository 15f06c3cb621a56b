import { hiddenTypes, plainType, styles } from '../notes/styles.ts'

/** Text of others on one line, without what a terminal or a file would obey. */
export function shownWhat(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, 300)
    .trim()
}

/** Some of many names, and how many more there are. */
export function someOf(names: readonly string[], most = 5): string {
  const more = names.length - most
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ')
}

/** Whether a setting says of a type what holds without it. */
export function isNoise(
  type: string,
  {
    title,
    hidden,
    bump,
  }: {
    readonly title?: string | undefined
    readonly hidden?: boolean | undefined
    readonly bump?: string | undefined
  },
): boolean {
  if (bump !== undefined) return false
  const isHidden = hiddenTypes.has(plainType(type))
  if (hidden === true) return isHidden && title === undefined
  const usual = styles.conventional.sections.find((section) => section.types.includes(type))?.title
  return !isHidden && title !== undefined && title === usual
}
