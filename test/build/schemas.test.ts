import Ajv2020 from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../../build/schemas.ts'
import { defaultConfiguration } from '../../src/config/defaults.ts'

const files = jsonSchemas()

function validate(name: string, value: unknown): boolean {
  const ajv = new Ajv2020.default({ strict: true, strictTypes: false, strictRequired: false })
  return ajv.compile(JSON.parse(files[name] ?? 'null'))(value)
}

test('every document has a schema that is named by its schema field', () => {
  expect(Object.keys(files).toSorted()).toEqual([
    'audience-check@1.json',
    'bom-diff@1.json',
    'bom-score@1.json',
    'bom-summary@1.json',
    'bundle-verification@1.json',
    'completion@1.json',
    'demo@1.json',
    'doctor@1.json',
    'explanation@1.json',
    'findings@1.json',
    'hotfix@1.json',
    'init@1.json',
    'ledger-checkpoint@1.json',
    'ledger-diff@1.json',
    'ledger-entry@1.json',
    'ledger-epoch@1.json',
    'ledger-exported@1.json',
    'ledger-holds@1.json',
    'ledger-import@1.json',
    'ledger-key@1.json',
    'ledger-log@1.json',
    'ledger-prune@1.json',
    'ledger-verification@1.json',
    'message@1.json',
    'next@1.json',
    'observed@1.json',
    'overrides.yml.json',
    'page@1.json',
    'preview@1.json',
    'previewed@1.json',
    'proof-bundle@1.json',
    'pull-request@1.json',
    'recorded@1.json',
    'release-notes@1.json',
    'release@1.json',
    'resumed@1.json',
    'sending@1.json',
    'suppression@1.json',
    'verdict@1.json',
    'vulnerabilities@1.json',
    'waybill.yml.json',
    'what-ran@1.json',
    'what-runs@1.json',
    'where-is@1.json',
  ])
})

test('the schemas are strict JSON Schema, and accept what they are for', () => {
  const next = {
    schema: 'waybill/next@1',
    version: '1.4.0',
    previousVersion: null,
    previousTag: null,
    tag: 'v1.4.0',
    bump: 'initial',
    reasons: [],
  }
  expect(validate('next@1.json', next)).toBe(true)
  expect(validate('next@1.json', { ...next, schema: 'waybill/next@2' })).toBe(false)
  for (const name of Object.keys(files)) expect(validate(name, 1)).toBe(false)
})

test('a document may get further fields, a configuration may not', () => {
  const log = { schema: 'waybill/ledger-log@1', head: null, entries: [] }
  expect(validate('ledger-log@1.json', { ...log, later: 1 })).toBe(true)
  expect(validate('waybill.yml.json', defaultConfiguration())).toBe(true)
  expect(validate('waybill.yml.json', {})).toBe(true)
  expect(validate('waybill.yml.json', { enviroments: {} })).toBe(false)
  expect(validate('waybill.yml.json', { environments: { a: { timing: { interval: '5 s' } } } })).toBe(false)
})
