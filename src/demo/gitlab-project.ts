import {
  developer,
  forbidden,
  notFound,
  paged,
  wordOf,
  type GitlabCall,
  type GitlabReply,
  type Handler,
  type Route,
} from './gitlab-call.ts'
import { openGitlabShelf, type GitlabShelf } from './gitlab-shelf.ts'
import { openGitlabStage, type GitlabStage } from './gitlab-stage.ts'

/** What a project of the stand-in is like. */
export interface GitlabProjectOptions {
  /** `group/name`. */
  readonly path: string
  /** The commit that a tag names; null where GitLab has no such tag. */
  readonly tags: (tag: string) => string | null
  readonly mergeRequests?: readonly number[]
  /** The access level of the token's account; default 30, Developer. */
  readonly role?: number
  /** Whether a generic package may have two files of one name; default true, as on GitLab. */
  readonly duplicates?: boolean
  /** Branches that exist, with whether the account may push to them. */
  readonly branches?: Readonly<Record<string, boolean>>
  /** Patterns of protected branches. */
  readonly protectedBranches?: readonly string[]
  /** Push rules, where there are any. */
  readonly pushRule?: Readonly<Record<string, unknown>>
  /** The origin that links begin with. */
  readonly origin: () => string
}

interface Note {
  readonly id: number
  body: string
  readonly system: boolean
  readonly author: { readonly id: number; readonly username: string }
}

/** A project of GitLab's as its interface shows it, in memory, with the rules of the real one that matter here. */
export interface GitlabProject extends Omit<GitlabShelf, 'routes'>, Omit<GitlabStage, 'routes'> {
  /** By the number of their merge request. */
  readonly notes: Map<number, Note[]>
  answer(call: GitlabCall): GitlabReply
}

export function openGitlabProject(options: GitlabProjectOptions): GitlabProject {
  const { path, tags, origin, role = developer, duplicates = true } = options
  let last = 0
  const next = () => (last += 1)
  const shelf = openGitlabShelf({ path, tags, origin, role, duplicates, next })
  const stage = openGitlabStage({ role, next })
  const notes = new Map((options.mergeRequests ?? []).map((number): [number, Note[]] => [number, []]))

  const onNotes: Handler = (call, number = '') => {
    const own = notes.get(Number(number))
    if (own === undefined) return { status: 404, body: { message: '404 Not found' } }
    if (call.method === 'GET') return paged(call, own)
    const note: Note = { id: next(), body: wordOf(call.json['body'], ''), system: false, author: call.user }
    own.push(note)
    return { status: 201, body: note }
  }

  const onNote: Handler = ({ json, user }, number = '', id = '') => {
    const note = notes.get(Number(number))?.find((one) => one.id === Number(id))
    if (note === undefined) return notFound
    if (note.author.id !== user.id && role < 40) return forbidden
    note.body = wordOf(json['body'], '')
    return { status: 200, body: note }
  }

  const readBranch: Handler = (_call, name = '') => {
    const canPush = options.branches?.[name]
    return canPush === undefined
      ? { status: 404, body: { message: '404 Branch Not Found' } }
      : { status: 200, body: { name, protected: !canPush, can_push: canPush } }
  }

  const permissions = { project_access: { access_level: role }, group_access: null }
  const patterns = (options.protectedBranches ?? []).map((name) => ({ name }))
  const rule = options.pushRule === undefined ? notFound : { status: 200, body: options.pushRule }

  const routes: readonly Route[] = [
    ...shelf.routes,
    ...stage.routes,
    ['GET', /^$/, () => ({ status: 200, body: { id: 1, permissions } })],
    ['GET|POST', /^\/merge_requests\/(\d+)\/notes$/, onNotes],
    ['PUT', /^\/merge_requests\/(\d+)\/notes\/(\d+)$/, onNote],
    ['GET', /^\/repository\/branches\/([^/]+)$/, readBranch],
    ['GET', /^\/protected_branches$/, (call) => paged(call, patterns)],
    ['GET', /^\/push_rule$/, () => rule],
  ]

  return {
    ...shelf,
    ...stage,
    notes,
    answer: (call) => {
      for (const [methods, pattern, handle] of routes) {
        const found = methods.split('|').includes(call.method) ? pattern.exec(call.path) : null
        if (found !== null) return handle(call, ...found.slice(1).map((part) => decodeURIComponent(part)))
      }
      return { status: 404, body: { error: '404 Not Found' } }
    },
  }
}
