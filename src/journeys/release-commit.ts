import type { Configuration } from '../config/schema.ts'
import type { Files } from '../edge/edge.ts'
import type { CommitFacts } from '../edge/git/release-commit.ts'
import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import type { RenderOptions } from '../notes/render.ts'
import { writeChangelog } from './changelog.ts'
import type { Draft } from './draft.ts'
import type { ReleaseChoice } from './release-choice.ts'
import { writeVersion } from './write-version.ts'

/** What a release commit is to hold. */
export interface CommitWanted {
  readonly configuration: Configuration
  readonly choices: readonly { readonly choice: ReleaseChoice; readonly draft: Draft }[]
  /** The CHANGELOG of a release, absolute, and as errors name it; null for none. */
  readonly changelog: (choice: ReleaseChoice) => { readonly path: string; readonly file: string } | null
  readonly options: RenderOptions
}

export interface PlannedCommit {
  readonly subject: string
  /** Contents by path from the top of the repository. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * What the CHANGELOG and the files with a version would be, worked out from the files of HEAD alone: the work tree is neither read
 * nor written. Null where nothing would be different. Throws CHANGELOG_INVALID and VERSION_FILE_INVALID.
 */
export async function planCommit(
  repository: Repository,
  { configuration, choices, changelog, options }: CommitWanted,
): Promise<PlannedCommit | null> {
  const { release } = configuration
  const written = new Map<string, string>()
  const files = filesOfHead(repository, written)
  for (const { choice, draft } of choices) {
    const { version, folder } = choice
    if (release['version-files'])
      await writeVersion(
        { files, repository },
        { version, files: configuration.version.files, folder: folder ?? '.', package: choice.package },
      )
    const place = changelog(choice)
    if (place === null) continue
    const isOwn = draft.folder !== null && place.path.startsWith(`${draft.folder}/`)
    await writeChangelog(files, {
      ...place,
      package: isOwn ? choice.package : null,
      notes: draft.notes,
      options,
      names: draft.notes.releases.map(() => null),
      adopt: false,
    })
  }
  if (written.size === 0) return null
  const subject = commitSubject(
    release.commit,
    choices.map(({ choice }) => choice),
  )
  return { subject, files: written }
}

/** The first line of a release commit, by `release.commit`. */
export function commitSubject(
  template: string,
  choices: readonly Pick<ReleaseChoice, 'version' | 'tag'>[],
): string {
  const listed = (of: (choice: Pick<ReleaseChoice, 'version' | 'tag'>) => string) =>
    [...new Set(choices.map(of))].join(', ')
  return oneLine(template)
    .replaceAll('{tag}', () => listed(({ tag }) => tag))
    .replaceAll('{version}', () => listed(({ version }) => version))
}

/** Whether a commit is the one that a release of that tag put on another: one parent, and the configured first line. */
export function isReleaseCommit(
  { parents, subject }: Pick<CommitFacts, 'parents' | 'subject'>,
  on: string,
  { template, version, tag }: { readonly template: string; readonly version: string; readonly tag: string },
): boolean {
  if (parents.length !== 1 || parents[0] !== on) return false
  const line = oneLine(template)
  const first = line.search(/\{(?:tag|version)\}/)
  if (first < 0) return subject === line
  const [before, after] = [line.slice(0, first), line.slice(line.lastIndexOf('}') + 1)]
  if (!subject.startsWith(before) || !subject.endsWith(after)) return false
  const between = subject.slice(before.length, subject.length - after.length)
  // Of several packages each is named.
  return between.split(/,? /).some((word) => word === tag || word === version)
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
}

/** The files of HEAD, over which others are written in memory alone. */
function filesOfHead(repository: Repository, written: Map<string, string>): Files {
  const inside = (path: string) => {
    const [root, plain] = [repository.root, path].map((one) => one.replaceAll('\\', '/')) as [string, string]
    return plain.startsWith(`${root}/`) ? plain.slice(root.length + 1) : null
  }
  const read = async (path: string) => {
    const within = inside(path)
    if (within === null || repository.head === null) return null
    const text = written.get(within)
    return text === undefined ? repository.file(repository.head, within) : Buffer.from(text)
  }
  return {
    read,
    holds: async (path, content) => {
      const bytes = await read(path)
      return bytes !== null && Buffer.from(bytes).equals(Buffer.from(textOf(content)))
    },
    write: async (path, content) => {
      const within = inside(path)
      if (within === null)
        throw new WaybillError(
          'USAGE',
          `${path} lies outside of the repository, so no release can commit it.`,
          {
            hint: 'Name a file of the repository in release.changelog.',
          },
        )
      written.set(within, textOf(content))
    },
  }
}

function textOf(content: Uint8Array | string | Iterable<string>): string {
  if (typeof content === 'string') return content
  return content instanceof Uint8Array ? Buffer.from(content).toString('utf8') : [...content].join('')
}
