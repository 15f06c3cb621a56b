import { createHash } from 'node:crypto'
import type { GithubServer } from '../../../src/demo/github-server.ts'
import type { ForgeConnection } from '../../../src/edge/forge/answers.ts'
import type { ForgeHost } from '../../../src/edge/forge/forge-host.ts'
import { openGithubHost } from '../../../src/edge/forge/github-host.ts'
import type { WantedAsset, WantedRelease } from '../../../src/forge/forge-release.ts'
import { listed, never } from '../loopback.ts'

export const path = 'acme/api'

/** The host as the commands have it, on a clock that notes how long it was asked to wait and does not. */
export function openHost(
  server: Pick<GithubServer, 'url' | 'token'>,
  changes: Partial<ForgeConnection> = {},
  signal = never,
): ForgeHost & { readonly waits: readonly number[] } {
  const waits: number[] = []
  const connection: ForgeConnection = {
    address: { kind: 'github', name: 'GitHub', api: server.url, path },
    token: server.token,
    privateHosts: listed,
    clock: { now: () => new Date(), sleep: async (milliseconds) => void waits.push(milliseconds) },
    timeoutMs: 2000,
    pauseMs: 1,
    ...changes,
  }
  return { ...openGithubHost(connection, signal), waits }
}

/** A file to attach. */
export function file(name: string, text: string): WantedAsset {
  const content = Buffer.from(text)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { name, label: `The file ${name}`, mediaType: 'text/plain', content, sha256 }
}

/** A release with two files. */
export function wanted(changes: Partial<WantedRelease> = {}): WantedRelease {
  return {
    tag: 'v1.4.0',
    commit: '1f2e3d4c5b6a79881726354433221100ffeeddcc',
    name: 'v1.4.0',
    body: '## Features\n\n- Faster\n',
    prerelease: false,
    latest: true,
    draft: false,
    assets: [file('notes.md', 'Faster'), file('bom.cdx.json', '{}')],
    ...changes,
  }
}

export const silently = () => {}
