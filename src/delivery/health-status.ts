const healthy = new Set(['pass', 'ok', 'up', 'warn'])
const unhealthy = new Set(['fail', 'error', 'down', 'out_of_service'])

/**
 * What a health document says in its `status`, in any case of letters: draft-inadarei-api-health-check-06 with its
 * aliases for Node's Terminus and Spring, and MicroProfile Health. Null for any other document.
 */
export function readHealthStatus(document: unknown): 'pass' | 'fail' | null {
  if (typeof document !== 'object' || document === null || !Object.hasOwn(document, 'status')) return null
  const { status } = document as { readonly status: unknown }
  if (typeof status !== 'string') return null
  const word = status.toLowerCase()
  if (healthy.has(word)) return 'pass'
  return unhealthy.has(word) ? 'fail' : null
}
