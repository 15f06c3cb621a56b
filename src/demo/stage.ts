import { join } from 'node:path'
import { exitCodes, WaybillError } from '../errors.ts'
import type { OrbitRepository } from './orbit-repository.ts'
import type { StandIns } from './stand-ins.ts'

/** Runs one command line of Waybill with these environment variables and no others. */
export type RunCommand = (
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
) => Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }>

/** One thing that happened, as the timeline tells it. */
export interface Step {
  /** When it was done. */
  readonly at: Date
  readonly name: string
  readonly text: string
  readonly mood: 'plain' | 'good' | 'bad'
  /** The command lines that did it, as one would type them; none for what the world did. */
  readonly commands: readonly string[]
  readonly results: readonly Result[]
  /** Where to look for them, in one word for a line of the timeline; null when there is nothing. */
  readonly place: string | null
}

/** Something to look at; `path` is below the demo's folder. */
export interface Result {
  readonly label: string
  readonly path: string
}

/** What a step can use. Whatever is not as the story has it ends the demo with the step's name. */
export interface Hands {
  /** Runs a command in the product's repository and gives its stdout. */
  waybill(argv: readonly string[], exitCode?: number): Promise<string>
  /** As `waybill`, for what only the story wants to know: the command is not told. */
  ask(argv: readonly string[]): Promise<string>
  check(holds: boolean, otherwise: string): void
}

export interface Stage {
  readonly folder: string
  readonly repository: OrbitRepository
  readonly standIns: StandIns
  /** Does one step of the story and tells it. */
  act(
    name: string,
    does: (hands: Hands) => Promise<Pick<Step, 'text'> & Partial<Pick<Step, 'mood' | 'results' | 'place'>>>,
  ): Promise<void>
}

export interface StageSetting extends Omit<Stage, 'act'> {
  readonly runCommand: RunCommand
  readonly tell: (step: Step) => void
  readonly signal: AbortSignal
}

/** A stage for the story: its commands are those of the command line, its checks are the story's own. */
export function openStage({ runCommand, tell, signal, ...place }: StageSetting): Stage {
  const { repository, standIns } = place

  function handsOf(name: string, commands: string[]): Hands {
    const check: Hands['check'] = (holds, otherwise) => {
      if (!holds) throw notAsTold(name, otherwise)
    }
    async function runOne(argv: readonly string[], exitCode: number): Promise<string> {
      const ran = await runCommand([...argv, '--cwd', repository.root, '--no-color'], standIns.secrets)
      if (signal.aborted) throw interrupted(signal)
      const said = ran.stderr.trim().replace(/\s+/g, ' ').slice(-400)
      check(
        ran.exitCode === exitCode,
        `waybill ${argv[0]} ended with exit code ${ran.exitCode} and not ${exitCode}: ${said}`,
      )
      return ran.stdout
    }
    return {
      check,
      ask: (argv) => runOne(argv, exitCodes.done),
      waybill(argv, exitCode = exitCodes.done) {
        commands.push(typed(argv, place.folder))
        return runOne(argv, exitCode)
      },
    }
  }

  return {
    ...place,
    async act(name, does) {
      if (signal.aborted) throw interrupted(signal)
      const commands: string[] = []
      const told = await does(handsOf(name, commands))
      tell({ at: new Date(), name, mood: 'plain', results: [], place: null, ...told, commands })
    },
  }
}

/** A command line as one would type it in the repository. */
function typed(argv: readonly string[], folder: string): string {
  const words = argv.filter((word) => word !== '--json')
  return `waybill ${words.map((word) => word.replace(join(folder, '/'), '../')).join(' ')}`
}

function notAsTold(name: string, otherwise: string): WaybillError {
  return new WaybillError(
    'UNEXPECTED',
    `The demo's step "${name}" went another way than its story: ${otherwise}`,
    {
      exitCode: exitCodes.ourFault,
      hint: 'What was made until then is still in the folder. Please report it.',
    },
  )
}

function interrupted({ reason }: AbortSignal): WaybillError {
  return new WaybillError('UNEXPECTED', 'The demo was interrupted.', {
    exitCode: reason === exitCodes.terminated ? exitCodes.terminated : exitCodes.interrupted,
  })
}
