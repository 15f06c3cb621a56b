import { parseJson } from './json.ts'

/**
 * Parses the JSON of a bun.lock: with comments, and with commas after the last value (bun docs, "Lockfile"). Throws
 * LOCKFILE_INVALID with the line of the fault. Linear.
 */
export function parseBunJson(text: string, file: string): unknown {
  return parseJson(withoutLastCommas(withoutComments(text)), file)
}

/** Spaces stand where comments were, so that every line stays where it is. */
function withoutComments(text: string): string {
  return outsideStrings(text, /"|\/[/*]/g, (at) => {
    const isLine = text[at + 1] === '/'
    const end = text.indexOf(isLine ? '\n' : '*/', at + 2)
    // A comment without an end is no JSON, and is left for the parser to name the line.
    return end >= 0 ? (isLine ? end : end + 2) : isLine ? text.length : null
  })
}

function withoutLastCommas(text: string): string {
  return outsideStrings(text, /"|,(?=\s*[}\]])/g, (at) => at + 1)
}

/** Replaces what `mark` finds outside strings by spaces, up to where `endOf` says; `mark` finds quotes too. */
function outsideStrings(text: string, mark: RegExp, endOf: (at: number) => number | null): string {
  const pieces: string[] = []
  let copied = 0
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const isString = found[0] === '"'
    const end = isString ? stringEnd(text, found.index) : endOf(found.index)
    if (end === null) break
    if (!isString) {
      const blank = end === found.index + 1 ? ' ' : text.slice(found.index, end).replace(/[^\r\n]/g, ' ')
      pieces.push(text.slice(copied, found.index), blank)
      copied = end
    }
    mark.lastIndex = end
  }
  return pieces.join('') + text.slice(copied)
}

/** Where the string that starts at `at` ends; one without an end goes as far as its line, which is no JSON. */
function stringEnd(text: string, at: number): number {
  const mark = /["\\\n]/g
  mark.lastIndex = at + 1
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] === '"') return found.index + 1
    if (found[0] === '\n') return found.index
    mark.lastIndex = found.index + 2
  }
  return text.length
}
