import { beginOpening, type Opening } from '../edge/git/opening.ts'
import { openRepository } from '../edge/git/repository.ts'
import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import { readingOf } from '../journeys/groundwork.ts'
import { historyWanted, movedTagWarnings } from '../journeys/history-wanted.ts'
import { readOverridesOf } from '../journeys/overrides.ts'
import { sourceDate, type Source } from '../journeys/source.ts'
import type { Call } from './command.ts'
import { flagOption, textOption } from './options.ts'

/** What the notes of a call are drafted from: the repository in `cwd`, its overrides, and the forge where `--enrich` asks. */
export async function openSource(
  call: Call,
  { cwd = call.world.cwd, whole = false, begun = null, files = null }: Where = {},
): Promise<Source> {
  const { world, options } = call
  const configuration = configurationOf(call)
  const how = readingOf(configuration, []).territory === null ? 'commits' : 'commits and paths'
  const history = whole ? how : null
  const [repository, overrides] = await Promise.all([
    openRepository(cwd, begun?.cwd === cwd ? begun : beginOpening(cwd, { history, files })),
    readOverridesOf(world.files, world.home, configuration),
  ])
  const source = {
    repository,
    configuration,
    overrides,
    package: textOption(options, 'package'),
    date: sourceDate(world.environment),
    enrich: null,
  }
  return flagOption(options, 'enrich') ? { ...source, enrich: await askForge(source, call) } : source
}

/** The configuration with what the call says otherwise. */
function configurationOf({ world, options }: Call): Source['configuration'] {
  const { configuration } = world.loaded
  if (!flagOption(options, 'firstParent')) return configuration
  return { ...configuration, notes: { ...configuration.notes, 'first-parent': true } }
}

/** Where a source is, and whether all of its history will be asked for at once. */
export interface Where {
  readonly cwd?: string
  readonly whole?: boolean
  /** The range or revision that is asked about, null for what ships now; default: the command's argument. */
  readonly range?: string | null
  /** What was asked of git before. */
  readonly begun?: Opening | null
  /** The revision whose files will be read, where there is one. */
  readonly files?: string | null
}

/**
 * Answers a question about the history. With `--deepen` the remote is asked first: a shallow clone is deepened until the
 * answer can be given, and no further, tags that are missing come, and tags that moved there are told. Throws what the
 * question throws.
 */
export async function answered<Answer>(
  call: Call,
  question: (source: Source) => Promise<Answer>,
  where: Where = {},
): Promise<Answer> {
  const source = await openSource(call, { ...where, begun: call.begun })
  if (!flagOption(call.options, 'deepen')) return question(source)
  const { deepenUntil } = await import('../edge/git/deepen.ts')
  let answer: { readonly value: Answer } | null = null
  const enough = async () => {
    try {
      answer = { value: await question(await openSource(call, where)) }
      return true
    } catch (error) {
      if (error instanceof WaybillError && isCut(error)) return false
      throw error
    }
  }
  try {
    const onStep = (text: string) => call.screen.progress(text)
    await deepenUntil(source.repository.root, {
      ...upstreamOf(source, call),
      ...historyWanted(source, where.range === undefined ? rangeOf(call) : where.range),
      onStep,
      enough,
    })
    await tellMovedTags(source, call)
  } catch (error) {
    if (source.repository.shallow || !(error instanceof WaybillError) || error.code !== 'HISTORY_SHALLOW')
      throw error
    call.screen.remark({
      level: 'warning',
      text: `${error.message} The notes are drafted from what is here.`,
    })
  }
  return answer === null
    ? question(await openSource(call, where))
    : (answer as { readonly value: Answer }).value
}

/** What a deeper history may mend. */
function isCut({ code }: WaybillError): boolean {
  return code === 'HISTORY_SHALLOW' || code === 'TAG_NOT_FOUND'
}

function upstreamOf({ configuration }: Source, { world, signal }: Call) {
  return {
    remote: configuration.ledger.remote,
    token: world.environment.variable('WAYBILL_PUSH_TOKEN') ?? null,
    signal,
  }
}

/** A word that is no range, such as a title to lint, needs what ships now. */
function rangeOf({ arguments: [range] }: Call): string | null {
  return range === undefined || /\s/.test(range) ? null : range
}

async function tellMovedTags(source: Source, call: Call): Promise<void> {
  const { remoteTags } = await import('../edge/git/remote-tags.ts')
  const { root, tags } = source.repository
  const warnings = movedTagWarnings((await tags()).tags, await remoteTags(root, upstreamOf(source, call)))
  for (const text of warnings) call.screen.remark({ level: 'warning', text })
}

async function askForge(source: Source, { world, signal }: Call): Promise<Source['enrich']> {
  const { openForgeOf } = await import('../edge/forge/open-forge.ts')
  const { configuration, repository } = source
  const remote = configuration.repository ?? (await repository.remoteUrl(configuration.ledger.remote))
  return openForgeOf({ remote, source, world, signal })
}

/** Exit code 7 where something could not be read or asked. */
export function completeness(incomplete: readonly string[]): ExitCode {
  return incomplete.length === 0 ? exitCodes.done : exitCodes.incomplete
}
