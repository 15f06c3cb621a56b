import { dialects } from '../render/escape.ts'
import type { ChannelName } from './message.ts'
import { windowLines } from './window-lines.ts'

/**
 * What differs between two people who get the same body. A name that is not known leaves nothing, and takes the
 * space before its slot along.
 */
export interface Slots {
  readonly name: string | null
  /** The shipment's window in the reader's own time zone (window.ts). */
  readonly window: string | null
  /** The time that was announced before, where another one is told beside it; in the same time zone. */
  readonly announced?: string | null
  /** Where this reader leaves the list. */
  readonly unsubscribe?: string | null
}

/** What templates may ask for with `{{slot "name"}}`. */
export const slotNames = ['name', 'window', 'day', 'hours', 'zone', 'announced', 'unsubscribe'] as const

// What templates put where a slot goes (`{{slot "name"}}`). No data can hold it: every format escapes controls.
const mark = new RegExp(`\u0001(${slotNames.join('|')})\u0002`, 'g')
const slotLike = new RegExp(`\\{(!*)(${slotNames.join('|')})\\}`, 'g')
const spacedSlot = new RegExp(` ?${slotLike.source}`, 'g')

/**
 * Rendered text ready to be frozen: slots are `{name}`, `{window}` and their kin, and what merely looks like one, because a
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
  return body.replace(spacedSlot, (match, marks: string, slot: SlotName) => {
    const space = match.startsWith(' ') ? ' ' : ''
    if (marks !== '') return `${space}{${marks.slice(1)}${slot}}`
    const value = valueOf(slots, slot)
    return value === null ? '' : `${space}${escape(value)}`
  })
}

/** Mails show the window in lines of its own, which the slot's value already has. */
type SlotName = (typeof slotNames)[number]

function valueOf(slots: Slots, slot: SlotName): string | null {
  if (slot !== 'day' && slot !== 'hours' && slot !== 'zone') return slots[slot] ?? null
  return slots.window === null ? null : windowLines(slots.window)[slot]
}

function escapingOf(channel: ChannelName, format: string): (text: string) => string {
  if (channel === 'slack') {
    const { escape } = dialects.slack
    const isJson = format === 'blocks' || format === 'replies'
    return isJson ? (text) => JSON.stringify(escape(text)).slice(1, -1) : escape
  }
  const { escape } = dialects[format === 'html' ? 'html' : 'text']
  return format === 'json' ? (text) => JSON.stringify(escape(text)).slice(1, -1) : escape
}
