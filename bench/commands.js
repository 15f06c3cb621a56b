import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../build/project.js'

/** @import { Command } from './measure.js' */

const cli = join(root, 'dist/cli.js')

/** The fields that `notes` reads of every commit, by the same separators: `src/edge/git/history.ts`. */
const gitLog = /** @type {const} */ ([
  'git',
  '-c',
  'log.showSignature=false',
  'log',
  '-z',
  '--no-color',
  '--no-decorate',
  '--encoding=UTF-8',
  '--format=%H%x00%P%x00%at%x00%ct%x00%aN%x00%aE%x00%B',
])

/**
 * What a repository holds, as Waybill tells it.
 * @typedef {object} Subject
 * @property {string} folder
 * @property {number} commits
 * @property {number} tags
 * @property {number} releases
 * @property {{ from: string, to: string, commits: number } | null} newest the newest stable release that has one before it
 */

/**
 * Throws when there is no built command line, and what `waybill notes` says when it cannot read the repository.
 * @param {string} folder
 * @returns {Subject}
 */
export function inspect(folder) {
  if (!existsSync(cli)) throw new Error('There is no dist/cli.js. Run: npm run build')
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
  try {
    const file = join(scratch, 'notes.json')
    output(process.execPath, [cli, 'notes', '--all', '--format', 'json', '--output', file, '--cwd', folder])
    /** @type {{ releases: { version: string | null, tag: string | null, previousTag: string | null, accounting: { commits: number } }[] }} */
    const { releases } = JSON.parse(readFileSync(file, 'utf8'))
    const newest = releases.find(
      ({ version, tag, previousTag }) => tag && previousTag && !version?.includes('-'),
    )
    return {
      folder,
      commits: Number(output('git', ['-C', folder, 'rev-list', '--count', 'HEAD'])),
      tags: output('git', ['-C', folder, 'tag', '--list']).split('\n').filter(Boolean).length,
      releases: releases.filter(({ tag }) => tag !== null).length,
      newest:
        newest?.tag && newest.previousTag
          ? { from: newest.previousTag, to: newest.tag, commits: newest.accounting.commits }
          : null,
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * What is measured of a repository. Each answer stands beside the least that any program would do for it: Node's start,
 * and git printing the same commits.
 * @param {Subject} subject
 * @returns {Command[]}
 */
export function commandsFor({ folder, newest }) {
  const commands = [
    ...starts(folder),
    ...fullHistory(folder),
    ...pathRules(folder),
    waybill(folder, 'bom', 'waybill bom --ref HEAD', ['bom', '--ref', 'HEAD']),
  ]
  if (!newest) return commands
  const range = `${newest.from}..${newest.to}`
  commands.splice(
    4,
    0,
    { id: 'floor-release', label: `git log ${range}`, argv: [...gitLog, range], cwd: folder },
    {
      ...waybill(folder, 'notes-release', `waybill notes ${range}`, ['notes', range]),
      floor: 'floor-release',
    },
  )
  return commands
}

/**
 * @param {string} folder
 * @returns {Command[]}
 */
export function starts(folder) {
  return [
    { id: 'node', label: 'node -e 0', argv: [process.execPath, '-e', '0'], cwd: folder },
    {
      id: 'version',
      label: 'waybill --version',
      argv: [process.execPath, cli, '--version'],
      cwd: folder,
      floor: 'node',
    },
  ]
}

/**
 * @param {string} folder
 * @returns {Command[]}
 */
export function fullHistory(folder) {
  return [
    { id: 'floor-all', label: 'git log HEAD --tags', argv: [...gitLog, 'HEAD', '--tags'], cwd: folder },
    {
      ...waybill(folder, 'notes-all', 'waybill notes --all --format json', [
        'notes',
        '--all',
        '--format',
        'json',
      ]),
      floor: 'floor-all',
    },
  ]
}

/**
 * The changelog site beside the notes of the same releases, of one family or of every package: into an empty folder, and once
 * more with nothing left to write. Throws when there is no built command line.
 * @param {string} folder
 * @param {{ packages: boolean, scratch: string }} options
 * @returns {Command[]}
 */
export function pageCommands(folder, { packages, scratch }) {
  if (!existsSync(cli)) throw new Error('There is no dist/cli.js. Run: npm run build')
  const more = packages ? ['--packages'] : []
  const [fresh, kept] = [join(scratch, 'fresh'), join(scratch, 'kept')]
  const words = more.map((word) => ` ${word}`).join('')
  const notes = ['notes', '--all', ...more, '--format', 'json']
  return [
    { id: 'floor-all', label: 'git log HEAD --tags', argv: [...gitLog, 'HEAD', '--tags'], cwd: folder },
    { ...waybill(folder, 'notes', `waybill notes --all${words} --format json`, notes), floor: 'floor-all' },
    {
      ...waybill(folder, 'page', `waybill page${words}`, ['page', ...more, '--output', fresh]),
      floor: 'notes',
      before: () => rmSync(fresh, { recursive: true, force: true }),
    },
    {
      ...waybill(folder, 'page-again', `waybill page${words}, unchanged`, [
        'page',
        ...more,
        '--output',
        kept,
      ]),
      floor: 'notes',
    },
  ]
}

/**
 * Writes the changelog site of a repository as a host would serve it. Throws what `waybill page` says.
 * @param {string} folder
 * @param {{ packages: boolean, output: string }} options
 */
export function writeSite(folder, { packages, output: site }) {
  if (!existsSync(cli)) throw new Error('There is no dist/cli.js. Run: npm run build')
  const words = ['page', ...(packages ? ['--packages'] : []), '--output', site]
  output(process.execPath, [cli, ...words, '--base-url', 'https://changelog.example/', '--cwd', folder])
}

/**
 * The same with a rule that asks for every commit's files.
 * @param {string} folder
 * @returns {Command[]}
 */
function pathRules(folder) {
  const files = ['--name-only', '--no-renames', '--diff-merges=first-parent']
  const config = join(root, 'bench/path-rule.yml')
  return [
    {
      id: 'floor-paths',
      label: 'git log HEAD --tags --name-only',
      argv: [...gitLog, ...files, 'HEAD', '--tags'],
      cwd: folder,
    },
    {
      ...waybill(folder, 'notes-paths', 'waybill notes --all, with a path rule', [
        'notes',
        '--all',
        '--format',
        'json',
        '--config',
        config,
      ]),
      floor: 'floor-paths',
    },
  ]
}

/**
 * @param {string} folder
 * @param {string} id
 * @param {string} label
 * @param {readonly string[]} args
 * @returns {Command}
 */
function waybill(folder, id, label, args) {
  return { id, label, argv: [process.execPath, cli, ...args, '--cwd', folder], cwd: folder }
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 */
function output(file, args) {
  const { status, stdout, stderr, error } = spawnSync(file, args, { encoding: 'utf8' })
  if (error) throw error
  if (status !== 0) throw new Error(stderr.trim() || `${file} ended with exit code ${status}.`)
  return stdout
}
