import type { GroupVerdict, Verdict } from '../delivery/verdict.ts'
import { clip } from './clip.ts'
import { checksSeen, coverageSentence, thousands, type CheckView } from './evidence.ts'
import type { CheckedFacts, LedgerPlace } from './facts.ts'

/** One line of what internal readers are told beside the checks. */
interface RecordLine {
  readonly text: string
}

const mostLines = 20

/** What internal readers are told of the record. */
interface RecordView {
  /** Group by group, what was worth a warning, and who approved it: at most twenty lines of each. */
  readonly lines: readonly RecordLine[]
  /**
   * The checkpoint of the ledger, line by line as it is signed: origin, size, root, signatures. Whoever keeps the message keeps
   * a witness of the ledger (C2SP tlog-checkpoint).
   */
  readonly checkpoint: readonly RecordLine[]
}

/** What only readers of the house are told of a check. */
export interface InternalView extends RecordView {
  readonly coverage: string
  readonly checks: readonly CheckView[]
  /** Checks that are left out. */
  readonly omitted: number
}

/** Null for all other readers. */
export function internalOf(facts: CheckedFacts, external: boolean): InternalView | null {
  const { verdict } = facts
  return external ? null : { coverage: coverageSentence(verdict), ...checksSeen(verdict), ...recordOf(facts) }
}

/** Where the ledger holds it. Readers of the house have the checkpoint among the checks; all others have it here. */
export interface LedgerView extends LedgerPlace {
  readonly checkpoint: readonly RecordLine[]
}

export function ledgerOf(facts: CheckedFacts, external: boolean): LedgerView | null {
  return facts.ledger && { ...facts.ledger, checkpoint: external ? checkpointLines(facts) : [] }
}

function recordOf(facts: CheckedFacts): RecordView {
  const { verdict, approvals = [] } = facts
  const { groups = [], warnings = [] } = verdict
  const approved = approvals.map(
    ({ name, by, at }) => `Approved: ${clip(name, 80)} by ${clip(by, 80)} at ${at}`,
  )
  const lines = [
    ...upTo(groups.map(groupLine)),
    ...upTo(warnings.map((text) => `Warning: ${clip(text, 200)}`)),
    ...upTo(approved),
  ]
  return { lines: lines.map((text) => ({ text })), checkpoint: checkpointLines(facts) }
}

function checkpointLines({ checkpoint }: CheckedFacts): RecordLine[] {
  const lines = (checkpoint ?? '').split('\n').filter((line) => line !== '')
  return lines.slice(0, 8).map((text) => ({ text: clip(text, 500) }))
}

/** For every reader: which groups are not there yet; null where all are, and where there are none. */
export function groupsSentence({ groups = [], partial }: Verdict): string | null {
  const missing = groups.filter(({ verdict }) => verdict !== 'healthy')
  if (partial) {
    const names = partial.map((name) => clip(name, 80))
    return `Only this was checked: ${listed(names)}.`
  }
  if (missing.length === 0) return null
  const there = groups.length - missing.length
  return `${there} of ${groups.length} groups are verified, these are not: ${listed(missing.map(nameOf))}.`
}

function groupLine(group: GroupVerdict): string {
  const { verdict, reason, coverage, targets, healthyTargets } = group
  const seen = Object.entries(group.observed)
    .filter(([, count]) => count > 0)
    .map(([version, count]) => `${clip(version, 80)} (${thousands(count)})`)
  const answers = seen.length === 0 ? 'no version told' : `answers: ${seen.slice(0, 5).join(', ')}`
  return `Group ${nameOf(group)}: ${verdict} (${clip(reason, 80)}), ${coverage}, ${healthyTargets} of ${targets} targets, ${answers}`
}

function nameOf({ name }: Pick<GroupVerdict, 'name'>): string {
  return name === null ? 'targets without a group' : clip(name, 80)
}

function listed(names: readonly string[]): string {
  const shown =
    names.length > mostLines ? [...names.slice(0, mostLines), `${names.length - mostLines} more`] : names
  return shown.join(', ')
}

function upTo(lines: readonly string[]): readonly string[] {
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more`]
}
