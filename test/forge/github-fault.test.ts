import fc from 'fast-check'
import { expect, test } from 'vitest'
import { githubFault, type GithubRefusal } from '../../src/forge/github-fault.ts'

const question = { forge: 'GitHub', doing: 'make the release v1', needs: 'contents: write' }

function fault(status: number, headers: Readonly<Record<string, string>> = {}, said = '', isPage = false) {
  const refusal: GithubRefusal = { status, header: (name) => headers[name] ?? null, said, isPage }
  const { code, exitCode, message, hint } = githubFault(question, refusal)
  return { code, exitCode, message, hint: hint ?? '' }
}

test('a permission that is missing is named as the line to paste', () => {
  const headers = { 'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write' }
  expect(fault(403, headers, 'Resource not accessible by integration')).toEqual({
    code: 'FORGE_REFUSED',
    exitCode: 2,
    message:
      'GitHub does not let this run make the release v1: it answered with status 403, "Resource not accessible by integration".',
    hint: 'Give the job what the token lacks: permissions: { contents: write }',
  })
  const several = { 'x-accepted-github-permissions': 'pull_requests=write,issues=write' }
  expect(fault(403, several).hint).toContain('permissions: { pull-requests: write, issues: write }')
})

test('who reads before writing is told at once what the writing takes', () => {
  const headers = { 'x-accepted-github-permissions': 'issues=read; pull_requests=read' }
  const asking = { forge: 'GitHub', doing: 'comment', needs: 'pull-requests: write' }
  const refusal = {
    status: 403,
    header: (name: string) => new Map(Object.entries(headers)).get(name) ?? null,
  }
  expect(githubFault(asking, { ...refusal, said: '', isPage: false }).hint).toBe(
    'Give the job what the token lacks: permissions: { pull-requests: write }',
  )
})

test('without that header, or with one that is none, what the question needs is named', () => {
  expect(fault(403).hint).toContain('permissions: { contents: write }')
  for (const hostile of ['', '::set-output name=a::b', 'contents=write } ; rm', 'contents=all'])
    expect(fault(403, { 'x-accepted-github-permissions': hostile }).hint).toBe(
      'Give the job what the token lacks: permissions: { contents: write }',
    )
})

test('a classic token is told the scope that it lacks and those that it has', () => {
  const headers = { 'x-oauth-scopes': 'gist, read:org', 'x-accepted-oauth-scopes': 'repo' }
  expect(fault(403, headers).hint).toBe('The token needs the scope repo; it has gist, read:org.')
  expect(fault(404, { 'x-oauth-scopes': '' }).hint).toContain('The token needs the scope repo; it has none.')
})

test('single sign-on is told with the place to sign in, without what is personal in it', () => {
  const sso = 'required; url=https://github.com/orgs/acme/sso?authorization_request=AZS3CRET'
  const { hint } = fault(403, { 'x-github-sso': sso })
  expect(hint).toContain('https://github.com/orgs/acme/sso')
  expect(hint).not.toContain('AZS3CRET')
  expect(fault(403, {}, 'Resource protected by organization SAML enforcement.').hint).toContain(
    'Configure SSO',
  )
})

test('each kind of refusal says what to do', () => {
  expect(fault(401).hint).toContain('GITHUB_TOKEN')
  expect(fault(403, {}, 'acme has an IP allow list enabled').hint).toContain('IP allow list')
  expect(fault(403, {}, 'Unable to create comment because issue is locked.').hint).toContain('unlock')
  expect(fault(403, {}, 'Repository was archived so is read-only.').hint).toContain('unarchived')
  expect(fault(404).hint).toContain('`repository` in waybill.yml')
  expect(fault(409).hint).toContain('concurrency')
  expect(fault(410).hint).toContain('Settings')
  expect(fault(422, {}, 'Cannot upload assets to an immutable release.').hint).toContain(
    'Release the next version, from a commit of its own',
  )
  expect(fault(422, {}, 'Validation Failed; tag_name already_exists').hint).toContain(
    'run the same command again',
  )
  expect(fault(301)).toMatchObject({
    code: 'FORGE_REFUSED',
    message: 'GitHub cannot make the release v1: it answered with a redirect, which is not followed.',
    hint: expect.stringContaining('git remote set-url origin') as string,
  })
  expect(fault(403, {}, '', true).hint).toContain('WAYBILL_FORGE_API')
})

test('limits and faults that pass are not called a refusal', () => {
  for (const limit of [
    fault(429),
    fault(403, { 'x-ratelimit-remaining': '0' }),
    fault(403, {}, 'You have exceeded a secondary rate limit.'),
  ])
    expect(limit).toMatchObject({ code: 'FORGE_LIMITED', exitCode: 7 })
  for (const status of [408, 500, 502, 503, 504])
    expect(fault(status)).toMatchObject({ code: 'FORGE_UNREACHABLE', exitCode: 7 })
})

test('whatever a server says, the error is one of three, in one line, with something to do', () => {
  const names = ['x-accepted-github-permissions', 'x-oauth-scopes', 'x-github-sso', 'x-ratelimit-remaining']
  fc.assert(
    fc.property(
      fc.integer({ min: 300, max: 599 }),
      fc.dictionary(fc.constantFrom(...names), fc.string()),
      fc.boolean(),
      (status, headers, isPage) => {
        const { code, hint } = fault(status, headers, '', isPage)
        expect(['FORGE_REFUSED', 'FORGE_LIMITED', 'FORGE_UNREACHABLE']).toContain(code)
        expect(hint).not.toMatch(/[\r\n]|::|^$/)
      },
    ),
  )
})
