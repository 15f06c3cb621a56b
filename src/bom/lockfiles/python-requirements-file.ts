import { localPath } from './local-path.ts'

/** One requirement or option of a requirements file, with its continuation lines joined. */
export interface Line {
  /** Where it begins, from 1. */
  readonly number: number
  /** `-r`, `-c`, `-e`, `--index-url`, ...; '' for a requirement. Short names are kept short. */
  readonly option: string
  /** What follows, without the options of a single requirement. */
  readonly value: string
  /** `sha256:...`, as `--hash` has them. */
  readonly hashes: readonly string[]
}

const shortNames: ReadonlyMap<string, string> = new Map([
  ['--requirement', '-r'],
  ['--constraint', '-c'],
  ['--editable', '-e'],
  ['--index-url', '-i'],
  ['--pypi-url', '-i'],
  ['--find-links', '-f'],
])

/**
 * The lines of a requirements file (pip, "Requirements File Format"): comments and empty lines left out, `\` at the end of a
 * line joins the next one to it. Linear in the text.
 */
export function requirementLines(text: string): Line[] {
  const lines: Line[] = []
  let joined = ''
  let start = 0
  const physical = (text.startsWith('\uFEFF') ? text.slice(1) : text).split(/\r\n|[\n\r]/)
  const parts: string[] = []
  physical.forEach((line, index) => {
    if (parts.length === 0) start = index + 1
    const comment = commentAt(line)
    // A comment ends a line even where a backslash ends the comment.
    const continues = comment < 0 && line.endsWith('\\') && index < physical.length - 1
    parts.push(comment >= 0 ? line.slice(0, comment) : continues ? line.slice(0, -1) : line)
    if (continues) return
    joined = parts.join('').trim()
    parts.length = 0
    if (joined !== '') lines.push(lineOf(joined, start))
  })
  return lines
}

function commentAt(line: string): number {
  if (line.startsWith('#')) return 0
  return line.search(/\s#/)
}

function lineOf(text: string, number: number): Line {
  if (!text.startsWith('-')) return { number, option: '', ...withoutOptions(text) }
  const long = /^--[a-z-]+/.exec(text)?.[0]
  const written = long ?? text.slice(0, 2)
  const rest = text.slice(written.length).replace(/^\s*=?\s*/, '')
  return { number, option: shortNames.get(written) ?? written, ...withoutOptions(rest) }
}

/** Options of one requirement stand behind it, after a space. */
function withoutOptions(text: string): { value: string; hashes: string[] } {
  const hashes: string[] = []
  const [value = '', ...options] = text.split(/\s(?=--)/)
  for (const option of options) {
    const hash = /^--hash(?:\s*=\s*|\s+)(\S+)\s*$/.exec(option)?.[1]
    if (hash !== undefined) hashes.push(hash)
  }
  return { value: unquoted(value.trim()), hashes }
}

function unquoted(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text
}

/**
 * The path of an included file, relative to the folder that the bill of materials is about. Null for what is on the web,
 * absolute, of the environment or outside that folder: it is never opened.
 */
export function includedPath(from: string, written: string): string | null {
  if (/^[a-z][a-z0-9+.-]+:/i.test(written) || written.includes('${')) return null
  const { path, isAbsolute } = localPath(written)
  if (isAbsolute || path === '') return null
  const names = from.split('/').slice(0, -1)
  for (const name of path.split('/'))
    if (name !== '..') names.push(name)
    else if (names.pop() === undefined) return null
  return names.join('/')
}
