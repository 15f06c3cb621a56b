import type { Commit } from '../git/commit.ts'
import type { CommitReading, Reading } from './change.ts'
import type { People } from './people.ts'
import type { Reference } from './references.ts'
import { looksReverting } from './revert-claim.ts'
import { mayHoldSecret } from './secrets.ts'

/**
 * One line that is a Conventional Commit's and nothing else: a type in small letters, perhaps a scope and a `!`, a
 * description without any character that could mean more, and perhaps the number that the commit came by.
 */
const plainLine = /^([a-z]+)(?:\(([\w@/., -]+)\))?(!)?: ([^\s#\0][^#\n\r\0]*?)(?: \(#(\d{1,10})\))?\n*$/

const lineEnd = 10

/** A message that is longer is no line. */
const longest = 200

const nothing: readonly never[] = []

/**
 * Reads a commit whose message is one plain line, as `readCommit` would at a tenth of the cost: most commits of most
 * histories are such. Null for any other, such as one with a secret in it.
 */
export function readPlainCommit(commit: Commit, people: People, reading: Reading): CommitReading | null {
  const { message, parents, oid, authoredAt } = commit
  if (message.length > longest || parents.length > 1) return null
  const match = plainLine.exec(message)
  if (match === null) return null
  let end = message.length
  while (message.charCodeAt(end - 1) === lineEnd) end -= 1
  const line = message.slice(0, end)
  const number = match[5] ?? null
  if (isMore(line, number) || looksReverting(line) || mayHoldSecret(line)) return null
  const type = match[1] ?? ''
  const description = line.slice(line.indexOf(': ') + 2)
  const breaking = match[3] === undefined ? null : description
  return {
    oid,
    merge: false,
    firstParent: null,
    type,
    scope: match[2] ?? null,
    description,
    header: line,
    breaking,
    references: reading.isTold(type, breaking !== null) ? referencesTo(number) : [],
    people: people.alone(commit.author),
    revert: null,
    pickedFrom: null,
    pickedBefore: nothing,
    pullRequest: number,
    authoredAt,
    repairs: nothing,
    note: null,
    releaseAs: null,
    squashed: nothing,
    touched: reading.territory && commit.paths ? reading.territory.of(commit.paths) : null,
    secrets: nothing,
  }
}

/** Whether a line has more to it: further numbers at its end, an issue in GitHub's other way, an address. */
function isMore(line: string, number: string | null): boolean {
  const end = number === null ? line.length : line.length - number.length - ' (#)'.length
  const last = line.charCodeAt(end - 1)
  // 41 is a closing bracket; between 32 and 127 nothing is a space.
  if (last <= 32 || last >= 127 || last === 41 || line.includes('GH-')) return true
  return line.includes('<') && line.includes('@')
}

function referencesTo(number: string | null): Reference[] {
  return number === null ? [] : [{ issue: number, action: null }]
}
