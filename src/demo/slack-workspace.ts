import { refuseBlocks } from './slack-blocks.ts'

/** A message as Slack keeps it. `blocks` and `metadata` are parsed; `ts` is its id within the channel. */
export interface PostedMessage {
  readonly channel: string
  readonly ts: string
  readonly text: string
  readonly blocks: readonly unknown[]
  readonly threadTs: string | null
  readonly metadata: unknown
  readonly clientMessageId: string | null
}

/** A file that was shown in a thread. */
export interface SharedFile {
  readonly name: string
  readonly channel: string
  readonly threadTs: string | null
  readonly bytes: Uint8Array
}

export type Answer = Readonly<Record<string, unknown>> & { readonly ok: boolean }
type Form = URLSearchParams

/** The part of Slack that keeps things: what each method does to it and answers, by the documentation of the method. */
export interface SlackWorkspace {
  readonly messages: readonly PostedMessage[]
  readonly files: readonly SharedFile[]
  answer(method: string, form: Form): Answer
  /** The second step of a file: its bytes. False when nobody asked for this place. */
  receive(file: string, bytes: Uint8Array): boolean
  /** What somebody does who deletes a message by hand. */
  remove(ts: string): void
}

const maximumText = 40_000
const botId = 'B0123456789'

/** Channels are known by id; a person (`U...`) has a conversation with the same letters after a `D`. */
export function openWorkspace(options: {
  readonly channels: readonly string[]
  /** Those of them that the app is not in, and those that are archived. */
  readonly absent?: readonly string[]
  readonly archived?: readonly string[]
  /** Where files are to be handed over, as far as the file's id. */
  readonly uploads: () => string
  /** The most messages that a page of the history has. */
  readonly pageSize: number
}): SlackWorkspace {
  const messages: PostedMessage[] = []
  const files: SharedFile[] = []
  const pending = new Map<string, { name: string; length: number; bytes: Uint8Array | null }>()
  const deleted = new Set<string>()
  let posts = 0
  const people = options.channels.filter((id) => /^[UW]/.test(id))
  const conversations = new Set([
    ...options.channels.filter((id) => !/^[UW]/.test(id)),
    ...people.map((id) => conversationWith(id)),
  ])

  const methods: Readonly<Record<string, (form: Form) => Answer>> = {
    'auth.test': () => ({ ok: true, team: 'Demo', team_id: 'T0123456789', user: 'waybill', bot_id: botId }),
    'chat.postMessage': post,
    'chat.update': update,
    'chat.getPermalink': permalink,
    'conversations.open': openConversation,
    'conversations.info': channelInfo,
    'conversations.history': (form) => page(form, ({ threadTs }) => threadTs === null),
    'conversations.replies': replies,
    'files.getUploadURLExternal': askUpload,
    'files.completeUploadExternal': completeUpload,
  }

  function post(form: Form): Answer {
    const asked = form.get('channel') ?? ''
    const channel = people.includes(asked) ? conversationWith(asked) : asked
    const refused = refuseChannel(channel) ?? refuseArchived(channel) ?? refuseContent(form)
    if (refused) return refused
    const thread = form.get('thread_ts')
    if (thread !== null && !deleted.has(thread) && find(channel, thread) === undefined)
      return { ok: false, error: 'thread_not_found' }
    posts += 1
    const ts = `${Math.floor(Date.now() / 1000)}.${String(posts).padStart(6, '0')}`
    // A reply to a message that was deleted becomes a message of its own, without a word (slack-go/slack#1571).
    const threadTs = thread !== null && deleted.has(thread) ? null : thread
    const message = { channel, ts, threadTs, ...contentOf(form) }
    messages.push(message)
    return { ok: true, channel, ts, message: asSlackSays(message) }
  }

  function update(form: Form): Answer {
    const channel = form.get('channel') ?? ''
    const refused = refuseChannel(channel) ?? refuseArchived(channel) ?? refuseContent(form)
    if (refused) return refused
    const known = find(channel, form.get('ts'))
    if (known === undefined) return { ok: false, error: 'message_not_found' }
    const { text, blocks } = contentOf(form)
    // An update without blocks removes those that were there, as Slack does.
    messages[messages.indexOf(known)] = { ...known, text, blocks }
    return { ok: true, channel, ts: known.ts, text: form.get('text') ?? '' }
  }

  function permalink(form: Form): Answer {
    const channel = form.get('channel') ?? ''
    const refused = refuseChannel(channel)
    if (refused) return refused
    const known = find(channel, form.get('message_ts'))
    if (known === undefined) return { ok: false, error: 'message_not_found' }
    return { ok: true, channel, permalink: `https://demo.slack.example/${channel}/${known.ts}` }
  }

  function openConversation(form: Form): Answer {
    const person = form.get('users') ?? ''
    if (!people.includes(person)) return { ok: false, error: 'user_not_found' }
    return { ok: true, channel: { id: conversationWith(person) } }
  }

  function channelInfo(form: Form): Answer {
    const id = form.get('channel') ?? ''
    if (!conversations.has(id)) return { ok: false, error: 'channel_not_found' }
    const is_member = options.absent?.includes(id) !== true
    const is_archived = options.archived?.includes(id) === true
    return { ok: true, channel: { id, name: id.toLowerCase(), is_member, is_archived, is_private: false } }
  }

  function replies(form: Form): Answer {
    const root = form.get('ts') ?? ''
    if (find(form.get('channel') ?? '', root) === undefined) return { ok: false, error: 'thread_not_found' }
    return page(form, ({ ts, threadTs }) => ts === root || threadTs === root)
  }

  /** Newest first, as many as fit a page; the cursor is how many came before. */
  function page(form: Form, belongs: (message: PostedMessage) => boolean): Answer {
    const channel = form.get('channel') ?? ''
    const refused = refuseChannel(channel)
    if (refused) return refused
    const oldest = Number(form.get('oldest') ?? 0)
    const from = Number(form.get('cursor') ?? 0)
    const size = Math.min(Number(form.get('limit') ?? 100), options.pageSize)
    const withMetadata = form.get('include_all_metadata') === 'true'
    const found = messages.filter((one) => one.channel === channel && Number(one.ts) > oldest && belongs(one))
    const shown = found.reverse().slice(from, from + size)
    const more = found.length > from + size
    return {
      ok: true,
      messages: shown.map((message) => asSlackSays(withMetadata ? message : { ...message, metadata: null })),
      has_more: more,
      response_metadata: { next_cursor: more ? String(from + size) : '' },
    }
  }

  function askUpload(form: Form): Answer {
    const length = Number(form.get('length'))
    const name = form.get('filename') ?? ''
    if (name === '' || !(length > 0)) return { ok: false, error: 'invalid_arguments' }
    const id = `F${String(pending.size + 1).padStart(10, '0')}`
    pending.set(id, { name, length, bytes: null })
    return { ok: true, upload_url: `${options.uploads()}${id}`, file_id: id }
  }

  function completeUpload(form: Form): Answer {
    const channel = form.get('channel_id') ?? ''
    const refused = refuseChannel(channel)
    if (refused) return refused
    const asked = JSON.parse(form.get('files') ?? '[]') as readonly { id: string; title?: string }[]
    const uploads = asked.map(({ id }) => pending.get(id))
    if (uploads.length === 0 || uploads.some((one) => !one?.bytes))
      return { ok: false, error: 'file_not_found' }
    for (const { id, title } of asked) {
      const { name, bytes } = pending.get(id) ?? {}
      pending.delete(id)
      if (bytes) files.push({ name: title ?? name ?? '', channel, threadTs: form.get('thread_ts'), bytes })
    }
    return { ok: true, files: asked.map(({ id }) => ({ id })) }
  }

  function find(channel: string, ts: string | null): PostedMessage | undefined {
    return messages.find((one) => one.channel === channel && one.ts === ts)
  }

  function refuseChannel(channel: string): Answer | null {
    if (!conversations.has(channel)) return { ok: false, error: 'channel_not_found' }
    return options.absent?.includes(channel) === true ? { ok: false, error: 'not_in_channel' } : null
  }

  /** What is archived can still be read. */
  function refuseArchived(channel: string): Answer | null {
    return options.archived?.includes(channel) === true ? { ok: false, error: 'is_archived' } : null
  }

  return {
    messages,
    files,
    answer(method, form) {
      const serve = methods[method]
      return serve ? serve(form) : { ok: false, error: 'unknown_method', req_method: method }
    },
    receive(file, bytes) {
      const place = pending.get(file)
      if (place?.length !== bytes.length) return false
      place.bytes = bytes
      return true
    },
    remove(ts) {
      deleted.add(ts)
      const index = messages.findIndex((one) => one.ts === ts)
      if (index !== -1) messages.splice(index, 1)
    },
  }
}

function conversationWith(person: string): string {
  return `D${person.slice(1)}`
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
    bot_id: botId,
    ts: message.ts,
    text: message.text,
    blocks: message.blocks,
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    ...(message.metadata === null ? {} : { metadata: message.metadata }),
  }
}
