import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

const types = ['feat', 'fix', 'fix', 'docs', 'chore', 'refactor', 'perf', 'test']
const scopes = ['api', 'billing', 'search', 'mail', 'import', '']
const objects = ['the invoice list', 'retries of a payment', 'the login form', 'exports', 'the audit trail']
const bodies = [
  '',
  'The old way asked twice and kept the slower answer.\n',
  'Readers asked for it; the numbers are in the linked issue.\n\nCloses #',
  'One of the callers still passed the old name.\n\nReviewed-by: Grace Murray <grace@acme.example>\n',
]
const people = ['Ada Park', 'Grace Murray', 'Linus Berg', 'Mary Chen', 'Noor Aziz']

/**
 * Writes a repository with a history of this length into an empty folder, in one fast-import stream: conventional and
 * other messages, a merged side branch in every ten commits, releases at even distances. The same numbers make the
 * same bytes. Throws when git does.
 * @param {string} folder
 * @param {{ commits: number, releases: number }} size
 */
export async function writeLongHistory(folder, { commits, releases }) {
  const made = spawnSync('git', ['init', '--quiet', '--initial-branch=main', folder], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr.trim())
  const git = spawn('git', ['-C', folder, 'fast-import', '--quiet'], { stdio: ['pipe', 'ignore', 'pipe'] })
  const ended = once(git, 'close')
  let said = ''
  git.stderr.on('data', (chunk) => (said += chunk))
  const every = Math.max(1, Math.floor(commits / releases))
  let batch = ''
  for (let number = 1; number <= commits; number++) {
    batch += commit(number)
    if (number % every === 0 && number / every <= releases) batch += tag(number, number / every)
    if (batch.length < 256 * 1024) continue
    if (!git.stdin.write(batch)) await Promise.race([once(git.stdin, 'drain'), ended])
    batch = ''
  }
  git.stdin.end(`${batch}reset refs/heads/main\nfrom :${commits}\n\n`)
  const [code] = await ended
  if (code !== 0) throw new Error(`git fast-import ended with exit code ${code}: ${said.trim()}`)
}

/** @param {number} number */
function commit(number) {
  const message = messageOf(number)
  const text = `change ${number}\n`
  return [
    `commit refs/heads/${number % 10 === 8 ? 'side' : 'main'}`,
    `mark :${number}`,
    `author ${signature(number)}`,
    `committer ${signature(number)}`,
    data(message),
    ...parents(number),
    `M 100644 inline src/part-${number % 50}.txt`,
    data(text),
    '',
  ].join('\n')
}

/**
 * The eighth of ten commits is on a side branch of the fourth, which the ninth merges.
 * @param {number} number
 */
function parents(number) {
  if (number === 1) return []
  if (number % 10 === 8) return [`from :${number - 4}`]
  if (number % 10 === 9) return [`from :${number - 2}`, `merge :${number - 1}`]
  return [`from :${number - 1}`]
}

/** @param {number} number */
function messageOf(number) {
  if (number % 10 === 9) return `Merge branch 'side' of part ${number % 50}\n`
  const object = pick(objects, number)
  if (number % 13 === 0) return `Tidy up ${object}\n`
  const scope = pick(scopes, number * 7)
  const breaking = number % 997 === 0 ? '!' : ''
  const body = pick(bodies, number * 3)
  const header = `${pick(types, number)}${scope && `(${scope})`}${breaking}: mend ${object}, step ${number}`
  return `${header}\n${body && `\n${body}`}${body.endsWith('#') ? `${number}\n` : ''}`
}

/**
 * @param {number} number
 * @param {number} count
 */
function tag(number, count) {
  const version = `${1 + Math.floor(count / 100)}.${count % 100}.0`
  return [
    `tag v${version}`,
    `from :${number}`,
    `tagger ${signature(number)}`,
    data(`Release ${version}\n`),
    '',
  ].join('\n')
}

/** @param {number} number */
function signature(number) {
  const name = pick(people, number * 11)
  return `${name} <${name.split(' ')[0]?.toLowerCase()}@acme.example> ${1_500_000_000 + number * 600} +0000`
}

/** @param {string} text */
function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}`
}

/**
 * @param {readonly string[]} list
 * @param {number} number
 */
function pick(list, number) {
  return list[number % list.length] ?? ''
}
