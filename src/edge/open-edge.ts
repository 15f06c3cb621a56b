import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { resolveSecret } from '../config/secrets.ts'
import { webAddress } from '../git/remote.ts'
import { recordedApprovals } from './approvals.ts'
import type { Edge, OpenedJournal } from './edge.ts'
import { forkRefusal } from './fork-run.ts'
import { openLedgerBranch } from './git/ledger-branch.ts'
import { openRepository } from './git/repository.ts'
import { openJournal, readJournal } from './journal.ts'
import { keepUnrecorded } from './keep-unrecorded.ts'
import { openLedgerFile } from './ledger-file.ts'
import { readList } from './lists.ts'
import { createPrivateHosts } from './private-hosts.ts'
import { createProber } from './probe/prober.ts'
import { createSenders } from './senders.ts'
import { holdAlone } from './sole-run.ts'
import type { World } from './world.ts'

/** Everything that the journeys of a shipment touch. Nothing is connected before it is used. */
export async function openEdge(
  world: World,
  run: { readonly signal: AbortSignal; readonly redact: (text: string) => string },
): Promise<Edge> {
  const { cwd, home, loaded, clock, files, environment } = world
  const { configuration, placeOf } = loaded
  const repository = await openRepository(cwd)
  const privateHosts = createPrivateHosts(configuration.network['private-hosts'])
  const ledger = ledgerOf({ configuration, environment, repository, clock, home, files })
  return {
    clock,
    run: randomUUID(),
    random: Math.random,
    files,
    home,
    environment,
    repository,
    ledger,
    prober: createProber({
      privateHosts: configuration.network['private-hosts'],
      environment,
      cwd: home,
      redact: run.redact,
      repository: async () => {
        const remote = configuration.repository ?? (await repository.remoteUrl(configuration.ledger.remote))
        return remote === null ? null : webAddress(remote)
      },
      approvals: recordedApprovals(ledger, clock),
      refusal: await forkRefusal(environment, files),
    }),
    senders: createSenders(configuration.channels, {
      secret: (text, key) => resolveSecret(text, environment.variable, key, placeOf(key.split('.'))),
      privateHosts,
      now: () => clock.now(),
    }),
    lists: (source) => readList(source, { folder: home, privateHosts, signal: run.signal }),
    forge: async () => {
      const { openHost } = await import('./forge/open-host.ts')
      const remote = configuration.repository ?? (await repository.remoteUrl(configuration.ledger.remote))
      return openHost({ remote, configuration, world, signal: run.signal })
    },
    journal: (name) => openAlone(resolve(repository.gitDirectory, 'waybill', 'journal', `${name}.jsonl`)),
  }
}

/** Two runs that went on with one journal would both send what is left. */
async function openAlone(path: string): Promise<OpenedJournal> {
  const journal = await openJournal(path)
  let release: (() => Promise<void>) | null = null
  const close = async () => {
    await journal.close()
    await release?.()
  }
  try {
    release = await holdAlone(path)
    return { journal: { record: (entry) => journal.record(entry), close }, earlier: await readJournal(path) }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * The ledger of a repository: the file that `ledger.file` names, else the branch. A token, where the run has one for pushing, is
 * handed to git in its environment alone. What has happened and could not be recorded is left in a file of `home`.
 */
export function ledgerOf({
  configuration,
  environment,
  repository,
  clock,
  home,
  files,
}: Pick<Edge, 'environment' | 'repository' | 'clock' | 'home' | 'files'> & {
  readonly configuration: World['loaded']['configuration']
}): Edge['ledger'] {
  const { branch, remote, file } = configuration.ledger
  const token = environment.variable('WAYBILL_PUSH_TOKEN')
  const memory = resolve(repository.gitDirectory, 'waybill', 'ledger')
  const store =
    file === undefined
      ? openLedgerBranch({ root: repository.root, branch, remote, clock, ...(token ? { token } : {}) })
      : openLedgerFile({ path: resolve(home, file), memory, clock })
  return keepUnrecorded(store, { folder: home, files })
}
