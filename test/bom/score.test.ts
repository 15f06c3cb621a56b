import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeDocument } from '../../src/bom/document.ts'
import { scoreDocument, scoreOf } from '../../src/bom/score.ts'
import type { ScoreLine } from '../../src/bom/score-document.ts'
import { scoreText } from '../../src/bom/score-text.ts'
import { digest, everything, everythingTold, inventory, item, provenance } from './inventories.ts'

function counts(lines: readonly ScoreLine[]): Record<string, string> {
  return Object.fromEntries(lines.map(({ field, have, of }) => [field, `${have}/${of}`]))
}

test.each(['1.5', '1.6', '1.7'] as const)(
  'a %s document with all that is configured has all that is said once',
  async (spec) => {
    const { value } = await writeDocument(everything(), everythingTold({ spec }))
    const once = scoreOf(value).filter(({ of }) => of === 1)
    expect(once.filter(({ have }) => have === 0).map(({ field }) => field)).toEqual(['Signature'])
  },
)

test('what the NTIA asks for is full for packages of npm, but for the suppliers that no lockfile knows', async () => {
  const { value } = await writeDocument(inventory([item({ name: 'a' }), item({ name: 'b' })]), provenance())
  const lacking = scoreOf(value).filter(({ standards, have, of }) => standards.includes('NTIA') && have < of)
  expect(lacking).toEqual([
    {
      field: 'Supplier',
      standards: ['NTIA', 'CISA'],
      have: 0,
      of: 2,
      note: 'hardly any lockfile says who supplies a package; nothing is guessed',
    },
  ])
})

test('each component is counted for each field', async () => {
  const archive = 'https://files.example/a.tgz'
  const hashes = [digest.sha512]
  const told = inventory(
    [
      item({
        name: 'a',
        hashes,
        origins: [{ source: { kind: 'registry', url: archive }, hashes }],
        licenses: ['MIT'],
      }),
      item({ name: 'b', version: null }),
      item({ name: 'c', ecosystem: 'pypi', files: [{ name: 'c.whl', url: null, hashes: [digest.sha256] }] }),
    ],
    { edges: { 'pkg:npm/shop@2.0.0': ['pkg:npm/a@1.0.0'] }, unknown: new Set(['pkg:pypi/c@1.0.0']) },
  )
  const { value } = await writeDocument(told, provenance())
  expect(counts(scoreOf(value))).toMatchObject({
    Name: '3/3',
    Version: '2/3',
    'Unique identifier': '3/3',
    Hash: '2/3',
    'Hash of the delivered file in SHA-512': '1/3',
    'Licence, as declared': '1/3',
    'Licence of the distribution, as concluded': '0/3',
    'File name': '2/3',
    'Address of the delivered file': '1/3',
    Dependencies: '2/3',
    'Reached from the product': '1/3',
    'Known unknowns: how complete that is': '3/3',
    'E-mail or URL of the author': '0/1',
  })
})

test('a document of another tool is counted too, its nested components included', () => {
  const lines = counts(
    scoreOf({
      bomFormat: 'CycloneDX',
      metadata: { tools: [{ name: 'x', version: '1' }], component: { name: 'p', 'bom-ref': 'p' } },
      components: [
        {
          name: 'a',
          'bom-ref': 'a',
          publisher: 'Acme',
          licenses: [{ license: { id: 'MIT', acknowledgement: 'concluded' } }],
          components: [{ name: 'b', 'bom-ref': 'b', supplier: { url: ['https://acme.example'] } }],
        },
      ],
      dependencies: [
        { ref: 'p', dependsOn: ['a'] },
        { ref: 'a', dependsOn: ['b', 'p'] },
      ],
    }),
  )
  expect(lines).toMatchObject({
    'Tool, with its version': '1/1',
    Supplier: '1/2',
    'E-mail or URL of the creator': '1/2',
    'Licence of the distribution, as concluded': '1/2',
    'Reached from the product': '2/2',
    Dependencies: '1/2',
  })
})

test('whatever is parsed has a score, and each field that is not full says why', () => {
  const keys = fc.constantFrom(
    'metadata',
    'components',
    'dependencies',
    'compositions',
    'authors',
    'supplier',
    'name',
    'tools',
  )
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      fc.dictionary(keys, tie('value')),
      fc.array(tie('value')),
    ),
  })).value
  fc.assert(
    fc.property(anything, (document) => {
      for (const { have, of, note } of scoreOf(document)) expect(note === null).toBe(have === of)
    }),
  )
})

test('programs read the same, with the sums and the document that was looked at', async () => {
  const written = await writeDocument(inventory([item({ name: 'a' })]), provenance())
  const score = scoreDocument(written.value)
  expect(score).toMatchObject({
    schema: 'waybill/bom-score@1',
    serialNumber: written.serialNumber,
    totals: [{ standard: 'NTIA', title: 'NTIA minimum elements (2021)', full: 8, fields: 9 }, {}, {}],
  })
  expect(score.lines).toEqual(scoreOf(written.value))
  expect(scoreDocument(null).serialNumber).toBeNull()
})

test('people read who asks for what, how much there is, and the sum', async () => {
  const { value } = await writeDocument(inventory([item({ name: 'a' })]), provenance())
  const lines = scoreText(scoreDocument(value))
  expect(lines).toContain('NTIA BSI CISA  Version                                    1 of 1')
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {5}BSI {7}Licence of the distribution, as concluded {2}0 of 1 {2}no lockfile/),
  )
  expect(lines.slice(-3)).toEqual([
    'NTIA minimum elements (2021): 8 of 9 fields are full.',
    expect.stringMatching(/^BSI TR-03183-2 \(2\.1\): \d+ of \d+ fields are full\.$/),
    expect.stringMatching(/^CISA minimum elements \(draft of 2025\): \d+ of \d+ fields are full\.$/),
  ])
})
