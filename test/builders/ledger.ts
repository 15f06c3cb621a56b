import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gitOutput } from '../../src/edge/git/run.ts'
import { openRepository } from '../../src/edge/git/repository.ts'
import { ledgerOf } from '../../src/edge/open-edge.ts'
import { openWorld, type World } from '../../src/edge/world.ts'
import type { Call, Verb } from '../../src/cli/command.ts'
import type { Outcome } from '../../src/cli/outcome.ts'
import type { Fact } from '../../src/ledger/entry.ts'
import { scratchFolder } from './folder.ts'

/** A repository with a remote and a ledger, and a way to call the verbs that read it. */
export interface LedgerHere {
  readonly root: string
  record(facts: readonly Fact[]): Promise<void>
  call(verb: Verb, options?: Readonly<Record<string, unknown>>): Promise<Outcome>
  /** The text of a file of the folder. */
  text(name: string): Promise<string>
  world(): Promise<World>
  git(...args: readonly string[]): Promise<string>
}

/** Calls a verb in a folder as the command line would. */
export async function callIn(
  folder: string,
  verb: Verb,
  options: Readonly<Record<string, unknown>> = {},
  variables: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const world = await openWorld({ cwd: folder, config: null }, variables)
  const silent = { progress: () => undefined, remark: () => undefined }
  const common = { cwd: folder, config: null, json: false, quiet: false, verbose: false, color: false }
  const call: Call = {
    arguments: [],
    options,
    common,
    world,
    screen: silent,
    signal: new AbortController().signal,
    begun: null,
  }
  return verb(call)
}

export async function ledgerHere(
  configuration: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<LedgerHere> {
  const root = join(await scratchFolder(), 'api')
  await gitOutput(['init', '--quiet', root], { cwd: '/' })
  await gitOutput(['init', '--quiet', '--bare', `${root}.git`], { cwd: '/' })
  await gitOutput(['remote', 'add', 'origin', `${root}.git`], { cwd: root })
  await writeFile(join(root, 'waybill.yml'), configuration)
  const world = (): Promise<World> => openWorld({ cwd: root, config: null }, variables)
  return {
    root,
    world,
    record: async (facts) => {
      const { loaded, ...rest } = await world()
      const repository = await openRepository(root)
      await ledgerOf({ ...rest, configuration: loaded.configuration, repository }).append(facts)
    },
    call: (verb, options) => callIn(root, verb, options, variables),
    text: (name) => readFile(join(root, name), 'utf8'),
    git: async (...args) => (await gitOutput(args, { cwd: root })).toString('utf8').trim(),
  }
}
