import { resolve } from 'node:path'
import type { World } from '../edge/world.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import { proveLedger, readWitnesses, type WitnessRequest } from '../journeys/audit-witness.ts'
import { believe } from '../journeys/audit.ts'
import { readKeys } from '../journeys/ledger-keys.ts'
import { checkBundle } from '../journeys/verify-bundle.ts'
import type { Call } from './command.ts'
import { readInput } from './input.ts'
import { readStory, textOf, warning } from './ledger-reading.ts'
import { textOption, type Options } from './options.ts'
import type { Outcome } from './outcome.ts'

/**
 * `waybill ledger verify`: proves the record, against what others kept of it; with `--bundle`, a bundle alone, for which
 * neither a repository nor a network is needed. Exit code 8 when it does not hold.
 */
export async function ledgerVerify({ world, options }: Call): Promise<Outcome> {
  const brought = await broughtBy(world, options)
  const bundle = textOption(options, 'bundle')
  return bundle === null ? verifyHere(world, brought) : verifyFile(world, bundle, brought)
}

async function verifyHere(world: World, brought: WitnessRequest): Promise<Outcome> {
  const { repository, audit, story, remarks } = await readStory(world)
  const { entries, head, recorded } = believe(audit)
  const { root, checkpoints, signers, vouched, warnings } = await proveLedger(
    { environment: world.environment, repository },
    world.loaded,
    { ...brought, recorded },
  )
  const lines = [
    entries === 0 ? 'The ledger is empty.' : `${entries} entries hold. Head: ${head}`,
    ...(entries === 0 ? [] : [`Root: ${root}`]),
    ...(checkpoints === 0 ? [] : [`Checkpoints that hold: ${checkpoints}${signedBy(signers)}`]),
    ...(story.earlier.length === 0
      ? []
      : [`The epochs before it hold, each the one that the next names: ${story.earlier.join(', ')}`]),
    ...brought.witnesses.map(
      ({ checkpoint, source }) => `What ${source} saw is there: ${checkpoint.size} entries, unchanged.`,
    ),
  ]
  return {
    document: {
      schema: 'waybill/ledger-verification@1',
      ok: true,
      entries,
      head,
      root,
      checkpoints,
      signers: signers.map(({ name, id }) => ({ name, id })),
      vouched,
      witnesses: brought.witnesses.map(({ checkpoint: { origin, size }, source }) => ({
        source,
        origin,
        size,
      })),
    },
    text: textOf(lines),
    remarks: [...remarks, ...warnings.map(warning)],
    exitCodes: [exitCodes.done],
    outputs: { 'ledger-head': head ?? '' },
  }
}

async function verifyFile(world: World, name: string, brought: WitnessRequest): Promise<Outcome> {
  const bytes =
    name === '-'
      ? new TextEncoder().encode(await readInput(world, name))
      : await world.files.read(resolve(world.cwd, name))
  if (bytes === null)
    throw new WaybillError('INPUT_INVALID', `There is no file ${name}.`, { at: { file: name } })
  const { document, lines, warnings } = checkBundle(bytes, world.loaded, brought)
  return {
    document,
    text: textOf([...lines, 'The bundle holds.']),
    remarks: warnings.map(warning),
    exitCodes: [exitCodes.done],
    outputs: { version: document.answer.version ?? '' },
  }
}

/** The checkpoints and the keys of `--witness` and `--key`. */
async function broughtBy(world: World, options: Options): Promise<WitnessRequest> {
  const witness = textOption(options, 'witness')
  const key = textOption(options, 'key')
  return {
    witnesses: witness === null ? [] : readWitnesses(await readInput(world, witness), witness),
    keys: key === null ? [] : readKeys(isKey(key) ? key : await readInput(world, key)),
  }
}

/** A key itself, rather than the name of a file with keys. */
function isKey(text: string): boolean {
  return /\+[0-9a-f]{8}\+/.test(text)
}

function signedBy(signers: readonly { readonly name: string; readonly id: string }[]): string {
  return signers.length === 0
    ? ''
    : `, signed by ${signers.map(({ name, id }) => `${name} (${id})`).join(', ')}`
}
