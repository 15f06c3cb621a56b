import { WaybillError } from '../errors.ts'
import { type Line, isBlank } from './changelog-line.ts'
import { begunKey, endsBlock } from './changelog-marker.ts'

/** A heading: `at` is the index of its first line, `height` is 2 where `====` or `----` underlines it. */
export interface OutlineHeading {
  readonly at: number
  readonly height: 1 | 2
  readonly level: number
  readonly text: string
}

/** What Waybill wrote, from the index of its first marker to that of its last. */
export interface OutlineBlock {
  readonly from: number
  readonly to: number
  readonly key: string
}

export interface Outline {
  readonly headings: readonly OutlineHeading[]
  readonly blocks: readonly OutlineBlock[]
  /** Indices of the lines that are code, a comment or front matter: nothing in them means anything here. */
  readonly inert: ReadonlySet<number>
}

/**
 * The headings and blocks of a Markdown file, in one walk. Headings in fenced code, in comments and in blocks are none
 * (CommonMark 4.5 and 4.6). Code or a comment that never ends counts as text, so that a slip in an old entry does not
 * hide the rest of the file. Throws CHANGELOG_INVALID for a block without its end and for a merge conflict.
 */
export function outlineOf(lines: readonly Line[], file: string): Outline {
  const regions = regionsOf(lines)
  const closing = new Closings(lines, regions)
  const headings: OutlineHeading[] = []
  const blocks: OutlineBlock[] = []
  const front = frontMatter(lines)
  const inert = new Set(indices(0, front))
  let inList = false
  for (let at = front; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    const key = begunKey(text)
    if (key !== null) {
      const to = regions.get(at) ?? fail(file, at, 'begin')
      blocks.push({ from: at, to, key })
      at = to
      continue
    }
    const to = closing.of(at, inList)
    if (/^\S/.test(text)) inList = listItem.test(text)
    if (to !== undefined) {
      for (const index of indices(at, to + 1)) inert.add(index)
      at = to
      continue
    }
    if (text.startsWith('<<<<<<< ')) fail(file, at, 'conflict')
    const heading = headingAt(lines, at, headings.at(-1))
    if (heading) headings.push(heading)
    at += (heading?.height ?? 1) - 1
  }
  return { headings, blocks, inert }
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

const listItem = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/

function fail(file: string, at: number, what: 'begin' | 'conflict'): never {
  const place = { file, line: at + 1 }
  if (what === 'begin')
    throw new WaybillError('CHANGELOG_INVALID', 'What Waybill wrote begins here and never ends.', {
      hint: 'Put the line <!-- waybill:end --> back after it, or delete this line to take the text over.',
      at: place,
    })
  throw new WaybillError('CHANGELOG_INVALID', 'A merge conflict stands in the file.', {
    hint: 'Resolve it first.',
    at: place,
  })
}

/** Where each block ends, by the line that begins it. */
function regionsOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const regions = new Map<number, number>()
  let begun: number | null = null
  for (const [at, { text }] of lines.entries()) {
    if (begunKey(text) !== null) begun = at
    else if (begun !== null && endsBlock(text)) {
      regions.set(begun, at)
      begun = null
    }
  }
  return regions
}

/** How many lines at the top are YAML front matter. */
function frontMatter(lines: readonly Line[]): number {
  if (lines[0]?.text !== '---' || !/^[\w-]+:/.test(lines[1]?.text ?? '')) return 0
  return 1 + lines.findIndex(({ text }, at) => at > 0 && (text === '---' || text === '...'))
}

/** Finds where code and comments end. What was searched for in vain is remembered: no file takes long. */
class Closings {
  readonly #lines: readonly Line[]
  readonly #regions: ReadonlyMap<number, number>
  /** The lines that may close code, with how many marks, those to come last. */
  readonly #fences: Readonly<Record<string, { readonly at: number; readonly length: number }[]>>
  readonly #vain = new Map<string, number>()

