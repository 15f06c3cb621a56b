import type { Package } from './difference-package.ts'

/** Where a package comes from, as the qualifiers of its purl tell. */
export interface PackageSource {
  /** `default`: the registry of its ecosystem. */
  readonly kind: 'default' | 'registry' | 'git' | 'archive' | 'file'
  /** Equal for sources that are equally far to trust: the same repository, the same host. */
  readonly key: string
  /** For people: an address, a host, the name of a file. */
  readonly told: string
}

/**
 * Where a package comes from. A tarball at the path that npm registries give theirs (`/-/name-1.0.0.tgz`) comes from a
 * registry at that host, any other address is somebody's archive.
 */
export function sourceOf({ source, type }: Package): PackageSource {
  const git = source.get('vcs_url')
  if (git !== undefined) {
    const { repository } = commitIn(git)
    return { kind: 'git', key: `git ${repository}`, told: repository }
  }
  const archive = source.get('download_url')
  if (archive !== undefined) {
    const host = hostOf(archive)
    return /\/-\/[^/?#]+\.tgz$/.test(archive)
      ? { kind: 'registry', key: `registry ${host}`, told: host }
      : { kind: 'archive', key: `archive ${host}`, told: archive }
  }
  const registry = source.get('repository_url')
  if (registry !== undefined) {
    const host = hostOf(registry)
    return { kind: 'registry', key: `registry ${host}`, told: host }
  }
  // For PyPI the purl type tells with it which of a version's files is meant.
  const file = type === 'pypi' ? undefined : source.get('file_name')
  return file === undefined
    ? { kind: 'default', key: '', told: '' }
    : { kind: 'file', key: 'file', told: file }
}

/** The commit that a package is taken from; null for one that comes from no repository, or names none. */
export function commitOf({ source }: Package): string | null {
  const git = source.get('vcs_url')
  return git === undefined ? null : commitIn(git).commit
}

function commitIn(url: string): { repository: string; commit: string | null } {
  const match = /(\/[^/@#]+)[@#]([^/@#]*)$/.exec(url)
  const plain = url.replace(/^git\+/, '')
  if (!match) return { repository: plain, commit: null }
  const [, , commit = ''] = match
  return { repository: plain.slice(0, plain.length - commit.length - 1), commit }
}

function hostOf(url: string): string {
  return /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url
}
