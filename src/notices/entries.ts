import type { Release } from '../notes/document.ts'
import { insideKinds, insideLines, withLines, type InsideKind } from '../notes/inside.ts'
import { clip } from './clip.ts'
import { changesIn, firstChanges } from './selection.ts'

/** Lines about what is inside that external readers get of each kind; the bill of materials has the rest. */
export const mostLinesOutside = 3

const longestLine = 400

/** How many entries a message could list: changes, words of a person about them, and lines about what is inside. */
export function entriesIn(release: Release, external: boolean): number {
  const lines = insideKinds.reduce((sum, kind) => sum + linesFor(release, kind, external).length, 0)
  return changesIn(release) + remarksIn(release) + lines
}

/**
 * The release with at most `limit` of its entries: the first line of each kind, what breaks, what to do when upgrading, what
 * matters most, then the other changes in their own order, then the other lines.
 */
export function firstEntries(release: Release, external: boolean, limit: number): Release {
  const changes = changesIn(release)
  const kept: Record<InsideKind, number> = { vulnerabilities: 0, dependencies: 0 }
  let room = limit
  const take = (kind: InsideKind, most: number) => {
    const taken = Math.max(0, Math.min(room, most, linesFor(release, kind, external).length - kept[kind]))
    kept[kind] += taken
    room -= taken
  }
  for (const kind of insideKinds) take(kind, 1)
  const breaking = Math.min(room, new Set(release.breaking.map(({ change }) => change)).size)
  room -= breaking
  const upgrade = release.upgrade?.slice(0, room)
  room -= upgrade?.length ?? 0
  const highlights = release.highlights?.slice(0, room)
  room -= highlights?.length ?? 0
  const others = Math.min(room, changes - breaking)
  room -= others
  for (const kind of insideKinds) take(kind, Infinity)
  const { upgrade: _, highlights: __, ...rest } = firstChanges(release, breaking + others)
  const shown = { ...rest, ...(upgrade?.length && { upgrade }), ...(highlights?.length && { highlights }) }
  return withLines(shown, (kind, lines) => lines.slice(0, kept[kind]).map((line) => clip(line, longestLine)))
}

function remarksIn({ upgrade, highlights }: Release): number {
  return (upgrade?.length ?? 0) + (highlights?.length ?? 0)
}

/** How many lines of each kind a message leaves out. */
export function linesLeftOut(release: Release, shown: Release): Record<InsideKind, number> {
  const left = (kind: InsideKind) => insideLines(release, kind).length - insideLines(shown, kind).length
  return { vulnerabilities: left('vulnerabilities'), dependencies: left('dependencies') }
}

function linesFor(release: Release, kind: InsideKind, external: boolean): readonly string[] {
  const lines = insideLines(release, kind)
  return external ? lines.slice(0, mostLinesOutside) : lines
}
