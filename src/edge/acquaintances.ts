import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Repository } from './git/repository.ts'

/**
 * Who has commits below given commits, remembered in the git directory, so that telling who is new reads a long history
 * once and not every time. An index like git's own: it may be lost or deleted at any time, and it holds digests, no
 * names and no addresses.
 */
export interface Acquaintances {
  /** Tells by a person's key whether they have a commit that `below` reaches; null when that is not remembered. */
  recall(below: readonly string[]): Promise<((key: string) => boolean) | null>
  /** Keeps the keys of everybody who has one. */
  remember(below: readonly string[], keys: Iterable<string>): Promise<void>
}

interface Remembered {
  readonly below: string
  readonly digests: readonly string[]
}

/** A release and its neighbours are asked for again; older questions may be forgotten. */
const mostRemembered = 8

export function openAcquaintances({
  root,
  gitDirectory,
}: Pick<Repository, 'root' | 'gitDirectory'>): Acquaintances {
  const path = join(gitDirectory, 'waybill', 'acquaintances.json')

  /** The commits, and the mailmap that says who is who. */
  async function nameOf(below: readonly string[]): Promise<string> {
    const mailmap = readIfThere(join(root, '.mailmap'))
    const { createHash } = await import('node:crypto')
    return createHash('sha256')
      .update(mailmap)
      .update('\0')
      .update([...below].sort().join('\n'))
      .digest('hex')
  }

  function readAll(): readonly Remembered[] {
    return parseRemembered(readIfThere(path).toString('utf8'))
  }

  return {
    recall: async (below) => {
      const name = await nameOf(below)
      const found = readAll().find((one) => one.below === name)
      if (!found) return null
      const [digests, digestOf] = [new Set(found.digests), await openDigests()]
      return (key) => digests.has(digestOf(key))
    },
    remember: async (below, keys) => {
      const [name, digestOf] = [await nameOf(below), await openDigests()]
      const others = readAll().filter((one) => one.below !== name)
      const all = [{ below: name, digests: [...keys].map(digestOf) }, ...others].slice(0, mostRemembered)
      const temporary = `${path}.${process.pid}.tmp`
      const { mkdir, rename, writeFile } = await import('node:fs/promises')
      // A git directory that cannot be written to only costs the time that this would have saved.
      await mkdir(dirname(path), { recursive: true })
        .then(() => writeFile(temporary, JSON.stringify(all)))
        .then(() => rename(temporary, path))
        .catch(() => undefined)
    },
  }
}

/** Enough to know a key again, too little to read it. Cryptography is loaded with the first question. */
async function openDigests(): Promise<(key: string) => string> {
  const { createHash } = await import('node:crypto')
  return (key) => createHash('sha256').update(key).digest('hex').slice(0, 16)
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

function parseRemembered(text: string): readonly Remembered[] {
  try {
    const all: unknown = JSON.parse(text)
    return Array.isArray(all) ? all.filter(isRemembered) : []
  } catch {
    return []
  }
}

function isRemembered(value: unknown): value is Remembered {
  const one = value as Partial<Remembered> | null
  return typeof one?.below === 'string' && Array.isArray(one.digests)
}
