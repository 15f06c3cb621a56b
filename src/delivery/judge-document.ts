import { visible } from '../render/escape.ts'
import { parseJsonPath, valueAt } from './json-path.ts'
import type { Expectation } from './plan.ts'
import { judgement, type Judgement } from './sample.ts'
import { matchExpectation, type Match, usableCommit, usableDigest, usableVersion } from './version-match.ts'
import { findWellKnownClaim } from './well-known-claim.ts'

/** What was said, and where it can be looked for: a document (undefined: none) and headers by lower-case name. */
export interface Statement {
  readonly document: unknown
  readonly headers: Readonly<Record<string, string>>
}

/** Where an answer tells its release: paths into JSON or `header:X-Name`; `version: none` where it does not. */
export interface Locators {
  readonly version?: string | undefined
  readonly commit?: string | undefined
  readonly digest?: string | undefined
}

export type Scalar = string | number | boolean | null

const longestClaim = 100

/** Whether a path into JSON is looked at, so that an answer without JSON cannot be judged. */
export function readsJson(locators: Locators): boolean {
  return [locators.version, locators.commit, locators.digest].some((locator) => locator?.startsWith('$'))
}

/**
 * Whether an answer comes from the expected release. Without `version` and `commit` the well-known places are looked at;
 * an answer that says nothing there makes no claim, and passes without one (coverage L0). A claim that was asked for and
 * is missing, or a placeholder, is `nodata`.
 */
export function judgeClaim(statement: Statement, locators: Locators, expected: Expectation): Judgement {
  const found = claimAt(statement, locators)
  if ('outcome' in found) return found
  const { where, ...claim } = found
  const match = matchExpectation(claim, expected)
  if (match !== 'no-claim') return judgeMatch(claim, { match, where, expected })
  // A commit that cannot be compared is missed only where somebody asked for it.
  const isAsked = locators.commit !== undefined && claim.commit !== null
  if (!isAsked) return judgement('pass', claim)
  return judgement('nodata', { ...claim, code: 'no-claim', reason: 'the expected commit is not known' })
}

/** The first rule that the document does not keep, in words; null when it keeps all. */
export function brokenRule(document: unknown, rules: Readonly<Record<string, Scalar>>): string | null {
  for (const [path, wanted] of Object.entries(rules)) {
    const value = valueAt(document, parseJsonPath(path) ?? [])
    if (value !== wanted) return `${visible(path)} is ${shown(value)}, not ${shown(wanted)}`
  }
  return null
}

interface FoundClaim {
  readonly version: string | null
  readonly commit: string | null
  readonly digest: string | null
  /** Where nobody said that the version is: told when it is another, for it may mean something else there. */
  readonly where: string | null
}

/** The texts at the places that are looked at, as they were written. */
interface Texts {
  readonly version: string | null
  readonly commit: string | null
  readonly digest: string | null
}

function claimAt(statement: Statement, locators: Locators): FoundClaim | Judgement {
  const digest = textAt(locators.digest, statement)
  if (locators.version === undefined && locators.commit === undefined) {
    const { version, commit, unfilled } = findWellKnownClaim(statement.document)
    if (unfilled !== null && commit === null) return noClaim({}, 'version', short(unfilled.text))
    const texts = { version: version?.text ?? null, commit: commit?.text ?? null, digest }
    return asked(texts, locators, version?.at ?? commit?.at ?? null)
  }
  const texts = {
    version: textAt(locators.version, statement),
    commit: textAt(locators.commit, statement),
    digest,
  }
  return asked(texts, locators, null)
}

/** The claim that the texts make, unless one was asked for and is none. */
function asked(texts: Texts, locators: Locators, where: string | null): FoundClaim | Judgement {
  const { version, commit, digest } = texts
  const claim = {
    version: version === null ? null : usableVersion(short(version)),
    commit: commit === null ? null : usableCommit(short(commit)),
    digest: digest === null ? null : usableDigest(digest),
  }
  const lacking = (['version', 'commit', 'digest'] as const).find((key) => {
    return claim[key] === null && locators[key] !== undefined && locators[key] !== 'none'
  })
  if (lacking === undefined) return { ...claim, where }
  const text = texts[lacking]
  return noClaim(claim, lacking, text === null ? null : short(text))
}

interface Matched {
  readonly match: Exclude<Match, 'no-claim'>
  readonly where: string | null
  readonly expected: Expectation
}

function judgeMatch(claim: Omit<FoundClaim, 'where'>, { match, where, expected }: Matched): Judgement {
  const { version, commit, digest } = claim
  const wanted = visible(expected.version)
  const at = where === null ? '' : ` at ${where}`
  switch (match) {
    case 'match':
      return judgement('pass', claim)
    case 'other-version':
      return stale(claim, 'wrong-version', `is ${version ?? commit}${at}, not ${wanted}`)
    case 'other-commit':
      return stale(claim, 'wrong-commit', `is commit ${commit}, not ${expected.commit}, of ${wanted}`)
    case 'other-digest':
      return stale(claim, 'wrong-digest', `runs sha256:${digest}, which is no artifact of ${wanted}`)
  }
}

function stale(claim: Partial<Judgement>, code: string, reason: string): Judgement {
  return judgement('stale', { ...claim, code, reason })
}

/** The text at a locator; null where there is none, or something that is not a text or a number. */
function textAt(locator: string | undefined, { document, headers }: Statement): string | null {
  if (locator === undefined || locator === 'none') return null
  const path = parseJsonPath(locator)
  const name = locator.replace(/^header:/i, '').toLowerCase()
  const header = Object.hasOwn(headers, name) ? headers[name] : undefined
  const value = path === null ? header : valueAt(document, path)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

function short(text: string): string {
  return visible(text).trim().slice(0, longestClaim)
}

function shown(value: unknown): string {
  if (value === undefined) return 'not there'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return short(JSON.stringify(value))
}

function noClaim(known: Partial<Judgement>, what: string, text: string | null): Judgement {
  const said =
    text === null ? `names no ${what} where the check looks for it` : `gives "${text}" as its ${what}`
  return judgement('nodata', { ...known, code: 'no-claim', reason: said })
}
