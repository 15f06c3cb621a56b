/** @import { Measurement } from './measure.js' */

/**
 * A limit that Waybill sets itself, and how it was kept.
 * @typedef {object} Target
 * @property {string} claim
 * @property {string} arithmetic the limit as it was worked out from what was measured
 * @property {number} limit milliseconds or bytes
 * @property {number} measured in the limit's unit
 * @property {boolean} met
 */

/**
 * The targets that these measurements can tell something about; medians against medians.
 * @param {readonly Measurement[]} measurements
 * @returns {Target[]}
 */
export function judge(measurements) {
  const by = new Map(measurements.map((one) => [one.id, one]))
  return [...judgeStarts(by), ...judgeHistory(by)]
}

/**
 * @param {ReadonlyMap<string, Measurement>} by
 * @returns {Target[]}
 */
function judgeStarts(by) {
  const [node, version, release] = ['node', 'version', 'notes-release'].map((id) => by.get(id))
  /** @type {Target[]} */
  const targets = []
  if (node && version)
    targets.push(
      time('--version: at most Node’s start and 40 ms', version, {
        limit: node.medianMs + 40,
        arithmetic: `${milliseconds(node.medianMs)} + 40 ms`,
      }),
    )
  if (node && release)
    targets.push(
      time('notes of one release: at most Node’s start and 120 ms', release, {
        limit: node.medianMs + 120,
        arithmetic: `${milliseconds(node.medianMs)} + 120 ms`,
      }),
    )
  return targets
}

/**
 * @param {ReadonlyMap<string, Measurement>} by
 * @returns {Target[]}
 */
function judgeHistory(by) {
  const ids = ['node', 'floor-all', 'notes-all', 'floor-paths', 'notes-paths', 'git-cliff-all']
  const [node, floor, all, floorPaths, paths, cliff] = ids.map((id) => by.get(id))
  /** @type {Target[]} */
  const targets = []
  if (node && floor && all)
    targets.push(
      time('notes of the full history: at most 2.5 times git log, and Node’s start', all, {
        limit: 2.5 * floor.medianMs + node.medianMs,
        arithmetic: `2.5 × ${milliseconds(floor.medianMs)} + ${milliseconds(node.medianMs)}`,
      }),
    )
  if (floor && all && floorPaths && paths)
    targets.push(
      time('path rules: at most what git log --name-only takes more', paths, {
        limit: all.medianMs + floorPaths.medianMs - floor.medianMs,
        arithmetic: `${milliseconds(all.medianMs)} + ${milliseconds(floorPaths.medianMs)} - ${milliseconds(floor.medianMs)}`,
      }),
    )
  if (cliff && all)
    targets.push(
      time('the full history: a hundredth of what git-cliff takes', all, {
        limit: cliff.medianMs / 100,
        arithmetic: `${milliseconds(cliff.medianMs)} / 100`,
      }),
    )
  if (all?.peakBytes) targets.push(memory(all.peakBytes))
  return targets
}

/**
 * @param {Target} target
 * @returns {string}
 */
export function describeTarget({ claim, arithmetic, limit, measured, met }) {
  const unit = arithmetic.endsWith('MB') ? megabytes : milliseconds
  const sum = arithmetic === unit(limit) ? arithmetic : `${arithmetic} = ${unit(limit)}`
  const distance = `${unit(Math.abs(limit - measured))} ${met ? 'below' : 'above'}`
  return `${met ? 'met   ' : 'MISSED'}  ${claim}\n        ${sum}; measured ${unit(measured)}, ${distance}`
}

/** @param {number} value */
export function milliseconds(value) {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`
}

/**
 * @param {string} claim
 * @param {Measurement} measurement
 * @param {{ limit: number, arithmetic: string }} against
 * @returns {Target}
 */
function time(claim, { medianMs }, { limit, arithmetic }) {
  return { claim, arithmetic, limit, measured: medianMs, met: medianMs <= limit }
}

/**
 * @param {number} measured
 * @returns {Target}
 */
function memory(measured) {
  const limit = 300e6
  return {
    claim: 'memory for the full history: under 300 MB',
    arithmetic: megabytes(limit),
    limit,
    measured,
    met: measured < limit,
  }
}
