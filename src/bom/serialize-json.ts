import type {
  Bom,
  Component,
  ExternalReference,
  Hash,
  HashDictionary,
  Metadata,
  Property,
  PropertyRepository,
} from '@cyclonedx/cyclonedx-library/Models'
import { JSON as CycloneJson } from '@cyclonedx/cyclonedx-library/Serialize'
import { Spec1dot5, Spec1dot6, Spec1dot7 } from '@cyclonedx/cyclonedx-library/Spec'
import { Bill, BillMetadata, Part, type Composition } from './model.ts'
import type { SpecVersion } from './specification.ts'

/** A document as `JSON.stringify` takes it: fields that are undefined are not in it. */
export type JsonBill = CycloneJson.Types.Normalized.Bom & {
  externalReferences?: CycloneJson.Types.Normalized.ExternalReference[]
  compositions?: readonly Composition[]
}

type Options = Parameters<CycloneJson.Normalize.BomNormalizer['normalize']>[1]

/** The library's description of each version: what it has and what is dropped for it. */
export const protocols = { '1.5': Spec1dot5, '1.6': Spec1dot6, '1.7': Spec1dot7 } as const

/** The order is that of insertion: the library would sort as the machine's locale does. */
export const asInserted = { sortLists: false } as const

/** The document as JSON has it, in a version of CycloneDX. */
export function jsonOf(bill: Bill, spec: SpecVersion): JsonBill {
  return new Factory(protocols[spec]).makeForBom().normalize(bill, asInserted)
}

/** Makes the library write what it lacks. */
class Factory extends CycloneJson.Normalize.Factory {
  readonly #components = new PartNormalizer(this)
  readonly #hashes = new CheckedHashes(this)
  readonly #properties = new PlainProperties(this)
  readonly #references = new EscapedReferences(this)

  override makeForBom(): CycloneJson.Normalize.BomNormalizer {
    return new BillNormalizer(this)
  }

  override makeForMetadata(): CycloneJson.Normalize.MetadataNormalizer {
    return new MetadataNormalizer(this)
  }

  override makeForComponent(): CycloneJson.Normalize.ComponentNormalizer {
    return this.#components
  }

  override makeForDependencyGraph(): CycloneJson.Normalize.DependencyGraphNormalizer {
    return new GraphNormalizer(this)
  }

  override makeForExternalReference(): CycloneJson.Normalize.ExternalReferenceNormalizer {
    return this.#references
  }

  override makeForProperty(): CycloneJson.Normalize.PropertyNormalizer {
    return this.#properties
  }

  override makeForHash(): CycloneJson.Normalize.HashNormalizer {
    return this.#hashes
  }
}

class BillNormalizer extends CycloneJson.Normalize.BomNormalizer {
  override normalize(bom: Bom, options: Options): JsonBill {
    const normalized = super.normalize(bom, options)
    if (!(bom instanceof Bill)) return normalized
    const { externalReferences, compositions } = bom
    const references = this._factory.makeForExternalReference().normalizeIterable(externalReferences, options)
    return Object.assign(normalized, {
      ...(references.length > 0 ? { externalReferences: references } : {}),
      ...(compositions.length > 0 ? { compositions } : {}),
    })
  }
}

class MetadataNormalizer extends CycloneJson.Normalize.MetadataNormalizer {
  override normalize(
    metadata: Metadata,
    options: Options,
  ): ReturnType<CycloneJson.Normalize.MetadataNormalizer['normalize']> {
    const normalized = super.normalize(metadata, options)
    const manufacturer = metadata instanceof BillMetadata ? metadata.manufacturer : undefined
    if (manufacturer === undefined) return normalized
    const entity = this._factory.makeForOrganizationalEntity().normalize(manufacturer, options)
    return Object.assign(normalized, { manufacturer: entity })
  }
}

class PartNormalizer extends CycloneJson.Normalize.ComponentNormalizer {
  override normalize(
    component: Component,
    options: Options,
  ): ReturnType<CycloneJson.Normalize.ComponentNormalizer['normalize']> {
    const isPart = component instanceof Part
    const normalized =
      isPart && isPlain(component) ? this.#plain(component, options) : super.normalize(component, options)
    if (!normalized || !isPart) return normalized
    const { manufacturer, releaseNotes } = component
    if (manufacturer !== undefined) {
      const entity = this._factory.makeForOrganizationalEntity().normalize(manufacturer, options)
      Object.assign(normalized, { manufacturer: entity })
    }
    return releaseNotes === undefined ? normalized : Object.assign(normalized, { releaseNotes })
  }

