import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  openGithubServer,
  type GithubServer,
  type GithubServerOptions,
} from '../../src/demo/github-server.ts'
import { writeHistory, type PastCommit } from '../../src/demo/history.ts'
import { scratchFolder } from './folder.ts'
import { lockfile } from './lockfile.ts'
import { runWaybill, type RunResult } from './run.ts'

/** Two commits after a release: a draft of 1.1.0. */
const history: readonly PastCommit[] = [
  {
    message: 'feat: begin',
    files: {
      'package.json': '{\n  "name": "api",\n  "version": "1.0.0"\n}\n',
      'package-lock.json': lockfile({ left: '1.2.3' }),
    },
    tags: ['v1.0.0'],
  },
  { message: 'feat(search): find by *any* word (#12)' },
  { message: 'fix: stop @ada from being pinged' },
]

export interface Releasing {
  readonly root: string
  /** The bare repository that is `origin`. */
  readonly origin: string
  readonly github: GithubServer
  readonly environment: Readonly<Record<string, string>>
  /** Runs a command in the clone, in this process. */
  waybill(...argv: readonly string[]): Promise<RunResult>
  /** Runs git in the clone and gives what it printed. */
  git(...args: readonly string[]): string
  /** Another clone of origin, as a run of a workflow makes one. */
  clone(): Promise<Releasing>
}

/** A product with a bare repository as its origin and GitHub's stand-in as its forge; the configuration is committed and pushed. */
export async function aReleasing(
  options: {
    readonly history?: readonly PastCommit[]
    readonly yaml?: string
    readonly github?: GithubServerOptions
  } = {},
): Promise<Releasing> {
  const root = join(await scratchFolder(), 'api')
  await writeHistory(root, options.history ?? history)
  const origin = `${root}.git`
  gitIn(root, 'init', '--quiet', '--bare', '--initial-branch=main', origin)
  gitIn(root, 'remote', 'add', 'origin', origin)
  await writeFile(join(root, 'waybill.yml'), `${base}${options.yaml ?? ''}`)
  const github = await openGithubServer(options.github)
  onTestFinished(() => github.close())
  const made = releasingIn(root, origin, github)
  made.git('add', 'waybill.yml')
  made.git('commit', '--quiet', '--message=chore: use Waybill')
  made.git('push', '--quiet', '--tags', 'origin', 'main')
  return made
}

const base = `product: Acme API
repository: https://github.com/acme/api
network: { private-hosts: [127.0.0.1] }
`

function releasingIn(root: string, origin: string, github: GithubServer): Releasing {
  for (const [key, value] of Object.entries({
    'user.name': 'Ada',
    'user.email': 'ada@acme.example',
    'tag.gpgSign': 'false',
  }))
    gitIn(root, 'config', key, value)
  const environment = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_TOKEN: github.token,
    WAYBILL_FORGE_API: github.url,
  }
  return {
    root,
    origin,
    github,
    environment,
    waybill: (...argv) => runWaybill([...argv, '--cwd', root], environment),
    git: (...args) => gitIn(root, ...args),
    clone: async () => {
      const copy = join(await scratchFolder(), 'api')
      gitIn(root, 'clone', '--quiet', origin, copy)
      return releasingIn(copy, origin, github)
    },
  }
}

export function gitIn(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}
