// Measures the ledger at its full length: an append from a fresh clone, the proof of all of it, a question. See docs/benchmarks.md.
import { execFileSync, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../build/project.js'
import { machine, machineLine } from './machine.js'
import { median } from './measure.js'
import { bundlePart, place } from './part.js'
import { table } from './table.js'
import { megabytes } from './targets.js'

/** @import { LedgerAnswer, LedgerJob } from './ledger-run.js' */
/** @typedef {NonNullable<ReturnType<typeof readArguments>>} Values */

const usage = 'npm run bench -- --ledger [--entries 100000] [--runs 3] [--json]'
const branch = 'waybill-ledger'

let clones = 0

const mostMs = { append: 1000, verify: 15_000, whatRan: 300 }

const values = readArguments()
if (values === null) {
  console.error(usage)
  process.exitCode = 2
} else
  try {
    await measureLedger(values)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }

function readArguments() {
  try {
    return parseArgs({
      options: {
        ledger: { type: 'boolean' },
        entries: { type: 'string', default: '100000' },
        runs: { type: 'string', default: '3' },
        json: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    return null
  }
}

/** @param {Values} values */
async function measureLedger(values) {
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
  try {
    const bundle = await bundleLedger(scratch)
    const remote = join(scratch, 'remote.git')
    git(scratch, 'init', '-q', '--bare', remote)
    git(remote, 'config', 'receive.autogc', 'false')
    console.error(`a ledger of ${values.entries} entries`)
    await fill(remote, bundle, Number(values.entries))
    /** @type {{ append: LedgerAnswer, push: number, verify: LedgerAnswer }[]} */
    const rounds = []
    for (let round = 0; round < Number(values.runs); round++) {
      console.error(`round ${round + 1} of ${values.runs}`)
      const push = await pushAlone(scratch, remote)
      rounds.push({
        push,
        append: await runOnce({ bundle, root: fresh(scratch, remote), branch, task: 'append' }),
        verify: await runOnce({ bundle, root: fresh(scratch, remote), branch, task: 'verify' }),
      })
    }
    print(values, rounds)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** A clone as a job of a workflow has it: nothing of the ledger. @param {string} scratch @param {string} remote */
function fresh(scratch, remote) {
  clones += 1
  const path = join(scratch, `clone-${clones}`)
  git(scratch, 'init', '-q', path)
  git(path, 'remote', 'add', 'origin', `file://${remote}`)
  return path
}

/** What git alone takes to push one commit there: no append can take less. @param {string} scratch @param {string} remote */
async function pushAlone(scratch, remote) {
  const path = fresh(scratch, remote)
  git(path, 'fetch', '-q', '--depth=1', 'origin', branch)
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost']
  const commit = git(path, ...who, 'commit-tree', '-p', 'FETCH_HEAD', '-m', 'bench', 'FETCH_HEAD^{tree}')
  const began = performance.now()
  git(path, 'push', '-q', 'origin', `${commit}:refs/heads/push-${clones}`)
  return performance.now() - began
}

/** @param {string} cwd @param {...string} args */
function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

/** @param {string} remote @param {string} bundle @param {number} entries */
async function fill(remote, bundle, entries) {
  const { chainOf } = await import(bundle)
  const child = spawn('git', ['fast-import', '--quiet'], {
    cwd: remote,
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  const ended = once(child, 'close')
  for (const { entry, bytes } of chainOf(entries)) {
    const message = `${entry.seq} ${entry.kind}\n`
    const head = `commit refs/heads/${branch}\ncommitter Waybill <waybill@localhost> ${1_700_000_000 + entry.seq} +0000\n`
    const body = `data ${message.length}\n${message}\nM 100644 inline entry.json\ndata ${bytes.length}\n`
    const free = child.stdin.write(Buffer.concat([Buffer.from(head + body), bytes, Buffer.from('\n')]))
    if (!free) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  await ended
}

/** The ledger's modules. @param {string} scratch */
function bundleLedger(scratch) {
  return bundlePart(scratch, [
    `export { openLedgerBranch } from ${place('src/edge/git/ledger-branch.ts')}`,
    `export { whatRan } from ${place('src/ledger/what-ran.ts')}`,
    `import { nextEntry } from ${place('src/ledger/chain.ts')}`,
    `import { deployed, fact, frozen, verified } from ${place('test/ledger/facts.ts')}`,
    `export const noted = (causing) => fact({ kind: 'record.manual', shipment: null, causing, payload: { reason: 'bench' } })`,
    `export function* chainOf(count) {`,
    `  let last = null`,
    `  for (let seq = 1; seq <= count; seq += 1) {`,
    `    const version = '1.' + Math.floor(seq / 10) + '.0'`,
    `    const at = new Date(1_700_000_000_000 + seq * 60_000).toISOString()`,
    `    const times = { expected: { version, commit: null }, observed: { [version]: 25 }, startedAt: at, endedAt: at }`,
    `    const one = seq === 1 ? frozen() : seq % 10 === 0 ? verified(seq - 1, times) : deployed(version, at, seq - 1)`,
    `    last = nextEntry(one, last)`,
    `    yield last`,
    `  }`,
    `}`,
  ])
}

/** @param {LedgerJob} job @returns {Promise<LedgerAnswer>} */
async function runOnce(job) {
  const child = fork(join(root, 'bench/ledger-run.js'))
  child.send(job)
  const answer = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`A process of the bench ended with ${code}.`)))
  })
  child.disconnect()
  if (answer.failed) throw new Error(answer.failed)
  return answer
}

/** @param {Values} values @param {{ append: LedgerAnswer, push: number, verify: LedgerAnswer }[]} rounds */
function print(values, rounds) {
  const beyond = median(rounds.map(({ append, push }) => append.ms - push))
  const verify = median(rounds.map((one) => one.verify.ms))
  const whatRan = median(rounds.map((one) => one.verify.whatRanMs))
  const rows = [
    {
      what: 'append from a fresh clone, beyond the push',
      ms: beyond,
      most: mostMs.append,
      bytes: peak(rounds, 'append'),
    },
    { what: 'fetch and verify all', ms: verify, most: mostMs.verify, bytes: peak(rounds, 'verify') },
    { what: 'what-ran after that', ms: whatRan, most: mostMs.whatRan, bytes: null },
  ]
  if (values.json)
    return console.log(JSON.stringify({ machine: machine(), entries: values.entries, rows }, null, 2))
  const cells = rows.map(({ what, ms, most, bytes }) => [
    what,
    `${Math.round(ms)} ms`,
    `${most} ms`,
    ms <= most ? 'met' : 'MISSED',
    bytes === null ? '' : megabytes(bytes),
  ])
  console.log([machineLine(), table(['', 'median', 'target', '', 'memory'], cells, [1, 2, 4])].join('\n\n'))
}

/** @param {{ append: LedgerAnswer, verify: LedgerAnswer }[]} rounds @param {'append' | 'verify'} task */
function peak(rounds, task) {
  return Math.max(...rounds.map((one) => one[task].peakBytes))
}
