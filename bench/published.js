// Compares what Waybill lists of each version with what a project's published changelog links. See docs/comparison.md.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../build/project.js'
import { readChangelog } from './published-changelog.js'
import { git, PastHistory, pullsOf } from './published-history.js'
import { scopeOf, typeOf, whyOnlyOurs, whyOnlyTheirs } from './published-reasons.js'

/** @import { PublishedVersion } from './published-changelog.js' */
/** @import { Sides } from './published-reasons.js' */

const usage =
  "node bench/published.js --repo <clone> [--changelog CHANGELOG.md] [--tags 'v{version}'] [--package name --path folder] [--show] [--json]"

/**
 * @typedef {object} TellRelease
 * @property {string} version
 * @property {string} tag
 * @property {readonly string[]} listed
 * @property {number} commits
 */

/** @typedef {{ version: string, commit: string, header: string, reason: string | null }} Difference */

const { values } = parseArgs({
  options: {
    repo: { type: 'string' },
    changelog: { type: 'string', default: 'CHANGELOG.md' },
    tags: { type: 'string', default: 'v{version}' },
    package: { type: 'string' },
    path: { type: 'string' },
    show: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
if (values.repo === undefined) {
  console.error(usage)
  process.exitCode = 2
} else {
  const result = compare(resolve(values.repo))
  console.log(values.json ? JSON.stringify(result, null, 2) : report(result))
}

/** @param {string} repo */
function compare(repo) {
  const history = new PastHistory(repo, values.path ?? null)
  const published = readChangelog(git(repo, ['show', `HEAD:${values.changelog}`]))
  const releases = new Map(tell(repo).map((release) => [release.version, release]))
  const theirs = new Map(
    published.map((version) => [version.version, linkedIn(version, history, releases.get(version.version))]),
  )
  const compared = published.filter(({ version, entries }) => releases.has(version) && entries.length > 0)
  const oursIn = versionsBy([...releases.values()].map(({ version, listed }) => [version, listed]))
  const theirsIn = versionsBy([...theirs].map(([version, { oids }]) => [version, [...oids]]))
  const all = [...theirs.values()].flatMap(({ oids }) =>
    [...oids].flatMap((oid) => history.commits.get(oid) ?? []),
  )
  const tagOf = new Map([...releases.values()].map(({ version, tag }) => [version, tag]))
  const pullsOfTheirs = new Set(all.flatMap(pullsOf))
  const typesOfTheirs = new Set(all.flatMap((commit) => typeOf(commit) ?? []))
  const scopesOfTheirs = shareByScope(
    history,
    compared.flatMap(({ version }) => releases.get(version)?.listed ?? []),
    new Set(all.map(({ oid }) => oid)),
  )
  const hidden = new Set([
    'docs',
    'doc',
    'style',
    'chore',
    'refactor',
    'test',
    'tests',
    'build',
    'ci',
    'fixup',
    'squash',
    'amend',
    'release',
  ])
  /** @type {Difference[]} */
  const onlyOurs = []
  /** @type {Difference[]} */
  const onlyTheirs = []
  let both = 0
  let unknown = 0
  for (const { version, base } of compared) {
    const release = releases.get(version)
    const linked = theirs.get(version)
    if (!release || !linked) continue
    const ours = new Set(release.listed)
    const lower = lowerTags(release, [...releases.values()])
    unknown += linked.unknown
    /** @type {Sides} */
    const sides = {
      history,
      version,
      tag: release.tag,
      base,
      ours,
      theirs: linked.oids,
      oursIn,
      theirsIn,
      lower,
      tagOf,
      candidates: [...releases.values()]
        .filter((one) => one.version.startsWith(`${version}-`))
        .map(({ tag }) => tag),
      skipped: skippedAt(repo, release.tag),
      range: rangeOf(history, release.tag, lower),
      pullsOfTheirs,
      typesOfTheirs,
      scopesOfTheirs,
      isHidden: (commit) => hidden.has(typeOf(commit) ?? ''),
    }
    for (const oid of ours) {
      const commit = history.commits.get(oid)
      if (linked.oids.has(oid)) both += 1
      else if (commit)
        onlyOurs.push({ version, commit: oid, header: commit.header, reason: whyOnlyOurs(commit, sides) })
    }
    for (const oid of linked.oids) {
      const commit = history.commits.get(oid)
      if (commit && !ours.has(oid))
        onlyTheirs.push({ version, commit: oid, header: commit.header, reason: whyOnlyTheirs(commit, sides) })
    }
  }
  return {
    repository: repo.split('/').at(-1),
    head: git(repo, ['rev-parse', 'HEAD']).trim(),
    published: published.length,
    untagged: published.filter(({ version }) => !releases.has(version)).length,
    unlinked: published.filter(({ version, entries }) => releases.has(version) && entries.length === 0)
      .length,
    compared: compared.length,
    both,
    unknown,
    onlyOurs,
    onlyTheirs,
  }
}

/** What Waybill lists of each tagged version. @param {string} repo @returns {TellRelease[]} */
function tell(repo) {
  const cli = join(root, 'dist/cli.js')
  if (!existsSync(cli)) throw new Error('There is no dist/cli.js. Run: npm run build')
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-published-'))
  try {
    const [config, file] = [join(scratch, 'waybill.yml'), join(scratch, 'notes.json')]
    const family = JSON.stringify(values.tags)
    const path = values.path === undefined ? '' : `path: ${JSON.stringify(values.path)}, `
    writeFileSync(
      config,
      values.package === undefined
        ? `tags: ${family}\n`
        : `packages: { ${JSON.stringify(values.package)}: { ${path}tags: ${family} } }\n`,
    )
    const of = values.package === undefined ? [] : ['--package', values.package]
    const argv = [
      cli,
      'notes',
      '--all',
      '--format',
      'json',
      '--output',
      file,
      '--cwd',
      repo,
      '--config',
      config,
      ...of,
    ]
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr.trim())
    /** @type {{ releases: { version: string | null, tag: string | null, aliases?: string[], sections: { changes: { commit: string, also?: string[] }[] }[], accounting: { commits: number } }[] }} */
    const { releases } = JSON.parse(readFileSync(file, 'utf8'))
    return releases.flatMap(({ version, tag, sections, accounting }) =>
      version === null || tag === null
        ? []
        : [
            {
              version,
              tag,
              listed: sections.flatMap(({ changes }) =>
                changes.flatMap(({ commit, also = [] }) => [commit, ...also]),
              ),
              commits: accounting.commits,
            },
          ],
    )
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** A pattern of theirs, or none where it is none of JavaScript's. @param {string} pattern */
function expression(pattern) {
  try {
    return [new RegExp(pattern)]
  } catch {
    return []
  }
}

/**
 * The commits that a published version links; where it links pull requests alone, the commits that came by them, those
 * that the release holds before others.
 * @param {PublishedVersion} version
 * @param {PastHistory} history
 * @param {TellRelease | undefined} release
 */
function linkedIn({ entries }, history, release) {
  /** @type {Set<string>} */
  const oids = new Set()
  let unknown = 0
  for (const entry of entries) {
    const found =
      entry.oids.length > 0
        ? entry.oids.map((oid) => history.find(oid))
        : ofPulls(entry.pulls, history, release)
    for (const commit of found)
      if (commit) oids.add(commit.oid)
      else unknown += 1
  }
  return { oids, unknown }
}

/** @param {readonly string[]} pulls @param {PastHistory} history @param {TellRelease | undefined} release */
function ofPulls(pulls, history, release) {
  return pulls.map((number) => {
    const all = history.ofPull(number)
    return (
      all.find(({ oid }) => release?.listed.includes(oid)) ??
      all.find(({ oid }) => release && history.reaches(release.tag, oid)) ??
      all[0]
    )
  })
}

/** The tags of the releases below one, of the stable ones for a stable one. @param {TellRelease} release @param {readonly TellRelease[]} all */
function lowerTags(release, all) {
  const stable = !release.version.includes('-')
  // They come newest first.
  const below = all.slice(all.indexOf(release) + 1)
  return below.filter(({ version }) => !stable || !version.includes('-')).map(({ tag }) => tag)
}

/** What a tag reaches and none of the lower ones does. @param {PastHistory} history @param {string} tag @param {readonly string[]} lower */
function rangeOf(history, tag, lower) {
  const range = new Set(history.reached(tag))
  for (const name of lower) for (const oid of history.reached(name)) range.delete(oid)
  return range
}

/** The headers that the project's own git-cliff configuration skipped at a version. @param {string} repo @param {string} tag */
function skippedAt(repo, tag) {
  const { status, stdout } = spawnSync('git', ['-C', repo, 'show', `refs/tags/${tag}:cliff.toml`], {
    encoding: 'utf8',
  })
  if (status !== 0) return []
  return [...stdout.matchAll(/message = "((?:[^"\\]|\\.)*)", skip = true/g)].flatMap((match) =>
    expression((match[1] ?? '').replaceAll('\\\\', '\\')),
  )
}

/**
 * How much of what we list of each scope they list, from 0 to 1.
 * @param {PastHistory} history
 * @param {readonly string[]} ours
 * @param {ReadonlySet<string>} theirs
 */
function shareByScope(history, ours, theirs) {
  /** @type {Map<string, { listed: number, all: number }>} */
  const counts = new Map()
  for (const oid of ours) {
    const commit = history.commits.get(oid)
    const scope = commit ? scopeOf(commit) : null
    if (scope === null) continue
    const count = counts.get(scope) ?? { listed: 0, all: 0 }
    count.all += 1
    if (theirs.has(oid)) count.listed += 1
    counts.set(scope, count)
  }
  return new Map([...counts].map(([scope, { listed, all }]) => [scope, listed / all]))
}

/** @param {readonly (readonly [string, readonly string[]])[]} lists */
function versionsBy(lists) {
  /** @type {Map<string, string[]>} */
  const found = new Map()
  for (const [version, oids] of lists)
    for (const oid of oids) {
      const known = found.get(oid)
      if (known) known.push(version)
      else found.set(oid, [version])
    }
  return found
}

/** @param {ReturnType<typeof compare>} result */
function report(result) {
  const { repository, published, compared, untagged, unlinked, both, unknown, onlyOurs, onlyTheirs } = result
  const reasons = (/** @type {readonly Difference[]} */ differences) => {
    const counts = new Map()
    for (const { reason } of differences)
      counts.set(reason ?? 'UNEXPLAINED', (counts.get(reason ?? 'UNEXPLAINED') ?? 0) + 1)
    return [...counts].toSorted(([, a], [, b]) => b - a).map(([reason, count]) => `  ${count} ${reason}`)
  }
  const unexplained = [...onlyOurs, ...onlyTheirs].filter(({ reason }) => reason === null)
  const shown = values.show
    ? [...onlyOurs.map((one) => `ours ${line(one)}`), ...onlyTheirs.map((one) => `theirs ${line(one)}`)]
    : []
  return [
    `${repository}: ${published} versions published, ${compared} compared (${untagged} without a tag, ${unlinked} without links)`,
    `in both: ${both}`,
    `only ours: ${onlyOurs.length}`,
    ...reasons(onlyOurs),
    `only theirs: ${onlyTheirs.length}`,
    ...reasons(onlyTheirs),
    `links to commits that are not in the history: ${unknown}`,
    `unexplained: ${unexplained.length}`,
    ...unexplained.map((one) => `  ${onlyOurs.includes(one) ? 'ours' : 'theirs'} ${line(one)}`),
    ...shown,
  ].join('\n')
}

/** @param {Difference} difference */
function line({ version, commit, header, reason }) {
  return `${version} ${commit.slice(0, 9)} ${header.slice(0, 90)}${reason === null ? '' : ` [${reason}]`}`
}
