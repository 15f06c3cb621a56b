import type { Property, PublishedFile, Source } from '../component.ts'
import { publicUrl, withoutCredentials } from '../credentials.ts'
import { vcsUrl } from '../purl.ts'
import { fieldsOf, listOf, textOf, type Fields } from './fields.ts'
import { localPath } from './local-path.ts'
import { readResolved } from './npm-resolved.ts'
import {
  archiveDigests,
  bareSource,
  digestsOf,
  invalidAddress,
  type PackageSource,
} from './package-source.ts'

/**
 * Reads the field `resolution`: a tarball of a registry or of an address, git, a folder, or the files of a runtime
 * (`@pnpm/lockfile.types`). The digest of an archive that a forge packs of a commit is a property.
 */
export function pnpmSource(resolution: Fields | undefined): PackageSource {
  switch (textOf(resolution?.['type'])) {
    case 'directory':
      return bareSource({ kind: 'folder' })
    case 'git':
      return git(resolution)
    case 'binary':
    case 'variations':
      return runtime(resolution)
    default:
      return tarball(resolution)
  }
}

function tarball(resolution: Fields | undefined): PackageSource {
  const sri = textOf(resolution?.['integrity'])
  const { hashes, faults } = digestsOf(sri)
  const { source, fault } = readResolved(addressOf(resolution), true, sri !== null)
  if (fault !== null) faults.push(fault)
  return source?.kind === 'git'
    ? { ...bareSource(source, faults), properties: [...archiveDigests(hashes), ...subfolder(resolution)] }
    : { source, hashes, ...registryOf(resolution, source), properties: [], faults }
}

/** A path is no URL, and is cleaned of what looks like a part of one; see `publicUrl` for the others. */
function addressOf(resolution: Fields | undefined): string {
  const written = textOf(resolution?.['tarball']) ?? ''
  return /^https?:/i.test(written) ? written : withoutCredentials(written)
}

/** The registry of a package that is not the one in use; an address of the tarball itself says it already. */
function registryOf(
  resolution: Fields | undefined,
  source: Source | null,
): Pick<PackageSource, 'qualifiers'> {
  const url = publicUrl(textOf(resolution?.['registry']) ?? '')
  return url === null || source?.kind === 'archive' ? {} : { qualifiers: { repository_url: url } }
}

function git(resolution: Fields | undefined): PackageSource {
  const url = publicUrl(textOf(resolution?.['repo']) ?? '')
  if (url === null) return localRepository(textOf(resolution?.['repo']))
  const commit = textOf(resolution?.['commit'])
  const isOid = commit !== null && /^[0-9a-f]{7,64}$/.test(commit)
  return {
    ...bareSource({ kind: 'git', url: vcsUrl(url), commit: isOid ? commit : null }),
    properties: subfolder(resolution),
  }
}

/** A repository on the machine that wrote the lockfile has no address that means anything elsewhere. */
function localRepository(repo: string | null): PackageSource {
  if (repo === null || !/^(?:file:|\/|\.)/i.test(repo)) return bareSource(null, [invalidAddress])
  return bareSource(null, [
    'it comes from a repository on the machine that wrote the lockfile, which is left out.',
  ])
}

/** A package that is a folder of the repository (`&path:packages/a`). */
function subfolder(resolution: Fields | undefined): Property[] {
  const path = textOf(resolution?.['path'])
  return path === null ? [] : [{ name: 'waybill:npm:repository-folder', value: localPath(path).path }]
}

function runtime(resolution: Fields | undefined): PackageSource {
  const variants = listOf(resolution?.['variants']).map((variant) =>
    fieldsOf(fieldsOf(variant)?.['resolution']),
  )
  const files: PublishedFile[] = []
  const faults: string[] = []
  for (const variant of resolution?.['type'] === 'binary' ? [resolution] : variants) {
    const url = publicUrl(textOf(variant?.['url']) ?? '')
    const { hashes } = digestsOf(textOf(variant?.['integrity']))
    const name =
      url
        ?.replace(/[?#].*$/s, '')
        .split('/')
        .at(-1) ?? ''
    if (name === '') faults.push('one of its files has no valid URL and is left out.')
    else files.push({ name, url, hashes })
  }
  // It is not the package that a registry has under this name.
  const origin = files.map(({ url }) => url?.split('/', 3).join('/')).find((url) => url !== undefined)
  return {
    ...bareSource(null, faults),
    files,
    ...(origin === undefined ? {} : { qualifiers: { repository_url: origin } }),
  }
}
