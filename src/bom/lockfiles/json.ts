import { exitCodes, WaybillError, type Place } from '../../errors.ts'

/**
 * Parses the JSON of a lockfile. Throws LOCKFILE_INVALID with the line of the fault: an empty file, a merge
 * conflict, a file that ends too early, or whatever else is not JSON. A byte order mark is taken as npm takes it.
 */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    throw notJson(text, file)
  }
}

/** LOCKFILE_INVALID at the first place of the text where `needle` stands, or at its start. */
export function invalidAt(
  file: string,
  text: string,
  needle: string,
  message: string,
  hint: string,
): WaybillError {
  const at = { file, line: lineAt(text, Math.max(0, text.indexOf(needle))) }
  return lockfileInvalid(message, at, hint)
}

function notJson(text: string, file: string): WaybillError {
  const again = 'Write it again with the package manager, or restore it with git.'
  if (text.trim() === '') return invalidAt(file, text, '', 'The lockfile is empty.', again)
  const conflict = /^<{7} /m.exec(text)
  if (conflict) {
    const hint = 'Resolve the conflict; for npm: npm install --package-lock-only.'
    return invalidAt(file, text, conflict[0], 'The lockfile holds an unresolved merge conflict.', hint)
  }
  const offset = faultOffset(text)
  const message =
    offset >= text.trimEnd().length ? 'The lockfile ends too early.' : 'The lockfile is not JSON.'
  const at = { file, line: lineAt(text, Math.min(offset, text.trimEnd().length)) }
  return lockfileInvalid(message, at, again)
}

/** The work goes on without a lockfile that cannot be read: done, but not complete. */
function lockfileInvalid(message: string, at: Place, hint: string): WaybillError {
  return new WaybillError('LOCKFILE_INVALID', message, { at, hint, exitCode: exitCodes.incomplete })
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
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
