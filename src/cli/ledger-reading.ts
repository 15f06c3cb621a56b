import { openRepository } from '../edge/git/repository.ts'
import type { Repository } from '../edge/git/repository.ts'
import { ledgerOf } from '../edge/open-edge.ts'
import type { World } from '../edge/world.ts'
import { auditLedger, believe, placeAsked, type Audit } from '../journeys/audit.ts'
import { wholeStory, type LedgerStory, type OpenEpoch } from '../journeys/ledger-story.ts'
import type { Outcome, Remark } from './outcome.ts'
import { requiredOption, textOption, type Options } from './options.ts'
import { plainLine } from './screen.ts'

type Ledger = ReturnType<typeof ledgerOf>

/** The ledger as a command reads it: proved, and what must be said beside it. */
export interface Reading {
  readonly repository: Repository
  readonly ledger: Ledger
  readonly audit: Audit
  readonly remarks: readonly Remark[]
}

/** Reads and proves the ledger; a command that answers from it calls `believe` on what it gets. */
export async function readLedger(world: World): Promise<Reading> {
  const repository = await openRepository(world.cwd)
  const ledger = ledgerOf({ ...world, configuration: world.loaded.configuration, repository })
  const audit = await auditLedger({ ledger })
  return { repository, ledger, audit, remarks: audit.warnings.map(warning) }
}

/** Opens the ledger of another epoch of the same kind: a branch, or where the ledger is a file, a file. */
export function openEpochs(world: World, repository: Repository): (name: string) => Ledger {
  const { configuration } = world.loaded
  const { ledger } = configuration
  return (name) =>
    ledgerOf({
      ...world,
      repository,
      configuration: {
        ...configuration,
        ledger: ledger.file === undefined ? { ...ledger, branch: name } : { ...ledger, file: name },
      },
    })
}

/** The record through all its epochs. Throws LEDGER_BROKEN (exit code 8) for any that does not verify. */
export async function readStory(
  world: World,
): Promise<Reading & { readonly story: LedgerStory; readonly remarks: readonly Remark[] }> {
  const reading = await readLedger(world)
  const open: OpenEpoch = openEpochs(world, reading.repository)
  const story = await wholeStory(reading.ledger, believe(reading.audit), open)
  return { ...reading, story, remarks: [...reading.remarks, ...story.warnings.map(warning)] }
}

/** The environment and package that a call is about, `--environment` as `from` where it was not given. */
export function placeOf(
  world: World,
  options: Options,
  story: LedgerStory,
  environment = requiredOption(options, 'environment', '--environment production'),
): ReturnType<typeof placeAsked> {
  const asked = { environment, package: textOption(options, 'package') }
  return placeAsked(story.entries, asked, world.loaded.configuration)
}

/** Lines that are safe for a terminal and a CI system's log, made one after the other. */
export function* printed(lines: Iterable<string>): Generator<string> {
  // The indentation is ours; what follows it may be anybody's.
  for (const line of lines) yield `${/^ */.exec(line)?.[0] ?? ''}${plainLine(line.trimStart())}\n`
}

/** A text in pieces, or whole where it is a line or two. */
export function textOf(lines: readonly string[]): Outcome['text'] {
  return [...printed(lines)].join('')
}

export function warning(text: string): Remark {
  return { level: 'warning', text }
}
