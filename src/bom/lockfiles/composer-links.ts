import { entriesOf, type Fields } from './fields.ts'

/** More packages that stand for one name tell nothing; lockfiles have a handful. */
const mostProviders = 32

export interface ComposerLinks {
  /**
   * The keys that a required name means; none where the platform or the project itself stands for it; null when nothing
   * does, or so much that nobody can tell what.
   */
  targetsOf(name: string): readonly string[] | null
}

/**
 * What names mean in a composer.lock: the package of that name, else all that replace or provide it (Composer
 * documentation, "Package links"). Names have no case. A name without a vendor is of the platform: `php`, `ext-*`,
 * `lib-*`, `composer-plugin-api` (same documentation, "Platform packages").
 */
export function composerLinks(
  packages: readonly { readonly key: string; readonly fields: Fields }[],
  project: Fields | null,
): ComposerLinks {
  const keys = new Set(packages.map(({ key }) => key))
  const stands = new Map<string, string[]>()
  for (const { key, fields } of packages)
    for (const name of standsFor(fields)) {
      const known = stands.get(name)
      if (known) known.push(key)
      else stands.set(name, [key])
    }
  const own = new Set(project ? standsFor(project) : [])
  return {
    targetsOf: (written) => {
      const name = written.toLowerCase()
      if (keys.has(name)) return [name]
      const others = stands.get(name)
      if (others) return others.length > mostProviders ? null : others
      return own.has(name) || !name.includes('/') ? [] : null
    },
  }
}

function standsFor(fields: Fields): ReadonlySet<string> {
  const names = [fields['replace'], fields['provide']].flatMap(entriesOf).map(([name]) => name.toLowerCase())
  return new Set(names.filter((name) => name.includes('/')))
}
