import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedPrintable } from '../../src/edge/quoted-printable.ts'
import { findCheckpoints, readCheckpoint, type WrittenCheckpoint } from '../../src/ledger/checkpoint.ts'
import { formsOfMessage } from '../../src/ledger/kept-message.ts'
import { composeBodies } from '../../src/notices/body.ts'
import { checkedFacts, reader, sampleVerdict } from '../notices/sample.ts'

const checkpoint =
  'ledger.acme.example/waybill-ledger\n4\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\u2014 ledger.acme.example/waybill-ledger Az3grnmrIUEDFqHzAElIQCPNoRFRAAdFo47fooyWKMHb89k11GJh5zHIfNCOBmwn/C3YI8oW9/C8DJEmdoJU8SQXAA==\n'

const header = 'Content-Transfer-Encoding: quoted-printable\r\n\r\n'

function found(message: string): WrittenCheckpoint[] {
  const all = formsOfMessage(message).map(findCheckpoints)
  return all.find((one) => one.length > 0) ?? []
}

test.each([true, false])(
  'a mail keeps its checkpoint as text, as HTML and as the file of a mail program',
  (external) => {
    const facts = checkedFacts(sampleVerdict(), { checkpoint })
    const [composition] = composeBodies({ kind: 'proof', facts }, [reader({ channel: 'email', external })])
    const { text = '', html = '' } = composition?.body.bodies ?? {}
    for (const kept of [text, html, header + quotedPrintable(text), header + quotedPrintable(html)])
      expect(found(`Subject: A proof\r\n${kept}`)).toEqual([readCheckpoint(checkpoint)])
  },
)

test('whatever was quoted for a mail is read again, and what is no code stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      fc.pre(!/[\r\n]/.test(text))
      expect(formsOfMessage(header + quotedPrintable(text))[0]).toBe(header + text)
    }),
  )
  expect(formsOfMessage('a = b &amp; &unknown; &#99999999; &#x1F4E6;')[1]).toBe(
    'a = b & &unknown; &#99999999; \u{1F4E6}',
  )
})
