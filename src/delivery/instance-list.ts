import { valueAt } from './json-path.ts'

/** One instance as a list names it: where it is asked, and what the list itself says of it. */
export interface Instance {
  readonly name: string
  /** http or https, without a final slash; null where the list gives none. */
  readonly url: string | null
  readonly version: string | null
  readonly commit: string | null
  readonly digest: string | null
}

/** More than anyone runs of one thing, and few enough to hold. */
const mostInstances = 10_000

/**
 * Reads a JSON array of addresses, or of `{ url, name, version, commit, digest }` with at least an address or a name, each
 * instance once. Gives why it cannot, in words, for anything else: half a list is no census.
 */
export function readInstances(document: unknown): readonly Instance[] | string {
  if (!Array.isArray(document)) return 'the list of instances is not a JSON array'
  if (document.length > mostInstances) return `the list has more than ${mostInstances} instances`
  const instances = new Map<string, Instance>()
  const names = new Set<string>()
  for (const [index, item] of document.entries()) {
    const read = instanceOf(item)
    if (read === null) {
      return `the instance ${index + 1} of the list has neither a name nor an http or https address that can be asked`
    }
    const key = `${read.name} ${read.url ?? ''}`
    if (instances.has(key)) continue
    // Two addresses of one name are two instances, and must stay two when they are told.
    const name = names.has(read.name) ? `${read.name} (${read.url ?? index + 1})` : read.name
    names.add(name)
    instances.set(key, { ...read, name })
  }
  return [...instances.values()]
}

function instanceOf(item: unknown): Instance | null {
  const text = typeof item === 'string' ? item : textAt(item, 'url')
  const url = text === null ? null : addressOf(text)
  if (text !== null && url === null) return null
  const name = textAt(item, 'name') ?? (url === null ? null : withoutScheme(url))
  if (name === null || name.trim() === '') return null
  return {
    name,
    url,
    version: textAt(item, 'version'),
    commit: textAt(item, 'commit'),
    digest: textAt(item, 'digest'),
  }
}

function addressOf(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const { origin, pathname, search, hash, username, password } = new URL(text)
  if (`${search}${hash}${username}${password}` !== '') return null
  return `${origin}${pathname.replace(/\/+$/, '')}`
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//i, '')
}

function textAt(item: unknown, key: string): string | null {
  const value = valueAt(item, [key])
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : null
}
