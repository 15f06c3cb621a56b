import { openRepository } from '../edge/git/repository.ts'
import { isTrackedList, readList } from '../edge/lists.ts'
import { ledgerOf } from '../edge/open-edge.ts'
import { createPrivateHosts } from '../edge/private-hosts.ts'
import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import { checkAudiences } from '../journeys/audience-check.ts'
import { suppressAddresses, suppressByLinks, suppressToken } from '../journeys/suppress.ts'
import type { AudienceCheck, SuppressionReport } from '../notices/audience-document.ts'
import type { Call } from './command.ts'
import { readInput } from './input.ts'
import { flagOption, textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { plainLine } from './screen.ts'

/** What the commands about readers touch: no channel is among it. */
async function readersEdge({ world, signal }: Call) {
  const repository = await openRepository(world.cwd)
  const { configuration } = world.loaded
  const privateHosts = createPrivateHosts(configuration.network['private-hosts'])
  return {
    clock: world.clock,
    environment: world.environment,
    ledger: ledgerOf({ ...world, configuration, repository }),
    lists: (source: Parameters<typeof readList>[0]) =>
      readList(source, { folder: world.home, privateHosts, signal }),
    tracked: (path: string) => isTrackedList(path, world.home),
  }
}

/** `waybill audience check`: who would be reached, and who would not and why. Exit code 2 where a sending would refuse. */
export async function audienceCheck(call: Call): Promise<Outcome> {
  const { world, options } = call
  const document = await checkAudiences(
    await readersEdge(call),
    world.loaded,
    textOption(options, 'audience'),
  )
  const { suppressions, audiences, readers, inSeveral } = document
  const faults = audiences.flatMap((one) => one.faults)
  return {
    document,
    text: audiences.map(audienceText).join(''),
    remarks: [
      ...(suppressions.reason === null ? [] : [warning(suppressions.reason)]),
      ...document.warnings.map(warning),
      ...faults.flatMap(faultRemarks),
      {
        level: 'info',
        text: `${counted(readers, 'reader')} in ${counted(audiences.length, 'audience')}${inSeveral > 0 ? `; ${inSeveral} of them in several, who get one message` : ''}.`,
      },
    ],
    exitCodes: document.exitCodes as ExitCode[],
    outputs: {},
  }
}

const mostShown = 20

function audienceText(audience: AudienceCheck['audiences'][number]): string {
  const { name, reached, places, leftOut, external, environments, duplicates, optedOut, suppressed } =
    audience
  const channels = Object.entries(reached).filter(([, count]) => count > 0)
  const told = channels.map(([channel, count]) => `${count} by ${channel}`).join(', ') || 'nobody'
  const about = [external ? 'external' : 'internal', ...environments].join(', ')
  const not = [
    [optedOut, 'opted out'],
    [suppressed ?? 0, 'suppressed or left out'],
    [duplicates, duplicates === 1 ? 'row twice' : 'rows twice'],
  ].flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]))
  const lines = [
    `${name}: ${told} (${about})`,
    ...(audience.list ? [`  list ${audience.list.name}`] : []),
    ...places.map(({ channel, place }) => `  ${channel} ${place}`),
    ...(not.length > 0 ? [`  not reached: ${not.join(', ')}`] : []),
    ...leftOut.slice(0, mostShown).map(({ reader, reason }) => `    ${reader}  ${reason}`),
    ...(leftOut.length > mostShown ? [`    and ${leftOut.length - mostShown} more`] : []),
  ]
  return lines.map((line) => `${plainLine(line)}\n`).join('')
}

function faultRemarks({
  code,
  message,
  hint,
  file,
  line,
}: AudienceCheck['audiences'][number]['faults'][number]): Remark[] {
  const at = file === null ? {} : { at: { file, ...(line === null ? {} : { line }) } }
  return [
    { level: 'error', text: `${message} [${code}]`, ...at },
    ...(hint === null ? [] : [{ level: 'info' as const, text: `  ${hint}` }]),
  ]
}

