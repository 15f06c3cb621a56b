/** @import { CommandTable, TabledCommand } from './command-table.ts' */

/** What a run ends with; `docs/exit-codes.md` says more. A test proves that these are all. */
export const exitCodeMeanings = /** @type {const} */ ([
  [0, 'Done. That there is nothing to release is done as well.'],
  [1, 'A fault of Waybill itself, or its output could not be written.'],
  [2, 'Usage or configuration: nothing was done.'],
  [3, 'Unhealthy: what should run does not.'],
  [4, 'Inconclusive: it could not be told what runs.'],
  [5, 'The verdict is known and could not be recorded, or nothing could be recorded, so nothing was sent.'],
  [6, 'Messages are unknown or deferred, or a whole channel or audience was refused.'],
  [7, 'Done, but not complete: something that should have been read could not be.'],
  [8, 'The ledger does not verify.'],
  [9, 'A rule that you set says no.'],
  [130, 'Interrupted (SIGINT).'],
  [143, 'Ended from outside (SIGTERM).'],
])

const variables = /** @type {const} */ ([
  ['NO_COLOR', 'No colours, on any stream.'],
  ['FORCE_COLOR', 'Colours, also where no terminal is; 0 for none.'],
  ['GITHUB_TOKEN', 'Asks the forge, and writes releases and comments there.'],
  ['WAYBILL_RECIPIENT_KEY', 'Stands for the addresses of readers in the ledger.'],
  ['WAYBILL_PUSH_TOKEN', 'Pushes the ledger, where git itself may not.'],
  ['SOURCE_DATE_EPOCH', 'The time of documents where git tells none.'],
])

/**
 * The man page, in the man(7) macros that every man program reads. Without a date, so that the same sources make the same page.
 * @param {CommandTable} table
 * @param {string} version
 */
export function manPage({ commands, common }, version) {
  const groups = [...new Set(commands.map(({ group }) => group))]
  return [
    `.TH WAYBILL 1 "" "waybill ${version}" "Waybill"`,
    '.SH NAME',
    'waybill \\- release notes, bill of materials, notices and proof of delivery',
    '.SH SYNOPSIS',
    '.B waybill',
    '.I command',
    '.RI [ options ]',
    '.SH DESCRIPTION',
    paragraph(
      'From the commits between two tags Waybill drafts the release notes. It writes the CycloneDX bill of materials, sends the advance shipping notice to the people whom a change will touch, checks that the right version runs, and only then sends the proof of delivery to those same people. It keeps a ledger that can prove later what ran where and when, and publishes the changelog page.',
    ),
    '.PP',
    paragraph(
      'Data goes to standard output, everything else to standard error. With --json a command prints one document and nothing else.',
    ),
    '.SH OPTIONS',
    'Every command takes these, before or behind its name:',
    ...common.flatMap(optionLines),
    ...optionLines(['-h, --help', 'what a command takes']),
    ...optionLines(['-V, --version', 'the version of Waybill']),
    '.SH COMMANDS',
    ...groups.flatMap((group) => [
      `.SS "${quoted(group)}"`,
      ...commands.filter((one) => one.group === group).flatMap(commandLines),
    ]),
    '.SH "EXIT STATUS"',
    ...exitCodeMeanings.flatMap(([code, text]) => ['.TP', `.B ${code}`, paragraph(text)]),
    '.SH ENVIRONMENT',
    paragraph('Secrets come from the environment, wherever waybill.yml names one as ${NAME}. Beside those:'),
    ...variables.flatMap(([name, text]) => ['.TP', `.B ${escaped(name)}`, paragraph(text)]),
    '.SH FILES',
    '.TP',
    '.I waybill.yml',
    paragraph(
      'The configuration: the nearest one, from the working folder upward. None is needed for notes, next, lint, bom and page.',
    ),
    '.SH EXAMPLES',
    'In a repository, with no configuration and with one:',
    ...exampleLines([
      'waybill demo',
      'waybill notes',
      'waybill bom --output bom.cdx.json',
      'waybill release --dry-run',
      'waybill announce --environment production --dry-run',
      'waybill deliver --environment production',
    ]),
    '.SH "SEE ALSO"',
    '.BR git (1)',
    '',
  ].join('\n')
}

/** @param {TabledCommand} command */
function commandLines({ name, argument, summary, options, examples }) {
  return [
    '.TP',
    `.B waybill ${escaped(name)}${argument === undefined ? '' : ` \\fI${escaped(argument)}\\fP`}`,
    paragraph(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`),
    ...(options.length === 0 ? [] : ['.RS', ...options.flatMap(optionLines), '.RE']),
    '.RS',
    ...exampleLines(examples),
    '.RE',
  ]
}

/** @param {readonly [flags: string, description: string, fallback?: string]} option */
function optionLines([flags, description, fallback]) {
  const [shown = '', value] = flags.split(/ (?=<)/)
  const text = fallback === undefined ? description : `${description} (default: ${fallback})`
  return [
    '.TP',
    `.B ${escaped(shown)}${value === undefined ? '' : ` \\fI${escaped(value)}\\fP`}`,
    paragraph(text),
  ]
}

/** Lines to copy, as they are. @param {readonly string[]} lines */
function exampleLines(lines) {
  return ['.sp', '.nf', ...lines.map((one) => line(escaped(one))), '.fi']
}

/** Text in lines of at most 80 signs, a sentence on a new one, as man programs space them best. @param {string} text */
function paragraph(text) {
  const lines = ['']
  for (const word of escaped(text).split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && (last.length + word.length >= 80 || /[.!?]$/.test(last))) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.map(line).join('\n')
}

/** One that begins as a request does would be taken for one. @param {string} text */
function line(text) {
  return /^[.']/.test(text) ? `\\&${text}` : text
}

/** ASCII alone, so that every man program and every locale shows the same. @param {string} text */
function escaped(text) {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/[’']/g, '\\(cq')
    .replaceAll('…', '...')
    .replace(
      /[^\x20-\x7E]/g,
      (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
}

/** @param {string} text */
function quoted(text) {
  return escaped(text).replaceAll('"', '\\(dq')
}
