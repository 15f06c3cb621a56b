import type { Commit } from '../git/commit.ts'
import type { CommitReading, Reading } from './change.ts'
import { creditedWith } from './credited.ts'
import { detached } from './detached.ts'
import type { People } from './people.ts'
import { readReferences, type Reference } from './references.ts'
import { looksReverting } from './revert-claim.ts'
import { mayHoldSecret } from './secrets.ts'

const lastOfDescription = '[!"$-(*-;=-~]'
const numbers = `(?<=${lastOfDescription} \\((close |closes |fix |fixes )?)#(\\d{1,10})\\)(?: \\(#(\\d{1,10})\\))?`
const person = /(?:[Cc]o-[Aa]uthored|Signed-[Oo]ff)-[Bb]y: [^#\n\r\0\u2028\u2029]*/.source
const issue = /(?:[Cc]lose[sd]?|[Ff]ix(?:e[sd])?|[Rr]esolve[sd]?|[Rr]efs?|[Ss]ee) #\d{1,10}(?=\n|$)/.source
/**
 * A Conventional Commit's line: a type in small letters, perhaps a scope and a `!`, a description without any character that
 * could mean more, perhaps the issue that it closes, perhaps the number that it came by. Below it nothing but
 * trailers that name people, issues one a line, and the line that GitHub draws above those.
 */
const plainMessage = new RegExp(
  /^([a-z]+)(?:\(([\w@/., -]+)\))?(!)?: [^\s#<\0][^#<\n\r\0]*/.source +
    `(?:${numbers}|(?<=${lastOfDescription}))((?:\\n+(?:${person}|${issue}|-{9}))+)?\\n*$`,
)

/** How a trailer begins that names a co-author, in small letters. */
const coAuthor = 'co-authored-by: '

const lineEnd = 10

/** A message that is longer has more to say. */
const longest = 600
/** What may be kept of a message beside its header without being noticed, in characters. */
const shortRest = 200

const nothing: readonly never[] = []

/**
 * Reads a commit whose message is one plain line, and perhaps who made it, as `readCommit` would at a tenth of the cost: most
 * commits of most histories are such. Null for any other, such as one with a secret in it.
 */
export function readPlainCommit(commit: Commit, people: People, reading: Reading): CommitReading | null {
  const { message, parents, oid, authoredAt } = commit
  if (message.length > longest || parents.length > 1) return null
  const match = plainMessage.exec(message)
  if (match === null) return null
  const trailers = match[7]
  const line = lineOf(message, trailers)
  if (looksReverting(line) || isMore(match)) return null
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
    references: reading.isTold(type, breaking !== null) ? referencesIn(match, description) : [],
    people: trailers === undefined ? people.alone(commit.author) : creditedIn(trailers, commit, people),
    revert: null,
    pickedFrom: null,
    pickedBefore: nothing,
    pullRequest: numberIn(match),
    authoredAt,
    repairs: nothing,
    note: null,
    releaseAs: null,
    squashed: nothing,
    touched: reading.territory && commit.paths ? reading.territory.of(commit.paths) : null,
    secrets: nothing,
  }
}

/** Whether there is more to a message: of two numbers the first is another pull request's, unless it is that of what is closed. */
function isMore(match: RegExpExecArray): boolean {
  const message = match[0]
  return (
    (match[4] === undefined && match[6] !== undefined) || message.includes('GH-') || mayHoldSecret(message)
  )
}

function numberIn(match: RegExpExecArray): string | null {
  return (match[4] === undefined ? match[5] : match[6]) ?? null
}

function lineOf(message: string, trailers: string | undefined): string {
  if (trailers !== undefined) {
    const line = message.slice(0, message.indexOf('\n'))
    return trailers.length > shortRest ? detached(line) : line
  }
  let end = message.length
  while (message.charCodeAt(end - 1) === lineEnd) end -= 1
  return message.slice(0, end)
}

function creditedIn(trailers: string, commit: Commit, people: People): CommitReading['people'] {
  const names: string[] = []
  for (let at = 0; at < trailers.length;) {
    const found = trailers.indexOf('\n', at)
    const end = found === -1 ? trailers.length : found
    if (trailers.slice(at, at + coAuthor.length).toLowerCase() === coAuthor)
      names.push(trailers.slice(at + coAuthor.length, end).trim())
    at = end + 1
  }
  return creditedWith(commit, names, people)
}

/** As `readReferences`: the issue that is closed comes first; none twice. */
function referencesIn(match: RegExpExecArray, description: string): Reference[] {
  const trailers = match[7]
  if (trailers?.includes('#')) return readReferences(description, trailers)
  const number = numberIn(match)
  const action = match[4]
  if (action === undefined) return number === null ? [] : [{ issue: number, action: null }]
  const closed: Reference = { issue: match[5] ?? '', action: action.trimEnd() }
  return number === null || number === closed.issue ? [closed] : [closed, { issue: number, action: null }]
}
