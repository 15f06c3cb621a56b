import type { Component, Hash, LockfileReading, LockfileText, Need, Property, Root } from '../component.ts'
import { cargoEdges } from './cargo-edges.ts'
import type { CargoManifest } from './cargo-manifest.ts'
import { cargoManifests } from './cargo-manifests.ts'
import { cargoNeeds } from './cargo-needs.ts'
import { cargoPackages, type CargoLock, type CargoPackage } from './cargo-packages.ts'
import { readCargoSource } from './cargo-source.ts'
import { textOf } from './fields.ts'

/**
 * Reads Cargo.lock of the versions 1 to 4 (cargo, `core/resolver/encode.rs`: the format has no other specification).
 * Packages without a source are folders of the project; the one that Cargo.toml beside it describes is the root. What
 * is development is in the manifests of these folders alone: without them everything is required. Dependencies for
 * building count as development: they are not in what is delivered. Throws LOCKFILE_INVALID with the line.
 */
export function readCargoLock(file: LockfileText): LockfileReading {
  const warnings: string[] = []
  const warn = (message: string) => void warnings.push(`${file.path}: ${message}`)
  const lock = cargoPackages(file, warn)
  const manifests = cargoManifests(file, lock, warn)
  const root = rootPackage(lock, manifests.root)
  const edges = cargoEdges(lock, root, warn)
  const members = manifests.membersOf(lock.packages).filter((one) => one !== root)
  const needs = cargoNeeds({ lock, manifests, edges, root, members })
  const dependencies = new Map<string, readonly string[]>()
  for (const one of edges.delivered) dependencies.set(one.key, edges.of.get(one.key) ?? [])
  const asked = root ? (edges.of.get(root.key) ?? []) : []
  dependencies.set('', [...new Set([...asked, ...members.map(({ key }) => key)])])
  const incomplete = new Set([...edges.incomplete].map((key) => (key === root?.key ? '' : key)))
  if (lock.isShort) incomplete.add('')
  return {
    path: file.path,
    ecosystem: 'cargo',
    root: rootOf(manifests.root, root),
    components: edges.delivered.map((one) =>
      component(one, {
        need: needs.get(one.key) ?? 'required',
        manifest: one.source === null ? manifests.ofPackage(one.name) : undefined,
        warn: (message) => warn(`${one.name}: ${message}`),
      }),
    ),
    dependencies,
    incomplete,
    warnings,
  }
}

/** The package that Cargo.toml is of; without one, the first lockfile version's `[root]`, or the only one without a source. */
function rootPackage(lock: CargoLock, manifest: CargoManifest | null): CargoPackage | null {
  const own = lock.packages.filter(({ source }) => source === null)
  if (manifest) return own.find(({ name }) => name === manifest.name) ?? null
  return lock.root ?? (own.length === 1 ? (own[0] ?? null) : null)
}

function rootOf(manifest: CargoManifest | null, root: CargoPackage | null): Root {
  return {
    name: manifest?.name ?? root?.name ?? null,
    version: manifest?.version ?? root?.version ?? null,
    license: manifest?.license,
  }
}

interface About {
  readonly need: Need
  readonly manifest: CargoManifest | undefined
  warn(message: string): void
}

function component(one: CargoPackage, { need, manifest, warn }: About): Component {
  const { source, repositoryUrl, fault } = readCargoSource(one.source)
  if (fault !== null) warn(fault)
  const properties: Property[] = one.replaced.map((value) => ({ name: 'waybill:cargo:replaces', value }))
  return {
    key: one.key,
    ecosystem: 'cargo',
    group: null,
    name: one.name,
    version: one.version,
    ...(repositoryUrl === null ? {} : { qualifiers: { repository_url: repositoryUrl } }),
    need,
    source,
    hashes: hashesOf(one, warn),
    license: manifest?.license,
    path: manifest?.folder ?? '',
    properties,
  }
}

/** The checksum is of the .crate file, which only registries have. */
function hashesOf(one: CargoPackage, warn: (message: string) => void): readonly Hash[] {
  const content = textOf(one.checksum)?.toLowerCase()
  if (content === undefined || content === '<none>' || one.source === null) return []
  if (/^[0-9a-f]{64}$/.test(content))
    return one.source.startsWith('git+') ? [] : [{ algorithm: 'SHA-256', content }]
  warn('its checksum is no SHA-256 and is left out.')
  return []
}
