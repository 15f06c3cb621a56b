import { expect, test } from 'vitest'
import { findWellKnownClaim } from '../../src/delivery/well-known-claim.ts'

const none = { version: null, commit: null, unfilled: null }

test.each([
  ['health+json', { status: 'pass', releaseId: '1.4.0', version: '1' }, '1.4.0', '$.releaseId'],
  ['the release before the interface', { releaseId: '1.4.0', version: '2.0.0' }, '1.4.0', '$.releaseId'],
  ['an interface with a full version', { version: '2.0.0', releaseId: '77' }, '2.0.0', '$.version'],
  ['Spring Boot', { build: { version: '1.4.0-SNAPSHOT' } }, '1.4.0-SNAPSHOT', '$.build.version'],
  ['a plain document', { version: 'v1.4.0+7' }, 'v1.4.0+7', '$.version'],
])('%s tells its version', (_case, document, text, at) => {
  expect(findWellKnownClaim(document).version).toEqual({ text, at })
})

test.each([
  ['Spring Boot', { git: { commit: { id: 'df027cf' } } }, 'df027cf'],
  [
    'Spring Boot with all of git',
    { git: { commit: { id: { abbrev: 'df027cf', full: 'a'.repeat(40) } } } },
    'a'.repeat(40),
  ],
  ['a plain document', { commit: '1234567' }, '1234567'],
  ['a release that is named by its commit', { releaseId: 'df027cf' }, 'df027cf'],
])('%s tells its commit', (_case, document, text) => {
  expect(findWellKnownClaim(document).commit?.text).toBe(text)
})

test.each([
  [{ version: '1' }],
  [{ version: '1.4' }],
  [{ version: 'v2' }],
  [{ version: 1.4 }],
  [{ version: '20261121' }],
  [{ version: 'OpenAPI 3.1.0' }],
  [{ version: ['1.4.0'] }],
  [{ commit: 'main' }],
  [{ build: '1.4.0' }],
  [['1.4.0']],
  ['1.4.0'],
  [null],
  [undefined],
])('%j claims nothing', (document) => {
  expect(findWellKnownClaim(document)).toEqual(none)
})

test('failure mode 24: a placeholder is told apart from nothing, unless another place is filled', () => {
  expect(findWellKnownClaim({ version: 'unknown' }).unfilled).toEqual({ text: 'unknown', at: '$.version' })
  expect(findWellKnownClaim({ releaseId: '${RELEASE}' }).unfilled?.at).toBe('$.releaseId')
  expect(findWellKnownClaim({ version: 'dev', build: { version: '1.4.0' } }).unfilled).toBeNull()
})
