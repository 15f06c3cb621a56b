import { beginOpening } from '../edge/git/opening.ts'
import { openRepository, type Repository } from '../edge/git/repository.ts'
import { openNewFiles } from '../edge/new-file.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import { initialise, type Initialised, type InitGround } from '../journeys/init.ts'
import type { InitDocument } from '../setup/init-document.ts'
import type { Call } from './command.ts'
import { flagOption, textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { plainLine } from './screen.ts'

const systems = ['github', 'gitlab', 'jenkins', 'circleci', 'none'] as const

/**
 * `waybill init`: what was found and written on stdout (with `--dry-run` the files themselves), what could not be carried
 * over from other tools on stderr. Nothing is written over. Exit code 7 where a tool's configuration could not be read, and
 * in a shallow clone.
 */
export async function init(call: Call): Promise<Outcome> {
  const { world, options } = call
  const ci = systemOf(textOption(options, 'ci'))
  const dryRun = flagOption(options, 'dryRun')
  const repository = await openRepository(world.cwd, beginOpening(world.cwd, {}))
  refuseBare(repository)
  const tree = await treeOf(repository)
  const came = await initialise({
    repository,
    files: openNewFiles(repository.root),
    tree,
    ci,
    dryRun,
    version: __WAYBILL_VERSION__,
  })
  const { document } = came
  return {
    document,
    text: dryRun ? shownFiles(document) : toldFiles(came),
    remarks: [...(repository.shallow ? [shallowRemark] : []), ...remarksOf(came, dryRun)],
    exitCodes: [document.unreadable.length > 0 || repository.shallow ? exitCodes.incomplete : exitCodes.done],
    outputs: {},
  }
}

/** What is concluded from a part of the history is worth a second look, and written files are not written again. */
const shallowRemark: Remark = {
  level: 'warning',
  text: 'This clone is shallow, so tags and commits are missing from what was found. Run git fetch --unshallow --tags, delete the files that were written, and run it again.',
}

/** Files in a git directory are nobody's configuration. */
function refuseBare({ root, gitDirectory }: Repository): void {
  if (root === gitDirectory)
    throw new WaybillError(
      'NOT_A_REPOSITORY',
      `The repository in ${root} is bare: it has no files to write to.`,
      {
        hint: 'Run it inside a clone, or name one with --cwd.',
      },
    )
}

async function treeOf(repository: Repository): Promise<InitGround['tree']> {
  if (repository.head !== null) return repository.tree(repository.head, '')
  const { folderTree } = await import('../edge/folder-tree.ts')
  return folderTree(repository.root)
}

/** Anything else was refused at the door, by what the option says that it takes. */
function systemOf(name: string | null): InitGround['ci'] {
  return systems.find((one) => one === name) ?? null
}

/** Every file that would be written, after a line with its name. */
function shownFiles({ files }: InitDocument): string {
  return files
    .filter(({ state }) => state === 'new')
    .map(({ path, text }) => `==> ${path}\n${text}`)
    .join('\n')
}

function toldFiles({ document }: Initialised): string {
  const { found, files } = document
  const { commits, packages, tools } = found
  const own = commits.seen - commits.merges
  const lines = [
    `Found: ${found.product}${found.repository.url === null ? '' : ` (${found.repository.url})`}`,
    `  releases   ${packages.length === 0 ? `one product, tagged ${found.tags ?? 'v{version} and {version}'}` : `${packages.length} package${packages.length === 1 ? '' : 's'}: ${clipped(packages.map(({ name }) => name))}`}`,
    `  lockfiles  ${found.lockfiles.length === 0 ? 'none: a bill of materials needs one' : clipped(found.lockfiles)}`,
    `  commits    ${own === 0 ? 'none' : `${commits.conventional} of the last ${own} follow Conventional Commits`}`,
    ...(tools.length === 0
      ? []
      : [`  carried    ${tools.map(({ tool, file }) => `${tool} (${file})`).join(', ')}`]),
    ...files.map(({ path, state }) => (state === 'new' ? `Wrote ${path}` : `Left ${path} as it is`)),
  ]
  return lines.map((line) => `${plainLine(line)}\n`).join('')
}

function clipped(names: readonly string[]): string {
  const most = 6
  return names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`
}

function remarksOf({ document, scene, ci }: Initialised, dryRun: boolean): Remark[] {
  const { notCarried, files, found } = document
  const left = files.filter(({ state }) => state === 'left')
  return [
    ...document.unreadable.map((file): Remark => ({
      level: 'warning',
      text: 'This could not be read, so nothing of it is carried over.',
      at: { file },
    })),
    ...notCarried.map(({ file, line, what, why }): Remark => ({
      level: 'warning',
      text: `Not carried over as it is: ${what} (${why}).`,
      at: { file, line },
    })),
    ...found.releasers.map(({ file, line, what }): Remark => ({
      level: 'info',
      text: `Makes releases today: ${what}.`,
      at: { file, line },
    })),
    ...left.flatMap(({ path }) => pasteRemark(path)),
    ...scene.otherCi.map((name): Remark => ({ level: 'info', text: `For ${name} see docs/other-ci.md.` })),
    ...(ci === 'gitlab' && scene.paths.has('.gitlab-ci.yml')
      ? [
          {
            level: 'info' as const,
            text: "Add to .gitlab-ci.yml: include: [{ local: '.gitlab/waybill.yml' }]",
          },
        ]
      : []),
    {
      level: 'info',
      text: dryRun
        ? 'Nothing was written. Next: waybill init'
        : `Next: waybill notes${found.packages.length > 0 ? ' --packages' : ''}${asksForge(scene) ? ' --enrich' : ''}, then waybill doctor. Commit the files when you like what they say.`,
    },
  ]
}

/** CircleCI reads one file alone, so what belongs into it has to be put there by hand. */
function pasteRemark(path: string): Remark[] {
  return path === '.circleci/config.yml'
    ? [{ level: 'info', text: 'Put the job waybill-release into it: docs/other-ci.md shows it whole.' }]
    : []
}

function asksForge({ settings }: Initialised['scene']): boolean {
  return settings.rules?.some(({ when }) => when.label !== undefined) ?? false
}
