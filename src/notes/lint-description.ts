import type { Header } from '../changes/header.ts'
import { cutNumbers } from '../changes/trailing-numbers.ts'
import { suggest } from '../config/suggest.ts'
import { quoted, type LintRules } from './lint-finding.ts'
import { readable } from './lint-repair.ts'
import type { HeaderFinding, LintSubject } from './lint-header.ts'

/** Where git's own lists and the forges begin to cut a title, and where nobody reads on (in characters). */
const comfortable = 72
const tooLong = 100
/** More of the same helps nobody. */
const most = 5

/** What there is to say about the scope and the length of a header that reads as one. */
export function lintDescription(read: Header, { header }: LintSubject, rules: LintRules): HeaderFinding[] {
  return [...lintScopes(read, header, rules), ...lintLength(header)]
}

function lintScopes({ scope }: Header, header: string, { scopes }: LintRules): HeaderFinding[] {
  if (scopes === null || scope === null) return []
  const from = header.indexOf('(') + 1
  const plain = scopes.map((one) => one.toLowerCase())
  const findings: HeaderFinding[] = []
  let at = from
  for (const part of scope.split(',')) {
    if (findings.length === most) break
    const name = part.trim()
    if (name !== '' && !plain.includes(name.toLowerCase()))
      findings.push(unknownScope(name, at + part.indexOf(name), { header, scopes }))
    at += part.length + 1
  }
  return findings
}

function unknownScope(
  name: string,
  at: number,
  { header, scopes }: { readonly header: string; readonly scopes: readonly string[] },
): HeaderFinding {
  const meant = suggest(name, scopes)
  const line =
    meant === null ? null : readable(`${header.slice(0, at)}${meant}${header.slice(at + name.length)}`)
  return {
    code: 'scope-unknown',
    severity: 'info',
    message: `${quoted(name)} is no scope of notes.scopes and no package.`,
    hint: meant === null ? `Scopes: ${scopes.join(', ')}.` : `Did you mean ${meant}?`,
    suggestion: line,
    at,
  }
}

/** The pull request that a forge adds at the end is not the author's to shorten. */
function lintLength(header: string): HeaderFinding[] {
  if (header.length <= comfortable) return []
  const own = cutNumbers(header).line
  const length = lengthOf(own)
  if (length <= comfortable) return []
  return [
    {
      code: 'header-long',
      severity: 'info',
      message:
        length > tooLong
          ? `The header is ${length} characters long; few will read on after ${tooLong}.`
          : `The header is ${length} characters long; git and the forges cut such lines after ${comfortable}.`,
      hint: 'Say the rest in the body, below an empty line.',
      suggestion: null,
      at: endOf(own, comfortable),
    },
  ]
}

/** In characters as people see most of them: an emoji is one, not two. */
function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

function endOf(text: string, characters: number): number {
  let at = 0
  let left = characters
  for (const character of text) {
    if (left === 0) break
    at += character.length
    left -= 1
  }
  return at
}
