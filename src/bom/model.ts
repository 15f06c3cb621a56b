import {
  Bom,
  BomRefRepository,
  Component,
  ComponentRepository,
  ExternalReferenceRepository,
  Metadata,
  type OrganizationalEntity,
} from '@cyclonedx/cyclonedx-library/Models'
import type { CycloneReleaseNotes } from './release-notes.ts'

/**
 * What no component of ours has: parts of its own, and edges, which are in `Bill.graph`. The library would make two empty sets
 * for each.
 */
export const nothing = { components: new ComponentRepository(), dependencies: new BomRefRepository() }

/** The library's component with what it lacks. */
export class Part extends Component {
  /** Who made it; CycloneDX 1.6 and later. */
  manufacturer: OrganizationalEntity | undefined
  releaseNotes: CycloneReleaseNotes | undefined
}

/** The library's metadata with what it lacks. */
export class BillMetadata extends Metadata {
  /** Who made the document; CycloneDX 1.6 and later. Before, `manufacture` is who made the product. */
  manufacturer: OrganizationalEntity | undefined
}

/** How much is known of the dependencies of some refs. */
export interface Composition {
  readonly aggregate: 'complete' | 'incomplete' | 'unknown'
  readonly dependencies: readonly string[]
}

/** The library's document with what it lacks. */
export class Bill extends Bom {
  declare metadata: BillMetadata
  readonly externalReferences = new ExternalReferenceRepository()
  /**
   * From refs to the refs that they depend on, instead of the components' own sets: those make an entry for every component,
   * and an empty one claims that it depends on nothing.
   */
  graph: ReadonlyMap<string, readonly string[]> = new Map()
  compositions: readonly Composition[] = []

  constructor() {
    super({ metadata: new BillMetadata() })
  }
}
