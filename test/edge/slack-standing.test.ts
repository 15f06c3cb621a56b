import { afterEach, expect, test } from 'vitest'
import { startSlackServer, type SlackServer } from '../../src/demo/slack-server.ts'
import { slackStanding } from '../../src/edge/slack-standing.ts'
import { listed, never } from './loopback.ts'

const open: SlackServer[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function serve(options: Partial<Parameters<typeof startSlackServer>[0]> = {}) {
  const server = await startSlackServer({
    token: 'xoxb-demo',
    channels: ['C1', 'C2', 'C3', 'U1'],
    ...options,
  })
  open.push(server)
  return server
}

function stand(server: SlackServer, addresses: readonly string[], token = 'xoxb-demo') {
  const options = { token, api: server.api, privateHosts: listed, now: () => new Date() }
  return slackStanding(options, addresses, never)
}

const reading = ['chat:write', 'channels:read', 'channels:history']

test('it tells which channels the app is in, and posts and opens nothing', async () => {
  const server = await serve({ scopes: reading, absent: ['C2'], archived: ['C3'] })
  const { team, scopes, places } = await stand(server, ['C1', 'C2', 'C3', 'C9', 'U1'])
  expect(team).toBe('Demo')
  expect(scopes).toEqual(reading)
  expect(places.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'C1 member',
    'C2 public',
    'C3 archived',
    'C9 hidden',
    'U1 person',
  ])
  expect(server.messages).toEqual([])
  expect(new Set(server.log.map(({ method }) => method))).toEqual(
    new Set(['auth.test', 'conversations.info']),
  )
})

test('without channels:read the head of the history tells it, and without that nobody does', async () => {
  const byHistory = await serve({ scopes: ['chat:write', 'channels:history'], absent: ['C2'] })
  const told = await stand(byHistory, ['C1', 'C2', 'C9'])
  expect(told.places.map(({ state }) => state)).toEqual(['member', 'absent', 'hidden'])
  const silent = await serve({ scopes: ['chat:write'] })
  const untold = await stand(silent, ['C1'])
  expect(untold.places).toEqual([{ id: 'C1', state: 'untold', because: 'missing_scope' }])
})

test('a token that Slack does not take is an error of usage, and is not in it', async () => {
  const server = await serve()
  await expect(stand(server, [], 'xoxb-wrong')).rejects.toMatchObject({
    code: 'CHANNEL_REFUSED',
    exitCode: 2,
    message: 'Slack does not take the token: invalid_auth.',
  })
})

test('a Slack that answers with a page, with too many calls or not at all cannot be asked', async () => {
  for (const fault of [
    { kind: 'status', status: 502 },
    { kind: 'rate-limited', retryAfter: 30 },
    { kind: 'reset' },
  ] as const) {
    const server = await serve()
    server.fail(fault, 'auth.test')
    await expect(stand(server, [])).rejects.toMatchObject({ code: 'CHANNEL_REFUSED', exitCode: 6 })
  }
})
