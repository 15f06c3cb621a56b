// Measures the Action: its cold start, and notes, BOM and draft release at a forge on loopback. See docs/benchmarks.md.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../build/project.js'
import { writeLongHistory } from './long-history.js'
import { machine, machineLine } from './machine.js'
import { median } from './measure.js'
import { bundlePart, place } from './part.js'
import { table } from './table.js'
import { describeTarget, milliseconds } from './targets.js'

/** @import { Target } from './targets.js' */
/** @typedef {typeof import('../src/demo/github-server.ts')} Demo */
/** @typedef {{ workspace: string, tag: string, environment: Record<string, string> }} Job */

const { values } = parseArgs({
  options: {
    action: { type: 'boolean' },
    commits: { type: 'string', default: '2000' },
    packages: { type: 'string', default: '600' },
    runs: { type: 'string', default: '9' },
    'warm-ups': { type: 'string', default: '2' },
    node: { type: 'string', default: process.execPath },
    json: { type: 'boolean', default: false },
  },
})
const token = 'ghs_benchBenchBenchBenchBenchBenchBench1'
const draft = /** @type {const} */ ({ command: 'release', draft: 'true' })
const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))

try {
  /** @type {Demo} */
  const { openGithubServer } = await import(
    await bundlePart(scratch, [`export { openGithubServer } from ${place('src/demo/github-server.ts')}`])
  )
  const forge = await openGithubServer({ token })
  try {
    tell(await measureSteps(await checkOut(forge.enterpriseUrl), forge))
  } finally {
    await forge.close()
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/**
 * Runs every row once a round, and takes the forge's releases away after each, so that every run makes its own.
 * @param {Job} job
 * @param {Awaited<ReturnType<Demo['openGithubServer']>>} forge
 */
async function measureSteps(job, forge) {
  const rows = /** @type {const} */ ([
    ['node', 'node -e 0', []],
    ['refusal', 'a step that names no command', [{}]],
    ['next', 'next', [{ command: 'next' }]],
    [
      'three',
      'notes, bom, and the draft release: three steps',
      [{ command: 'notes' }, { command: 'bom' }, draft],
    ],
    ['one', 'the draft release with notes and BOM attached: one step', [draft]],
  ])
  /** @type {Map<string, number[]>} */
  const taken = new Map(rows.map(([id]) => [id, []]))
  const [runs, warmUps] = [Number(values.runs), Number(values['warm-ups'])]
  for (let round = -warmUps; round < runs; round++) {
    console.error(round < 0 ? 'warm-up' : `round ${round + 1} of ${runs}`)
    for (const [id, , steps] of rows) {
      const start = performance.now()
      if (id === 'node') await ended(spawn(values.node, ['-e', '0']), id, 0)
      for (const inputs of steps) await runStep(job, inputs)
      if (round >= 0) taken.get(id)?.push(performance.now() - start)
      const { releases } = forge.repository('acme/api')
      const isMade = steps.some((inputs) => 'command' in inputs && inputs.command === 'release')
      if (isMade && (releases.length !== 1 || (releases[0]?.assets.length ?? 0) < 2))
        throw new Error(`${id}: the forge has ${releases.length} releases with too few files.`)
      forge.repository('acme/api').releases = []
    }
  }
  return rows.map(([id, label]) => ({ id, label, runs: taken.get(id) ?? [] }))
}

/** @param {{ id: string, label: string, runs: number[] }[]} rows */
function tell(rows) {
  const of = (/** @type {string} */ id) => median(rows.find((row) => row.id === id)?.runs ?? [])
  const own = ['dist/action.js', 'dist/chunks/action/step.js']
  const bytes = own.reduce((sum, path) => sum + statSync(join(root, path)).size, 0)
  /** @type {Target[]} */
  const targets = [
    target('the Action starts cold in less than a second', of('next'), 1_000),
    target('from start to outputs for notes, BOM and draft release in less than 2 s', of('three'), 2_000),
  ]
  const document = { machine: machine(), commits: Number(values.commits), bytes, rows, targets }
  if (values.json) console.log(JSON.stringify(document, null, 2))
  else
    console.log(
      [
        machineLine(),
        `${values.commits} commits, a package-lock of ${values.packages} packages; the Action’s own code has ${Math.round(bytes / 1024)} KiB`,
        table(
          ['steps', 'median', 'min', 'max'],
          rows.map(({ label, runs }) =>
            [label, median(runs), Math.min(...runs), Math.max(...runs)].map(cell),
          ),
          [1, 2, 3],
        ),
        ...targets.map(describeTarget),
      ].join('\n'),
    )
}

/** @param {string | number} value */
function cell(value) {
  return typeof value === 'number' ? milliseconds(value) : value
}

/**
 * @param {string} claim
 * @param {number} measured
 * @param {number} limit in milliseconds
 * @returns {Target}
 */
function target(claim, measured, limit) {
  return { claim, arithmetic: milliseconds(limit), limit, measured, met: measured < limit }
}

/**
 * A workspace with all of a product's history, as `fetch-depth: 0` brings it for a pushed tag, and the variables of a step.
 * @param {string} api
 * @returns {Promise<Job>}
 */
async function checkOut(api) {
  const [origin, workspace] = [join(scratch, 'origin'), join(scratch, 'workspace')]
  const server = new URL(api).origin
  await writeLongHistory(origin, { commits: Number(values.commits), releases: 40 })
  const git = (/** @type {string} */ cwd, /** @type {string[]} */ ...args) =>
    execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  git(origin, 'reset', '--quiet', '--hard', 'main')
  writeFileSync(join(origin, 'package.json'), '{"name":"api","version":"9.0.0"}')
  writeFileSync(join(origin, 'package-lock.json'), lockfile(Number(values.packages)))
  writeFileSync(
    join(origin, 'waybill.yml'),
    `product: Acme API\nrepository: ${server}/acme/api\nnetwork: { private-hosts: [127.0.0.1] }\n`,
  )
  git(origin, 'add', '.')
  git(
    origin,
    '-c',
    'user.name=Ada Park',
    '-c',
    'user.email=ada@acme.example',
    'commit',
    '-qm',
    'feat: pay by invoice',
  )
  const tag = 'v9.0.0'
  git(origin, '-c', 'user.name=Ada Park', '-c', 'user.email=ada@acme.example', 'tag', '-am', tag, tag)
  git(scratch, 'clone', '--quiet', `file://${origin}`, workspace)
  git(workspace, 'checkout', '--quiet', '--detach', tag)
  const event = join(scratch, 'event.json')
  writeFileSync(event, JSON.stringify({ ref: `refs/tags/${tag}`, repository: { full_name: 'acme/api' } }))
  return {
    workspace,
    tag,
    environment: {
      PATH: process.env['PATH'] ?? '',
      HOME: scratch,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: api,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: `refs/tags/${tag}`,
      GITHUB_REF_NAME: tag,
      GITHUB_REF_TYPE: 'tag',
      GITHUB_REPOSITORY: 'acme/api',
      GITHUB_RUN_ID: '1',
      GITHUB_SERVER_URL: server,
      GITHUB_SHA: git(workspace, 'rev-parse', 'HEAD'),
      GITHUB_WORKSPACE: workspace,
      'INPUT_GITHUB-TOKEN': token,
    },
  }
}

/** @param {number} count */
function lockfile(count) {
  /** @type {Record<string, object>} */
  const packages = { '': { name: 'api', version: '9.0.0', dependencies: { 'package-0': '^1.0.0' } } }
  for (let number = 0; number < count; number++)
    packages[`node_modules/package-${number}`] = {
      version: `1.${number}.0`,
      license: 'MIT',
      integrity: `sha512-${Buffer.alloc(64, number).toString('base64')}`,
      ...(number + 1 < count ? { dependencies: { [`package-${number + 1}`]: '^1.0.0' } } : {}),
    }
  return JSON.stringify({ name: 'api', version: '9.0.0', lockfileVersion: 3, packages }, null, 2)
}

/**
 * One step with the built Action, in files of its own. Throws what it said where it did not end as it should.
 * @param {Job} job
 * @param {Readonly<Record<string, string>>} inputs
 */
async function runStep({ workspace, environment }, inputs) {
  const folder = mkdtempSync(join(scratch, 'step-'))
  mkdirSync(join(folder, 'temporary'))
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')]
  for (const file of [output, summary]) writeFileSync(file, '')
  const child = spawn(values.node, [join(root, 'dist/action.js')], {
    cwd: workspace,
    env: {
      ...environment,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: join(folder, 'temporary'),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await ended(child, inputs['command'] ?? 'a step without a command', inputs['command'] ? 0 : 1)
  const written = readFileSync(output, 'utf8')
  const documents = readdirSync(join(folder, 'temporary'), { recursive: true })
  if (
    !written.includes('exit-code') ||
    (['notes', 'bom'].includes(inputs['command'] ?? '') && documents.length === 0)
  )
    throw new Error(`A step gave no outputs: ${JSON.stringify(inputs)}`)
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} what
 * @param {number} expected
 */
async function ended(child, what, expected) {
  let said = ''
  child.stdout?.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  if (code !== expected) throw new Error(`${what} ended with exit code ${code}:\n${said}`)
}
