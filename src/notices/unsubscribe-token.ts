import { createHmac, timingSafeEqual } from 'node:crypto'
import type { RecipientKey } from './recipient.ts'

/** What a token says: who leaves, by the id that the key gives them, and which audience; null for every message. */
export interface UnsubscribeRequest {
  readonly recipient: string
  readonly keyId: string
  readonly audience: string | null
}

/**
 * What a reader shows to leave: `v1.<recipient id>.<HMAC-SHA256 in base64url>`, 111 characters that a URL takes as they are.
 * There is no address in it, nobody can make one without the key, and the same reader always has the same one
 * (RFC 8058 section 4: the URI must hold enough to tell the recipient, and must be hard to forge).
 */
export function unsubscribeToken(key: string, recipient: string, audience: string | null = null): string {
  return `v1.${recipient}.${signature(key, recipient, audience)}`
}

/**
 * What a token asks for, or null unless it was made with one of the keys, for one of the audiences or for everything. Every
 * possibility is compared, each in constant time, so that how long it takes tells nothing about the token.
 */
export function readUnsubscribeToken(
  token: string,
  known: { readonly keys: readonly RecipientKey[]; readonly audiences: readonly string[] },
): UnsubscribeRequest | null {
  const [, recipient, signed] = /^v1\.([0-9a-f]{64})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? []
  if (recipient === undefined || signed === undefined) return null
  // The text, not the bytes it stands for: the last of 43 digits has two bits that decoding passes over.
  const given = Buffer.from(signed)
  let found: UnsubscribeRequest | null = null
  for (const { id: keyId, key } of known.keys)
    for (const audience of [null, ...known.audiences])
      if (timingSafeEqual(given, Buffer.from(signature(key, recipient, audience))))
        found ??= { recipient, keyId, audience }
  return found
}

function signature(key: string, recipient: string, audience: string | null): string {
  return createHmac('sha256', key)
    .update(`unsubscribe\0${audience ?? ''}\0${recipient}`)
    .digest('base64url')
}
