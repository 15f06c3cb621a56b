import type { Release } from '../notes/document.ts'
import type { Organization } from './organization.ts'
import type { BomFormat, SpecVersion } from './specification.ts'

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
  /** Default: 1.6. */
  readonly spec?: SpecVersion
  /** Default: JSON. */
  readonly format?: BomFormat
  /** Who makes the product and writes the document. */
  readonly manufacturer?: Organization | null
  /** Who passes the product on. */
  readonly supplier?: Organization | null
  /** The licence of the document itself, such as `CC0-1.0`. */
  readonly dataLicense?: string | null
  /** What belongs to the document: an attestation, the document about its vulnerabilities. */
  readonly references?: readonly BillReference[]
}

export interface BillReference {
  readonly type: 'attestation' | 'bom' | 'exploitability-statement' | 'vulnerability-assertion'
  /** An absolute URL, or a BOM-Link (`urn:cdx:…`). */
  readonly url: string
}
