import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeLockfileRepository } from './bom-lockfile.js'
import { bomCommand, nodeCommand } from './bom-subjects.js'
import { measure } from './measure.js'
import { table } from './table.js'
import { megabytes, milliseconds } from './targets.js'

/** @import { Command, Measurement } from './measure.js' */

/**
 * How a lockfile of one length fares.
 * @typedef {object} BomPoint
 * @property {number} components
 * @property {Measurement} node Node's start in the same rounds
 * @property {Measurement} bom
 */

/**
 * Measures lockfiles of these lengths, which are made for it and removed. Every round measures each of them once.
 * @param {readonly number[]} lengths ascending
 * @param {{ runs: number, warmUps: number, progress: (text: string) => void }} options
 * @returns {BomPoint[]}
 */
export function measureBomCurve(lengths, options) {
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
  try {
    /** @type {Command[]} */
    const commands = [nodeCommand(scratch)]
    for (const components of lengths) {
      options.progress(`writing ${components} components`)
      const folder = join(scratch, String(components))
      writeLockfileRepository(folder, components)
      const command = bomCommand(folder, 'v1.0.0', join(scratch, `${components}.cdx.json`))
      commands.push({ ...command, id: String(components) })
    }
    const measurements = new Map(measure(commands, options).map((one) => [one.id, one]))
    const node = measurements.get('node')
    return lengths.flatMap((components) => {
      const bom = measurements.get(String(components))
      return node && bom ? [{ components, node, bom }] : []
    })
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * The curve as a table: what one more component costs must not grow with how many there are.
 * @param {readonly BomPoint[]} points
 */
export function bomCurveTable(points) {
  const rows = points.map(({ components, node, bom }, index) => {
    const before = points[index - 1]
    const more = before && (bom.minMs - before.bom.minMs) / (components - before.components)
    return [
      String(components),
      milliseconds(bom.medianMs),
      milliseconds(bom.minMs),
      milliseconds(bom.medianMs - node.medianMs),
      more === undefined ? '' : `${(more * 1000).toFixed(0)} µs`,
      bom.peakBytes === null ? '' : megabytes(bom.peakBytes),
    ]
  })
  const header = ['components', 'median', 'min', 'above Node’s start', 'one more', 'memory']
  return table(header, rows, [0, 1, 2, 3, 4, 5])
}
