// Run by traps-peers.js in a process of its own: prints the notes that release-please proposes for a clone.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * What to ask of release-please.
 * @typedef {object} Question
 * @property {string} modules the folder `node_modules` that holds it
 * @property {string} clone
 * @property {string} path `.` or the folder of a package
 * @property {Record<string, object>} packages what its configuration file would hold, by path
 * @property {Record<string, string>} released what its manifest would hold, by path
 * @property {{ tagName: string, sha: string }[]} releases what the forge would list, newest first
 */

/** @type {Question} */
const question = JSON.parse(readFileSync(0, 'utf8'))
const load = createRequire(`${question.modules}/`)
const { LocalGitHub } = load('release-please/build/src/local-github.js')
const { Manifest } = load('release-please/build/src/manifest.js')
const { Version } = load('release-please/build/src/version.js')
const silent = () => {}
const logger = { error: silent, warn: silent, info: silent, debug: silent, trace: silent }
const repository = { owner: 'acme', repo: 'traps', defaultBranch: 'main' }

// Its own reading of a local clone; only what the forge would answer comes from the history itself.
const forge = {
  repository,
  releaseIterator: async function* () {
    for (const release of question.releases) yield { ...release, name: release.tagName, notes: '' }
  },
  pullRequestIterator: async function* () {},
}
const released = Object.fromEntries(
  Object.entries(question.released).map(([path, version]) => [path, Version.parse(version)]),
)
const manifest = new Manifest(
  new LocalGitHub(repository, forge, question.clone, { logger }),
  'main',
  question.packages,
  released,
  { separatePullRequests: true, logger },
)
const only = Object.keys(question.packages).indexOf(question.path)
const component = question.path === '.' ? '' : question.path.split('/').at(-1)
const proposed = await manifest.buildPullRequests()
const wanted = proposed.filter(
  (/** @type {{ headRefName: string }} */ { headRefName }) =>
    only === 0 || component === '' || headRefName.endsWith(`--${component}`),
)
const notes = wanted.flatMap((/** @type {{ body: { releaseData: { notes: string }[] } }} */ { body }) =>
  body.releaseData.map((one) => one.notes),
)
process.stdout.write(`${notes.join('\n')}\n`)
