import { exitCodes, WaybillError } from '../errors.ts'
import type { SlackPlace } from '../setup/doctor-slack.ts'
import { aheadOf } from './foreign-clock.ts'
import { openSlackApi, type SlackAnswer, type SlackApi, type SlackOptions } from './slack-api.ts'

/** What Slack tells of a token and of where it is to write. */
export interface SlackStanding {
  readonly team: string | null
  readonly scopes: readonly string[] | null
  /** How far Slack's clock is ahead of ours; null where it sent no date. */
  readonly aheadMs: number | null
  readonly places: readonly SlackPlace[]
}

/** More channels than these are asked about one after another. */
const atOnce = 4

/**
 * Asks Slack who we are (`auth.test`) and whether the app is in each channel (`conversations.info`, else the head of its
 * history). Reads only: no conversation is opened and nothing is posted. Throws CONFIG_INVALID for an API host that the token may
 * not be sent to, CHANNEL_REFUSED where Slack does not take the token or does not answer. The token is in no error.
 */
export async function slackStanding(
  options: SlackOptions,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<SlackStanding> {
  const api = await openSlackApi(options)
  const greeting = await api.call('auth.test', {}, signal)
  if (!greeting.ok) throw refused(greeting)
  const { team } = greeting.data
  const places: SlackPlace[] = []
  for (let at = 0; at < addresses.length; at += atOnce) {
    const some = addresses.slice(at, at + atOnce).map((id) => placeOf(api, id, signal))
    places.push(...(await Promise.all(some)))
  }
  return {
    team: typeof team === 'string' ? team : null,
    scopes: scopesIn(greeting.headers['x-oauth-scopes']),
    aheadMs: aheadOf(greeting.headers['date'], options.now()),
    places,
  }
}

async function placeOf(api: SlackApi, id: string, signal: AbortSignal): Promise<SlackPlace> {
  // To find the conversation with a person is to open it.
  if (/^[UW]/.test(id)) return { id, state: 'person', because: null }
  const info = await api.call('conversations.info', { channel: id }, signal)
  if (info.ok) return { id, ...stateIn(info.data['channel']), because: null }
  if (info.error === 'channel_not_found') return { id, state: 'hidden', because: null }
  const history = await api.call('conversations.history', { channel: id, limit: 1 }, signal)
  if (history.ok) return { id, state: 'member', because: null }
  if (history.error === 'not_in_channel') return { id, state: 'absent', because: null }
  if (history.error === 'channel_not_found') return { id, state: 'hidden', because: null }
  return { id, state: 'untold', because: info.error ?? 'no answer' }
}

function stateIn(channel: unknown): Pick<SlackPlace, 'state'> {
  const known = (typeof channel === 'object' && channel !== null ? channel : {}) as Readonly<
    Record<string, unknown>
  >
  if (known['is_archived'] === true) return { state: 'archived' }
  if (known['is_member'] === true || known['is_im'] === true) return { state: 'member' }
  return { state: known['is_private'] === true ? 'absent' : 'public' }
}

function scopesIn(header: unknown): readonly string[] | null {
  if (typeof header !== 'string' || header.trim() === '') return null
  return header.split(',').map((scope) => scope.trim())
}

function refused({ error, outcome }: SlackAnswer & { ok: false }): WaybillError {
  if (error === null)
    return new WaybillError('CHANNEL_REFUSED', `Slack cannot be asked. ${outcome.reason}`, {
      exitCode: exitCodes.unsent,
      hint: 'See whether Slack is up and may be reached from here, then run it again.',
    })
  return new WaybillError('CHANNEL_REFUSED', `Slack does not take the token: ${error}.`, {
    hint: 'Put the bot token (xoxb-...) of the installed app into the secret that channels.slack.token names.',
  })
}
