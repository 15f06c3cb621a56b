import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Call } from '../../src/cli/command.ts'
import type { Outcome } from '../../src/cli/outcome.ts'
import { writeHistory, type PastCommit } from '../../src/demo/history.ts'
import { startService } from '../../src/demo/service.ts'
import type { Edge } from '../../src/edge/edge.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { openEdge } from '../../src/edge/open-edge.ts'
import { openWorld, type World } from '../../src/edge/world.ts'
import type { Fact, LedgerEntry } from '../../src/ledger/entry.ts'
import { scratchFolder } from './folder.ts'

const past: readonly PastCommit[] = [
  { message: 'feat: begin', files: { 'package.json': '{"name":"api","version":"1.0.0"}' }, tags: ['v1.0.0'] },
  { message: 'feat: search', tags: ['v1.1.0'] },
]

export interface Recording {
  readonly root: string
  readonly service: Awaited<ReturnType<typeof startService>>
  /** The commit of a revision. */
  commit(revision: string): Promise<string>
  /** A world and an edge as a new process would open them, with these environment variables. */
  open(variables?: Readonly<Record<string, string>>): Promise<{ readonly world: World; readonly edge: Edge }>
  /** A verb, called as the command line does. */
  call(
    verb: (call: Call) => Promise<Outcome>,
    options: Call['options'],
    more?: { readonly file?: string; readonly variables?: Readonly<Record<string, string>> },
  ): Promise<Outcome>
  record(...facts: readonly Fact[]): Promise<readonly LedgerEntry[]>
  entries(): Promise<readonly LedgerEntry[]>
}

/** A repository with two releases and a remote, a service on loopback, and a configuration that knows both. */
export async function aRecording(
  given: {
    /** More keys of the environment `production`, a line each. */
    readonly production?: string
    readonly targets?: (url: string) => string
    /** More sections of the configuration. */
    readonly more?: string
    readonly history?: readonly PastCommit[]
    readonly instances?: number
  } = {},
): Promise<Recording> {
  const root = join(await scratchFolder(), 'api')
  await writeHistory(root, given.history ?? past)
  await gitOutput(['init', '--quiet', '--bare', `${root}.git`], { cwd: root })
  await gitOutput(['remote', 'add', 'origin', `${root}.git`], { cwd: root })
  const service = await startService({ version: '1.0.0', commit: 'none' }, given.instances ?? 1)
  onTestFinished(() => service.close())
  const targets = given.targets?.(service.url) ?? `[${service.url}]`
  await writeFile(
    join(root, 'waybill.yml'),
    `product: Acme API
repository: https://github.com/acme/api
environments:
  production:
    targets: ${targets}
    checks: [{ kind: http, path: /health, version: "$.version" }]
    timing: { interval: 20ms, timeout: 2s, successes: 2, samples: 6, bake: 60ms, deadline: 1s }
${given.production ?? '    responsible: "@acme/operations"'}
  staging:
    targets: [${service.url}]
    checks: [{ kind: http, path: /health, version: "$.version" }]
network: { private-hosts: [127.0.0.1] }
${given.more ?? ''}`,
  )
  const open: Recording['open'] = async (variables = {}) => {
    const world = await openWorld({ cwd: root, config: null }, variables)
    const { signal } = new AbortController()
    return { world, edge: await openEdge(world, { signal, redact: (text) => text }) }
  }
  return {
    root,
    service,
    commit: async (revision) =>
      (await gitOutput(['rev-parse', `${revision}^{commit}`], { cwd: root })).toString().trim(),
    open,
    call: async (verb, options, { file, variables } = {}) =>
      verb({
        arguments: [file],
        options,
        common: { cwd: root, config: null, json: false, quiet: true, verbose: false, color: false },
        world: (await open(variables)).world,
        screen: { progress: () => undefined, remark: () => undefined },
        signal: new AbortController().signal,
        begun: null,
      }),
    record: async (...facts) => (await open()).edge.ledger.append(facts),
    entries: async () => (await (await open()).edge.ledger.read()).map(({ entry }) => entry),
  }
}
