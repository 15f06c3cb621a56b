import type { Release } from './document.ts'

/** What of a release is told in lines of its own, in the order of the page. */
export const insideKinds = ['vulnerabilities', 'dependencies'] as const
export type InsideKind = (typeof insideKinds)[number]

/** The release with other lines. What it does not tell of stays untold. */
export function withLines(
  release: Release,
  linesOf: (kind: InsideKind, lines: readonly string[]) => readonly string[],
): Release {
  const { vulnerabilities, dependencies } = release
  const linesFor = (kind: InsideKind) => [...linesOf(kind, insideLines(release, kind))]
  return {
    ...release,
    ...(vulnerabilities && { vulnerabilities: { ...vulnerabilities, lines: linesFor('vulnerabilities') } }),
    ...(dependencies && { dependencies: { ...dependencies, lines: linesFor('dependencies') } }),
  }
}

/** The lines of a kind that say something; none where the release does not tell of it. */
export function insideLines(release: Pick<Release, InsideKind>, kind: InsideKind): string[] {
  return release[kind]?.lines.map((line) => line.trim()).filter((line) => line !== '') ?? []
}
