/** @import { Change, Release, ReleaseNotes } from '../src/notes/document.ts' */

const sections = /** @type {const} */ ([
  { type: 'feat', title: 'Features' },
  { type: 'fix', title: 'Bug fixes' },
  { type: 'perf', title: 'Performance' },
])
const scopes = ['api', 'billing', 'search', 'mail', null]
const verbs = ['accept', 'mend', 'show', 'speed up', 'keep the order of']
const objects = ['the invoice list', 'retries of a `Payment`', 'the login form', 'exports', 'the audit trail']
const people = ['Ada Park', 'Grace Murray', 'Linus Berg', 'Mary Chen', 'Noor Aziz']
const changesEach = 4

/**
 * Release notes with so many releases, newest first, four changes each, about as many as the history that `--curve` makes tells of: references, code, people and, here and there, what
 * breaks and what was withdrawn. The same number makes the same notes.
 * @param {number} releases
 * @returns {ReleaseNotes}
 */
export function longNotes(releases) {
  return {
    schema: 'waybill/release-notes@1',
    repository: { url: 'https://github.com/acme/shop' },
    releases: Array.from({ length: releases }, (_, index) => release(releases - index)),
  }
}

/** @param {number} number counts from the oldest @returns {Release} */
function release(number) {
  const changes = Array.from({ length: changesEach }, (_, index) => change(number * changesEach + index))
  const version = versionOf(number)
  const breaking = changes.filter((one) => one.breaking)
  return {
    version,
    tag: `v${version}`,
    previousTag: number === 1 ? null : `v${versionOf(number - 1)}`,
    commit: oid(number * 7),
    date: new Date(Date.UTC(2000, 0, 1, number)).toISOString(),
    bump: breaking.length > 0 ? 'major' : 'minor',
    compareUrl: null,
    sections: sections.map(({ type, title }, index) => ({
      type,
      title,
      changes: changes.filter((_, at) => at % sections.length === index),
    })),
    breaking: breaking.map(({ id, commit, scope }) => ({
      change: id,
      commit,
      scope,
      text: `Call it by its new name from release ${version} on.\n\nThe old one is gone.`,
    })),
    contributors: [{ name: pick(people, number), login: null, first: number % 50 === 0 }],
    withdrawn:
      number % 400 === 0
        ? {
            at: new Date(Date.UTC(2000, 0, 3, number)).toISOString(),
            reason: 'It lost rows.',
            replacement: null,
          }
        : null,
    accounting: {
      commits: changesEach + 2,
      shown: changesEach,
      hidden: 2,
      reverted: 0,
      duplicate: 0,
      unconventional: 0,
    },
  }
}

/** @param {number} number @returns {Change} */
function change(number) {
  const commit = oid(number)
  return {
    id: `c-${commit.slice(0, 12)}`,
    commit,
    type: 'feat',
    scope: pick(scopes, number),
    description: `${pick(verbs, number * 3)} ${pick(objects, number * 7)}, step ${number} (#${number})`,
    breaking: number % 997 === 0,
    references: [{ issue: String(number + 1), action: number % 2 === 0 ? 'closes' : null }],
    people: [{ name: pick(people, number * 11), login: null }],
  }
}

/** @param {number} number */
function versionOf(number) {
  return `${1 + Math.floor(number / 1000)}.${Math.floor(number / 10) % 100}.${number % 10}`
}

/** @param {number} number */
function oid(number) {
  return (number * 2_654_435_761).toString(16).padStart(12, '0').repeat(4).slice(0, 40)
}

/** @template Item @param {readonly Item[]} list @param {number} number */
function pick(list, number) {
  return /** @type {Item} */ (list[number % list.length])
}
