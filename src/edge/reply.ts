const longest = 300
/** What is looked at: enough to quote from, and no work for a server that talks without end. */
const longestRead = 4_000

/**
 * What a server said, fit to be shown, recorded and logged: one line of at most 300 characters without control
 * characters, addresses, the given `withheld` words (a token, a recipient's local part) and anything a CI runner
 * would take for a command (`::add-mask::`, `##[error]`).
 */
export function quoteReply(text: string, withheld: readonly string[] = []): string {
  const read = text.length > longestRead ? text.slice(0, longestRead).replace(/\S{0,400}$/, '') : text
  const line = withholding(read, withheld)
    .replace(/\u001B\[[0-?]*[ -/]*[@-~]/g, '')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/<?[^\s<>()[\]:;,"'@]+@[^\s<>()[\]:;,"'@]+>?/g, '<recipient>')
    .replace(/:{2,}/g, ':')
    .replace(/##\[/g, '# [')
    .trim()
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/\p{Cs}/gu, '')}…` : line
}

/** The parts of an address that a server may repeat by themselves. */
export function wordsOf(address: string): readonly string[] {
  const local = address.slice(0, address.lastIndexOf('@'))
  return local.length < 3 ? [address] : [address, local]
}

function withholding(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => {
    const literal = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    return word === ''
      ? rest
      : rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu'), '***')
  }, text)
}
