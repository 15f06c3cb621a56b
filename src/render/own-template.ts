import { templateError, type Part } from './template.ts'

/** A template that somebody brings in place of one of ours: its text, and the file that errors name. */
export interface TemplateSource {
  readonly file: string
  readonly text: string
}

/** The helpers that somebody's own template may call: those of `openTemplate` for documents, and the runtime's blocks. */
const helpers = [
  'address',
  'capitals',
  'code',
  'count',
  'day',
  'each',
  'eq',
  'heading',
  'if',
  'inline',
  'link',
  'lookup',
  'mention',
  'short',
  'unless',
  'with',
]

/**
 * Compiles somebody's own template. The compiler is loaded here: nobody else pays for it. `more` has the slots that the
 * document has, if any, and which of the partials take a block.
 *
 * Throws TEMPLATE_INVALID at file, line and column for a syntax error, a helper or partial that is not there, and for
 * `{{{value}}}`, which would skip the escaping.
 */
export async function compileOwn(
  source: TemplateSource,
  partials: readonly string[],
  more: { readonly slots?: readonly string[]; readonly blocks?: readonly string[] } = {},
): Promise<Part> {
  const { checkVocabulary, specificationOf } = await import('./specification.ts')
  try {
    const known = more.slots === undefined ? helpers : [...helpers, 'slot']
    checkVocabulary(source.text, { ...more, helpers: known, partials })
    return { file: source.file, specification: specificationOf(source.text) }
  } catch (cause) {
    throw templateError(source.file, cause)
  }
}
