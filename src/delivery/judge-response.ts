import { visible } from '../render/escape.ts'
import { readHealthStatus } from './health-status.ts'
import { parseJsonPath, valueAt } from './json-path.ts'
import type { Expectation, HttpCheck } from './plan.ts'
import { judgement, type Judgement } from './sample.ts'
import { matchExpectation, usableCommit, usableVersion } from './version-match.ts'

/** One http answer, read within limits and without following anything. */
export interface HttpAnswer {
  readonly url: string
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** The decoded start of the body. */
  readonly body: string
  /** Whether the body went on after what was read. */
  readonly truncated: boolean
}

const longestClaim = 100
/** Servers that name no type, or a type for anything, may still send JSON. */
const jsonType = /^$|[/+]json$|^text\/plain$|^application\/octet-stream$/i

/**
 * What an answer shows. Whose fault a refusal is decides between `fail` (the target's) and `error` (the observer's:
 * wrong credentials, asked too often, asked the wrong path). Health bodies follow draft-inadarei-api-health-check-06.
 */
export function judgeResponse(answer: HttpAnswer, check: HttpCheck, expected: Expectation): Judgement {
  const { status } = answer
  const accepted = check.status?.includes(status) ?? (status >= 200 && status <= 299)
  const document = parseBody(answer)
  const health = readHealthStatus(document)
  if (!accepted) return judgeRefusal(answer, health === 'pass')
  if (health === 'fail') {
    return fault(status, 'contradiction', `answered ${status}, but its body says that it is not healthy`)
  }
  if (check.contains !== undefined && !answer.body.includes(check.contains)) {
    const where = answer.truncated ? 'the start of the body does' : 'the body does'
    return fault(status, 'body', `${where} not contain the text that the check asks for`)
  }
  const wantsJson = [check.version, check.commit].some((locator) => locator?.startsWith('$'))
  if (wantsJson && document === undefined) return judgeMissingJson(answer)
  return judgeClaim(answer, document, check, expected)
}

function judgeRefusal(answer: HttpAnswer, claimsHealth: boolean): Judgement {
  const { status } = answer
  if (status >= 300 && status <= 399) {
    return fault(status, 'redirect', `answered ${status} to ${locationOrigin(answer)}, which is not followed`)
  }
  switch (status) {
    case 401:
    case 403:
      return observerFault(status, 'credentials', `answered ${status}: the check may not see this address`)
    case 404:
      return observerFault(status, 'not-found', 'answered 404: is the path of the check right?')
    case 407:
      return observerFault(status, 'proxy', 'answered 407: a proxy on the way asks for credentials')
    case 429:
      return observerFault(status, 'rate-limited', 'answered 429: asked too often')
  }
  if (claimsHealth) {
    return fault(status, 'contradiction', `answered ${status}, but its body says that it is healthy`)
  }
  return fault(status, 'status', `answered ${status}`)
}

/** Only the origin: paths and queries of redirects hold sessions and addresses of people. */
function locationOrigin({ headers, url }: HttpAnswer): string {
  const location = headers['location']
  if (location === undefined) return 'nowhere (no Location)'
  return URL.canParse(location, url) ? visible(new URL(location, url).origin) : 'an unreadable Location'
}

/** Undefined when the body is not the whole of a JSON document. */
function parseBody({ headers, body, truncated }: HttpAnswer): unknown {
  const type = mediaType(headers)
  if (truncated || !jsonType.test(type)) return undefined
  try {
    return JSON.parse(body.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function mediaType(headers: HttpAnswer['headers']): string {
  return (headers['content-type'] ?? '').split(';')[0]?.trim() ?? ''
}

function judgeMissingJson({ status, headers, body, truncated }: HttpAnswer): Judgement {
  const type = mediaType(headers)
  if (!jsonType.test(type) || /^\s*</.test(body)) {
    const said = jsonType.test(type) ? 'markup' : visible(type).slice(0, longestClaim)
    return fault(status, 'content-type', `answered ${status} with ${said} where JSON was expected`)
  }
  if (truncated) return fault(status, 'too-large', 'the body is larger than 64 KiB')
  return fault(status, 'body', `answered ${status} with a body that is not JSON`)
}

function judgeClaim(
  answer: HttpAnswer,
  document: unknown,
  check: HttpCheck,
  expected: Expectation,
): Judgement {
  const { status } = answer
  const versionText = check.version === undefined ? null : textAt(check.version, answer, document)
  const commitText = check.commit === undefined ? null : textAt(check.commit, answer, document)
  const version = versionText === null ? null : usableVersion(versionText)
  const commit = commitText === null ? null : usableCommit(commitText)
  const known = { status, version, commit }
  if (check.version !== undefined && version === null) return noClaim(known, 'version', versionText)
  if (check.commit !== undefined && commit === null) return noClaim(known, 'commit', commitText)
  if (version === null && commit === null) return judgement('pass', known)
  switch (matchExpectation({ version, commit }, expected)) {
    case 'match':
      return judgement('pass', known)
    case 'no-claim':
      return judgement('nodata', { ...known, code: 'no-claim', reason: 'the expected commit is not known' })
    case 'other-version':
      return judgement('stale', {
        ...known,
        code: 'wrong-version',
        reason: `is ${version ?? commit}, not ${visible(expected.version)}`,
      })
    case 'other-commit':
      return judgement('stale', {
        ...known,
        code: 'wrong-commit',
        reason: `is commit ${commit}, not ${expected.commit}, of ${visible(expected.version)}`,
      })
  }
}

/** The printable text at a locator; null where there is none, or something that is not a text or a number. */
function textAt(locator: string, answer: HttpAnswer, document: unknown): string | null {
  const path = parseJsonPath(locator)
  const value =
    path === null ? answer.headers[locator.replace(/^header:/i, '').toLowerCase()] : valueAt(document, path)
  if (typeof value !== 'string' && typeof value !== 'number') return null
  return visible(String(value)).trim().slice(0, longestClaim)
}

function noClaim(known: Partial<Judgement>, what: string, text: string | null): Judgement {
  const said =
    text === null ? `names no ${what} where the check looks for it` : `gives "${text}" as its ${what}`
  return judgement('nodata', { ...known, code: 'no-claim', reason: said })
}

function fault(status: number, code: string, reason: string): Judgement {
  return judgement('fail', { status, code, reason })
}

function observerFault(status: number, code: string, reason: string): Judgement {
  return judgement('error', { status, code, reason })
}
