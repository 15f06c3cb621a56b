/** @import { Kind, Trap } from '../test/fixtures/traps/history.js' */

/**
 * What a program wrote about the releases of a history: Markdown by version, `draft` for what is not released. An error
 * stands for a release that it failed to tell.
 * @typedef {ReadonlyMap<string, string | Error>} Told
 */

/** Headings by which programs tell sections apart, as they come. */
const kinds = /** @type {const} */ ([
  ['breaking', /breaking/i],
  ['feat', /feature|enhancement|added/i],
  ['fix', /fix/i],
  ['revert', /revert/i],
  ['people', /contributor|thank/i],
  ['other', /other|misc|uncategor|unconventional/i],
])

/**
 * Cuts a changelog into its releases: a heading of the first or second level with a version in it opens one. A version
 * that is told twice is both texts.
 * @param {string} markdown
 * @param {readonly string[]} versions the versions there are; anything else that looks like one opens the draft
 * @returns {Map<string, string>}
 */
export function releasesIn(markdown, versions) {
  /** @type {Map<string, string>} */
  const told = new Map()
  let version = ''
  for (const line of markdown.split('\n')) {
    const heading = /^##? (.*)$/.exec(line)?.[1]
    if (heading !== undefined) version = versionOf(heading, versions) ?? version
    if (version !== '') told.set(version, `${told.get(version) ?? ''}${line}\n`)
  }
  return told
}

/** @param {string} heading @param {readonly string[]} versions */
function versionOf(heading, versions) {
  const shown = heading.replace(/\([^)]*\)/g, '').replaceAll('\\', '')
  const found = /\d+\.\d+\.\d+(?:-[\w.]+)?(?:\+[\w.]+)?/.exec(shown)?.[0]
  if (found !== undefined) return versions.includes(found) ? found : 'draft'
  return /unreleased|next/i.test(heading) ? 'draft' : undefined
}

/**
 * What is wrong with what a program told, in a few words; null when the trap holds.
 * @param {Trap} trap
 * @param {Told} told
 * @returns {string | null}
 */
export function judge(trap, told) {
  const text = told.get(trap.release)
  if (text === undefined) return `no ${trap.release} at all`
  if (text instanceof Error) return `fails: ${text.message}`
  const entries = entriesOf(text)
  return (
    faultOfListed(trap, told, entries) ??
    first(trap.unlisted ?? [], (bird) => (names(text, bird) ? `lists ${bird}` : null)) ??
    first(trap.breaking ?? [], (bird) => (isBreaking(entries, bird) ? null : `${bird} does not break`)) ??
    first(trap.harmless ?? [], (bird) => (isBreaking(entries, bird) ? `${bird} breaks` : null)) ??
    first(trap.prints ?? [], (wanted) =>
      holds(text, wanted) ? null : (trap.otherwise ?? `does not print ${wanted}`),
    ) ??
    first(trap.never ?? [], (wrong) => (holds(text, wrong) ? (trap.otherwise ?? `prints ${wrong}`) : null))
  )
}

/**
 * @typedef {object} Entry
 * @property {string} kind
 * @property {string} text
 */

/** @param {string} text @returns {Entry[]} */
function entriesOf(text) {
  /** @type {Entry[]} */
  const entries = []
  let kind = 'any'
  for (const line of text.split('\n')) {
    const heading = /^#{2,6} (.*)$/.exec(line)?.[1]
    if (heading !== undefined) kind = kindOf(heading)
    else if (line.trim() !== '') entries.push({ kind, text: line })
  }
  return entries
}

/** @param {string} heading */
function kindOf(heading) {
  return kinds.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'any'
}

/**
 * @param {Trap} trap
 * @param {Told} told
 * @param {readonly Entry[]} entries
 */
function faultOfListed(trap, told, entries) {
  return first(Object.entries(trap.listed ?? {}), ([bird, kind]) => {
    const all = entries.filter(({ text }) => names(text, bird))
    // Breaking changes have a section of their own, beside the one of their type.
    const plain = all.filter((entry) => entry.kind !== 'breaking')
    const others = trap.quoted?.includes(bird) ? [] : [...told]
    const elsewhere = others.find(
      ([release, text]) => release !== trap.release && typeof text === 'string' && names(text, bird),
    )?.[0]
    if (all.length === 0) return `${bird} is ${elsewhere === undefined ? 'lost' : `in ${elsewhere}`}`
    if (elsewhere !== undefined) return `${bird} is in ${elsewhere} as well`
    if (plain.length > 1) return `${bird} is listed ${plain.length} times`
    const [entry] = plain
    return entry === undefined || fits(entry.kind, kind) ? null : `${bird} is under ${entry.kind}`
  })
}

/** @param {string} kind @param {Kind} wanted */
function fits(kind, wanted) {
  if (wanted === 'feat' || wanted === 'fix') return kind === wanted
  // Where there is no section for it, any will do that does not call it a feature or a fix.
  return wanted === 'any' || (kind !== 'feat' && kind !== 'fix')
}

/** @param {readonly Entry[]} entries @param {string} bird */
function isBreaking(entries, bird) {
  return entries.some(
    ({ kind, text }) => names(text, bird) && (kind === 'breaking' || /breaking|⚠/i.test(text)),
  )
}

/** @param {string} text @param {string} bird */
function names(text, bird) {
  return text.toLowerCase().includes(bird)
}

/** @param {string} text @param {string | RegExp} wanted */
function holds(text, wanted) {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {(one: T) => string | null} fault
 * @returns {string | null}
 */
function first(list, fault) {
  for (const one of list) {
    const found = fault(one)
    if (found !== null) return found
  }
  return null
}
