import { Command, CommanderError } from 'commander'
import { createRedactor } from '../config/redact.ts'
import type { Opening } from '../edge/git/opening.ts'
import { openWorld } from '../edge/world.ts'
import { exitCodes, WaybillError, WaybillErrors, worstExitCode, type ExitCode } from '../errors.ts'
import { arrange, commonOptionList, refuseUnknownCommand } from './arrange.ts'
import { checkWords } from './check-words.ts'
import type { Call, CommandEntry } from './command.ts'
import { commands } from './commands.ts'
import { families } from './families.ts'
import { lineAfter } from './follow-up.ts'
import { everywhere, formatHelp } from './help.ts'
import { jsonText } from './json.ts'
import { secretsOf } from './known-secrets.ts'
import { flagOption, textOption, type CommonOptions, type Options } from './options.ts'
import type { Outcome } from './outcome.ts'
import { openScreen, plainLine, wantsColor, type Screen, type ScreenOptions } from './screen.ts'

/** The streams and the environment that a door hands in. */
export interface Door extends Pick<ScreenOptions, 'stdout' | 'stderr' | 'environment'> {
  readonly begun?: Opening | null
}

/** What a run came to: null for the outcome when it failed or only printed help. */
export interface Ran {
  readonly exitCode: ExitCode
  readonly outcome: Outcome | null
  readonly error: unknown
}

/** Runs one command line, prints what it came to, and gives the exit code. Never throws. */
export async function runCommandLine(argv: readonly string[], door: Door): Promise<ExitCode> {
  const { exitCode } = await run(argv, door)
  return exitCode
}

/** As `runCommandLine`, with the outcome for a door that has more to do with it. */
export async function run(argv: readonly string[], door: Door): Promise<Ran> {
  let ran: Ran = { exitCode: exitCodes.done, outcome: null, error: null }
  const words = arrange(argv, commands)
  try {
    refuseUnknownCommand(words, commands)
    const program = buildProgram(door, commandsFor(words), async (entry, call) => {
      ran = await runVerb(entry, call, door)
    })
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof WaybillError) {
      openScreen({ ...door, ...unasked, redact: (text) => text }).fail(error)
      return { exitCode: failureCode(error), outcome: null, error }
    }
    if (error instanceof CommanderError)
      return { exitCode: error.exitCode === 0 ? exitCodes.done : exitCodes.usage, outcome: null, error }
    throw error
  }
  return ran
}

/** How it is told that a line is none, before its options are read. */
const unasked = { quiet: false, verbose: false, color: true }

interface ParsedCall {
  readonly arguments: readonly (string | undefined)[]
  readonly options: Options
  readonly common: CommonOptions
}

/** What the first word names: that alone has to be known of all commands, unless it names none. */
function commandsFor([first]: readonly string[]): readonly CommandEntry[] {
  const named = commands.filter(({ name }) => name === first || name.startsWith(`${first} `))
  return named.length > 0 ? named : commands
}

function buildProgram(
  door: Door,
  entries: readonly CommandEntry[],
  action: (entry: CommandEntry, call: ParsedCall) => Promise<void>,
): Command {
  const color = (stream: Door['stdout'] | Door['stderr']) => wantsColor(stream, door.environment)
  const program = new Command('waybill')
    .description("The shipment's paperwork for software: from commits to a proof of delivery.")
    .version(__WAYBILL_VERSION__, '-V, --version', 'the version of Waybill')
    .helpOption('-h, --help', 'this help')
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => void door.stdout.write(text),
      writeErr: (text) => void door.stderr.write(text),
      outputError: (text, write) => write(`${text.trimEnd().split('\n').map(plainLine).join('\n')}\n`),
      getOutHasColors: () => color(door.stdout),
      getErrHasColors: () => color(door.stderr),
    })
    .configureHelp({
      formatHelp: (command, help) => formatHelp(command, help, entries),
      styleTitle: (text) => bold(text),
    })
    .exitOverride()
    // An option belongs to the command that it follows: `bom` takes some that `bom diff` takes too.
    .enablePositionalOptions()
    .showHelpAfterError('Run with --help to see what it takes.')
  for (const entry of entries) {
    const words = entry.name.split(' ')
    const name = words.at(-1) ?? ''
    const parent = words.length > 1 ? groupCommand(program, words[0] ?? '', entry) : program
    const command = parent
      .command(entry.argument ? `${name} ${entry.argument}` : name)
      .helpCommand(false)
      .summary(entry.summary)
      .description(sentence(entry.summary))
      .exitOverride()
    if (words.length === 1) command.helpGroup(`${entry.group}:`)
    for (const [flags, description, fallback] of entry.options)
      if (description.includes('several with a comma')) command.option(flags, description, alongside)
      else command.option(flags, description, fallback)
    addCommonOptions(command)
    command.action(async (...given: unknown[]) => {
      const options = command.opts<Options>()
      const values = given
        .slice(0, -2)
        .flat()
        .map((value) => (typeof value === 'string' ? value : undefined))
      await action(entry, { arguments: values, options, common: commonOptions(options) })
    })
  }
  return program
}

