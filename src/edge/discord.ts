import type { Sender } from './edge.ts'
import { boundedWait, callHook, outcomeOf, type Answer, type HookSetting } from './hook.ts'
import { createPace } from './pace.ts'
import { receiptOf, type Outcome } from './receipt.ts'

/** Discord takes about 30 messages a minute for a channel, and five in two seconds from a webhook. */
const gapMs = 500

/**
 * Gives a sender that executes Discord webhooks (Discord's documentation, "Execute Webhook"). `wait=true` makes Discord
 * answer once the message is stored, with its id; `thread_id` of the URL is kept. The URL is a secret, so no receipt has
 * a word of it. Webhooks know no nonce and cannot read a channel: a lost answer stays unknown.
 */
export async function openDiscord(options: HookSetting): Promise<Sender> {
  const pace = createPace(gapMs)
  return {
    async send({ message, address }, signal) {
      await pace(signal)
      const call = {
        who: 'Discord',
        address: waiting(address),
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: message.bodies['json'] ?? '',
      }
      const outcome = await callHook(call, options, signal, (answer) => readAnswer(answer, options.now()))
      return receiptOf(message.id, outcome, options.now())
    },
    async close() {},
  }
}

function waiting(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.searchParams.set('wait', 'true')
  return url.href
}

function readAnswer(answer: Answer, now: Date): Outcome | null {
  const told = tellingOf(answer)
  if (answer.status >= 200 && answer.status < 300) {
    const id = told['id']
    return { state: 'accepted', serverId: typeof id === 'string' && /^\d{1,20}$/.test(id) ? id : null }
  }
  const outcome = outcomeOf(answer, 'Discord', now)
  const { retry_after: seconds, code } = told
  // To the millisecond, where the header has whole seconds ("Rate Limits"). The later of the two is kept.
  if (outcome.state === 'deferred' && typeof seconds === 'number')
    return { ...outcome, waitMs: longerWait(answer, outcome.waitMs, seconds) }
  if (outcome.state === 'refused' && typeof code === 'number')
    return { ...outcome, reason: outcome.reason.replace(/\.$/, ` (error ${code}).`) }
  return outcome
}

function longerWait({ headers }: Answer, waitMs: number, seconds: number): number {
  const told = boundedWait(Math.ceil(seconds * 1000))
  return headers['retry-after'] === undefined ? told : Math.max(told, waitMs)
}

/** What Discord's JSON says; nothing for an answer that is none, such as a gateway's page. */
function tellingOf({ body }: Answer): Readonly<Record<string, unknown>> {
  try {
    const told: unknown = JSON.parse(body.toString('utf8'))
    return typeof told === 'object' && told !== null ? { ...told } : {}
  } catch {
    return {}
  }
}
