import { suggest } from '../config/suggest.ts'
import { WaybillError } from '../errors.ts'
import type { CommandEntry } from './command.ts'

/** The options that every command takes, as help, completion and the guides list them. */
export const commonOptionList: readonly (readonly [flags: string, description: string, fallback?: string])[] =
  [
    ['--cwd <folder>', 'run as if started there', '.'],
    ['--config <file>', 'this configuration instead of the nearest waybill.yml'],
    ['--json', 'print one JSON document and nothing else'],
    ['--quiet', 'say only warnings and errors'],
    ['--verbose', 'say more'],
    ['--no-color', 'no colours'],
  ]

const takesValue = new Map(
  commonOptionList.map(([flags]) => [flags.split(' ')[0] ?? flags, flags.includes('<')]),
)

/** Words that people bring from other tools. */
const otherWords: Readonly<Record<string, string>> = {
  sbom: 'bom',
  changelog: 'notes --changelog CHANGELOG.md',
  bump: 'next',
  version: '--version',
  publish: 'release',
  tag: 'release',
  notify: 'announce',
  deploy: 'deliver',
  check: 'doctor',
  setup: 'init',
  site: 'page',
  history: 'ledger log',
  audit: 'ledger verify',
  optout: 'audience opt-out',
}

/**
 * The words of a line with the options that every command takes behind the command, where they are looked for, and `help X` as
 * `X --help`.
 */
export function arrange(argv: readonly string[], entries: readonly Pick<CommandEntry, 'name'>[]): string[] {
  if (argv[0] === 'help') return [...argv.slice(1), '--help']
  const before = leading(argv, 0)
  const first = argv[before]
  if (first === undefined || first.startsWith('-')) return [...argv]
  const isFamily =
    entries.some(({ name }) => name.startsWith(`${first} `)) && !entries.some(({ name }) => name === first)
  const between = isFamily ? leading(argv, before + 1) : before + 1
  const verb = argv[between]
  const hasVerb = verb !== undefined && entries.some(({ name }) => name === `${first} ${verb}`)
  // What follows a family and is none of its verbs is told about by whoever parses the line.
  const end = isFamily && !hasVerb ? before + 1 : between
  const moved = [...argv.slice(0, before), ...argv.slice(before + 1, end)]
  return hasVerb ? [first, verb, ...moved, ...argv.slice(end + 1)] : [first, ...moved, ...argv.slice(end)]
}

/** Where the options that every command takes end. */
function leading(argv: readonly string[], from: number): number {
  let at = from
  for (;;) {
    const [flag = '', value] = argv[at]?.split('=', 2) ?? []
    const valued = takesValue.get(flag)
    if (valued === undefined || (!valued && value !== undefined)) return at
    at += valued && value === undefined ? 2 : 1
  }
}

/** Throws USAGE where the first word, or the second one of a family, is no command, with the one that was probably meant. */
export function refuseUnknownCommand(
  [first, second]: readonly string[],
  entries: readonly Pick<CommandEntry, 'name'>[],
): void {
  if (first === undefined || first.startsWith('-')) return
  const names = entries.map(({ name }) => name)
  const inFamily = names.filter((name) => name.startsWith(`${first} `))
  if (names.includes(first)) return
  if (inFamily.length > 0) {
    if (second === undefined || second.startsWith('-')) return
    if (inFamily.includes(`${first} ${second}`)) return
  }
  const given = inFamily.length > 0 ? `${first} ${second}` : first
  const meant = commandMeant(given, names)
  throw new WaybillError('USAGE', `There is no command ${given}.`, {
    hint:
      meant === null
        ? `See what there is: waybill ${inFamily.length > 0 ? `${first} ` : ''}--help`
        : `Did you mean waybill ${meant}?`,
  })
}

function commandMeant(given: string, names: readonly string[]): string | null {
  const [first = '', second] = given.split(' ')
  if (second !== undefined) {
    const verbs = names
      .filter((name) => name.startsWith(`${first} `))
      .map((name) => name.slice(first.length + 1))
    const verb = suggest(second, verbs)
    return verb === null ? null : `${first} ${verb}`
  }
  const other = otherWords[given.toLowerCase()]
  if (other !== undefined) return other
  const near = suggest(given, [...new Set(names.map((name) => name.split(' ')[0] ?? name))])
  if (near !== null) return near
  const verb = suggest(
    given,
    names.map((name) => name.split(' ')[1] ?? ''),
  )
  return verb === null || verb === '' ? null : (names.find((name) => name.endsWith(` ${verb}`)) ?? null)
}
