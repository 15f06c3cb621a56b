import parseVersion from 'semver/functions/parse.js'
import coerceVersion from 'semver/functions/coerce.js'
import type { Footer } from '../changes/footers.ts'
import type { CommitReading } from '../changes/change.ts'
import { lintBreakingNotes } from './lint-breaking.ts'
import { quoted, type MessageFinding } from './lint-finding.ts'
import type { BodyLine } from './lint-lines.ts'

/** What follows a header, as it was read. */
export interface LintedBody {
  readonly lines: readonly BodyLine[]
  readonly footers: readonly Footer[]
  readonly reading: CommitReading
}

/** What there is to say about body and footers. */
export function lintBody(body: LintedBody): MessageFinding[] {
  if (body.lines.length === 0) return []
  return [
    ...lintSeparation(body.lines),
    // What a revert quotes of the original is not said again.
    ...(body.reading.revert === null ? lintBreakingNotes(body) : []),
    ...lintTrailers(body),
    ...lintReleaseAs(body),
  ]
}

function lintSeparation([first]: readonly BodyLine[]): MessageFinding[] {
  if (!first || first.text.trim() === '') return []
  return [
    {
      code: 'body-not-separated',
      severity: 'warning',
      message:
        'The body follows the header without an empty line: git and the forges take both for one title.',
      hint: 'Put an empty line above it.',
      suggestion: null,
      line: first.line,
      column: 1,
    },
  ]
}

const trailer = /^(Release-As|Release-Note|Co-authored-by)(:| #)(.*)$/i
const anyTold = /release-as|release-note|co-authored-by/i

/** Trailers that change what the notes say, where they are not read as such. */
function lintTrailers({ lines, footers }: LintedBody): MessageFinding[] {
  const told = lines.filter(({ text, quoted: inQuote }) => !inQuote && anyTold.test(text))
  if (told.length === 0) return []
  const read = new Set(footers.map(({ token, value }) => keyOf(token, value.split('\n', 1)[0] ?? '')))
  const findings = told.flatMap(({ text, line }): MessageFinding[] => {
    const [, token = '', mark = '', value = ''] = trailer.exec(text) ?? []
    if (token === '' || read.has(keyOf(token, value))) return []
    const spaced = value === '' || mark === ' #' || value.startsWith(' ')
    return [
      {
        code: 'footer-not-read',
        severity: token.toLowerCase() === 'co-authored-by' ? 'info' : 'warning',
        message: spaced
          ? `${token} stands above the last paragraph, so it is read as prose.`
          : `${token} is read as prose: a footer has a space after its colon.`,
        hint: spaced ? 'Move it to the end of the message.' : '',
        suggestion: spaced ? null : `${token}: ${clipped(value)}`,
        line,
        column: spaced ? 1 : token.length + 2,
      },
    ]
  })
  return findings.slice(0, most)
}

function keyOf(token: string, value: string): string {
  return `${token.toLowerCase()}: ${value.trim()}`
}

/** More of the same helps nobody. */
const most = 5

/** `Release-As:` asks for a version by SemVer 2.0.0; a `v` before it is forgiven. */
function lintReleaseAs({ lines, footers }: LintedBody): MessageFinding[] {
  const wrong = footers.filter(
    ({ token, value }) => token.toLowerCase() === 'release-as' && parseVersion(value.trim()) === null,
  )
  return wrong.slice(0, most).map(({ value }) => {
    const [start = ''] = value.split('\n', 1)
    const at = lines.find(({ text }) => /^release-as/i.test(text) && text.includes(start))
    const version = coerceVersion(start.slice(0, 100))?.version ?? null
    return {
      code: 'release-as-invalid',
      severity: 'error',
      message: `${quoted(start)} is not a version.`,
      hint: version === null ? 'Write three numbers, as in: Release-As: 2.0.0' : '',
      suggestion: version === null ? null : `Release-As: ${version}`,
      line: at?.line ?? 1,
      column: at === undefined || start === '' ? 1 : at.text.indexOf(start) + 1,
    }
  })
}

function clipped(text: string): string {
  return text.trim().slice(0, 500)
}
