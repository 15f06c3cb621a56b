import type { Span } from './version-file-span.ts'

/**
 * The string at a path of keys in a JSON text, without its quotes; null where there is none. Of keys that stand twice
 * the last counts, as it does for `JSON.parse`. Comments and commas at the end are read over, as deno.json has them.
 */
export function findInJson(text: string, path: readonly string[]): Span | null {
  let at = skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0)
  for (const key of path) {
    const value = text[at] === '{' ? member(text, at, key) : null
    if (value === null) return null
    at = value
  }
  const end = text[at] === '"' ? endOfString(text, at) : -1
  return end === -1 ? null : { from: at + 1, to: end - 1 }
}

/** The index at which the value of an object's key begins. */
function member(text: string, object: number, wanted: string): number | null {
  let found: number | null = null
  let at = skipSpace(text, object + 1)
  while (text[at] === '"') {
    const end = endOfString(text, at)
    const key = end === -1 ? null : keyIn(text.slice(at, end))
    const colon = skipSpace(text, end)
    if (key === null || text[colon] !== ':') return found
    const value = skipSpace(text, colon + 1)
    if (key === wanted) found = value
    at = skipSpace(text, endOfValue(text, value))
    if (text[at] !== ',') return found
    at = skipSpace(text, at + 1)
  }
  return found
}

function keyIn(quoted: string): string | null {
  try {
    const key: unknown = JSON.parse(quoted)
    return typeof key === 'string' ? key : null
  } catch {
    return null
  }
}

/** The index after a string, or -1 where it never ends. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
    else if (text[at] === '\n') return -1
  }
  return -1
}

/** The index after a value of any kind: a string, or all up to what separates it from the next. */
function endOfValue(text: string, from: number): number {
  let depth = 0
  let at = from
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '"') {
      const end = endOfString(text, at)
      if (end === -1) return text.length
      at = end
      continue
    }
    const after = skipSpace(text, at)
    if (after > at) {
      at = after
      continue
    }
    if (depth === 0 && (character === ',' || character === '}' || character === ']')) return at
    if (character === '{' || character === '[') depth++
    if (character === '}' || character === ']') depth--
    at++
  }
  return at
}

/** The index of what comes after white space and comments. */
function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === ' ' || character === '\n' || character === '\r' || character === '\t') at++
    else if (character === '/' && text[at + 1] === '/') at = indexAfter(text, '\n', at)
    else if (character === '/' && text[at + 1] === '*') at = indexAfter(text, '*/', at + 2)
    else break
  }
  return at
}

function indexAfter(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at === -1 ? text.length : at + mark.length
}
