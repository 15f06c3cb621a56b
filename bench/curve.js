import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fullHistory, starts } from './commands.js'
import { writeLongHistory } from './long-history.js'
import { measure } from './measure.js'
import { table } from './table.js'
import { megabytes, milliseconds } from './targets.js'

/** @import { Measurement } from './measure.js' */

/**
 * How the full history fares at one length.
 * @typedef {object} CurvePoint
 * @property {number} commits
 * @property {number} releases
 * @property {readonly Measurement[]} measurements
 */

/**
 * Measures the full history of repositories of these lengths, which are made for it and removed.
 * @param {readonly number[]} lengths
 * @param {{ runs: number, warmUps: number, releases?: number, progress: (text: string) => void }} options `releases` of the longest; default one in eighty commits
 * @returns {Promise<CurvePoint[]>}
 */
export async function measureCurve(lengths, options) {
  /** @type {CurvePoint[]} */
  const points = []
  for (const commits of lengths) {
    const each = options.releases === undefined ? 1 / 80 : options.releases / Math.max(...lengths)
    const releases = Math.max(10, Math.round(commits * each))
    const folder = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
    try {
      const progress = (/** @type {string} */ text) => options.progress(`${commits} commits: ${text}`)
      progress('writing')
      await writeLongHistory(folder, { commits, releases })
      const measurements = measure([...starts(folder), ...fullHistory(folder)], { ...options, progress })
      points.push({ commits, releases, measurements })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return points
}

/**
 * The curve as a table: what one more commit costs must not grow with how many there are.
 * @param {readonly CurvePoint[]} points
 */
export function curveTable(points) {
  const rows = points.map(({ commits, releases, measurements }) => {
    const by = new Map(measurements.map((one) => [one.id, one]))
    const [node, floor, all] = ['node', 'floor-all', 'notes-all'].map((id) => by.get(id))
    const above = (all?.medianMs ?? Number.NaN) - (node?.medianMs ?? Number.NaN)
    return [
      String(commits),
      String(releases),
      milliseconds(floor?.medianMs ?? Number.NaN),
      milliseconds(all?.medianMs ?? Number.NaN),
      `${(above / (floor?.medianMs ?? Number.NaN)).toFixed(2)} ×`,
      `${((above * 1000) / commits).toFixed(0)} µs`,
      all?.peakBytes ? megabytes(all.peakBytes) : '',
    ]
  })
  const header = [
    'commits',
    'releases',
    'git log',
    'notes --all',
    'ratio above Node’s start',
    'a commit',
    'memory',
  ]
  return table(header, rows, [0, 1, 2, 3, 4, 5, 6])
}
