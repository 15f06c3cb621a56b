/** RFC 2045, 6.7: no line is longer, with the `=` that says that it goes on. */
const lineLength = 76

const [lf, cr, space, tab, equals, dot, capitalF] = [10, 13, 32, 9, 61, 46, 70]
const digits = Buffer.from('0123456789ABCDEF')

/** 1 for what may stand for itself inside a line. */
const literal = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === tab || (byte >= space && byte <= 126 && byte !== equals) ? 1 : 0,
)

/** Where a text is put together; kept for the next one. */
let output = Buffer.alloc(65_536)

/**
 * Text in UTF-8 as quoted-printable (RFC 2045, 6.7), each line end as CRLF. Encoded too, although they need not be: a
 * dot and `From ` at the start of a line, which careless servers and mailboxes change, and with them a signature.
 * A mail is mostly this, so it is one pass over the bytes, without a string for any part of them.
 */
export function quotedPrintable(text: string): string {
  const input = Buffer.from(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
  // Every byte as an escape, and the breaks that those need.
  const most = input.length * 4 + lineLength
  if (output.length < most) output = Buffer.alloc(most)
  let at = 0
  for (let start = 0; start <= input.length;) {
    const found = input.indexOf(lf, start)
    const end = found < 0 ? input.length : found
    at = encodeLine({ input, output, start, end }, at)
    if (found >= 0) at = breakLine(output, at)
    start = end + 1
  }
  return output.toString('latin1', 0, at)
}

interface Line {
  readonly input: Buffer
  readonly output: Buffer
  readonly start: number
  readonly end: number
}

/** Writes the bytes from `start` to `end` at `first`; gives where the next thing goes. */
function encodeLine({ input, output, start, end }: Line, first: number): number {
  let at = first
  let column = 0
  const last = end - 1
  for (let index = start; index < end; index++) {
    // Nearly every byte: it stands for itself, inside a line with room.
    if (column > 0) {
      const room = Math.min(last, index + lineLength - 1 - column)
      const from = index
      while (index < room && literal[input[index] ?? 0] === 1) output[at++] = input[index++] ?? 0
      column += index - from
    }
    const byte = input[index] ?? 0
    const isLast = index === last
    let width = widthOf(byte, isLast)
    const room = isLast ? lineLength : lineLength - 1
    if (column + width > room) {
      at = breakLine(output, at, true)
      column = 0
    }
    // Asked after the break, which may have brought a dot to the start of a line.
    if (column === 0 && isDelicate(input, index)) width = 3
    if (width === 1) output[at++] = byte
    else at = escape(output, at, byte)
    column += width
  }
  return at
}

function escape(output: Buffer, at: number, byte: number): number {
  output[at] = equals
  output[at + 1] = digits[byte >> 4] ?? 0
  output[at + 2] = digits[byte & 15] ?? 0
  return at + 3
}

function breakLine(output: Buffer, first: number, soft = false): number {
  let at = first
  if (soft) output[at++] = equals
  output[at] = cr
  output[at + 1] = lf
  return at + 2
}

/** White space at the end of a line may be lost on the way. */
function widthOf(byte: number, isLast: boolean): 1 | 3 {
  const isSpace = byte === space || byte === tab
  return literal[byte] === 1 && !(isLast && isSpace) ? 1 : 3
}

/** What a line must not start with. */
function isDelicate(input: Buffer, index: number): boolean {
  const byte = input[index]
  return byte === dot || (byte === capitalF && input.toString('latin1', index, index + 5) === 'From ')
}
