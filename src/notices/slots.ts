import { dialects } from '../render/escape.ts'
import type { ChannelName } from './message.ts'

/**
 * What differs between two people who get the same body. A name that is not known leaves nothing, and takes the
 * space before its slot along.
 */
export interface Slots {
  readonly name: string | null
  /** The shipment's window in the reader's own time zone (window.ts). */
  readonly window: string | null
}

// What templates put where a slot goes (`{{slot "name"}}`). No data can hold it: every format escapes controls.
const mark = /\u0001(name|window)\u0002/g
const slotLike = /\{(!*)(name|window)\}/g

/**
 * Rendered text ready to be frozen: slots are `{name}` and `{window}`, and what merely looks like one, because a
 * commit said so, is kept apart by an exclamation mark: `{!name}` (and `{!name}` by another: `{!!name}`).
 */
export function freezeSlots(rendered: string): string {
  return rendered.replace(slotLike, '{!$1$2}').replace(mark, '{$1}')
}

/**
 * The bodies of one message: a frozen body with one reader's values, escaped for each format. The same body and slots
 * always give the same bytes. A webhook's body has no slots and stays as it is.
 */
export function fillSlots(
  bodies: Readonly<Record<string, string>>,
  slots: Slots,
  channel: ChannelName,
): Record<string, string> {
  if (channel === 'webhook') return { ...bodies }
  return Object.fromEntries(
    Object.entries(bodies).map(([format, body]) => [
      format,
      fillSlotsOf(body, slots, escapingOf(channel, format)),
    ]),
  )
}

function fillSlotsOf(body: string, slots: Slots, escape: (text: string) => string): string {
  return body.replace(/ ?\{(!*)(name|window)\}/g, (match, marks: string, slot: keyof Slots) => {
    const space = match.startsWith(' ') ? ' ' : ''
    if (marks !== '') return `${space}{${marks.slice(1)}${slot}}`
    const value = slots[slot]
    return value === null ? '' : `${space}${escape(value)}`
  })
}

function escapingOf(channel: ChannelName, format: string): (text: string) => string {
  if (channel === 'slack') {
    const { escape } = dialects.slack
    return format === 'blocks' ? (text) => JSON.stringify(escape(text)).slice(1, -1) : escape
  }
  return dialects[format === 'html' ? 'html' : 'text'].escape
}
