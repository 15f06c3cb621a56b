// Measures a verification of many targets on loopback: when each was looked at first, and the memory. See docs/benchmarks.md.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../build/project.js'
import { machine, machineLine } from './machine.js'
import { bundlePart, place } from './part.js'
import { table } from './table.js'
import { megabytes } from './targets.js'

/** @import { DeliveryAnswer } from './delivery-run.js' */
/** @typedef {NonNullable<ReturnType<typeof readArguments>>} Values */

const usage = 'npm run bench -- --delivery [--targets 500] [--answer-ms 50] [--json]'
const mostFirstMs = 10_000
const mostBytes = 150e6

const values = readArguments()
if (values === null) {
  console.error(usage)
  process.exitCode = 2
} else
  try {
    await measureDelivery(values)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }

function readArguments() {
  try {
    return parseArgs({
      options: {
        delivery: { type: 'boolean' },
        targets: { type: 'string', default: '500' },
        'answer-ms': { type: 'string', default: '50' },
        json: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    return null
  }
}

/** @param {Values} values */
async function measureDelivery(values) {
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
  const farm = await startTargets(Number(values.targets), Number(values['answer-ms']))
  try {
    const bundle = await bundleVerifier(scratch)
    const answer = await runOnce({ bundle, targets: farm.urls })
    report(values, answer, farm.most())
    const isMissed = answer.firstMs > mostFirstMs || answer.peakBytes > mostBytes
    process.exitCode = isMissed || answer.verdict !== 'healthy verified' ? 1 : 0
  } finally {
    farm.close()
    rmSync(scratch, { recursive: true })
  }
}

/** Servers with a port each, which take a moment to answer. @param {number} count @param {number} answerMs */
async function startTargets(count, answerMs) {
  let open = 0
  let most = 0
  const servers = Array.from({ length: count }, () =>
    createServer((_request, response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open -= 1
        response.setHeader('content-type', 'application/json').end('{"status":"pass","version":"1.4.0"}')
      }, answerMs)
    }),
  )
  const urls = []
  for (const server of servers) {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    urls.push(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  }
  return { urls, most: () => most, close: () => servers.forEach((server) => server.close()) }
}

/** The verification with its probes. @param {string} scratch */
function bundleVerifier(scratch) {
  return bundlePart(scratch, [
    `export { createProber } from ${place('src/edge/probe/prober.ts')}`,
    `export { planVerification } from ${place('src/delivery/plan.ts')}`,
    `export { verify } from ${place('src/delivery/verify.ts')}`,
  ])
}

/** @param {{ bundle: string, targets: string[] }} job @returns {Promise<DeliveryAnswer>} */
async function runOnce(job) {
  const child = fork(join(root, 'bench/delivery-run.js'))
  child.send(job)
  const [answer] = /** @type {[DeliveryAnswer]} */ (await once(child, 'message'))
  child.disconnect()
  if (answer.failed !== undefined) throw new Error(answer.failed)
  return answer
}

/** @param {Values} values @param {DeliveryAnswer} answer @param {number} most */
function report(values, answer, most) {
  if (values.json) {
    console.log(JSON.stringify({ machine: machine(), targets: Number(values.targets), most, ...answer }))
    return
  }
  const rows = [
    ['all first looks', `${(answer.firstMs / 1000).toFixed(1)} s`, `${mostFirstMs / 1000} s`],
    ['memory', megabytes(answer.peakBytes), megabytes(mostBytes)],
    ['looks at one time', String(most), ''],
    ['looks in all', String(answer.looks), ''],
    ['verdict', answer.verdict, 'healthy verified'],
  ]
  console.log(
    [machineLine(), table([`${values.targets} targets`, 'measured', 'target'], rows, [1])].join('\n\n'),
  )
}
