import { expect, test } from 'vitest'
import { forgeAddress } from '../../src/forge/forge-address.ts'

const plain = { forge: null, api: null }

test('a forge is told by its host, and answers where it does', () => {
  const api = (url: string, forge: string | null = null) => forgeAddress(url, { forge, api: null })?.api
  expect(api('https://github.com/acme/api')).toBe('https://api.github.com')
  expect(api('https://acme.ghe.com/acme/api')).toBe('https://api.acme.ghe.com')
  expect(api('https://github.acme.example/acme/api')).toBe('https://github.acme.example/api/v3')
  expect(api('https://code.acme.example:8443/acme/api', 'github')).toBe(
    'https://code.acme.example:8443/api/v3',
  )
  expect(api('https://gitlab.com/acme/tools/api')).toBe('https://gitlab.com/api/v4')
  expect(api('https://gitlab.acme.example/acme/api')).toBe('https://gitlab.acme.example/api/v4')
  expect(api('https://code.acme.example/acme/tools/api', 'gitlab')).toBe('https://code.acme.example/api/v4')
})

test('a host that only sounds like a forge is not asked, nor is a forge that is not known', () => {
  for (const url of [
    'https://notgithub.com/acme/api',
    'https://github-mirror.example/acme/api',
    'https://code.acme.example/acme/api',
    'https://bitbucket.org/acme/api',
    'not a url',
  ])
    expect([url, forgeAddress(url, plain)]).toEqual([url, null])
  expect(forgeAddress('https://code.acme.example/acme/api', { forge: 'gitea', api: null })).toBeNull()
})

test('what is no repository has no address', () => {
  expect(forgeAddress('https://github.com/acme', plain)).toBeNull()
  expect(forgeAddress('https://github.com/acme/api/tree', plain)).toBeNull()
  expect(forgeAddress('https://gitlab.com/acme', plain)).toBeNull()
})

test("another base URL stands in for the forge's own, with or without a final slash", () => {
  const wish = { forge: null, api: 'http://127.0.0.1:8080/api/v3/' }
  expect(forgeAddress('https://github.com/acme/api', wish)).toEqual({
    kind: 'github',
    name: 'GitHub',
    api: 'http://127.0.0.1:8080/api/v3',
    path: 'acme/api',
  })
})
