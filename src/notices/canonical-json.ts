import canonicalize from 'canonicalize'

/** JSON by RFC 8785: the same value always has the same bytes, so it can be hashed and compared. */
export function canonicalJson(value: object): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('the value has no JSON')
  return json
}
