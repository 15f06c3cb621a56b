import { v5 } from 'uuid'
import { publicUrl } from './credentials.ts'
import { componentOf } from './describe-component.ts'
import { describe, productOf } from './describe-product.ts'
import type { Inventory } from './inventory.ts'
import { licenseReader } from './license.ts'
import { Bill, type Composition } from './model.ts'
import { entityOf } from './organization.ts'
import { isOwn } from './own.ts'
import type { Provenance } from './provenance.ts'
import { serialize, type Serialized } from './serialize.ts'
import { defaultSpec, type SpecVersion } from './specification.ts'

/** RFC 9562 section 5.5: the serial numbers of all bills of materials are named in this space. It never changes. */
const namespace = '5a9c1f0b-2d43-4b8e-8f61-c07e94d3a512'

export interface BomDocument {
  /** With a final newline. */
  readonly text: string
  /** The same document as JSON has it, whatever the format of the text. */
  readonly value: Serialized['value']
  readonly spec: SpecVersion
  /** `urn:uuid:…`, the same for the same repository, package, version and commit. */
  readonly serialNumber: string
  /** How many components have a licence. */
  readonly licensed: number
  /** The purls of those that have none, folders of the product itself aside. */
  readonly unlicensed: readonly string[]
}

/**
 * Writes an inventory as CycloneDX, validated: the same bytes for the same input, on every machine and in every locale.
 * Every list is sorted here, since the library sorts as the machine's locale does. One component a purl; development
 * packages are `excluded`. What an older version of CycloneDX has no place for is left out of it: in 1.5 who made a
 * component or the document, the acknowledgement of a licence, and the addresses of sources. Throws BOM_INVALID.
 */
export async function writeDocument(inventory: Inventory, provenance: Provenance): Promise<BomDocument> {
  const { root } = inventory
  const { spec = defaultSpec, format = 'json' } = provenance
  const bill = new Bill()
  const repository = provenance.repositoryUrl === null ? null : publicUrl(provenance.repositoryUrl)
  bill.serialNumber = serialNumber(repository, root.version, provenance)
  describe(bill, provenance, spec)
  const manufacturer = provenance.manufacturer ? entityOf(provenance.manufacturer) : null
  const product = productOf(inventory, repository, provenance)
  if (manufacturer !== null && spec !== '1.5') product.manufacturer = manufacturer
  bill.metadata.component = product
  const surroundings = { spec, licenseOf: licenseReader(), manufacturer }
  const refs = [root.purl, ...inventory.items.map(({ ref }) => ref)]
  const unlicensed: string[] = []
  let licensed = 0
  for (const item of inventory.items) {
    const component = componentOf(item, surroundings)
    if (component.licenses.size > 0) licensed += 1
    else if (!isOwn(item)) unlicensed.push(item.purl)
    bill.components.add(component)
  }
  bill.graph = new Map(
    refs
      .filter((ref) => !inventory.unknown.has(ref))
      .map((ref) => [ref, inventory.dependencies.get(ref) ?? []]),
  )
  bill.compositions = compositionsOf(refs, inventory, provenance.complete)
  const { text, value } = await serialize(bill, spec, format)
  return { text, value, spec, serialNumber: bill.serialNumber, licensed, unlicensed }
}

function serialNumber(repository: string | null, version: string, provenance: Provenance): string {
  const { packageName, commit, content } = provenance
  const name = JSON.stringify(['bom', repository, packageName, version, commit ?? content])
  return `urn:uuid:${v5(name, namespace)}`
}

/** Without them a component with no edges would claim that it has none, also where nobody knows. */
function compositionsOf(refs: readonly string[], inventory: Inventory, complete: boolean): Composition[] {
  const { root, unknown } = inventory
  const incomplete = new Set(complete ? inventory.incomplete : [...inventory.incomplete, root.purl])
  const aggregates: Readonly<Record<Composition['aggregate'], string[]>> = {
    complete: [],
    incomplete: [],
    unknown: [],
  }
  for (const ref of refs)
    aggregates[unknown.has(ref) ? 'unknown' : incomplete.has(ref) ? 'incomplete' : 'complete'].push(ref)
  return (['complete', 'incomplete', 'unknown'] as const)
    .map((aggregate) => ({ aggregate, dependencies: aggregates[aggregate] }))
    .filter(({ dependencies }) => dependencies.length > 0)
}
