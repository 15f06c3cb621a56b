import { entriesOf, fieldOf, fieldsOf, textOf, textsOf, type Fields } from './fields.ts'
import type { PnpmDocument, PnpmPackage } from './pnpm-documents.ts'
import { folderFrom, pathsFor } from './pnpm-path.ts'
import type { Need } from '../component.ts'

/** What a dependency leads to: a package, or the path of a folder relative to the lockfile, '' for its own. */
export type Target = PnpmPackage | string

/** One dependency of a project or of a package. */
export interface Link {
  /** What it is called there. */
  readonly name: string
  /** How the project needs it; packages ask for what is required or optional. */
  readonly need: Need
  /** Null for what the lockfile lacks. */
  readonly target: Target | null
  /** Whether `name` is another name than the package's own, by the request. */
  readonly isAlias: boolean
}

const groups: readonly (readonly [field: string, need: Need])[] = [
  ['dependencies', 'required'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
  // What pnpm itself is and runs with, in the document before the project's own (pnpm 11 and later).
  ['configDependencies', 'development'],
  ['packageManagerDependencies', 'development'],
]

/** What a project asks for; `folder` is where its relative links start. */
export function projectLinks(document: PnpmDocument, folder: string, importer: Fields): Link[] {
  const specifiers = fieldsOf(importer['specifiers'])
  return groups.flatMap(([group, need]) =>
    entriesOf(importer[group]).map(([name, written]): Link => {
      const fields = fieldsOf(written)
      const reference = textOf(written) ?? textOf(fields?.['version'])
      const specifier = textOf(fields?.['specifier']) ?? textOf(fieldOf(specifiers, name))
      // `workspace:other@*` and `npm:other@1` ask for another package than the name says.
      const isAlias = specifier !== null && /^(?:workspace|npm):(?:@[^@/]+\/)?[^@/]+@/.test(specifier)
      return { name, need, target: targetOf(document, name, reference, folder), isAlias }
    }),
  )
}

/**
 * What a package asks for. Its peers are among its dependencies, as far as they are there; one that it can do without
 * says so in `peerDependenciesMeta`. A peer that it cannot do without and that is not there is a link without target.
 */
export function packageLinks(document: PnpmDocument, { info, snapshot }: PnpmPackage): Link[] {
  const meta = fieldsOf(info['peerDependenciesMeta'])
  const isOptionalPeer = (name: string) => textOf(fieldsOf(fieldOf(meta, name))?.['optional']) === 'true'
  const links = new Map<string, Link>()
  for (const [group, need] of groups.slice(0, 2))
    for (const [name, reference] of entriesOf(snapshot?.[group]))
      links.set(name, {
        name,
        need: isOptionalPeer(name) ? 'optional' : need,
        // Links of packages start at the lockfile's folder.
        target: targetOf(document, name, textOf(reference), ''),
        isAlias: false,
      })
  if (snapshot !== undefined)
    for (const [name] of entriesOf(info['peerDependencies']))
      if (!links.has(name) && !isOptionalPeer(name))
        links.set(name, { name, need: 'required', target: null, isAlias: false })
  return [...links.values()]
}

/** The packages that are inside a package's own archive; the lockfile does not tell their versions. */
export function bundledBy({ info }: PnpmPackage): readonly string[] {
  const written = info['bundledDependencies'] ?? info['bundleDependencies']
  return textOf(written) === 'true' ? ['all that it depends on'] : textsOf(written)
}

function targetOf(
  { major, packages }: PnpmDocument,
  name: string,
  reference: string | null,
  folder: string,
): Target | null {
  if (reference === null) return null
  if (reference.startsWith('link:')) return folderFrom(folder, reference)
  for (const path of pathsFor(major, name, reference)) {
    const found = packages.get(path)
    if (found !== undefined) return found
  }
  return null
}
