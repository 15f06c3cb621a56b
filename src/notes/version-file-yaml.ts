import type { Span } from './version-file-span.ts'

/**
 * The scalar of a key at the root of a YAML document, without its quotes; null where there is none, or where it is an
 * alias. Whatever is nested or continued is indented (YAML 1.2.2, 6.1 and 7.3), so that a key in the first column is one
 * of the root. Of several documents only the first counts.
 */
export function findInYaml(text: string, key: string): Span | null {
  const name = new RegExp(`^(?:${key}|"${key}"|'${key}')[ \\t]*:(?:[ \\t]+|$)`)
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let begun = false
  while (at < text.length) {
    const next = text.indexOf('\n', at)
    const end = next === -1 ? text.length : next
    const line = text.slice(at, end).replace(/\r$/, '')
    if (begun && /^(?:---|\.\.\.)(?:\s|$)/.test(line)) return null
    begun ||= /^[^#%\s]/.test(line)
    const found = name.exec(line)?.[0]
    if (found !== undefined) return scalarIn(line, found.length, at)
    at = end + 1
  }
  return null
}

function scalarIn(line: string, from: number, offset: number): Span | null {
  const anchor = /^(?:[&!]\S*[ \t]+)*/.exec(line.slice(from))?.[0].length ?? 0
  const start = from + anchor
  const mark = line[start]
  if (mark === '"' || mark === "'") {
    const close = line.indexOf(mark, start + 1)
    return close === -1 ? null : { from: offset + start + 1, to: offset + close }
  }
  const [plain = ''] = /^[^\s#*&!|>[\]{},%@`][^\s]*/.exec(line.slice(start)) ?? []
  return plain === '' ? null : { from: offset + start, to: offset + start + plain.length }
}
