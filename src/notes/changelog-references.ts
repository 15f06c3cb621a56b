import type { SemVer } from 'semver'
import { safeUrl } from '../render/escape.ts'
import { type ChangelogFile, labelKey, readDefinition } from './changelog-file.ts'
import { compareVersions, precedence, type ReleaseHeading, readHeading } from './changelog-heading.ts'
import { isBlank, type Line } from './changelog-line.ts'

interface Reference {
  readonly line: Line
  /** Null for a blank line. */
  readonly key: string | null
  /** The label read as that of a release. */
  readonly release: ReleaseHeading | null
  readonly order: SemVer | null
}

/** The link references at the end of a CHANGELOG. */
export class LinkReferences {
  readonly #references: Reference[]
  readonly #byKey = new Map<string, Reference>()
  readonly #file: ChangelogFile

  constructor(file: ChangelogFile) {
    this.#file = file
    this.#references = file.references.map(referenceOf)
    for (const reference of this.#references)
      if (reference.key !== null && !this.#byKey.has(reference.key)) this.#byKey.set(reference.key, reference)
  }

  /** The references as they stand now. */
  lines(): Line[] {
    return this.#references.map(({ line }) => line)
  }

  /** The URL that a label leads to, or null. */
  urlOf(label: string): string | null {
    const found = this.#byKey.get(labelKey(label))
    return found ? (readDefinition(found.line.text)?.url ?? null) : null
  }

  /**
   * Makes a label lead to a URL: in the reference that there is, or in a new one among those of the other releases,
   * newest first. A label that is defined elsewhere in the file is left alone, since the first definition is the one
   * that counts; so is one whose URL nobody may follow.
   */
  set(label: string, url: string): void {
    const target = safeUrl(url)
    const key = labelKey(label)
    if (target === null || this.#file.defined.has(key)) return
    const old = this.#byKey.get(key)
    const found = old && readDefinition(old.line.text)
    if (!old || !found) this.#insert(referenceOf({ text: `[${label}]: ${target}`, end: this.#file.end }))
    else if (found.url !== target && found.url !== `<${target}>`) {
      const changed = { ...old, line: { ...old.line, text: found.before + target + found.after } }
      this.#references[this.#references.indexOf(old)] = changed
      this.#byKey.set(key, changed)
    }
  }

  #insert(reference: Reference): void {
    const at = this.#placeOf(reference)
    const last = this.#references[at - 1]
    if (last?.line.end === '')
      this.#references[at - 1] = { ...last, line: { ...last.line, end: reference.line.end } }
    this.#references.splice(at, 0, reference)
    if (reference.key !== null) this.#byKey.set(reference.key, reference)
  }

  /** Before the first reference of a lower release; else after the last of any release, else after all others. */
  #placeOf(ours: Reference): number {
    let after = this.#references.length
    while (after > 0 && isBlank(this.#references[after - 1]?.line)) after--
    for (const [at, theirs] of this.#references.entries()) {
      const side = sideOf(ours, theirs)
      if (side === 'before') return at
      if (side === 'after') after = at + 1
    }
    return after
  }
}

function referenceOf(line: Line): Reference {
  const label = readDefinition(line.text)?.label ?? null
  const release = label === null ? null : readHeading(label)
  const order = release?.version ? precedence(release.version) : null
  return { line, key: label === null ? null : labelKey(label), release, order }
}

/** On which side of another release one stands, where that matters: what is unreleased first, then the newest. */
function sideOf(ours: Reference, theirs: Reference): 'before' | 'after' | null {
  if (!ours.release || !theirs.release) return null
  if (ours.release.version === null) return 'before'
  if (theirs.release.version === null || theirs.release.package !== ours.release.package) return null
  return compareVersions(theirs.order, ours.order) < 0 ? 'before' : 'after'
}

/** A comparison that starts at another tag: `…/compare/v1.3.0...HEAD` after 1.4.0 was released. Null for other URLs. */
export function comparedSince(url: string, tag: string): string | null {
  const at = url.lastIndexOf('/compare/')
  const to = url.lastIndexOf('..')
  if (at === -1 || to < at) return null
  const dots = url[to - 1] === '.' ? to - 1 : to
  return `${url.slice(0, at)}/compare/${encodeURI(tag)}${url.slice(dots)}`
}
