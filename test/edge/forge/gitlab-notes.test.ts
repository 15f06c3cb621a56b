import { expect, test } from 'vitest'
import { openedGitlab, path } from './gitlab-opened.ts'

const marker = '<!-- waybill -->'
const commentOf = (text: string) => ({ number: '12', body: `${marker}\n${text}`, marker })

test('one comment: written, left, brought up to date', async () => {
  await using gitlab = await openedGitlab()
  const { host, server } = gitlab
  const written = await host.comments.put(commentOf('one'))
  expect(written.became).toBe('written')
  expect(written.url).toMatch(new RegExp(`/${path}/-/merge_requests/12#note_\\d+$`))
  expect(await host.comments.put(commentOf('one'))).toEqual({ ...written, became: 'unchanged' })
  expect(await host.comments.put(commentOf('two'))).toEqual({ ...written, became: 'updated' })
  expect(server.project.notes.get(12)?.map(({ body }) => body)).toEqual([`${marker}\ntwo`])
})

test('it is found behind any number of other comments, and a comment of somebody else is never touched', async () => {
  await using gitlab = await openedGitlab()
  const notes = gitlab.server.project.notes.get(12)
  const stranger = { id: 99, username: 'mallory' }
  notes?.push({ id: 5000, body: `${marker} mine`, system: false, author: stranger })
  for (let index = 0; index < 230; index++)
    notes?.push({ id: 6000 + index, body: 'chatter', system: index % 2 === 0, author: stranger })
  expect((await gitlab.host.comments.put(commentOf('one'))).became).toBe('written')
  expect((await gitlab.host.comments.put(commentOf('two'))).became).toBe('updated')
  expect(notes?.[0]?.body).toBe(`${marker} mine`)
  expect(notes).toHaveLength(232)
})

test('an answer that got lost leaves one comment', async () => {
  await using gitlab = await openedGitlab()
  gitlab.server.fail({ kind: 'lost' }, 'POST /merge_requests')
  await gitlab.host.comments.put(commentOf('one'))
  expect(gitlab.server.project.notes.get(12)).toHaveLength(1)
})

test('a merge request that is not there is told as that', async () => {
  await using gitlab = await openedGitlab()
  await expect(gitlab.host.comments.put({ ...commentOf('one'), number: '13' })).rejects.toMatchObject({
    code: 'PULL_REQUEST_UNKNOWN',
  })
})
