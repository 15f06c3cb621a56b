import type { Section } from './changelog-file.ts'
import { blockKey } from './changelog-marker.ts'

/** Which sections of a file hold a block or are of a release, in the order of the file, without a look at each. */
export class SectionIndex {
  readonly #sections: Section[]
  readonly #holding = new Map<string, Section[]>()
  readonly #titled = new Map<string, Section[]>()
  readonly #gone = new Set<Section>()

  constructor(sections: Section[]) {
    this.#sections = sections
    for (const section of sections) this.#note(section)
  }

  /** The sections that hold a block. */
  holding(key: string): Section[] {
    return (this.#holding.get(key) ?? []).filter(
      (section) => !this.#gone.has(section) && section.parts.some((part) => part.key === key),
    )
  }

  /** The sections whose heading is that of a release; `packageName` as the headings of the file name it. */
  titled(packageName: string | null, version: string | null): Section[] {
    const found = this.#titled.get(blockKey(packageName, version)) ?? []
    return found.filter((section) => !this.#gone.has(section))
  }

  insert(at: number, section: Section): void {
    this.#sections.splice(at, 0, section)
    this.#note(section)
  }

  remove(section: Section): void {
    this.#sections.splice(this.#sections.indexOf(section), 1)
    this.#gone.add(section)
  }

  /** To be told when a section got its first block. */
  hold(key: string, section: Section): void {
    push(this.#holding, key, section)
  }

  #note(section: Section): void {
    const { title, release, parts } = section
    for (const key of new Set(parts.map((part) => part.key))) if (key !== null) this.hold(key, section)
    if (title && release) push(this.#titled, blockKey(release.package, release.version), section)
  }
}

function push(map: Map<string, Section[]>, key: string, section: Section): void {
  const held = map.get(key)
  if (held) held.push(section)
  else map.set(key, [section])
}
