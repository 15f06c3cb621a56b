import { createHash } from 'node:crypto'
import type { CheckConfiguration } from '../config/check-schema.ts'

/**
 * SHA-256, lower-case hex, of a check as it is configured: its JSON with keys sorted by code unit. Secrets are not in it:
 * variables stay `${NAME}`, and a header's value that is not one is left out.
 */
export function checkDigest(check: CheckConfiguration): string {
  const plain =
    'headers' in check && check.headers !== undefined ? withoutValues(check, check.headers) : check
  return createHash('sha256').update(sortedJson(plain)).digest('hex')
}

function withoutValues(check: CheckConfiguration, headers: Readonly<Record<string, string>>): unknown {
  const kept = Object.entries(headers).map(([name, value]) => [name, /\$\{\w+\}/.test(value) ? value : null])
  return { ...check, headers: Object.fromEntries(kept) }
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
