import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/project.js'
import { releasesIn } from './traps-judge.js'
import { cloneAt, isPackage, releaseTags, standing } from './traps-standing.js'

/** @import { Feature, Mode } from '../test/fixtures/traps/history.js' */
/** @import { Told } from './traps-judge.js' */
/** @import { TrapRepository } from './traps-repository.js' */

/**
 * A program that writes release notes, set up as well as it can be.
 * @typedef {object} Peer
 * @property {string} name with its version
 * @property {readonly Feature[]} lacks what it does not set out to do
 * @property {Readonly<Record<string, readonly string[]>>} apart tags and commits that break it so that nothing else could
 * be judged, by what sets the trap that alone has them
 * @property {(repository: TrapRepository, mode: Mode, scratch: string) => Told} tell
 */

const versions = {
  'git-cliff': '2.14.2',
  'conventional-changelog': '8.1.3',
  'conventional-changelog-conventionalcommits': '10.4.1',
  changelogen: '0.6.2',
  'release-please': '17.11.2',
}

/** Tags of the commit `osprey`: none of them is a version of the main family. */
const foreignTags = [
  'nightly',
  'v1.2',
  '2024.01.05',
  'release/1.2.3',
  'pkg@1.0.0',
  '@s/p@1.0.0',
  'v1$(id)',
  'main',
  'v9.0.0',
]

const cli = join(root, 'dist/cli.js')

/** Waybill itself, as it was built. @returns {Peer} */
export function waybill() {
  return {
    name: 'Waybill',
    lacks: [],
    apart: {},
    tell: (repository, mode, scratch) => {
      const config = join(scratch, `${mode}.yml`)
      writeFileSync(config, waybillConfig(mode))
      const of = isPackage(mode) ? ['--package', mode] : []
      const argv = [cli, 'notes', '--all', '--cwd', repository.folder, '--config', config, ...of]
      return releasesIn(output(process.execPath, argv), releaseTags(mode).versions)
    },
  }
}

/** @param {Mode} mode */
function waybillConfig(mode) {
  if (mode === 'tolerant') return 'notes: { reading: tolerant }\n'
  if (mode === 'squash-lists') return 'notes: { squash-lists: expand }\n'
  if (mode === 'plain') return 'notes: {}\n'
  return 'packages: { a: { path: packages/a }, ab: { path: packages/ab }, b: { path: packages/b } }\n'
}

/**
 * The other programs, fetched with npx into a folder; one that cannot be had is told with its error.
 * @param {string} cache
 * @returns {{ peers: Peer[], missing: { name: string, error: string }[] }}
 */
export function fetchPeers(cache) {
  /** @type {[string, (modules: string) => Peer][]} */
  const makers = [
    ['git-cliff', gitCliff],
    ['conventional-changelog', conventionalChangelog],
    ['changelogen', changelogen],
    ['release-please', releasePlease],
  ]
  /** @type {Peer[]} */
  const peers = []
  const missing = []
  for (const [name, make] of makers)
    try {
      peers.push(make(fetchPackage(cache, name)))
    } catch (error) {
      missing.push({ name, error: error instanceof Error ? error.message : String(error) })
    }
  return { peers, missing }
}

/**
 * The folder `node_modules` that npx made for a package. @param {string} cache @param {string} name
 */
