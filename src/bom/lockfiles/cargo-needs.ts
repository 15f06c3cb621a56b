import type { Need } from '../component.ts'
import type { CargoEdges } from './cargo-edges.ts'
import type { CargoManifests } from './cargo-manifests.ts'
import type { CargoLock, CargoPackage } from './cargo-packages.ts'
import { needsByReach, type Asked, type Edge } from './need.ts'

export interface CargoProject {
  readonly lock: CargoLock
  readonly manifests: CargoManifests
  readonly edges: CargoEdges
  readonly root: CargoPackage | null
  readonly members: readonly CargoPackage[]
}

/**
 * How each package is needed, by what the manifests of the project's folders ask for. A manifest that was not found asks
 * for all of its edges. An optional dependency of a folder may be in no build; those of other packages are in the
 * lockfile only where something turned them on.
 */
export function cargoNeeds({
  lock,
  manifests,
  edges,
  root,
  members,
}: CargoProject): ReadonlyMap<string, Need> {
  const names = new Map(lock.packages.map(({ key, name }) => [key, name]))
  const asked: Asked[] = members.map(({ key }) => ({ key, need: 'required' }))
  const reach = new Map<string, Edge[]>()
  for (const one of lock.packages) {
    const manifest = one === root ? manifests.root : one.source === null && manifests.ofPackage(one.name)
    const next: Edge[] = []
    for (const to of edges.of.get(one.key) ?? []) {
      const need = (manifest ? manifest.needs.get(names.get(to) ?? '') : undefined) ?? 'required'
      if (one === root || need === 'development') asked.push({ key: to, need })
      else next.push({ to, optional: need === 'optional' })
    }
    reach.set(one.key, next)
  }
  return needsByReach(asked, reach)
}
