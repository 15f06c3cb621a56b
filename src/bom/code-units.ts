/** The order of every list that is written: the same under every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const half = /[\uD800-\uDFFF]/

/** Half of a surrogate pair cannot be written as UTF-8; the replacement character can. */
export function wellFormed(text: string): string {
  return half.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text
}
