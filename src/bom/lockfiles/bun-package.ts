import { publicUrl, withoutCredentials } from '../credentials.ts'
import { vcsUrl } from '../purl.ts'
import { fieldsOf, isFields, textOf, type Fields } from './fields.ts'
import { localPath } from './local-path.ts'
import { readResolved } from './npm-resolved.ts'
import { isPackageName } from './package-json.ts'
import {
  archiveDigests,
  bareSource,
  digestsOf,
  invalidAddress,
  type PackageSource,
} from './package-source.ts'

/** One entry of `packages`, whatever kind its first text says that it is. */
export interface BunPackage {
  /** The real name; only the project itself may have none. */
  readonly name: string
  /** The folder of a workspace, '' for the project itself; null for everything else. */
  readonly workspace: string | null
  readonly version: string | null
  /** What it asks for, and whether it is bundled. */
  readonly info: Fields
  readonly from: PackageSource
  /** The folder that it is, relative to the lockfile; '' for what is no folder. */
  readonly path: string
}

/**
 * Reads an entry, by the comment on its kinds in bun's `src/install/lockfile/bun.lock.rs`:
 * `[name@version, registry, info, integrity]`, `[name@workspace:path]`, `[name@root:, info]`, `[name@file:path, info]`,
 * `[name@link:path, info]`, `[name@tarball, info, integrity?]`, `[name@git+url#commit, info, tag, integrity?]` and the same
 * with `github:owner/name`. Null for what is none.
 */
export function bunPackage(tuple: readonly unknown[]): BunPackage | null {
  const first = textOf(tuple[0])
  if (first === null) return null
  const at = first.startsWith('@root:') ? 0 : first.indexOf('@', 1)
  if (at < 0) return null
  const name = first.slice(0, at)
  const spec = first.slice(at + 1)
  const workspace = workspaceOf(spec)
  if (!isPackageName(name) && workspace !== '') return null
  const infoAt = tuple.findIndex(isFields)
  const after = infoAt < 0 ? [] : tuple.slice(infoAt + 1)
  const entry = {
    name,
    workspace,
    version: null,
    info: fieldsOf(tuple[infoAt]) ?? {},
    path: '',
  }
  if (infoAt === 2) {
    const version = /^\d[\w.+-]*$/.test(spec) ? spec : null
    return { ...entry, version, from: ofRegistry(tuple[1], after.at(-1), entry.info) }
  }
  if (/^(?:file|link):/.test(spec)) {
    const { path } = localPath(spec.replace(/^link:/, ''))
    return { ...entry, path, from: bareSource({ kind: 'folder' }) }
  }
  return {
    ...entry,
    from: workspace === null ? elsewhere(spec, after) : bareSource({ kind: 'folder' }),
  }
}

function workspaceOf(spec: string): string | null {
  if (spec.startsWith('root:')) return ''
  return spec.startsWith('workspace:') ? localPath(spec.slice('workspace:'.length)).path : null
}

/** The address is empty for the registry in use. What is bundled has none, and no digest of its own. */
function ofRegistry(address: unknown, sri: unknown, info: Fields): PackageSource {
  const { hashes, faults } = digestsOf(textOf(sri))
  const isBundled = info['bundled'] === true
  const { source, fault } = readResolved(address, true, !isBundled)
  if (fault !== null) faults.push(fault)
  return { source, hashes, properties: [], faults }
}

function elsewhere(spec: string, after: readonly unknown[]): PackageSource {
  if (/^(?:git\+|git:|ssh:|github:)/.test(spec)) return repository(spec, after)
  const { hashes, faults } = digestsOf(textOf(after[0]))
  const isAddress = /^[a-z][a-z\d+.-]+:/i.test(spec)
  const { source, fault } = readResolved(
    isAddress ? spec : `file:${withoutCredentials(spec.replace(/^\.\//, ''))}`,
    true,
    false,
  )
  if (fault !== null) faults.push(fault)
  return source?.kind === 'git'
    ? { ...bareSource(source, faults), properties: archiveDigests(hashes) }
    : { source, hashes, properties: [], faults }
}

/** The commit is shortened for GitHub; the tag behind it names it whole for other repositories. */
function repository(spec: string, [tag, sri]: readonly unknown[]): PackageSource {
  const [address = '', short = ''] = spec.split('#', 2)
  const github = /^github:([\w.-]+\/[\w.-]+)$/.exec(address)?.[1]
  const url = publicUrl(
    github === undefined ? address : `https://github.com/${github.replace(/\.git$/, '')}.git`,
  )
  const commit = [textOf(tag) ?? '', short].find((one) => /^[0-9a-f]{7,64}$/.test(one)) ?? null
  const { hashes, faults } = digestsOf(textOf(sri))
  if (url === null) return bareSource(null, [invalidAddress])
  return {
    source: { kind: 'git', url: vcsUrl(url), commit },
    hashes: [],
    properties: archiveDigests(hashes),
    faults,
  }
}
