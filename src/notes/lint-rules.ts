import type { Configuration } from '../config/schema.ts'
import type { LintRules } from './lint-finding.ts'
import type { Sections } from './sections.ts'
import { styles } from './styles.ts'

/** Types of the notes that nobody writes on purpose. */
const unwritten = ['fixup', 'other']

/** What the messages of a product are held against. */
export function lintRulesOf(
  { notes, packages }: Configuration,
  sections: Sections,
  where: LintRules['where'],
): LintRules {
  const usual = [styles.conventional, styles[notes.style]].flatMap((style) =>
    style.sections.flatMap(({ types }) => types),
  )
  const own = Object.keys(notes.types).map((type) => type.toLowerCase())
  const scopes = Object.keys(notes.scopes)
  return {
    sections,
    types: [...new Set([...usual, ...own])].filter((type) => !unwritten.includes(type)),
    scopes: scopes.length === 0 ? null : [...scopes, ...Object.keys(packages ?? {})],
    tolerant: notes.reading === 'tolerant',
    where,
  }
}
