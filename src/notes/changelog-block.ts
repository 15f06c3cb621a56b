import { type Line, linesOf, trimBlank } from './changelog-line.ts'
import { beginMarker, endMarker, withoutMarkers } from './changelog-marker.ts'
import { closesFence, openFence, outlineOf } from './changelog-outline.ts'

/** What a block is made of. `level` is that of the heading above it. */
export interface BlockContent {
  readonly key: string
  readonly kept: readonly (readonly Line[])[]
  readonly body: string
  readonly level: number
}

/**
 * The lines of a block: its markers, what people keep in it, and the body. No body can end the block, begin another, or
 * reach beyond it: markers in it become words, code and comments that it leaves open are closed, and its headings stand
 * below the section's.
 */
export function blockLines({ key, kept, body, level }: BlockContent, end: string): Line[] {
  const blank = { text: '', end }
  const written = (text: string): Line => ({ text, end })
  const words = trimBlank(linesOf(withoutMarkers(body))).map(({ text }) => text)
  const nested = closed(nest(words, level)).map(written)
  const stretches = kept.map((lines) => lines.map((line) => (line.end === '' ? { ...line, end } : line)))
  if (nested.length > 0) stretches.push(nested)
  return [
    written(beginMarker(key)),
    blank,
    ...stretches.flatMap((lines) => [...lines, blank]),
    written(endMarker),
  ]
}

/**
 * Headings moved so that the highest is one below the section's. A body is written for sections of level 2, so that
 * its own levels stay where they fit.
 */
function nest(words: readonly string[], level: number): string[] {
  const headings = headingsOf(words)
  const highest = [...headings.values()].reduce((least, depth) => Math.min(least, depth), 6)
  const shift = Math.max(level - 2, level + 1 - highest)
  if (headings.size === 0 || shift === 0) return [...words]
  return words.map((text, at) => {
    const depth = headings.get(at)
    return depth === undefined ? text : '#'.repeat(Math.min(6, depth + shift)) + text.slice(depth)
  })
}

/** The levels of the headings, by the index of their line. */
function headingsOf(words: readonly string[]): ReadonlyMap<number, number> {
  if (!words.some((text) => text.startsWith('#'))) return new Map()
  const lines = words.map((text) => ({ text: text.startsWith('<<<<<<<') ? '' : text, end: '\n' }))
  const headings = outlineOf(lines, '').headings.filter(({ height }) => height === 1)
  return new Map(headings.map(({ at, level }) => [at, level]))
}

/** The lines with whatever closes the code or comment that they leave open. */
function closed(words: readonly string[]): string[] {
  let fence: ReturnType<typeof openFence> = null
  let comment = false
  for (const text of words) {
    if (fence !== null) fence = closesFence(text, fence) ? null : fence
    else if (comment) comment = !text.includes('-->')
    else {
      fence = openFence(text)
      comment = /^ {0,3}<!--/.test(text) && !text.includes('-->')
    }
  }
  if (fence !== null) return [...words, fence.mark.repeat(fence.length)]
  return comment ? [...words, '-->'] : [...words]
}
