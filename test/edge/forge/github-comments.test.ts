import { expect, test } from 'vitest'
import { openGithubServer } from '../../../src/demo/github-server.ts'
import { openHost, path } from './github-setting.ts'

const marker = '<!-- waybill: pull request -->'
const comment = (text: string) => ({ number: '7', body: `${marker}\n${text}\n`, marker })

test('there is one comment: written, then left, then brought up to date', async () => {
  await using server = await openGithubServer()
  const { comments } = openHost(server)
  expect(await comments.put(comment('First'))).toEqual({
    url: `${server.url}/acme/api/pull/7#issuecomment-7001`,
    became: 'written',
  })
  expect((await comments.put(comment('First'))).became).toBe('unchanged')
  expect((await comments.put(comment('Second'))).became).toBe('updated')
  expect(server.repository(path).comments.map(({ body }) => body)).toEqual([`${marker}\nSecond\n`])
})

test("somebody else's comment with the marker is never taken for ours", async () => {
  await using server = await openGithubServer()
  const held = server.repository(path).comments
  held.push({ id: 1, number: 7, author: 'mallory', body: comment('Mine').body })
  held.push({ id: 2, number: 7, author: 'other[bot]', body: comment('Mine').body })
  expect((await openHost(server).comments.put(comment('Ours'))).became).toBe('written')
  expect(held.map(({ author }) => author)).toEqual(['mallory', 'other[bot]', 'github-actions[bot]'])
  expect(held[0]?.body).toContain('Mine')
})

test('a comment of the same account that only quotes ours is left alone', async () => {
  await using server = await openGithubServer()
  const held = server.repository(path).comments
  const quote = `The title is: ${marker}`
  held.push({ id: 1, number: 7, author: 'github-actions[bot]', body: quote })
  expect((await openHost(server).comments.put(comment('Ours'))).became).toBe('written')
  expect(held.map(({ body }) => body)).toEqual([quote, comment('Ours').body])
})

test('it is found among hundreds, and in its own pull request only', async () => {
  await using server = await openGithubServer()
  const { comments } = server.repository(path)
  const others = Array.from({ length: 230 }, (_, index) => ({
    id: index + 1,
    number: 7,
    author: 'ada',
    body: 'Hi',
  }))
  comments.push(...others)
  comments.push({ id: 400, number: 8, author: 'github-actions[bot]', body: comment('Eight').body })
  comments.push({ id: 401, number: 7, author: 'github-actions[bot]', body: comment('Seven').body })
  expect((await openHost(server).comments.put(comment('New'))).became).toBe('updated')
  expect(comments.slice(-2).map(({ body }) => body)).toEqual([comment('Eight').body, comment('New').body])
})

test('where GitHub does not tell whose the token is, the comment of an app is ours', async () => {
  await using server = await openGithubServer()
  await openHost(server).comments.put(comment('First'))
  server.fail({ kind: 'status', status: 403 }, { path: /graphql/, times: 1 })
  expect((await openHost(server).comments.put(comment('Second'))).became).toBe('updated')
})

test("a person's token finds its own comment", async () => {
  await using server = await openGithubServer({ scopes: ['repo'], login: 'ada' })
  await openHost(server).comments.put(comment('First'))
  server.fail({ kind: 'status', status: 403 }, { path: /graphql/ })
  expect((await openHost(server).comments.put(comment('Second'))).became).toBe('updated')
  expect(server.repository(path).comments).toHaveLength(1)
})

test('an answer that never came does not make a second comment', async () => {
  for (const kind of ['lost', 'cut', 'reset'] as const) {
    await using server = await openGithubServer()
    server.fail({ kind }, { method: 'POST', path: /comments/ })
    await openHost(server).comments.put(comment('Once'))
    expect(server.repository(path).comments).toHaveLength(1)
  }
})

test('a pull request that is not there, and a permission that is missing, are said', async () => {
  await using server = await openGithubServer({ pulls: [8] })
  await expect(openHost(server).comments.put(comment('x'))).rejects.toMatchObject({
    code: 'PULL_REQUEST_UNKNOWN',
    message: 'GitHub shows no pull request 7 in acme/api.',
  })
  await using reader = await openGithubServer({ permissions: { issues: 'read', pull_requests: 'read' } })
  await expect(openHost(reader).comments.put(comment('x'))).rejects.toMatchObject({
    code: 'FORGE_REFUSED',
    hint: expect.stringMatching(/permissions: \{ (?:issues|pull-requests): write \}/) as string,
  })
})
