/** Whether two texts are the same to a reader: line ends, which a forge may change, and space at the end are no difference. */
export function isSameText(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd()
}
