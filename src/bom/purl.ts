import { PackageURL } from 'packageurl-js'
import type { Component, Source } from './component.ts'

/**
 * The package URL of a component (ECMA-427). What does not come from the ecosystem's own registry says so in a
 * qualifier, so that nobody takes it for the registry's package of that name.
 */
export function purlOf(
  component: Pick<Component, 'group' | 'name' | 'version' | 'source'> & {
    readonly ecosystem: Component['ecosystem'] | 'generic'
  },
): string {
  const { ecosystem, group, name, version, source } = component
  const purl = new PackageURL(ecosystem, group, name, version, qualifiers(source), null)
  // npm names have a case since before 2015 (`JSONStream` is not `jsonstream`); the library lowers it.
  if (ecosystem === 'npm') {
    purl.name = name
    purl.namespace = group ?? undefined
  }
  const [identity = '', query] = purl.toString().split('?')
  // A colon needs no escape in a qualifier (purl specification, "character encoding"); the library writes one.
  return query === undefined ? identity : `${identity}?${query.replaceAll('%3A', ':')}`
}

function qualifiers(source: Source | null): Record<string, string> | null {
  switch (source?.kind) {
    case 'git':
      return { vcs_url: source.commit === null ? source.url : `${source.url}@${source.commit}` }
    case 'archive':
      return { download_url: source.url }
    case 'file':
      return { file_name: source.path.slice(source.path.lastIndexOf('/') + 1) }
    default:
      return null
  }
}
