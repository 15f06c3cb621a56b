import type { CarryOver, LeftBehind, Tool } from './carry-over.ts'
import { readGitCliff } from './peers/git-cliff.ts'
import { readChangesets, readLerna, readNx, readReleaseIt } from './peers/monorepo-tools.ts'
import { readGithubNotes, readReleaseDrafter } from './peers/release-drafter.ts'
import { readReleasePlease } from './peers/release-please.ts'
import { readSemanticRelease } from './peers/semantic-release.ts'
import { readStandardVersion } from './peers/standard-version.ts'
import { partOf, readWritten, type WrittenFile } from './written-file.ts'

/** What is known beside a tool's own file. */
export interface Surroundings {
  readonly paths: ReadonlySet<string>
  /** Names of packages by their folder; `.` is the root. */
  readonly names: ReadonlyMap<string, string>
}

interface Known {
  readonly tool: Tool
  /** The file, from the root of the repository, and the part of it that is the tool's. */
  readonly file: RegExp
  readonly part?: readonly string[]
  read(file: WrittenFile, around: Surroundings): CarryOver
}

/** Every tool whose configuration is read, the one that says most about releases first: what it says stands. */
const known: readonly Known[] = [
  {
    tool: 'release-please',
    file: /^(?:\.github\/)?\.?release-please-config\.json$/,
    read: readReleasePlease,
  },
  { tool: 'semantic-release', file: /^\.releaserc(?:\.json|\.ya?ml)?$/, read: readSemanticRelease },
  { tool: 'semantic-release', file: /^package\.json$/, part: ['release'], read: readSemanticRelease },
  { tool: 'standard-version', file: /^\.versionrc(?:\.json)?$/, read: readStandardVersion },
  {
    tool: 'standard-version',
    file: /^package\.json$/,
    part: ['standard-version'],
    read: readStandardVersion,
  },
  {
    tool: 'standard-version',
    file: /^package\.json$/,
    part: ['commit-and-tag-version'],
    read: readStandardVersion,
  },
  { tool: 'release-it', file: /^\.release-it\.(?:json|ya?ml|toml)$/, read: readReleaseIt },
  { tool: 'release-it', file: /^package\.json$/, part: ['release-it'], read: readReleaseIt },
  { tool: 'git-cliff', file: /^(?:\.github\/|\.config\/)?\.?cliff\.toml$/, read: readGitCliff },
  {
    tool: 'changesets',
    file: /^\.changeset\/config\.json$/,
    read: (file, { paths }) =>
      readChangesets(
        file,
        [...paths].filter((path) => /^\.changeset\/(?!README)[^/]+\.md$/i.test(path)),
      ),
  },
  { tool: 'lerna', file: /^lerna\.json$/, read: readLerna },
  { tool: 'nx', file: /^nx\.json$/, part: ['release'], read: readNx },
  { tool: 'release-drafter', file: /^\.github\/release-drafter\.ya?ml$/, read: readReleaseDrafter },
  { tool: 'GitHub release notes', file: /^\.github\/release\.ya?ml$/, read: readGithubNotes },
]

/** Configurations that are programs: they are named, and never run. */
const programs: readonly (readonly [tool: Tool, file: RegExp])[] = [
  ['semantic-release', /^(?:\.releaserc|release\.config)\.(?:js|cjs|mjs|ts)$/],
  ['standard-version', /^\.versionrc\.(?:js|cjs|mjs)$/],
  ['conventional-changelog', /^(?:changelog|conventional-changelog)\.config\.(?:js|cjs|mjs|ts)$/],
  ['release-it', /^\.release-it\.(?:js|cjs|mjs|ts)$/],
]

/** Whether a file, by its path, may say something about releases, and so has to be read. */
export function isPeerFile(path: string): boolean {
  return known.some(({ file }) => file.test(path))
}

/** What was read, and the files that could not be. */
export interface ReadPeers {
  readonly carried: readonly CarryOver[]
  /** Tools whose configuration is a program. */
  readonly left: readonly LeftBehind[]
  readonly unreadable: readonly string[]
}

/** Reads the configuration of every tool that has one here; nothing of it is executed. */
export function readPeers(texts: ReadonlyMap<string, string>, around: Surroundings): ReadPeers {
  const carried: CarryOver[] = []
  const unreadable = new Set<string>()
  for (const { file, part = [], read } of known)
    for (const [path, text] of texts) {
      if (!file.test(path)) continue
      const whole = readWritten(path, text)
      if (whole === null) unreadable.add(path)
      const own = whole === null ? null : partOf(whole, ...part)
      if (own !== null && isSomething(own.value)) carried.push(read(own, around))
    }
  const left = [...around.paths].flatMap((path) => {
    const tool = programs.find(([, file]) => file.test(path))?.[0]
    const why = 'it is a program, and nothing here is run: what it says has to be written by hand'
    return tool === undefined ? [] : [{ file: path, line: 1, what: tool, why }]
  })
  return { carried, left, unreadable: [...unreadable] }
}

function isSomething(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
