import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { root } from '../../build/project.js'
import { deliveryStatement, type DeliveryClaim } from '../../src/attestation/delivery-statement.ts'
import { verdict } from '../ledger/facts.ts'

const sha256 = '1'.repeat(64)
const commit = 'c'.repeat(40)

const claim: DeliveryClaim = {
  product: 'Acme API',
  package: null,
  environment: 'production',
  version: '1.4.0',
  commit,
  shipment: 'shipment-1',
  repository: 'https://github.com/acme/api',
  artifacts: [{ name: 'api.tgz', sha256 }],
  verdict: verdict(),
  ledger: { seq: 7, sha256, checkpoint: null },
}

test('the statement of a delivery is about the artefacts, and binds product, place, verdict and entry', () => {
  expect(JSON.parse(deliveryStatement(claim))).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'api.tgz', digest: { sha256 } }],
    predicateType: 'https://waybill.example/delivery/v0.1',
    predicate: {
      service: { product: 'Acme API', package: null },
      environment: 'production',
      version: '1.4.0',
      commit,
      shipment: 'shipment-1',
      repository: 'https://github.com/acme/api',
      result: {
        verdict: 'healthy',
        reason: 'verified',
        coverage: 'L1',
        missProbability: 0.75 ** 25,
        observed: { '1.4.0': 25 },
        startedAt: '2026-11-21T14:00:00.000Z',
        endedAt: '2026-11-21T14:05:00.000Z',
      },
      ledger: { seq: 7, sha256, checkpoint: null },
    },
  })
})

test('without artefacts it is about the commit, and without both it is none', () => {
  const { subject } = JSON.parse(deliveryStatement({ ...claim, artifacts: [], package: 'api' })) as {
    subject: unknown
  }
  expect(subject).toEqual([
    { name: 'api@1.4.0', digest: { gitCommit: commit }, uri: 'https://github.com/acme/api' },
  ])
  expect(() => deliveryStatement({ ...claim, artifacts: [], commit: null })).toThrow(TypeError)
})

test('what is secret in the address of the repository is left out', () => {
  const text = deliveryStatement({ ...claim, repository: 'https://ada:password@git.acme.example/api' })
  expect(text).not.toContain('password')
})

test('the order in which artefacts are given changes nothing', () => {
  const artifact = fc.record({ name: fc.string({ unit: 'grapheme' }), sha256: fc.constantFrom('1', '2') })
  fc.assert(
    fc.property(fc.array(artifact, { minLength: 1 }), (artifacts) => {
      const reversed = artifacts.toReversed()
      return (
        deliveryStatement({ ...claim, artifacts }) === deliveryStatement({ ...claim, artifacts: reversed })
      )
    }),
  )
})

/** What a file imports, and what that imports, as paths and names of packages. */
function importedBy(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found
  found.add(path)
  const lines = readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s(?!type\s)[^']*?\sfrom '([^']+)'$/gm)
  for (const [, source = ''] of lines)
    if (source.startsWith('.')) importedBy(join(dirname(path), source), found)
    else found.add(source)
  return found
}

test('failure mode 52: nothing signs and nobody is asked, so no signing service that is down can hold anything up', () => {
  const imported = [...importedBy(join(root, 'src/attestation/delivery-statement.ts'))]
  expect(
    imported.filter((one) => /src\/edge|node:(?:http|https|net|tls|dns|child_process)/.test(one)),
  ).toEqual([])
  // A statement is there at once, as text, the same each time: it waits for nobody.
  expect(deliveryStatement(claim)).toBe(deliveryStatement(structuredClone(claim)))
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>
  expect(
    Object.keys({ ...(manifest['dependencies'] as object) }).filter((one) =>
      /sigstore|rekor|fulcio/.test(one),
    ),
  ).toEqual([])
})
