// Initialises clones of other projects as a newcomer would, and tells what the next release says there. See docs/init.md.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../build/project.js'

const usage = 'node bench/init.js [--json] [--dist dist/cli.js] <clone> [<clone> ...]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, dist: { type: 'string' } },
})
const cli = resolve(values.dist ?? join(root, 'dist/cli.js'))
if (positionals.length === 0) {
  console.error(usage)
  process.exitCode = 2
} else {
  const rows = positionals.map((clone) => initialise(resolve(clone)))
  console.log(values.json ? JSON.stringify(rows, null, 2) : table(rows))
}

/**
 * @typedef {object} Row
 * @property {string} repository
 * @property {string} tools
 * @property {number} packages
 * @property {number} left
 * @property {number} seconds
 * @property {readonly Told[]} told
 */

/** @typedef {{ of: string, version: string | null, bump: string, exitCode: number, sections: string, shown: number, accounting: object }} Told */

/** A clone of the clone: `init` writes, and nobody's checkout is written to. @param {string} clone @returns {Row} */
function initialise(clone) {
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
  try {
    const copy = join(scratch, basename(clone))
    run('git', ['clone', '--quiet', '--shared', '--no-checkout', clone, copy], scratch)
    const address = run('git', ['remote', 'get-url', 'origin'], clone).stdout.trim()
    if (/^https?:|@/.test(address)) run('git', ['remote', 'set-url', 'origin', address], copy)
    const began = performance.now()
    const { found, notCarried } = waybill(copy, ['init', '--json']).document
    const seconds = (performance.now() - began) / 1000
    /** @type {readonly string[]} */
    const names = found.packages.map((/** @type {{ name: string }} */ { name }) => name)
    const wanted = names.length === 0 || found.tags !== null ? [null, ...names] : names
    return {
      repository: found.repository.url ?? clone,
      tools: found.tools.map((/** @type {{ tool: string }} */ { tool }) => tool).join(', ') || 'none',
      packages: names.length,
      left: notCarried.length,
      seconds,
      told: wanted.map((name) => tell(copy, name)),
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** What the draft says, of the product or of a package. @param {string} copy @param {string | null} name @returns {Told} */
function tell(copy, name) {
  const { document, exitCode } = waybill(copy, [
    'notes',
    '--json',
    ...(name === null ? [] : ['--package', name]),
  ])
  const [draft] = document.releases
  return {
    of: name ?? 'the product',
    version: draft?.version ?? null,
    bump: draft?.bump ?? 'none',
    exitCode,
    sections: (draft?.sections ?? [])
      .map(
        (/** @type {{ title: string, changes: readonly object[] }} */ { title, changes }) =>
          `${title} ${changes.length}`,
      )
      .join(', '),
    shown: draft?.accounting.shown ?? 0,
    accounting: draft?.accounting ?? {},
  }
}

/** @param {string} cwd @param {readonly string[]} args */
function waybill(cwd, args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (stdout === '') throw new Error(`waybill ${args.join(' ')}: ${stderr}`)
  return { document: JSON.parse(stdout), exitCode: status ?? -1 }
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const ran = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${ran.stderr}`)
  return ran
}

/** @param {readonly Row[]} rows */
function table(rows) {
  const lines = rows.flatMap(({ repository, tools, packages, left, seconds, told }) => [
    `${repository}  tools: ${tools}; packages: ${packages}; not carried over: ${left}; init ${seconds.toFixed(2)} s`,
    ...told.map(
      ({ of, version, bump, exitCode, sections, accounting }) =>
        `  ${of}: ${version ?? 'nothing to release'} (${bump}), exit code ${exitCode}; ${sections || 'no changes'}; ${countsOf(accounting)}`,
    ),
  ])
  return lines.join('\n')
}

/** @param {object} accounting */
function countsOf(accounting) {
  const counts = Object.entries(accounting).filter(([, count]) => typeof count === 'number' && count > 0)
  return counts.map(([bucket, count]) => `${bucket} ${count}`).join(', ') || 'no commits'
}
