import type { Span } from './version-file-span.ts'

/**
 * The string of a key in a TOML text (TOML 1.0.0), by its whole path such as `tool.poetry.version`, however tables and
 * dotted keys spell it; null where there is none. Strings, arrays and comments that look like it are none.
 */
export function findInToml(text: string, path: readonly string[]): Span | null {
  const wanted = path.join('\n')
  let table: readonly string[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    at = skip(text, at, blanks)
    if (text[at] === '[') {
      const array = text[at + 1] === '['
      const { parts, end } = keyAt(text, at + (array ? 2 : 1))
      // A table of an array, such as [[package]], is one of many.
      table = array ? ['[]', ...parts] : parts
      at = endOfLine(text, end)
    } else if (text[at] === '#' || isEnd(text[at])) at = endOfLine(text, at) + 1
    else {
      const { parts, end } = keyAt(text, at)
      if (text[end] !== '=') at = endOfLine(text, end) + 1
      else {
        const value = skip(text, end + 1, blanks)
        if ([...table, ...parts].join('\n') === wanted) return stringAt(text, value)
        at = endOfValue(text, value)
      }
    }
  }
  return null
}

const blanks = ' \t'

function skip(text: string, from: number, characters: string): number {
  let at = from
  while (at < text.length && characters.includes(text.charAt(at))) at++
  return at
}

function isEnd(character: string | undefined): boolean {
  return character === undefined || character === '\n' || character === '\r'
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}

/** A key with its parts, `a . "b"`, and the index of what comes after it and white space. */
function keyAt(text: string, from: number): { readonly parts: readonly string[]; readonly end: number } {
  const parts: string[] = []
  let at = skip(text, from, blanks)
  for (;;) {
    const mark = text[at]
    const start = at
    if (mark === '"' || mark === "'") {
      at = endOfString(text, at)
      parts.push(text.slice(start + 1, at - 1))
    } else {
      while (/[\w-]/.test(text.charAt(at))) at++
      parts.push(text.slice(start, at))
    }
    at = skip(text, at, blanks)
    if (text[at] !== '.') return { parts, end: at }
    at = skip(text, at + 1, blanks)
  }
}

/** The inside of a string on one line. */
function stringAt(text: string, at: number): Span | null {
  const mark = text.charAt(at)
  if ((mark !== '"' && mark !== "'") || text.startsWith(mark.repeat(3), at)) return null
  const to = endOfString(text, at) - 1
  return to > at && text[to] === mark ? { from: at + 1, to } : null
}

/** The index after a string of any of the four kinds; a string on one line ends with it at the latest. */
function endOfString(text: string, from: number): number {
  const mark = text.charAt(from)
  const long = text.startsWith(mark.repeat(3), from)
  const close = long ? mark.repeat(3) : mark
  for (let at = from + close.length; at < text.length; at++) {
    if (mark === '"' && text[at] === '\\') at++
    else if (!long && isEnd(text[at])) return at
    // A long string may end in up to two marks of its own before those that close it.
    else if (text.startsWith(close, at)) return long ? skip(text, at, mark) : at + 1
  }
  return text.length
}

/** The index after a value: at the end of its line, or of the last line of an array. */
function endOfValue(text: string, from: number): number {
  let depth = 0
  let at = from
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '"' || character === "'") at = endOfString(text, at)
    else if (character === '#') at = endOfLine(text, at)
    else if (character === '\n' && depth <= 0) return at + 1
    else {
      if (character === '[' || character === '{') depth++
      else if (character === ']' || character === '}') depth--
      at++
    }
  }
  return at
}
