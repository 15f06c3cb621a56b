import type { CommitReading } from '../changes/change.ts'
import { readHeader, type Header } from '../changes/header.ts'
import { readMerge } from '../changes/merge.ts'
import { suggest } from '../config/suggest.ts'
import { lintDescription } from './lint-description.ts'
import { departureOf } from './lint-departure.ts'
import { quoted, type LintCode, type LintRules, type MessageFinding } from './lint-finding.ts'
import { isMergeHeader } from './lint-reading.ts'
import { readable, repairedHeader, suggestedHeader } from './lint-repair.ts'

/** What is looked at of a message: its header, what follows it, and what the notes read of both. */
export interface LintSubject {
  readonly header: string
  readonly rest: string
  readonly reading: CommitReading
  readonly merge: boolean
}

/** A finding about a header; `at` counts its characters from 0. */
export interface HeaderFinding extends Omit<MessageFinding, 'line' | 'column'> {
  readonly code: LintCode
  readonly at: number
}

/** What there is to say about the first line of a message, which is not empty. */
export function lintHeader(subject: LintSubject, rules: LintRules): HeaderFinding[] {
  const { header, rest, merge } = subject
  const pullRequest = readMerge(header, rest)
  if (pullRequest) return lintMerge(pullRequest.title, subject, rules)
  if (isMergeHeader(header) || (merge && header.startsWith('Merge'))) return []
  return lintTitle(subject, rules)
}

/** The same for what is no merge, or for the title of one. */
function lintTitle(subject: LintSubject, rules: LintRules): HeaderFinding[] {
  const { header, reading } = subject
  if (/^(?:fixup|squash|amend)! /.test(header)) return [fixup(header, rules)]
  if (reading.revert !== null) return lintRevert(subject, rules)
  const conventional = readHeader(header)
  const wip = lintWip(header, conventional, rules)
  if (wip) return [wip]
  if (!conventional) return [notConventional(header, reading, rules)]
  return [...lintType(conventional, subject, rules), ...lintDescription(conventional, subject, rules)]
}

function fixup(header: string, { where }: LintRules): HeaderFinding {
  const inRange = where === 'range'
  return {
    code: 'fixup',
    severity: inRange ? 'error' : 'info',
    message: inRange
      ? `${quoted(header)} was never squashed into the commit it belongs to.`
      : `${quoted(header)} is to be squashed before it is merged; the notes hide it.`,
    hint: 'Run: git rebase --interactive --autosquash, from the commit before the one it belongs to.',
    suggestion: null,
    at: 0,
  }
}

/** Git's own merges say nothing and need not; that of a pull request can carry its title, and is told by it. */
function lintMerge(title: string | null, subject: LintSubject, rules: LintRules): HeaderFinding[] {
  const { header, merge } = subject
  if (title === null)
    return [
      {
        code: 'merge-untitled',
        severity: 'info',
        message:
          'A merge without the title of its pull request; the notes tell its commits, and hide the merge.',
        hint: 'Let the forge put the title of the pull request into the merge.',
        suggestion: null,
        at: 0,
      },
    ]
  // A squashed pull request has nothing but its title to tell; a merge has the commits that it brought.
  const start = header.length - title.length
  if (merge || start <= 0 || !header.endsWith(title)) return []
  return lintTitle({ ...subject, header: title }, rules).map((finding) => ({
    ...finding,
    suggestion: finding.suggestion === null ? null : `${header.slice(0, start)}${finding.suggestion}`,
    at: finding.at + start,
  }))
}

/** A title is enough to find what is taken back, but not to tell two commits of one title apart. */
function lintRevert({ reading: { revert } }: LintSubject, { where }: LintRules): HeaderFinding[] {
  const named = revert !== null && (revert.oids.length > 0 || revert.pullRequests.length > 0)
  if (named || where === 'title') return []
  return [
    {
      code: 'revert-unnamed',
      severity: 'warning',
      message: 'A revert that names no commit: it takes back the newest one of that title, if there is one.',
      hint: 'Add a line such as: This reverts commit 1f2e3d4c5b6a.',
      suggestion: null,
      at: 0,
    },
  ]
}

function lintWip(header: string, conventional: Header | null, rules: LintRules): HeaderFinding | null {
  const start = /^[[(]?wip\b[\])]?[\s:!-]*/i.exec(header.slice(0, 40))?.[0]
  const at =
    start === undefined && /^wip\b/i.test(conventional?.description ?? '') ? header.indexOf(': ') + 2 : 0
  if (start === undefined && at === 0) return null
  const rest = header.slice(start?.length ?? 0)
  return {
    code: 'wip',
    severity: 'warning',
    message: 'Work in progress, by its own words.',
    hint: 'Say what it does once it is done.',
    suggestion: start === undefined ? null : (readable(rest) ?? repairedHeader(rest, isTypeOf(rules))),
    at,
  }
}

function notConventional(header: string, { repairs }: CommitReading, rules: LintRules): HeaderFinding {
  const { at, what, empty } = departureOf(header)
  if (empty)
    return {
      code: 'description-empty',
      severity: 'error',
      message: 'Nothing follows the type.',
      hint: 'Say after the colon what the commit changes.',
      suggestion: null,
      at,
    }
  const suggestion = repairedHeader(header, isTypeOf(rules))
  const repaired = rules.tolerant && repairs.length > 0
  return {
    code: repaired ? 'header-repaired' : 'header-not-conventional',
    severity: repaired ? 'warning' : 'error',
    message: `This is not a Conventional Commit: ${what}.${repaired ? ' The notes repair it.' : ''}`,
    hint:
      suggestion === null
        ? 'Begin with a type and say what changes, as in "feat: ..." or "fix(scope): ...".'
        : '',
    suggestion,
    at,
  }
}

function isTypeOf({ sections }: LintRules): (word: string) => boolean {
  return (word) => sections.ruleOf(word).known
}

function lintType(read: Header, { header, reading }: LintSubject, rules: LintRules): HeaderFinding[] {
  const type = read.type.toLowerCase()
  const { known, hidden } = rules.sections.ruleOf(type)
  if (!known) return [unknownType(read, header, rules)]
  if (reading.breaking === null || !hidden) return []
  return [
    {
      code: 'hidden-breaking',
      severity: 'info',
      message: `Changes of the type ${type} are hidden, but this one breaks something, so it is shown and raises the version.`,
      hint: `Leave the ${read.breaking ? '!' : 'BREAKING CHANGE'} out if nobody who uses the product will notice.`,
      suggestion: read.breaking ? suggestedHeader({ ...read, breaking: false }) : null,
      at: Math.max(0, read.breaking ? header.indexOf('!') : 0),
    },
  ]
}

function unknownType(read: Header, header: string, { sections, types }: LintRules): HeaderFinding {
  const meant = suggest(read.type, types)
  const line = meant === null ? null : suggestedHeader({ ...read, type: meant })
  return {
    code: 'type-unknown',
    severity: 'warning',
    message: `There is no type ${quoted(read.type)}: the notes list this under ${quoted(sections.rest.title)}.`,
    hint:
      meant === null
        ? `Types: ${types.join(', ')}; notes.types of waybill.yml adds more.`
        : `Did you mean ${meant}?`,
    suggestion: line,
    at: header.indexOf(read.type),
  }
}
