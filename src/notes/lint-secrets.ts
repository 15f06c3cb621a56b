import { redactSecrets } from '../changes/secrets.ts'
import type { MessageFinding } from './lint-finding.ts'

/** A message that may be quoted, what was found in it, and where its places are in the message as it was given. */
export interface MaskedMessage {
  /** With as many lines as the message has. */
  readonly text: string
  readonly findings: readonly MessageFinding[]
  columnOf(line: number, column: number): number
}

/** Takes the secrets out of a message, line by line, and says which rule found one where; never what it found. */
export function maskSecrets(message: string): MaskedMessage {
  const whole = redactSecrets(message)
  if (whole.rules.length === 0) return { text: message, findings: [], columnOf: (_, column) => column }
  const changed = new Map<number, readonly [written: string, masked: string]>()
  const findings: MessageFinding[] = []
  const lines = message.split('\n').map((written, index) => {
    const { message: masked, rules } = redactSecrets(written)
    if (rules.length === 0) return written
    changed.set(index + 1, [written, masked])
    const column = sharedStart(written, masked) + 1
    for (const rule of rules) findings.push(secretFinding(rule, index + 1, column))
    return masked
  })
  const known = new Set(findings.map(({ message: said }) => said))
  const spread = whole.rules.map((rule) => secretFinding(rule, 1, 1)).filter((one) => !known.has(one.message))
  return {
    // A secret that only shows over several lines is taken out where it is, whatever that does to the places.
    text: spread.length > 0 ? whole.message : lines.join('\n'),
    findings: [...findings, ...spread],
    columnOf: (line, column) => columnBefore(changed.get(line), column),
  }
}

function secretFinding(rule: string, line: number, column: number): MessageFinding {
  return {
    code: 'secret',
    severity: 'error',
    message: `A secret is written here (rule ${rule}).`,
    hint: 'Take it out, and revoke it if it has left this machine.',
    suggestion: null,
    line,
    column,
  }
}

/** Where a column of the masked line was in the line as written. */
function columnBefore(lines: readonly [written: string, masked: string] | undefined, column: number): number {
  if (!lines) return column
  const [written, masked] = lines
  const start = sharedStart(written, masked)
  if (column <= start + 1) return column
  const end = sharedEnd(written, masked)
  return column > masked.length - end ? column + written.length - masked.length : start + 1
}

function sharedStart(left: string, right: string): number {
  let at = 0
  while (at < left.length && left[at] === right[at]) at += 1
  return at
}

function sharedEnd(left: string, right: string): number {
  let length = 0
  const most = Math.min(left.length, right.length)
  while (length < most && left[left.length - 1 - length] === right[right.length - 1 - length]) length += 1
  return length
}
