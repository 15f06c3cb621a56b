import { join } from 'node:path'
import { root } from '../build/project.js'
import { median } from './measure.js'
import { milliseconds } from './targets.js'

/** @import { Command, Measurement } from './measure.js' */

/** @param {string} cwd @returns {Command} */
export function nodeCommand(cwd) {
  return { id: 'node', label: 'node -e 0', argv: [process.execPath, '-e', '0'], cwd }
}

const cli = join(root, 'dist/cli.js')

/**
 * Everything: Node's start, the lockfiles out of git, the release notes, validation, writing.
 * @param {string} cwd
 * @param {string} revision
 * @param {string} file
 * @returns {Command}
 */
export function bomCommand(cwd, revision, file) {
  return {
    id: 'bom',
    label: `waybill bom --ref ${revision}`,
    argv: [process.execPath, cli, 'bom', '--ref', revision, '--output', file],
    cwd,
    floor: 'node',
  }
}

/**
 * Of the lockfiles that lie in a folder, whether or not git knows them.
 * @param {string} cwd
 * @param {string} file
 * @returns {Command}
 */
export function folderCommand(cwd, file) {
  return {
    id: 'bom-folder',
    label: 'waybill bom',
    argv: [process.execPath, cli, 'bom', '--output', file],
    cwd,
  }
}

/**
 * With its defaults, validation among them.
 * @param {{ name: string, program: string }} peer
 * @param {string} cwd the folder with the lockfile
 * @param {string} file
 * @returns {Command}
 */
export function peerCommand({ name, program }, cwd, file) {
  return {
    id: 'peer',
    label: `${name} --package-lock-only`,
    argv: [process.execPath, program, '--package-lock-only', '--output-file', file],
    cwd,
    floor: 'bom',
  }
}

/**
 * How many times as long the peer takes, by medians and by the fastest run of each.
 * @param {readonly Measurement[]} measurements
 */
export function beside(measurements) {
  const [bom, peer] = ['bom', 'peer'].map((wanted) => measurements.find(({ id }) => id === wanted))
  if (!bom || !peer) return ''
  const rounds = peer.runs.map((ms, round) => ms / (bom.runs[round] ?? Number.NaN))
  return [
    `medians: ${milliseconds(peer.medianMs)} / ${milliseconds(bom.medianMs)} = ${times(peer.medianMs / bom.medianMs)}`,
    `fastest: ${milliseconds(peer.minMs)} / ${milliseconds(bom.minMs)} = ${times(peer.minMs / bom.minMs)}`,
    `round by round: ${times(Math.min(...rounds))} to ${times(Math.max(...rounds))}, median ${times(median(rounds))}`,
  ].join('\n')
}

/** @param {number} ratio */
function times(ratio) {
  return `${ratio.toFixed(1)} ×`
}
