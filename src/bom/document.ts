import manifest from '@cyclonedx/cyclonedx-library/package.json' with { type: 'json' }
import {
  ComponentScope,
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
  LicenseAcknowledgement,
  LifecyclePhase,
} from '@cyclonedx/cyclonedx-library/Enums'
import {
  Bom,
  Component,
  ExternalReference,
  HashDictionary,
  LicenseExpression,
  NamedLicense,
  OrganizationalContact,
  Property,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models'
import { v5 } from 'uuid'
import type { Release } from '../notes/document.ts'
import type { Hash, Need, Source } from './component.ts'
import { byCodeUnit, wellFormed } from './code-units.ts'
import { publicUrl, withoutCredentials } from './credentials.ts'
import type { Inventory, Item } from './inventory.ts'
import { licenseReader, readLicense, type License, type LicenseReader } from './license.ts'
import { releaseNotesOf } from './release-notes.ts'
import { serialize } from './serialize.ts'

/** RFC 9562 section 5.5: the serial numbers of all bills of materials are named in this space. It never changes. */
const namespace = '5a9c1f0b-2d43-4b8e-8f61-c07e94d3a512'

/** What a bill of materials says about itself and about the release. */
export interface Provenance {
  readonly release: Release | null
  /** Where people read about the release; null when nobody knows. */
  readonly releaseUrl: string | null
  readonly repositoryUrl: string | null
  /** Full object id; null without git. */
  readonly commit: string | null
  /** Names what the document is made from where no commit does. */
  readonly content: string
  readonly packageName: string | null
  /** RFC 3339. */
  readonly timestamp: string
  readonly author: string | null
  readonly toolVersion: string
  /** False when a lockfile could not be read: then the product's own dependencies are not all known. */
  readonly complete: boolean
}

export interface BomDocument {
  /** JSON with a final newline. */
  readonly text: string
  /** `urn:uuid:…`, the same for the same repository, package, version and commit. */
  readonly serialNumber: string
  /** How many components have a licence. */
  readonly licensed: number
}

/**
 * Writes an inventory as CycloneDX 1.6 JSON: the same bytes for the same input, on every machine and in every
 * locale. Every list is sorted here, since the library sorts as the machine's locale does. One component a purl;
 * development packages are `excluded` (specification: used for tests and other purposes than running).
 */
export function writeDocument(inventory: Inventory, provenance: Provenance): BomDocument {
  const { root } = inventory
  const bom = new Bom()
  const repository = provenance.repositoryUrl === null ? null : publicUrl(provenance.repositoryUrl)
  bom.serialNumber = serialNumber(repository, root.version, provenance)
  describe(bom, provenance)
  const product = productOf(inventory, repository, provenance)
  bom.metadata.component = product
  const licenseOf = licenseReader()
  const byRef = new Map<string, Component>([[root.purl, product]])
  for (const item of inventory.items) {
    const component = componentOf(item, licenseOf)
    byRef.set(item.ref, component)
    bom.components.add(component)
  }
  for (const [ref, targets] of inventory.dependencies)
    for (const target of targets) {
      const to = byRef.get(target)
      if (to) byRef.get(ref)?.dependencies.add(to.bomRef)
    }
  const incomplete = new Set(
    provenance.complete ? inventory.incomplete : [...inventory.incomplete, root.purl],
  )
  const text = serialize(bom, {
    releaseNotes: provenance.release === null ? null : releaseNotesOf(provenance.release, root.name),
    incomplete,
  })
  const licensed = [...bom.components].filter((component) => component.licenses.size > 0).length
  return { text, serialNumber: bom.serialNumber, licensed }
}

function serialNumber(repository: string | null, version: string, provenance: Provenance): string {
  const { packageName, commit, content } = provenance
  const name = JSON.stringify(['bom', repository, packageName, version, commit ?? content])
  return `urn:uuid:${v5(name, namespace)}`
}

function describe(bom: Bom, { timestamp, author, toolVersion }: Provenance): void {
  const { metadata } = bom
  metadata.timestamp = new Date(timestamp)
  metadata.lifecycles.add(LifecyclePhase.PreBuild)
  const name = withoutAddresses(author ?? '')
  if (name !== '') metadata.authors.add(new OrganizationalContact({ name }))
  metadata.tools.components.add(
    new Component(ComponentType.Library, 'cyclonedx-library', {
      group: '@cyclonedx',
      version: manifest.version,
    }),
  )
  metadata.tools.components.add(new Component(ComponentType.Application, 'waybill', { version: toolVersion }))
  metadata.properties.add(new Property('cdx:reproducible', 'true'))
}

/** Git takes any text for a name, and many people wrote their address there. */
function withoutAddresses(name: string): string {
  return wellFormed(name)
    .split(/\s+/)
    .filter((word) => word !== '' && !word.includes('@'))
    .join(' ')
}

function productOf({ root }: Inventory, repository: string | null, provenance: Provenance): Component {
  const { release, releaseUrl, commit } = provenance
  const product = new Component(ComponentType.Application, root.name, {
    bomRef: root.purl,
    purl: root.purl,
    version: root.version,
    ...(root.group === null ? {} : { group: root.group }),
  })
  for (const { name, value } of license(product, readLicense([root.license])))
    product.properties.add(new Property(name, value))
  const notes = release === null ? null : (releaseUrl ?? release.compareUrl)
  const url = notes === null ? null : publicUrl(notes)
  if (url !== null)
    product.externalReferences.add(new ExternalReference(url, ExternalReferenceType.ReleaseNotes))
  if (repository !== null) {
    const names = [release?.tag ? `tag ${release.tag}` : null, commit === null ? null : `commit ${commit}`]
    const comment = names.filter((name) => name !== null).join(', ')
    product.externalReferences.add(new ExternalReference(repository, ExternalReferenceType.VCS, { comment }))
  }
  return product
}

const scopes: Readonly<Record<Need, ComponentScope>> = {
  required: ComponentScope.Required,
  optional: ComponentScope.Optional,
  development: ComponentScope.Excluded,
}

function componentOf(item: Item, licenseOf: LicenseReader): Component {
  const hashes = hashesOf(item.hashes)
  const component = new Component(
    item.kind === 'project' ? ComponentType.Application : ComponentType.Library,
    item.name,
    {
      bomRef: item.ref,
      purl: item.purl,
      scope: scopes[item.need],
      hashes,
      ...(item.group === null ? {} : { group: item.group }),
      ...(item.version === null ? {} : { version: item.version }),
    },
  )
  const changed = license(component, licenseOf(item.licenses))
  for (const reference of referencesOf(item, hashes)) component.externalReferences.add(reference)
  for (const { name, value } of [...propertiesOf(item), ...changed].sort(byNameAndValue))
    component.properties.add(new Property(name, value))
  return component
}

function hashesOf(hashes: readonly Hash[]): HashDictionary {
  return new HashDictionary(hashes.map(({ algorithm, content }) => [HashAlgorithm[algorithm], content]))
}

/** Sets the licences, and gives as properties what was written otherwise. */
function license(component: Component, read: License | null): { name: string; value: string }[] {
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

/** BSI TR-03183-2 reads the digest of a delivered file at its address, other tools at the component: both have it. */
function referencesOf({ origins, hashes: all }: Item, written: HashDictionary): ExternalReference[] {
  return origins
    .flatMap(({ source, hashes }) => {
      const address = addressOf(source)
      return address
        ? [
            new ExternalReference(address.url, address.type, {
              hashes: hashes === all ? written : hashesOf(hashes),
            }),
          ]
        : []
    })
    .sort((a, b) => byCodeUnit(a.type, b.type) || byCodeUnit(a.url.toString(), b.url.toString()))
}

function addressOf(source: Source): { url: string; type: ExternalReferenceType } | null {
  switch (source.kind) {
    case 'registry':
    case 'archive':
      return source.url === null ? null : { url: source.url, type: ExternalReferenceType.Distribution }
    case 'git':
      return {
        url: source.commit === null ? source.url : `${source.url}#${source.commit}`,
        type: ExternalReferenceType.VCS,
      }
    case 'file':
      return { url: relativeReference(source.path), type: ExternalReferenceType.Distribution }
    case 'folder':
      return null
  }
}

/** RFC 3986 section 4.2: without `./` a colon in the first name would be read as a scheme. */
function relativeReference(path: string): string {
  const names = withoutCredentials(path)
    .split('/')
    .filter((name) => name !== '.' && name !== '')
  return `${names[0] === '..' ? '' : './'}${names.map(encodeURIComponent).join('/')}`
}

function propertiesOf(item: Item): { name: string; value: string }[] {
  const file = item.origins.map(({ source }) => fileName(item, source)).find((name) => name !== null)
  return [
    ...item.paths.filter((path) => path !== '').map((value) => ({ name: 'cdx:npm:package:path', value })),
    ...(item.need === 'development' ? [{ name: 'cdx:npm:package:development', value: 'true' }] : []),
    ...(item.version === null ? [{ name: 'waybill:version', value: 'not in the lockfile' }] : []),
    ...item.properties,
    ...(file ? deliveredFile(file) : []),
  ]
}

/** BSI TR-03183-2 2.1, section 8: what is delivered is a tar archive, whose parts stay apart and which nothing runs. */
function deliveredFile(name: string): { name: string; value: string }[] {
  return [
    { name: 'bsi:component:filename', value: name },
    { name: 'bsi:component:executable', value: 'non-executable' },
    { name: 'bsi:component:archive', value: 'archive' },
    { name: 'bsi:component:structured', value: 'structured' },
  ]
}

/** The file that is delivered; null for what is built from sources. A registry names its tarballs by name and version. */
function fileName({ name, version }: Item, source: Source): string | null {
  if (source.kind === 'git' || source.kind === 'folder') return null
  const address = source.kind === 'file' ? source.path : source.url
  if (address === null) return version === null ? null : `${name}-${version}.tgz`
  const path = address.replace(/[?#].*$/, '')
  return path.slice(path.lastIndexOf('/') + 1) || null
}

function byNameAndValue(a: { name: string; value: string }, b: { name: string; value: string }): number {
  return byCodeUnit(a.name, b.name) || byCodeUnit(a.value, b.value)
}
