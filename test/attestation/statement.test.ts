import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { attestActionRefusals, bomStatement } from '../../src/attestation/bom-statement.ts'
import { statementText } from '../../src/attestation/statement.ts'

const sha256 = '1'.repeat(64)

test('a statement is in-toto’s, version 1, in canonical JSON', () => {
  const claim = { predicateType: 'https://acme.example/seen/v1', predicate: { z: 1, a: ['ä'] } }
  expect(statementText([{ name: 'api.tgz', sha256 }], claim)).toBe(
    `{"_type":"https://in-toto.io/Statement/v1","predicate":{"a":["ä"],"z":1},"predicateType":"https://acme.example/seen/v1","subject":[{"digest":{"sha256":"${sha256}"},"name":"api.tgz"}]}\n`,
  )
})

test('the order in which artefacts are given changes nothing', () => {
  const subject = fc.record({ name: fc.string({ unit: 'grapheme' }), sha256: fc.constantFrom('1', '2') })
  const subjects = fc.uniqueArray(subject, { minLength: 1, selector: (one) => one.name + one.sha256 })
  const claim = { predicateType: 'https://acme.example/v1', predicate: {} }
  fc.assert(
    fc.property(
      subjects.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => statementText(all, claim) === statementText(shuffled, claim),
    ),
  )
})

test('a statement about nothing, or with what JSON cannot hold, is none', () => {
  const claim = { predicateType: 'https://acme.example/v1', predicate: {} }
  expect(() => statementText([], claim)).toThrow(TypeError)
  expect(() => statementText([{ name: 'a', sha256 }], { ...claim, predicate: { at: undefined } })).toThrow(
    'at',
  )
})

test('the statement of a bill of materials has it as its predicate', () => {
  const document = '{ "specVersion": "1.6", "bomFormat": "CycloneDX" }\n'
  expect(JSON.parse(bomStatement(document, [{ name: 'bom.cdx.json', sha256 }]))).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'bom.cdx.json', digest: { sha256 } }],
    predicateType: 'https://cyclonedx.org/bom',
    predicate: { bomFormat: 'CycloneDX', specVersion: '1.6' },
  })
})

test('what GitHub’s attest action would refuse is said: more than 16 MiB, more than 1,024 artefacts', () => {
  expect(attestActionRefusals(16 * 1024 * 1024, 1_024)).toEqual([])
  expect(attestActionRefusals(16 * 1024 * 1024 + 1, 1)).toEqual([expect.stringContaining('16777217 bytes')])
  expect(attestActionRefusals(1, 1_025)).toEqual([expect.stringContaining('1025 artefacts')])
})
