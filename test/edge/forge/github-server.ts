import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A commit as the stand-in knows it: the fields that GitHub's GraphQL interface has for it. */
export interface KnownCommit {
  readonly login?: string
  readonly pullRequests?: readonly unknown[]
}

/** What goes wrong with one request; false to answer it as GitHub would. */
export type Fault = (response: ServerResponse, request: { readonly aliases: readonly string[] }) => boolean

export interface GithubServer extends AsyncDisposable {
  readonly url: string
  /** The object ids of each request, in order. */
  readonly asked: string[][]
  readonly paths: string[]
  readonly authorizations: (string | undefined)[]
}

/** Speaks as much of GitHub's GraphQL interface as is asked of it; `faults` spoil the first requests, one each. */
export async function serveGithub(
  commits: Readonly<Record<string, KnownCommit>>,
  faults: readonly Fault[] = [],
): Promise<GithubServer> {
  const [asked, paths, authorizations]: [string[][], string[], (string | undefined)[]] = [[], [], []]
  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const { query, variables } = JSON.parse(body) as {
        query: string
        variables: { owner: string; name: string }
      }
      const aliases = [...query.matchAll(/(c\d+): object\(oid: "([0-9a-f]+)"\)/g)]
      const fault = faults[asked.length]
      asked.push(aliases.map(([, , oid = '']) => oid))
      paths.push(request.url ?? '')
      authorizations.push(request.headers.authorization)
      if (fault?.(response, { aliases: aliases.map(([, alias = '']) => alias) })) return
      const found = aliases.map(([, alias = '', oid = '']) => [alias, commitOf(oid, commits[oid])])
      const repository = {
        nameWithOwner: `${variables.owner}/${variables.name}`,
        ...Object.fromEntries(found),
      }
      answer(response, 200, { data: { repository } })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    paths,
    authorizations,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A merged pull request as GitHub tells it. */
export function pullRequest(number: number, changes: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    number,
    title: `feat: number ${number}`,
    body: 'What it does.',
    merged: true,
    mergedAt: '2026-11-01T10:00:00Z',
    mergeCommit: null,
    baseRepository: { nameWithOwner: 'acme/api' },
    author: { __typename: 'User', login: 'ada' },
    labels: { nodes: [{ name: 'enhancement' }] },
    ...changes,
  }
}

export function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): true {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
  return true
}

function commitOf(oid: string, known: KnownCommit | undefined): unknown {
  if (known === undefined) return null
  return {
    oid,
    author: { user: known.login === undefined ? null : { login: known.login } },
    associatedPullRequests: { nodes: known.pullRequests ?? [] },
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
