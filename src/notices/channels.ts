import type { CardView } from './card.ts'
import { composeDiscord } from './compose-discord.ts'
import { composeEmail, type EmailView } from './compose-email.ts'
import { composeSlack, type SlackView } from './compose-slack.ts'
import { composeTeams } from './compose-teams.ts'
import { composeWebhook, type EventFacts } from './compose-webhook.ts'
import type { ChannelName, MessageKind } from './message.ts'
import type { OwnTemplates } from './own-words.ts'
import type { Window } from './window.ts'

/** What a body is composed from, the same for every channel. */
export interface Composing {
  readonly kind: MessageKind
  /** With the changes that its readers want. */
  readonly facts: EventFacts
  readonly external: boolean
  /** The templates of their audiences; null where they bring none. */
  readonly own: OwnTemplates | null
  /** `bodyKeyOf` of its readers. */
  readonly key: string
  /** How many entries the message could list. */
  readonly entries: number
  /** The view with the first of the entries; what a message has no room for is counted in it. */
  readonly view: (limit: number) => EmailView & SlackView & CardView
}

/** What is particular to a channel before anything is sent. */
export interface Channel {
  /** The bodies by format, slots frozen, within what the channel takes. */
  compose(composing: Composing): Readonly<Record<string, string>>
  /** How `recipientId` names a reader: by keyed hash, by digest of a URL, or by an address that says nothing of anybody. */
  readonly naming: 'keyed' | 'digest' | 'plain'
  /** Whether its bodies have slots. Events have none: a program reads them. */
  readonly slots: boolean
  /** How many messages are sent at once. */
  readonly atOnce: number
}

/**
 * The channels. A new one is a composer, a sender (edge/senders.ts) and an entry here, under its name in `channelNames`.
 * Several messages of one mail server at once; the others take them one after another, or nearly so.
 */
export const channels: Readonly<Record<ChannelName, Channel>> = {
  email: {
    compose: ({ kind, entries, view, own }) => ({ ...composeEmail(kind, entries, view, own) }),
    naming: 'keyed',
    slots: true,
    atOnce: 4,
  },
  slack: {
    compose: ({ kind, entries, view, own }) => ({ ...composeSlack(kind, entries, view, own) }),
    naming: 'plain',
    slots: true,
    atOnce: 1,
  },
  webhook: {
    compose: ({ kind, facts, external, key }) => ({ ...composeWebhook(kind, facts, external, key) }),
    naming: 'digest',
    slots: false,
    atOnce: 2,
  },
  teams: {
    compose: ({ kind, entries, view }) => composeTeams(kind, entries, view),
    naming: 'digest',
    slots: true,
    atOnce: 1,
  },
  discord: {
    compose: ({ kind, facts, entries, view }) => composeDiscord(kind, entries, view, windowOf(facts)),
    naming: 'digest',
    slots: true,
    atOnce: 1,
  },
}

/** What the slot `window` tells: of the checks once there are some, before that what is expected. */
export function windowOf({ verdict, expected }: EventFacts): Window | null {
  return verdict ? { from: verdict.startedAt, to: verdict.endedAt } : expected
}
