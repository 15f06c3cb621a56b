import type { Release } from '../notes/document.ts'

/** Releases by their dates, newest first; drafts come before all of them. What is of the same moment keeps its order. */
export function latestFirst<One extends Pick<Release, 'tag' | 'date'>>(releases: readonly One[]): One[] {
  return releases
    .map((release) => ({ release, at: release.tag === null ? Infinity : Date.parse(release.date) }))
    .toSorted((one, other) => (one.at === other.at ? 0 : other.at - one.at))
    .map(({ release }) => release)
}
