import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { exitCodes } from '../../../src/errors.ts'
import type { GithubServerFault } from '../../../src/demo/github-fault.ts'
import { openGithubServer } from '../../../src/demo/github-server.ts'
import { closedPort, unlisted } from '../loopback.ts'
import { openHost, path, silently, wanted } from './github-setting.ts'

async function faultOf(promise: Promise<unknown>) {
  const error: unknown = await promise.catch((thrown: unknown) => thrown)
  return error as { code: string; exitCode: number; message: string; hint: string }
}

test('a token that may only read is told which permission is missing, before anything was made', async () => {
  await using server = await openGithubServer({ permissions: { contents: 'read' } })
  const fault = await faultOf(openHost(server).releases.put(wanted(), silently))
  expect(fault).toMatchObject({
    code: 'FORGE_REFUSED',
    exitCode: 2,
    message:
      'GitHub does not let this run make the release v1.4.0: it answered with status 403, "Resource not accessible by integration".',
    hint: 'Give the job what the token lacks: permissions: { contents: write }',
  })
  expect(server.repository(path).releases).toEqual([])
})

test('a classic token without the scope sees nothing, and is told the scope', async () => {
  await using server = await openGithubServer({ scopes: ['gist'] })
  const fault = await faultOf(openHost(server).releases.put(wanted(), silently))
  expect(fault.code).toBe('FORGE_REFUSED')
  expect(fault.hint).toContain('The token needs the scope repo; it has gist.')
})

test('a wrong token is said to be wrong, and never shown', async () => {
  await using server = await openGithubServer()
  const token = 'ghp_wrongTokenOfSomebody'
  server.fail({ kind: 'status', status: 401, message: `Bad credentials ${token}` })
  const fault = await faultOf(openHost(server, { token }).releases.find('v1'))
  expect(fault).toMatchObject({ code: 'FORGE_REFUSED', exitCode: 2 })
  expect(fault.message + fault.hint).not.toContain(token)
  expect((await faultOf(openHost(server, { token }).releases.find('v1'))).hint).toContain('expired')
})

test('what it asks to wait for is waited for, and the release is made', async () => {
  const limits: readonly (readonly [GithubServerFault, number])[] = [
    [{ kind: 'rate-limited', secondary: true, retryAfter: 7 }, 7000],
    [{ kind: 'rate-limited', status: 429, retryAfter: 3 }, 3000],
    [{ kind: 'rate-limited', secondary: true }, 60_000],
  ]
  for (const [fault, waitMs] of limits) {
    await using server = await openGithubServer()
    server.fail(fault, { method: 'POST' })
    const host = openHost(server)
    await host.releases.put(wanted(), silently)
    expect(host.waits).toEqual([waitMs])
    expect(server.repository(path).releases).toHaveLength(1)
  }
})

test('a limit that lasts longer than a run waits, or does not say how long, ends it as not complete', async () => {
  await using server = await openGithubServer()
  server.fail({ kind: 'rate-limited', reset: 1800 })
  const long = await faultOf(openHost(server).releases.find('v1'))
  expect(long).toMatchObject({ code: 'FORGE_LIMITED', exitCode: 7 })
  expect(long.message).toMatch(/it asks to wait 1[78]\d\d s/)
  server.fail({ kind: 'status', status: 429, message: 'Slow down' })
  expect(await faultOf(openHost(server).releases.find('v1'))).toMatchObject({
    code: 'FORGE_LIMITED',
    message: 'GitHub could not look for the release v1: its rate limit is reached.',
  })
  server.fail({ kind: 'rate-limited', secondary: true, retryAfter: 1 }, { times: 3 })
  const host = openHost(server)
  expect((await faultOf(host.releases.find('v1'))).code).toBe('FORGE_LIMITED')
  expect(host.waits).toEqual([1000, 1000])
})

test('a gateway that fails is asked again, and given up in the end', async () => {
  await using server = await openGithubServer()
  server.fail({ kind: 'status', status: 503 }, { times: 2 })
  expect(await openHost(server).releases.find('v1')).toBeNull()
  server.fail({ kind: 'status', status: 503 }, { times: 20 })
  expect(await faultOf(openHost(server).releases.find('v1'))).toMatchObject({
    code: 'FORGE_UNREACHABLE',
    exitCode: 7,
    message: 'GitHub could not look for the release v1: it answered with status 503, "Not now".',
  })
})

