import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../build/project.js'
import { median } from './measure.js'
import { bundlePart, place } from './part.js'
import { table } from './table.js'
import { megabytes, milliseconds } from './targets.js'

/** @import { PageAnswer, PageJob } from './page-memory.js' */

/**
 * How the site of so many releases fares; composed and written, without git.
 * @typedef {object} PagePoint
 * @property {number} releases
 * @property {readonly number[]} runs milliseconds, in the order they were taken
 * @property {number} medianMs
 * @property {number} minMs
 * @property {number} unchangedMs median
 * @property {number} files
 * @property {number} bytes
 * @property {number} peakBytes median of the largest resident sets
 */

/**
 * Measures the sites of histories of these lengths, each in a process of its own, side by side: every round makes one of each.
 * Throws where one that is made again is not the same.
 * @param {readonly number[]} lengths
 * @param {{ runs: number, warmUps?: number, progress?: (text: string) => void }} options
 * @returns {Promise<PagePoint[]>}
 */
export async function measurePages(lengths, { runs, warmUps = 0, progress = () => {} }) {
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
  try {
    const bundle = await bundlePage(scratch)
    const taken = new Map(lengths.map((releases) => [releases, /** @type {PageAnswer[]} */ ([])]))
    for (let round = -warmUps; round < runs; round++)
      for (const releases of lengths) {
        progress(`${releases} releases, ${round < 0 ? 'warm-up' : `round ${round + 1} of ${runs}`}`)
        const output = join(scratch, 'site')
        const answer = await runOnce({ bundle, releases, output })
        rmSync(output, { recursive: true })
        if (round >= 0) taken.get(releases)?.push(answer)
      }
    return lengths.map((releases) => pointOf(releases, taken.get(releases) ?? []))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The site with its writing, and the notes that it is made of. @param {string} scratch */
function bundlePage(scratch) {
  return bundlePart(scratch, [
    `export { defaultConfiguration } from ${place('src/config/defaults.ts')}`,
    `export { files } from ${place('src/edge/files.ts')}`,
    `export { publishSite } from ${place('src/journeys/publish.ts')}`,
    `export { longNotes } from ${place('bench/long-notes.js')}`,
  ])
}

/** @param {PageJob} job @returns {Promise<PageAnswer>} */
async function runOnce(job) {
  const child = fork(join(root, 'bench/page-memory.js'))
  child.send(job)
  const [answer] = /** @type {[PageAnswer]} */ (await once(child, 'message'))
  child.disconnect()
  if (answer.failed !== undefined) throw new Error(answer.failed)
  return answer
}

/** @param {number} releases @param {readonly PageAnswer[]} answers @returns {PagePoint} */
function pointOf(releases, answers) {
  const [first] = answers
  if (!first) throw new Error('Nothing was measured: --runs must be at least 1.')
  if (first.again > 0)
    throw new Error(`${first.again} files were written again although nothing had changed.`)
  const runs = answers.map(({ ms }) => ms)
  return {
    releases,
    runs,
    medianMs: median(runs),
    minMs: Math.min(...runs),
    unchangedMs: median(answers.map(({ unchangedMs }) => unchangedMs)),
    files: first.files,
    bytes: first.bytes,
    peakBytes: median(answers.map(({ peakBytes }) => peakBytes)),
  }
}

/** @param {readonly PagePoint[]} points */
export function pageCurveTable(points) {
  const rows = points.map((point) => [
    String(point.releases),
    String(point.files),
    megabytes(point.bytes),
    milliseconds(point.medianMs),
    milliseconds(point.unchangedMs),
    `${((point.medianMs * 1000) / point.releases).toFixed(0)} µs`,
    megabytes(point.peakBytes),
  ])
  const header = ['releases', 'files', 'site', 'written', 'unchanged', 'a release', 'memory']
  return table(header, rows, [0, 1, 2, 3, 4, 5, 6])
}
