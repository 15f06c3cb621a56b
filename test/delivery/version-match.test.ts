import { expect, test } from 'vitest'
import {
  matchExpectation,
  releaseName,
  usableCommit,
  usableDigest,
  usableVersion,
  type Match,
} from '../../src/delivery/version-match.ts'
import { commit, expected } from './plans.ts'

const otherCommit = '9'.repeat(40)

test.each<[string | null, string | null, Match]>([
  ['1.4.0', null, 'match'],
  ['v1.4.0', null, 'match'],
  ['1.4.0+build.7', null, 'match'],
  [commit.slice(0, 7), null, 'match'],
  [`${commit.slice(0, 7).toUpperCase()}`, null, 'match'],
  ['1.4.0', commit, 'match'],
  [null, commit.slice(0, 7), 'match'],
  ['1.3.0', null, 'other-version'],
  ['1.4.0-rc.1', null, 'other-version'],
  ['1.4', null, 'other-version'],
  ['version 1.4.0', null, 'other-version'],
  ['1.3.0', commit, 'other-version'],
  [commit.slice(0, 6), null, 'other-version'],
  ['1.4.0', otherCommit, 'other-commit'],
  [null, otherCommit, 'other-commit'],
  [null, null, 'no-claim'],
])('failure mode 25, failure mode 26: version %s at commit %s is a %s', (version, at, match) => {
  expect(matchExpectation({ version, commit: at }, expected)).toBe(match)
})

test('failure mode 25: the expectation may wear the dress as well as the answer', () => {
  const claim = { version: '2.4.0', commit: null }
  expect(matchExpectation(claim, { version: 'v2.4.0', commit: null })).toBe('match')
  expect(matchExpectation(claim, { version: '2.4.0+sha.abc', commit: null })).toBe('match')
  expect(matchExpectation({ ...claim, version: '2.4.0+1' }, { version: '2.4.0+2', commit: null })).toBe(
    'other-version',
  )
  expect(matchExpectation({ version: null, commit }, { version: '1.4.0', commit: commit.slice(0, 8) })).toBe(
    'match',
  )
})

test('a commit cannot be compared with one that is not known', () => {
  expect(matchExpectation({ version: null, commit }, { version: '1.4.0', commit: null })).toBe('no-claim')
  expect(matchExpectation({ version: '1.4.0', commit }, { version: '1.4.0', commit: null })).toBe('match')
})

test.each([
  '',
  ' ',
  'unknown',
  'UNKNOWN',
  'dev',
  'latest',
  'null',
  'n/a',
  '-',
  '${version}',
  '@project.version@',
  '{{ version }}',
])('failure mode 24: %j is no version', (text) => {
  expect(usableVersion(text)).toBeNull()
})

test('a version is trimmed, and a word that merely begins like a placeholder is one', () => {
  expect(usableVersion(' 1.4.0\n')).toBe('1.4.0')
  expect(usableVersion('dev-2026.11')).toBe('dev-2026.11')
})

test('a commit has seven hex digits at least and nothing else', () => {
  expect(usableCommit('DF027CF')).toBe('df027cf')
  for (const text of ['df027c', 'main', 'df027cf-dirty', '']) expect(usableCommit(text)).toBeNull()
})

test('a digest is found alone, after sha256: and after the name of an image', () => {
  const hex = 'AB'.repeat(32)
  for (const text of [hex, `sha256:${hex}`, `registry.example:5000/api@sha256:${hex}`]) {
    expect(usableDigest(text)).toBe(hex.toLowerCase())
  }
  for (const text of ['api:1.4.0', `sha512:${hex}${hex}`, `${hex}0`, ''])
    expect(usableDigest(text)).toBeNull()
})

test('an artifact is compared only where some are expected', () => {
  const digest = 'ab'.repeat(32)
  const claim = { version: '1.4.0', commit: null, digest }
  expect(matchExpectation(claim, { ...expected, digests: [] })).toBe('match')
  expect(matchExpectation(claim, { ...expected, digests: [digest] })).toBe('match')
  expect(matchExpectation(claim, { ...expected, digests: ['cd'.repeat(32)] })).toBe('other-digest')
  expect(matchExpectation({ ...claim, version: null }, { ...expected, digests: [digest] })).toBe('match')
  expect(releaseName(claim, { ...expected, digests: ['cd'.repeat(32)] })).toBe('1.4.0 (sha256 abababababab)')
})

test('a release has one name however it is written, and a wrong commit shows in it', () => {
  expect(releaseName({ version: 'v1.4.0', commit: null }, expected)).toBe('1.4.0')
  expect(releaseName({ version: commit, commit: null }, expected)).toBe('1.4.0')
  expect(releaseName({ version: 'v1.3.0', commit: null }, expected)).toBe('1.3.0')
  expect(releaseName({ version: '1.4.0', commit: otherCommit }, expected)).toBe('1.4.0 (commit 999999999999)')
  expect(releaseName({ version: null, commit: otherCommit }, expected)).toBe('999999999999')
  expect(releaseName({ version: null, commit: null }, expected)).toBeNull()
})
