// Measures the bill of materials: beside cyclonedx-npm, and how its cost grows. See docs/benchmarks.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measureBomCurve, bomCurveTable } from './bom-curve.js'
import { extractLockfile, installPeer } from './bom-peer.js'
import { beside, bomCommand, nodeCommand, peerCommand } from './bom-subjects.js'
import { judgeComponents, judgePeer } from './bom-targets.js'
import { machine, machineLine } from './machine.js'
import { complaint, measure } from './measure.js'
import { measurementTable } from './table.js'
import { describeTarget } from './targets.js'

/** @typedef {NonNullable<ReturnType<typeof readArguments>>} Values */

const usage = `npm run bench -- --bom --repo <clone> [--ref HEAD] [--peer <folder>] [--runs 7] [--json]
npm run bench -- --bom --curve [--lengths 500,1000,2000,5000,10000,20000] [--runs 5] [--json]`

const values = readArguments()

if (values === null) {
  console.error(usage)
  process.exitCode = 2
} else
  try {
    if (values.curve) curve(values)
    else besidePeer(values)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }

/** What was asked for, or null when it makes no sense. */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        bom: { type: 'boolean' },
        repo: { type: 'string' },
        ref: { type: 'string', default: 'HEAD' },
        peer: { type: 'string' },
        curve: { type: 'boolean', default: false },
        lengths: { type: 'string', default: '500,1000,2000,5000,10000,20000' },
        runs: { type: 'string' },
        'warm-ups': { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    })
    return values.curve === (values.repo === undefined) ? values : null
  } catch {
    return null
  }
}

/** One release of a repository, as Waybill and as cyclonedx-npm write it. @param {Values} values */
function besidePeer(values) {
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
  try {
    const repository = resolve(values.repo ?? '.')
    console.error('installing cyclonedx-npm')
    const peer = installPeer(resolve(values.peer ?? join(scratch, 'peer')))
    const project = join(scratch, 'project')
    const { packages } = extractLockfile(repository, values.ref, project)
    const commands = [
      nodeCommand(scratch),
      bomCommand(repository, values.ref, join(scratch, 'waybill.cdx.json')),
      peerCommand(peer, project, join(scratch, 'peer.cdx.json')),
    ]
    for (const command of commands) {
      const said = complaint(command)
      if (said !== null) throw new Error(`${command.label}: ${said}`)
    }
    const measurements = measure(commands, options(values, 7))
    const targets = judgePeer(measurements)
    print(values.json, { machine: machine(), packages, measurements, targets }, [
      `${machineLine()}\n${repository} at ${values.ref}: ${packages} packages in package-lock.json`,
      [measurementTable(measurements), beside(measurements)].join('\n'),
      targets.map(describeTarget).join('\n'),
    ])
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Lockfiles that are made for it. @param {Values} values */
function curve(values) {
  const lengths = values.lengths.split(',').map(Number)
  const points = measureBomCurve(lengths, options(values, 5))
  const targets = judgeComponents(points)
  print(values.json, { machine: machine(), points, targets }, [
    machineLine(),
    bomCurveTable(points),
    targets.map(describeTarget).join('\n'),
  ])
}

/**
 * @param {Values} values
 * @param {number} runs unless said otherwise
 */
function options(values, runs) {
  return {
    runs: Number(values.runs ?? runs),
    warmUps: Number(values['warm-ups']),
    progress: (/** @type {string} */ text) => console.error(text),
  }
}

/**
 * @param {boolean} json
 * @param {object} document
 * @param {readonly string[]} sections
 */
function print(json, document, sections) {
  console.log(json ? JSON.stringify(document, null, 2) : sections.join('\n\n'))
}
