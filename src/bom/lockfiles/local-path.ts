import { wellFormed } from '../code-units.ts'
import { withoutAccount } from '../credentials.ts'

export interface LocalPath {
  /** With `/`, without `./` in front and slashes behind; '' for the lockfile's own folder. Never absolute. */
  readonly path: string
  /** Whether it was a place on the machine that wrote the lockfile; then `path` is its last name alone. */
  readonly isAbsolute: boolean
}

/** A file or folder as a lockfile names it. A place on a machine tells of that machine: only its last name is kept. */
export function localPath(written: string): LocalPath {
  const plain = wellFormed(withoutAccount(written))
    .replaceAll('\\', '/')
    .replace(/^(?:path\+)?file:(?:\/\/)?/i, '')
  const isAbsolute = /^(?:\/|~|[a-z]:)/i.test(plain)
  const names = plain.split('/').filter((name) => name !== '' && name !== '.')
  return { path: isAbsolute ? (names.at(-1) ?? '') : names.join('/'), isAbsolute }
}

/** A path seen from a folder, both relative; `..` is taken away as far as there is something before it. */
export function joinPaths(folder: string, path: string): string {
  const names: string[] = []
  for (const name of `${folder}/${path}`.split('/')) {
    if (name === '' || name === '.') continue
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop()
    else names.push(name)
  }
  return names.join('/')
}
