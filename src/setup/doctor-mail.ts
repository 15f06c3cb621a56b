import { fail, fine, warn, type Finding } from './finding.ts'

/** The public half of the key that signs, in base64, in the forms that it is published in. */
export interface SigningName {
  readonly domain: string
  readonly selector: string
  /** SubjectPublicKeyInfo first, as everybody publishes it; then RSAPublicKey, as RFC 6376 says. */
  readonly publicKeys: readonly string[]
  readonly bits: number
}

/** RFC 8301, 3.2: signers should use at least these. */
const wantedBits = 2048

/** `v=DKIM1; k=rsa; p=...`: tags by name (RFC 6376, 3.2), white space inside of values gone. */
function tagsOf(record: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const part of record.split(';')) {
    const at = part.indexOf('=')
    if (at > 0) tags.set(part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).replace(/\s+/g, ''))
  }
  return tags
}

/** Whether the key that is published is the one that signs (RFC 6376, 3.6.1). */
export function judgeDkim(signing: SigningName, records: readonly string[]): Finding[] {
  const name = `${signing.selector}._domainkey.${signing.domain}`
  const published = `v=DKIM1; k=rsa; p=${signing.publicKeys[0] ?? ''}`
  const fix = `${name}. IN TXT "${published}"   # split after 255 characters where the DNS wants it`
  const why = 'Servers take the signature for a forgery, which is worse than none.'
  const keys = records.filter((record) => tagsOf(record).has('p'))
  const [record] = keys
  if (record === undefined)
    return [fail('email', 'dkim-missing', { what: `There is no DKIM key at ${name}.`, why, fix })]
  if (keys.length > 1)
    return [
      fail('email', 'dkim-several', {
        what: `There are ${keys.length} DKIM keys at ${name}.`,
        why: 'Which of them a server takes is not told by any rule (RFC 6376, 3.6.2.2).',
        fix,
      }),
    ]
  return [...keyFindings(tagsOf(record), { name, why, fix, signing }), ...weakness(signing)]
}

interface KeyQuestion {
  readonly name: string
  readonly why: string
  readonly fix: string
  readonly signing: SigningName
}

function keyFindings(tags: ReadonlyMap<string, string>, { name, why, fix, signing }: KeyQuestion): Finding[] {
  const key = tags.get('p') ?? ''
  const flags = (tags.get('t') ?? '').split(':')
  const hashes = tags.get('h')?.split(':') ?? null
  if (key === '')
    return [fail('email', 'dkim-revoked', { what: `The DKIM key at ${name} is revoked.`, why, fix })]
  if (!signing.publicKeys.some((own) => sameKey(own, key)))
    return [
      fail('email', 'dkim-differs', {
        what: `The DKIM key at ${name} is not the one that channels.email.dkim.key signs with.`,
        why,
        fix,
      }),
    ]
  if (hashes !== null && !hashes.includes('sha256'))
    return [
      fail('email', 'dkim-hash', {
        what: `The DKIM record at ${name} allows ${hashes.join(', ')} only.`,
        why: 'Waybill signs with SHA-256; such a signature would not be believed.',
        fix,
      }),
    ]
  const found = fine('email', 'dkim', `The DKIM key at ${name} is the one that signs.`)
  if (!flags.includes('y')) return [found]
  return [
    found,
    warn('email', 'dkim-testing', {
      what: `The DKIM record at ${name} says that it is a test (t=y).`,
      why: 'Servers treat mails that are signed with it as if they were not.',
      fix,
    }),
  ]
}

function sameKey(one: string, other: string): boolean {
  const bare = (text: string) => text.replace(/=+$/, '')
  return bare(one) === bare(other)
}

function weakness({ bits, selector }: SigningName): Finding[] {
  if (bits >= wantedBits) return []
  return [
    warn('email', 'dkim-weak', {
      what: `The DKIM key has ${bits} bits.`,
      why: 'RFC 8301 asks for 2048; some servers believe nothing shorter any more.',
      fix: `openssl genrsa 2048 > dkim.pem   # publish it under another selector than ${selector}, then change the secret`,
    }),
  ]
}

/** Whether the domain says which servers may send for it (RFC 7208). */
export function judgeSpf(domain: string, records: readonly string[]): Finding[] {
  const policies = records.filter((record) => /^v=spf1(?: |$)/i.test(record))
  const fix = `${domain}. IN TXT "v=spf1 include:YOUR-MAIL-SERVICE -all"`
  const [policy] = policies
  if (policy === undefined)
    return [
      warn('email', 'spf-missing', {
        what: `${domain} does not say which servers may send mail for it (SPF).`,
        why: 'Gmail and Outlook ask for SPF or DKIM of everybody, and for both from 5,000 mails a day on.',
        fix,
      }),
    ]
  if (policies.length > 1)
    return [
      fail('email', 'spf-several', {
        what: `${domain} has ${policies.length} SPF records.`,
        why: 'Two of them are an error, and count as none (RFC 7208, 4.5).',
        fix: 'Join them into one, and delete the others.',
      }),
    ]
  if (/(?:^|\s)\+?all(?:\s|$)/i.test(policy))
    return [
      warn('email', 'spf-open', {
        what: `The SPF record of ${domain} lets every server send for it.`,
        why: 'It proves nothing, and mail services count it against the sender.',
        fix: `End it with -all or ~all: ${policy.replace(/\+?all\b.*$/i, '-all')}`,
      }),
    ]
  return [
    fine('email', 'spf', `${domain} has an SPF record; whether it names your mail server is not looked at.`),
  ]
}

/** What the domain asks for mails that fail (RFC 7489); `found` is where a record was found, upward from the domain. */
export function judgeDmarc(
  domain: string,
  found: { readonly domain: string; readonly records: readonly string[] } | null,
): Finding[] {
  const policies = found?.records.filter((record) => /^v=DMARC1\s*(?:;|$)/i.test(record)) ?? []
  const [policy] = policies
  if (found === null || policy === undefined)
    return [
      warn('email', 'dmarc-missing', {
        what: `${domain} has no DMARC record.`,
        why: 'Gmail and Outlook ask for one from 5,000 mails a day on, and anybody may write in your name.',
        fix: `_dmarc.${domain}. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@${domain}"`,
      }),
    ]
  if (policies.length > 1)
    return [
      warn('email', 'dmarc-several', {
        what: `_dmarc.${found.domain} has ${policies.length} DMARC records.`,
        why: 'Several count as none (RFC 7489, 6.6.3).',
        fix: 'Delete all but one of them.',
      }),
    ]
  const wish = tagsOf(policy).get('p') ?? 'nothing'
  return [fine('email', 'dmarc', `_dmarc.${found.domain} asks for ${wish} where a mail fails.`)]
}

/** Names at which a DMARC record may stand: the domain, then those above it, but no top-level domain. */
export function dmarcDomains(domain: string): string[] {
  const labels = domain.split('.')
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}
