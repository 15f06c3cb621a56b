import { spawnSync } from 'node:child_process'

/**
 * @typedef {object} PastCommit
 * @property {string} oid
 * @property {readonly string[]} parents
 * @property {string} header
 * @property {string} body
 */

/** A whole history in memory, with the questions that the reasons need. */
export class PastHistory {
  /** @type {Map<string, PastCommit>} */
  commits = new Map()
  /** @type {Map<string, string>} commits by tag */
  tags = new Map()
  /** @type {Map<string, PastCommit[]>} */
  #byPrefix = new Map()
  /** @type {Map<string, PastCommit[]>} */
  #byPull = new Map()
  /** @type {Map<string, ReadonlySet<string>>} */
  #reached = new Map()
  /** @type {Set<string> | null} */
  #inside = null
  /** @type {ReadonlyMap<string, ReadonlySet<string>>} the packages that a commit's changesets name */
  #changesets
  /** @type {string | null} */
  #packageName = null

  /** @param {string} repo @param {string | null} path the folder of a package */
  constructor(repo, path) {
    this.#readCommits(repo)
    this.#readTags(repo)
    this.#changesets = changesetsIn(repo)
    if (path === null) return
    if (this.#changesets.size > 0)
      this.#packageName = JSON.parse(git(repo, ['show', `HEAD:${path}/package.json`])).name
    const log = [
      'log',
      '--format=%H',
      '--diff-merges=first-parent',
      '--full-history',
      'HEAD',
      '--tags',
      '--',
      path,
    ]
    this.#inside = new Set(git(repo, log).split('\n'))
  }

  /** @param {string} repo */
  #readCommits(repo) {
    const format = '--format=%H%x01%P%x01%s%x01%b'
    for (const record of git(repo, ['log', '-z', '--encoding=UTF-8', format, 'HEAD', '--tags']).split('\0')) {
      const [oid = '', parents = '', header = '', body = ''] = record.split('\x01')
      if (oid === '') continue
      const commit = { oid, parents: parents.split(' ').filter(Boolean), header, body }
      this.commits.set(oid, commit)
      add(this.#byPrefix, oid.slice(0, 7), commit)
      for (const match of header.matchAll(/#(\d+)/g)) add(this.#byPull, match[1] ?? '', commit)
    }
  }

  /** @param {string} repo */
  #readTags(repo) {
    const refs = ['for-each-ref', '--format=%(refname:strip=2)%09%(objectname)%09%(*objectname)', 'refs/tags']
    for (const line of git(repo, refs).split('\n')) {
      const [name = '', oid = '', peeled = ''] = line.split('\t')
      if (name !== '') this.tags.set(name, peeled || oid)
    }
  }

  /** The commit that a linked id names; undefined for one that is not in this history. @param {string} oid */
  find(oid) {
    return this.#byPrefix.get(oid.slice(0, 7))?.find((commit) => commit.oid.startsWith(oid))
  }

  /** The commits whose header names a pull request or an issue. @param {string} number */
  ofPull(number) {
    return this.#byPull.get(number) ?? []
  }

  /** Whether a commit is what a tag or another commit names, or an ancestor of it. @param {string} oid @param {string} name */
  reaches(name, oid) {
    return this.reached(name).has(oid)
  }

  /** Everything that a tag or a commit reaches; nothing for an unknown one. @param {string} name @returns {ReadonlySet<string>} */
  reached(name) {
    const known = this.#reached.get(name)
    if (known) return known
    /** @type {Set<string>} */
    const seen = new Set()
    const stack = [this.tags.get(name) ?? this.find(name)?.oid ?? '']
    for (let oid = stack.pop(); oid !== undefined; oid = stack.pop()) {
      const commit = this.commits.get(oid)
      if (!commit || seen.has(oid)) continue
      seen.add(oid)
      stack.push(...commit.parents)
    }
    this.#reached.set(name, seen)
    return seen
  }

  /** Whether a commit changed a file of the package; true where there is none. @param {string} oid */
  isInside(oid) {
    return this.#inside === null || this.#inside.has(oid)
  }

  /**
   * Whether a commit brought no changeset to a project that writes them, or one for other packages; null for neither.
   * @param {string} oid
   */
  changesetFault(oid) {
    if (this.#changesets.size === 0) return null
    const names = this.#changesets.get(oid)
    if (!names) return 'it brought no changeset'
    return this.#packageName === null || names.has(this.#packageName)
      ? null
      : 'its changeset is for other packages'
  }
}

/** The pull requests that a commit came by: the numbers at the end of its header. @param {PastCommit} commit */
export function pullsOf({ header }) {
  const end = /(?:\s*\(#\d+\))+\s*$/.exec(header)?.[0] ?? ''
  return [...end.matchAll(/#(\d+)/g)].map((match) => match[1] ?? '')
}

/** @param {string} repo @returns {ReadonlyMap<string, ReadonlySet<string>>} */
function changesetsIn(repo) {
  const log = [
    'log',
    '--format=%x00%H',
    '--patch',
    '--diff-filter=A',
    '--diff-merges=off',
    'HEAD',
    '--tags',
    '--',
    '.changeset/*.md',
  ]
  return new Map(
    git(repo, log)
      .split('\0')
      .filter(Boolean)
      .map((record) => {
        const names = [...record.matchAll(/^\+["']?([@\w/.-]+)["']?: (?:major|minor|patch)\s*$/gm)].map(
          (match) => match[1] ?? '',
        )
        return [record.slice(0, record.indexOf('\n')), new Set(names)]
      }),
  )
}

/** @template T @param {Map<string, T[]>} map @param {string} key @param {T} value */
function add(map, key, value) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** @param {string} repo @param {readonly string[]} args */
export function git(repo, args) {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', repo, ...args], {
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  })
  if (error) throw error
  if (status !== 0) throw new Error(stderr.trim())
  return stdout
}
