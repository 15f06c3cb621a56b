// Builds the repository of the traps and judges what Waybill and other programs tell of it. See docs/comparison.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { commits, traps } from '../test/fixtures/traps/history.js'
import { judge } from './traps-judge.js'
import { attempt, fetchPeers, waybill } from './traps-peers.js'
import { writeTraps } from './traps-repository.js'

/** @import { Mode } from '../test/fixtures/traps/history.js' */
/** @import { Told } from './traps-judge.js' */
/** @import { Peer } from './traps-peers.js' */
/** @import { TrapRepository } from './traps-repository.js' */

/**
 * How a program fared with a trap: `right`, `wrong` with what it did, or `none` where it does not set out to do it.
 * @typedef {{ verdict: 'right' | 'none' } | { verdict: 'wrong', fault: string }} Fared
 */

const { values } = parseArgs({
  options: { peers: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
})
const scratch = mkdtempSync(join(tmpdir(), 'waybill-traps-'))
try {
  const { peers, missing } = values.peers ? fetchPeers(join(scratch, 'npx')) : { peers: [], missing: [] }
  const whole = await writeTraps(join(scratch, 'traps'), commits)
  const columns = []
  for (const peer of [waybill(), ...peers])
    columns.push({ name: peer.name, fared: await measure(peer, whole) })
  if (values.json)
    console.log(
      JSON.stringify({ traps: traps.map(({ trap, title }) => ({ trap, title })), columns, missing }),
    )
  else console.log(report(columns, missing))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/**
 * @param {Peer} peer
 * @param {TrapRepository} whole
 * @returns {Promise<Fared[]>}
 */
async function measure(peer, whole) {
  console.error(peer.name)
  /** @type {Map<string, Told | Error>} */
  const told = new Map()
  /** @type {Fared[]} */
  const fared = []
  for (const trap of traps) {
    if (trap.needs !== undefined && peer.lacks.includes(trap.needs)) {
      fared.push({ verdict: 'none' })
      continue
    }
    const mode = trap.mode ?? 'plain'
    const left = Object.keys(peer.apart).filter((about) => about !== trap.about)
    const key = [mode, ...left].join(' ')
    const answer =
      told.get(key) ?? answerOf(peer, mode, left.length === 0 ? whole : await repositoryWithout(peer, left))
    told.set(key, answer)
    const fault = answer instanceof Error ? `fails: ${answer.message}` : judge(trap, answer)
    fared.push(fault === null ? { verdict: 'right' } : { verdict: 'wrong', fault })
  }
  return fared
}

/** @param {Peer} peer @param {Mode} mode @param {TrapRepository} repository */
function answerOf(peer, mode, repository) {
  return attempt(() => peer.tell(repository, mode, scratch))
}

/** @param {Peer} peer @param {readonly string[]} left */
async function repositoryWithout(peer, left) {
  const names = left.flatMap((about) => peer.apart[about] ?? [])
  return writeTraps(mkdtempSync(join(scratch, 'traps-')), without(names))
}

/** The history without what sets some traps. @param {readonly string[]} names */
function without(names) {
  return commits.map((commit) => ({
    ...commit,
    message: names.includes(commit.mark) && commit.plainly !== undefined ? commit.plainly : commit.message,
    tags: (commit.tags ?? []).filter(({ name }) => !names.includes(name)),
  }))
}

/**
 * @param {readonly { name: string, fared: readonly Fared[] }[]} columns
 * @param {readonly { name: string, error: string }[]} missing
 */
function report(columns, missing) {
  const compared = traps
    .map((trap, index) => ({ trap, index }))
    .filter(({ index }) => isShared(columns, index))
    .toSorted((one, other) => one.trap.trap - other.trap.trap)
  const rows = compared.map(({ trap: { trap, title }, index }) => [
    String(trap),
    escaped(title),
    ...columns.map(({ fared }) => cell(fared[index])),
  ])
  const totals = columns.map(({ fared }) => {
    const judged = compared
      .flatMap(({ index }) => fared[index] ?? [])
      .filter(({ verdict }) => verdict !== 'none')
    return `**${judged.filter(({ verdict }) => verdict === 'right').length} of ${judged.length}**`
  })
  const alone = traps.filter((_, index) => !isShared(columns, index))
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`
  return [
    line(['trap', 'what must be true', ...columns.map(({ name }) => name)]),
    line(['---', '---', ...columns.map(() => '---')]),
    ...rows.map(line),
    line(['', '**right, of those that apply**', ...totals]),
    '',
    ...(alone.length > 0 && columns.length > 1
      ? [`Left out, for only Waybill sets out to do it: ${alone.map(({ title }) => title).join('; ')}.`]
      : []),
    ...missing.map(({ name, error }) => `Not compared: ${name}: ${error}`),
  ].join('\n')
}

/** @param {readonly { fared: readonly Fared[] }[]} columns @param {number} index */
function isShared(columns, index) {
  return columns.length === 1 || columns.slice(1).some(({ fared }) => fared[index]?.verdict !== 'none')
}

/** @param {Fared | undefined} fared */
function cell(fared) {
  if (fared?.verdict === 'wrong') return `**no**: ${escaped(fared.fault)}`
  return fared?.verdict === 'right' ? 'yes' : '–'
}

/** @param {string} text */
function escaped(text) {
  return text
    .slice(0, 160)
    .replace(/[\\`*_<>|[\]@#]/g, '\\$&')
    .replace(/\s+/g, ' ')
}
