import type { WaybillError } from '../../errors.ts'
import { lineAt, lockfileInvalid, refuseUnreadable } from './invalid.ts'

/** Every level costs a parser many times its letter; in a short text it does no harm. */
const deepest = 1_000
const longestUnchecked = 4 * 1024 * 1024

/**
 * Parses the JSON of a lockfile. Throws LOCKFILE_INVALID with the line of the fault: an empty file, a merge
 * conflict, a file that ends too early, or whatever else is not JSON, and for a long text that is nested deeper than any
 * lockfile. A byte order mark is taken as npm takes it.
 */
export function parseJson(text: string, file: string): unknown {
  const deep = text.length > longestUnchecked ? depthFault(text) : null
  if (deep !== null)
    throw lockfileInvalid(`The lockfile is nested more than ${deepest} levels deep.`, {
      file,
      line: lineAt(text, deep),
    })
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    throw notJson(text, file)
  }
}

function notJson(text: string, file: string): WaybillError {
  refuseUnreadable({ path: file, text }, 'JSON')
  const offset = faultOffset(text)
  const message =
    offset >= text.trimEnd().length ? 'The lockfile ends too early.' : 'The lockfile is not JSON.'
  return lockfileInvalid(message, { file, line: lineAt(text, Math.min(offset, text.trimEnd().length)) })
}

function depthFault(text: string): number | null {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '"') at = stringEnd(text, at)
    else if (character === '[' || character === '{') {
      depth += 1
      if (depth > deepest) return at
    } else if (character === ']' || character === '}') depth -= 1
  }
  return null
}

function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

const token =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\n\r]*(?:\\.[^"\\\n\r]*)*")|(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.]))/iy
const space = /[ \t\r\n]*/y

type State = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end'

/** The first characters of what may come: `"` for a string, `v` for a number or a word. */
const expected: Readonly<Record<State, string>> = {
  value: '"v{[',
  'value or ]': '"v{[]',
  key: '"',
  'key or }': '"}',
  colon: ':',
  'comma or end': ',}]',
}

/** Where a text stops being JSON (RFC 8259), which the engine's own message does not always say. */
export function faultOffset(text: string): number {
  const open: string[] = []
  let state: State = 'value'
  token.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  for (;;) {
    space.lastIndex = token.lastIndex
    const match = token.exec(text)
    space.test(text)
    if (!match) return space.lastIndex
    const [whole, mark, string] = match
    const kind = mark ?? (string === undefined ? 'v' : '"')
    const next: State | null = expected[state].includes(kind) ? after(state, kind, open) : null
    if (next === null) return token.lastIndex - whole.trimStart().length
    state = next
  }
}

/** The state after a token that was expected; null where nothing is open that it could close or continue. */
function after(state: State, kind: string, open: string[]): State | null {
  switch (kind) {
    case '{':
    case '[':
      open.push(kind)
      return kind === '{' ? 'key or }' : 'value or ]'
    case '}':
    case ']':
      return open.pop() === (kind === '}' ? '{' : '[') ? 'comma or end' : null
    case ',':
      return open.length === 0 ? null : open.at(-1) === '{' ? 'key' : 'value'
    case ':':
      return 'value'
    default:
      return state.startsWith('key') ? 'colon' : 'comma or end'
  }
}
