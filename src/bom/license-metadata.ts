/** What the metadata of an installed Python package say of itself. */
export interface PythonMetadata {
  readonly name: string | null
  readonly version: string | null
  /** The licence field as it is to be read; undefined where there is none. */
  readonly license: unknown
}

/** Longer texts are the licence itself, which older tools put into the field of its name. */
const longestName = 200

/**
 * Reads the headers of a `METADATA` file (Python core metadata 2.4). `License-Expression` is exact; then come the
 * classifiers, then `License` where it is a name and not the whole text. Linear in the text.
 */
export function readPythonMetadata(text: string): PythonMetadata {
  const fields = new Map<string, string[]>()
  let last: string[] | null = null
  for (const line of text.split(/\r?\n/)) {
    if (line === '') break
    if (/^[ \t]/.test(line)) {
      // What goes on over several lines is no name.
      if (last !== null && last.length > 0) last[last.length - 1] += `\n${line}`
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const name = line.slice(0, colon).toLowerCase()
    last = fields.get(name) ?? []
    last.push(line.slice(colon + 1).trim())
    fields.set(name, last)
  }
  const first = (name: string): string | null => fields.get(name)?.[0] ?? null
  const classifiers = (fields.get('classifier') ?? []).filter((one) => one.startsWith('License ::'))
  const written = first('license')
  const name = written !== null && isName(written) ? written : undefined
  return {
    name: first('name'),
    version: first('version'),
    license: first('license-expression') ?? (classifiers.length > 0 ? classifiers : name),
  }
}

function isName(text: string): boolean {
  return text !== '' && text !== 'UNKNOWN' && text.length <= longestName && !text.includes('\n')
}
