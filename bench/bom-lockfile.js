import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** npm's own, which real lockfiles name in every entry. */
const registry = `https://${['registry', 'npmjs', 'org'].join('.')}`
const words = ['parse', 'stream', 'color', 'path', 'event', 'token', 'cache', 'query', 'glob', 'merge']
const licenses = ['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', '(MIT OR CC0-1.0)', undefined, undefined]

/**
 * Makes a git repository in an empty or new folder whose only commit, tagged v1.0.0, has a package.json and a
 * package-lock.json (version 3) of so many components: in ten four of a scope, three installed below another
 * package, two edges each. The same number makes the same bytes. Throws when git does.
 * @param {string} folder
 * @param {number} components
 */
export function writeLockfileRepository(folder, components) {
  mkdirSync(folder, { recursive: true })
  const { manifest, lockfile } = longLockfile(components)
  writeFileSync(join(folder, 'package.json'), manifest)
  writeFileSync(join(folder, 'package-lock.json'), lockfile)
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['add', '.'])
  git(folder, ['commit', '--quiet', '--message', 'feat: begin'])
  git(folder, ['tag', 'v1.0.0'])
}

/**
 * A lockfile of so many components, no two of them the same, and its package.json.
 * @param {number} components
 * @returns {{ manifest: string, lockfile: string }}
 */
export function longLockfile(components) {
  const nested = Math.floor(components * 0.3)
  const tops = components - nested
  const root = {
    name: 'acme-shop',
    version: '1.0.0',
    license: 'MIT',
    dependencies: Object.fromEntries(
      range(tops, Math.ceil(tops / 40)).map((number) => [nameOf(number), `^${versionOf(number)}`]),
    ),
  }
  const packages = new Map([['', root], ...range(tops, 1).map((number) => topLevel(number, tops, nested))])
  for (const number of range(nested, 1)) {
    const [parent, child] = [nameOf(number), nameOf((number + 1) % tops)]
    const version = `${number + 20}.0.0`
    packages.set(`node_modules/${parent}/node_modules/${child}`, entry(child, version, number))
  }
  const lock = {
    name: root.name,
    version: root.version,
    lockfileVersion: 3,
    requires: true,
    packages: Object.fromEntries(packages),
  }
  return {
    manifest: `${JSON.stringify(root, null, 2)}\n`,
    lockfile: `${JSON.stringify(lock, null, 2)}\n`,
  }
}

/**
 * @param {number} number
 * @param {number} tops
 * @param {number} nested
 * @returns {[string, object]}
 */
function topLevel(number, tops, nested) {
  // Those that have another version of their neighbour below them ask for it.
  const wanted = [number < nested ? number + 1 : number * 7 + 3, number * 13 + 5, number * 3 + 1]
  const others = wanted.map((each) => each % tops).filter((each) => each !== number)
  const names = others.slice(0, 1 + (number % 3)).map(nameOf)
  const dependencies = Object.fromEntries(names.map((name) => [name, '*']))
  const name = nameOf(number)
  return [`node_modules/${name}`, { ...entry(name, versionOf(number), number), dependencies }]
}

/**
 * @param {string} name
 * @param {string} version
 * @param {number} number
 */
function entry(name, version, number) {
  const base = name.slice(name.indexOf('/') + 1)
  const license = licenses[number % licenses.length]
  return {
    version,
    resolved: `${registry}/${name}/-/${base}-${version}.tgz`,
    integrity: `sha512-${createHash('sha512').update(`${name}@${version}`).digest('base64')}`,
    ...(number % 5 < 3 ? { dev: true } : {}),
    ...(number % 50 === 7 ? { optional: true, os: ['linux'] } : {}),
    ...(license === undefined ? {} : { license }),
    ...(number % 3 === 0 ? {} : { engines: { node: '>=18' } }),
    ...(number % 5 === 1 ? { funding: { url: `https://acme.example/fund/${base}` } } : {}),
  }
}

/** @param {number} number */
function nameOf(number) {
  const base = `${words[number % words.length]}-${number}`
  return number % 5 < 2 ? `@team-${number % 37}/${base}` : base
}

/** @param {number} number */
function versionOf(number) {
  return `${number % 9}.${number % 17}.${number % 31}`
}

/**
 * @param {number} end
 * @param {number} step
 */
function range(end, step) {
  return Array.from({ length: Math.ceil(end / step) }, (_, index) => index * step)
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
function git(cwd, args) {
  const who = { NAME: 'Ada Park', EMAIL: 'ada@acme.example', DATE: '2026-01-05T09:00:00Z' }
  const people = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ])
  const env = { ...process.env, ...Object.fromEntries(people) }
  const { status, stderr, error } = spawnSync('git', args, { cwd, env, encoding: 'utf8' })
  if (error) throw error
  if (status !== 0) throw new Error(stderr.trim())
}
