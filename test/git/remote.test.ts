import { expect, test } from 'vitest'
import { forgeLinks, webAddress } from '../../src/git/remote.ts'

test.each([
  ['https://github.com/acme/api.git', 'https://github.com/acme/api'],
  ['git@github.com:acme/api.git', 'https://github.com/acme/api'],
  ['ssh://git@gitlab.acme.example:2222/g/s/p.git', 'https://gitlab.acme.example/g/s/p'],
  ['https://user:token@gitlab.com/g/p', 'https://gitlab.com/g/p'],
  ['https://x-access-token:abc@github.com/acme/api?x=1#y', 'https://github.com/acme/api'],
  ['http://git.acme.example:8080/api', 'http://git.acme.example:8080/api'],
  ['git+https://github.com/acme/api.git', 'https://github.com/acme/api'],
  ['/srv/git/api.git', null],
  ['../api', null],
  ['C:\\git\\api', null],
])('the web address of %s is %s', (remote, address) => {
  expect(webAddress(remote)).toBe(address)
})

test('each forge has its own links', () => {
  expect(forgeLinks('https://gitlab.com/g/p').compare('v1', 'v2')).toBe(
    'https://gitlab.com/g/p/-/compare/v1...v2',
  )
  expect(forgeLinks('https://github.com/a/b').compare('v1', 'v2')).toBe(
    'https://github.com/a/b/compare/v1...v2',
  )
})
