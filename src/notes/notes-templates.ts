import type { Part } from '../render/template.ts'

/** The templates of one format, compiled. */
export interface FormatTemplates {
  readonly whole: TemplateSpecification
  readonly parts: Readonly<Record<PartName, TemplateSpecification>>
}

const names = ['release', 'heading', 'breaking', 'change', 'inside', 'people'] as const
type PartName = (typeof names)[number]

/** Each format by itself: together they are the largest part of the program, and a run writes one of them. */
const loads = {
  md: () => import('./templates-md.ts'),
  html: () => import('./templates-html.ts'),
  text: () => import('./templates-text.ts'),
  slack: () => import('./templates-slack.ts'),
}

/** The formats that notes are written in. */
export type NotesFormat = keyof typeof loads

/** The names of the parts that a user may replace: `change.md`, ... */
export const partNames: readonly string[] = Object.keys(loads).flatMap((format) =>
  names.map((part) => `${part}.${format}`),
)

/** The whole template of a format, and its parts by their names. */
export async function templatesOf(
  format: NotesFormat,
): Promise<{ readonly whole: TemplateSpecification; readonly parts: Readonly<Record<string, Part>> }> {
  const { whole, parts } = (await loads[format]()).templates
  const named = names.map((part): [string, Part] => [
    `${part}.${format}`,
    { file: `templates/notes-${part}.${format}.hbs`, specification: parts[part] },
  ])
  return { whole, parts: Object.fromEntries(named) }
}
