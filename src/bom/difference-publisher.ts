import { byCodeUnit } from './code-units.ts'
import { grouped } from './diff-words.ts'
import type { PackageGraph } from './difference-graph.ts'
import type { Package } from './difference-package.ts'

/**
 * The first package, in the order of their purls, of each publisher that nothing in the earlier document came from, as far
 * as the product needs it. Nothing where that document has no packages: then everybody is new.
 */
export function newPublishers(
  added: readonly Package[],
  before: PackageGraph,
): { readonly to: Package; readonly reason: string }[] {
  if (before.packages.size === 0) return []
  const known = new Set([...before.packages.values()].map(publisherOf))
  const fresh = new Map<string, Package[]>()
  for (const one of added) {
    const publisher = publisherOf(one)
    if (one.scope === 'excluded' || publisher === null || known.has(publisher)) continue
    const all = fresh.get(publisher)
    if (all) all.push(one)
    else fresh.set(publisher, [one])
  }
  return [...fresh].flatMap(([publisher, all]) => {
    const [to, ...more] = all.sort((a, b) => byCodeUnit(a.purl, b.purl))
    const name = publisher.slice(publisher.indexOf(' ') + 1)
    const others =
      more.length === 0 ? '' : ` (${grouped(more.length)} more ${more.length === 1 ? 'is' : 'are'} new too)`
    return to === undefined ? [] : [{ to, reason: `is the first package of ${name}${others}` }]
  })
}

/** Who holds a namespace, with its purl type; null where the registry has no namespaces. */
function publisherOf({ type, namespace }: Package): string | null {
  if (namespace === null) return null
  switch (type) {
    case 'npm':
    case 'composer':
    case 'github':
    case 'bitbucket':
      return `${type} ${namespace}`
    case 'maven':
      return `${type} ${domainOf(namespace)}`
    case 'golang':
    case 'swift':
      return `${type} ${namespace.split('/').slice(0, 2).join('/')}`
    default:
      return null
  }
}

/** Group ids begin with a domain read backwards; below `io.github` and the like each name is somebody else's. */
function domainOf(group: string): string {
  const names = group.split('.')
  const shared = ['com.github', 'io.github', 'com.gitlab', 'io.gitlab'].includes(names.slice(0, 2).join('.'))
  return names.slice(0, shared ? 3 : 2).join('.')
}
