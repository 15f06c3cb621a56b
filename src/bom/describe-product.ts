import manifest from '@cyclonedx/cyclonedx-library/package.json' with { type: 'json' }
import { ComponentType, ExternalReferenceType, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums'
import {
  Component,
  ExternalReference,
  type License,
  LicenseExpression,
  NamedLicense,
  OrganizationalContact,
  Property,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models'
import { byCodeUnit, wellFormed } from './code-units.ts'
import { publicUrl } from './credentials.ts'
import { declare } from './describe-component.ts'
import type { Inventory } from './inventory.ts'
import { readLicense } from './license.ts'
import { Part, type Bill } from './model.ts'
import { entityOf } from './organization.ts'
import type { BillReference, Provenance } from './provenance.ts'
import { releaseNotesOf } from './release-notes.ts'
import type { SpecVersion } from './specification.ts'

/** Fills in what a document says about itself: when, by whom, with what, under which licence, and what belongs to it. */
export function describe(bill: Bill, provenance: Provenance, spec: SpecVersion): void {
  const { metadata } = bill
  const { author, manufacturer, supplier, dataLicense } = provenance
  metadata.timestamp = new Date(provenance.timestamp)
  metadata.lifecycles.add(LifecyclePhase.PreBuild)
  const name = withoutAddresses(author ?? '')
  if (name !== '') metadata.authors.add(new OrganizationalContact({ name }))
  metadata.tools.components.add(
    new Component(ComponentType.Library, 'cyclonedx-library', {
      group: '@cyclonedx',
      version: manifest.version,
    }),
  )
  const version = provenance.toolVersion
  metadata.tools.components.add(new Component(ComponentType.Application, 'waybill', { version }))
  if (manufacturer && spec === '1.5') metadata.manufacture = entityOf(manufacturer)
  else if (manufacturer) metadata.manufacturer = entityOf(manufacturer)
  if (supplier) metadata.supplier = entityOf(supplier)
  for (const license of dataLicense ? licensesOf(dataLicense) : []) metadata.licenses.add(license)
  metadata.properties.add(new Property('cdx:reproducible', 'true'))
  for (const reference of belongings(provenance.references ?? [])) bill.externalReferences.add(reference)
}

function licensesOf(declared: string): License[] {
  const { expression = null, ids = [], names = [] } = readLicense([declared]) ?? {}
  if (expression !== null) return [new LicenseExpression(expression)]
  return [...ids.map((id) => new SpdxLicense(id)), ...names.map((name) => new NamedLicense(name))]
}

/** What is no URL is left out: nobody can tell what in it is a secret. */
function belongings(references: readonly BillReference[]): ExternalReference[] {
  return references
    .flatMap(({ type, url }) => {
      const known = url.startsWith('urn:cdx:') ? url : publicUrl(url)
      return known === null ? [] : [{ type: referenceTypes[type], url: known }]
    })
    .sort((a, b) => byCodeUnit(a.type, b.type) || byCodeUnit(a.url, b.url))
    .map(({ type, url }) => new ExternalReference(url, type))
}

const referenceTypes: Readonly<Record<BillReference['type'], ExternalReferenceType>> = {
  attestation: ExternalReferenceType.Attestation,
  bom: ExternalReferenceType.BOM,
  'exploitability-statement': ExternalReferenceType.ExploitabilityStatement,
  'vulnerability-assertion': ExternalReferenceType.VulnerabilityAssertion,
}

/** Git takes any text for a name, and many people wrote their address there. */
function withoutAddresses(name: string): string {
  return wellFormed(name)
    .split(/\s+/)
    .filter((word) => word !== '' && !word.includes('@'))
    .join(' ')
}

/** The product itself: what the document is about. */
export function productOf({ root }: Inventory, repository: string | null, provenance: Provenance): Part {
  const { release, releaseUrl, commit, supplier } = provenance
  const product = new Part(ComponentType.Application, root.name, {
    bomRef: root.purl,
    purl: root.purl,
    version: root.version,
    ...(root.group === null ? {} : { group: root.group }),
    ...(supplier ? { supplier: entityOf(supplier) } : {}),
  })
  for (const { name, value } of declare(product, readLicense([root.license])))
    product.properties.add(new Property(name, value))
  if (release !== null) product.releaseNotes = releaseNotesOf(release, root.name)
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
