import canonicalize from 'canonicalize'

/**
 * The text of a document in the ledger: canonical JSON (RFC 8785) and a final newline.
 *
 * Only what JSON can hold without loss is taken: null, booleans, strings without lone surrogates, finite numbers,
 * arrays and plain objects. Fractions are allowed (RFC 8785, 3.2.2.3 fixes how they are written), integers only up to
 * 2^53 - 1. Throws a TypeError that names the place of anything else: `undefined` would be dropped in silence.
 */
export function canonicalText(document: unknown): string {
  const lost = lossyPart(document)
  if (lost !== null) throw new TypeError(`$${lost.place} ${lost.reason}`)
  return `${canonicalize(document)}\n`
}

/** `canonicalText` as the UTF-8 bytes that are stored and hashed. */
export function canonicalBytes(document: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalText(document))
}

/**
 * Whether `text` is the canonical text of the document that was parsed from it. The same answer as `canonicalText` gives, for
 * less: where the keys are in order already, what `JSON.stringify` writes is canonical (RFC 8785 takes its numbers and strings
 * from ECMAScript).
 */
export function isCanonical(document: unknown, text: string): boolean {
  const plain = !loneSurrogate.test(text) && isOrdered(document) && lossyPart(document) === null
  if (plain) return `${JSON.stringify(document)}\n` === text
  return canonicalText(document) === text
}

/** `JSON.stringify` writes these, where RFC 8785 refuses them. */
const loneSurrogate = /\\ud[89a-f]/i

function isOrdered(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isOrdered)
  let before = ''
  for (const [key, inner] of Object.entries(value)) {
    if (key < before || !isOrdered(inner)) return false
    before = key
  }
  return true
}

interface Lossy {
  readonly place: string
  readonly reason: string
}

/** The first value that JSON would not hold, with its place: put together only when there is one, since entries are many. */
function lossyPart(value: unknown): Lossy | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null
  if (typeof value === 'number') {
    if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return null
    return { place: '', reason: `is the number ${value}, which canonical JSON cannot hold exactly` }
  }
  if (Array.isArray(value)) {
    // A counting loop, since the array's own methods skip holes.
    for (let index = 0; index < value.length; index += 1) {
      const lost = lossyPart(value[index])
      if (lost) return { ...lost, place: `[${index}]${lost.place}` }
    }
    return null
  }
  if (!isPlainObject(value)) return { place: '', reason: `is ${nameOf(value)}, which JSON cannot hold` }
  for (const key of Object.keys(value)) {
    const lost = lossyPart(value[key])
    if (lost) return { ...lost, place: `.${key}${lost.place}` }
  }
  return null
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function nameOf(value: unknown): string {
  return typeof value === 'object' ? 'an object of a class' : `of type ${typeof value}`
}
