import type { Announced } from './announce.ts'

// Channels put a space without width behind the sign, so that it notifies nobody; links have it as a percent code.
const mailLike = /(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]+?(?:@|%40)\u200B?[\w.-]+\w/g
/** RFC 5321, 4.5.3.1: with some room. */
const longestAddress = 320

/** Takes the addresses of the readers of some sendings out of texts that commits brought. Linear in a text. */
export function withoutReaders(outgoing: Announced['outgoing']): (text: string) => string {
  const addresses = outgoing.flatMap(({ reader: { recipient } }) =>
    recipient.channel === 'email' ? [recipient.address.toLowerCase()] : [],
  )
  const known = new Set(addresses)
  if (known.size === 0) return (text) => text
  return (text) => {
    if (!text.includes('@') && !text.includes('%40')) return text
    return text.replace(mailLike, (found) => {
      const plain = found.replace(/%40/, '@').replace('\u200B', '').toLowerCase()
      // The text before an address may look like a part of it: the `=` of a link, a quote.
      const first = Math.max(0, plain.length - longestAddress)
      for (let from = first; from < plain.indexOf('@'); from++)
        if (known.has(plain.slice(from))) return `${found.slice(0, from)}(a reader)`
      return found
    })
  }
}
