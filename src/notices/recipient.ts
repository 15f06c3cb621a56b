import { createHash, createHmac } from 'node:crypto'
import { mailboxKey } from './address.ts'
import { channels } from './channels.ts'
import type { ChannelName } from './message.ts'

/**
 * The name of a recipient in messages and in the ledger, from which no address can be read: for email HMAC-SHA256 of
 * the address without case, in lower-case hex; for webhooks, Teams and Discord SHA-256 of the URL, which is a secret
 * itself; for Slack the channel's id as it is. `key` is WAYBILL_RECIPIENT_KEY; only email needs one, and it throws without.
 */
export function recipientId(channel: ChannelName, address: string, key: string | null): string {
  const { naming } = channels[channel]
  if (naming === 'plain') return address
  if (naming === 'digest') return createHash('sha256').update(address).digest('hex')
  if (key === null || key === '') throw new TypeError('an email recipient has no id without a key')
  return createHmac('sha256', key).update(mailboxKey(address)).digest('hex')
}

/** Tells keys apart without telling anything about them: 16 hex digits, kept in the ledger beside the hashes. */
export function keyIdOf(key: string): string {
  return createHmac('sha256', key).update('waybill recipient key').digest('hex').slice(0, 16)
}

/** A recipient key and the id that stands for it in the ledger. */
export interface RecipientKey {
  readonly id: string
  readonly key: string
}

/** The keys that readers may be recorded under. */
export interface RecipientKeys {
  readonly current: RecipientKey | null
  /** The current one first, then those before it. */
  readonly all: readonly RecipientKey[]
  /** Ids of keys that nobody has any more. */
  readonly lost: readonly string[]
}

/**
 * The keys of WAYBILL_RECIPIENT_KEY and WAYBILL_RECIPIENT_KEY_PREVIOUS. The second may hold several, a line each; a line
 * `lost:<key id>` says that a key is gone, and that what was recorded under it can be applied by nobody.
 */
export function recipientKeys(current: string | null, previous: string | null): RecipientKeys {
  const lines = (previous ?? '').split(/\r\n|[\r\n]/)
  // Secrets are often stored with a line end, and the key was used with it then.
  const before = [...lines, ...(lines.length === 2 && lines[1] === '' ? [previous ?? ''] : [])]
  const lost = before.flatMap((line) => /^lost:([0-9a-f]{16})$/.exec(line)?.[1] ?? [])
  const keys = [current ?? '', ...before].filter((key) => key !== '' && !key.startsWith('lost:'))
  const all = [...new Set(keys)].map((key) => ({ id: keyIdOf(key), key }))
  return { current: current ? (all[0] ?? null) : null, all, lost }
}

/** A recipient as one key names them. */
export interface RecipientName {
  readonly keyId: string
  readonly recipient: string
}

/** What each of the keys calls the reader at an e-mail address. */
export function recipientNames(address: string, keys: RecipientKeys): RecipientName[] {
  return keys.all.map(({ id, key }) => ({ keyId: id, recipient: recipientId('email', address, key) }))
}
