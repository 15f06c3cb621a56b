// Measures the sending of mail beside a bare nodemailer pool. See docs/benchmarks.md.
import { fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
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

/** @import { MailJob } from './mail-run.js' */
/** @typedef {NonNullable<ReturnType<typeof readArguments>>} Values */

const usage =
  'npm run bench -- --mail [--mails 10000] [--connections 4] [--kilobytes 20] [--runs 5] [--dkim] [--json]'

/** Waybill sends at least this part of what a pool sends that is given ready bytes. */
const leastShare = 0.8
const mostBytes = 200e6

const ways = /** @type {const} */ ({
  waybill: 'Waybill: composes, signs, classifies',
  'pool-bytes': 'nodemailer pool, the same bytes ready made',
  'pool-composed': 'nodemailer pool, composing',
})

const values = readArguments()
if (values === null) {
  console.error(usage)
  process.exitCode = 2
} else
  try {
    await measureMail(values)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }

function readArguments() {
  try {
    return parseArgs({
      options: {
        mail: { type: 'boolean' },
        mails: { type: 'string', default: '10000' },
        connections: { type: 'string', default: '4' },
        kilobytes: { type: 'string', default: '20' },
        runs: { type: 'string', default: '5' },
        dkim: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    return null
  }
}

/** @param {Values} values */
async function measureMail(values) {
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
  const sink = fork(join(root, 'bench/mail-sink.js'))
  try {
    const { port } = await answerOf(sink)
    const bundle = await bundleSender(scratch)
    const key = values.dkim ? generateKeyPairSync('rsa', pem).privateKey : null
    const job = {
      bundle,
      port,
      key,
      mails: Number(values.mails),
      connections: Number(values.connections),
      kilobytes: Number(values.kilobytes),
    }
    const ids = /** @type {(keyof typeof ways)[]} */ (Object.keys(ways))
    /** @type {Map<string, { rate: number, peakBytes: number }[]>} */
    const taken = new Map(ids.map((id) => [id, []]))
    for (let round = 0; round < Number(values.runs); round++)
      for (const way of ids) {
        console.error(`round ${round + 1} of ${values.runs}: ${ways[way]}`)
        const { ms, peakBytes } = await runOnce({ ...job, way })
        sink.send('count')
        const { mails } = await answerOf(sink)
        if (mails !== job.mails) throw new Error(`The server took ${mails} mails of ${job.mails}.`)
        taken.get(way)?.push({ rate: (job.mails / ms) * 1000, peakBytes })
      }
    print(
      values,
      ids.map((id) => summary(id, taken.get(id) ?? [])),
    )
  } finally {
    sink.disconnect()
    rmSync(scratch, { recursive: true })
  }
}

const pem = /** @type {const} */ ({
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})

/** Waybill's sender. @param {string} scratch */
function bundleSender(scratch) {
  const lines = [
    `export { openSmtp, writerOf } from ${place('src/edge/smtp.ts')}`,
    `export { buildMail } from ${place('src/edge/mail.ts')}`,
    `export { createPrivateHosts } from ${place('src/edge/private-hosts.ts')}`,
    `export { createHash } from 'node:crypto'`,
  ]
  return bundlePart(scratch, lines, [/^nodemailer/])
}

/** @param {MailJob} job */
async function runOnce(job) {
  const child = fork(join(root, 'bench/mail-run.js'))
  child.send(job)
  const answer = await answerOf(child)
  child.disconnect()
  if (answer.failed) throw new Error(answer.failed)
  return answer
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<any>} */
function answerOf(child) {
  return new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`A process of the bench ended with ${code}.`)))
  })
}

/** @param {keyof typeof ways} id @param {{ rate: number, peakBytes: number }[]} runs */
function summary(id, runs) {
  return {
    id,
    label: ways[id],
    rate: median(runs.map(({ rate }) => rate)),
    peakBytes: Math.max(...runs.map((one) => one.peakBytes)),
    runs: runs.map(({ rate }) => Math.round(rate)),
  }
}

/** @param {Values} values @param {ReturnType<typeof summary>[]} rows */
function print(values, rows) {
  const [waybill, pool] = rows
  const share = waybill && pool ? waybill.rate / pool.rate : 0
  const targets = [
    { claim: `at least ${leastShare} of the pool’s rate`, measured: share, met: share >= leastShare },
    {
      claim: `at most ${megabytes(mostBytes)} of memory`,
      measured: waybill?.peakBytes ?? 0,
      met: (waybill?.peakBytes ?? 0) <= mostBytes,
    },
  ]
  if (values.json) return console.log(JSON.stringify({ machine: machine(), rows, targets }, null, 2))
  const cells = rows.map(({ label, rate, peakBytes }) => [label, `${Math.round(rate)}`, megabytes(peakBytes)])
  console.log(
    [
      machineLine(),
      table(['', 'mails a second', 'memory'], cells, [1, 2]),
      `${share.toFixed(2)} of the pool’s rate: ${targets[0]?.met ? 'met' : 'MISSED'} (${leastShare})`,
    ].join('\n\n'),
  )
}
