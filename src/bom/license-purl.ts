/** A purl without version, qualifiers and subpath (purl specification: `@` of a namespace is always escaped). */
export function withoutVersion(purl: string): string {
  const bare = purl.replace(/[?#].*$/s, '')
  const at = bare.lastIndexOf('@')
  return at > bare.lastIndexOf('/') ? bare.slice(0, at) : bare
}
