import type { Component, Need, Property, Root } from '../component.ts'
import { withoutCredentials } from '../credentials.ts'
import { splitScope } from '../package-name.ts'
import { fieldsOf, textOf } from './fields.ts'
import { localPath } from './local-path.ts'
import type { PnpmDocument, PnpmPackage } from './pnpm-documents.ts'
import type { ProjectFolders } from './pnpm-folders.ts'
import { bundledBy } from './pnpm-links.ts'
import { isPackageName } from './package-json.ts'
import { folderFrom, identify, patchOf } from './pnpm-path.ts'
import { pnpmSource } from './pnpm-source.ts'

/** What the names of packages depend on, and who is told what is wrong with them. */
export interface PnpmNaming {
  readonly folders: ProjectFolders
  /** The keys there are, and how many have the same name and version: each set of peers is a package of its own. */
  readonly taken: Map<string, number>
  warn(message: string): void
}

/**
 * A package as a component, `called` as others call it; null where nobody tells its name. Its key is made of name and
 * version, since the lockfile's own may hold addresses with passwords.
 */
export function pnpmComponent(
  { folders, taken, warn }: PnpmNaming,
  document: PnpmDocument,
  one: PnpmPackage,
  called: ReadonlySet<string>,
): Component | null {
  const resolution = fieldsOf(one.info['resolution'])
  const directory = textOf(resolution?.['directory'])
  const folder = directory === null ? '' : folderFrom('', directory)
  const project = directory === null ? null : folders.project(folder, called)
  const { name, version } = identityOf(document, one, project, called)
  if (name === undefined || !isPackageName(name)) {
    warn('an entry of "packages" names no package; it is left out.')
    return null
  }
  const label = version === null ? name : `${name}@${version}`
  const { faults, properties, ...source } = pnpmSource(resolution)
  for (const fault of faults) warn(`${label}: ${fault}`)
  const patch = patchProperty(document, one, label)
  return {
    key: numbered(label, taken),
    ecosystem: 'npm',
    ...splitScope(name),
    version,
    need: needOf(one),
    ...source,
    // What is installed is not what the digest is of.
    ...(patch === null ? {} : { hashes: [] }),
    license: project?.license,
    path: folder,
    properties: [
      ...aliases(called, name),
      ...flagProperties(one),
      ...properties,
      ...(patch === null ? [] : [patch]),
    ],
  }
}

/** The names that a package has where it is used, as far as they are names, without its own. */
export function aliases(called: ReadonlySet<string>, name: string): Property[] {
  return [...called]
    .filter((other) => other !== name && isPackageName(other))
    .map((value) => ({ name: 'waybill:npm:alias', value }))
}

function identityOf(
  { major }: PnpmDocument,
  one: PnpmPackage,
  project: Root | null,
  called: ReadonlySet<string>,
): { readonly name: string | undefined; readonly version: string | null } {
  const known = identify(major, one.path)
  const [alias] = called
  return {
    name: textOf(one.info['name']) ?? known?.name ?? project?.name ?? alias,
    version: versionOf(one) ?? known?.version ?? project?.version ?? null,
  }
}

function versionOf({ info }: PnpmPackage): string | null {
  const version = textOf(info['version'])
  return version !== null && /^\d[\w.+-]*$/.test(version) ? version : null
}

/** By the flags of version 5 and 6, for what nothing reaches. */
function needOf({ info }: PnpmPackage): Need {
  if (textOf(info['dev']) === 'true') return 'development'
  return textOf(info['optional']) === 'true' ? 'optional' : 'required'
}

/** The first of a name and version has just these as its key, the others a number behind. */
function numbered(label: string, taken: Map<string, number>): string {
  let count = (taken.get(label) ?? 0) + 1
  let key = count === 1 ? label : `${label}#${count}`
  for (; taken.has(key); count += 1) key = `${label}#${count + 1}`
  taken.set(key, 1)
  taken.set(label, count)
  return key
}

function flagProperties(one: PnpmPackage): Property[] {
  const deprecated = textOf(one.info['deprecated'])
  return [
    ...(textOf(one.info['requiresBuild']) === 'true'
      ? [{ name: 'waybill:install-script', value: 'true' }]
      : []),
    ...(deprecated === null ? [] : [{ name: 'waybill:deprecated', value: withoutCredentials(deprecated) }]),
    ...bundledBy(one).map((value) => ({ name: 'waybill:npm:bundles', value: withoutCredentials(value) })),
  ]
}

/** The file of the patch, or its digest where the lockfile tells no file. */
function patchProperty({ patches }: PnpmDocument, one: PnpmPackage, label: string): Property | null {
  const hash = patchOf(one.path)
  if (hash === null && textOf(one.info['patched']) !== 'true') return null
  const patch = patches.get(label) ?? (hash === null ? undefined : patches.get(hash)) ?? hash ?? 'true'
  return { name: 'waybill:patched', value: localPath(patch).path }
}
