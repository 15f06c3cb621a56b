import type { LockfileText, Root } from '../component.ts'
import type { Fields } from './fields.ts'
import { isPackageName, openPackageJson, projectOf } from './package-json.ts'
import { folderFrom } from './pnpm-path.ts'

/** The folders that a lockfile names, with what their package.json says as far as it was given. */
export interface ProjectFolders {
  /** Undefined where there is none; `folder` is relative to the lockfile, '' for its own. */
  manifest(folder: string): Fields | undefined
  /** The name is as the package.json says, else as others call it, else that of the folder itself. */
  project(folder: string, called: ReadonlySet<string> | undefined): Root & { readonly name: string }
}

/** Opens each package.json once, and tells in `warnings` of those that cannot be read. */
export function projectFolders(file: LockfileText, warnings: string[]): ProjectFolders {
  const opened = new Map<string, Fields | undefined>()
  const manifest = (folder: string) => {
    if (opened.has(folder)) return opened.get(folder)
    const path = manifestPath(file.path, folder)
    const text = folder === '' ? file.manifest : path === null ? null : file.beside?.get(path)
    const fields = openPackageJson(text, path ?? file.path, warnings)
    opened.set(folder, fields)
    return fields
  }
  return {
    manifest,
    project: (folder, called) => {
      const project = projectOf(manifest(folder))
      const first = [...(called ?? [])].find(isPackageName)
      return { ...project, name: project.name ?? first ?? folderName(folder) }
    },
  }
}

/** Where the package.json of a folder is, relative to the folder of the bill of materials; null for outside of it. */
export function manifestPath(lockfile: string, folder: string): string | null {
  const path = folderFrom(lockfile.slice(0, Math.max(0, lockfile.lastIndexOf('/'))), folder)
  if (path === '..' || path.startsWith('../')) return null
  return path === '' ? 'package.json' : `${path}/package.json`
}

/** The last name of a folder, with the scope that it stands in. */
function folderName(folder: string): string {
  const [last = '', scope = ''] = folder.split('/').reverse()
  if (last === '' || last === '..') return 'project'
  return scope.startsWith('@') && scope.length > 1 ? `${scope}/${last}` : last
}