/** What takes several with a comma takes them one at a time, too. */
function alongside(value: string, before: string | undefined): string {
  return before === undefined ? value : `${before},${value}`
}

function bold(text: string): string {
  return `\u001B[1m${text}\u001B[22m`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function groupCommand(program: Command, name: string, { group }: CommandEntry): Command {
  const known = program.commands.find((command) => command.name() === name)
  if (known) return known
  return program
    .command(name)
    .helpCommand(false)
    .summary(families[name] ?? '')
    .description(sentence(families[name] ?? name))
    .helpGroup(`${group}:`)
    .exitOverride()
}

function addCommonOptions(command: Command): void {
  command.optionsGroup(`${everywhere}:`)
  for (const [flags, description, fallback] of commonOptionList) command.option(flags, description, fallback)
}

function commonOptions(options: Options): CommonOptions {
  return {
    cwd: textOption(options, 'cwd') ?? '.',
    config: textOption(options, 'config'),
    json: flagOption(options, 'json'),
    quiet: flagOption(options, 'quiet'),
    verbose: flagOption(options, 'verbose'),
    color: options['color'] !== false,
  }
}

async function runVerb(entry: CommandEntry, parsed: ParsedCall, door: Door): Promise<Ran> {
  const { common } = parsed
  let screen = openScreen({ ...door, ...common, redact: (text) => text })
  const stop = new AbortController()
  const interrupt = () => stop.abort(exitCodes.interrupted)
  const terminate = () => stop.abort(exitCodes.terminated)
  process.on('SIGINT', interrupt).on('SIGTERM', terminate)
  try {
    checkWords(entry, parsed.options)
    const [world, verb] = await Promise.all([
      openWorld(entry.standalone ? { cwd: '/', config: null } : common, door.environment),
      entry.load(),
    ])
    screen = openScreen({ ...door, ...common, redact: createRedactor(secretsOf(world)) })
    const call: Call = { ...parsed, world, screen, signal: stop.signal, begun: door.begun ?? null }
    const outcome = await verb(call)
    print(outcome, common, screen)
    const interrupted: ExitCode[] = stop.signal.aborted ? [stop.signal.reason as ExitCode] : []
    const exitCode = worstExitCode([...interrupted, ...outcome.exitCodes])
    const next = exitCode === exitCodes.done && !common.json ? lineAfter(entry.name, parsed.options) : null
    // For people alone: a log and a program have their next step already.
    if (next !== null && screen.status) screen.progress(`Next: ${next}`)
    return { exitCode, outcome, error: null }
  } catch (error) {
    screen.fail(error)
    return { exitCode: failureCode(error), outcome: null, error }
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', terminate)
  }
}

function print(outcome: Outcome, common: CommonOptions, screen: Screen): void {
  for (const remark of outcome.remarks) screen.remark(remark)
  const { document, text } = outcome
  if (common.json && document !== null) screen.data(jsonText(document))
  else if (typeof text === 'string') screen.data(text)
  else screen.pieces(text)
}

function failureCode(error: unknown): ExitCode {
  if (error instanceof WaybillError) return error.exitCode
  if (error instanceof WaybillErrors) return worstExitCode(error.errors.map(({ exitCode }) => exitCode))
  return exitCodes.ourFault
}
