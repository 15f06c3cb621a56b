import { createHash } from 'node:crypto'
import { startGitlabServer, type GitlabServerOptions } from '../../../src/demo/gitlab-server.ts'
import { openGitlabHost } from '../../../src/edge/forge/gitlab-host.ts'
import type { WantedAsset, WantedRelease } from '../../../src/forge/forge-release.ts'
import { listed, never } from '../loopback.ts'

export const token = 'glpat-s3cretTokenOfTheProject'
export const jobToken = 'glcbt-s3cretTokenOfTheJob'
export const commit = 'a'.repeat(40)
export const path = 'acme/tools/api'

/** The stand-in with the host of Waybill that asks it; waiting takes no time, and is written down. */
export async function openedGitlab(
  options: Partial<GitlabServerOptions> & {
    readonly asJob?: boolean
    readonly wrongToken?: string
    readonly signal?: AbortSignal
  } = {},
) {
  const { asJob = false, wrongToken, signal = never, ...rest } = options
  const server = await startGitlabServer({
    path,
    token,
    jobToken,
    tags: (tag) => (tag === 'v1.4.0' ? commit : null),
    mergeRequests: [12],
    ...rest,
  })
  const waits: number[] = []
  const connection = (timeoutMs: number) => ({
    address: { kind: 'gitlab' as const, name: 'GitLab', api: server.api, path },
    token: wrongToken ?? (asJob ? jobToken : token),
    isJobToken: asJob,
    privateHosts: listed,
    clock: {
      now: () => new Date('2026-11-21T09:00:00Z'),
      sleep: async (milliseconds: number) => void waits.push(milliseconds),
    },
    timeoutMs,
    pauseMs: 1000,
  })
  return {
    server,
    waits,
    host: openGitlabHost(connection(10_000), signal),
    hasty: openGitlabHost(connection(150), never),
    [Symbol.asyncDispose]: () => server.close(),
  }
}

export function assetOf(name: string, content: string): WantedAsset {
  const bytes = Buffer.from(content)
  return {
    name,
    label: name,
    mediaType: 'application/json',
    content: bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

export function wantedOf(changes: Partial<WantedRelease> = {}): WantedRelease {
  return {
    tag: 'v1.4.0',
    commit,
    name: 'Acme API 1.4.0',
    body: '### Features\n\n- it sings\n',
    prerelease: false,
    latest: true,
    draft: false,
    assets: [assetOf('bom.cdx.json', '{"bom":1}'), assetOf('release notes.md', 'notes')],
    ...changes,
  }
}
