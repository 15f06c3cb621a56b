const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
// Controls, format characters (zero-width, bidirectional), every kind of space, and what address lists are made of.
const forbidden = /[\p{C}\p{Z}\s,;:"<>()[\]\\]/u

/**
 * An e-mail address with its domain in lower case and in ASCII (IDNA), or null when it is not exactly one plain
 * mailbox. Stricter than RFC 5321: no quoted local parts, comments, address literals, display names, trailing dots or
 * non-ASCII local parts, because mail libraries have been talked into other recipients by each of them
 * (GHSA-mm7p-fcc7-pg87: `"a@evil x"@good`).
 */
export function mailbox(text: string): string | null {
  if (forbidden.test(text)) return null
  const at = text.indexOf('@')
  if (at < 1 || at > 64 || at !== text.lastIndexOf('@')) return null
  const local = text.slice(0, at)
  const domain = asciiDomain(text.slice(at + 1))
  if (domain === null || !localPart.test(local) || local.length + domain.length > 253) return null
  return `${local}@${domain}`
}

/** What makes two addresses one person: the whole address without case. For comparing and hashing, never for sending. */
export function mailboxKey(address: string): string {
  return address.toLowerCase()
}

// Letters at the end cannot be the end of an IPv4 address, in whichever of its spellings.
const plainDomain = /^[A-Za-z0-9.-]+\.[A-Za-z]+$/

function asciiDomain(text: string): string | null {
  // Nearly all of them; the parsing of a URL takes far longer, and gives the same.
  if (plainDomain.test(text) && !/xn--/i.test(text)) return withPlainLabels(text.toLowerCase())
  // What would be read as the path, query, port or percent code of a URL is no part of a host name.
  if (text === '' || /[/?#%@]/.test(text)) return null
  const url = `http://${text}/`
  if (!URL.canParse(url)) return null
  const domain = new URL(url).hostname
  return withPlainLabels(domain)
}

function withPlainLabels(domain: string): string | null {
  const labels = domain.split('.')
  const last = labels.at(-1) ?? ''
  if (labels.length < 2 || /^\d+$/.test(last)) return null
  return labels.every((label) => domainLabel.test(label)) ? domain : null
}

/** An address as people may be shown it: enough to know one's own, too little to write to (`b***@x.example`). */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 1 ? '***' : `${address.slice(0, 1)}***${address.slice(at)}`
}