/** `waybill audience opt-out`: records that people get no more messages, or with `--lift` that they come back. */
export async function audienceOptOut(call: Call): Promise<Outcome> {
  const { world, options } = call
  const [file] = call.arguments
  const token = textOption(options, 'token')
  const audience = textOption(options, 'audience')
  const act = flagOption(options, 'lift') ? ('lifted' as const) : ('added' as const)
  if ((file === undefined) === (token === null))
    throw new WaybillError(
      'USAGE',
      'Who leaves is told by a file (- for stdin) or by --token, one of them.',
      {
        hint: 'For example: waybill audience opt-out leavers.txt',
      },
    )
  // A shell keeps what was typed, and so does the list of processes.
  if (file?.includes('@') && (await world.files.read(file)) === null)
    throw new WaybillError(
      'USAGE',
      'An address is not taken from the command line, where a shell keeps it.',
      {
        hint: 'Write it to a file, or to stdin of: waybill audience opt-out -',
      },
    )
  const edge = await readersEdge(call)
  if (token !== null) return told(await suppressToken(edge, world.loaded, { token, act, audience }))
  const named = file ?? '-'
  const text = await readInput(world, named)
  const source = { text, file: named === '-' ? 'stdin' : named }
  const asked = { ...source, act, audience, source: 'command' as const, dryRun: false }
  return told(await suppressAddresses(edge, world.loaded, asked))
}

/** `waybill audience import`: takes over who unsubscribed at another service. All of the file, or nothing. */
export async function audienceImport(call: Call): Promise<Outcome> {
  const { world, options } = call
  const file = call.arguments[0] ?? '-'
  const text = await readInput(world, file)
  const report = await suppressAddresses(await readersEdge(call), world.loaded, {
    text,
    file: file === '-' ? 'stdin' : file,
    act: 'added',
    audience: textOption(options, 'audience'),
    source: 'import',
    dryRun: flagOption(options, 'dryRun'),
  })
  return told(report, flagOption(options, 'dryRun'))
}

/** `waybill audience serve`: takes the clicks on unsubscribe links until it is stopped. */
export async function audienceServe(call: Call): Promise<Outcome> {
  const { world, options, screen, signal } = call
  const edge = await readersEdge(call)
  const port = Number(textOption(options, 'port') ?? '8058')
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new WaybillError('USAGE', '--port is not a number from 0 to 65535.', {
      hint: 'For example: --port 8058',
    })
  const { loaded } = world
  const { startUnsubscribeServer } = await import('../edge/unsubscribe-server.ts')
  const server = await startUnsubscribeServer({
    host: textOption(options, 'host') ?? '127.0.0.1',
    port,
    product: loaded.configuration.product ?? 'this product',
    record: (tokens) => suppressByLinks(edge, loaded, tokens),
    failed: (error) => screen.remark(warning(`Not recorded, and answered so: ${reasonOf(error)}`)),
  })
  screen.progress(`Taking unsubscribe requests on ${server.url}. Stop with Ctrl-C.`)
  await stopped(signal)
  await server.close()
  return { document: null, text: '', remarks: [], exitCodes: [exitCodes.done], outputs: {} }
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

function reasonOf(error: unknown): string {
  return error instanceof WaybillError ? `${error.message} [${error.code}]` : 'a fault of Waybill itself'
}

function told(report: SuppressionReport, dryRun = false): Outcome {
  const { act, audience, people, duplicates, changed } = report
  const from = audience === null ? 'no more messages' : `no more messages of ${audience}`
  const what = act === 'added' ? `${dryRun ? 'would get' : 'get'} ${from}` : 'get messages again'
  const before = people - changed
  return {
    document: report,
    text: '',
    remarks: [
      { level: 'info', text: `${people === 1 ? '1 person' : `${people} people`}: ${changed} ${what}.` },
      ...(before > 0 ? [{ level: 'info' as const, text: `For ${before} it was so before.` }] : []),
      ...(duplicates > 0
        ? [{ level: 'info' as const, text: `${counted(duplicates, 'row')} named one of them again.` }]
        : []),
    ],
    exitCodes: [exitCodes.done],
    outputs: {},
  }
}

function warning(text: string): Remark {
  return { level: 'warning', text }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
