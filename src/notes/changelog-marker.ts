import { WaybillError } from '../errors.ts'
import type { Line } from './changelog-line.ts'

/**
 * The comments that mark what Waybill writes in a CHANGELOG. Each stands alone on its line, where CommonMark (4.6) reads
 * it as an HTML block that shows nothing.
 */
const beginning = /^<!--[ \t]*waybill:begin[ \t]+(\S+)[ \t]*-->[ \t]*$/
const ending = /^<!--[ \t]*waybill:end[ \t]*-->[ \t]*$/
const keeping = /^<!--[ \t]*waybill:keep[ \t]*-->[ \t]*$/
const kept = /^<!--[ \t]*\/waybill:keep[ \t]*-->[ \t]*$/

export const endMarker = '<!-- waybill:end -->'

export function beginMarker(key: string): string {
  return `<!-- waybill:begin ${key} -->`
}

/** What the block of a release is known by: `1.4.0`, `api@1.4.0`, `unreleased`; nothing in it can end the comment. */
export function blockKey(packageName: string | null, version: string | null): string {
  const plain = version ?? 'unreleased'
  if (packageName === null) return plain.replaceAll('--', '-%2D')
  const name = encodeURIComponent(packageName.replace(/\p{Surrogate}/gu, '\uFFFD'))
  return `${name.replace(/%(?:40|2F)/g, decodeURIComponent)}@${plain}`.replaceAll('--', '-%2D')
}

/** The package and version that a key names; a key that nobody here wrote is its own version. */
export function readBlockKey(key: string): {
  readonly package: string | null
  readonly version: string | null
} {
  const split = key.lastIndexOf('@')
  const version = decoded(key.slice(split + 1))
  return {
    package: split < 1 ? null : decoded(key.slice(0, split)),
    version: version === 'unreleased' ? null : version,
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The key in a line that begins a block, or null. */
export function begunKey(text: string): string | null {
  return text.startsWith('<!--') ? (beginning.exec(text)?.[1] ?? null) : null
}

export function endsBlock(text: string): boolean {
  return text.startsWith('<!--') && ending.test(text)
}

/** Text in which no marker stands: one that somebody wrote into a commit shows as the words that it is. */
export function withoutMarkers(text: string): string {
  return text.replace(/<!--(?=[ \t]*\/?waybill:)/g, '&lt;!--')
}

/**
 * What people marked to be kept inside a block, markers included and in order. `at` is the line number of the block's
 * first line. Throws CHANGELOG_INVALID where the end of one is missing, since it cannot be told what to keep.
 */
export function keptIn(block: readonly Line[], at: number, file: string): Line[][] {
  const found: Line[][] = []
  let open: Line[] | null = null
  let since = 0
  for (const [index, line] of block.entries()) {
    if (open === null && keeping.test(line.text)) {
      open = []
      since = at + index
    }
    open?.push(line)
    if (open !== null && kept.test(line.text)) {
      found.push(open)
      open = null
    }
  }
  if (open !== null)
    throw new WaybillError('CHANGELOG_INVALID', 'What is to be kept begins here and never ends.', {
      hint: 'Put a line <!-- /waybill:keep --> after it.',
      at: { file, line: since },
    })
  return found
}
