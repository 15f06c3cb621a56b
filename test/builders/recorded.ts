import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PastCommit } from '../../src/demo/history.ts'
import { openLedgerBranch } from '../../src/edge/git/ledger-branch.ts'
import { sha256Of } from '../../src/ledger/digest.ts'
import type { Fact, LedgerEntry } from '../../src/ledger/entry.ts'
import type { LedgerStore } from '../../src/ledger/store.ts'
import type { Change, Release } from '../../src/notes/document.ts'
import { frozen, verified } from '../ledger/facts.ts'
import { repositoryWith } from './repository.ts'

export interface Recording {
  readonly root: string
  readonly ledger: LedgerStore
  oid(mark: string): string
  /** Appends facts and gives their entries. */
  record(...facts: readonly Fact[]): Promise<readonly LedgerEntry[]>
  /** A shipment of the release at a marked commit, with the marked commits as its changes. */
  announced(release: Announced): Fact
  /** A healthy verdict about a release at a marked commit. */
  seen(release: Seen): Fact
}

interface Announced {
  readonly version: string
  readonly mark: string
  readonly changes: readonly (Partial<Change> & { readonly mark: string })[]
  readonly after?: string | null
  readonly environment?: string
  readonly package?: string | null
  readonly at?: string
  readonly bom?: string
}

interface Seen {
  readonly version: string
  readonly mark: string
  readonly at: string
  readonly causing: number
  readonly environment?: string
  readonly package?: string | null
}

/** A repository with a history, and a ledger in it, kept in a branch of the clone. */
export async function aRecording(
  history: readonly PastCommit[],
  configuration = 'product: Acme API\n',
): Promise<Recording> {
  const { root, oid } = await repositoryWith(history)
  await writeFile(join(root, 'waybill.yml'), configuration)
  const ledger = openLedgerBranch({ root, branch: 'waybill-ledger', remote: 'origin' })
  return {
    root,
    ledger,
    oid,
    record: (...facts) => ledger.append(facts),
    announced: (release) => announcedFact(release, oid),
    seen: ({ version, mark, at, causing, environment = 'production', package: part = null }) => ({
      ...verified(causing, {
        expected: { version, commit: oid(mark) },
        observed: { [version]: 25 },
        startedAt: at,
        endedAt: at,
      }),
      shipment: shipmentOf(version, environment, part),
      environment,
      package: part,
      commit: oid(mark),
    }),
  }
}

function shipmentOf(version: string, environment: string, part: string | null): string {
  return `shipment of ${part ?? ''} ${version} to ${environment}`
}

function announcedFact(announced: Announced, oid: (mark: string) => string): Fact {
  const { version, mark, changes, after = null, environment = 'production', package: part = null } = announced
  const listed = changes.map(({ mark: own, ...rest }) => aChange(oid(own), rest))
  const release = Buffer.from(JSON.stringify(releaseOf(version, oid(mark), listed)))
  const bom = announced.bom === undefined ? null : Buffer.from(announced.bom)
  const base = frozen(
    {
      shipment: shipmentOf(version, environment, part),
      environment,
      package: part,
      version,
      commit: oid(mark),
      at: announced.at ?? '2026-11-20T09:00:00.000Z',
    },
    {
      previousVersion: after,
      changes: listed.map(({ id }) => id),
      release: { path: 'frozen/release.json', sha256: sha256Of(release) },
      bom: bom && { path: 'frozen/bom.cdx.json', sha256: sha256Of(bom), components: 1 },
    },
  )
  return {
    ...base,
    files: { 'frozen/release.json': release, ...(bom ? { 'frozen/bom.cdx.json': bom } : {}) },
  }
}

function aChange(commit: string, changes: Partial<Change>): Change {
  return {
    id: `c-${commit.slice(0, 12)}`,
    commit,
    type: 'feat',
    scope: null,
    description: 'find by word',
    breaking: false,
    references: [],
    people: [],
    ...changes,
  }
}

function releaseOf(version: string, commit: string, changes: readonly Change[]): Release {
  return {
    version,
    tag: null,
    previousTag: null,
    commit,
    date: '2026-11-20T09:00:00Z',
    bump: 'minor',
    compareUrl: null,
    sections: [{ type: 'feat', title: 'Features', changes: [...changes] }],
    breaking: [],
    contributors: [],
    withdrawn: null,
    accounting: { commits: 1, shown: 1, hidden: 0, reverted: 0, duplicate: 0, unconventional: 0 },
  }
}
