import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { refuseBlocks } from './slack-blocks.ts'

/** A message as Slack keeps it. `blocks` and `metadata` are parsed; `ts` is its id within the channel. */
interface PostedMessage {
  readonly channel: string
  readonly ts: string
  readonly text: string
  readonly blocks: readonly unknown[]
  readonly threadTs: string | null
  readonly metadata: unknown
  readonly clientMessageId: string | null
}

/**
 * What goes wrong with the next post. `rate-limited` is a 429 (`retryAfter` in seconds, null for none in the header);
 * `error` a refusal with that error; `status` an HTTP status with a page instead of an answer; `reset` keeps the
 * message and cuts the connection, and `hang` keeps it and never answers: the cases in which a sender cannot know.
 */
export type SlackFault =
  | { readonly kind: 'rate-limited'; readonly retryAfter: number | null }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }

/** A stand-in for the part of Slack's Web API that Waybill uses, with its limits and its errors. */
export interface SlackServer {
  /** The base URL of the API, with the slash at its end. */
  readonly api: string
  readonly messages: readonly PostedMessage[]
  /** Calls of any method so far. */
  readonly calls: number
  /** Faults wait in line: each spoils one post. */
  fail(fault: SlackFault): void
  close(): Promise<void>
}

type Answer = Readonly<Record<string, unknown>> & { readonly ok: boolean }
type Form = URLSearchParams

const maximumText = 40_000

/** Starts the stand-in on a free port of 127.0.0.1; it knows one token and these channels. */
export async function startSlackServer(options: {
  readonly token: string
  readonly channels: readonly string[]
}): Promise<SlackServer> {
  const messages: PostedMessage[] = []
  const faults: SlackFault[] = []
  let calls = 0

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    calls += 1
    const form = new URLSearchParams(await text(request))
    const method = (request.url ?? '').replace(/^\/api\//, '')
    const refused = refuseToken(request, form, options.token)
    if (refused) return answer(response, refused)
    const fault = method === 'chat.postMessage' ? faults.shift() : undefined
    if (fault) return spoil(fault, form, response)
    answer(response, call(method, form))
  }

  function call(method: string, form: Form): Answer {
    switch (method) {
      case 'auth.test':
        return { ok: true, team: 'Demo', team_id: 'T0123456789', user: 'waybill', bot_id: 'B0123456789' }
      case 'chat.postMessage':
        return post(form)
      case 'chat.update':
        return update(form)
      case 'conversations.history':
        return history(form)
      default:
        return { ok: false, error: 'unknown_method', req_method: method }
    }
  }

  function post(form: Form): Answer {
    const channel = form.get('channel') ?? ''
    const threadTs = form.get('thread_ts')
    const refused = refuseChannel(channel, options.channels) ?? refuseContent(form)
    if (refused) return refused
    if (threadTs !== null && !messages.some((one) => one.channel === channel && one.ts === threadTs)) {
      return { ok: false, error: 'thread_not_found' }
    }
    const ts = `${Math.floor(Date.now() / 1000)}.${String(messages.length + 1).padStart(6, '0')}`
    const message = { channel, ts, threadTs, ...contentOf(form) }
    messages.push(message)
    return { ok: true, channel, ts, message: asSlackSays(message) }
  }

  function update(form: Form): Answer {
    const channel = form.get('channel') ?? ''
    const refused = refuseChannel(channel, options.channels) ?? refuseContent(form)
    if (refused) return refused
    const index = messages.findIndex((one) => one.channel === channel && one.ts === form.get('ts'))
    const known = messages[index]
    if (known === undefined) return { ok: false, error: 'message_not_found' }
    // An update without blocks removes those that were there, as Slack does.
    messages[index] = { ...known, ...contentOf(form), clientMessageId: known.clientMessageId }
    return { ok: true, channel, ts: known.ts, text: form.get('text') ?? '' }
  }

  function history(form: Form): Answer {
    const channel = form.get('channel') ?? ''
    const refused = refuseChannel(channel, options.channels)
    if (refused) return refused
    const oldest = Number(form.get('oldest') ?? 0)
    const found = messages.filter(
      (one) => one.channel === channel && one.threadTs === null && Number(one.ts) > oldest,
    )
    return { ok: true, messages: found.map(asSlackSays).reverse(), has_more: false }
  }

  function spoil(fault: SlackFault, form: Form, response: ServerResponse): void {
    switch (fault.kind) {
      case 'rate-limited':
        if (fault.retryAfter !== null) response.setHeader('retry-after', String(fault.retryAfter))
        return answer(response, { ok: false, error: 'ratelimited' }, 429)
      case 'error':
        return answer(response, { ok: false, error: fault.error })
      case 'status':
        response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<h1>Not now</h1>')
        return
      case 'reset':
        post(form)
        response.socket?.destroy()
        return
      case 'hang':
        post(form)
    }
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    api: `http://127.0.0.1:${port}/api/`,
    messages,
    get calls() {
      return calls
    },
    fail(fault) {
      faults.push(fault)
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function refuseToken(request: IncomingMessage, form: Form, token: string): Answer | null {
  const given = request.headers.authorization?.replace(/^Bearer /, '') ?? form.get('token')
  if (given === null || given === '') return { ok: false, error: 'not_authed' }
  return given === token ? null : { ok: false, error: 'invalid_auth' }
}

function refuseChannel(channel: string, known: readonly string[]): Answer | null {
  return known.includes(channel) ? null : { ok: false, error: 'channel_not_found' }
}

function refuseContent(form: Form): Answer | null {
  const said = form.get('text') ?? ''
  const blocks = form.get('blocks')
  if (said === '' && blocks === null) return { ok: false, error: 'no_text' }
  if (said.length > maximumText) return { ok: false, error: 'msg_too_long' }
  const refused = blocks === null ? null : refuseBlocks(blocks)
  if (refused === null) return null
  return {
    ok: false,
    error: refused.error,
    errors: refused.messages,
    response_metadata: { messages: refused.messages.map((message) => `[ERROR] ${message}`) },
  }
}

function contentOf(form: Form): Pick<PostedMessage, 'text' | 'blocks' | 'metadata' | 'clientMessageId'> {
  return {
    text: form.get('text') ?? '',
    blocks: JSON.parse(form.get('blocks') ?? '[]') as unknown[],
    metadata: JSON.parse(form.get('metadata') ?? 'null') as unknown,
    clientMessageId: form.get('client_msg_id'),
  }
}

function asSlackSays(message: PostedMessage): Readonly<Record<string, unknown>> {
  return {
    type: 'message',
    bot_id: 'B0123456789',
    ts: message.ts,
    text: message.text,
    blocks: message.blocks,
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    ...(message.metadata === null ? {} : { metadata: message.metadata }),
  }
}

function answer(response: ServerResponse, body: Answer, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}