function fetchPackage(cache, name) {
  const wanted = Object.entries(versions).filter(([one]) => one === name || one.startsWith(`${name}-`))
  const flags = wanted.flatMap(([one, version]) => ['--package', `${one}@${version}`])
  const { status, stderr, stdout } = spawnSync('npx', ['--yes', ...flags, '-c', 'echo "$PATH"'], {
    env: { ...process.env, npm_config_cache: cache },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npx could not fetch ${name}: ${stderr.trim()}`)
  const bin = stdout
    .trim()
    .split(':')
    .find((folder) => folder.startsWith(join(cache, '_npx')))
  if (bin === undefined) throw new Error(`npx brought no ${name}.`)
  return join(bin, '..')
}

/**
 * Its default configuration, with what loses nothing: other commits under "Other", merges and fixups skipped, breaking
 * changes protected. One run without candidates for the stable releases and one with them for the candidates.
 * @param {string} modules
 * @returns {Peer}
 */
function gitCliff(modules) {
  const folder = readdirSync(modules).find((name) => /^git-cliff-\w+-/.test(name))
  const program = join(modules, folder ?? 'git-cliff', 'bin', 'git-cliff')
  return {
    name: `git-cliff ${versions['git-cliff']}`,
    lacks: ['notes', 'people', 'tolerance', 'squash-lists', 'warnings'],
    apart: {},
    tell: (repository, mode, scratch) => {
      const config = join(scratch, 'cliff.toml')
      writeFileSync(config, cliffConfig(program, scratch))
      const { pattern, versions: known } = releaseTags(mode)
      const paths = mode === 'plain' ? [] : ['--include-path', `packages/${mode}/**`]
      const ask = (/** @type {string} */ clone, /** @type {readonly string[]} */ ...more) =>
        releasesIn(
          output(
            program,
            ['--config', config, '--repository', clone, '--tag-pattern', pattern, ...paths, ...more],
            {
              cwd: clone,
            },
          ),
          known,
        )
      return wholeHistory(repository, mode, scratch, {
        stable: (clone) => ask(clone, '--ignore-tags=-rc'),
        all: (clone) => ask(clone),
      })
    },
  }
}

/** @param {string} program @param {string} scratch */
function cliffConfig(program, scratch) {
  output(program, ['--init'], { cwd: scratch })
  const initial = readFileSync(join(scratch, 'cliff.toml'), 'utf8')
  const skipped = ['^(fixup|squash|amend)!', '^chore\\\\(release\\\\)']
  return initial
    .replace('filter_unconventional = true', 'filter_unconventional = false')
    .replace('protect_breaking_commits = false', 'protect_breaking_commits = true')
    .replace(
      'commit_parsers = [\n',
      `commit_parsers = [\n${skipped.map((pattern) => `    { message = "${pattern}", skip = true },\n`).join('')}`,
    )
    .replace(
      '    { message = ".*"',
      '    { field = "merge_commit", pattern = "true", skip = true },\n    { message = ".*"',
    )
}

/**
 * The preset conventionalcommits, without unstable tags for the stable releases and with them for the candidates.
 * @param {string} modules
 * @returns {Peer}
 */
function conventionalChangelog(modules) {
  const program = join(modules, '.bin', 'conventional-changelog')
  return {
    name: `conventional-changelog ${versions['conventional-changelog']}`,
    lacks: ['people', 'tolerance', 'squash-lists', 'warnings'],
    apart: { osprey: ['osprey'] },
    tell: (repository, mode, scratch) => {
      const { versions: known } = releaseTags(mode)
      const family = mode === 'plain' ? ['-t', 'v'] : ['-l', mode, '--commit-path', `packages/${mode}`]
      const argv = ['-p', 'conventionalcommits', '-r', '0', '--stdout', '-u', ...family]
      const ask = (/** @type {string} */ clone, /** @type {readonly string[]} */ ...more) =>
        releasesIn(output(program, [...argv, ...more], { cwd: clone }), known)
      return wholeHistory(repository, mode, scratch, {
        stable: (clone) => ask(clone, '--skip-unstable'),
        all: (clone) => ask(clone),
      })
    },
  }
}

/**
 * Its defaults, without addresses; it writes one release at a time, so each is asked for as it would have been made.
 * @param {string} modules
 * @returns {Peer}
 */
function changelogen(modules) {
  const program = join(modules, '.bin', 'changelogen')
  return {
    name: `changelogen ${versions.changelogen}`,
    lacks: ['packages', 'notes', 'tolerance', 'squash-lists', 'warnings'],
    apart: { xenops: ['xenops'], nightly: foreignTags },
    tell: (repository, mode, scratch) =>
      releaseByRelease(repository, mode, scratch, ({ clone }) => {
        const told = output(program, ['--hideAuthorEmail'], { cwd: clone, env: offline(scratch) })
        // It ends with 0 also where it failed.
        if (!told.includes('## ')) throw new Error('it ends with 0 and writes nothing')
        return told
      }),
  }
}

