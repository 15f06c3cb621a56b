/**
 * Whether a folder of the project is one of its workspaces, by the globs of the manifest's `workspaces` (a list,
 * or `{ packages }`). `*` stands for one folder name and `**` for any number of folders; a glob with `!` takes
 * folders out again, and the last glob that matches decides. A glob with braces or brackets is taken to match.
 */
export function workspaceMatcher(workspaces: unknown): (folder: string) => boolean {
  const globs = globsOf(workspaces).map((glob) => {
    const excludes = glob.startsWith('!')
    return {
      excludes,
      pattern: asPattern(
        glob
          .replace(/^!/, '')
          .replace(/^(?:\.?\/)+/, '')
          .replace(/\/+$/, ''),
      ),
    }
  })
  return (folder) => globs.findLast(({ pattern }) => pattern(folder))?.excludes === false
}

function globsOf(workspaces: unknown): string[] {
  if (Array.isArray(workspaces)) return workspaces.filter((glob) => typeof glob === 'string')
  const inner: unknown =
    typeof workspaces === 'object' && workspaces !== null && 'packages' in workspaces
      ? workspaces.packages
      : []
  return Array.isArray(inner) ? globsOf(inner) : []
}

function asPattern(glob: string): (folder: string) => boolean {
  if (/[{}[\]()?]/.test(glob)) return () => true
  const parts = glob.split('/')
  return (folder) => matches(parts, folder.split('/'))
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

function matchesName(part: string, name: string): boolean {
  const [start = '', ...rest] = part.split('*')
  if (rest.length === 0) return part === name
  const end = rest.pop() ?? ''
  if (!name.startsWith(start) || !name.endsWith(end) || name.length < start.length + end.length) return false
  let at = start.length
  for (const piece of rest) {
    const found = name.indexOf(piece, at)
    if (found < 0 || found + piece.length > name.length - end.length) return false
    at = found + piece.length
  }
  return true
}
