import type { CommitReading, Repair } from './change.ts'
import { valuesOf, type MessageParts } from './footers.ts'
import { readHeader, type Header } from './header.ts'
import { repairHeader, withoutPictures } from './repair.ts'
import { looksReverting, readRevert, type RevertClaim } from './revert-claim.ts'

/** What a header says, or the title of a pull request that stands for one. */
export interface Title extends Pick<CommitReading, 'type' | 'scope' | 'description' | 'revert' | 'repairs'> {
  /** Whether a `!` says that it breaks something. */
  readonly marked: boolean
}

const noRepairs: readonly Repair[] = []
const onlyEmoji: readonly Repair[] = ['emoji']

/** Reads a title by what stands below it: strictly, and where that fails and `tolerant` allows it, with repairs. */
export function readTitle(title: string, parts: MessageParts, tolerant: boolean): Title {
  const strict = readHeader(title)
  if (strict !== null || !tolerant) return told(strict, title, revertIn(title, parts), noRepairs)
  const repaired = repairHeader(title)
  if (repaired) {
    const { header, repairs } = repaired
    const isRevert = header.type.toLowerCase() === 'revert'
    return told(header, title, isRevert ? revertIn(`revert: ${header.description}`, parts) : null, repairs)
  }
  const bare = withoutPictures(title)
  const revert = revertIn(bare, parts)
  return told(null, title, revert, revert && bare !== title ? onlyEmoji : noRepairs)
}

function revertIn(line: string, { rest, footers }: MessageParts): RevertClaim | null {
  return looksReverting(line) ? readRevert(line, rest, valuesOf(footers, 'refs')) : null
}

function told(
  header: Header | null,
  title: string,
  revert: RevertClaim | null,
  repairs: readonly Repair[],
): Title {
  if (header === null)
    return { type: revert ? 'revert' : null, scope: null, description: title, marked: false, revert, repairs }
  const { scope, description, breaking } = header
  return {
    type: revert ? 'revert' : header.type.toLowerCase(),
    scope,
    description,
    marked: breaking,
    revert,
    repairs,
  }
}
