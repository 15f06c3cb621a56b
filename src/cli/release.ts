import { resolve } from 'node:path'
import { attachedFiles } from '../edge/attached-files.ts'
import { readCiRun, readEvent } from '../edge/ci-run.ts'
import { forkRefusal } from '../edge/fork-run.ts'
import { openReleaseGit } from '../edge/git/release-git.ts'
import { ledgerOf } from '../edge/open-edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { ReleaseDocument } from '../forge/release-document.ts'
import { draftNotes } from '../journeys/draft.ts'
import { release as makeRelease, type Released } from '../journeys/release.ts'
import { knownForge } from '../journeys/release-forge.ts'
import { chooseReleases, type Choices, type ReleaseChoice } from '../journeys/release-choice.ts'
import type { ReleaseDesk } from '../journeys/release-plan.ts'
import type { Source } from '../journeys/source.ts'
import type { Call } from './command.ts'
import { flagOption, listOption, refuseTogether, textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { plainLine } from './screen.ts'
import { answered, completeness } from './source.ts'

/** `waybill release`: the tag, then the forge's release; what is done already is found and left. */
export async function release(call: Call): Promise<Outcome> {
  const { world, options, signal } = call
  refuseTogether(options, ['as', 'prerelease'])
  for (const name of ['draft', 'attach']) refuseTogether(options, ['tagOnly', name])
  const refusal = await forkRefusal(world.environment, world.files)
  if (refusal !== null) throw refusal
  const run = readCiRun(world.environment, await readEvent(world.environment, world.files))
  const asked = {
    as: textOption(options, 'as'),
    prerelease: textOption(options, 'prerelease'),
    tag: textOption(options, 'as') === null ? (run?.tag ?? null) : null,
    commits: hasCommits(call),
  }
  const dryRun = flagOption(options, 'dryRun')
  const { source, choices, desk, remarks } = await answered(call, async (opened) => {
    const found = await openDesk(call, opened, { run, dryRun })
    const chosen = await chooseReleases(opened, found.desk.git, asked)
    // The version of a tag that stands needs no history, its notes do: asked here, so that a shallow clone is deepened for them.
    const { tags } = await opened.repository.tags()
    for (const { package: name, tag } of chosen.choices)
      if (tags.some((one) => one.name === tag)) await draftNotes({ ...opened, package: name }, tag)
    return { source: opened, ...found, choices: chosen }
  })
  if (choices.choices.length === 0) return nothing(choices, dryRun)
  const sign = flagOption(options, 'sign') ? true : null
  const request = { ...asked, sign, draft: flagOption(options, 'draft'), dryRun }
  const done = await makeRelease(desk, source, choices.choices, request, signal)
  return outcomeOf(done, choices, remarks)
}

function hasCommits({ world, options }: Call): boolean {
  const { release: rules } = world.loaded.configuration
  const changelog = textOption(options, 'changelog') ?? rules.changelog ?? null
  return changelog !== null || rules['version-files']
}

interface OpenedDesk {
  readonly desk: ReleaseDesk
  /** Why there is no forge, where that was not asked for. */
  readonly remarks: readonly Remark[]
}

async function openDesk(
  call: Call,
  source: Source,
  { run, dryRun }: { readonly run: ReleaseDesk['run']; readonly dryRun: boolean },
): Promise<OpenedDesk> {
  const { world, screen, signal } = call
  const { configuration } = world.loaded
  const { repository } = source
  const remote = configuration.ledger.remote
  const git = await openReleaseGit(repository.root, { remote, environment: world.environment, signal })
  const { remarks, ...forge } = await hostOf(call, source, dryRun)
  const isAnnouncing = Object.keys(configuration.environments).length > 0
  const ledger = isAnnouncing ? ledgerOf({ ...world, configuration, repository }) : null
  return {
    remarks,
    desk: {
      ...world,
      git,
      ...forge,
      ledger,
      run,
      attached: (choice) => attachedTo(call, choice),
      changelog: (choice) => changelogOf(call, source, choice),
      tell: (step) => screen.progress(step),
    },
  }
}

/** The forge, unless the tag alone is wanted; where none is known, the tag alone with a remark. */
async function hostOf(
  { world, options, signal }: Call,
  { repository, configuration }: Source,
  dryRun: boolean,
): Promise<Pick<ReleaseDesk, 'forge' | 'host'> & { readonly remarks: readonly Remark[] }> {
  if (flagOption(options, 'tagOnly')) return { forge: null, host: null, remarks: [] }
  const remote = configuration.repository ?? (await repository.remoteUrl(configuration.ledger.remote))
  const { openHost } = await import('../edge/forge/open-host.ts')
  try {
    const host = await openHost({ remote, configuration, world, signal })
    return { forge: host.address, host, remarks: [] }
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
    const told = (level: Remark['level'], text: string) => ({
      level,
      text: `${text} ${error.hint ?? ''}`.trim(),
    })
    if (error.code === 'FORGE_UNKNOWN')
      return { forge: null, host: null, remarks: [told('info', `${error.message} There is the tag alone.`)] }
    const forge = dryRun && error.code === 'FORGE_TOKEN_MISSING' ? knownForge(remote, configuration) : null
    if (forge === null) throw error
    const text = `${error.message} What it has is not in this preview.`
    return { forge, host: null, remarks: [told('warning', text)] }
  }
}

async function attachedTo({ world, options }: Call, { package: name, version, tag }: ReleaseChoice) {
  const filled = (pattern: string) =>
    pattern
      .replaceAll('{version}', () => version)
      .replaceAll('{tag}', () => tag)
      .replaceAll('{package}', () => name ?? '')
  const configured = world.loaded.configuration.release.attach.map(filled)
  const given = (listOption(options, 'attach') ?? []).map(filled)
  return [...(await attachedFiles(world.home, configured)), ...(await attachedFiles(world.cwd, given))]
}

/** The CHANGELOG that a flag names, from the working folder; else the configured one, of a package from the folder of that. */
function changelogOf(
  { world, options }: Call,
  { repository }: Source,
  { folder }: ReleaseChoice,
): { readonly path: string; readonly file: string } | null {
  const given = textOption(options, 'changelog')
  if (given !== null) return { path: resolve(world.cwd, given), file: given }
  const file = world.loaded.configuration.release.changelog
  if (file === undefined) return null
  return { path: folder === null ? resolve(world.home, file) : resolve(repository.root, folder, file), file }
}

function outcomeOf(
  { document, bomSha256, whole, incomplete: lacking }: Released,
  choices: Choices,
  remarks: readonly Remark[],
): Outcome {
  const { releases, warnings, dryRun } = document
  const incomplete = [...choices.incomplete, ...lacking]
  const warned: Remark[] = [...new Set([...choices.warnings, ...warnings, ...incomplete])].map((text) => ({
    level: 'warning',
    text,
  }))
  const done = releases.map(({ version, tag, forge }): Remark => ({
    level: 'info',
    text: told(document, { version, tag, draft: forge?.draft === true }),
  }))
  return {
    document,
    text: dryRun
      ? previewText(document)
      : releases.map(({ tag, forge }) => `${plainLine(forge?.url ?? tag)}\n`).join(''),
    ...(dryRun ? {} : { summary: summaryOf(document) }),
    remarks: [
      ...warned,
      ...remarks,
      ...choices.idle.map((text): Remark => ({ level: 'info', text })),
      ...done,
    ],
    exitCodes: [exitCodes.done, completeness(incomplete), whole ? exitCodes.done : exitCodes.incomplete],
    outputs: {
      ...joined(
        releases.map(({ version, tag, previousTag, bump, forge }) => ({
          version,
          tag,
          'previous-version': previousTag ?? '',
          bump,
          'release-id': forge?.id ?? '',
          'release-url': forge?.url ?? '',
        })),
      ),
      'bom-sha256': bomSha256.map((sha256) => sha256 ?? '').join('\n'),
    },
  }
}

function told(
  { dryRun, steps }: ReleaseDocument,
  { version, tag, draft }: { readonly version: string; readonly tag: string; readonly draft: boolean },
): string {
  if (dryRun) return `Would release ${version} as ${tag}. Nothing was done.`
  if (steps.length === 0) return `${version} is released as ${tag}; nothing was left to do.`
  return `${draft ? 'Drafted' : 'Released'} ${version} as ${tag}.`
}

/** Of several releases one line each, in the same order. */
function joined(outputs: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const names = Object.keys(outputs[0] ?? {})
  return Object.fromEntries(names.map((name) => [name, outputs.map((one) => one[name] ?? '').join('\n')]))
}

/** What would be done, then every word that would leave the machine. */
function previewText({ steps, releases }: ReleaseDocument): string {
  const quoted = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => `  │ ${plainLine(line)}`)
  const lines = [
    ...steps.map((step, index) => `${index + 1}. ${plainLine(step)}`),
    ...releases.flatMap(({ tag, stood, message, body, forge, assets }) => [
      ...(stood ? [] : ['', `The tag ${plainLine(tag)} would say:`, ...quoted(message)]),
      ...(forge === null
        ? []
        : [
            '',
            `The release ${plainLine(tag)} would say:`,
            ...quoted(body),
            '',
            'Its files:',
            ...assets.map(({ name, bytes, sha256 }) => `  ${sha256}  ${plainLine(name)} (${bytes} bytes)`),
          ]),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

/** For a run's page: where each release is, and what it says. */
function summaryOf({ releases }: ReleaseDocument): string {
  return releases
    .map(({ tag, forge, body, assets }) => {
      const code = `\`${plainLine(tag).replaceAll('`', '')}\``
      // As a URL is written, nothing in it ends a link.
      const url = forge?.url && URL.canParse(forge.url) ? new URL(forge.url) : null
      const isWeb = url !== null && /^https?:$/.test(url.protocol)
      const where = isWeb ? `[${code}](${url.href.replaceAll('(', '%28').replaceAll(')', '%29')})` : code
      const files = assets.length === 0 ? '' : `${assets.length} files attached.\n\n`
      return `### ${where}\n\n${files}${body}`
    })
    .join('\n')
}

function nothing(choices: Choices, dryRun: boolean): Outcome {
  return {
    document: {
      schema: 'waybill/release@1',
      dryRun,
      commit: null,
      releases: [],
      steps: [],
      warnings: [...choices.warnings],
    },
    text: '',
    remarks: [
      ...[...choices.warnings, ...choices.incomplete].map((text): Remark => ({ level: 'warning', text })),
      ...choices.idle.map((text): Remark => ({ level: 'info', text })),
    ],
    exitCodes: [exitCodes.done, completeness(choices.incomplete)],
    outputs: { version: '', tag: '', bump: 'none' },
  }
}
