// Measures the changelog site of a repository beside its notes, and sites of growing length. See docs/benchmarks.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { pageCommands } from './commands.js'
import { machine, machineLine } from './machine.js'
import { complaint, measure } from './measure.js'
import { measurePages, pageCurveTable } from './page-curve.js'
import { judgePage, judgePages } from './page-targets.js'
import { measurementTable } from './table.js'
import { describeTarget } from './targets.js'

/** @import { Measurement } from './measure.js' */
/** @import { PagePoint } from './page-curve.js' */
/** @typedef {NonNullable<ReturnType<typeof readArguments>>} Values */

const usage = `npm run bench -- --page [--repo <path>] [--packages] [--lengths 1000,5000,10000 | none] [--runs 5] [--warm-ups 1] [--json]`

const values = readArguments()
if (values === null) {
  console.error(usage)
  process.exitCode = 2
} else
  try {
    await run(values)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }

function readArguments() {
  try {
    return parseArgs({
      options: {
        page: { type: 'boolean' },
        repo: { type: 'string' },
        packages: { type: 'boolean', default: false },
        lengths: { type: 'string', default: '1000,5000,10000' },
        runs: { type: 'string', default: '5' },
        'warm-ups': { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    return null
  }
}

/** @param {Values} values */
async function run(values) {
  const progress = (/** @type {string} */ text) => console.error(text)
  const options = { runs: Number(values.runs), warmUps: Number(values['warm-ups']), progress }
  const measurements =
    values.repo === undefined ? [] : ofRepository(resolve(values.repo), values.packages, options)
  const lengths = values.lengths === 'none' ? [] : values.lengths.split(',').map(Number)
  const points = lengths.length === 0 ? [] : await measurePages(lengths, options)
  report(values, measurements, points)
}

/**
 * @param {string} folder
 * @param {boolean} packages
 * @param {Parameters<typeof measure>[1]} options
 */
function ofRepository(folder, packages, options) {
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
  try {
    const commands = pageCommands(folder, { packages, scratch })
    for (const command of commands) {
      // This also writes the site that is found unchanged afterwards.
      const said = complaint(command)
      if (said !== null) throw new Error(`${command.label}: ${said}`)
    }
    return measure(commands, options)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** @param {Values} values @param {readonly Measurement[]} measurements @param {readonly PagePoint[]} points */
function report(values, measurements, points) {
  const targets = [...judgePage(measurements), ...judgePages(points)]
  if (targets.some(({ met }) => !met)) process.exitCode = 1
  if (values.json) {
    console.log(JSON.stringify({ machine: machine(), measurements, points, targets }, null, 2))
    return
  }
  const sections = [
    machineLine(),
    ...(measurements.length === 0 ? [] : [measurementTable(measurements)]),
    ...(points.length === 0 ? [] : [pageCurveTable(points)]),
    targets.map(describeTarget).join('\n'),
  ]
  console.log(sections.join('\n\n'))
}