  /**
   * What the library gives, without the fields that are undefined in it: they are half of all, and cost every pass over the
   * document its time.
   */
  #plain(part: Part, options: Options): CycloneJson.Types.Normalized.Component | undefined {
    const { type, name, group, version, bomRef, scope, hashes, licenses, purl } = part
    const { externalReferences: references, properties } = part
    const factory = this._factory
    if (!factory.spec.supportsComponentType(type)) return undefined
    return {
      type,
      name,
      group: group || undefined,
      version: version || (factory.spec.requiresComponentVersion ? '' : undefined),
      'bom-ref': bomRef.value || undefined,
      scope,
      hashes: hashes.size > 0 ? factory.makeForHash().normalizeIterable(hashes, options) : undefined,
      licenses: licenses.size > 0 ? factory.makeForLicense().normalizeIterable(licenses, options) : undefined,
      purl: purl?.toString(),
      externalReferences:
        references.size > 0
          ? factory.makeForExternalReference().normalizeIterable(references, options)
          : undefined,
      properties:
        properties.size > 0 && factory.spec.supportsProperties(part)
          ? factory.makeForProperty().normalizeIterable(properties, options)
          : undefined,
    } as CycloneJson.Types.Normalized.Component
  }
}

/** Whether a part has nothing but what nearly all have. */
function isPlain({
  supplier,
  author,
  publisher,
  description,
  copyright,
  cpe,
  swid,
  evidence,
  components,
}: Part): boolean {
  const rare = supplier ?? author ?? publisher ?? description ?? copyright ?? cpe ?? swid ?? evidence
  return rare === undefined && components.size === 0
}

class GraphNormalizer extends CycloneJson.Normalize.DependencyGraphNormalizer {
  override normalize(bom: Bom): CycloneJson.Types.Normalized.Dependency[] {
    const entries = bom instanceof Bill ? [...bom.graph] : []
    return entries.map(([ref, targets]) => (targets.length > 0 ? { ref, dependsOn: [...targets] } : { ref }))
  }
}

/** Addresses are escaped where they are read (`publicUrl`); the library would replace nine characters in each again. */
class EscapedReferences extends CycloneJson.Normalize.ExternalReferenceNormalizer {
  override normalize(
    reference: ExternalReference,
    options: Options,
  ): CycloneJson.Types.Normalized.ExternalReference | undefined {
    const { url, type, hashes, comment } = reference
    if (!this._factory.spec.supportsExternalReferenceType(type)) return undefined
    const normalized: CycloneJson.Types.Normalized.ExternalReference = { url: url.toString(), type }
    if (hashes.size > 0) normalized.hashes = this._factory.makeForHash().normalizeIterable(hashes, options)
    if (comment) normalized.comment = comment
    return normalized
  }
}

/**
 * Hashes are checked where they are read (`Hash`); the library would try five patterns on each again, which is a
 * tenth of the whole work.
 */
class CheckedHashes extends CycloneJson.Normalize.HashNormalizer {
  #last: { readonly of: HashDictionary; readonly hashes: CycloneJson.Types.Normalized.Hash[] } | null = null

  override normalize([alg, content]: Hash): CycloneJson.Types.Normalized.Hash {
    return { alg, content }
  }

  /** Most components have the digests of the file that they are delivered as, so that both are the same. */
  override normalizeIterable(data: HashDictionary): CycloneJson.Types.Normalized.Hash[] {
    if (this.#last?.of === data) return this.#last.hashes
    const hashes: CycloneJson.Types.Normalized.Hash[] = []
    data.forEach((content, alg) => hashes.push({ alg, content }))
    this.#last = { of: data, hashes }
    return hashes
  }
}

/** A property is written as it is. */
class PlainProperties extends CycloneJson.Normalize.PropertyNormalizer {
  override normalize(property: Property): CycloneJson.Types.Normalized.Property {
    return property
  }

  override normalizeIterable(data: PropertyRepository): CycloneJson.Types.Normalized.Property[] {
    const properties: CycloneJson.Types.Normalized.Property[] = []
    data.forEach((property) => properties.push(property))
    return properties
  }
}
