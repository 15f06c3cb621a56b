import { copyleftOf, normalLicense, type Copyleft } from './copyleft.ts'
import type { PackageGraph } from './difference-graph.ts'
import type { Package } from './difference-package.ts'
import { sourceOf } from './difference-source.ts'
import { compareVersions } from './difference-version.ts'

/** What the versions of one package were like in the earlier document. */
export interface History {
  /** Whether there was any. */
  readonly present: boolean
  /** Whether the product needed one, and not only its development. */
  readonly needed: boolean
  /** The licence of the latest version that has one. */
  readonly license: string | null
  /** Licences in their normal form. */
  readonly licenses: ReadonlySet<string>
  /** What the licences of needed versions ask for. */
  readonly copyleft: ReadonlySet<Copyleft>
  /** Whether one ran a script when it was installed. */
  readonly installs: boolean
  /** The keys of their sources. */
  readonly sources: ReadonlySet<string>
}

/** The histories of the packages of a document by their keys, each worked out once and only when it is asked for. */
export function historiesOf(graph: PackageGraph): (key: string) => History {
  const known = new Map<string, History>()
  return (key) => {
    const history = known.get(key) ?? historyOf(graph.versions.get(key) ?? [])
    known.set(key, history)
    return history
  }
}

function historyOf(packages: readonly Package[]): History {
  const needed = packages.filter(({ scope }) => scope !== 'excluded')
  const licensed = packages.flatMap(({ license }) => license ?? [])
  return {
    present: packages.length > 0,
    needed: needed.length > 0,
    license: latest(packages.filter(({ license }) => license !== null))?.license ?? null,
    licenses: new Set([...new Set(licensed)].map(normalLicense)),
    copyleft: new Set([...new Set(needed.map(({ license }) => license))].map(copyleftOf)),
    installs: packages.some(runsOnInstall),
    sources: new Set(packages.map((one) => sourceOf(one).key)),
  }
}

function latest(packages: readonly Package[]): Package | undefined {
  return packages.reduce<Package | undefined>((best, one) => {
    if (best?.version === undefined || best.version === null) return one
    if (one.version === null) return best
    return (compareVersions(one.type, one.version, best.version) ?? 0) >= 0 ? one : best
  }, undefined)
}

/** Whether a package runs a script of its own when it is installed, as far as the document tells. */
export function runsOnInstall({ properties }: Package): boolean {
  return properties.get('waybill:install-script')?.includes('true') ?? false
}