test('a page in place of an answer is not taken for one', async () => {
  await using server = await openGithubServer()
  for (const [status, code] of [
    [200, 'FORGE_UNREACHABLE'],
    [403, 'FORGE_REFUSED'],
    [503, 'FORGE_UNREACHABLE'],
  ] as const) {
    server.fail({ kind: 'page', status }, { times: status === 503 ? 3 : 1 })
    const fault = await faultOf(openHost(server).releases.find('v1'))
    expect(fault.code).toBe(code)
    if (status === 403) expect(fault.hint).toContain('/api/v3')
  }
})

test('an answer of another shape is not taken for "there is none": that would make a second release', async () => {
  const odd = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"items":[]}')
  })
  await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(odd.address() as AddressInfo).port}`
  const fault = await faultOf(openHost({ url, token: 'ghs_x' }).releases.put(wanted(), silently))
  expect(fault).toMatchObject({ code: 'FORGE_UNREACHABLE', exitCode: 7 })
  await new Promise((resolve) => odd.close(resolve))
})

test('a redirect is not followed, and the token goes nowhere', async () => {
  await using elsewhere = await openGithubServer()
  await using server = await openGithubServer()
  server.fail({ kind: 'redirect', to: `${elsewhere.url}/repositories/1/releases` })
  const fault = await faultOf(openHost(server).releases.find('v1'))
  expect(fault.message).toContain('a redirect, which is not followed')
  expect(fault.hint).toContain('git remote set-url origin')
  expect(elsewhere.requests).toEqual([])
})

test('a file is not uploaded to an address that is not of the forge', async () => {
  await using server = await openGithubServer()
  const address = {
    kind: 'github',
    name: 'GitHub',
    api: server.url.replace('127.0.0.1', 'localhost'),
    path,
  } as const
  const { createPrivateHosts } = await import('../../../src/edge/private-hosts.ts')
  const host = openHost(server, { address, privateHosts: createPrivateHosts(['localhost', '127.0.0.1']) })
  const fault = await faultOf(host.releases.put(wanted(), silently))
  expect(fault).toMatchObject({ code: 'FORGE_REFUSED', exitCode: 2 })
  expect(fault.message).toContain('the token does not go there')
  expect(server.requests.filter(({ upload }) => upload)).toEqual([])
})

test('a host that may not be dialled, and a port where nobody is, are said', async () => {
  await using server = await openGithubServer()
  expect((await faultOf(openHost(server, { privateHosts: unlisted }).releases.find('v1'))).message).toContain(
    'network.private-hosts',
  )
  const address = {
    kind: 'github',
    name: 'GitHub',
    api: `http://127.0.0.1:${await closedPort()}`,
    path,
  } as const
  expect(await faultOf(openHost(server, { address }).releases.find('v1'))).toMatchObject({
    code: 'FORGE_UNREACHABLE',
    exitCode: 7,
  })
})

test('an answer that does not come ends after its time', async () => {
  await using server = await openGithubServer()
  server.fail({ kind: 'hang' }, { times: 3 })
  const fault = await faultOf(openHost(server, { timeoutMs: 100 }).releases.find('v1'))
  expect(fault.message).toBe('GitHub could not look for the release v1: there was no answer within 0.1 s.')
})

test('a run that is interrupted stops between two steps, with the code that it was given', async () => {
  await using server = await openGithubServer()
  const interruption = new AbortController()
  const host = openHost(server, {}, interruption.signal)
  const fault = await faultOf(
    host.releases.put(wanted(), (step) => {
      if (step.startsWith('attaches bom')) interruption.abort(exitCodes.terminated)
    }),
  )
  expect(fault).toMatchObject({ code: 'FORGE_UNREACHABLE', exitCode: 143 })
  expect(server.repository(path).releases[0]?.draft).toBe(true)
  await openHost(server).releases.put(wanted(), silently)
  expect(server.repository(path).releases).toHaveLength(1)
})

test('a release that somebody else publishes meanwhile is found, not made twice', async () => {
  await using server = await openGithubServer()
  const other = openHost(server)
  let once = true
  const told: string[] = []
  await openHost(server).releases.put(wanted(), (step) => {
    told.push(step)
    if (step.startsWith('publishes') && once) {
      once = false
      server.fail({ kind: 'status', status: 409, message: 'Conflict' }, { method: 'PATCH' })
    }
  })
  expect((await other.releases.find('v1.4.0'))?.draft).toBe(false)
  expect(server.repository(path).releases).toHaveLength(1)
})
