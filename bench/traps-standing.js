import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { commits } from '../test/fixtures/traps/history.js'
import { packageReleases, releases } from '../test/fixtures/traps/releases.js'

/** @import { Mode } from '../test/fixtures/traps/history.js' */
/** @import { TrapRepository } from './traps-repository.js' */

/**
 * How things stood when a release was made: what it was made of, and what was there before.
 * @typedef {object} Standing
 * @property {string} version
 * @property {string} at its commit
 * @property {readonly string[]} later tags that were not there yet
 * @property {string | null} last the version released last before it, in what it holds
 * @property {{ tagName: string, sha: string }[]} releases the releases of its family before it, newest first
 */

/** Whether a mode is a package. @param {Mode} mode */
export function isPackage(mode) {
  return mode === 'a' || mode === 'ab' || mode === 'b'
}

/** The versions of a family and the tags that carry them. @param {Mode} mode */
export function releaseTags(mode) {
  if (isPackage(mode))
    return { versions: packageReleases, prefix: `${mode}@`, pattern: `^${mode}@[0-9]+\\.[0-9]+\\.[0-9]+` }
  const versions = releases.map(({ version }) => version).filter((version) => version !== 'draft')
  return { versions: [...versions, '1.3.0'], prefix: 'v', pattern: '^v[0-9]+\\.[0-9]+\\.[0-9]+' }
}

/**
 * Every release of a family, and the draft, as things stood before it was tagged. Tags were made in the order of the history.
 * @param {TrapRepository} repository
 * @param {Mode} mode
 * @returns {Standing[]}
 */
export function standing({ folder, oids }, mode) {
  const { versions, prefix } = releaseTags(mode)
  const made = commits.flatMap(({ mark, tags = [] }) =>
    tags.map(({ name, kind }) => ({ name, kind, oid: oids.get(mark) ?? '' })),
  )
  const names = [
    ...made.map(({ name }) => name),
    ...made.filter(({ kind }) => kind === 'nested').map(({ name }) => `signed/${name}`),
  ]
  const family = made.filter(
    ({ name }) => name.startsWith(prefix) && versions.includes(name.slice(prefix.length)),
  )
  const released = family.filter(({ name }) => name !== 'v1.3.0')
  const draft = { name: `${prefix}draft`, oid: oids.get(lastOfMain()) ?? '' }
  return [...released, draft].map(({ name, oid }) => {
    const index = made.findIndex((one) => one.oid === oid)
    const before = index === -1 ? made : made.slice(0, index)
    const known = new Set(before.map((one) => one.name))
    const own = family.filter((one) => known.has(one.name) && isAncestor(folder, one.oid, oid))
    return {
      version: name.slice(prefix.length),
      at: oid,
      later: names.filter((one) => !known.has(one.replace(/^signed\//, ''))),
      last: own.at(-1)?.name.slice(prefix.length) ?? null,
      releases: family
        .filter((one) => known.has(one.name))
        .map((one) => ({ tagName: one.name, sha: one.oid }))
        .toReversed(),
    }
  })
}

function lastOfMain() {
  return commits.findLast(({ branch }) => branch === undefined)?.mark ?? ''
}

/** @param {string} folder @param {string} oid @param {string} of */
function isAncestor(folder, oid, of) {
  return spawnSync('git', ['-C', folder, 'merge-base', '--is-ancestor', oid, of]).status === 0
}

/**
 * A clone with a commit checked out as `main`, without some tags.
 * @param {TrapRepository} repository
 * @param {string} scratch
 * @param {{ at: string, without: readonly string[] }} options
 */
export function cloneAt({ folder }, scratch, { at, without }) {
  const clone = mkdtempSync(join(scratch, 'clone-'))
  git(scratch, ['clone', '--quiet', '--no-checkout', folder, clone])
  git(clone, ['checkout', '--quiet', '--detach', at])
  git(clone, ['branch', '--quiet', '--force', 'main', 'HEAD'])
  git(clone, ['checkout', '--quiet', 'refs/heads/main'])
  git(clone, ['symbolic-ref', 'HEAD', 'refs/heads/main'])
  git(clone, ['remote', 'set-url', 'origin', 'https://github.com/acme/traps.git'])
  const there = git(clone, ['tag', '--list']).split('\n')
  const gone = without.filter((name) => there.includes(name))
  if (gone.length > 0) git(clone, ['tag', '--delete', ...gone])
  return clone
}

/** @param {string} cwd @param {readonly string[]} args */
function git(cwd, args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with exit code ${status}: ${stderr.trim()}`)
  return stdout
}
