import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicUrl, withoutCredentials } from '../../src/bom/credentials.ts'

test.each([
  ['https://ada:pass@npm.example/a.tgz', 'https://npm.example/a.tgz'],
  ['https://token@github.com/acme/a.git', 'https://github.com/acme/a.git'],
  ['git+ssh://git@github.com/acme/a.git', 'git+ssh://git@github.com/acme/a.git'],
  ['git+ssh://git:token@github.com/acme/a.git', 'git+ssh://github.com/acme/a.git'],
  ['git+ssh://git@github.com:acme/a.git', 'git+ssh://git@github.com/acme/a.git'],
  ['git@github.com:acme/a.git', 'ssh://git@github.com/acme/a.git'],
  ['token@github.com:acme/a.git', 'ssh://github.com/acme/a.git'],
  ['https://npm.example/a.tgz?token=x', 'https://npm.example/a.tgz'],
  ['https://npm.example/a.tgz?v=1&ACCESS_TOKEN=x&w=2#here', 'https://npm.example/a.tgz?v=1&w=2#here'],
  ['https://npm.example/a.tgz?%74oken=x&v=1', 'https://npm.example/a.tgz?v=1'],
  ['https://s3.example/a.tgz?X-Amz-Signature=x&X-Amz-Date=y', 'https://s3.example/a.tgz'],
  ['https://gcs.example/a.tgz?X-Goog-Credential=x;v=1', 'https://gcs.example/a.tgz?v=1'],
  ['https://npm.example/a.tgz#access_token=x', 'https://npm.example/a.tgz'],
  ['https://npm.example/a?from=https%3A%2F%2Fada%3Apw%40b.example', 'https://npm.example/a'],
  ['https://npm.example/a b|c^.tgz', 'https://npm.example/a%20b%7Cc%5E.tgz'],
])('%s is published as %s', (url, shown) => {
  expect(publicUrl(url)).toBe(shown)
})

test.each([
  'https://ada:pa/ss@npm.example/a',
  'https://ada:12/34@npm.example/a',
  'a/b.tgz',
  '',
  'https://',
  '//x',
])('nobody can tell what in %s is a secret, so it is not published', (url) => {
  expect(publicUrl(url)).toBeNull()
})

test('addresses inside a text lose their credentials and the text stays', () => {
  expect(withoutCredentials('SEE https://ada:pw@x.example/?key=1&a=2 (really? yes)\n')).toBe(
    'SEE https://x.example/?a=2 (really? yes)\n',
  )
})

test('a password never survives, wherever the address stands', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9!$*,.~_-]{6,20}$/)
  const host = fc.constantFrom('npm.example', 'localhost:4873', '[::1]:80')
  fc.assert(
    fc.property(secret, host, fc.constantFrom('https', 'git+https', 'http'), (password, name, scheme) => {
      const addresses = [
        `${scheme}://zoe:${password}@${name}/a.tgz`,
        `${scheme}://${password}@${name}/a.tgz`,
        `${scheme}://${name}/a.tgz?password=${password}&v=1`,
      ]
      for (const address of addresses) {
        expect(publicUrl(address)).not.toContain(password)
        expect(withoutCredentials(`see ${address} there`)).not.toContain(password)
      }
    }),
  )
})

test('what is published is published again unchanged', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const shown = publicUrl(url)
      if (shown !== null) expect(publicUrl(shown)).toBe(shown)
    }),
  )
})

test('a long text takes no longer than its length', () => {
  const text = '://'.repeat(100_000) + 'a'.repeat(200_000) + '?&;'.repeat(100_000)
  expect(withoutCredentials(text)).toHaveLength(text.length)
})
