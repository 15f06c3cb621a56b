import type { Property, Source } from './component.ts'
import type { Item } from './inventory.ts'

/**
 * What BSI TR-03183-2 2.1 (section 5.2.2) wants to be told of a file that is delivered. Every package format read here is
 * an archive whose parts stay apart; that nothing runs it as it is cannot be said of what a runtime starts (a jar, a wheel
 * with a program in it). In the order of their names; empty for what is built from sources or is published as several files.
 */
export function deliveredFile(item: Item): Property[] {
  const name = fileName(item)
  if (name === null) return []
  const runnable = item.ecosystem === 'maven' || item.ecosystem === 'nuget'
  const called = { name: 'bsi:component:filename', value: name }
  return runnable ? [archive, called, structured] : [archive, notExecutable, called, structured]
}

const notExecutable: Property = { name: 'bsi:component:executable', value: 'non-executable' }
const archive: Property = { name: 'bsi:component:archive', value: 'archive' }
const structured: Property = { name: 'bsi:component:structured', value: 'structured' }

/** The name of the one file that is delivered, or null. */
export function fileName(item: Item): string | null {
  const { files, origins } = item
  if (files.length > 0) return files.length === 1 ? (files[0]?.name ?? null) : null
  for (const { source } of origins) {
    const name = nameAtSource(item, source)
    if (name !== null) return name
  }
  return null
}

const afterPath = /[?#].*$/s
const ending = /\.[a-z]\w*$/i

function nameAtSource(item: Item, source: Source): string | null {
  if (source.kind === 'git' || source.kind === 'folder') return null
  const address = source.kind === 'file' ? source.path : source.url
  if (address === null) return registryFile(item)
  const path = address.replace(afterPath, '')
  const last = path.slice(path.lastIndexOf('/') + 1)
  // An address such as a forge's zipball ends in a commit or a tag, which is no name of a file.
  return ending.test(last) ? last : null
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
