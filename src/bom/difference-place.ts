import { pathEnd, type PackageGraph, type Path } from './difference-graph.ts'
import type { Package } from './difference-package.ts'

/** Where a package stands in the product: fields of every entry of `waybill/bom-diff@1`. */
export interface Place {
  direct: boolean | null
  scope: Package['scope']
  via: string[] | null
  viaLength?: number | undefined
}

/**
 * Whether the product itself asks for a package, or a part of it does, and through what it comes in: the purls of the
 * shortest path, those of parts included.
 */
export function placeOf({ id, scope }: Package, graph: PackageGraph): Place {
  const { known, paths } = graph.reach
  const path = paths.get(id)
  if (!known) return { direct: null, scope, via: null }
  if (!path) return { direct: false, scope, via: null }
  const ids = idsOf(path, paths)
  const via = ids.flatMap((at) => graph.packages.get(at)?.purl ?? [])
  const place = { direct: path.own, scope, via }
  return path.length > ids.length ? { ...place, viaLength: path.length } : place
}

/** The two ends of a path, which together are the whole of nearly every one. */
function idsOf(path: Path, paths: ReadonlyMap<string, Path>): string[] {
  const tail: string[] = []
  let at: Path | undefined = path
  for (let left = Math.min(pathEnd, path.length - path.head.length); at && left > 0; left--) {
    tail.push(at.parent)
    at = paths.get(at.parent)
  }
  return [...path.head, ...tail.reverse()]
}
