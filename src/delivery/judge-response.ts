import { visible } from '../render/escape.ts'
import { readAnswerTimes } from './answer-times.ts'
import { readHealth, type Health } from './health-status.ts'
import { brokenRule, judgeClaim, readsJson, type Locators, type Scalar } from './judge-document.ts'
import type { Expectation } from './plan.ts'
import { judgement, type Judgement } from './sample.ts'

/** One http answer, read within limits; at the end of what was followed. */
export interface HttpAnswer {
  readonly url: string
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** The decoded start of the body. */
  readonly body: string
  /** Whether the body went on after what was read. */
  readonly truncated: boolean
  /** When the head of the answer came: milliseconds since 1970. */
  readonly receivedAtMs: number
}

/** What of a check is asked of an answer. */
export interface AnswerRules extends Locators {
  /** Accepted status codes; default 200 to 299. */
  readonly status?: readonly number[] | undefined
  /** Text that the body must contain. */
  readonly contains?: string | undefined
  /** What the body, as JSON, must say: path to value. */
  readonly json?: Readonly<Record<string, Scalar>> | undefined
  readonly redirects?: number | undefined
}

const longestType = 100
/** Servers that name no type, or a type for anything, may still send JSON. */
const jsonType = /^$|[/+]json$|^text\/plain$|^application\/octet-stream$/i

/**
 * What an answer shows. Whose fault a refusal is decides between `fail` (the target's) and `error` (the observer's:
 * wrong credentials, asked too often, asked the wrong path). Health bodies follow draft-inadarei-api-health-check-06.
 */
export function judgeResponse(answer: HttpAnswer, rules: AnswerRules, expected: Expectation): Judgement {
  const { status, headers, receivedAtMs } = answer
  const document = parseBody(answer)
  const health = readHealth(document)
  const { retryAfterMs, warnings: late } = readAnswerTimes(status, headers, receivedAtMs)
  const warnings = [...(health?.status === 'warn' ? [`warns of itself${named(health)}`] : []), ...late]
  return {
    ...judgeAnswer(answer, { document, health, rules, expected }),
    status,
    ...(warnings.length > 0 ? { warnings } : {}),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  }
}

interface Question {
  readonly document: unknown
  readonly health: Health | null
  readonly rules: AnswerRules
  readonly expected: Expectation
}

function judgeAnswer(answer: HttpAnswer, question: Question): Judgement {
  const { status } = answer
  const { health, rules } = question
  const accepted = rules.status?.includes(status) ?? (status >= 200 && status <= 299)
  if (!accepted) return judgeRefusal(answer, health, rules.redirects ?? 0)
  if (health?.status !== 'fail') return judgeBody(answer, question)
  const code = status >= 400 ? 'unhealthy' : 'contradiction'
  return fault(status, code, `answered ${status}, but its body says that it is not healthy${named(health)}`)
}

function judgeBody(answer: HttpAnswer, { document, rules, expected }: Question): Judgement {
  const { status, headers } = answer
  if (rules.contains !== undefined && !answer.body.includes(rules.contains)) {
    const where = answer.truncated ? 'the start of the body does' : 'the body does'
    return fault(status, 'body', `${where} not contain the text that the check asks for`)
  }
  const json = rules.json ?? {}
  const wantsJson = readsJson(rules) || Object.keys(json).length > 0
  if (wantsJson && document === undefined) return judgeMissingJson(answer)
  const broken = brokenRule(document, json)
  return broken === null ? judgeClaim({ document, headers }, rules, expected) : fault(status, 'json', broken)
}

function named({ parts }: Health): string {
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

function judgeRefusal(answer: HttpAnswer, health: Health | null, followed: number): Judgement {
  const { status } = answer
  if (status >= 300 && status <= 399) {
    const rule = followed === 0 ? 'which is not followed' : 'which is not followed from here'
    return fault(status, 'redirect', `answered ${status} to ${locationOrigin(answer)}, ${rule}`)
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
  if (health !== null && health.status !== 'fail') {
    return fault(status, 'contradiction', `answered ${status}, but its body says that it is healthy`)
  }
  return fault(status, 'status', `answered ${status}${health === null ? '' : named(health)}`)
}

/** Only the origin (or scheme, where there is none): paths and queries of redirects hold sessions and addresses of people. */
function locationOrigin({ headers, url }: HttpAnswer): string {
  const location = headers['location']
  if (location === undefined) return 'nowhere (no Location)'
  if (!URL.canParse(location, url)) return 'an unreadable Location'
  const { origin, protocol } = new URL(location, url)
  return visible(origin === 'null' ? protocol : origin)
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
    const said = jsonType.test(type) ? 'markup' : visible(type).slice(0, longestType)
    return fault(status, 'content-type', `answered ${status} with ${said} where JSON was expected`)
  }
  if (truncated) return fault(status, 'too-large', 'the body is larger than 64 KiB')
  return fault(status, 'body', `answered ${status} with a body that is not JSON`)
}

function fault(status: number, code: string, reason: string): Judgement {
  return judgement('fail', { status, code, reason })
}

function observerFault(status: number, code: string, reason: string): Judgement {
  return judgement('error', { status, code, reason })
}
