import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isUploadsOwn, readRelease, storedName, uploadAddress } from '../../src/forge/github-release.ts'

const asset = {
  name: 'a b&c.txt',
  label: 'The file',
  mediaType: 'text/plain',
  content: Buffer.alloc(1),
  sha256: '',
}

test('a release is read, and of what is none nothing is', () => {
  const release = {
    id: 7,
    tag_name: 'v1',
    name: null,
    body: null,
    draft: false,
    prerelease: true,
    immutable: true,
    html_url: 'https://github.example/r',
    assets: [
      { id: 1, name: 'a', size: 3, state: 'uploaded', digest: `sha256:${'AB'.repeat(32)}` },
      { id: 2, name: 'b', size: 0, state: 'starter', digest: null },
      { name: 'no id' },
      'nothing',
    ],
  }
  expect(readRelease(release)).toEqual({
    id: '7',
    tag: 'v1',
    name: '',
    body: '',
    draft: false,
    prerelease: true,
    immutable: true,
    url: 'https://github.example/r',
    assets: [
      { id: '1', name: 'a', size: 3, sha256: 'ab'.repeat(32), whole: true, url: '' },
      { id: '2', name: 'b', size: 0, sha256: null, whole: false, url: '' },
    ],
  })
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const read = readRelease(value)
      expect(read === null || typeof read.tag === 'string').toBe(true)
    }),
  )
})

test('a name that GitHub takes is kept, and every other ends as one that it takes', () => {
  expect(['bom.cdx.json', 'a-b_c+d@1.txt', 'v1.0.0.sha256'].map(storedName)).toEqual([
    'bom.cdx.json',
    'a-b_c+d@1.txt',
    'v1.0.0.sha256',
  ])
  expect(['a b (c).txt', '.npmrc', 'é.md', '日本', 'a..b', 'x/'].map(storedName)).toEqual([
    'a.b.c.txt',
    'default.npmrc',
    'e.md',
    'default.',
    'a.b',
    'default.x',
  ])
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
      const stored = storedName(name)
      expect(stored).toMatch(/^[a-zA-Z0-9\-_+@.]*$/)
      expect(stored).not.toContain('..')
    }),
  )
})

test('the address for a file comes from the template, its name and label as they are', () => {
  const address = uploadAddress('https://uploads.github.com/repos/a/b/releases/1/assets{?name,label}', asset)
  expect(address).not.toBeNull()
  const url = new URL(address ?? '')
  expect([url.origin, url.pathname]).toEqual(['https://uploads.github.com', '/repos/a/b/releases/1/assets'])
  expect(Object.fromEntries(url.searchParams)).toEqual({ name: 'a b&c.txt', label: 'The file' })
  expect(uploadAddress('{?name,label}', asset)).toBeNull()
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, label) => {
      const given = { ...asset, name: `x${name}`, label }
      const made = new URL(uploadAddress('https://h.example/assets{?name,label}', given) ?? '')
      expect(made.searchParams.get('name')).toBe(given.name)
      expect(made.hash).toBe('')
    }),
  )
})

test('the token goes to the host that is asked, or its neighbour for uploads, and nowhere else', () => {
  const own: readonly (readonly [string, string])[] = [
    ['https://api.github.com', 'https://uploads.github.com/repos/a'],
    ['https://api.acme.ghe.com', 'https://uploads.acme.ghe.com/repos/a'],
    ['https://git.acme.example/api/v3', 'https://git.acme.example/api/uploads/repos/a'],
    ['https://git.acme.example/api/v3', 'https://uploads.git.acme.example/repos/a'],
    ['http://127.0.0.1:1234', 'http://127.0.0.1:99/repos/a'],
  ]
  const foreign: readonly (readonly [string, string])[] = [
    ['https://api.github.com', 'https://uploads.github.com.evil.example/repos/a'],
    ['https://api.github.com', 'http://uploads.github.com/repos/a'],
    ['https://api.github.com', 'https://github.com/repos/a'],
    ['https://git.acme.example/api/v3', 'https://uploads.github.com/repos/a'],
    ['https://git.acme.example/api/v3', 'https://evil.git.acme.example/repos/a'],
    ['https://api.github.com', 'nothing'],
  ]
  expect(own.map(([api, upload]) => isUploadsOwn(api, upload))).toEqual(own.map(() => true))
  expect(foreign.map(([api, upload]) => isUploadsOwn(api, upload))).toEqual(foreign.map(() => false))
})
