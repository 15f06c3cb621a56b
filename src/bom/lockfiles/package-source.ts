import type { Hash, Property, PublishedFile, Source } from '../component.ts'
import { readIntegrity } from '../integrity.ts'

/** Where the bytes of a JavaScript package come from, and what proves them. */
export interface PackageSource {
  readonly source: Source | null
  readonly hashes: readonly Hash[]
  /** Of a runtime such as Node.js: one file a platform, from elsewhere than a registry of packages. */
  readonly files?: readonly PublishedFile[]
  readonly qualifiers?: Readonly<Record<string, string>>
  readonly properties: readonly Property[]
  /** Phrases that never repeat what is written. */
  readonly faults: readonly string[]
}

export const invalidAddress = 'its address is no valid URL and is left out.'

/** A source that nothing else is known of. */
export function bareSource(source: Source | null, faults: readonly string[] = []): PackageSource {
  return { source, hashes: [], properties: [], faults }
}

/** The digests of an `integrity` field, and a phrase for each that is none. */
export function digestsOf(sri: string | null): {
  readonly hashes: readonly Hash[]
  readonly faults: string[]
} {
  const { hashes, faults } = readIntegrity(sri ?? '')
  if (faults.length === 0) return { hashes, faults: [] }
  return { hashes, faults: faults.map((flaw) => `the integrity holds ${flaw}, which is left out.`) }
}

/** The digests of the archive that a forge packs of a commit: properties, since nobody published that file. */
export function archiveDigests(hashes: readonly Hash[]): Property[] {
  return hashes.map(({ algorithm, content }) => ({
    name: 'waybill:npm:commit-archive',
    value: `${algorithm} ${content}`,
  }))
}
