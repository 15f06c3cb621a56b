import { visible } from '../render/escape.ts'

/** What a health document says of the whole, and the names of the parts that it calls unhealthy. */
export interface Health {
  readonly status: 'pass' | 'warn' | 'fail'
  readonly parts: readonly string[]
}

const words: Readonly<Record<string, Health['status']>> = {
  pass: 'pass',
  ok: 'pass',
  up: 'pass',
  warn: 'warn',
  fail: 'fail',
  error: 'fail',
  down: 'fail',
  out_of_service: 'fail',
}

const mostParts = 3
const longestPart = 60

/**
 * What a document says in its `status`, in any case of letters: draft-inadarei-api-health-check-06 with its aliases for
 * Node's Terminus and Spring Boot, and MicroProfile Health 4. Null for any other document. Of the parts at most three
 * are named.
 */
export function readHealth(document: unknown): Health | null {
  const status = statusOf(document)
  if (status === null) return null
  const bad = partsOf(document).filter(([, one]) => one !== 'pass')
  const wanted = bad.filter(([, one]) => one === 'fail' || status === 'warn')
  return { status, parts: wanted.slice(0, mostParts).map(([name]) => visible(name).slice(0, longestPart)) }
}

function statusOf(part: unknown): Health['status'] | null {
  const text = ownValue(part, 'status')
  const word = typeof text === 'string' ? text.toLowerCase() : ''
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null
}

/** Spring Boot has `components` by name, health+json `checks` with a list to each name, MicroProfile a list with names. */
function partsOf(document: unknown): (readonly [string, Health['status']])[] {
  const parts = ownValue(document, 'components') ?? ownValue(document, 'checks')
  if (typeof parts !== 'object' || parts === null) return []
  if (Array.isArray(parts)) return parts.flatMap((part) => named(ownValue(part, 'name'), part))
  return Object.entries(parts).flatMap(([name, part]: [string, unknown]) => {
    return (Array.isArray(part) ? part : [part]).flatMap((one) => named(name, one)).slice(0, 1)
  })
}

function named(name: unknown, part: unknown): (readonly [string, Health['status']])[] {
  const status = statusOf(part)
  return status === null || status === 'pass' || typeof name !== 'string' ? [] : [[name, status]]
}

function ownValue(document: unknown, key: string): unknown {
  if (typeof document !== 'object' || document === null || !Object.hasOwn(document, key)) return undefined
  return (document as Record<string, unknown>)[key]
}
