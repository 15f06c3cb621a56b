import increment from 'semver/functions/inc.js'
import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { HotfixBase } from '../ledger/hotfix-document.ts'
import { whatRan } from '../ledger/what-ran.ts'
import type { Release } from '../notes/document.ts'
import { plainVersion } from './announced.ts'
import { environmentOf, shippedPackage } from './environment.ts'
import { flagOf } from './next-announcement.ts'

/**
 * What a fix must be made on: what the ledger says runs in an environment. Throws NOTHING_DELIVERED where it knows of nothing,
 * or of several versions at once, and HISTORY_SHALLOW where this clone lacks the commit.
 */
export async function hotfixBase(
  edge: Pick<Edge, 'ledger' | 'clock' | 'repository'>,
  { configuration }: LoadedConfiguration,
  asked: { readonly environment: string; readonly package: string | null },
): Promise<HotfixBase> {
  const { environment } = asked
  const part = shippedPackage(configuration, asked.package)
  environmentOf(configuration, environment)
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const { version, commit, basis, seq } = runningIn(edge, entries, { environment, package: part })
  if (commit !== null && (await edge.repository.resolve(commit)) === null)
    throw new WaybillError(
      'HISTORY_SHALLOW',
      `${version} runs in ${environment}, and its commit ${commit.slice(0, 12)} is not in this clone.`,
      { hint: 'Fetch it: git fetch --unshallow --tags' },
    )
  return {
    schema: 'waybill/hotfix@1',
    environment,
    package: part,
    base: { version, commit, tag: await tagOf(edge, commit), basis, seq },
  }
}

/** What a branch for a fix of a version is called: for the version that comes after it. */
export function hotfixBranch(version: string, part: string | null): string {
  const next = increment(version, 'patch') ?? version
  return `hotfix/${part === null ? '' : `${part}-`}${next}`
}

/** Throws USAGE where a release that is called a fix is not made on what runs there. */
export async function refuseOtherBase(
  edge: Pick<Edge, 'clock' | 'repository'>,
  entries: readonly LedgerEntry[],
  fix: {
    readonly environment: string
    readonly package: string | null
    readonly release: Pick<Release, 'version' | 'previousTag' | 'commit'>
  },
): Promise<void> {
  const { environment, package: part, release } = fix
  const running = runningIn(edge, entries, { environment, package: part })
  const previous = release.previousTag === null ? null : plainVersion(release.previousTag)
  const isBelow =
    running.commit === null || (await edge.repository.isAncestor(running.commit, release.commit))
  if (previous === running.version && isBelow) return
  const { version, commit } = running
  if (isBelow && commit !== null && (await tagOf(edge, commit)) === null)
    throw new WaybillError(
      'USAGE',
      `${version} runs in ${environment}, and no tag says so: without one, what follows it cannot be told from what it holds.`,
      { hint: `Tag it, in the form of your tags, for example: git tag v${version} ${commit.slice(0, 12)}` },
    )
  throw new WaybillError(
    'USAGE',
    `${running.version} runs in ${environment}, and ${release.version ?? 'this'} follows ${previous ?? 'no release'}: that is more than a fix of what runs there.`,
    {
      hint: `Make the fix on what runs: waybill hotfix --environment ${environment}${flagOf(part)} --create ${hotfixBranch(running.version, part)}`,
    },
  )
}

function runningIn(
  { clock }: Pick<Edge, 'clock'>,
  entries: readonly LedgerEntry[],
  of: { readonly environment: string; readonly package: string | null },
) {
  const { running } = whatRan(entries, { ...of, at: clock.now().toISOString() })
  const versions = [...new Set(running.map(({ version }) => version))]
  const [first] = running
  if (first && versions.length === 1) return first
  const what =
    versions.length === 0
      ? `The ledger does not know what runs in ${of.environment}.`
      : `Several versions run in ${of.environment}: ${versions.join(', ')}.`
  throw new WaybillError('NOTHING_DELIVERED', what, {
    hint: `Look, and it is recorded: waybill observe --environment ${of.environment}${flagOf(of.package)}`,
  })
}

async function tagOf(
  { repository }: Pick<Edge, 'repository'>,
  commit: string | null,
): Promise<string | null> {
  const { tags } = await repository.tags()
  return tags.find(({ oid }) => oid === commit)?.name ?? null
}
