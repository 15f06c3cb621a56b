import { byCodeUnit } from '../bom/code-units.ts'
import { canonicalText } from '../ledger/canonical.ts'
import type { Subject } from './subject.ts'

/** The version of in-toto's statements (github.com/in-toto/attestation, spec/v1/statement.md). */
const statementType = 'https://in-toto.io/Statement/v1'

/** What is said of the subjects, and by which vocabulary. */
export interface Claim {
  /** A URI. */
  readonly predicateType: string
  /** As JSON has it. */
  readonly predicate: object
}

/**
 * An in-toto statement, ready to be signed: canonical JSON (RFC 8785) and a final newline, so that the same claim about the same
 * subjects has the same bytes, in whatever order they were given. Throws a TypeError without a subject, and for what JSON
 * cannot hold.
 */
export function statementText(subjects: readonly Subject[], { predicateType, predicate }: Claim): string {
  if (subjects.length === 0) throw new TypeError('a statement is about something')
  const sorted = [...subjects].sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.sha256, b.sha256))
  return canonicalText({
    _type: statementType,
    subject: sorted.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType,
    predicate,
  })
}
