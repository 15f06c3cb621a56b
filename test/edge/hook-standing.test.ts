import { createServer } from 'node:http'
import { onTestFinished, expect, test } from 'vitest'
import { hookStanding } from '../../src/edge/hook-standing.ts'
import { closedPort, listed, never, unlisted } from './loopback.ts'

/** A hook that keeps what it was asked and answers with a status. */
async function startHook(status: number) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${port}/hooks/secret-path`, asked }
}

test('a hook is asked for its head, and Discord for what it tells of its webhook; nothing is posted', async () => {
  const hook = await startHook(405)
  const how = { hosts: listed, signal: never }
  expect(await hookStanding(hook.url, 'webhook', how)).toMatchObject({ status: 405, reason: null })
  expect(await hookStanding(hook.url, 'teams', how)).toMatchObject({ status: 405 })
  expect(await hookStanding(hook.url, 'discord', how)).toMatchObject({ status: 405 })
  expect(hook.asked).toEqual(['HEAD /hooks/secret-path', 'HEAD /hooks/secret-path', 'GET /hooks/secret-path'])
})

test('redirects are not followed, and what may not be dialled is not', async () => {
  const hook = await startHook(302)
  expect(await hookStanding(hook.url, 'webhook', { hosts: listed, signal: never })).toMatchObject({
    status: 302,
  })
  expect(hook.asked).toHaveLength(1)
  const refused = await hookStanding(hook.url, 'webhook', { hosts: unlisted, signal: never })
  expect(refused.status).toBeNull()
  expect(hook.asked).toHaveLength(1)
})

test('why a hook cannot be reached is said without its path', async () => {
  const url = `http://127.0.0.1:${await closedPort()}/hooks/secret-path`
  const { reason } = await hookStanding(url, 'webhook', { hosts: listed, signal: never })
  expect(reason).toBe('the connection was refused')
})
