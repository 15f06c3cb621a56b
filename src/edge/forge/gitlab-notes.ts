import { WaybillError } from '../../errors.ts'
import { field, numeral, text } from '../../forge/answer.ts'
import { isSameText } from '../../forge/same-text.ts'
import type { ForgeHost } from './forge-host.ts'
import type { GitlabClient, GitlabQuestion } from './gitlab-client.ts'

const needs = 'the role Reporter'

/** A note on a merge request. */
interface Note {
  readonly id: string
  readonly body: string
  readonly author: string | null
}

/**
 * Comments on merge requests, which GitLab calls notes (docs.gitlab.com, "Notes API"). A note of somebody else is never touched,
 * even if it has the marker. The token of a job may read notes only.
 */
export function gitlabNotes(client: GitlabClient, web: string): ForgeHost['comments'] {
  return {
    put: async ({ number, body, marker }) => {
      const path = `/merge_requests/${encodeURIComponent(number)}/notes`
      const find = async () => await ownNote(client, { path, number, marker })
      const url = (id: string) => `${web}/-/merge_requests/${number}#note_${id}`
      const found = await find()
      if (found !== null && isSameText(found.body, body)) return { url: url(found.id), became: 'unchanged' }
      const question: GitlabQuestion = {
        method: found === null ? 'POST' : 'PUT',
        path: found === null ? path : `${path}/${found.id}`,
        json: { body },
        doing: `comment on merge request !${number}`,
        needs,
      }
      const id = numeral(field(await client.make(question, async () => await written(find, body)), 'id'))
      return {
        url: id === null ? url(found?.id ?? '') : url(id),
        became: found === null ? 'written' : 'updated',
      }
    },
  }
}

/** For a write whose fate is unknown: in the shape that GitLab answers. */
async function written(find: () => Promise<Note | null>, body: string): Promise<unknown> {
  const found = await find()
  return found !== null && isSameText(found.body, body) ? { id: Number(found.id) } : null
}

async function ownNote(
  client: GitlabClient,
  { path, number, marker }: { readonly path: string; readonly number: string; readonly marker: string },
): Promise<Note | null> {
  const question: GitlabQuestion = {
    method: 'GET',
    path,
    query: { order_by: 'created_at', sort: 'asc' },
    doing: `read the comments of merge request !${number}`,
    needs,
  }
  const first = await client.valueOrNull({ ...question, query: { ...question.query, per_page: '1' } })
  if (first === null) throw unknown(number)
  const notes = (await client.all(question)).flatMap((one) => readNote(one) ?? [])
  const marked = notes.filter((note) => note.body.trimStart().startsWith(marker))
  if (marked.length === 0) return null
  const self = await client.ask({
    method: 'GET',
    path: '/user',
    outside: true,
    doing: 'ask who it is',
    needs,
  })
  const own = numeral(field(self.value, 'id'))
  return marked.find(({ author }) => own !== null && author === own) ?? null
}

function readNote(value: unknown): Note | null {
  const id = numeral(field(value, 'id'))
  if (id === null || field(value, 'system') === true) return null
  return { id, body: text(field(value, 'body')) ?? '', author: numeral(field(field(value, 'author'), 'id')) }
}

function unknown(number: string): WaybillError {
  return new WaybillError('PULL_REQUEST_UNKNOWN', `GitLab has no merge request !${number} in this project.`, {
    hint: 'Give the number that GitLab shows after the exclamation mark: waybill comment --pull-request 12',
  })
}
