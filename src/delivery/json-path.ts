/**
 * The part of JSONPath (RFC 9535) that names one value: `$`, `.name`, `[0]`, `['any name']`. A name after a dot may
 * hold dashes, as in `$.build-version`.
 */
export type JsonPath = readonly (string | number)[]

const step = /\.([\p{L}_$][\p{L}\p{N}_$-]*)|\[(\d{1,9})\]|\['([^'\\]*)'\]|\["([^"\\]*)"\]/uy

/** The steps of a path, or null when the text is no such path. */
export function parseJsonPath(text: string): JsonPath | null {
  if (!text.startsWith('$')) return null
  const steps: (string | number)[] = []
  const pattern = new RegExp(step)
  pattern.lastIndex = 1
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text)
    if (match === null) return null
    const [, name, index, single, double] = match
    steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index))
  }
  return steps
}

/** The value at the path; undefined where there is none. Only own properties count: an answer cannot name `__proto__`. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  let current = value
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined
    if (Array.isArray(current) !== (typeof key === 'number')) return undefined
    if (!Object.hasOwn(current, key)) return undefined
    current = (current as Record<string | number, unknown>)[key]
  }
  return current
}
