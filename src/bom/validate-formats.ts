import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'

/**
 * The formats that the CycloneDX schemas ask for, linear in the text; each accepts less than its definition and never
 * more. A licence id is looked up in the library's list, which is the list of the schema.
 */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': isDateTime,
  digest: isDigest,
  'idn-email': isEmail,
  'iri-reference': isUriReference,
  'spdx-id': isSupportedSpdxId,
}

/**
 * Whether all items of a list differ, in one pass. Components differ by their `bom-ref` and entries of the graph by their
 * `ref`; anything else by its text, where the same fields come in the same order.
 */
export function isDistinct(items: readonly unknown[]): boolean {
  return new Set(items.map(identity)).size === items.length
}

function identity(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item
  if ('bom-ref' in item && item['bom-ref'] !== undefined) return item['bom-ref']
  return 'ref' in item ? item.ref : JSON.stringify(item)
}

/** Whether an object has no other field than these; one that is undefined is none. */
export function hasOnly(value: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): boolean {
  for (const key in value) if (!known.has(key) && value[key] !== undefined) return false
  return true
}

/** Faults inside a value, with the way to the value before their own. */
export function below<Fault extends { readonly instancePath: string }>(
  path: string,
  faults: readonly Fault[],
): Fault[] {
  return faults.map((fault) => ({ ...fault, instancePath: path + fault.instancePath }))
}

const lengths: readonly number[] = [32, 40, 64, 96, 128]
const hexadecimal = /^[a-f0-9]+$/i

/** Of MD5, SHA-1, SHA-256, SHA-384 or SHA-512, or of another algorithm with digests as long. */
function isDigest(text: string): boolean {
  return lengths.includes(text.length) && hexadecimal.test(text)
}

/** RFC 3339, without leap seconds. */
function isDateTime(text: string): boolean {
  const parts =
    /^(\d{4})-(\d\d)-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(
      text,
    )
  if (!parts) return false
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Two dotted names around an `@`, the second with a dot (RFC 6531, without quotes and address literals). */
export function isEmail(text: string): boolean {
  const at = text.indexOf('@')
  const names = text.slice(0, Math.max(at, 0)).split('.')
  const labels = text.slice(at + 1).split('.')
  return (
    names.every((name) => /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u.test(name)) &&
    labels.length > 1 &&
    (labels.at(-1) ?? '').length > 1 &&
    labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label) && !label.startsWith('-') && !label.endsWith('-'))
  )
}

const plainAddress = /^https:\/\/[\w.-]+\/[\w.@/+~-]*$/

/** RFC 3986 section 4.1, which RFC 3987 widens by characters that we escape. */
function isUriReference(text: string): boolean {
  // What almost every address is; the rest has to be taken apart.
  if (plainAddress.test(text)) return true
  const parts = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?[^#]*)?(?:#[^#]*)?$/i.exec(text)
  if (!parts) return false
  const [, authority, path = ''] = parts
  const host = authority?.replace(/^[^@]*@/, '').replace(/:\d*$/, '')
  const plain = host?.startsWith('[') ? text.replace(host, '') : text
  if (!/^(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9a-f]{2})*$/i.test(plain)) return false
  if (host !== undefined) return isHost(host)
  // Without a scheme, a colon in the first name of a path would begin one.
  return /^[a-z][a-z0-9+.-]*:/i.test(text) || !/^[^/]*:/.test(path)
}

function isHost(host: string): boolean {
  return host.startsWith('[') ? URL.canParse(`http://${host}/`) : !/[@:[\]]/.test(host)
}
