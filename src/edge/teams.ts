import type { Sender } from './edge.ts'
import { callHook, waitOf, type Answer, type HookSetting } from './hook.ts'
import { createPace } from './pace.ts'
import { receiptOf, type Outcome } from './receipt.ts'

/** Teams turns away more than four requests a second ("Rate limiting for Incoming Webhooks"). */
const gapMs = 260

/**
 * Gives a sender that posts Adaptive Cards to Microsoft Teams workflows. The URL holds the signature that lets anybody
 * post (`sig=`), so no receipt has a word of it. `accepted` says that the workflow was started, never that its card
 * appeared: the answer comes before the flow has run. The id of that run is kept, as the flow's history shows it.
 */
export async function openTeams(options: HookSetting): Promise<Sender> {
  const pace = createPace(gapMs)
  return {
    async send({ message, address }, signal) {
      await pace(signal)
      const call = {
        who: 'The Teams workflow',
        address,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: message.bodies['json'] ?? '',
      }
      const outcome = await callHook(call, options, signal, (answer) => readAnswer(answer, options.now()))
      return receiptOf(message.id, outcome, options.now())
    },
    async close() {},
  }
}

/**
 * The connectors that workflows replace said 200 for failures too, and told in the body what went wrong
 * (MicrosoftDocs/msteams-docs, "Rate limiting": `Microsoft Teams endpoint returned HTTP error 429`).
 */
function readAnswer({ status, headers, body }: Answer, now: Date): Outcome | null {
  if (status < 200 || status >= 300) return null
  const text = body.toString('utf8')
  if (/delivery failed with error/i.test(text)) {
    const inner = /HTTP error (\d{3})/.exec(text)?.[1] ?? null
    const reason = `The Teams workflow answered that the card was not taken${inner === null ? '' : `, with status ${inner}`}.`
    if (inner === '429') return { state: 'deferred', reason, waitMs: waitOf(headers['retry-after'], now) }
    return { state: inner !== null && inner < '500' ? 'refused' : 'unknown', reason }
  }
  const run = headers['x-ms-workflow-run-id']
  const isId = typeof run === 'string' && /^[\w-]{1,100}$/.test(run)
  return { state: 'accepted', serverId: isId ? run : null }
}
