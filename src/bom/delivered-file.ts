import type { Property, Source } from './component.ts'
import type { Item } from './inventory.ts'

/**
 * What BSI TR-03183-2 2.1 (section 5.2.2) wants to be told of a file that is delivered. Every package format read here is
 * an archive whose parts stay apart; that nothing runs it as it is cannot be said of what a runtime starts (a jar, a wheel
 * with a program in it). Empty for what is built from sources or is published as several files.
 */
export function deliveredFile(item: Item): Property[] {
  const name = fileName(item)
  if (name === null) return []
  const runnable = item.ecosystem === 'maven' || item.ecosystem === 'nuget'
  return [
    { name: 'bsi:component:filename', value: name },
    ...(runnable ? [] : [{ name: 'bsi:component:executable', value: 'non-executable' }]),
    { name: 'bsi:component:archive', value: 'archive' },
    { name: 'bsi:component:structured', value: 'structured' },
  ]
}

/** The name of the one file that is delivered, or null. */
export function fileName(item: Item): string | null {
  const [only, ...others] = item.files
  if (only) return others.length === 0 ? only.name : null
  for (const { source } of item.origins) {
    const name = nameAtSource(item, source)
    if (name !== null) return name
  }
  return null
}

function nameAtSource(item: Item, source: Source): string | null {
  if (source.kind === 'git' || source.kind === 'folder') return null
  const address = source.kind === 'file' ? source.path : source.url
  if (address === null) return registryFile(item)
  const path = address.replace(/[?#].*$/s, '')
  const last = path.slice(path.lastIndexOf('/') + 1)
  // An address such as a forge's zipball ends in a commit or a tag, which is no name of a file.
  return /\.[a-z]\w*$/i.test(last) ? last : null
}

/** How an ecosystem's registry calls the file of a version; null where it leaves that open. */
function registryFile({ ecosystem, name, version, qualifiers = {} }: Item): string | null {
  if (version === null) return null
  switch (ecosystem) {
    case 'npm':
      return `${name}-${version}.tgz`
    case 'cargo':
      return `${name}-${version}.crate`
    case 'gem':
      return `${name}-${version}${qualifiers['platform'] ? `-${qualifiers['platform']}` : ''}.gem`
    case 'golang':
      return `${version}.zip`
    case 'hex':
      return `${name}-${version}.tar`
    case 'maven':
      return `${name}-${version}${qualifiers['classifier'] ? `-${qualifiers['classifier']}` : ''}.${qualifiers['type'] ?? 'jar'}`
    case 'nuget':
      return `${name}.${version}.nupkg`.toLowerCase()
    case 'pub':
      return `${name}-${version}.tar.gz`
    default:
      return null
  }
}
