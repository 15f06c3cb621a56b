import type { LookupFunction } from 'node:net'
import { certificateWarnings } from '../../delivery/certificate-warnings.ts'
import { judgeResponse } from '../../delivery/judge-response.ts'
import { probeUrl, type HttpCheck, type Pair } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import { hostOf } from '../dial.ts'
import { askEach, askFamilies, shuffled } from './addresses.ts'
import { resolveHeaders } from './check-headers.ts'
import { judgeConnectionFault } from './connection-fault.ts'
import { exchange, type Exchange, type Question } from './exchange.ts'
import type { Network } from './network.ts'
import { proxyFor } from './proxy.ts'
import { redacted } from './redacted.ts'
import { nextHop } from './redirects.ts'

/**
 * Asks once, over a fresh connection: a connection that is kept open meets the same instance again and again. Sends no
 * credentials but the check's own headers, whose `${NAME}` are taken from the environment and redacted from whatever is
 * kept. Follows redirects only where the check says so. Never rejects; when the signal aborts, the judgement is of no
 * worth.
 */
export async function probeHttp(
  pair: Pair,
  check: HttpCheck,
  network: Network,
  signal: AbortSignal,
): Promise<Judgement> {
  try {
    const url = probeUrl(pair.target, check)
    const { headers, redact } = resolveHeaders(check.headers ?? {}, network.variable)
    const question = { url, headers, proxy: proxyFor(url, network.variable) }
    const ask = (lookup: LookupFunction) =>
      look(pair, check, { question: { ...question, lookup }, network, signal })
    return redacted(await route(check, { question, network, signal, ask }), redact)
  } catch (error) {
    return judgeConnectionFault(error)
  }
}

interface Route {
  readonly question: Omit<Question, 'lookup'>
  readonly network: Network
  readonly signal: AbortSignal
  readonly ask: (lookup: LookupFunction) => Promise<Judgement>
}

/** Which addresses are asked. Behind a proxy they are the proxy's to choose. */
async function route(
  { addresses, family }: HttpCheck,
  { question, network, signal, ask }: Route,
): Promise<Judgement> {
  const { hosts } = network
  const host = hostOf(question.url)
  if (question.proxy !== null) {
    if (family !== undefined) {
      const reason = 'the address family cannot be chosen through a proxy: list the host in NO_PROXY'
      return judgement('error', { code: 'proxy', reason })
    }
    const found = await ask(hosts.lookup)
    return addresses === 'each'
      ? withWarnings(found, ['through a proxy its addresses cannot be asked one by one'])
      : found
  }
  const families = family === 'both' ? ([4, 6] as const) : family === undefined ? [] : [family]
  if (addresses === 'each') return askEach({ host, hosts, ask, families, signal })
  if (families.length > 0) return askFamilies({ host, hosts, ask, families, signal })
  return ask(shuffled(hosts.lookup))
}

interface Look {
  readonly question: Question
  readonly network: Network
  readonly signal: AbortSignal
}

async function look(pair: Pair, check: HttpCheck, world: Look): Promise<Judgement> {
  try {
    const { answer, evidence } = await follow(check.redirects ?? 0, world)
    const found = judgeResponse(answer, check, pair.expected)
    return { ...withWarnings(found, certificateWarnings(evidence.tls, answer.receivedAtMs)), evidence }
  } catch (error) {
    return judgeConnectionFault(error)
  }
}

/** Each hop is a question of its own, judged at its own dialling; the check's headers go to the first alone. */
async function follow(most: number, { question, network, signal }: Look): Promise<Exchange> {
  let last = await exchange(question, network, signal)
  const passed: string[] = []
  for (let hop = 0; hop < most; hop += 1) {
    const url = nextHop(last.answer, question.url.origin)
    if (url === null) break
    passed.push(new URL(last.answer.url).origin)
    last = await exchange({ ...question, url, headers: {} }, network, signal)
  }
  return passed.length === 0 ? last : { ...last, evidence: { ...last.evidence, redirects: passed } }
}

function withWarnings(found: Judgement, more: readonly string[]): Judgement {
  return more.length === 0 ? found : { ...found, warnings: [...(found.warnings ?? []), ...more] }
}
