import { fail, fine, warn, type Finding } from './finding.ts'

/** What became of a question to a hook that posts nothing. */
export interface HookFacts {
  readonly audience: string
  readonly channel: 'webhook' | 'teams' | 'discord'
  /** Its host; the rest of the address is a secret. */
  readonly host: string
  /** Null where there was no answer. */
  readonly status: number | null
  /** Why there was none, in words without the address. */
  readonly reason: string | null
}

/** What a hook's answer to a question says. A hook takes posts; that it refuses a question is as it should be. */
export function judgeHook({ audience, channel, host, status, reason }: HookFacts): Finding {
  const place = `The ${channel} at ${host} of ${audience}`
  if (status === null)
    return fail('hooks', 'hook-unreachable', {
      what: `${place} cannot be reached: ${reason ?? 'no answer'}.`,
      why: 'Messages to it would be deferred, and the run would end with exit code 6.',
      fix: 'Correct the address in the secret. A host inside your network is named in waybill.yml: network: { private-hosts: [hooks.internal] }',
    })
  // Discord tells of a webhook to whoever has its address ("Get Webhook with Token").
  const gone = status === 410 || (channel === 'discord' && [401, 403, 404].includes(status))
  if (gone)
    return fail('hooks', 'hook-gone', {
      what: `${place} answers ${status}: there is no such hook.`,
      why: 'Every message to it would be refused.',
      fix: 'Make the hook anew and put its address into the secret that the audience names.',
    })
  if (status >= 500)
    return warn('hooks', 'hook-failing', {
      what: `${place} answers ${status}.`,
      why: 'Nobody can say what becomes of a message that such a server was given: it stays unknown and is held.',
      fix: 'See whether that server is up, then run: waybill doctor',
    })
  return fine('hooks', 'hook', `${place} answers. Nothing was posted.`)
}
