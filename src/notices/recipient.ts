import { createHash, createHmac } from 'node:crypto'
import { mailboxKey } from './address.ts'
import type { ChannelName } from './message.ts'

/**
 * The name of a recipient in messages and in the ledger, from which no address can be read: for email HMAC-SHA256 of
 * the address without case, in lower-case hex; for a webhook SHA-256 of its URL, which is a secret itself; for Slack the
 * channel's id as it is. `key` is WAYBILL_RECIPIENT_KEY; only email needs one, and it throws without.
 */
export function recipientId(channel: ChannelName, address: string, key: string | null): string {
  if (channel === 'slack') return address
  if (channel === 'webhook') return createHash('sha256').update(address).digest('hex')
  if (key === null || key === '') throw new TypeError('an email recipient has no id without a key')
  return createHmac('sha256', key).update(mailboxKey(address)).digest('hex')
}

/** Tells keys apart without telling anything about them: 16 hex digits, kept in the ledger beside the hashes. */
export function keyIdOf(key: string): string {
  return createHmac('sha256', key).update('waybill recipient key').digest('hex').slice(0, 16)
}
