import { expect, test } from 'vitest'
import { tokenOf, type Variable } from '../../../src/edge/forge/token.ts'
import { forgeAddress } from '../../../src/forge/forge-address.ts'

function tokenFor(web: string, variables: Readonly<Record<string, string>>): string | null {
  const variable: Variable = (...names) => names.map((name) => variables[name]).find(Boolean) ?? null
  const forge = web.includes('gitlab') ? 'gitlab' : 'github'
  const address = forgeAddress(web, { forge, api: null })
  if (address === null) throw new Error(web)
  return tokenOf(address, web, variable)
}

const job = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_TOKEN: 'of-the-job' }

test('the token of a job goes to the GitHub of the job alone, whatever a waybill.yml calls its repository', () => {
  expect(tokenFor('https://github.com/acme/api', job)).toBe('of-the-job')
  expect(tokenFor('https://mallory.example/acme/api', job)).toBeNull()
  expect(tokenFor('https://github.com.mallory.example/acme/api', job)).toBeNull()
  expect(tokenFor('https://github.acme.example/acme/api', { ...job, GH_TOKEN: 'own' })).toBe('own')
})

test('outside of a job, and where who runs it says whom to ask, the token is what is set', () => {
  expect(tokenFor('https://github.acme.example/acme/api', { GITHUB_TOKEN: 'own' })).toBe('own')
  expect(
    tokenFor('https://mallory.example/acme/api', { ...job, WAYBILL_FORGE_API: 'https://proxy.example' }),
  ).toBe('of-the-job')
  expect(tokenFor('https://gitlab.example/acme/api', { ...job, GITLAB_TOKEN: 'lab' })).toBe('lab')
})
