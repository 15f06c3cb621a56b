import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dmarcDomains,
  judgeDkim,
  judgeDmarc,
  judgeSpf,
  type SigningName,
} from '../../src/setup/doctor-mail.ts'

const signing: SigningName = {
  domain: 'acme.example',
  selector: 'waybill',
  publicKeys: ['MIIBIjANspki', 'MIIBCgrsa='],
  bits: 2048,
}
const codes = (found: readonly { readonly code: string; readonly level: string }[]) =>
  found.map(({ code, level }) => `${level} ${code}`)

test('the key that signs may be published in either form, with spaces, and tags in any order', () => {
  const space = fc.stringMatching(/^[ \t]{0,3}$/)
  fc.assert(
    fc.property(fc.constantFrom(...signing.publicKeys), space, space, fc.boolean(), (key, a, b, last) => {
      const middle = `${key.slice(0, 5)}${a}${key.slice(5)}`
      const tags = [`v=DKIM1`, `k${a}=${b}rsa`, `p=${b}${middle}`]
      const record = (last ? tags : tags.toReversed()).join(`${a};${b}`)
      expect(codes(judgeDkim(signing, [record]))).toEqual(['ok dkim'])
    }),
  )
})

test('a record that differs, is revoked, is missing, is one of several or allows SHA-1 alone is an error with the record to paste', () => {
  const cases = [
    [['v=DKIM1; p=MIIBother'], 'error dkim-differs'],
    [['v=DKIM1; p='], 'error dkim-revoked'],
    [[], 'error dkim-missing'],
    [['v=spf1 -all'], 'error dkim-missing'],
    [['v=DKIM1; p=MIIBIjANspki', 'p=MIIBIjANspki'], 'error dkim-several'],
    [['v=DKIM1; h=sha1; p=MIIBIjANspki'], 'error dkim-hash'],
  ] as const
  for (const [records, expected] of cases) {
    const found = judgeDkim(signing, records)
    expect(codes(found)).toEqual([expected])
    expect(found[0]?.fix).toContain(
      'waybill._domainkey.acme.example. IN TXT "v=DKIM1; k=rsa; p=MIIBIjANspki"',
    )
  }
})

test('a record that says it is a test, and a short key, are warnings beside the key', () => {
  const found = judgeDkim({ ...signing, bits: 1024 }, ['v=DKIM1; t=s:y; p=MIIBIjANspki'])
  expect(codes(found)).toEqual(['ok dkim', 'warning dkim-testing', 'warning dkim-weak'])
})

test('SPF: none, several and one for everybody are told; one policy is enough', () => {
  expect(codes(judgeSpf('acme.example', ['google-site-verification=x']))).toEqual(['warning spf-missing'])
  expect(codes(judgeSpf('acme.example', ['v=spf1 -all', 'v=spf1 mx ~all']))).toEqual(['error spf-several'])
  const everybody = judgeSpf('acme.example', ['v=spf1 mx +all'])
  expect(codes(everybody)).toEqual(['warning spf-open'])
  expect(everybody[0]?.fix).toContain('v=spf1 mx -all')
  expect(codes(judgeSpf('acme.example', ['V=SPF1 include:mail.example ~all']))).toEqual(['ok spf'])
  expect(codes(judgeSpf('acme.example', ['v=spf10 all']))).toEqual(['warning spf-missing'])
})

test('DMARC is looked for upward from the domain, and never at a top-level domain', () => {
  expect(dmarcDomains('news.acme.example')).toEqual(['news.acme.example', 'acme.example'])
  const found = { domain: 'acme.example', records: ['v=DMARC1; p=reject'] }
  expect(judgeDmarc('news.acme.example', found)[0]).toMatchObject({
    level: 'ok',
    what: '_dmarc.acme.example asks for reject where a mail fails.',
  })
  expect(codes(judgeDmarc('acme.example', null))).toEqual(['warning dmarc-missing'])
  expect(
    codes(judgeDmarc('a.b', { domain: 'a.b', records: ['v=DMARC1; p=none', 'v=DMARC1;p=reject'] })),
  ).toEqual(['warning dmarc-several'])
})
