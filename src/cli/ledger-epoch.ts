import { exitCodes, WaybillError } from '../errors.ts'
import { closeEpoch, refusePruning } from '../journeys/ledger-epoch.ts'
import type { Call } from './command.ts'
import { openEpochs, readStory, textOf } from './ledger-reading.ts'
import { flagOption, requiredOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { edgeOf } from './shipment.ts'

/** `waybill ledger epoch --close --next NAME`: closes the ledger, and begins the next one where it ends. */
export async function ledgerEpoch(call: Call): Promise<Outcome> {
  const { world, options } = call
  const next = requiredOption(options, 'next', '--next waybill-ledger-2027')
  if (!flagOption(options, 'close'))
    throw new WaybillError('USAGE', 'Closing a ledger cannot be taken back: --close is missing.', {
      hint: `For example: waybill ledger epoch --close --next ${next}`,
    })
  const { ledger } = world.loaded.configuration
  const place = ledger.file ?? ledger.branch
  const edge = await edgeOf(call)
  const closed = await closeEpoch(edge, openEpochs(world, edge.repository)(next), {
    place,
    next,
    leaveOpen: flagOption(options, 'leaveOpen'),
  })
  const key = ledger.file === undefined ? 'branch' : 'file'
  return {
    document: {
      schema: 'waybill/ledger-epoch@1',
      epoch: closed.epoch,
      entries: closed.entries,
      place,
      next,
      opened: closed.opened.length,
    },
    text: textOf([
      `${place} is closed with ${closed.entries} entries, and goes on in ${next}.`,
      `Write it into waybill.yml and commit that:`,
      `ledger: { ${key}: ${next} }`,
    ]),
    remarks: [],
    exitCodes: [exitCodes.done],
    outputs: {},
  }
}

/**
 * `waybill ledger prune EPOCH`: whether a closed epoch may be removed, and the lines that do it. Waybill removes nothing of
 * a ledger itself; under a hold it does not even say how.
 */
export async function ledgerPrune(call: Call): Promise<Outcome> {
  const { world } = call
  const [place] = call.arguments
  if (place === undefined || place === '')
    throw new WaybillError('USAGE', 'Which closed epoch is meant?', {
      hint: 'For example: waybill ledger prune waybill-ledger-2025',
    })
  const { audit, story, remarks } = await readStory(world)
  const present = audit.verification.recorded.map(({ entry }) => entry)
  refusePruning(story, present, place)
  const { ledger } = world.loaded.configuration
  const lines =
    ledger.file === undefined
      ? [
          audit.remote === null
            ? `git update-ref -d ${quoted(`refs/heads/${place}`)}`
            : `git push ${quoted(ledger.remote)} --delete ${quoted(place)}`,
          `git update-ref -d ${quoted(`refs/waybill/ledger/${place}`)}`,
          `git update-ref -d ${quoted(`refs/waybill/seen/${place}`)}`,
        ]
      : [`rm -rf ${quoted(place)} ${quoted(`${place}.files`)}`]
  return {
    document: { schema: 'waybill/ledger-prune@1', epoch: place, allowed: true, lines },
    text: textOf(lines),
    remarks: [
      ...remarks,
      {
        level: 'warning',
        text: `Nothing was removed. With ${place} goes the proof of everything before its end: keep a bundle or a clone of it elsewhere first.`,
      },
    ],
    exitCodes: [exitCodes.done],
    outputs: {},
  }
}

function quoted(text: string): string {
  return /^[\w./@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
