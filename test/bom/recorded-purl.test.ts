import { expect, test } from 'vitest'
import { publicPurl, readPurl, writePurl } from '../../src/bom/recorded-purl.ts'

test.each([
  'pkg:npm/%40acme/JSONStream@1.0.0',
  'pkg:maven/org.acme/a@1.0?classifier=sources&type=zip',
  'pkg:golang/github.com/acme/api/v2@v2.0.0%2Bincompatible#pkg/x',
  'pkg:generic/a',
  'pkg:npm/a@1.0.0?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fa',
])('%s is read and written as it was', (purl) => {
  const parts = readPurl(purl)
  expect(parts && writePurl(parts)).toBe(purl)
})

test('a scope that is not escaped is no version, and the type has no case', () => {
  expect(readPurl('pkg:NPM/@acme/a')).toMatchObject({
    type: 'npm',
    namespace: '@acme',
    name: 'a',
    version: null,
  })
  expect(readPurl('pkg:npm/@acme/a@1.0.0')).toMatchObject({ namespace: '@acme', name: 'a', version: '1.0.0' })
})

test('what names no package is no purl', () => {
  for (const text of [
    '',
    'npm/a@1',
    'pkg:',
    'pkg:npm',
    'pkg:npm/',
    'pkg:1x/a',
    `pkg:npm/${'a'.repeat(10_000)}`,
  ]) {
    expect(readPurl(text)).toBeNull()
    expect(publicPurl(text)).toBeNull()
  }
})

test('escapes that are none are taken as they are', () => {
  expect(readPurl('pkg:npm/%zz@1%')).toMatchObject({ name: '%zz', version: '1%' })
})

test('a purl without credentials is left as it was written, one with them loses them', () => {
  expect(publicPurl('pkg:npm/@acme/a@1?b=2&a=1')).toBe('pkg:npm/@acme/a@1?b=2&a=1')
  expect(publicPurl('pkg:npm/a@1?vcs_url=git+https://me:word@git.example/a.git')).toBe(
    'pkg:npm/a@1?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fa.git',
  )
})
