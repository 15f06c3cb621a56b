import { headingOf, isTypeName, type Settings } from '../carry-over.ts'
import { fieldsOf, itemsOf, textOf } from '../written-file.ts'

/**
 * The types of a list `[{ type, section, hidden }]`, as the conventionalcommits preset of conventional-changelog has it
 * and several tools took it up. Null for none. An entry for one scope alone says nothing about its type.
 */
export function typesOfSections(list: unknown): NonNullable<Settings['types']> | null {
  const types = new Map<string, { title?: string; hidden?: boolean }>()
  for (const item of itemsOf(list)) {
    const { type, section, hidden, scope } = fieldsOf(item)
    if (typeof type !== 'string' || !isTypeName(type) || scope !== undefined || types.has(type)) continue
    const title = headingOf(textOf(section) ?? '')
    if (hidden === true) types.set(type, { hidden: true })
    else if (title !== '') types.set(type, { title })
  }
  return types.size === 0 ? null : Object.fromEntries(types)
}
