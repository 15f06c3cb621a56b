import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import type { Delivery } from '../../src/edge/edge.ts'
import type { Writer } from '../../src/edge/mail.ts'
import { isAddress, parseMailbox } from '../../src/edge/mailbox.ts'
import { deliveryOf, messageOf, sha256 } from './loopback.ts'
import { hostile, hostileBody, lines, rawOf, root } from './raw-mail.ts'

async function headersOf(delivery: Delivery, changes: Partial<Writer> = {}) {
  const mail = await PostalMime.parse(await rawOf(delivery, changes))
  return (name: string) => mail.headers.filter((one) => one.key === name).map((one) => one.value)
}

test('the same delivery at the same time is the same bytes', async () => {
  expect(await rawOf(deliveryOf())).toBe(await rawOf(deliveryOf()))
})

test('trap 21: leaving is one header, with one click only where there is a URL of https', async () => {
  const unsubscribe = 'https://acme.example/leave?t=v1.0aff.c2lnbmF0dXJl'
  const mailto = '<mailto:feedback@acme.example?subject=unsubscribe>'
  const both = await headersOf(deliveryOf({ unsubscribe }))
  expect(both('list-unsubscribe')).toEqual([`<${unsubscribe}>, ${mailto}`])
  expect(both('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click'])
  for (const url of [
    null,
    'http://acme.example/leave',
    'not a URL',
    `https://acme.example/${'x'.repeat(2000)}`,
  ]) {
    const header = await headersOf(deliveryOf({ unsubscribe: url }))
    expect(header('list-unsubscribe')).toEqual([mailto])
    expect(header('list-unsubscribe-post')).toEqual([])
  }
  const alone = await headersOf(deliveryOf({ unsubscribe }), { replyTo: null })
  expect(alone('list-unsubscribe')).toEqual([`<${unsubscribe}>`])
  const neither = await headersOf(deliveryOf(), { replyTo: null })
  expect(neither('list-unsubscribe')).toEqual([])
})

test('a URL for leaving cannot bring a header or a second way of its own', async () => {
  const raw = await rawOf(deliveryOf({ unsubscribe: 'https://acme.example/a\r\nBcc: eve@x.example/>,<b' }))
  expect(raw.split('\r\n').filter((line) => /^bcc:/i.test(line))).toEqual([])
  expect(/List-Unsubscribe: <[^<>,]*>,\r\n <mailto:/.test(raw)).toBe(true)
})

test('the list has its name, and machines are told that a machine wrote', async () => {
  const header = await headersOf(deliveryOf(), {
    list: { name: 'Acme releases', id: 'releases.acme.example' },
  })
  expect(header('list-id')).toEqual(['"Acme releases" <releases.acme.example>'])
  expect(header('auto-submitted')).toEqual(['auto-generated'])
  expect(header('x-auto-response-suppress')).toEqual(['All'])
  expect(header('date')).toEqual(['Sat, 21 Nov 2026 09:00:00 +0000'])
  expect((await headersOf(deliveryOf(), { list: { name: null, id: 'r.acme.example' } }))('list-id')).toEqual([
    '<r.acme.example>',
  ])
})

test('trap 13 and trap 14: every mail names the root first, then the ids that servers put in the place of ours', async () => {
  const first = await headersOf(deliveryOf())
  expect([first('references'), first('in-reply-to')]).toEqual([[root], []])
  const replaced = '<abc@x.prod.outlook.com>'
  const later = await headersOf(deliveryOf({ thread: { references: [root, replaced], root: null } }))
  expect(later('references')).toEqual([`${root} ${replaced}`])
  expect(later('in-reply-to')).toEqual([replaced])
  const again = { shipment: 'ffffffff-1111-5222-8333-444455556666', references: [replaced], root: null }
  const revised = await headersOf(deliveryOf({ thread: again }))
  expect(revised('references')).toEqual([`<${again.shipment}@acme.example> ${replaced}`])
})

test('a long thread keeps its root and its latest mails, and no reference that is none', async () => {
  const references = Array.from({ length: 300 }, (_, at) => `<m${at}@acme.example>`)
  const header = await headersOf(
    deliveryOf({ thread: { references: [...references, 'x>\r\nBcc: eve@x.example'], root: null } }),
  )
  const [listed = ''] = header('references')
  expect(listed.split(' ')).toEqual([root, ...references.slice(-20)])
  expect(header('bcc')).toEqual([])
})

