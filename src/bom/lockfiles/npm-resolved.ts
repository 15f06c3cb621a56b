import { publicUrl } from '../credentials.ts'
import type { Source } from '../component.ts'
import { commitArchive } from './commit-archive.ts'

/** The host that npm takes packages from unless it is told otherwise; the other serves the same under the same names. */
export const npmRegistry = ['registry', 'npmjs', 'org'].join('.')
const defaultRegistries: ReadonlySet<string> = new Set([
  npmRegistry,
  ['registry', 'yarnpkg', 'com'].join('.'),
])

const gitAddress = /^(git[+:@]|ssh:)/i
const webAddress = /^https?:/i

/**
 * Where npm got a package from, by the `resolved` field: a registry or another web address, git, or a file. The archive
 * that a forge packs of a commit is that commit: nobody published the file.
 * `fault` tells why there is no source; it never repeats the value, which may hold a password.
 */
export function readResolved(
  resolved: unknown,
  isInstalled: boolean,
  hasIntegrity: boolean,
): { readonly source: Source | null; readonly fault: string | null } {
  if (!isInstalled) return { source: { kind: 'folder' }, fault: null }
  // Only tarballs of a registry have a digest and no address; a bundled package has neither.
  if (typeof resolved !== 'string' || resolved === '')
    return { source: hasIntegrity ? { kind: 'registry', url: null } : null, fault: null }
  if (gitAddress.test(resolved)) return git(resolved)
  if (webAddress.test(resolved)) {
    const url = publicUrl(resolved)
    if (url === null) return { source: null, fault: 'its address is no valid URL and is left out.' }
    if (defaultRegistries.has(url.split('/', 3)[2] ?? ''))
      return { source: { kind: 'registry', url }, fault: null }
    const commit = commitArchive(url)
    return { source: commit === null ? { kind: 'archive', url } : { kind: 'git', ...commit }, fault: null }
  }
  if (/^file:/i.test(resolved)) return file(resolved.slice('file:'.length))
  return { source: null, fault: 'its address is of an unknown kind and is left out.' }
}

function git(resolved: string): ReturnType<typeof readResolved> {
  const [address = '', commit = ''] = resolved.split('#', 2)
  const url = publicUrl(address)
  if (url === null) return { source: null, fault: 'its address is no valid URL and is left out.' }
  const isOid = /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)
  return { source: { kind: 'git', url, commit: isOid ? commit : null }, fault: null }
}

/** A path on the machine that wrote the lockfile tells of that machine: only its last part is kept. */
function file(path: string): ReturnType<typeof readResolved> {
  const plain = path.replaceAll('\\', '/')
  if (!/^(\/|~|[a-z]:)/i.test(plain)) return { source: { kind: 'file', path: plain }, fault: null }
  const last = plain.slice(plain.lastIndexOf('/') + 1)
  return {
    source: { kind: 'file', path: last },
    fault: 'it comes from a path outside the project; only its name is kept.',
  }
}
