import type { HttpAnswer } from '../../delivery/judge-response.ts'

const followed = [301, 302, 303, 307, 308]

/**
 * Where an answer leads, when that is the very origin that was asked: scheme, host and port. Null for every other answer.
 * Elsewhere another service would be asked, and `file:` or a metadata address would be as good as any.
 */
export function nextHop(answer: HttpAnswer, origin: string): URL | null {
  const { location } = answer.headers
  if (!followed.includes(answer.status) || location === undefined) return null
  if (!URL.canParse(location, answer.url)) return null
  const next = new URL(location, answer.url)
  if (next.origin !== origin || next.username !== '' || next.password !== '') return null
  next.hash = ''
  return next
}
