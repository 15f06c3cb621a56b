import { pullsOf } from './published-history.js'

/** @import { PastCommit, PastHistory } from './published-history.js' */

/**
 * What both sides say about the commits of one version, and of the others.
 * @typedef {object} Sides
 * @property {PastHistory} history
 * @property {string} version
 * @property {string} tag
 * @property {string | null} base the older end of the comparison that the published heading links
 * @property {ReadonlySet<string>} ours commits of the version
 * @property {ReadonlySet<string>} theirs
 * @property {ReadonlyMap<string, readonly string[]>} oursIn versions by commit
 * @property {ReadonlyMap<string, readonly string[]>} theirsIn
 * @property {readonly string[]} lower tags of the lower releases of the family, newest first
 * @property {readonly RegExp[]} skipped headers that their own configuration skips at that version
 * @property {readonly string[]} candidates tags of the candidates of this version and of those before it
 * @property {ReadonlyMap<string, string>} tagOf the tag of each version
 * @property {ReadonlySet<string>} range all commits that our version holds: what its tag reaches and no lower one does
 * @property {ReadonlySet<string>} pullsOfTheirs pull requests of what they list in any version
 * @property {ReadonlySet<string>} typesOfTheirs types that they list in any version
 * @property {ReadonlyMap<string, number>} scopesOfTheirs how much of what we list of a scope they list
 * @property {(commit: PastCommit) => boolean} isHidden whether its type is hidden here by default
 */

const conventional = /^([\p{L}\d][\p{L}\d_-]*)(?:\(([^()]*)\))?(!)?: +(\S.*)$/u
/** What the presets of conventional-changelog read by default, before they knew the `!`. */
const angular = /^(\w*)(?:\(([\w$.\-*/ ]*)\))?: (.*)$/

/** The type of a conventional header, in lower case; null for any other. @param {PastCommit} commit */
export function typeOf({ header }) {
  return conventional.exec(header)?.[1]?.toLowerCase() ?? null
}

/** The scope of a conventional header; null where there is none. @param {PastCommit} commit */
export function scopeOf({ header }) {
  return conventional.exec(header)?.[2]?.toLowerCase() ?? null
}

/**
 * The first fact that holds of a commit that they list and we do not; null when none does.
 * @param {PastCommit} commit
 * @param {Sides} sides
 * @returns {string | null}
 */
export function whyOnlyTheirs(commit, sides) {
  const { history, tag, range, oursIn, lower, ours } = sides
  if (!history.reaches(tag, commit.oid)) return 'their release does not contain it: its tag does not reach it'
  if (!history.isInside(commit.oid)) return 'it changes no file of the package'
  if (!range.has(commit.oid)) {
    if (!lower.some((name) => history.reaches(name, commit.oid))) return null
    return oursIn.has(commit.oid)
      ? 'a lower release contains it, and we list it there'
      : 'a lower release contains it'
  }
  if (isTakenBack(commit, sides)) return 'it is taken back in the same release, or takes back'
  if (isCopied(commit, sides, ours)) return 'another commit of the same change is listed'
  if (commit.parents.length > 1) return 'a merge, told by what it brought'
  if (sides.isHidden(commit)) return `a type that is hidden here: ${typeOf(commit)}`
  return null
}

/**
 * The first fact that holds of a commit that we list and they do not; null when none does. A fact is verified in the
 * repository; whether it is the cause is for the reader to judge.
 * @param {PastCommit} commit
 * @param {Sides} sides
 * @returns {string | null}
 */
export function whyOnlyOurs(commit, sides) {
  for (const reason of reasonsForOurs) {
    const found = reason(commit, sides)
    if (found !== null) return found
  }
  return null
}

