// Measures sending to many readers: beside a bare nodemailer pool, and in memory. See docs/benchmarks.md.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { root } from '../build/project.js'
import { machine, machineLine } from './machine.js'
import { median } from './measure.js'
import { describeTarget } from './targets.js'

/** @import { Target } from './targets.js' */

const { values } = parseArgs({
  options: {
    sending: { type: 'boolean' },
    readers: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
})
const readers = Number(values.readers)
/** As many as Waybill sends mails at once. */
const connections = 4
const cli = join(root, 'dist/cli.js')
const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))

try {
  const server = startServer()
  const product = await writeProduct(await server.port)
  /** @type {{ waybillMs: number, peerMs: number, composeMs: number, peakBytes: number, mails: object }[]} */
  const rounds = []
  for (let round = 1; round <= Number(values.runs); round++) {
    console.error(`round ${round} of ${values.runs}`)
    const composing = await run(product, ['announce', '--environment', 'production', '--dry-run', '--quiet'])
    const sending = await run(product, ['announce', '--environment', 'production', '--again', '--quiet'])
    const mails = await server.account()
    const peerMs = await runPeer(await server.port)
    await server.account()
    rounds.push({
      composeMs: composing.ms,
      waybillMs: sending.ms,
      peakBytes: sending.peakBytes,
      peerMs,
      mails,
    })
  }
  server.stop()
  const small = await run(await writeProduct(1, 1), ['announce', '--environment', 'production', '--dry-run'])
  tell(rounds, small.ms)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/**
 * @param {{ waybillMs: number, peerMs: number, composeMs: number, peakBytes: number, mails: object }[]} rounds
 * @param {number} startMs what the command takes for one reader
 */
function tell(rounds, startMs) {
  const composeMs = median(rounds.map((one) => one.composeMs)) - startMs
  // What comes before the first message is the same for both: a program that starts, and what it says.
  const sendingMs = median(rounds.map((one) => one.waybillMs - one.composeMs))
  const peerMs = median(rounds.map((one) => one.peerMs))
  const peak = Math.max(...rounds.map((one) => one.peakBytes))
  const ratio = peerMs / sendingMs
  /** @type {Target[]} */
  const targets = [
    {
      claim: `${readers} readers: at least 0.8 times the rate of a bare nodemailer pool, recording included`,
      arithmetic: `${Math.round(peerMs)} ms / 0.8`,
      limit: peerMs / 0.8,
      measured: sendingMs,
      met: ratio >= 0.8,
    },
    {
      claim: `${readers} personal messages composed in less than 5 s`,
      arithmetic: '5 s',
      limit: 5_000,
      measured: composeMs,
      met: composeMs < 5_000,
    },
  ]
  const document = {
    machine: machine(),
    readers,
    connections,
    rounds,
    ratio,
    composeMs,
    peakBytes: peak,
    targets,
  }
  if (values.json) console.log(JSON.stringify(document, null, 2))
  else
    console.log(
      [
        machineLine(),
        `${readers} readers over ${connections} connections: ${Math.round((readers / sendingMs) * 1000)} mails/s, the bare pool ${Math.round((readers / peerMs) * 1000)} mails/s, ratio ${ratio.toFixed(2)}`,
        `the whole command ${Math.round(median(rounds.map((one) => one.waybillMs)))} ms; composing ${Math.round(composeMs)} ms`,
        `memory: ${Math.round(peak / 1e6)} MB, ${peak < 200e6 ? 'below' : 'NOT below'} 200 MB`,
        ...targets.map(describeTarget),
        `taken: ${JSON.stringify(rounds.at(-1)?.mails)}`,
      ].join('\n'),
    )
}

function startServer() {
  const child = spawn(
    process.execPath,
    [join(root, 'bench/sending-server.js'), join(scratch, 'sample.eml')],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const read = async () => JSON.parse((await lines.next()).value ?? '{}')
  const port = read().then((told) => /** @type {number} */ (told.port))
  return {
    port,
    account: () => {
      child.stdin.write('\n')
      return read()
    },
    stop: () => child.stdin.end(),
  }
}

/**
 * A repository with a remote, and a configuration that tells so many readers.
 * @param {number} port
 * @param {number} [count]
 */
async function writeProduct(port, count = readers) {
  const folder = join(scratch, `product-${count}`)
  mkdirSync(folder)
  const git = (/** @type {string[]} */ ...args) =>
    finished(spawn('git', args, { cwd: folder, stdio: 'ignore' }))
  await git('init', '--quiet', '--initial-branch=main')
  await git('config', 'user.name', 'Ada Park')
  await git('config', 'user.email', 'ada@acme.example')
  await git('commit', '--quiet', '--allow-empty', '-m', 'feat: begin')
  await git('tag', 'v1.0.0')
  for (let number = 1; number <= 30; number++)
    await git(
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      `feat(area-${number % 5}): step ${number} on the way (#${number})`,
    )
  await git('init', '--quiet', '--bare', `${folder}.git`)
  await git('remote', 'add', 'origin', `${folder}.git`)
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC']
  const rows = Array.from(
    { length: count },
    (_, number) => `reader-${number}@acme.example,Reader ${number},${zones[number % zones.length]}`,
  )
  writeFileSync(`${folder}.csv`, `address,name,time-zone\n${rows.join('\n')}\n`)
  writeFileSync(
    join(folder, 'waybill.yml'),
    `product: Acme API
repository: https://github.com/acme/api
environments: { production: { targets: [http://127.0.0.1:1], checks: [], notify: [customers] } }
audiences: { customers: { email: { list: ${folder}.csv } } }
channels: { email: { smtp: "\${SMTP_URL}", from: "Acme Releases <releases@acme.example>", reply-to: feedback@acme.example } }
network: { private-hosts: [127.0.0.1] }
`,
  )
  return {
    folder,
    environment: { SMTP_URL: `smtp://127.0.0.1:${port}`, WAYBILL_RECIPIENT_KEY: 'a key for the bench' },
  }
}

/**
 * Runs the built command line, and tells how long it took and how much memory it ever had.
 * @param {{ folder: string, environment: Record<string, string> }} product
 * @param {readonly string[]} argv
 */
async function run({ folder, environment }, argv) {
  const peak = join(scratch, 'peak')
  const tell = `process.on('exit', () => fs.writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`
  const hook = `data:text/javascript,${encodeURIComponent(`import fs from 'node:fs'\n${tell}`)}`
  const start = performance.now()
  await finished(
    spawn(process.execPath, ['--import', hook, cli, ...argv], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  )
  return { ms: performance.now() - start, peakBytes: Number(readFileSync(peak, 'utf8')) * 1024 }
}

/** @param {number} port */
async function runPeer(port) {
  const argv = [port, readers, connections, join(scratch, 'sample.eml')].map(String)
  const child = spawn(process.execPath, [join(root, 'bench/sending-peer.js'), ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text))
  await finished(child)
  return Number(output)
}

/** @param {import('node:child_process').ChildProcess} child */
async function finished(child) {
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with exit code ${code}.`)
}
