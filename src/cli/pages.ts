const pageBytes = 262_144
/** UTF-8 takes at most so many bytes for a unit of a string. */
const mostBytes = 3

const ascii = /^[\0-\x7F]*$/

/** Texts one after the other as the bytes of their UTF-8, in few pieces: every write costs as much as many characters. */
export function* inPages(texts: Iterable<string>): Generator<Uint8Array> {
  let page = Buffer.allocUnsafe(pageBytes)
  let used = 0
  for (const text of texts) {
    const room = text.length * mostBytes
    if (room > pageBytes - used && used > 0) {
      yield page.subarray(0, used)
      page = Buffer.allocUnsafe(pageBytes)
      used = 0
    }
    if (room > pageBytes) yield Buffer.from(text)
    // Most texts are ASCII, which is copied as it is.
    else used += page.write(text, used, ascii.test(text) ? 'latin1' : 'utf8')
  }
  if (used > 0) yield page.subarray(0, used)
}
