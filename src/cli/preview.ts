import { resolve } from 'node:path'
import { exitCodes, WaybillError } from '../errors.ts'
import { announce } from '../journeys/announce.ts'
import { composePreview } from '../journeys/preview.ts'
import type { Call } from './command.ts'
import { requiredOption, textOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { edgeOf } from './shipment.ts'

const defaultFolder = './waybill-preview'

/** `waybill preview`: writes a folder that shows everything that readers would get. Sends and records nothing. */
export async function preview(call: Call): Promise<Outcome> {
  const { world, options, signal } = call
  const request = {
    environment: requiredOption(options, 'environment', '--environment production'),
    package: textOption(options, 'package'),
    expected: textOption(options, 'expected'),
    to: textOption(options, 'to'),
    again: false,
    dryRun: true,
  }
  const output = resolve(world.cwd, textOption(options, 'output') ?? defaultFolder)
  await refuseOthers(world.files, output)
  const announced = await announce(await edgeOf(call), world.loaded, request, signal)
  const files = composePreview(announced)
  // The index last: it leads to nothing that is not there yet.
  for (const { path, content } of files) await world.files.write(resolve(output, path), content)
  const { sending, warnings } = announced
  return {
    document: {
      schema: 'waybill/preview@1',
      output,
      files: files.map(({ path }) => path),
      version: sending.version,
      environment: sending.environment,
      counts: sending.counts,
      warnings,
      exitCodes: [exitCodes.done],
    },
    text: '',
    remarks: [
      ...warnings.map((text) => ({ level: 'warning' as const, text })),
      {
        level: 'info',
        text: `${resolve(output, 'index.html')} shows what ${told(sending.counts.planned ?? 0)} would get. Nothing was sent.`,
      },
    ],
    exitCodes: [announced.complete ? exitCodes.done : exitCodes.incomplete],
    outputs: {},
  }
}

/** A folder with an index of somebody else's stays as it is. */
async function refuseOthers(files: Call['world']['files'], output: string): Promise<void> {
  if ((await files.read(resolve(output, 'index.html'))) === null) return
  const known = await files.read(resolve(output, 'preview.json'))
  if (known !== null && Buffer.from(known).toString('utf8').includes('"waybill/preview@1"')) return
  throw new WaybillError('OUTPUT_UNWRITABLE', `${output} has an index.html that is no preview.`, {
    hint: 'Name another folder: waybill preview --output ./another-folder',
    exitCode: exitCodes.usage,
  })
}

function told(count: number): string {
  return count === 1 ? '1 reader' : `${count} readers`
}
