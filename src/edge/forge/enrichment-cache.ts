import { join } from 'node:path'
import type { CommitFacts } from '../../forge/commit-facts.ts'
import type { Clock } from '../edge.ts'
import { files } from '../files.ts'

/**
 * What a forge answered about commits, kept in the git directory, so that the same notes ask for nothing twice. It may be lost
 * or deleted at any time; it holds no token. One line a commit, the oldest answer first: a line that is damaged is ignored.
 */
export interface EnrichmentCache {
  /** What is known of these commits and not too old, by object id. */
  recall(oids: readonly string[]): Promise<Map<string, CommitFacts>>
  /** Keeps answers; without room for all, the newest. A folder that cannot be written to only costs the time. */
  keep(facts: ReadonlyMap<string, CommitFacts>): Promise<void>
}

export interface CacheOptions {
  /** Of the clone's own: `<git directory>/waybill`. */
  readonly folder: string
  /** The address that was asked: another forge or repository has other answers. */
  readonly source: string
  readonly clock: Pick<Clock, 'now'>
}

const mostKept = 20_000
const mostCharacters = 32 * 1024 * 1024
const day = 24 * 60 * 60
/** A pull request may still be linked to a commit, and people mend titles and labels for a while. */
const validFor = { without: day, with: 30 * day }

export function openEnrichmentCache({ folder, source, clock }: CacheOptions): EnrichmentCache {
  const path = join(folder, 'enrichment.jsonl')
  const now = () => Math.floor(clock.now().getTime() / 1000)

  async function readLines(): Promise<string[]> {
    const bytes = await files.read(path).catch(() => null)
    return bytes === null ? [] : Buffer.from(bytes).toString('utf8').split('\n').filter(isEntry)
  }

  return {
    recall: async (oids) => {
      const wanted = new Set(oids)
      const known = new Map<string, CommitFacts>()
      for (const line of await readLines()) {
        if (!wanted.has(oidOf(line))) continue
        const entry = parseEntry(line)
        if (entry?.source !== source) continue
        const age = now() - entry.at
        const valid = entry.facts.pullRequest === null ? validFor.without : validFor.with
        if (age >= 0 && age < valid) known.set(entry.oid, entry.facts)
      }
      return known
    },
    keep: async (facts) => {
      if (facts.size === 0) return
      const own = [...facts].map(([oid, one]) => JSON.stringify([oid, source, now(), one]))
      const others = (await readLines()).filter((line) => !facts.has(oidOf(line)) || !isFrom(line, source))
      const text = `${newest([...others, ...own]).join('\n')}\n`
      await files.write(path, text).catch(() => undefined)
    },
  }
}

/** The last lines, as many as may be kept. */
function newest(lines: readonly string[]): readonly string[] {
  let characters = 0
  let from = lines.length
  while (from > 0 && lines.length - from < mostKept) {
    characters += lines[from - 1]?.length ?? 0
    if (characters > mostCharacters) break
    from -= 1
  }
  return lines.slice(from)
}

/** Every line begins with the object id, so that those of other commits need not be parsed. */
function isEntry(line: string): boolean {
  return line.startsWith('["')
}

function oidOf(line: string): string {
  return line.slice(2, line.indexOf('"', 2))
}

function isFrom(line: string, source: string): boolean {
  return line.startsWith(JSON.stringify(source), line.indexOf('"', 2) + 2)
}

interface Entry {
  readonly oid: string
  readonly source: string
  /** In seconds since 1970-01-01 UTC. */
  readonly at: number
  readonly facts: CommitFacts
}

function parseEntry(line: string): Entry | null {
  try {
    const [oid, source, at, facts] = JSON.parse(line) as unknown[]
    return typeof oid === 'string' && typeof source === 'string' && typeof at === 'number' && isFacts(facts)
      ? { oid, source, at, facts }
      : null
  } catch {
    return null
  }
}

function isFacts(value: unknown): value is CommitFacts {
  const { login, pullRequest } = (value ?? {}) as Partial<CommitFacts>
  if (!isTextOrNull(login)) return false
  if (pullRequest === null) return true
  return (
    [pullRequest?.number, pullRequest?.title, pullRequest?.body].every((one) => typeof one === 'string') &&
    isTextOrNull(pullRequest?.author) &&
    Array.isArray(pullRequest?.labels) &&
    pullRequest.labels.every((label) => typeof label === 'string')
  )
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string'
}
