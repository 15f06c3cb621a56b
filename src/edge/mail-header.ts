import { asciiAddress, type Mailbox } from './mailbox.ts'

/** RFC 5322, 2.1.1: lines should have no more than these characters; RFC 2047, 2: an encoded word never has more than 75. */
const lineWidth = 76
/** Bytes in an encoded word: with `=?utf-8?B?` and `?=` it has 72 characters, and the first leaves room for the field's name. */
const bytesOfWord = 45
const bytesOfFirstWord = 30
const longestPlainWord = 60

/** One field of a header, folded, without its final line end. `value` is what `unstructured`, `mailbox` or the like gave. */
export function field(name: string, value: string): string {
  const words = value.split(' ')
  let column = name.length + 1
  let text = `${name}:`
  for (const word of words) {
    if (column + 1 + word.length > lineWidth && column > name.length + 1) {
      text += `\r\n ${word}`
      column = 1 + word.length
    } else {
      text += ` ${word}`
      column += 1 + word.length
    }
  }
  return text
}

/**
 * Text that means itself (RFC 5322, 2.2.1). What is not plain ASCII, has a word too long to fold, or could be taken for
 * an encoded word, becomes encoded words (RFC 2047). Controls become spaces: no text can start a field of its own.
 */
export function unstructured(text: string): string {
  const line = singleLine(text)
  return isPlain(line) ? line : encodedWords(line)
}

/** `Name <address>`, or the address alone. The domain is in its ASCII form. */
export function mailbox({ name, address }: Mailbox, longestName = 200): string {
  const shown = shortened(name ?? '', longestName)
  const path = asciiAddress(address)
  if (shown === '') return path
  if (!isPlain(shown)) return `${encodedWords(shown)} <${path}>`
  return `"${shown.replace(/["\\]/g, '\\$&')}" <${path}>`
}

/** At most `longest` UTF-16 units on one line, with an ellipsis where it was cut. Never cuts inside a grapheme. */
export function shortened(text: string, longest: number): string {
  const line = singleLine(text)
  if (line.length <= longest) return line
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(line.slice(0, longest * 2))) {
    if (kept.length + segment.length >= longest) break
    kept += segment
  }
  return `${kept}…`
}

function singleLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}

function isPlain(line: string): boolean {
  return (
    /^[\x20-\x7e]*$/.test(line) &&
    !line.includes('=?') &&
    !line.includes('  ') &&
    line.split(' ').every((word) => word.length <= longestPlainWord)
  )
}

/** Each word holds whole characters (RFC 2047, 5); the space between two of them is not shown. */
function encodedWords(line: string): string {
  const words: string[] = []
  let word = ''
  let bytes = 0
  for (const character of line) {
    const length = Buffer.byteLength(character)
    if (bytes + length > (words.length === 0 ? bytesOfFirstWord : bytesOfWord)) {
      words.push(word)
      word = ''
      bytes = 0
    }
    word += character
    bytes += length
  }
  return [...words, word].map((one) => `=?utf-8?B?${Buffer.from(one).toString('base64')}?=`).join(' ')
}
