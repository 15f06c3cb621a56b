import { parseJsonPath, valueAt, type JsonPath } from './json-path.ts'
import { isPlaceholder, usableCommit } from './version-match.ts'

/** A text that an answer gives of itself, and where. */
export interface Told {
  readonly text: string
  readonly at: string
}

/** What is found at the well-known places; `unfilled` is a placeholder where a version should be. */
export interface WellKnownClaim {
  readonly version: Told | null
  readonly commit: Told | null
  readonly unfilled: Told | null
}

/**
 * `releaseId` comes first: in health+json (draft-inadarei-api-health-check-06, 3.2 and 3.3) `version` is that of the
 * interface, which may stay while releases go by. `build` and `git` are what Spring Boot's info endpoint says.
 */
const versionPlaces = ['$.releaseId', '$.build.version', '$.version'].map(place)
/** With `management.info.git.mode: full` the id is an object. */
const commitPlaces = ['$.git.commit.id', '$.git.commit.id.full', '$.git.commit.id.abbrev', '$.commit'].map(
  place,
)

const fullVersion = /^v?\d+\.\d+\.\d+(-[0-9a-z.-]+)?(\+[0-9a-z.-]+)?$/i

/**
 * What a JSON document says of its release without being asked for it. Only a full version (Semantic Versioning 2.0.0) or
 * a commit of seven or more hex digits counts: a `version: 1` is that of an interface or a format.
 */
export function findWellKnownClaim(document: unknown): WellKnownClaim {
  const versions = versionPlaces.flatMap((one) => toldAt(document, one))
  const commits = commitPlaces.flatMap((one) => toldAt(document, one))
  const version = versions.find(({ text }) => fullVersion.test(text)) ?? null
  return {
    version,
    commit:
      commits.find(({ text }) => usableCommit(text) !== null) ??
      versions.find(({ text }) => isCertainlyCommit(text)) ??
      null,
    unfilled: version === null ? (versions.find(({ text }) => isPlaceholder(text)) ?? null) : null,
  }
}

/** Where a version is expected, digits alone are a build number or a date. */
function isCertainlyCommit(text: string): boolean {
  return usableCommit(text) !== null && /[a-f]/i.test(text)
}

function place(at: string): { readonly at: string; readonly path: JsonPath } {
  return { at, path: parseJsonPath(at) ?? [] }
}

function toldAt(document: unknown, { at, path }: { readonly at: string; readonly path: JsonPath }): Told[] {
  const value = valueAt(document, path)
  return typeof value === 'string' ? [{ text: value.trim(), at }] : []
}
