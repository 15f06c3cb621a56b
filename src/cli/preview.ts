import { resolve } from 'node:path'
import { createRedactor } from '../config/redact.ts'
import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import { checkPreviewRequest, type PreviewRequest } from '../journeys/preview-gather.ts'
import { composePreview, type Preview } from '../journeys/preview.ts'
import type { Previewed } from '../notices/previewed-document.ts'
import type { Call } from './command.ts'
import { secretsOf } from './known-secrets.ts'
import { textOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { servePreview } from './preview-serve.ts'
import { edgeOf } from './shipment.ts'

const defaultFolder = './waybill-preview'

/**
 * `waybill preview`: shows everything that would leave the machine, on a page of this machine that follows what is edited,
 * until it is stopped. With `--output` it writes a folder and ends, as it does in CI and with `--json`. Sends and records nothing.
 */
export async function preview(call: Call): Promise<Outcome> {
  const { world, options, common } = call
  const request = requestOf(call)
  const named = textOption(options, 'output')
  const port = portOf(textOption(options, 'port'))
  if (port !== null && (named !== null || common.json))
    throw new WaybillError('USAGE', '--port is for a page that is served, and this writes a folder.', {
      hint: `Leave out ${named === null ? '--json' : '--output'} or --port.`,
    })
  const isUnattended = common.json || world.environment.actor.kind === 'ci'
  const folder = named ?? (isUnattended && port === null ? defaultFolder : null)
  return folder === null
    ? servePreview(call, request, port ?? 0)
    : writePreview(call, request, resolve(world.cwd, folder))
}

/** What is asked, as far as it can be refused before anything is read. */
function requestOf({ world, options }: Call): PreviewRequest {
  const request = {
    environment: textOption(options, 'environment'),
    package: textOption(options, 'package'),
    expected: textOption(options, 'expected'),
    to: textOption(options, 'to'),
  }
  checkPreviewRequest(world.loaded.configuration, request, world.clock.now())
  return request
}

function portOf(text: string | null): number | null {
  if (text === null) return null
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new WaybillError('USAGE', '--port is not a number from 0 to 65535.', {
    hint: 'For example: --port 4180',
  })
}

async function writePreview(call: Call, request: PreviewRequest, output: string): Promise<Outcome> {
  const { world, signal } = call
  await refuseOthers(world.files, output)
  const redact = createRedactor(secretsOf(world))
  const showing = { live: false, redact, signal }
  const made = await composePreview(await edgeOf(call), world.loaded, request, showing)
  // What was asked about alone is no part of something larger: what stops it stops this.
  const [stopped] = made.refused
  if (stopped && request.environment !== null) throw stopped.error
  for (const { path, content } of made.files) await world.files.write(resolve(output, path), content)
  return outcomeOf(made, output)
}

function outcomeOf(made: Preview, output: string): Outcome {
  const { files, version, environments, counts, warnings, refused, complete } = made
  const codes: ExitCode[] = [
    complete ? exitCodes.done : exitCodes.incomplete,
    ...refused.map(({ error }) => error.exitCode),
  ]
  return {
    document: {
      schema: 'waybill/previewed@1',
      output,
      files: files.map(({ path }) => path),
      version,
      environment: environments.join(', '),
      counts,
      warnings: [...warnings],
      exitCodes: [...new Set(codes)],
    } satisfies Previewed,
    text: '',
    remarks: [
      ...warnings.map((text) => ({ level: 'warning' as const, text })),
      ...refused.map(({ environment, error }) => ({
        level: 'error' as const,
        text: `Announcing to ${environment} would stop: ${error.message} [${error.code}]`,
      })),
      { level: 'info', text: `${resolve(output, 'index.html')} ${shownOf(made)} Nothing was sent.` },
    ],
    exitCodes: codes,
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

function shownOf({ nothing, counts, version }: Preview): string {
  if (nothing !== null) return `says why nothing would be sent: ${nothing}`
  const { planned = 0 } = counts
  return planned === 0
    ? `shows what ${version} comes to.`
    : `shows what ${planned === 1 ? '1 reader' : `${planned} readers`} would get.`
}
