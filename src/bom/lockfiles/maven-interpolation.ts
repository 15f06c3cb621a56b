/** Bounds on substitution: a few short properties could grow into any length or depth. */
const longest = 1000
const deepest = 32

/** A text with its `${...}` replaced; null where one of them has no value, or the result is out of bounds. */
export type Interpolate = (text: string) => string | null

/**
 * Replaces `${name}` by the value of that name, and what stands in that value likewise, as Maven does after inheritance
 * (POM reference, "Properties"). What leads back to itself has no value. Linear in texts and values.
 */
export function interpolateFrom(values: ReadonlyMap<string, string>): Interpolate {
  const known = new Map<string, string | null>()
  const open = new Set<string>()
  const valueOf = (name: string): string | null => {
    const settled = known.get(name)
    if (settled !== undefined) return settled
    const value = values.get(name)
    if (value === undefined || open.has(name) || open.size >= deepest) return null
    open.add(name)
    const result = interpolate(value)
    open.delete(name)
    known.set(name, result)
    return result
  }
  const interpolate = (text: string): string | null => {
    let result = ''
    let at = 0
    for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', at)) {
      const end = text.indexOf('}', start)
      if (end < 0) break
      const value = valueOf(text.slice(start + 2, end))
      if (value === null || result.length > longest) return null
      result += text.slice(at, start) + value
      at = end + 1
    }
    result += text.slice(at)
    return result.length > longest ? null : result
  }
  return interpolate
}
