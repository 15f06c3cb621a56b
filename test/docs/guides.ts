import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/project.js'

/** A document for people, with the place that a failing test can name. */
interface Guide {
  readonly path: string
  readonly text: string
}

/** A fenced block of code; `line` is the line of its first fence, counted from one. */
export interface Block {
  readonly path: string
  readonly line: number
  readonly language: string
  readonly code: string
}

/** The README, where there is one, and everything in `docs/`. */
export function guides(): Guide[] {
  const names = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  return ['README.md', ...names.toSorted().map((name) => `docs/${name}`)]
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, text: guide(path) }))
}

export function guide(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** The fenced blocks of these languages (GitHub Flavored Markdown, 4.5), also where they are indented in a list. */
export function blocks(...languages: readonly string[]): Block[] {
  return guides().flatMap(({ path, text }) =>
    [...text.matchAll(/^( *)(`{3,})(\w+)[^\n]*\n(.*?)^\1\2 *$/gms)].flatMap((match) => {
      const [, indent = '', , language = '', code = ''] = match
      if (!languages.includes(language)) return []
      const line = text.slice(0, match.index).split('\n').length
      return [{ path, line, language, code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '') }]
    }),
  )
}

/** The rows of the table below a heading, without its header, each as its cells. */
export function tableBelow(text: string, heading: string): string[][] {
  const section = text.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`))
  const lines = (section ?? '').split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map(cellsOf)
}

/** The rows of every table of a document. */
export function allRows(text: string): string[][] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.startsWith('|'))
    .flatMap((part) => part.trim().split('\n').slice(2).map(cellsOf))
}

/** What stands in backticks, in order. */
export function codeSpans(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map((span) => span[1] ?? '')
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
}
