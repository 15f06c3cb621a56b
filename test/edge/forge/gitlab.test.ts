import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { openForge } from '../../../src/edge/forge/open-forge.ts'
import { scratchFolder } from '../../builders/folder.ts'
import { listed, never } from '../loopback.ts'

const token = 'glpat-s3cretTokenOfTheJob'
const oid = (number: number) => number.toString(16).padStart(40, '0')

interface GitlabServer extends AsyncDisposable {
  readonly url: string
  readonly asked: string[]
  readonly tokens: unknown[]
  mostAtOnce(): number
}

/** Answers every question by `reply`, given the object id and how often it was asked for. */
async function serveGitlab(
  reply: (response: ServerResponse, oid: string, times: number) => void,
): Promise<GitlabServer> {
  const [asked, tokens]: [string[], unknown[]] = [[], []]
  let open = 0
  let most = 0
  const server = createServer((request, response) => {
    const [, one = ''] = /\/repository\/commits\/([0-9a-f]+)\/merge_requests$/.exec(request.url ?? '') ?? []
    asked.push(request.url ?? '')
    tokens.push(request.headers['private-token'])
    open += 1
    most = Math.max(most, open)
    setImmediate(() => {
      open -= 1
      reply(response, one, asked.filter((url) => url.includes(one)).length)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
    asked,
    tokens,
    mostAtOnce: () => most,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

function merged(iid: number) {
  return {
    iid,
    title: 'feat: x',
    description: null,
    state: 'merged',
    labels: ['api'],
    author: { username: 'ada' },
  }
}

async function open(api: string) {
  const waits: number[] = []
  const forge = openForge({
    repositoryUrl: 'https://gitlab.com/acme/tools/api',
    forge: null,
    api,
    token,
    cacheFolder: await scratchFolder(),
    clock: {
      now: () => new Date('2026-11-21T09:00:00Z'),
      sleep: async (milliseconds) => void waits.push(milliseconds),
    },
    privateHosts: listed,
  })
  if (forge === null) throw new Error('There is no forge.')
  return { forge, waits }
}

test('each commit is asked for by itself, four at once, with the token in its header', async () => {
  await using server = await serveGitlab((response, one) =>
    json(response, 200, [merged(Number.parseInt(one, 16))]),
  )
  const oids = Array.from({ length: 20 }, (_, index) => oid(index + 1))
  const { forge } = await open(server.url)
  const { facts, failures } = await forge.enrich(oids, never)
  expect(failures).toEqual([])
  expect(facts.get(oid(20))?.pullRequest).toEqual({
    number: '20',
    title: 'feat: x',
    body: '',
    labels: ['api'],
    author: 'ada',
  })
  expect(server.asked[0]).toBe(
    `/api/v4/projects/acme%2Ftools%2Fapi/repository/commits/${oid(1)}/merge_requests`,
  )
  expect(new Set(server.tokens)).toEqual(new Set([token]))
  expect(server.mostAtOnce()).toBeLessThanOrEqual(4)
  await forge.enrich(oids, never)
  expect(server.asked).toHaveLength(20)
})

test('a limit is waited for as long as GitLab says, and a fault passes', async () => {
  await using server = await serveGitlab((response, one, times) => {
    if (one === oid(1) && times === 1) json(response, 429, {}, { 'retry-after': '7' })
    else if (one === oid(2) && times === 1) json(response, 502, {})
    else json(response, 200, [])
  })
  const { forge, waits } = await open(server.url)
  const { facts, failures } = await forge.enrich([oid(1), oid(2)], never)
  expect(failures).toEqual([])
  expect(facts.size).toBe(2)
  expect(waits.sort((a, b) => a - b)).toEqual([1000, 7000])
})

test('a commit that GitLab does not have keeps nobody else in the dark', async () => {
  await using server = await serveGitlab((response, one) =>
    one === oid(2) ? json(response, 404, { message: '404 Commit Not Found' }) : json(response, 200, []),
  )
  const { forge } = await open(server.url)
  const { facts, failures } = await forge.enrich([oid(1), oid(2), oid(3)], never)
  expect([...facts.keys()].sort()).toEqual([oid(1), oid(3)])
  expect(failures).toEqual([
    'GitLab told nothing about 1 of 3 commits (000000000000): it does not have the commit, which may not have been pushed.',
  ])
})

test('a token that is not taken, and a project that is not there, end the questions', async () => {
  for (const [status, message, reason] of [
    [401, '401 Unauthorized', 'it does not take the token'],
    [404, '404 Project Not Found', 'it does not know the repository, or the token may not read it'],
    [302, 'moved', 'it answered with a redirect, which is not followed'],
  ] as const) {
    await using server = await serveGitlab((response) =>
      json(response, status, { message }, { location: '/' }),
    )
    const { forge } = await open(server.url)
    const oids = Array.from({ length: 40 }, (_, index) => oid(index + 1))
    const { failures } = await forge.enrich(oids, never)
    expect(failures).toEqual([`GitLab told nothing about 40 of 40 commits: ${reason}.`])
    expect(server.asked.length).toBeLessThanOrEqual(4)
  }
})

test('an answer that is no JSON says nothing about its commit', async () => {
  await using server = await serveGitlab((response) => response.writeHead(200).end('[{"iid": 1,'))
  const { forge } = await open(server.url)
  const { facts, failures } = await forge.enrich([oid(1)], never)
  expect(facts.size).toBe(0)
  expect(failures[0]).toContain('its answer was not whole')
})
