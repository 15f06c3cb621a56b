/**
 * One line of a published changelog that links commits or pull requests.
 * @typedef {object} PublishedEntry
 * @property {readonly string[]} oids as they are linked: seven digits or more
 * @property {readonly string[]} pulls numbers of pull requests or issues
 */

/**
 * One version of a published changelog.
 * @typedef {object} PublishedVersion
 * @property {string} version
 * @property {string | null} base the older end of the comparison that its heading links
 * @property {readonly PublishedEntry[]} entries
 */

const heading =
  /^#{1,4} +(?:<[^>]+>)?\[?(?:[\w@/.-]*?[@-])?v?(\d+\.\d+\.\d+(?:-[\w.]+)?(?:\+[\w.]+)?)(?![\w.])/

/**
 * Reads the versions of a changelog in Markdown, each once: of two sections of one version the first counts.
 * @param {string} markdown
 * @returns {PublishedVersion[]}
 */
export function readChangelog(markdown) {
  /** @type {Map<string, { version: string, base: string | null, entries: PublishedEntry[] }>} */
  const versions = new Map()
  /** @type {{ version: string, base: string | null, entries: PublishedEntry[] } | null} */
  let current = null
  for (const line of markdown.split('\n')) {
    const version = heading.exec(line)?.[1]
    if (version !== undefined) {
      current = { version, base: null, entries: [] }
      if (versions.has(version)) continue
      versions.set(version, current)
    }
    if (current === null) continue
    const base = /\/compare\/(.+?)\.{2,3}/.exec(line)?.[1]
    if (base !== undefined && current.base === null && current.entries.length === 0)
      current.base = decodeURIComponent(base)
    else if (/^\s*[-*] /.test(line)) {
      const entry = readEntry(line)
      if (entry.oids.length > 0 || entry.pulls.length > 0) current.entries.push(entry)
    }
  }
  return [...versions.values()]
}

/** @param {string} line @returns {PublishedEntry} */
function readEntry(line) {
  // What a line closes is no pull request that it came by.
  const [own = ''] = line.split(/\)?,? (?:closes|references) \[/)
  return {
    oids: [...own.matchAll(/\/commits?\/([0-9a-f]{7,40})\b/g)].map((match) => match[1] ?? ''),
    pulls: [...own.matchAll(/\/(?:pull|issues)\/(\d+)\b/g)].map((match) => match[1] ?? ''),
  }
}
