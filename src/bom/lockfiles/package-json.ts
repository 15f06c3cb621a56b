import type { Root } from '../component.ts'
import { withoutCredentials } from '../credentials.ts'
import { entriesOf, fieldOf, fieldsOf, isFields, textOf, type Fields } from './fields.ts'

/**
 * The fields of a package.json; undefined where there is none. One that is no JSON object is told in `warnings`, since
 * then the name and the version come from the lockfile alone.
 */
export function openPackageJson(
  text: string | null | undefined,
  path: string,
  warnings: string[],
): Fields | undefined {
  if (text === undefined || text === null) return undefined
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (isFields(json)) return json
  } catch {
    // Told below, as for a manifest that is JSON and no object.
  }
  warnings.push(`${path}: the package.json cannot be read; what it says is left out.`)
  return undefined
}

/** What a package.json says of its project. */
export function projectOf(manifest: Fields | undefined): Root {
  return {
    name: textOf(manifest?.['name']),
    version: textOf(manifest?.['version']),
    license: manifest?.['license'],
  }
}

/**
 * What a package.json cannot do without and a lockfile does not know: somebody forgot to install again. Optional
 * dependencies may be left out of an installation, and so may what `isLeftOut` says of what is asked for.
 */
export function missingFrom(
  manifest: Fields | undefined,
  known: ReadonlySet<string>,
  isLeftOut: (range: unknown) => boolean = () => false,
): string[] {
  const optional = fieldsOf(manifest?.['optionalDependencies'])
  return ['dependencies', 'devDependencies']
    .flatMap((group) => entriesOf(manifest?.[group]))
    .filter(([name, range]) => !known.has(name) && fieldOf(optional, name) === undefined && !isLeftOut(range))
    .map(([name]) => withoutCredentials(name))
}

/** Whether a text can be the name of a package: what holds an address might hold a password too. */
export function isPackageName(name: string): boolean {
  return /^(?:@[^\s@/\\:?#%]+\/)?[^\s@/\\:?#%]+$/.test(name) && name.length <= 512
}
