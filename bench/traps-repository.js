import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** @import { TrapCommit, TrapTag } from '../test/fixtures/traps/history.js' */

const ada = 'Ada Lovelace <ada@acme.example>'
const firstDate = Date.UTC(2026, 0, 5, 9) / 1000

/**
 * A repository with the history of the traps.
 * @typedef {object} TrapRepository
 * @property {string} folder
 * @property {ReadonlyMap<string, string>} oids by mark
 */

/**
 * Writes the history into a new repository, by one fast-import stream, and checks out `main`. The stream is a
 * conversation: fast-import tells the id of each commit, for later messages name it. The same commits have the same ids
 * everywhere. Throws when git does.
 * @param {string} folder
 * @param {readonly TrapCommit[]} commits
 * @returns {Promise<TrapRepository>}
 */
export async function writeTraps(folder, commits) {
  run(['init', '--quiet', '--initial-branch=main', folder])
  const git = spawn('git', ['-C', folder, 'fast-import', '--quiet'], { stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = once(git, 'close')
  let said = ''
  git.stderr.on('data', (chunk) => (said += chunk))
  const answers = createInterface({ input: git.stdout })[Symbol.asyncIterator]()
  const story = new Story()
  for (const commit of commits) {
    git.stdin.write(Buffer.concat(story.tell(commit)))
    const { value } = await Promise.race([answers.next(), ended.then(() => ({ value: undefined }))])
    if (typeof value !== 'string')
      throw new Error(`git fast-import stopped at ${commit.mark}: ${said.trim()}`)
    story.oids.set(commit.mark, value)
  }
  git.stdin.end()
  const [code] = await ended
  if (code !== 0) throw new Error(`git fast-import ended with exit code ${code}: ${said.trim()}`)
  run(['-C', folder, 'remote', 'add', 'origin', 'https://github.com/acme/traps.git'])
  run(['-C', folder, 'reset', '--quiet', '--hard', 'refs/heads/main'])
  return { folder, oids: story.oids }
}

/** What has been told of the history so far. */
class Story {
  /** @type {Map<string, string>} */
  oids = new Map()
  /** @type {Map<string, { number: number, author: string, at: number, files: ReadonlyMap<string, string> }>} */
  #told = new Map()
  /** @type {Map<string, string>} the last commit of each branch */
  #tips = new Map()
  #at = firstDate - 3600
  #marks = 0

  /**
   * The part of the stream that makes a commit and its tags.
   * @param {TrapCommit} commit
   */
  tell(commit) {
    const branch = commit.branch ?? 'main'
    const from = commit.from ?? this.#tips.get(branch)
    const number = ++this.#marks
    const parent = from === undefined ? null : this.#of(from)
    const brought = commit.merges === undefined ? null : this.#of(commit.merges)
    const { files, changed } = filesAfter(commit, parent?.files, brought?.files)
    const signed = this.#signed(commit)
    this.#told.set(commit.mark, { ...signed, number, files })
    this.#tips.set(branch, commit.mark)
    return [
      line(`commit refs/heads/${branch}`),
      line(`mark :${number}`),
      line(`author ${signed.author} ${signed.at} +0000`),
      line(`committer ${signed.author} ${this.#at} +0000`),
      ...(commit.encoding === undefined ? [] : [line(`encoding ${commit.encoding}`)]),
      data(this.#messageOf(commit)),
      ...(parent ? [line(`from :${parent.number}`)] : []),
      ...(brought ? [line(`merge :${brought.number}`)] : []),
      ...changed.flatMap(fileChange),
      line(''),
      ...(commit.tags ?? []).flatMap((tag) => this.#tag(tag, number)),
      line(`get-mark :${number}`),
    ]
  }

  /** Who wrote a commit, and when: a copy says so of its original. @param {TrapCommit} commit */
  #signed({ author = ada, at, copies }) {
    this.#at = at ?? this.#at + 3600
    if (copies === undefined) return { author, at: this.#at }
    const original = this.#of(copies)
    return { author: original.author, at: original.at }
  }

  /** @param {TrapTag} tag @param {number} number */
  #tag({ name, kind }, number) {
    const annotated = (
      /** @type {string} */ tagName,
      /** @type {number} */ of,
      /** @type {number} */ mark,
    ) => [
      line(`tag ${tagName}`),
      line(`mark :${mark}`),
      line(`from :${of}`),
      line(`tagger ${ada} ${this.#at} +0000`),
      data(`Release ${tagName}\n`),
    ]
    if (kind === 'lightweight') return [line(`reset refs/tags/${name}`), line(`from :${number}`), line('')]
    if (kind === 'annotated') return annotated(name, number, ++this.#marks)
    const inner = ++this.#marks
    const made =
      kind === 'nested'
        ? annotated(`signed/${name}`, number, inner)
        : [line('blob'), line(`mark :${inner}`), data('no commit\n')]
    return [...made, ...annotated(name, inner, ++this.#marks)]
  }

  /** @param {TrapCommit} commit */
  #messageOf({ message }) {
    if (typeof message !== 'string') return message
    return message.replace(/\{(oid|short):([\w-]+)\}/g, (_, form, mark) => {
      const oid = this.oids.get(mark)
      if (oid === undefined) throw new Error(`No commit before it is marked ${mark}.`)
      return form === 'short' ? oid.slice(0, 8) : oid
    })
  }

  /** @param {string} mark */
  #of(mark) {
    const told = this.#told.get(mark)
    if (!told) throw new Error(`No commit before it is marked ${mark}.`)
    return told
  }
}

/**
 * The tree of a commit as contents by path, and what changes to it against the first parent.
 * @param {TrapCommit} commit
 * @param {ReadonlyMap<string, string>} [parent]
 * @param {ReadonlyMap<string, string>} [brought]
 */
function filesAfter(commit, parent = new Map(), brought = new Map()) {
  const own =
    commit.files ?? (commit.merges === undefined ? { [`src/${commit.mark}.txt`]: `${commit.mark}\n` } : {})
  /** @type {[string, string | null][]} */
  const changed = [...[...brought].filter(([path]) => !parent.has(path)), ...Object.entries(own)]
  const files = new Map(parent)
  for (const [path, content] of changed)
    if (content === null) files.delete(path)
    else files.set(path, content)
  return { files, changed }
}

/** @param {[string, string | null]} change */
function fileChange([path, content]) {
  if (content === null) return [line(`D ${quoted(path)}`)]
  return [line(`M 100644 inline ${quoted(path)}`), data(content)]
}

/** @param {string} text */
function line(text) {
  return Buffer.from(`${text}\n`)
}

/** @param {string | Uint8Array} content */
function data(content) {
  const bytes = Buffer.from(content)
  return Buffer.concat([line(`data ${bytes.length}`), bytes, line('')])
}

/** @param {string} path */
function quoted(path) {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
}

/** @param {readonly string[]} args */
function run(args) {
  const { status, stderr } = spawnSync('git', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with exit code ${status}: ${stderr.trim()}`)
}
