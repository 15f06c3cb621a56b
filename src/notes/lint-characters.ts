import type { LintCode, MessageFinding } from './lint-finding.ts'

/** Controls of writing direction: they let a text read as something that it is not (Unicode Technical Report 36). */
const direction = '\\u202A-\\u202E\\u2066-\\u2069'
/** What takes no room: no joiners, which emoji and several scripts are written with. */
const invisible = '\\u00AD\\u180E\\u200B\\u2060-\\u2064\\uFEFF'
/** What is neither text, tab nor line end. */
const control = '\\u0001-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F'

const nul = /\0/g
const unseen = new RegExp(`[${direction}${invisible}]`, 'g')
const controls = new RegExp(`[${control}]`, 'g')
const anything = new RegExp(`[\\0${direction}${invisible}${control}]`, 'g')

/** The text without NUL, control characters, and what nobody sees. */
export function visible(text: string): string {
  return text.replace(anything, '')
}

/** Finds NUL, control characters and invisible ones: each kind once, at its first place, with how many there are. */
export function lintCharacters(message: string): MessageFinding[] {
  if (message.search(anything) === -1) return []
  return [
    found(message, nul, {
      code: 'nul-character',
      severity: 'error',
      what: 'is a NUL: git takes no message with one, and reads none beyond it',
    }),
    found(message, controls, {
      code: 'control-character',
      severity: 'warning',
      what: 'is a control character: terminals act on it, readers see nothing',
    }),
    found(message, unseen, {
      code: 'invisible-character',
      severity: 'warning',
      what: 'cannot be seen, and can make a text read as what it is not',
    }),
  ].flat()
}

function found(
  message: string,
  pattern: RegExp,
  kind: { readonly code: LintCode; readonly severity: 'error' | 'warning'; readonly what: string },
): MessageFinding[] {
  const at = message.search(pattern)
  if (at === -1) return []
  const before = message.slice(0, at)
  const lineStart = before.lastIndexOf('\n') + 1
  const end = message.indexOf('\n', at)
  const line = message.slice(lineStart, end === -1 ? undefined : end)
  const more = (message.match(pattern)?.length ?? 1) - 1
  const clean = visible(line).trim()
  return [
    {
      code: kind.code,
      severity: kind.severity,
      message: `${nameOf(message.charCodeAt(at))} ${kind.what}${more === 0 ? '' : `; there ${more === 1 ? 'is 1 more' : `are ${more} more`}`}.`,
      hint: 'Take it out.',
      suggestion: clean === '' || clean.length > longestSuggestion ? null : clean,
      line: before.split('\n').length,
      column: at - lineStart + 1,
    },
  ]
}

/** More than anybody pastes. */
const longestSuggestion = 500

function nameOf(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`
}
