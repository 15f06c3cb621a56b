// Measures Waybill side by side with Node's start, git log and, when asked for, git-cliff. See docs/benchmarks.md.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { commandsFor, inspect } from './commands.js'
import { curveTable, measureCurve } from './curve.js'
import { fetchGitCliff } from './git-cliff.js'
import { machine, machineLine } from './machine.js'
import { complaint, measure } from './measure.js'
import { measurementTable } from './table.js'
import { describeTarget, judge } from './targets.js'

/** @import { Subject } from './commands.js' */
/** @typedef {NonNullable<ReturnType<typeof readArguments>>} Values */

const usage = `npm run bench -- --repo <path> [--runs 10] [--warm-ups 2] [--peers] [--json]
npm run bench -- --curve [--lengths 1000,5000,20000,80000] [--releases 12000] [--runs 5] [--json]
npm run bench -- --action ...
npm run bench -- --bom ...
npm run bench -- --delivery ...
npm run bench -- --ledger ...
npm run bench -- --mail ...
npm run bench -- --page ...
npm run bench -- --page-quality ...
npm run bench -- --sending ...`

/** What has a bench of its own. */
const own = ['action', 'bom', 'delivery', 'ledger', 'mail', 'page', 'page-quality', 'sending'].find((name) =>
  process.argv.includes(`--${name}`),
)
const values = own === undefined ? readArguments() : null

if (own !== undefined) {
  await import(`./${own}.js`)
} else if (values === null) {
  console.error(usage)
  process.exitCode = 2
} else
  try {
    if (values.curve) await curve(values)
    else repository(resolve(values.repo ?? '.'), values)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }

/**
 * What was asked for, or null when it makes no sense.
 */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        repo: { type: 'string' },
        curve: { type: 'boolean', default: false },
        lengths: { type: 'string', default: '1000,5000,20000,80000' },
        releases: { type: 'string' },
        runs: { type: 'string' },
        'warm-ups': { type: 'string', default: '2' },
        peers: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    return values.curve === (values.repo === undefined) ? values : null
  } catch {
    return null
  }
}

/** @param {Values} values */
async function curve(values) {
  const lengths = values.lengths.split(',').map(Number)
  const points = await measureCurve(lengths, {
    ...options(values, 5),
    ...(values.releases === undefined ? {} : { releases: Number(values.releases) }),
  })
  const targets = judge(points.at(-1)?.measurements ?? []).slice(-2)
  print(values.json, { machine: machine(), points, targets }, [
    machineLine(),
    curveTable(points),
    `At ${lengths.at(-1)} commits:\n${targets.map(describeTarget).join('\n')}`,
  ])
}

/**
 * @param {string} folder
 * @param {Values} values
 */
function repository(folder, values) {
  const subject = inspect(folder)
  const peer = values.peers ? fetchGitCliff(subject) : null
  try {
    const wanted = [...commandsFor(subject), ...(peer?.commands ?? [])]
    const tried = wanted.map((command) => ({ command, said: complaint(command) }))
    const left = tried.flatMap(({ command, said }) =>
      said === null ? [] : [`not measured: ${command.label}: ${said}`],
    )
    const able = tried.filter(({ said }) => said === null).map(({ command }) => command)
    const measurements = measure(able, options(values, 10))
    const targets = judge(measurements)
    print(
      values.json,
      { machine: machine(), subject, peer: peer?.version ?? null, measurements, targets, left },
      [
        [machineLine(), subjectLine(subject), ...(peer ? [peer.version] : [])].join('\n'),
        [measurementTable(measurements), ...left].join('\n'),
        targets.map(describeTarget).join('\n'),
      ],
    )
  } finally {
    peer?.remove()
  }
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

/** @param {Subject} subject */
function subjectLine({ folder, commits, tags, releases, newest }) {
  const one = newest ? `; newest release ${newest.to}, ${newest.commits} commits` : ''
  return `${folder}: ${commits} commits, ${tags} tags, ${releases} releases${one}`
}

/**
 * @param {boolean} json
 * @param {object} document
 * @param {readonly string[]} sections
 */
function print(json, document, sections) {
  console.log(json ? JSON.stringify(document, null, 2) : sections.join('\n\n'))
}
