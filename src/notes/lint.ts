import { readCommit, type Reading } from '../changes/change.ts'
import { splitMessage } from '../changes/footers.ts'
import { People } from '../changes/people.ts'
import { lintBody } from './lint-body.ts'
import { lintCharacters } from './lint-characters.ts'
import type { LintRules, MessageFinding } from './lint-finding.ts'
import { lintHeader } from './lint-header.ts'
import { cutMessage } from './lint-lines.ts'
import { loneCommit } from './lint-reading.ts'
import { maskSecrets } from './lint-secrets.ts'

/**
 * What of a commit message or a title may not read as intended, in the order of its text; nothing for one that reads as
 * written. `merge` says that git has it as a merge, whatever its words. No finding quotes a secret.
 * Never throws; linear in the message's length.
 */
export function lintMessage(message: string, rules: LintRules, merge = false): MessageFinding[] {
  // A lone carriage return ends a line too.
  const { text, findings, columnOf } = maskSecrets(message.replace(/\r(?!\n)/g, '\n'))
  const all = [...findings, ...lintCharacters(text), ...lintText(text, rules, merge)]
  return all
    .map((finding) => ({
      ...finding,
      hint: [finding.hint, ...(finding.suggestion === null ? [] : [`Write: ${finding.suggestion}`])]
        .join(' ')
        .trim(),
      column: columnOf(finding.line, finding.column),
    }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1))
}

function lintText(message: string, rules: LintRules, merge: boolean): MessageFinding[] {
  const { header, headerLine, headerColumn, body } = cutMessage(message)
  if (header === '') return [emptyMessage]
  const reading = readCommit(loneCommit(message), new People(), readingOf(rules))
  const { rest, footers } = splitMessage(message)
  const place = ({ at, ...finding }: ReturnType<typeof lintHeader>[number]) => ({
    ...finding,
    line: headerLine,
    column: headerColumn + at,
  })
  return [
    ...lintHeader({ header, rest, reading, merge }, rules).map(place),
    ...lintBody({ lines: body, footers, reading }),
  ]
}

const emptyMessage: MessageFinding = {
  code: 'message-empty',
  severity: 'error',
  message: 'The message is empty.',
  hint: 'Say what changes, as in "feat: ..." or "fix(scope): ...".',
  suggestion: null,
  line: 1,
  column: 1,
}

/** Nobody will read this one: what it closes and touches is not asked. */
function readingOf({ tolerant }: LintRules): Reading {
  return { isTold: () => false, tolerant, squashLists: false, territory: null }
}
