import { median } from './measure.js'
import { megabytes, milliseconds } from './targets.js'

/** @import { Measurement } from './measure.js' */

/**
 * Measurements as a table of plain text, each with its ratio to its floor where it has one.
 * @param {readonly Measurement[]} measurements
 * @returns {string}
 */
export function measurementTable(measurements) {
  const by = new Map(measurements.map((one) => [one.id, one]))
  const rows = measurements.map(({ label, runs, medianMs, minMs, maxMs, floor, peakBytes }) => {
    const under = floor === null ? undefined : by.get(floor)
    return [
      label,
      milliseconds(medianMs),
      milliseconds(minMs),
      milliseconds(maxMs),
      under ? `${ratio(runs, under.runs).toFixed(2)} × ${under.label}` : '',
      peakBytes === null ? '' : megabytes(peakBytes),
    ]
  })
  return table(['command', 'median', 'min', 'max', 'ratio', 'memory'], rows, [1, 2, 3, 5])
}

/**
 * The median of the ratios of each round: a machine that was slow for a while was slow for both.
 * @param {readonly number[]} runs
 * @param {readonly number[]} under
 */
function ratio(runs, under) {
  return median(runs.map((ms, round) => ms / (under[round] ?? Number.NaN)))
}

/**
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 * @param {readonly number[]} numeric the columns that are set to the right
 * @returns {string}
 */
export function table(header, rows, numeric) {
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (/** @type {readonly string[]} */ cells) =>
    cells
      .map((cell, column) =>
        numeric.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
