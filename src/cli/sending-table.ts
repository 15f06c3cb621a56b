import { quoteReply } from '../edge/reply.ts'
import type { ChannelName, Sending } from '../notices/message.ts'
import type { SendState } from '../notices/send-states.ts'

type Told = Sending['messages'][number]

/** The states in the order of a table, with what people call them. What nobody knows the fate of is held. */
const columns: readonly (readonly [SendState, string])[] = [
  ['accepted', 'accepted'],
  ['planned', 'planned'],
  ['sending', 'sending'],
  ['unknown', 'held'],
  ['refused', 'refused'],
  ['deferred', 'deferred'],
  ['skipped', 'skipped'],
]

const channelWords: Readonly<Record<ChannelName, string>> = {
  email: 'email',
  slack: 'Slack',
  webhook: 'webhook',
  teams: 'Teams',
  discord: 'Discord',
}

const takers: Readonly<Record<ChannelName, string>> = {
  email: 'the mail server',
  slack: 'Slack',
  webhook: 'the receiver',
  teams: 'Teams',
  discord: 'Discord',
}

/** So many reasons are told, those of most messages first; the others are counted. */
const reasonsShown = 12
const width = 80
const longestName = 28

interface Row {
  readonly audiences: string
  readonly channel: string
  readonly counts: Readonly<Partial<Record<SendState, number>>>
}

/** A reason that messages of a sending share. */
export interface SendingReason {
  readonly state: SendState
  readonly channel: ChannelName
  readonly reason: string
  readonly count: number
  /** The beginnings of the first recipients' ids. */
  readonly recipients: readonly string[]
}

/**
 * What became of the messages, for people: a table by audience and channel, aligned, of at most 80 columns, then the
 * reasons of what was not simply accepted, grouped and counted. `accepted` is what a server said, never more than that.
 * Empty for no messages; ends with a newline otherwise.
 */
export function sendingTable(sending: Sending): string {
  const { messages } = sending
  if (messages.length === 0) return ''
  const { heads, rows } = tableOf(messages)
  const cells = [heads, ...rows, ...(rows.length > 1 ? [totalOf(messages, heads)] : [])]
  const widths = heads.map((_, index) => Math.max(...cells.map((row) => lengthOf(row[index] ?? ''))))
  const lines = cells.map((row) =>
    row
      .map((cell, index) => {
        const gap = ' '.repeat((widths[index] ?? 0) - lengthOf(cell))
        return index < 2 ? cell + gap : gap + cell
      })
      .join('  ')
      .trimEnd(),
  )
  return [...lines, ...acceptedLine(messages), ...reasonLines(sending), ''].join('\n')
}

/** The same as Markdown in which everything that others wrote is inert. */
export function sendingSummary(sending: Sending): string {
  const { messages } = sending
  if (messages.length === 0) return ''
  const { heads, rows } = tableOf(messages)
  const all = [...rows, ...(rows.length > 1 ? [totalOf(messages, heads)] : [])]
  const row = (cells: readonly string[]) => `| ${cells.map(inert).join(' | ')} |`
  const rule = heads.map((_, index) => (index < 2 ? '---' : '---:'))
  const reasons = sendingReasons(sending)
  const told = reasons
    .slice(0, reasonsShown)
    .map((one) => `- ${inert(reasonHead(one))}: ${inert(one.reason)}`)
  return [
    row(heads),
    `| ${rule.join(' | ')} |`,
    ...all.map(row),
    ...acceptedLine(messages).map(inert),
    ...(told.length > 0 ? ['', ...told] : []),
    ...unlisted(reasons.length).map((line) => `- ${inert(line)}`),
    '',
  ].join('\n')
}

/** The reasons of a sending, those of most messages first; also what an accepted message lacks. Server's words are neutralised. */
export function sendingReasons({ messages }: Sending): SendingReason[] {
  const groups = new Map<string, { -readonly [Key in keyof SendingReason]: SendingReason[Key] }>()
  for (const { state, channel, reason, recipient } of messages) {
    if (reason === null) continue
    const quoted = quoteReply(reason)
    const key = JSON.stringify([state, channel, quoted])
    const group = groups.get(key) ?? { state, channel, reason: quoted, count: 0, recipients: [] }
    group.count += 1
    if (group.recipients.length < 3) group.recipients = [...group.recipients, recipient.slice(0, 12)]
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)
}

function tableOf(messages: readonly Told[]): { heads: string[]; rows: string[][] } {
  const shown = columns.filter(([state]) => messages.some((one) => one.state === state))
  const rows = rowsOf(messages).map(({ audiences, channel, counts }) => [
    audiences,
    channel,
    ...shown.map(([state]) => String(counts[state] ?? 0)),
  ])
  return { heads: ['audience', 'channel', ...shown.map(([, word]) => word)], rows }
}

function totalOf(messages: readonly Told[], heads: readonly string[]): string[] {
  const counts = columns.filter(([, word]) => heads.includes(word))
  return [
    'total',
    '',
    ...counts.map(([state]) => String(messages.filter((one) => one.state === state).length)),
  ]
}

function rowsOf(messages: readonly Told[]): Row[] {
  const rows = new Map<string, Row & { counts: Partial<Record<SendState, number>> }>()
  for (const { audiences, channel, state } of messages) {
    const names = clipped(audiences.join(', '))
    const row = rows.get(`${names}\n${channel}`) ?? {
      audiences: names,
      channel: channelWords[channel],
      counts: {},
    }
    row.counts[state] = (row.counts[state] ?? 0) + 1
    rows.set(`${names}\n${channel}`, row)
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

function clipped(names: string): string {
  const letters = Array.from(names)
  return letters.length <= longestName ? names : `${letters.slice(0, longestName - 1).join('')}…`
}

/** What the word means, and what it does not. */
function acceptedLine(messages: readonly Told[]): string[] {
  const channels = new Set(messages.flatMap(({ state, channel }) => (state === 'accepted' ? [channel] : [])))
  if (channels.size === 0) return []
  const by = [...channels].map((channel) => takers[channel]).join(', ')
  return ['', `Accepted by ${by}: whether somebody reads it, no server says.`]
}

function reasonLines(sending: Sending): string[] {
  const reasons = sendingReasons(sending)
  if (reasons.length === 0) return []
  const told = reasons.slice(0, reasonsShown).flatMap((one) => wrapped(`${reasonHead(one)}: ${one.reason}`))
  return ['', ...told, ...unlisted(reasons.length)]
}

function reasonHead({ state, channel, count, recipients }: SendingReason): string {
  const word = columns.find(([one]) => one === state)?.[1] ?? state
  // Who opted out needs no looking for; who was refused does.
  const who =
    state === 'skipped' || state === 'planned'
      ? ''
      : ` (${recipients.join(', ')}${count > recipients.length ? ', …' : ''})`
  return `${count} ${word}, ${channelWords[channel]}${who}`
}

function unlisted(count: number): string[] {
  const more = count - reasonsShown
  return more > 0 ? [`and ${more} more ${more === 1 ? 'reason' : 'reasons'}: --json has them all.`] : []
}

/** Lines of at most 80 columns; those after the first are set in. */
function wrapped(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const next = line === '' ? word : `${line} ${word}`
    if (next.length <= width || line.trim() === '') line = next
    else {
      lines.push(line)
      line = `    ${word}`
    }
  }
  return [...lines, line]
}

function inert(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|@#&]/g, '\\$&')
}

/** In characters, as a terminal counts most of them. */
function lengthOf(text: string): number {
  return Array.from(text).length
}
