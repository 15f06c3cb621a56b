import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'

/** A file of the repository that says something about releases, as text and as what it means. */
export interface WrittenFile {
  readonly path: string
  readonly text: string
  /** Plain values; null where nothing could be read. */
  readonly value: unknown
}

/** A table, an object or a map of a file. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * Reads JSON (comments and commas at the end are forgiven, as the tools that read these files do), YAML or TOML, by the
 * end of the file's name; what has none is YAML, of which JSON is a part. Nothing is executed. Null where the text is none
 * of it.
 */
export function readWritten(path: string, text: string): WrittenFile | null {
  const plain = text.replace(/^\uFEFF/, '')
  const readers = path.endsWith('.toml')
    ? [parseToml]
    : /\.(?:json|jsonc|json5)$/.test(path)
      ? [parseJson, parseLooseJson]
      : [parseJson, readYaml]
  for (const read of readers) {
    const value = attempt(() => read(plain))
    if (value !== undefined) return { path, text: plain, value }
  }
  return null
}

/** Part of a file as a file of its own: the lines stay those of the whole. */
export function partOf(file: WrittenFile, ...keys: readonly string[]): WrittenFile | null {
  let value: unknown = file.value
  for (const key of keys) value = fieldsOf(value)[key]
  return value === undefined ? null : { ...file, value }
}

/** The fields of an object; none for anything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** The items of a list; a lone text is a list of one, anything else of none. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return typeof value === 'string' ? [value] : []
}

/** The texts of a list, without anything else. */
export function textsOf(value: unknown): readonly string[] {
  return itemsOf(value).filter((item) => typeof item === 'string')
}

/** A text that says something, or null. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/**
 * The line, from one, on which keys or values are written, each looked for after the one before it; the last that is there
 * counts. For telling a person where to look, in any of the three languages.
 */
export function lineOf({ text }: Pick<WrittenFile, 'text'>, ...names: readonly string[]): number {
  let found = 0
  let from = 0
  for (const name of names) {
    const at = placeOf(text, name, from)
    if (at === -1) break
    found = at
    from = at + name.length
  }
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < found; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/** A whole word of that name, since `type` is not meant by `types`. */
function placeOf(text: string, name: string, from: number): number {
  const written = text.includes(name) ? name : JSON.stringify(name).slice(1, -1)
  for (let at = text.indexOf(written, from); at !== -1; at = text.indexOf(written, at + 1)) {
    const around = `${text.charAt(at - 1)}${text.charAt(at + written.length)}`
    if (!/[\w-]/.test(around)) return at
  }
  return -1
}

function attempt(read: () => unknown): unknown {
  try {
    return read() ?? null
  } catch {
    return undefined
  }
}

function parseJson(text: string): unknown {
  return JSON.parse(text)
}

/** Strings stay, comments go, and so does a comma before the end of a list or an object. */
function parseLooseJson(text: string): unknown {
  const bare = text.replace(
    /("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g,
    (_, string?: string) => string ?? '',
  )
  return JSON.parse(
    bare.replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[\]}])/g, (_, string?: string) => string ?? ''),
  )
}

function readYaml(text: string): unknown {
  return parseYaml(text, { maxAliasCount: 100, logLevel: 'error' })
}
