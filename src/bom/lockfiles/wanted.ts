import { isGlob, mostAlternatives, workspaceMatcher } from './workspaces.ts'

/** Far more than what one project says its workspaces are; what is beyond is not looked for. */
const mostGlobs = 200
/** As many names of folders are held against as many parts of globs, which is the work of a second. */
const mostSteps = 5_000_000

/**
 * Finds among the files of a tree what a format wants: files by their path, and by a glob for their folder
 * (see `workspaceMatcher`) those of that name in any folder that it matches. A path that is there is no glob.
 */
export function wantedAmong(paths: readonly string[]): (wanted: readonly string[]) => string[] {
  const all = new Set(paths)
  const folders = new Map<string, readonly string[]>()
  const foldersWith = (name: string) => {
    const known = folders.get(name) ?? foldersOf(paths, name)
    folders.set(name, known)
    return known
  }
  return (wanted) => {
    const found = new Set(wanted.filter((path) => all.has(path)))
    const globs = new Map<string, string[]>()
    for (const glob of wanted.filter((path) => isGlob(path) && !all.has(path)).slice(0, mostGlobs)) {
      const slash = glob.lastIndexOf('/')
      const name = glob.slice(slash + 1)
      globs.set(name, [...(globs.get(name) ?? []), glob.slice(0, Math.max(0, slash))])
    }
    for (const [name, patterns] of globs) {
      for (const folder of matching(patterns, foldersWith(name))) found.add(`${folder}/${name}`)
    }
    return [...found]
  }
}

function* matching(patterns: readonly string[], folders: readonly string[]): Generator<string> {
  const isWanted = workspaceMatcher(patterns, false)
  const parts = patterns.reduce((sum, pattern) => sum + partsOf(pattern), 0)
  let steps = 0
  for (const folder of folders) {
    steps += parts * folder.split('/').length
    if (steps > mostSteps) return
    if (isWanted(folder)) yield folder
  }
}

/** Braces make several globs of one. */
function partsOf(glob: string): number {
  return glob.split('/').length * (glob.includes('{') ? mostAlternatives : 1)
}

/** The folders that have a file of a name, in the same order on every machine. Installed packages are nobody's workspaces. */
function foldersOf(paths: readonly string[], name: string): readonly string[] {
  return paths
    .filter((path) => path.endsWith(`/${name}`))
    .map((path) => path.slice(0, -name.length - 1))
    .filter((folder) => !folder.split('/').includes('node_modules'))
    .sort()
}