test('trap 18: the attached bill of materials has the digest that the message names, the same for every reader', async () => {
  const content = new TextEncoder().encode(
    `${JSON.stringify({ bomFormat: 'CycloneDX', x: 'é'.repeat(5000) })}\n`,
  )
  const attachment = {
    name: 'bom.cdx.json',
    type: 'application/vnd.cyclonedx+json',
    path: 'frozen/bom.cdx.json',
    sha256: sha256(content),
    bytes: content.length,
  }
  const message = messageOf({ attachments: [attachment] })
  for (const name of ['Ada', 'Bob']) {
    const raw = await rawOf(deliveryOf({ message, name, attachments: { [attachment.path]: content } }))
    const [file] = (await PostalMime.parse(raw)).attachments
    expect(file).toMatchObject({ filename: 'bom.cdx.json', mimeType: 'application/vnd.cyclonedx+json' })
    expect(sha256(new Uint8Array(file?.content as ArrayBuffer))).toBe(attachment.sha256)
  }
  const other = { [attachment.path]: new Uint8Array([1]) }
  await expect(rawOf(deliveryOf({ message, attachments: other }))).rejects.toMatchObject({
    code: 'UNEXPECTED',
  })
})

/** As a header shows it: one line, white space as it comes out of a parser. */
function shown(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}

test('trap 11: no subject, name or body makes a header of its own or a long line, and all is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostileBody, async (subject, name, text) => {
      const message = messageOf({ subject, bodies: { text, html: `<p>${text}</p>` } })
      const raw = await rawOf(deliveryOf({ message, name }))
      const all = raw.split('\r\n')
      expect(Math.max(...all.map((line) => line.length))).toBeLessThanOrEqual(100)
      expect(/[^\t\r\n\x20-\x7e]|(?<!\r)\n|\r(?!\n)|\r\n\./.test(raw)).toBe(false)
      const head = all.slice(0, all.indexOf(''))
      expect(head.filter((line) => /^\S/.test(line)).map((line) => line.slice(0, line.indexOf(':')))).toEqual(
        [
          'From',
          'Reply-To',
          'To',
          'Subject',
          'Date',
          'Message-ID',
          'References',
          'List-Unsubscribe',
          'Auto-Submitted',
          'X-Auto-Response-Suppress',
          'MIME-Version',
          'Content-Type',
        ],
      )
      const mail = await PostalMime.parse(raw)
      expect(mail.to).toHaveLength(1)
      expect(mail.to?.[0]?.address).toBe('ada@customer.example')
      if (shown(subject).length <= 900) expect(mail.subject ?? '').toBe(shown(subject))
      if (shown(name).length <= 200) expect(mail.to?.[0]?.name ?? '').toBe(shown(name))
      expect(lines(mail.text ?? '')).toBe(lines(text))
      expect(lines(mail.html ?? '')).toBe(lines(`<p>${text}</p>`))
    }),
    { numRuns: 150 },
  )
})

test('trap 12: what is no single address is none, and a domain of any script is', () => {
  const none = [
    'Bob <a@evil.example> <b@x.example>',
    'a@b@c.example',
    'a@b.example,c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    '"a b"@x.example',
    'a@x.example.',
    'a@x..example',
    '.a@x.example',
    'a@',
    '@x.example',
    'ada@xn--a.example\0',
    'ü@x.example',
    `${'a'.repeat(65)}@x.example`,
    `a@${'b'.repeat(64)}.example`,
    '<a@x.example>',
    'a@x.example b',
    '',
  ]
  expect(none.filter(isAddress)).toEqual([])
  const some = [
    'ada+news@x.example',
    "o'hara@x.example",
    'a@bücher.example',
    'a@例え.example',
    'A@X.EXAMPLE',
    'a@localhost',
  ]
  expect(some.filter((one) => !isAddress(one))).toEqual([])
})

test('a mailbox is a name and one address, or an address', () => {
  expect(parseMailbox('Acme Releases <releases@acme.example>')).toEqual({
    name: 'Acme Releases',
    address: 'releases@acme.example',
  })
  expect(parseMailbox('"Acme, Inc." <r@acme.example>')).toEqual({
    name: 'Acme, Inc.',
    address: 'r@acme.example',
  })
  expect(parseMailbox('r@acme.example')).toEqual({ name: null, address: 'r@acme.example' })
  expect(parseMailbox('Bob <a@evil.example> <b@x.example>')).toBeNull()
})
