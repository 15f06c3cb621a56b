import { ComponentScope, ComponentType, LicenseAcknowledgement } from '@cyclonedx/cyclonedx-library/Enums'
import {
  type Component,
  LicenseExpression,
  NamedLicense,
  OrganizationalEntity,
  Property,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models'
import { byCodeUnit, wellFormed } from './code-units.ts'
import type { Ecosystem, Need } from './component.ts'
import { publicUrl } from './credentials.ts'
import { deliveredFile } from './delivered-file.ts'
import type { Item } from './inventory.ts'
import type { License, LicenseReader } from './license.ts'
import { nothing, Part } from './model.ts'
import { isOwn } from './own.ts'
import { hashesOf, referencesOf } from './references.ts'
import type { SpecVersion } from './specification.ts'

/** What the components of a document have in common. */
export interface Surroundings {
  readonly spec: SpecVersion
  readonly licenseOf: LicenseReader
  /** Who makes the product, and so the parts of it that are in the same repository; null when nobody said. */
  readonly manufacturer: OrganizationalEntity | null
}

interface Named {
  readonly name: string
  readonly value: string
}

const scopes: Readonly<Record<Need, ComponentScope>> = {
  required: ComponentScope.Required,
  optional: ComponentScope.Optional,
  // Specification: "used for tests and other purposes than running".
  development: ComponentScope.Excluded,
}

/** The names that the CycloneDX property taxonomy registers for a development dependency; all others are our own. */
const developmentProperty: ReadonlyMap<Ecosystem, string> = new Map([
  ['npm', 'cdx:npm:package:development'],
  ['composer', 'cdx:composer:package:isDevRequirement'],
])

/** An item of the inventory as a component of the document. */
export function componentOf(item: Item, { spec, licenseOf, manufacturer }: Surroundings): Part {
  const hashes = hashesOf(digestsOf(item))
  const component = new Part(
    item.kind === 'project' ? ComponentType.Application : ComponentType.Library,
    item.name,
    {
      bomRef: item.ref,
      purl: item.purl,
      scope: scopes[item.need],
      hashes,
      components: nothing.components,
      dependencies: nothing.dependencies,
    },
  )
  if (item.group !== null) component.group = item.group
  if (item.version !== null) component.version = item.version
  if (item.supplier !== null) component.supplier = supplierOf(item.supplier)
  // 1.5 has no place for it, and the supplier of a part is somebody else's claim.
  if (manufacturer !== null && spec !== '1.5' && isOwn(item)) component.manufacturer = manufacturer
  const changed = declare(component, licenseOf(item.licenses))
  for (const reference of referencesOf(item, hashes, spec)) component.externalReferences.add(reference)
  for (const { name, value } of inOrder(propertiesOf(item, changed)))
    component.properties.add(new Property(name, value))
  return component
}

/** Of the one file that is delivered; several files have theirs at their addresses. */
function digestsOf({ hashes, files }: Item): Item['hashes'] {
  return files.length === 1 ? (files[0]?.hashes ?? hashes) : hashes
}

function supplierOf({ name, url }: NonNullable<Item['supplier']>): OrganizationalEntity {
  const entity = new OrganizationalEntity({ name: wellFormed(name) })
  const known = url === null ? null : publicUrl(url)
  if (known !== null) entity.url.add(known)
  return entity
}

/** Sets the licences, and gives as properties what was written otherwise. */
export function declare(component: Component, read: License | null): Named[] {
  if (read === null) return []
  const all =
    read.expression !== null
      ? [new LicenseExpression(read.expression)]
      : [...read.ids.map((id) => new SpdxLicense(id)), ...read.names.map((name) => new NamedLicense(name))]
  for (const each of all) {
    each.acknowledgement = LicenseAcknowledgement.Declared
    component.licenses.add(each)
  }
  return read.asWritten.map((value) => ({ name: 'waybill:license:as-written', value }))
}

/** Nearly in the order of their names. */
function propertiesOf(item: Item, changed: readonly Named[]): Named[] {
  const all: Named[] = deliveredFile(item)
  if (item.need === 'development')
    all.push({ name: developmentProperty.get(item.ecosystem) ?? 'waybill:development', value: 'true' })
  const path = item.ecosystem === 'npm' ? 'cdx:npm:package:path' : 'waybill:path'
  for (const value of item.paths) if (value !== '') all.push({ name: path, value })
  if (item.version === null) all.push({ name: 'waybill:version', value: 'not in the lockfile' })
  for (const own of [item.properties, unaddressed(item), changed]) all.push(...own)
  return all
}

/** Files whose digests have no address to stand at, because the lockfile leaves it to the index in use. */
function unaddressed({ files }: Item): Named[] {
  if (files.length < 2) return []
  return files
    .filter(({ url }) => url === null)
    .map(({ name, hashes }) => {
      const digests = hashes.map(
        ({ algorithm, content }) => `${algorithm.toLowerCase().replace('sha-', 'sha')}:${content}`,
      )
      return { name: 'waybill:file', value: [name, ...digests].join(' ') }
    })
}

/** Most are in order: to sort costs more than to see that. */
function inOrder(all: Named[]): Named[] {
  let before: Named | null = null
  for (const one of all) {
    if (before !== null && byNameAndValue(before, one) > 0) return all.sort(byNameAndValue)
    before = one
  }
  return all
}

function byNameAndValue(a: Named, b: Named): number {
  return byCodeUnit(a.name, b.name) || byCodeUnit(a.value, b.value)
}
