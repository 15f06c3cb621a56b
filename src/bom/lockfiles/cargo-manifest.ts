import type { Need } from '../component.ts'
import { entriesOf, fieldOf, fieldsOf, textOf, type Fields } from './fields.ts'

/** One Cargo.toml (Cargo reference, "The Manifest Format" and "Specifying Dependencies"). */
export interface CargoManifest {
  /** Relative to the lockfile's; '' beside it. */
  readonly folder: string
  /** Null where it describes a workspace alone. */
  readonly name: string | null
  readonly version: string | null
  readonly license: unknown
  /** By the real name of a package: how it is needed, for the strongest reason. */
  readonly needs: ReadonlyMap<string, Need>
  /** Folders that it depends on, relative to its own. */
  readonly paths: readonly string[]
  readonly workspace: Fields | undefined
}

const tables: readonly (readonly [string, Need])[] = [
  ['dependencies', 'required'],
  ['dev-dependencies', 'development'],
  ['dev_dependencies', 'development'],
  ['build-dependencies', 'development'],
  ['build_dependencies', 'development'],
]
const order: readonly Need[] = ['required', 'optional', 'development']

/** What `workspace.package` and `workspace.dependencies` give to members comes from `inherited`. */
export function readCargoManifest(
  manifest: Fields,
  folder: string,
  inherited: Fields | undefined,
): CargoManifest {
  const workspace = fieldsOf(manifest['workspace'])
  const shared = inherited ?? workspace
  const described = fieldsOf(manifest['package']) ?? fieldsOf(manifest['project'])
  const field = (name: string): unknown => {
    const own = described?.[name]
    return fieldsOf(own)?.['workspace'] === true ? fieldsOf(shared?.['package'])?.[name] : own
  }
  const needs = new Map<string, Need>()
  const paths: string[] = []
  for (const { alias, fields, need } of dependenciesOf(manifest)) {
    const isShared = fields?.['workspace'] === true
    const from = isShared ? fieldsOf(fieldOf(fieldsOf(shared?.['dependencies']), alias)) : fields
    const name = textOf(from?.['package']) ?? alias
    const known = needs.get(name)
    if (known === undefined || order.indexOf(need) < order.indexOf(known)) needs.set(name, need)
    if (!isShared) paths.push(...pathOf(fields))
  }
  // A workspace's own table of dependencies, and replacements, name folders too.
  const patches = entriesOf(manifest['patch']).flatMap(([, patch]) => entriesOf(patch))
  for (const [, asked] of [...entriesOf(workspace?.['dependencies']), ...patches])
    paths.push(...pathOf(fieldsOf(asked)))
  return {
    folder,
    name: textOf(described?.['name']),
    version: textOf(field('version')),
    license: field('license'),
    needs,
    paths,
    workspace,
  }
}

interface Dependency {
  readonly alias: string
  readonly fields: Fields | undefined
  readonly need: Need
}

/** Of all tables, those for certain targets included. */
function* dependenciesOf(manifest: Fields): Generator<Dependency> {
  const targets = entriesOf(manifest['target']).map(([, target]) => fieldsOf(target) ?? {})
  for (const holder of [manifest, ...targets])
    for (const [table, kind] of tables)
      for (const [alias, asked] of entriesOf(holder[table])) {
        const fields = fieldsOf(asked)
        const isOptional = kind === 'required' && fields?.['optional'] === true
        yield { alias, fields, need: isOptional ? 'optional' : kind }
      }
}

function pathOf(asked: Fields | undefined): string[] {
  const path = textOf(asked?.['path'])
  return path === null ? [] : [path.replaceAll('\\', '/')]
}
