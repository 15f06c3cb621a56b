import { relative, resolve } from 'node:path'
import { exitCodes, WaybillError } from '../errors.ts'
import { sideAt, sideOfFile, type Side } from '../journeys/bom-diff.ts'
import { sourceDate } from '../journeys/source.ts'
import {
  discloseVulnerabilities,
  documentOfVulnerabilities,
  judgeByLimit,
  judgeVulnerabilities,
  renderVulnerabilities,
  severityLimitNamed,
  timestampIn,
  type NamedText,
  type VulnerabilityJudgement,
} from '../journeys/vulnerabilities.ts'
import type { Call } from './command.ts'
import { readInput } from './input.ts'
import { jsonText } from './json.ts'
import { refuseTogether, textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { answered } from './source.ts'

const formats = ['md', 'text', 'json'] as const

/**
 * `waybill bom vulnerabilities FILES`: what scanners found, beside the bill of materials. Vulnerabilities are no error;
 * `--fail-on` makes the open ones that are delivered exit code 9. Exit code 7 when a lockfile could not be read, since what
 * is in it was not looked up.
 */
export async function bomVulnerabilities(call: Call): Promise<Outcome> {
  const { options, common } = call
  const format = formatOf(common.json ? 'json' : (textOption(options, 'format') ?? 'md'))
  const limit = severityLimitNamed(textOption(options, 'failOn'))
  const then = textOption(options, 'previousFindings')
  if (then !== null && textOption(options, 'previous') === null)
    throw new WaybillError('USAGE', '--previous-findings needs --previous.', {
      hint: 'For example: --previous v1.3.0 --previous-findings then.json',
    })
  refuseTogether(options, ['ref', 'bom'])
  const [findings, vex, previousFindings] = [
    await readFiles(call, call.arguments),
    await readFiles(call, namesIn(textOption(options, 'vex'))),
    then === null ? null : await readFiles(call, namesIn(then)),
  ]
  const sides = await sidesOf(call)
  const judgement = judgeVulnerabilities({ ...sides, findings, vex, previousFindings })
  const output = textOption(options, 'output')
  const written = await writeDisclosure(call, judgement, sides.timestamp)
  const gate = limit === null ? { isRefused: false, said: [] } : judgeByLimit(judgement, limit)
  const document = documentOfVulnerabilities(judgement)
  const all = [sides.current, ...(sides.previous === null ? [] : [sides.previous])]
  return {
    document,
    text: format === 'json' ? jsonText(document) : renderVulnerabilities(judgement, format),
    summary: renderVulnerabilities(judgement, 'md'),
    remarks: [...all.flatMap(remarksOf), ...judgement.said, ...written, ...gate.said],
    exitCodes: [
      all.every(({ bill }) => bill?.whole !== false) ? exitCodes.done : exitCodes.incomplete,
      gate.isRefused ? exitCodes.refusedByRule : exitCodes.done,
    ],
    outputs: output === null ? {} : { 'vdr-path': resolve(call.world.cwd, output) },
  }
}

function formatOf(text: string): (typeof formats)[number] {
  const format = formats.find((one) => one === text)
  if (format !== undefined) return format
  throw new WaybillError('USAGE', `There is no format ${text}.`, { hint: `Formats: ${formats.join(', ')}.` })
}

function namesIn(list: string | null): string[] {
  return list?.split(',').flatMap((one) => one.trim() || []) ?? []
}

async function readFiles({ world }: Call, names: Call['arguments']): Promise<NamedText[]> {
  const files: NamedText[] = []
  for (const name of names)
    if (name !== undefined)
      files.push({ path: name === '-' ? 'stdin' : name, text: await readInput(world, name) })
  return files
}

interface Sides {
  readonly current: Side
  readonly previous: Side | null
  /** When the current bill of materials was drawn up. */
  readonly timestamp: string
}

async function sidesOf(call: Call): Promise<Sides> {
  const { world, options } = call
  const at = atRevision(call)
  const file = textOption(options, 'bom')
  const previous = textOption(options, 'previous')
  const text = file === null ? null : await readInput(world, file)
  const current =
    text === null ? await at(textOption(options, 'ref') ?? 'HEAD') : sideOfFile(text, file ?? '')
  return {
    current,
    previous: previous === null ? null : await fileOrRevision(call, previous, at),
    timestamp: timestampIn(text ?? current.bill?.bom.value) ?? timeOf(call),
  }
}

function atRevision(call: Call): (ref: string) => Promise<Side> {
  return (ref) =>
    answered(call, (source) => sideAt(source, ref, relative(source.repository.root, call.world.cwd)), {
      range: ref === 'HEAD' ? null : ref,
    }).catch(withoutGit)
}

function withoutGit(error: unknown): never {
  if (!(error instanceof WaybillError) || error.code !== 'NOT_A_REPOSITORY') throw error
  throw new WaybillError('NOT_A_REPOSITORY', error.message, {
    hint: 'Without git the bill of materials comes from a file: waybill bom --output bom.cdx.json, then --bom bom.cdx.json.',
  })
}

/** A file that is there is meant; anything else is a revision. */
async function fileOrRevision(
  { world }: Call,
  name: string,
  at: (ref: string) => Promise<Side>,
): Promise<Side> {
  const bytes = await world.files.read(resolve(world.cwd, name)).catch(() => null)
  return bytes === null ? at(name) : sideOfFile(Buffer.from(bytes).toString('utf8'), name)
}

/** For a bill of materials that does not tell its time: what is configured for builds, else now. */
function timeOf({ world }: Call): string {
  const seconds = sourceDate(world.environment) ?? Math.floor(world.clock.now().getTime() / 1000)
  return new Date(seconds * 1000).toISOString()
}

/** The document stands beside the bill of materials, and is of the same time. */
async function writeDisclosure(
  { world, options }: Call,
  judgement: VulnerabilityJudgement,
  timestamp: string,
): Promise<Remark[]> {
  const output = textOption(options, 'output')
  if (output === null) return []
  const { text, vulnerabilities } = await discloseVulnerabilities(judgement, timestamp)
  await world.files.write(resolve(world.cwd, output), text)
  return [
    {
      level: 'info',
      text: `Wrote ${output}: ${vulnerabilities} ${vulnerabilities === 1 ? 'vulnerability' : 'vulnerabilities'}.`,
    },
  ]
}

function remarksOf({ bill, origin }: Side): Remark[] {
  if (bill === null) return []
  const { errors, warnings } = bill.bom
  return [
    ...errors.map(({ at, message }): Remark => ({
      level: 'error',
      text: `${origin.ref ?? ''}: ${at?.file ?? ''}${at?.line === undefined ? '' : `:${at.line}`}: ${message}`,
    })),
    ...warnings.map((text): Remark => ({ level: 'warning', text: `${origin.ref ?? ''}: ${text}` })),
  ]
}
