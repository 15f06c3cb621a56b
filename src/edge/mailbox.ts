import { domainToASCII } from 'node:url'

/** A person or a list as headers name them. */
export interface Mailbox {
  readonly name: string | null
  readonly address: string
}

/** RFC 5322 dot-atom, without quoted local parts, and a domain of letters (of any script), digits, dots and hyphens. */
const addressPattern =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?$/u

/** RFC 5321, 4.5.3.1: octets of the part before the `@`, and of the whole path less its brackets. */
const longestLocalPart = 64
const longestAddress = 254

/** Whether this is one address and nothing else: no list, no group, no second `@`, within the lengths of RFC 5321. */
export function isAddress(text: string): boolean {
  if (text.length > longestAddress || !addressPattern.test(text)) return false
  const ascii = asciiAddress(text)
  const at = ascii.lastIndexOf('@')
  const labels = ascii.slice(at + 1).split('.')
  return (
    at <= longestLocalPart &&
    ascii.length <= longestAddress &&
    labels.every((label) => label !== '' && label.length <= 63)
  )
}

/** The address as every server understands it: an international domain in its ASCII form (RFC 5891). */
export function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`
}

/** `Name <address>` or a bare address; null for anything else. */
export function parseMailbox(text: string): Mailbox | null {
  const named = /^\s*(?:"([^"<>]*)"|([^"<>]*?))\s*<([^<>]*)>\s*$/.exec(text)
  const address = named === null ? text.trim() : (named[3] ?? '')
  const name = named?.[1] ?? named?.[2] ?? ''
  return isAddress(address) ? { name: name === '' ? null : name, address } : null
}
