import { fillQuery, judgePrometheus, type PrometheusCheck } from '../../delivery/judge-prometheus.ts'
import type { Pair } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import { resolveSecret } from '../../config/secrets.ts'
import { askApi } from './api-answer.ts'
import { resolveHeaders } from './check-headers.ts'
import type { Network } from './network.ts'
import { redacted } from './redacted.ts'

/**
 * Asks a Prometheus, or what speaks like one, for the value of a query at this moment. By POST, which has no limit on how long a
 * query may be (Prometheus documentation, HTTP API). Rejects with SECRET_MISSING only.
 */
export async function probePrometheus(
  pair: Pair,
  check: PrometheusCheck,
  { network, timeoutMs }: { readonly network: Network; readonly timeoutMs: number },
  signal: AbortSignal,
): Promise<Judgement> {
  const query = fillQuery(check.query, pair.expected)
  if (query === null) {
    const reason = 'the query needs the commit or the environment, which is not known'
    return judgement('nodata', { code: 'no-claim', reason })
  }
  const base = resolveSecret(check.url, network.variable, 'url').replace(/\/+$/, '')
  if (!URL.canParse(base)) return judgement('error', { code: 'url', reason: 'the URL of Prometheus is none' })
  const { headers, redact } = resolveHeaders(check.headers ?? {}, network.variable)
  const answer = await askApi(
    {
      name: 'Prometheus',
      url: new URL(`${base}/api/v1/query`),
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ query }).toString(),
      timeoutMs,
      // A query that is wrong, cannot be executed, or took too long: the body says which.
      telling: [400, 422, 503],
    },
    network,
    signal,
  )
  const found = answer.kind === 'judged' ? answer.judgement : judgePrometheus(answer.document, check)
  return redacted(found, redact)
}
