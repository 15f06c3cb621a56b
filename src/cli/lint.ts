import { exitCodes, WaybillError } from '../errors.ts'
import { lintCommits, lintText, type Linted } from '../journeys/lint.ts'
import type { Finding, LintFindings, Preview } from '../notes/lint-document.ts'
import type { Call } from './command.ts'
import { readInput } from './input.ts'
import { flagOption, textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { plainLine } from './screen.ts'

/**
 * `waybill lint`: whether a title, a message or commits read as intended, on stderr; what the notes will make of them, on
 * stdout. Exit code 9 when there is an error, with `--strict` also when there is a warning.
 */
export async function lint(call: Call): Promise<Outcome> {
  const { document, messages, warnings } = await lintedBy(call)
  const { findings, next } = document
  const refused = findings.some(
    ({ severity }) => severity === 'error' || (severity === 'warning' && flagOption(call.options, 'strict')),
  )
  return {
    document,
    text: textOf(document),
    remarks: [
      ...warnings.map((text) => ({ level: 'warning' as const, text })),
      ...findings.flatMap(remarksOf),
      { level: 'info', text: verdictOf(document, messages) },
    ],
    exitCodes: [refused ? exitCodes.refusedByRule : exitCodes.done],
    outputs: next
      ? { version: next.version ?? '', 'previous-version': next.previousVersion ?? '', bump: next.bump }
      : {},
  }
}

async function lintedBy(call: Call): Promise<Linted> {
  const { world, options } = call
  const [what] = call.arguments
  const title = typeof options['title'] === 'string' ? options['title'] : undefined
  const file = textOption(options, 'file') ?? undefined
  const given = [what, title, file].filter((one) => one !== undefined)
  if (given.length > 1)
    throw new WaybillError('USAGE', 'Only one thing can be looked at: an argument, --title or --file.', {
      hint: "For example: waybill lint --title 'feat(api): accept invoices'",
    })
  const { configuration } = world.loaded
  if (file !== undefined)
    return lintText(configuration, {
      text: await readInput(world, file),
      file: file === '-' ? 'stdin' : file,
    })
  const text = title ?? (what !== undefined && isText(what) ? what : undefined)
  if (text !== undefined) return lintText(configuration, { text, file: null })
  // A title pays for no repository, let alone a forge.
  const { answered } = await import('./source.ts')
  return answered(call, (source) => lintCommits(source, what ?? null))
}

/** No name of a commit has a space or a colon in it, and every header has. */
function isText(what: string): boolean {
  return what === '' || /[\s:]/.test(what)
}

function remarksOf({ severity, message, hint, code, commit, file, line, column }: Finding): Remark[] {
  const at = { file: file ?? commit?.slice(0, 12) ?? 'title', line, column }
  return [
    { level: severity, text: `${message} [${code}]`, at },
    ...(hint === '' ? [] : [{ level: 'info' as const, text: `  ${hint}` }]),
  ]
}

/** What the notes will make of it: a lone message with the reason, of several a line each. */
function textOf({ preview, next }: LintFindings): string {
  const lone = preview.length === 1
  const lines = preview.flatMap((one) => (lone ? [toldAs(one), `  ${one.because}`] : [listed(one)]))
  const version = next?.version ? [`Next version: ${next.version} (${next.bump})`] : []
  return [...lines, ...version].map((line) => `${plainLine(line)}\n`).join('')
}

function toldAs(one: Preview): string {
  return `${one.section ?? `Not listed (${one.bucket})`}: ${wordsOf(one)}${asks(one)}`
}

function listed(one: Preview): string {
  return `${one.commit === null ? '' : `${one.commit.slice(0, 12)} `}${toldAs(one)}`
}

function wordsOf({ scope, description, breaking }: Preview): string {
  const broken = breaking === null || breaking === description ? '' : ` (breaking: ${clipped(breaking)})`
  return `${scope === null ? '' : `${clipped(scope)}: `}${clipped(description) || '(no message)'}${broken}`
}

const longest = 200

function clipped(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function asks({ bump, breaking }: Preview): string {
  if (bump === 'none') return ''
  return breaking === null ? ` [${bump}]` : ` [${bump}, breaking]`
}

function verdictOf({ findings }: LintFindings, messages: number): string {
  if (messages === 0) return 'There is no commit to look at since the last release.'
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
  const parts = [
    [count('error'), 'error'],
    [count('warning'), 'warning'],
    [count('info'), 'note'],
  ] as const
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}${number === 1 ? '' : 's'}`)
  const of = messages === 1 ? '' : ` in ${messages} commits`
  return said.length === 0 ? `It reads as intended${of}.` : `${said.join(', ')}${of}.`
}
