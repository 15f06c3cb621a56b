import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { suggest } from '../config/suggest.ts'
import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import {
  billFrom,
  billOfStock,
  takeStock,
  type Bill,
  type BillRequest,
  type Stock,
} from '../journeys/bill.ts'
import { bomFormatNamed, specNamed } from '../journeys/bom-choices.ts'
import { draftShipment } from '../journeys/draft.ts'
import { fillFrom, type LicenseSources } from '../journeys/licenses.ts'
import { sourceDate, type Source } from '../journeys/source.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import { companyOf } from './bom-company.ts'
import { bomRemarks } from './bom-remarks.ts'
import type { Call } from './command.ts'
import { flagOption, textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { answered } from './source.ts'

/**
 * `waybill bom`: the bill of materials on stdout, or in a file and its summary with `--json`; with `--score` how much is in it
 * instead. Exit code 7 when a lockfile could not be read, 9 when the licence policy says no.
 */
export async function bom(call: Call): Promise<Outcome> {
  const { world, options, common } = call
  const output = textOption(options, 'output')
  const score = flagOption(options, 'score')
  if (common.json && output === null && !score)
    throw new WaybillError('USAGE', 'The document itself goes to stdout, so --json needs --output.', {
      hint: 'Run: waybill bom --output bom.cdx.json --json',
    })
  const writeCompany = await companyOf(call)
  const remarks: Remark[] = []
  const bill = await drawBill(call, textOption(options, 'ref'), remarks)
  const policy = await policyOf(call, bill)
  const { document, summary, value } = bill.bom
  if (output !== null) await world.files.write(resolve(world.cwd, output), document)
  const company = await writeCompany(bill)
  const quality = score ? (await import('../journeys/bom-score.ts')).scoreBom(value) : null
  return {
    document: quality?.document ?? (output === null ? null : summary),
    text: quality?.text ?? (output === null ? document : ''),
    remarks: [...remarks, ...bomRemarks(bill), ...company.remarks, ...policy.remarks],
    exitCodes: [bill.whole ? exitCodes.done : exitCodes.incomplete, policy.exitCode],
    outputs: {
      version: summary.root.version,
      get 'bom-sha256'() {
        return summary.sha256
      },
      ...(output === null ? {} : { 'bom-path': resolve(world.cwd, output) }),
      ...company.outputs,
    },
  }
}

/** Draws up the bill of materials of a folder at a revision. Throws LOCKFILE_MISSING where there is none. */
export async function drawBill(call: Call, ref: string | null, remarks: Remark[]): Promise<Bill> {
  const { world } = call
  const folder = resolve(world.cwd, call.arguments[0] ?? '.')
  const bill = await drawn(call, { folder, ref, ...drawing(call, folder, remarks) })
  if (bill !== null) return bill
  throw new WaybillError(
    'LOCKFILE_MISSING',
    `There is no lockfile in ${relative(world.cwd, folder) || 'this folder'} at ${ref ?? 'HEAD'}.`,
    {
      hint: 'Commit the lockfile; for npm: npm install --package-lock-only makes one. Files that git does not have are not read.',
    },
  )
}

type Drawing = Pick<BillRequest, 'spec' | 'format' | 'fillLicenses' | 'configuration'>

function drawing({ world, options }: Call, folder: string, remarks: Remark[]): Drawing {
  const { configuration } = world.loaded
  const asked = textOption(options, 'licenses')
  const sources: LicenseSources = {
    asked: asked?.split(',').map((one) => one.trim()) ?? [],
    files: world.files,
    installed: async (items) => {
      const { readInstalledLicenses } = await import('../edge/installed-licenses.ts')
      return (await readInstalledLicenses(folder, items)).licenses
    },
    resolve: (name) => resolve(world.cwd, name),
    home: world.home,
    configuration,
  }
  const fillLicenses: Drawing['fillLicenses'] = async (items) => {
    const { items: filled, warnings } = await fillFrom(sources, items)
    for (const text of warnings) remarks.push({ level: 'warning', text })
    return filled
  }
  return {
    configuration,
    spec: specNamed(textOption(options, 'spec')),
    format: bomFormatNamed(textOption(options, 'format')),
    ...(asked === null ? {} : { fillLicenses }),
  }
}

async function drawn(
  call: Call,
  { folder, ref, ...drawing }: Drawing & { readonly folder: string; readonly ref: string | null },
): Promise<Bill | null> {
  try {
    const { notes, stock } = await answered(
      call,
      (source) => readAt({ ...source, newcomers: false }, ref, folder),
      {
        cwd: folder,
        range: ref,
        files: ref ?? 'HEAD',
      },
    )
    const release = notes.releases[0] ?? null
    return stock && (await billOfStock(stock, { ...drawing, notes, release }))
  } catch (error) {
    if (!isWithoutGit(error)) throw error
    if (!existsSync(folder)) throw folderMissing(call, error)
    if (ref !== null) throw error
    return drawnFromDisk(call, folder, drawing)
  }
}

/** The notes of what ships from a revision, and the lockfiles there, both at once. */
async function readAt(
  source: Source,
  ref: string | null,
  folder: string,
): Promise<{ readonly notes: ReleaseNotes; readonly stock: Stock | null }> {
  const { repository } = source
  const commit = ref === null ? repository.head : await repository.resolve(ref)
  // Where there is no such commit, the draft is what tells.
  const [{ notes }, stock] = await Promise.all([
    draftShipment(source, ref),
    commit === null ? null : takeStock(repository, commit, relative(repository.root, folder)),
  ])
  return { notes, stock }
}

/** A word that is no folder may be a command that was misspelt. */
function folderMissing({ arguments: [word = ''] }: Call, error: WaybillError): WaybillError {
  const meant = suggest(word, ['diff', 'vulnerabilities'])
  if (meant === null) return error
  return new WaybillError(error.code, error.message, { hint: `Did you mean waybill bom ${meant}?` })
}

function isWithoutGit(error: unknown): error is WaybillError {
  return error instanceof WaybillError && error.code === 'NOT_A_REPOSITORY'
}

/** A folder that git knows nothing of is read as it is, at the time it is. */
async function drawnFromDisk({ world }: Call, folder: string, drawing: Drawing): Promise<Bill | null> {
  const { folderTree } = await import('../edge/folder-tree.ts')
  const { configuration } = world.loaded
  const seconds = sourceDate(world.environment) ?? Math.floor(world.clock.now().getTime() / 1000)
  return billFrom(await folderTree(folder), {
    ...drawing,
    notes: { repository: { url: configuration.repository ?? null } },
    release: null,
    commit: null,
    timestamp: new Date(seconds * 1000).toISOString(),
    committer: null,
  })
}

/** What the licence policy of `waybill.yml` says; nothing where there is none. */
async function policyOf(
  { world }: Call,
  { bom: { inventory } }: Bill,
): Promise<{ readonly remarks: readonly Remark[]; readonly exitCode: ExitCode }> {
  const { configuration, placeOf } = world.loaded
  if (configuration.licenses === undefined) return { remarks: [], exitCode: exitCodes.done }
  const { judgeByPolicy } = await import('../journeys/license-policy.ts')
  const { denied, review, warnings } = judgeByPolicy(configuration.licenses, {
    items: inventory.items,
    today: world.clock.now(),
    placeOf,
  })
  return {
    remarks: [
      ...denied.map((text): Remark => ({ level: 'error', text })),
      ...review.map((text): Remark => ({ level: 'warning', text })),
      ...warnings.map((text): Remark => ({ level: 'warning', text })),
    ],
    exitCode: denied.length > 0 ? exitCodes.refusedByRule : exitCodes.done,
  }
}
