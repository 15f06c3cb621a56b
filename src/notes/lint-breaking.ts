import type { LintedBody } from './lint-body.ts'
import type { MessageFinding } from './lint-finding.ts'

/** Something before the words that keeps them from the start of the line: a list, a heading, bold, space. */
const before = /^\s{0,20}(?:[-*+•–]\s{1,4}|\d{1,3}[.)]\s{1,4}|#{1,6}\s{1,4})?(?:⚠️?\s{0,2})?[*_]{0,3}/u
const words = /^(breaking)([ -])(changes?)([*_]{0,3})(\s{0,4}:)?([*_]{0,3})(?![\w-])/i
const inside = /(?<![\w`"'])BREAKING[ -]CHANGE: /
/** Spec 1.0.0, rules 12, 15 and 16: upper case, a colon, a space, at the start of a line. */
const note = /^BREAKING[ -]CHANGE:(?:[ \t]|$)/

/** Lines that look like a breaking note and are none: they break nothing as written. */
export function lintBreakingNotes({ lines, footers, reading }: LintedBody): MessageFinding[] {
  const { breaking } = reading
  const isEmpty = footers.some(({ token, value }) => token === 'BREAKING CHANGE' && value === '')
  const missed: (NearMiss & { readonly line: number })[] = []
  for (const { text, line, quoted } of lines) {
    if (missed.length === mostLooked) break
    if (quoted || !/breaking/i.test(text)) continue
    const found = note.test(text) ? (isEmpty ? emptyNote(text) : null) : nearMiss(text)
    if (found !== null) missed.push({ ...found, line })
  }
  return missed
    .filter(({ told }) => told === '' || !breaking?.includes(told))
    .slice(0, most)
    .map((found) => findingOf(found, breaking === null))
}

function findingOf(
  { at, what, told, line }: NearMiss & { readonly line: number },
  breaksNothing: boolean,
): MessageFinding {
  return {
    code: 'breaking-not-read',
    severity: breaksNothing ? 'warning' : 'info',
    message: `${what}${breaksNothing ? ', so as written it breaks nothing' : ', so its words are not told'}.`,
    hint: told === '' ? 'Write: BREAKING CHANGE: what breaks, and what to do about it' : '',
    suggestion: told === '' ? null : `BREAKING CHANGE: ${told}`,
    line,
    column: at + 1,
  }
}

/** More of the same helps nobody. */
const most = 5
/** What is read of a long note is looked up in all of it, so not without end. */
const mostLooked = 50

interface NearMiss {
  readonly at: number
  readonly what: string
  /** What the note would say; empty where the line says nothing more. */
  readonly told: string
}

function emptyNote(text: string): NearMiss | null {
  const said = text.slice(text.indexOf(':') + 1).trim()
  return said === '' ? { at: 0, what: 'Nothing follows BREAKING CHANGE:', told: '' } : null
}

function nearMiss(text: string): NearMiss | null {
  const line = text.slice(0, 2_000)
  const start = before.exec(line)?.[0].length ?? 0
  const [all, breaking = '', between = '', change = '', , colon] = words.exec(line.slice(start)) ?? []
  if (all === undefined) return inLine(line)
  const written = `${breaking}${between}${change}`
  const upper = `${breaking}${change.slice(0, 6)}` === 'BREAKINGCHANGE'
  // Prose such as "breaking change in the API" means what it says, and no more.
  if (!upper && colon === undefined) return null
  const told = line
    .slice(start + all.length)
    .replace(/^[\s:*_]+/, '')
    .trim()
  if (!upper) return { at: start, what: `"${written}:" is not in upper case`, told }
  if (start > 0 || all.length > written.length + 1)
    return { at: start, what: `"${written}" does not stand at the start of a line by itself`, told }
  const at = breaking.length + between.length + 'CHANGE'.length
  const plural = change.length > 'CHANGE'.length
  return { at, what: plural ? `It says "${written}"` : `No colon and space follow "${written}"`, told }
}

function inLine(line: string): NearMiss | null {
  const found = inside.exec(line)
  if (!found) return null
  const told = line.slice(found.index + found[0].length).trim()
  return { at: found.index, what: '"BREAKING CHANGE: " is not at the start of a line', told }
}
