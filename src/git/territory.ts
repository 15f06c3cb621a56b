/** Which of the folders and patterns of a `Territory` a commit touches, by their indices, ascending. */
export interface Touched {
  readonly folders: readonly number[]
  readonly patterns: readonly number[]
}

/** Tells which packages and path rules a commit's files belong to. */
export interface Territory {
  of(paths: readonly string[]): Touched
}

export interface TerritoryPlan {
  /** Folders of packages from the root of the repository; `.` is the root. A file belongs to the longest that holds it. */
  readonly folders: readonly string[]
  /** Path patterns: `*` stays inside one folder, `**` goes through folders, a pattern without both holds a folder or file. */
  readonly patterns: readonly string[]
}

const nowhere: Touched = { folders: [], patterns: [] }

/**
 * Opens a territory. What one commit touches is one object for all commits that touch the same, so that a long history
 * fits in memory; a folder's answer is worked out once.
 */
export function openTerritory({ folders, patterns }: TerritoryPlan): Territory {
  const packages = new Map(folders.map((folder, index) => [plainFolder(folder), index]))
  const expressions = patterns.map(pathPattern)
  const owners = new Map<string, number>()
  const known = new Map<string, Touched>()

  /** The index of the package that holds a folder; -1 for none. */
  function ownerOf(folder: string): number {
    const before = owners.get(folder)
    if (before !== undefined) return before
    const own = packages.get(folder)
    const owner = own ?? (folder === '' ? -1 : ownerOf(parentOf(folder)))
    owners.set(folder, owner)
    return owner
  }

  return {
    of: (paths) => {
      if (paths.length === 0) return nowhere
      const inFolders = new Set<number>()
      const inPatterns = new Set<number>()
      for (const path of paths) {
        if (packages.size > 0) inFolders.add(ownerOf(parentOf(path)))
        for (const [index, expression] of expressions.entries())
          if (!inPatterns.has(index) && expression.test(path)) inPatterns.add(index)
      }
      inFolders.delete(-1)
      const touched = { folders: ascending(inFolders), patterns: ascending(inPatterns) }
      const key = `${touched.folders.join()};${touched.patterns.join()}`
      const same = known.get(key)
      if (same) return same
      known.set(key, touched)
      return touched
    },
  }
}

/** What several commits touch together. */
export function unitedTouch(all: readonly Touched[]): Touched {
  return {
    folders: ascending(new Set(all.flatMap(({ folders }) => folders))),
    patterns: ascending(new Set(all.flatMap(({ patterns }) => patterns))),
  }
}

function ascending(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].toSorted((a, b) => a - b)
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}

/** `./packages/api/` is `packages/api`, and `.` is the root: an empty text. */
function plainFolder(folder: string): string {
  return folder
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '')
}

/** A pattern as an expression that needs no backtracking beyond its stars; a plain path also holds what is below it. */
function pathPattern(pattern: string): RegExp {
  const plain = pattern.replace(/^\.?\//, '').replace(/\/+$/, '')
  const text = plain.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    return `\\${part}`
  })
  return new RegExp(`^${text}${/[*?]/.test(plain) ? '' : '(?:/.*)?'}$`, 's')
}
