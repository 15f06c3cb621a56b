import { createRedactor } from '../config/redact.ts'
import { openSurroundings } from '../edge/surroundings.ts'
import type { ExitCode } from '../errors.ts'
import { diagnose } from '../journeys/doctor.ts'
import type { Diagnosis, Finding, Topic } from '../setup/finding.ts'
import type { Call } from './command.ts'
import { secretsOf } from './known-secrets.ts'
import { flagOption, textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { plainLine } from './screen.ts'

/**
 * `waybill doctor`: what will hurt later, with why and the line to paste. Nothing is sent or changed. Exit code 9 where there is
 * an error, with `--strict` also for a warning; 7 where something could not be asked.
 */
export async function doctor({ world, options, common, signal }: Call): Promise<Outcome> {
  const redact = createRedactor(secretsOf(world))
  const edge = await openSurroundings(world, { configFile: common.config, redact })
  const document = await diagnose(
    edge,
    world.loaded,
    {
      environment: textOption(options, 'environment'),
      offline: flagOption(options, 'offline'),
      strict: flagOption(options, 'strict'),
    },
    signal,
  )
  return {
    document,
    text: textOf(document, common.quiet),
    remarks: [
      // The page of a run shows each at its line; at a terminal the report says it all.
      ...(edge.ci === null ? [] : document.findings.flatMap(remarksOf)),
      { level: 'info', text: verdictOf(document) },
    ],
    exitCodes: document.exitCodes as ExitCode[],
    outputs: {},
  }
}

const titles: Readonly<Record<Topic, string>> = {
  machine: 'This machine',
  configuration: 'Configuration',
  clone: 'Clone',
  tags: 'Tags',
  lockfiles: 'Lockfiles',
  workflow: 'Workflows',
  secrets: 'Secrets',
  forge: 'Forge',
  ledger: 'Ledger',
  audiences: 'Audiences',
  slack: 'Slack',
  email: 'Email',
  hooks: 'Hooks',
  targets: 'Targets',
  clock: 'Clock',
}

const marks: Readonly<Record<Finding['level'], string>> = {
  ok: 'ok      ',
  warning: 'warning ',
  error: 'error   ',
}

function remarksOf({ level, what, why, fix, file, line, code }: Finding): Remark[] {
  if (level === 'ok') return []
  const at = file === null ? {} : { at: { file, ...(line === null ? {} : { line }) } }
  return [{ level, text: `${what} [${code}] ${why}${fix === null ? '' : ` Fix: ${fix}`}`, ...at }]
}

/** The report by topic; with `quiet` only what is to be mended. */
function textOf(diagnosis: Diagnosis, quiet: boolean): string {
  const findings = diagnosis.findings.filter(({ level }) => !quiet || level !== 'ok')
  const skipped = quiet ? [] : diagnosis.skipped
  const told = new Set([...findings, ...skipped].map(({ topic }) => topic))
  const lines = Object.entries(titles).flatMap(([topic, title]) => {
    if (!told.has(topic as Topic)) return []
    return [
      title,
      ...findings.filter((one) => one.topic === topic).flatMap(linesOf),
      ...skipped.filter((one) => one.topic === topic).map(({ what, why }) => `  skipped ${what}: ${why}`),
    ]
  })
  return lines.map((line) => `${plainLine(line)}\n`).join('')
}

function linesOf({ level, what, why, fix, file, line, code }: Finding): string[] {
  const place = file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `
  if (level === 'ok') return [`  ${marks.ok}${what}`]
  return [
    `  ${marks[level]}${place}${what} [${code}]`,
    ...(why === '' ? [] : [`          ${why}`]),
    ...(fix === null ? [] : [`          > ${fix}`]),
  ]
}

function verdictOf({ counts, skipped }: Diagnosis): string {
  const parts = [
    [counts.error, 'error'],
    [counts.warning, 'warning'],
  ] as const
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}${number === 1 ? '' : 's'}`)
  const left = skipped.length === 0 ? '' : ` ${skipped.length} not looked at.`
  return said.length === 0 ? `Nothing will hurt, as far as can be seen.${left}` : `${said.join(', ')}.${left}`
}