/**
 * The release type `simple` over a local clone, with the manifest that its own last release would have left.
 * @param {string} modules
 * @returns {Peer}
 */
function releasePlease(modules) {
  const driver = join(root, 'bench/traps-release-please.js')
  return {
    name: `release-please ${versions['release-please']}`,
    lacks: ['people', 'tolerance', 'squash-lists', 'warnings'],
    apart: { main: ['main'] },
    tell: (repository, mode, scratch) =>
      releaseByRelease(repository, mode, scratch, ({ clone, version, last, releases }) => {
        const path = mode === 'plain' ? '.' : `packages/${mode}`
        const release = { releaseType: 'simple', ...(version === 'draft' ? {} : { releaseAs: version }) }
        const question = {
          modules,
          clone,
          path,
          packages:
            mode === 'plain'
              ? { '.': { ...release, includeComponentInTag: false } }
              : { [path]: { ...release, component: mode, includeVInTag: false, tagSeparator: '@' } },
          released: { [path]: last ?? '0.0.0' },
          releases,
        }
        const told = output(process.execPath, [driver], {
          input: JSON.stringify(question),
          env: offline(scratch),
        })
        return told.slice(Math.max(0, told.indexOf('## [')))
      }),
  }
}

/**
 * Asks a program that tells a whole history in one run, on main and on the release that is beside it.
 * @param {TrapRepository} repository
 * @param {Mode} mode
 * @param {string} scratch
 * @param {{ stable: (clone: string) => Told, all: (clone: string) => Told }} ask
 * @returns {Told}
 */
function wholeHistory(repository, mode, scratch, { stable, all }) {
  const main = cloneAt(repository, scratch, { at: 'refs/remotes/origin/main', without: [] })
  const told = new Map(stable(main))
  if (mode !== 'plain') return told
  for (const [version, text] of all(main)) if (version.includes('-')) told.set(version, text)
  const beside = stable(cloneAt(repository, scratch, { at: 'refs/tags/v1.0.1', without: [] })).get('1.0.1')
  if (beside !== undefined && !told.has('1.0.1')) told.set('1.0.1', beside)
  return told
}

/**
 * Asks a program that tells one release at a time for each of them, in a clone that holds what there was at the time.
 * @param {TrapRepository} repository
 * @param {Mode} mode
 * @param {string} scratch
 * @param {(at: { clone: string, version: string, last: string | null, releases: { tagName: string, sha: string }[] }) => string} ask
 * @returns {Told}
 */
function releaseByRelease(repository, mode, scratch, ask) {
  return new Map(
    standing(repository, mode).map(({ version, at, later, last, releases }) => {
      const clone = cloneAt(repository, scratch, { at, without: later })
      return [version, attempt(() => ask({ clone, version, last, releases }))]
    }),
  )
}

/**
 * What a program told, or why it failed.
 * @template T
 * @param {() => T} tell
 * @returns {T | Error}
 */
export function attempt(tell) {
  try {
    return tell()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** An environment in which Node's own fetch reaches nobody. @param {string} scratch */
function offline(scratch) {
  const preload = join(scratch, 'offline.cjs')
  writeFileSync(preload, "globalThis.fetch = () => Promise.reject(new Error('offline'))\n")
  return { ...process.env, NODE_OPTIONS: `--require ${preload}` }
}

/**
 * What a program prints. Throws what it says when it fails, and after two minutes.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, input?: string, env?: NodeJS.ProcessEnv }} [options]
 */
function output(file, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    ...options,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 256 * 1024 * 1024,
  })
  if (error) throw error
  if (status !== 0)
    throw new Error(
      stderr.trim().split('\n').slice(0, 3).join(' ') || `${file} ended with exit code ${status}.`,
    )
  return stdout
}
