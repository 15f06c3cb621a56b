import { exitCodes, WaybillError } from '../errors.ts'
import type { WhatRan } from '../ledger/entry.ts'
import { believe, tellLog, tellWhatRan } from '../journeys/audit.ts'
import type { Call } from './command.ts'
import { placeOf, printed, readLedger, readStory, textOf, warning } from './ledger-reading.ts'
import { textOption, type Options } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'

/** `waybill ledger log`: the entries, oldest first; `--environment`, `--package`, `--kind` and `--limit` choose. */
export async function ledgerLog({ world, options, common }: Call): Promise<Outcome> {
  const { audit, remarks } = await readLedger(world)
  const { document, lines } = tellLog(believe(audit), {
    environment: textOption(options, 'environment'),
    package: textOption(options, 'package'),
    kind: textOption(options, 'kind'),
    limit: limitIn(options),
  })
  const empty = document.head === null ? 'The ledger is empty.' : 'No entry is about that.'
  return {
    document,
    text: common.json ? '' : printed(lines),
    remarks: document.entries.length > 0 ? remarks : [...remarks, { level: 'info', text: empty }],
    exitCodes: [exitCodes.done],
    outputs: { 'ledger-head': document.head ?? '' },
  }
}

function limitIn(options: Options): number | null {
  const text = textOption(options, 'limit')
  if (text === null) return null
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new WaybillError('USAGE', `--limit ${text} is no number of entries.`, {
    hint: 'For example: --limit 50 for the last fifty.',
  })
}

/** `waybill ledger what-ran`: what ran in an environment at a time, never more than was seen; `--proof` writes the bundle. */
export async function ledgerWhatRan({ world, options }: Call): Promise<Outcome> {
  const file = textOption(options, 'proof')
  const witness = textOption(options, 'witness')
  if (witness !== null && file === null)
    throw new WaybillError('USAGE', '--witness is about the bundle of --proof, which is missing.', {
      hint: `Add --proof proof.json, or hold the ledger against it: waybill ledger verify --witness ${witness}`,
    })
  const { repository, audit, story, remarks } = await readStory(world)
  const asked = whenAndWhere(options)
  const at = asked.at ?? world.clock.now().toISOString()
  const place = placeOf(world, options, story, ...(asked.environment === null ? [] : [asked.environment]))
  const { document, lines } = tellWhatRan(story.entries, { ...place, at })
  const proof: Remark[] = []
  if (file !== null) {
    const { writeProof } = await import('./ledger-proof.ts')
    const { recorded } = believe(audit)
    const { running } = tellWhatRan(
      recorded.map(({ entry }) => entry),
      { ...place, at },
    ).document
    if (versionsOf(running) !== versionsOf(document.running)) throw anotherEpoch(story.earlier)
    if (JSON.stringify(running) !== JSON.stringify(document.running))
      proof.push(warning(`The proof is of the present epoch alone; before it: ${story.earlier.join(', ')}.`))
    proof.push(...(await writeProof(world, { repository, recorded, asked: { ...place, at }, file, witness })))
  }
  const unknown: Remark = { level: 'info', text: `Nothing is known of ${place.environment} at ${at}.` }
  return {
    document,
    text: textOf(lines),
    remarks: [...remarks, ...(lines.length > 0 ? [] : [unknown]), ...proof],
    exitCodes: [exitCodes.done],
    outputs: { version: document.version ?? '' },
  }
}

function versionsOf(running: WhatRan['running']): string {
  return JSON.stringify(running.map(({ group, version, commit }) => [group, version, commit]))
}

/** A bundle that says something else than the answer beside it would be no proof of that. */
function anotherEpoch(earlier: readonly string[]): WaybillError {
  return new WaybillError(
    'BUNDLE_INVALID',
    'The answer rests on entries of an earlier epoch, and a bundle is of one epoch alone.',
    { hint: `Ask with its name in waybill.yml, as ledger.branch (or ledger.file): ${earlier.join(', ')}.` },
  )
}

/** `--at` is a time, or an environment at a time as git writes it: `production@{2026-10-02T12:00:00Z}`. */
function whenAndWhere(options: Options): { readonly environment: string | null; readonly at: string | null } {
  const text = textOption(options, 'at')
  const environment = textOption(options, 'environment')
  const [, named, at] = (text === null ? null : /^(.*)@\{(.*)\}$/s.exec(text)) ?? []
  if (named === undefined || at === undefined) return { environment, at: text }
  if (environment !== null && named !== '' && named !== environment)
    throw new WaybillError('USAGE', `--at names ${named}, and --environment ${environment}.`, {
      hint: 'Leave one of them out.',
    })
  return { environment: named === '' ? environment : named, at: at === 'now' ? null : at }
}
