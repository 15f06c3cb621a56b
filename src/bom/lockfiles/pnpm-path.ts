import { localPath } from './local-path.ts'
import { isPackageName } from './package-json.ts'

/** The generations of the format: what a key of `packages` looks like. */
export type PnpmMajor = 5 | 6 | 9

/** Name and version of a package of a registry, as its key tells them. */
export interface PnpmIdentity {
  readonly name: string
  /** Null where the key holds an address in place of a version. */
  readonly version: string | null
}

/**
 * Reads a dependency path: `/name/1.0.0_peers` (5), `/name@1.0.0(peers)` (6), `name@1.0.0(peers)` (9). In 5 and 6 a
 * registry's host may stand in front of the slash. Null for what is named by its address alone: then the entry itself
 * says its name. pnpm, `@pnpm/dependency-path`.
 */
export function identify(major: PnpmMajor, path: string): PnpmIdentity | null {
  if (major === 9) return atName(withoutPeers(path))
  const slash = path.indexOf('/')
  const rest = path.slice(slash + 1)
  if (slash < 0 || (slash > 0 && !/^[^@:]+\.[^@:]+$/.test(path.slice(0, slash)))) return null
  const found = major === 6 ? atName(withoutPeers(rest)) : slashName(rest)
  return found === null || found.version === null ? null : found
}

/** The keys that a reference may lead to, the likely one first: a version, or the whole key for an alias. */
export function pathsFor(major: PnpmMajor, name: string, reference: string): readonly string[] {
  const own = { 5: `/${name}/${reference}`, 6: `/${name}@${reference}`, 9: `${name}@${reference}` }
  return [own[major], reference]
}

/** A path without the groups in parentheses at its end, which tell the peers and the patch. Linear. */
export function withoutPeers(path: string): string {
  let end = path.length
  while (path[end - 1] === ')') {
    let depth = 0
    let at = end - 1
    for (; at >= 0; at -= 1) {
      if (path[at] === ')') depth += 1
      else if (path[at] === '(' && (depth -= 1) === 0) break
    }
    if (at <= 0) break
    end = at
  }
  return path.slice(0, end)
}

/** The digest of the patch that a path names; null for an unpatched package. Version 5 marks peers and patch alike. */
export function patchOf(path: string): string | null {
  return /\(patch_hash=([^()]+)\)/.exec(path)?.[1] ?? null
}

/** The folder that `written` leads to from another, without `.` and with `..` only in front; '' for the lockfile's own. */
export function folderFrom(base: string, written: string): string {
  const { path, isAbsolute } = localPath(written.replace(/^link:/, ''))
  const names: string[] = []
  for (const name of `${isAbsolute ? '' : base}/${path}`.split('/')) {
    if (name === '' || name === '.') continue
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop()
    else names.push(name)
  }
  return names.join('/')
}

function atName(text: string): PnpmIdentity | null {
  const at = text.indexOf('@', 1)
  return at < 0 ? null : identity(text.slice(0, at), text.slice(at + 1))
}

function slashName(text: string): PnpmIdentity | null {
  const names = text.split('/')
  const depth = text.startsWith('@') ? 2 : 1
  return identity(names.slice(0, depth).join('/'), names[depth]?.split('_', 1)[0] ?? '')
}

function identity(name: string, version: string): PnpmIdentity | null {
  if (!isPackageName(name)) return null
  return { name, version: /^\d+\.\d+\.\d+[\w.+-]*$/.test(version) ? version : null }
}
