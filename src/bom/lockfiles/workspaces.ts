/**
 * Whether a folder of the project is one of its workspaces, by the globs of the manifest's `workspaces` (a list,
 * or `{ packages }`). `*` stands for a part of one folder name, `?` for one character, `[a-z]` for one of several, `**` for
 * any number of folders and `{a,b}` for each of its texts; a glob with `!` takes folders out again, and the last glob that
 * matches decides. Of a glob with more than that nobody knows what it matches: then the answer is `unclear`.
 */
export function workspaceMatcher(workspaces: unknown, unclear = true): (folder: string) => boolean {
  const globs = globsOf(workspaces).flatMap((glob) => {
    const excludes = glob.startsWith('!')
    return patternsOf(plain(excludes ? glob.slice(1) : glob), unclear).map((pattern) => ({
      excludes,
      pattern,
    }))
  })
  return (folder) => globs.findLast(({ pattern }) => pattern(folder))?.excludes === false
}

/** The globs of `workspaces`, whether it is a list or has one. */
export function globsOf(workspaces: unknown): string[] {
  if (Array.isArray(workspaces)) return workspaces.filter((glob) => typeof glob === 'string')
  const inner: unknown =
    typeof workspaces === 'object' && workspaces !== null && 'packages' in workspaces
      ? workspaces.packages
      : []
  return Array.isArray(inner) ? globsOf(inner) : []
}

/** Whether a text may stand for folders of other names. */
export function isGlob(text: string): boolean {
  return /[*?[\]{}()]/.test(text)
}

/** Without `./` in front and slashes behind. */
function plain(glob: string): string {
  let end = glob.length
  while (glob[end - 1] === '/') end -= 1
  return glob.slice(0, end).replace(/^(?:\.?\/)+/, '')
}

type Pattern = (folder: string) => boolean

function patternsOf(glob: string, unclear: boolean): Pattern[] {
  const all = /[()]/.test(glob) ? null : alternatives(glob)
  if (all === null) return [() => unclear]
  return all.map((one): Pattern => {
    const parts = one.split('/')
    return (folder) => matches(parts, folder.split('/'))
  })
}

/** More texts than these, and braces in braces, are nobody's workspaces. */
export const mostAlternatives = 20

/** The texts that braces stand for; null where it cannot be told. */
function alternatives(glob: string): string[] | null {
  let all = ['']
  for (const piece of glob.split(/(\{[^{}]*\})/)) {
    const inner = piece.startsWith('{') && piece.endsWith('}') ? piece.slice(1, -1) : null
    if (inner === null ? /[{}]/.test(piece) : inner.includes('..')) return null
    const texts = inner?.includes(',') ? inner.split(',') : [piece]
    if (all.length * texts.length > mostAlternatives) return null
    all = all.flatMap((start) => texts.map((text) => start + text))
  }
  return all
}

/** Whether folder names match the parts of a glob; `reachable` holds the parts that may come next. */
function matches(parts: readonly string[], names: readonly string[]): boolean {
  let reachable = skipStars(parts, new Set([0]))
  for (const name of names) {
    const next = new Set<number>()
    for (const at of reachable) {
      const part = parts[at]
      if (part === '**') next.add(at)
      else if (part !== undefined && matchesName(part, name)) next.add(at + 1)
    }
    reachable = skipStars(parts, next)
  }
  return reachable.has(parts.length)
}

function skipStars(parts: readonly string[], reachable: ReadonlySet<number>): Set<number> {
  const all = new Set(reachable)
  for (const at of all) if (parts[at] === '**') all.add(at + 1)
  return all
}

/** What stands between stars has a length of its own, so that the first place for each is the right one. */
function matchesName(part: string, name: string): boolean {
  if (part === name) return true
  if (!/[*?[]/.test(part)) return false
  const [start = [], ...rest] = part.split('*').map(pieceOf)
  const end = rest.pop()
  if (end === undefined) return name.length === start.length && fits(start, name, 0)
  const last = name.length - end.length
  if (last < start.length || !fits(start, name, 0) || !fits(end, name, last)) return false
  let at = start.length
  for (const piece of rest) {
    while (at + piece.length <= last && !fits(piece, name, at)) at += 1
    if (at + piece.length > last) return false
    at += piece.length
  }
  return true
}

/** One text or question a character. */
type Piece = readonly (string | RegExp)[]

function pieceOf(text: string): Piece {
  return [...text.matchAll(/\[[^\]]{1,100}\]|[^]/g)].map(([token]) => {
    if (token === '?') return /[^]/
    return token.length === 1 ? token : (oneOf(token) ?? token)
  })
}

/** `[abc]`, `[a-z]` and their opposites `[!a]` and `[^a]`. */
function oneOf(token: string): RegExp | null {
  const inner = token.slice(1, -1).replace(/^[!^]/, '')
  try {
    return new RegExp(`[${inner.length + 2 < token.length ? '^' : ''}${inner.replace(/[\\^[]/g, '\\$&')}]`)
  } catch {
    return null
  }
}

function fits(piece: Piece, name: string, from: number): boolean {
  return piece.every((token, at) => {
    const character = name.charAt(from + at)
    return typeof token === 'string' ? token === character : token.test(character)
  })
}
