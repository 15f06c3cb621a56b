/** What a change says about the version of a dependency. */
export interface DependencyBump {
  /** As written: `lodash`, `actions/checkout action`. */
  readonly name: string
  /** Null when it only says where the version went. */
  readonly from: string | null
  readonly to: string
  /** What stands behind the versions: ` in /docs`; empty mostly. */
  readonly where: string
}

const verbs = /^(?:bump|update|upgrade)(?:s|d|ed|ing)?$/i
const version = /^`?[v^~]?\d[\w.+-]*`?$/
/** What a dependency is, behind its name: `mysql docker tag`. */
const kinds =
  /^(?:action|chart|crate|digest|docker|gem|helm|image|module|monorepo|orb|package|packages|plugin|release|requirement|tag|version)$/
/** Longer than any such sentence; a longer one is not looked at. */
const longest = 300

/**
 * Reads what Dependabot, Renovate and people write about the version of a dependency: `bump x from 1 to 2 in /docs`,
 * `update dependency x to v2`, `bump x to 2`. Null for anything else.
 */
export function readDependencyBump(description: string): DependencyBump | null {
  if (description.length > longest) return null
  const words = description.split(/\s+/).filter((word) => word !== '')
  if (!verbs.test(words[0] ?? '')) return null
  const start = /^(?:the|dependency|module|package)$/.test(words[1] ?? '') ? 2 : 1
  const end = words.findIndex((word, index) => index > start && /^(?:from|to)$/.test(word))
  if (end === -1 || words.slice(start + 1, end).some((word) => !kinds.test(word))) return null
  const went = readVersions(words.slice(end))
  const where = went && /^(in \S+)?(?: ?\[security\])?(?: ?\(#\d+\))*$/.exec(went.rest)
  if (!where) return null
  const { from, to } = went
  return { name: words.slice(start, end).join(' '), from, to, where: where[1] ? ` ${where[1]}` : '' }
}

/** Reads `from 1 to 2` and `to 2`, and what is behind. */
function readVersions(
  words: readonly string[],
): { readonly from: string | null; readonly to: string; readonly rest: string } | null {
  const hasFrom = words[0] === 'from'
  if (hasFrom && words[2] !== 'to') return null
  const [from, to] = hasFrom ? [words[1], words[3]] : [undefined, words[1]]
  if (!version.test(to ?? '') || (hasFrom && !version.test(from ?? ''))) return null
  return { from: from ?? null, to: to ?? '', rest: words.slice(hasFrom ? 4 : 2).join(' ') }
}

/** Whether two texts are one version: a leading `v` and code marks say nothing. */
export function isSameVersion(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/`/g, '').replace(/^v/, '')
  return plain(one) === plain(other)
}

/** What two bumps of one dependency have in common; another place or another dependency has another. */
export function bumpKey({ name, where }: DependencyBump): string {
  return `${name.toLowerCase()} ${where}`
}

/** The bumps of one dependency, from the oldest to the newest, as one; null when they lead nowhere. */
export function mergeBumps(bumps: readonly [DependencyBump, ...DependencyBump[]]): DependencyBump | null {
  const [oldest] = bumps
  const newest = bumps.at(-1) ?? oldest
  if (oldest.from !== null && isSameVersion(oldest.from, newest.to)) return null
  return { ...newest, from: oldest.from }
}

/** `Bump x from 1.2.0 to 2.0.0` */
export function bumpText({ name, from, to, where }: DependencyBump): string {
  return `Bump ${name}${from === null ? '' : ` from ${from}`} to ${to}${where}`
}
