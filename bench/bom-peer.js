import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const name = '@cyclonedx/cyclonedx-npm'
const version = '6.0.1'

/**
 * The program that npm projects use for their bill of materials, installed into a folder of its own, where it stays.
 * Throws when npm does.
 * @param {string} folder
 * @returns {{ name: string, program: string }}
 */
export function installPeer(folder) {
  const program = join(folder, 'node_modules', ...name.split('/'), 'bin/cyclonedx-npm-cli.js')
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save']
    output('npm', ['install', ...flags, `${name}@${version}`], folder)
  }
  return { name: `cyclonedx-npm ${version}`, program }
}

/**
 * Writes what the peer reads, from the files of a revision: it knows no revisions.
 * @param {string} repository
 * @param {string} revision
 * @param {string} folder a new one
 * @returns {{ packages: number, version: number }}
 */
export function extractLockfile(repository, revision, folder) {
  mkdirSync(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json'])
    writeFileSync(join(folder, file), output('git', ['show', `${revision}:${file}`], repository))
  /** @type {{ packages?: object, lockfileVersion: number }} */
  const { packages = {}, lockfileVersion } = JSON.parse(
    output('git', ['show', `${revision}:package-lock.json`], repository),
  )
  return { packages: Object.keys(packages).length - 1, version: lockfileVersion }
}

/**
 * What a program prints. Throws with what it says when it fails.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {string}
 */
export function output(file, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (error) throw error
  if (status !== 0) throw new Error(stderr.trim() || `${file} ended with exit code ${status}.`)
  return stdout
}
