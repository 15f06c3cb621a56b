import { dirname, join, relative, resolve, sep } from 'node:path'
import { createRedactor } from '../config/redact.ts'
import { openRepository } from '../edge/git/repository.ts'
import { startPreviewServer, type PreviewServer } from '../edge/preview-server.ts'
import { openFileWatch, type FileWatch, type Watched } from '../edge/watch-files.ts'
import { openWorld, type World } from '../edge/world.ts'
import { exitCodes, WaybillError, WaybillErrors } from '../errors.ts'
import type { PreviewRequest } from '../journeys/preview-gather.ts'
import { beginningPage, faultPage, missingPage } from '../journeys/preview-pages.ts'
import { watchedPaths } from '../journeys/preview-watched.ts'
import { composePreview } from '../journeys/preview.ts'
import type { Call } from './command.ts'
import { secretsOf } from './known-secrets.ts'
import type { Outcome, Remark } from './outcome.ts'
import { describeFailure } from './screen.ts'
import { edgeOf } from './shipment.ts'

/** Paths that are named in the line about a change. */
const mostNamed = 3

/** Shows a preview on 127.0.0.1 until the call is stopped, and draws it up again when what it is made from changes. */
export async function servePreview(call: Call, request: PreviewRequest, port: number): Promise<Outcome> {
  const { screen, signal, world } = call
  const { gitDirectory } = await openRepository(world.cwd)
  const stage = { watch: openFileWatch(world.clock), gitDirectory, teller: tellerOf(call) }
  const server = await startPreviewServer({ port })
  try {
    const { files, page } = beginningPage()
    server.show({ files, otherwise: { status: 503, page } })
    const stopped = whenStopped(signal)
    const first = Promise.race([show(call, request, { ...stage, server }), stopped])
    screen.progress(`Nothing is sent. The preview: ${server.url}  Stop with Ctrl-C.`)
    await first
    while (!signal.aborted) {
      const changed = await stage.watch.changed(signal)
      if (changed.length === 0) continue
      // What is still being drawn up when somebody stops it is not waited for.
      const isNew = await Promise.race([show(call, request, { ...stage, server }), stopped])
      if (isNew === true)
        screen.progress(`Shown again: ${namesOf(changed, world.cwd, gitDirectory)} changed.`)
    }
  } finally {
    await server.close()
  }
  return { document: null, text: '', remarks: [], exitCodes: [exitCodes.done], outputs: {} }
}

interface Stage {
  readonly gitDirectory: string
  readonly watch: FileWatch
  readonly server: PreviewServer
  readonly teller: Teller
}

/** Draws it up from what is there now; a fault is shown in its place. False where that is what was shown before. */
async function show(
  call: Call,
  request: PreviewRequest,
  { watch, gitDirectory, server, teller }: Stage,
): Promise<boolean> {
  const { common, signal } = call
  let redact = createRedactor(secretsOf(call.world))
  try {
    const always = alwaysWatched(call.world.cwd, common.config, gitDirectory)
    // Looked at before it is read: what changes in between is seen to have changed.
    await watch.watch(always)
    const opened = await openWorld({ cwd: call.world.cwd, config: common.config }, {})
    const world: World = { ...opened, environment: call.world.environment }
    redact = createRedactor(secretsOf(world))
    await watch.watch({ ...always, files: [...always.files, ...configuredFiles(world)] })
    const edge = await edgeOf({ ...call, world })
    const made = await composePreview(edge, world.loaded, request, { live: true, redact, signal })
    if (signal.aborted) return false
    teller.fine([
      ...made.warnings.map((text) => ({ level: 'warning' as const, text: redact(text) })),
      ...made.refused.map(({ environment, error }) => ({
        level: 'warning' as const,
        text: redact(`Announcing to ${environment} would stop: ${error.message} [${error.code}]`),
      })),
    ])
    return server.show({ files: made.files, otherwise: { status: 404, page: missingPage() } })
  } catch (error) {
    if (signal.aborted) return false
    teller.failed(error, redact)
    const { files, page } = faultPage(error)
    const content = redact(String(page.content))
    return server.show({ files, otherwise: { status: 503, page: { ...page, content } } })
  }
}

function configuredFiles({ loaded, environment, home }: World): string[] {
  return watchedPaths(loaded.configuration, environment.variable).map((path) => resolve(home, path))
}

/**
 * What decides whatever is configured: the configuration itself, also one that is not there yet, and what git calls HEAD, the
 * branches and the tags. In a work tree of several, those are beside it and not in it.
 */
function alwaysWatched(cwd: string, config: string | null, gitDirectory: string): Watched {
  const git = sharedGitDirectory(gitDirectory)
  return {
    files: [
      ...(config === null ? configurationsUpward(cwd) : [resolve(cwd, config)]),
      ...['HEAD', 'shallow'].map((name) => join(gitDirectory, name)),
      ...['packed-refs', 'reftable/tables.list', 'config'].map((name) => join(git, name)),
    ],
    folders: ['refs/heads', 'refs/tags'].map((name) => join(git, name)),
  }
}

function sharedGitDirectory(gitDirectory: string): string {
  return /^(.*)[\\/]worktrees[\\/][^\\/]+$/.exec(gitDirectory)?.[1] ?? gitDirectory
}

function configurationsUpward(cwd: string): string[] {
  const folders: string[] = []
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder)
    if (dirname(folder) === folder) break
  }
  return folders.flatMap((folder) => ['waybill.yml', 'waybill.yaml'].map((name) => join(folder, name)))
}

/** Tells each thing when it begins to be so, and not again as long as it stays so. */
interface Teller {
  failed(error: unknown, redact: (text: string) => string): void
  fine(remarks: readonly Remark[]): void
}

function tellerOf({ screen, common }: Call): Teller {
  let told = new Set<string>()
  const say = (remarks: readonly Remark[]) => {
    for (const remark of remarks) if (!told.has(remark.text)) screen.remark(remark)
    told = new Set(remarks.map(({ text }) => text))
  }
  return {
    failed: (error, redact) => {
      const errors = error instanceof WaybillErrors ? error.errors : [error]
      const lines = errors.flatMap((one) => describeFailure(one, common.verbose))
      const isOurs = errors.some((one) => !(one instanceof WaybillError))
      say([
        ...lines.map(({ level, text }) => ({ level, text: redact(text) })),
        {
          level: 'info',
          text: isOurs ? 'The page says so too.' : 'The page says so too, and goes on when it is mended.',
        },
      ])
    },
    fine: say,
  }
}

/** What git changes is several files at once, whose names say nothing to whoever committed or tagged. */
function namesOf(paths: readonly string[], cwd: string, gitDirectory: string): string {
  const git = join(sharedGitDirectory(gitDirectory), sep)
  const names = [
    ...new Set(paths.map((path) => (path.startsWith(git) ? 'git history' : relative(cwd, path) || path))),
  ]
  const more = names.length - mostNamed
  return `${names.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function whenStopped(signal: AbortSignal): Promise<null> {
  return new Promise((done) => {
    if (signal.aborted) done(null)
    signal.addEventListener('abort', () => done(null), { once: true })
  })
}
