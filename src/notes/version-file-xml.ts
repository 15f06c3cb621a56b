import type { Span } from './version-file-span.ts'

/**
 * The text of the first element at a path such as `project/version`, without the white space around it; null where there
 * is none. Comments, CDATA, instructions and attributes are read over.
 */
export function findInXml(text: string, path: string): Span | null {
  const open: string[] = []
  const depth = path.split('/').length
  let at = text.indexOf('<')
  while (at !== -1) {
    const end = endOfMarkup(text, at)
    if (text[at + 1] === '/') open.pop()
    else if (text[at + 1] !== '!' && text[at + 1] !== '?') {
      const name = /^[^\s/>]+/.exec(text.slice(at + 1, at + 1 + longestName))?.[0] ?? ''
      open.push(name)
      const closing = text.indexOf('<', end)
      if (open.length === depth && open.join('/') === path && text.startsWith(`</${name}`, closing))
        return trimmed(text, end, closing)
      if (text[end - 2] === '/') open.pop()
    }
    at = text.indexOf('<', end)
  }
  return null
}

const longestName = 200

function trimmed(text: string, from: number, to: number): Span | null {
  const inner = text.slice(from, to)
  const start = from + inner.length - inner.trimStart().length
  const end = from + inner.trimEnd().length
  return start < end ? { from: start, to: end } : null
}

/** The index after a tag, comment, CDATA section, instruction or declaration. */
function endOfMarkup(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4)
  if (text.startsWith('<![CDATA[', at)) return after(text, ']]>', at)
  if (text.startsWith('<?', at)) return after(text, '?>', at)
  for (let index = at + 1; index < text.length; index++) {
    const character = text.charAt(index)
    if (character === '>') return index + 1
    if (character === '"' || character === "'") {
      const close = text.indexOf(character, index + 1)
      if (close === -1) return text.length
      index = close
    }
  }
  return text.length
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at === -1 ? text.length : at + mark.length
}