/** @type {readonly ((commit: PastCommit, sides: Sides) => string | null)[]} */
const reasonsForOurs = [
  ({ oid }, { theirsIn, tagOf, lower, history, version }) => {
    const [other] = theirsIn.get(oid) ?? []
    if (other === undefined) return null
    if (other.startsWith(`${version}-`)) return 'they list it with a candidate of this version'
    const tag = tagOf.get(other)
    if (tag === undefined) return 'they list it under a version that has no tag'
    if (!history.reaches(tag, oid)) return 'they list it under a version that does not contain it'
    // A lower version that contains it would be right.
    return lower.includes(tag) ? null : 'they list it under a later version, though this one contains it'
  },
  ({ oid }, { history }) => history.changesetFault(oid),
  (commit) => (typeOf(commit) === null ? 'its header follows no convention' : null),
  (commit, sides) =>
    isCopied(commit, sides, sides.theirs) ? 'another commit of the same change is listed' : null,
  (commit, { pullsOfTheirs }) =>
    pullsOf(commit).some((number) => pullsOfTheirs.has(number))
      ? 'they list another commit of its pull request, under another version'
      : null,
  (commit, sides) =>
    isTakenBack(commit, sides) ? 'it is taken back in the same release, or takes back' : null,
  ({ header }, { skipped }) =>
    skipped.some((pattern) => pattern.test(header)) ? 'their own configuration skips it' : null,
  (commit, { typesOfTheirs }) =>
    typesOfTheirs.has(typeOf(commit) ?? '') ? null : `a type that they never list: ${typeOf(commit)}`,
  ({ oid }, { candidates, history }) =>
    candidates.some((name) => history.reaches(name, oid)) ? 'a candidate of this version contains it' : null,
  ({ oid }, { base, history }) =>
    base !== null && history.reaches(base, oid)
      ? 'the tag that their heading compares with contains it'
      : null,
  (commit, { scopesOfTheirs }) => {
    const scope = scopeOf(commit)
    return scope !== null && (scopesOfTheirs.get(scope) ?? 0) < 0.5
      ? `a scope of which they list less than half: ${scope}`
      : null
  },
  ({ header }) =>
    angular.test(header) ? null : 'a header with a ! or a scope that the pattern of Angular does not read',
]

/** Whether a commit of the range reverts it, or it reverts one. @param {PastCommit} commit @param {Sides} sides */
function isTakenBack(commit, { history, range }) {
  const takesBack = isRevert(commit)
  for (const oid of range) {
    const other = history.commits.get(oid)
    if (!other || other.oid === commit.oid) continue
    if (takesBack && reverts(commit, other)) return true
    if (isRevert(other) && reverts(other, commit)) return true
  }
  return false
}

/** @param {PastCommit} commit */
function isRevert({ header }) {
  return /^(?:revert|reapply)\b/i.test(header)
}

/** @param {PastCommit} revert @param {PastCommit} commit */
function reverts(revert, commit) {
  const named = [...revert.body.matchAll(/\b(?:reverts? commit|refs:?|reverts) ([0-9a-f]{7,40})\b/gi)].map(
    (match) => match[1] ?? '',
  )
  if (named.some((oid) => commit.oid.startsWith(oid))) return true
  const pulls = [
    ...revert.body.matchAll(/\breverts [\w./-]*#(\d+)/gi),
    ...revert.header.matchAll(/#(\d+)/g),
  ].map((match) => match[1] ?? '')
  if (pullsOf(commit).some((number) => pulls.includes(number))) return true
  return revert.header.toLowerCase().includes(plain(commit.header).toLowerCase())
}

/** Whether another commit of the range is the same change and listed. @param {PastCommit} commit @param {Sides} sides @param {ReadonlySet<string>} listed */
function isCopied(commit, { history }, listed) {
  for (const oid of listed) {
    const other = history.commits.get(oid)
    if (!other || other.oid === commit.oid) continue
    if (plain(other.header) === plain(commit.header)) return true
    if (pullsOf(commit).some((number) => pullsOf(other).includes(number))) return true
  }
  return false
}

/** A header without the pull requests at its end. @param {string} header */
function plain(header) {
  return header.replace(/(?:\s*\(#\d+\))+$/, '')
}
