import type { Component, Property, Source } from '../component.ts'
import { localPath } from './local-path.ts'
import { isPublicIndex, publicIndex, repositorySource, webAddress, type Delivered } from './python-files.ts'

/** Where a lockfile says that a package comes from, as written; null where it leaves the address out. */
export type Origin =
  | { readonly index: string | null }
  | { readonly archive: string | null }
  | { readonly file: string | null }
  | { readonly folder: string | null }
  | { readonly repository: string; readonly url: string | null; readonly commit: string | null }

/** The fields of a component that its origin and its files decide. */
export type Addressed = Pick<Component, 'source' | 'hashes' | 'path' | 'properties'> &
  Partial<Pick<Component, 'files' | 'qualifiers'>>

/**
 * Joins origin and files: no address holds a credential, no path is absolute, and only what comes from an index or as
 * a file has digests. `fault` is told, without any part of the value, what is left out.
 */
export function addressedSource(
  origin: Origin,
  delivered: Delivered,
  fault: (message: string) => void,
): Addressed {
  if ('index' in origin) {
    const { url, ...files } = delivered
    const repository = origin.index === null ? publicIndex : webAddress(origin.index)
    if (repository === null) fault('the address of its index is no valid URL and is left out.')
    return {
      ...files,
      ...qualifiersOf(repository),
      // A package of an index without a name is not the public one's of the same name.
      source: repository === null ? null : { kind: 'registry', url },
      path: '',
    }
  }
  if ('archive' in origin) {
    const url = origin.archive === null ? delivered.url : webAddress(origin.archive)
    if (url === null) fault('its address is no valid URL and is left out.')
    return only(url === null ? null : { kind: 'archive', url }, delivered)
  }
  if ('file' in origin) return only(fileSource(origin.file, fault), delivered)
  if ('folder' in origin) {
    const { path, isAbsolute } = localPath(origin.folder ?? '')
    if (isAbsolute) fault('it is in a folder outside the project; only its name is kept.')
    return { source: { kind: 'folder' }, hashes: [], path, properties: [] }
  }
  const source = origin.url === null ? null : repositorySource(origin.repository, origin.url, origin.commit)
  if (source === null) fault('the address of its repository is no valid URL and is left out.')
  return { source, hashes: [], path: '', properties: [] }
}

/** What a package URL says of an index (purl specification, qualifier `repository_url`): nothing of the public one. */
function qualifiersOf(index: string | null): Pick<Addressed, 'qualifiers'> {
  if (index === null || isPublicIndex(index)) return {}
  return { qualifiers: { repository_url: index.endsWith('/') ? index.slice(0, -1) : index } }
}

/** Of a package with an address of its own the file has that address, and no name that would add to it. */
function only(source: Source | null, { hashes, files, properties }: Delivered): Addressed {
  const digests = properties.filter(({ name }) => name !== 'waybill:pypi:file')
  return { source, hashes, ...(files ? { files } : {}), path: '', properties: digests }
}

/** When a package is installed at all. */
export function markerProperty(marker: string | null): Property[] {
  return marker === null ? [] : [{ name: 'waybill:pypi:marker', value: marker }]
}

function fileSource(written: string | null, fault: (message: string) => void): Source | null {
  const { path, isAbsolute } = localPath(written ?? '')
  if (isAbsolute) fault('it is a file outside the project; only its name is kept.')
  return path === '' ? null : { kind: 'file', path }
}
