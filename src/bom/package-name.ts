/** Splits `@acme/api` into scope and name; a name without a scope has none. */
export function splitScope(name: string): { readonly group: string | null; readonly name: string } {
  const slash = name.indexOf('/')
  return name.startsWith('@') && slash > 0
    ? { group: name.slice(0, slash), name: name.slice(slash + 1) }
    : { group: null, name }
}
