import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A program run to its end, its output thrown away.
 * @typedef {object} Command
 * @property {string} id
 * @property {string} label
 * @property {readonly [string, ...string[]]} argv
 * @property {string} cwd
 * @property {string} [floor] the id of the least that any program would do for the same answer
 * @property {() => void} [before] makes ready what a run begins with; its time does not count
 */

/**
 * @typedef {object} Measurement
 * @property {string} id
 * @property {string} label
 * @property {string | null} floor
 * @property {readonly number[]} runs wall times in milliseconds, in the order they were taken
 * @property {number} medianMs
 * @property {number} minMs
 * @property {number} maxMs
 * @property {number | null} peakBytes the largest resident set of any process of the command; null where nobody can tell
 */

/**
 * Measures commands side by side: every round runs each of them once, so that a machine that slows down slows all of
 * them. The rounds before the first that counts fill the caches. Throws when a command fails.
 * @param {readonly Command[]} commands
 * @param {{ runs: number, warmUps: number, progress: (text: string) => void }} options
 * @returns {Measurement[]}
 */
export function measure(commands, { runs, warmUps, progress }) {
  const taken = new Map(commands.map(({ id }) => [id, /** @type {number[]} */ ([])]))
  for (let round = -warmUps; round < runs; round++) {
    progress(round < 0 ? `warm-up ${round + warmUps + 1} of ${warmUps}` : `round ${round + 1} of ${runs}`)
    for (const command of commands) {
      const ms = timeOnce(command)
      if (round >= 0) taken.get(command.id)?.push(ms)
    }
  }
  progress('memory')
  return commands.map((command) => {
    const times = taken.get(command.id) ?? []
    return {
      id: command.id,
      label: command.label,
      floor: command.floor ?? null,
      runs: times,
      medianMs: median(times),
      minMs: Math.min(...times),
      maxMs: Math.max(...times),
      peakBytes: peakMemory(command),
    }
  })
}

/**
 * The first line that a command says when it fails; null when it succeeds.
 * @param {Command} command
 * @returns {string | null}
 */
export function complaint({ argv: [file, ...args], cwd }) {
  const { status, stderr, error } = spawnSync(file, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (error) return error.message
  if (status === 0) return null
  return stderr.trim().split('\n')[0] || `It ended with exit code ${status}.`
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[sorted.length >> 1] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? Number.NaN)) / 2
}

/** @param {Command} command */
function timeOnce({ id, argv: [file, ...args], cwd, before }) {
  before?.()
  const start = process.hrtime.bigint()
  const { status, error } = spawnSync(file, args, { cwd, stdio: 'ignore' })
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  if (error) throw error
  if (status !== 0) throw new Error(`${id} ended with exit code ${status}.`)
  return ms
}

/**
 * In a run of its own, since asking costs time. GNU time tells it for any program; without it Node programs tell it of
 * themselves as they end.
 * @param {Command} command
 * @returns {number | null}
 */
function peakMemory({ argv, cwd, before }) {
  before?.()
  const folder = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
  const file = join(folder, 'peak')
  try {
    if (hasGnuTime()) spawnSync('/usr/bin/time', ['-f', '%M', '-o', file, ...argv], { cwd, stdio: 'ignore' })
    else if (argv[0] === process.execPath) {
      const told = `process.on('exit', () => fs.writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))`
      const hook = `data:text/javascript,${encodeURIComponent(`import fs from 'node:fs'\n${told}`)}`
      spawnSync(argv[0], ['--import', hook, ...argv.slice(1)], { cwd, stdio: 'ignore' })
    } else return null
    return Number(readFileSync(file, 'utf8').trim().split('\n').at(-1)) * 1024
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function hasGnuTime() {
  return spawnSync('/usr/bin/time', ['-f', '%M', 'true'], { stdio: 'ignore' }).status === 0
}
