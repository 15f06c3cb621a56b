import { lockfileInvalid } from './invalid.ts'

/** What stands behind a key: a text, or further keys. */
export type YarnValue = string | YarnFields
export type YarnFields = ReadonlyMap<string, YarnValue>

/** One block of a yarn.lock that begins at the margin. */
export interface YarnRecord {
  /** The keys of its first line, from 1. */
  readonly keys: readonly string[]
  readonly line: number
  readonly fields: YarnFields
}

/** What `dependenciesMeta` needs; neither yarn nests deeper. */
const deepest = 4

interface Line {
  readonly keys: readonly string[]
  /** Null where further keys are to follow. */
  readonly value: string | null
}

/** What almost every line is: one key, and perhaps a value. Neither is plain where it begins as other YAML does. */
const simple =
  /^( *)(?:"([^"\\]*)"|([^-?:,[\]{}#&*!|>'"%@`<=\s][^ ,":]*))(?::|:? (?:"([^"\\]*)"|([^-?:,[\]{}#&*!|>'"%@`\s].*)))$/

/**
 * Reads the lines of a yarn.lock, of yarn 1 (`key value`) as of its successors (`key: value`, a subset of YAML): keys and
 * values are plain or JSON strings, two spaces a level, several keys with commas between them. What both leave out of
 * their own files (lists, anchors, tabs) is refused. Throws LOCKFILE_INVALID with the line.
 */
export function readYarnLines(text: string, file: string): readonly YarnRecord[] {
  const records: YarnRecord[] = []
  // The keys that are open, outermost first: what a deeper line belongs to.
  const open: Map<string, YarnValue>[] = []
  const add = (level: number, { keys, value }: Line, line: number): void => {
    if (level > open.length || level >= deepest || !Number.isInteger(level))
      throw lockfileInvalid('The line is indented as no yarn lockfile is.', { file, line })
    open.length = level
    const inner = value === null || level === 0 ? new Map<string, YarnValue>() : null
    const [key = ''] = keys
    if (level === 0) records.push({ keys, line, fields: inner ?? new Map() })
    else open[level - 1]?.set(key, value ?? inner ?? '')
    if (value === null && inner !== null) open.push(inner)
  }
  // A key of more than 1,024 characters stands behind a question mark, what belongs to it behind a colon on the next line.
  let long: readonly string[] | null = null
  let number = 0
  const addAnyOther = (written: string): void => {
    const content = written.replace(/^ +/, '')
    if (content === '' || content.startsWith('#')) return
    const asks = content.startsWith('? ')
    const line = asks
      ? parseLine(`${content.slice(2)}:`)
      : long
        ? lineBehind(long, content)
        : parseLine(content)
    if (line === null || (asks && long))
      throw lockfileInvalid('The line is none of a yarn lockfile.', { file, line: number })
    long = asks ? line.keys : null
    if (!asks) add((written.length - content.length) / 2, line, number)
  }
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    number += 1
    const written = raw.trimEnd()
    const match = long === null ? simple.exec(written) : null
    if (!match) {
      addAnyOther(written)
      continue
    }
    const [, indent = '', quoted, plain = '', quotedValue, plainValue = null] = match
    add(indent.length / 2, { keys: [quoted ?? plain], value: quotedValue ?? plainValue }, number)
  }
  if (long) throw lockfileInvalid('The lockfile ends too early.', { file, line: number })
  return records
}

function lineBehind(keys: readonly string[], content: string): Line | null {
  return content.startsWith(':') ? { keys, value: valueOf(content.slice(1)) } : null
}

function parseLine(content: string): Line | null {
  const keys: string[] = []
  for (let at = 0; at < content.length;) {
    const token = tokenAt(content, at)
    if (token === null) return null
    keys.push(token.text)
    const rest = content.slice(token.end, token.end + 2)
    if (rest === ': ' || (rest.startsWith(' ') && keys.length === 1)) {
      const value = valueOf(content.slice(token.end + 1))
      return value === null ? null : { keys, value }
    }
    if (rest === ':') return { keys, value: null }
    if (rest !== ', ') return null
    at = token.end + 2
  }
  return null
}

/** A key without quotes ends before a comma, a space, or a colon that a value follows. */
const plainKey = /[^-?:,[\]{}#&*!|>'"%@`<=\s](?:[^ ,":]|:(?! |$))*/y

function tokenAt(content: string, start: number): { text: string; end: number } | null {
  if (content[start] === '"') {
    let end = content.indexOf('"', start + 1)
    while (end > 0 && isEscaped(content, end)) end = content.indexOf('"', end + 1)
    const text = end < 0 ? null : unquoted(content.slice(start, end + 1))
    return text === null ? null : { text, end: end + 1 }
  }
  plainKey.lastIndex = start
  const text = plainKey.exec(content)?.[0]
  return text === undefined ? null : { text, end: start + text.length }
}

/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(content: string, at: number): boolean {
  let start = at
  while (content[start - 1] === '\\') start -= 1
  return (at - start) % 2 === 1
}

/** The text of a value; null where nothing stands, or a string that does not end. */
function valueOf(written: string): string | null {
  const content = written.trim()
  if (content === '') return null
  if (content.startsWith('"')) return unquoted(content)
  return /^[-?:,[\]{}#&*!|>'%@`]/.test(content) ? null : content
}

function unquoted(json: string): string | null {
  if (/^"[^"\\]*"$/.test(json)) return json.slice(1, -1)
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}
