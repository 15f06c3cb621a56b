import { expect, test } from 'vitest'
import {
  deliveredAs,
  isPublicIndex,
  publicIndex,
  readDigest,
  repositorySource,
  webAddress,
} from '../../../src/bom/lockfiles/python-files.ts'

const one = 'a'.repeat(64)
const two = 'b'.repeat(64)
const file = (name: string | null, ...hashes: string[]) => ({
  name,
  url: null,
  hashes: hashes.map((hash) => `sha256:${hash}`),
})
const sha = (content: string) => ({ algorithm: 'SHA-256', content })
const deliver = (...files: ReturnType<typeof file>[]) => deliveredAs(files, () => undefined)

test('digests are of the component where there is one file, and of each file where there are several', () => {
  expect(deliver(file('a-1.whl', one))).toEqual({
    hashes: [sha(one)],
    url: null,
    properties: [{ name: 'waybill:pypi:file', value: 'a-1.whl' }],
  })
  expect(deliver(file('a-1.whl', one), file('a-1.zip', two))).toEqual({
    hashes: [],
    files: [
      { name: 'a-1.whl', url: null, hashes: [sha(one)] },
      { name: 'a-1.zip', url: null, hashes: [sha(two)] },
    ],
    url: null,
    properties: [],
  })
})

test('digests of files without names are properties, but for the only one', () => {
  expect(deliver(file(null, one)).hashes).toEqual([sha(one)])
  expect(deliver(file(null, one), file(null, two), file(null, one))).toEqual({
    hashes: [],
    url: null,
    properties: [
      { name: 'waybill:pypi:sha256', value: one },
      { name: 'waybill:pypi:sha256', value: two },
    ],
  })
})

test('a second digest of one kind for one file is of another file', () => {
  const { hashes, files, properties } = deliver(file('a-1.whl', one), file('a-1.whl', two))
  expect(hashes).toEqual([])
  expect(files).toEqual([{ name: 'a-1.whl', url: null, hashes: [sha(one)] }])
  expect(properties).toEqual([{ name: 'waybill:pypi:sha256', value: two }])
})

test('a digest of another length is none', () => {
  expect(readDigest(`SHA256:${one.toUpperCase()}`)).toEqual(sha(one))
  for (const text of ['sha256:abc', `md5:${one}`, `${one}`, `blake2b:${one}`, 7, null])
    expect(readDigest(text)).toBeNull()
  const faults: string[] = []
  deliveredAs([file('a', 'short')], (message) => faults.push(message))
  expect(faults).toHaveLength(1)
})

test('an address that the environment completes is unknown, and its credentials are gone', () => {
  expect(webAddress('https://${USER}:${PASSWORD}@index.example/simple')).toBe('https://index.example/simple')
  expect(webAddress('https://files.example/${TOKEN}/a.whl')).toBeNull()
  expect(webAddress('https://files.example/a.whl?token=secret#sha256=aa')).toBe('https://files.example/a.whl')
})

test('a repository says how it is read, and a branch is no commit', () => {
  const oid = '0'.repeat(40)
  expect(repositorySource('git', 'ssh://git@git.example/acme/a.git', oid)).toEqual({
    kind: 'git',
    url: 'git+ssh://git@git.example/acme/a.git',
    commit: oid,
  })
  expect(repositorySource('hg', 'hg+https://ada:secret@hg.example/a', 'main')).toEqual({
    kind: 'git',
    url: 'hg+https://hg.example/a',
    commit: null,
  })
  expect(repositorySource('git', 'file:///home/ada/a', oid)).toBeNull()
})

test('the public index is known by its host', () => {
  expect(isPublicIndex(publicIndex)).toBe(true)
  expect(isPublicIndex(`${publicIndex}/`)).toBe(true)
  expect(isPublicIndex('https://index.acme.example/simple')).toBe(false)
})
