import type { Bom, Hash } from '@cyclonedx/cyclonedx-library/Models'
import { JSON as CycloneJson, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize'
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec'
import type { CycloneReleaseNotes } from './release-notes.ts'

/** What CycloneDX 1.6 has and the library's models do not. */
interface Additions {
  readonly releaseNotes: CycloneReleaseNotes | null
  /** Refs whose dependencies are not all known; of all others they are. */
  readonly incomplete: ReadonlySet<string>
}

type Normalized = CycloneJson.Types.Normalized.Bom

/** The document as text: CycloneDX 1.6, indented by two spaces, with a final newline. */
export function serialize(bom: Bom, additions: Additions): string {
  const factory = new Factory(Spec1dot6)
  // The library would sort as the machine's locale does; the order of insertion is already the right one.
  return `${new CompleteSerializer(factory, additions).serialize(bom, { sortLists: false, space: 2 })}\n`
}

/**
 * Hashes are checked where they are read (`Hash`); the library would try five patterns on each again, which is a
 * tenth of the whole work.
 */
class Factory extends CycloneJson.Normalize.Factory {
  readonly #hashes = new CheckedHashes(this)

  override makeForHash(): CycloneJson.Normalize.HashNormalizer {
    return this.#hashes
  }
}

class CheckedHashes extends CycloneJson.Normalize.HashNormalizer {
  override normalize([alg, content]: Hash): CycloneJson.Types.Normalized.Hash {
    return { alg, content }
  }
}

class CompleteSerializer extends JsonSerializer {
  readonly #additions: Additions

  constructor(factory: CycloneJson.Normalize.Factory, additions: Additions) {
    super(factory)
    this.#additions = additions
  }

  protected override _normalize(bom: Bom, options?: { sortLists?: boolean }): Normalized {
    const normalized = super._normalize(bom, options)
    assertNothingLost(bom, normalized)
    const { releaseNotes } = this.#additions
    if (releaseNotes !== null && normalized.metadata?.component)
      Object.assign(normalized.metadata.component, { releaseNotes })
    return Object.assign(normalized, { compositions: this.#compositions(normalized) })
  }

  /** Without them a component with no edges would claim that it has none, also where nobody knows. */
  #compositions(normalized: Normalized): { aggregate: string; dependencies: string[] }[] {
    const refs = (normalized.dependencies ?? []).map(({ ref }) => ref)
    const { incomplete } = this.#additions
    return [
      { aggregate: 'complete', dependencies: refs.filter((ref) => !incomplete.has(ref)) },
      { aggregate: 'incomplete', dependencies: refs.filter((ref) => incomplete.has(ref)) },
    ].filter(({ dependencies }) => dependencies.length > 0)
  }
}

/** The library drops what it takes for invalid without a word. What reaches it is valid: so that would be our fault. */
function assertNothingLost(bom: Bom, normalized: Normalized): void {
  const components = [...bom.components]
  const written = normalized.components ?? []
  const count = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const pairs: [string, number, number][] = [
    ['components', components.length, written.length],
    ['hashes', count(components.map((c) => c.hashes.size)), count(written.map((c) => c.hashes?.length ?? 0))],
    [
      'licences',
      count(components.map((c) => c.licenses.size)),
      count(written.map((c) => c.licenses?.length ?? 0)),
    ],
    [
      'edges',
      count(components.map((c) => c.dependencies.size)) + (bom.metadata.component?.dependencies.size ?? 0),
      count((normalized.dependencies ?? []).map((d) => d.dependsOn?.length ?? 0)),
    ],
    ['serial number', 1, normalized.serialNumber === undefined ? 0 : 1],
  ]
  for (const [what, given, kept] of pairs)
    if (given !== kept) throw new Error(`${given} ${what} became ${kept} in the document.`)
}
