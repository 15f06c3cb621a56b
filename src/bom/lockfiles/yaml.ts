import { FAILSAFE_SCHEMA, loadAll, YAMLException } from 'js-yaml'
import { lockfileInvalid } from './invalid.ts'

/**
 * Parses the YAML documents of a lockfile. Every scalar is a text as it was written (`1.10` stays that, `true` is a text),
 * since versions look like numbers; no tag makes anything else. Throws LOCKFILE_INVALID with the line of the fault, also
 * for aliases, which no package manager writes and which can grow without end.
 */
export function parseYamlDocuments(text: string, file: string): readonly unknown[] {
  try {
    return loadAll(text.startsWith('\uFEFF') ? text.slice(1) : text, {
      schema: FAILSAFE_SCHEMA,
      maxAliases: 0,
    })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark === undefined ? 1 : error.mark.line + 1
    throw lockfileInvalid(`The lockfile is not YAML: ${error.reason}.`, { file, line })
  }
}

/** The only document of a lockfile, as `parseYamlDocuments` reads it; the first of several. */
export function parseYaml(text: string, file: string): unknown {
  return parseYamlDocuments(text, file)[0]
}