  constructor(lines: readonly Line[], regions: ReadonlyMap<number, number>) {
    this.#lines = lines
    this.#regions = regions
    this.#fences = { '`': [], '~': [] }
    for (let at = 0; at < lines.length; at = this.#next(at)) {
      const fence = closingFence(this.#textAt(at))
      if (fence) this.#fences[fence.mark]?.push({ at, length: fence.length })
    }
    for (const fences of Object.values(this.#fences)) fences.reverse()
  }

  /** The index of the last line of what begins at a line; undefined where nothing does or it never ends. Lines in order. */
  of(at: number, inList: boolean): number | undefined {
    const text = this.#textAt(at)
    // Indented under an item of a list it belongs to that item and ends with it.
    if (inList && text.startsWith(' ')) return undefined
    const fence = openFence(text)
    if (fence) return this.#closing(at, fence)
    const html = /^ {0,3}<(?:!--|(?:pre|script|style|textarea)(?=[\s>]|$))/i.exec(text)
    if (!html) return undefined
    const end = html[0].endsWith('--') ? /-->/ : /<\/(?:pre|script|style|textarea)>/i
    if (end.test(text.slice(html[0].length))) return at
    if (this.#vain.has(end.source)) return undefined
    for (let index = at + 1; index < this.#lines.length; index = this.#next(index))
      if (!this.#regions.has(index) && end.test(this.#textAt(index))) return index
    this.#vain.set(end.source, 0)
    return undefined
  }

  #closing(at: number, { mark, length }: Fence): number | undefined {
    if (length >= (this.#vain.get(mark) ?? Infinity)) return undefined
    const fences = this.#fences[mark] ?? []
    while ((fences.at(-1)?.at ?? Infinity) <= at) fences.pop()
    const found = fences.findLast((fence) => fence.length >= length)
    if (!found) this.#vain.set(mark, length)
    return found?.at
  }

  #textAt(at: number): string {
    return this.#lines[at]?.text ?? ''
  }

  /** The next line; what is in a block has nothing to do with the text around it. */
  #next(at: number): number {
    return (this.#regions.get(at) ?? at) + 1
  }
}

interface Fence {
  readonly mark: string
  readonly length: number
}

export function openFence(text: string): Fence | null {
  const [, run = '', info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(text) ?? []
  const mark = run.charAt(0)
  return run === '' || (mark === '`' && info.includes('`')) ? null : { mark, length: run.length }
}

export function closesFence(text: string, fence: Fence): boolean {
  const run = closingFence(text)
  return run !== null && run.mark === fence.mark && run.length >= fence.length
}

function closingFence(text: string): Fence | null {
  const [, run = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text) ?? []
  return run === '' ? null : { mark: run.charAt(0), length: run.length }
}

function headingAt(
  lines: readonly Line[],
  at: number,
  previous: OutlineHeading | undefined,
): OutlineHeading | null {
  const text = lines[at]?.text ?? ''
  const marks = /^#{1,6}(?=[ \t]|$)/.exec(text)?.[0]
  if (marks !== undefined)
    return { at, height: 1, level: marks.length, text: withoutClosing(text.slice(marks.length)) }
  const level = /^ {0,3}[^\s>#<|]/.test(text) && !listItem.test(text) ? underlineLevel(lines[at + 1]) : null
  const alone = at === 0 || isBlank(lines[at - 1]) || (previous && previous.at + previous.height === at)
  return level !== null && alone ? { at, height: 2, level, text: text.trim() } : null
}

/** The level of a heading that has this line below it (CommonMark 4.3). */
function underlineLevel(line: Line | undefined): number | null {
  const marks = line?.text.trim() ?? ''
  const mark = marks.charAt(0)
  if ((mark !== '=' && mark !== '-') || marks !== mark.repeat(marks.length)) return null
  return mark === '=' ? 1 : 2
}

/** A heading's words without the marks that may close it. */
function withoutClosing(text: string): string {
  const words = text.trim()
  let end = words.length
  while (end > 0 && words[end - 1] === '#') end--
  return end === 0 || /[ \t]/.test(words.charAt(end - 1)) ? words.slice(0, end).trim() : words
}
