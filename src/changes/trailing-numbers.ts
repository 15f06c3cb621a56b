/** The numbers of pull requests that forges and bots put at the end of a header, and the header without them. */
export interface TrailingNumbers {
  readonly line: string
  /** In the order in which they stand: the last one is what the commit came by. */
  readonly numbers: readonly TrailingNumber[]
}

export interface TrailingNumber {
  readonly number: string
  /** `!` is a merge request of GitLab's: no issue has its number. */
  readonly mark: '#' | '!' | 'GH-'
}

const nothing: readonly never[] = []
const most = 10
const longestGroup = 60
const longestNumber = 10
const group = /^\((?:(?:backport|cherry[- ]pick(?:ed)?)(?: of| from)? )?(#|!|GH-)(\d{1,10})\)$/i

/** Cuts them off: `fix: x (#3) (#12)` has two. Nothing but a look at the last character for a header without one. */
export function cutNumbers(header: string): TrailingNumbers {
  if (!header.endsWith(')')) return { line: header, numbers: nothing }
  const numbers: TrailingNumber[] = []
  let end = header.length
  while (numbers.length < most && header[end - 1] === ')') {
    const start = plainStart(header, end)
    const found = start === -1 ? groupBefore(header, end) : plainGroup(header, start, end)
    if (found === null) break
    numbers.unshift(found)
    end = found.start
    while (header[end - 1] === ' ') end -= 1
  }
  return { line: header.slice(0, end), numbers }
}

/** The header without them, and nothing else made of it. */
export function withoutNumbers(header: string): string {
  return header.endsWith(')') ? cutNumbers(header).line : header
}

/** The last of them, which is what the commit came by; null where there is none. */
export function lastNumber(header: string): string | null {
  if (!header.endsWith(')')) return null
  const start = plainStart(header, header.length)
  return start === -1 ? (groupBefore(header, header.length)?.number ?? null) : header.slice(start + 2, -1)
}

/** Where a group of only a mark and digits begins, `(#12)`, that ends before `end`; -1 for any other. */
function plainStart(header: string, end: number): number {
  let at = end - 2
  let mark = header.charCodeAt(at)
  // 48 to 57 are the digits.
  while (mark >= 48 && mark <= 57) mark = header.charCodeAt(--at)
  const digits = end - 2 - at
  // 33 is `!`, 35 `#`, 40 an opening bracket.
  const plain = digits > 0 && digits <= longestNumber && (mark === 33 || mark === 35)
  return plain && header.charCodeAt(at - 1) === 40 ? at - 1 : -1
}

interface Group extends TrailingNumber {
  readonly start: number
}

function plainGroup(header: string, start: number, end: number): Group {
  return { number: header.slice(start + 2, end - 1), mark: header[start + 1] === '!' ? '!' : '#', start }
}

function groupBefore(header: string, end: number): Group | null {
  const start = header.lastIndexOf('(', end - 1)
  const match = start === -1 || end - start > longestGroup ? null : group.exec(header.slice(start, end))
  if (match === null) return null
  return { number: match[2] ?? '', mark: match[1] === '!' || match[1] === '#' ? match[1] : 'GH-', start }
}
