import { byCodeUnit } from './code-units.ts'
import type { BomDiff, BomDiffSide, LicenseChange, Listed, Moved, VersionSet } from './diff-document.ts'
import { flagsOf } from './difference-flags.ts'
import { packageGraph, type PackageGraph } from './difference-graph.ts'
import { historiesOf } from './difference-history.ts'
import type { Package } from './difference-package.ts'
import { pairsOf, type Pair, type Pairs } from './difference-pairs.ts'
import { placeOf, type Place } from './difference-place.ts'
import { licenseChanges } from './difference-licenses.ts'
import { compareVersions } from './difference-version.ts'
import type { RecordedBom } from './recorded.ts'

/** Where a bill of materials comes from, as far as it does not say so itself. */
export type Origin = Partial<Pick<BomDiffSide, 'ref' | 'commit' | 'file'>>

/**
 * What changed from one bill of materials to another. Packages are paired by their purl without the version and without
 * what tells their source; several versions side by side are sets. Where a package is installed, and in what order a
 * document is written, changes nothing. The same two documents give the same value.
 *
 * `differenceOf(a, b)` mirrors `differenceOf(b, a)`: what one adds the other removes, what one upgrades the other
 * downgrades. Linear in the documents, but for sorting.
 */
export function differenceOf(
  from: RecordedBom,
  to: RecordedBom,
  origins: { readonly from?: Origin; readonly to?: Origin } = {},
): BomDiff {
  const [before, after] = [packageGraph(from), packageGraph(to)]
  const pairs = pairsOf(before, after)
  const lists = {
    added: sorted(pairs.added.map((one) => listed(one, after, before))),
    removed: sorted(pairs.removed.map((one) => listed(one, before, after))),
    upgraded: sorted(pairs.upgraded.flatMap((pair) => known(pair, after))),
    downgraded: sorted(pairs.downgraded.flatMap((pair) => known(pair, after))),
    changed: sorted(pairs.changed.map((pair) => moved(pair, after))),
  }
  const sets = sorted(pairs.sets.map((key) => setOf(key, before, after)))
  const historyOf = historiesOf(before)
  const changes = licenseChanges(pairs, historyOf)
  const licenses = sorted(
    changes.map(({ to: one, license }): LicenseChange => ({
      purl: one.purl,
      from: license,
      to: one.license,
      ...placeOf(one, after),
    })),
  )
  const flags = flagsOf({ before, after, pairs, changes, historyOf })
  return {
    schema: 'waybill/bom-diff@1',
    from: sideOf(from, before, origins.from),
    to: sideOf(to, after, origins.to),
    counts: {
      ...countsOf(lists, pairs),
      sets: sets.filter(({ own }) => !own).length,
      licenses: licenses.length,
      flags: flags.length,
    },
    ...lists,
    sets,
    licenses,
    flags,
  }
}

function sideOf(
  { root, serialNumber }: RecordedBom,
  { packages }: PackageGraph,
  origin?: Origin,
): BomDiffSide {
  const group = root?.group ?? null
  return {
    ref: origin?.ref ?? null,
    commit: origin?.commit ?? null,
    file: origin?.file ?? null,
    name: root === null ? null : group === null ? root.name : `${group}/${root.name}`,
    version: root?.version ?? null,
    serialNumber,
    components: packages.size,
    licensed: [...packages.values()].filter(({ license }) => license !== null).length,
    development: [...packages.values()].filter(({ scope }) => scope === 'excluded').length,
  }
}

type Lists = Pick<BomDiff, 'added' | 'removed' | 'upgraded' | 'downgraded' | 'changed'>

function countsOf(lists: Lists, { same }: Pairs): Omit<BomDiff['counts'], 'sets' | 'licenses' | 'flags'> {
  const foreign = (entries: readonly { readonly own: boolean }[]) => entries.filter(({ own }) => !own).length
  const all = Object.values(lists).flat()
  return {
    added: foreign(lists.added),
    removed: foreign(lists.removed),
    upgraded: foreign(lists.upgraded),
    downgraded: foreign(lists.downgraded),
    changed: foreign(lists.changed),
    own: all.length - foreign(all),
    same: same.length,
  }
}

function listed(one: Package, graph: PackageGraph, other: PackageGraph): Listed {
  const beside = other.versions.has(one.key)
  return { purl: one.purl, license: one.license, beside, ...placeOf(one, graph), own: one.own }
}

/** All versions of a package in both documents, told where the one stands that the product is nearest to. */
function setOf(key: string, before: PackageGraph, after: PackageGraph): VersionSet {
  const [old, now] = [before.versions.get(key) ?? [], after.versions.get(key) ?? []]
  const places = now.map((one) => ({ purl: one.name, ...placeOf(one, after), own: one.own }))
  const [nearest] = sorted(places)
  if (!nearest) throw new Error(`${key} has no version.`)
  return { ...nearest, from: versionsOf(old), to: versionsOf(now) }
}

function versionsOf(packages: readonly Package[]): string[] {
  return packages
    .toSorted((a, b) => compareVersions(a.type, a.version ?? '', b.version ?? '') ?? byCodeUnit(a.id, b.id))
    .map(({ version }) => version ?? '')
}

function moved({ from, to }: Pair, after: PackageGraph): Moved {
  return { purl: to.name, from: from.version, to: to.version, ...placeOf(to, after), own: from.own && to.own }
}

/** Only known versions have an order. */
function known(pair: Pair, after: PackageGraph): (Moved & { from: string; to: string })[] {
  const { from, to, ...rest } = moved(pair, after)
  return from === null || to === null ? [] : [{ ...rest, from, to }]
}

/** What the product asks for first, then what it needs before what only development does, then by name. */
function sorted<Entry extends Place & { readonly purl: string }>(entries: readonly Entry[]): Entry[] {
  const rank = ({ direct, scope }: Place) =>
    (direct === true ? 0 : direct === null ? 2 : 4) + (scope === 'excluded' ? 1 : 0)
  return entries.toSorted((a, b) => rank(a) - rank(b) || byCodeUnit(a.purl, b.purl))
}
