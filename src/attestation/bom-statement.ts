import { statementText } from './statement.ts'
import type { Subject } from './subject.ts'

/** in-toto's predicate for CycloneDX, without a version: the document names its own (spec/predicates/cyclonedx.md). */
const predicateType = 'https://cyclonedx.org/bom'

/** What GitHub's attest action takes: `src/sbom.ts` and `src/subject.ts` of actions/attest, which actions/attest-sbom calls. */
const mostBytes = 16 * 1024 * 1024
const mostSubjects = 1_024

/** The statement that the subjects contain what a bill of materials (CycloneDX JSON) lists. */
export function bomStatement(document: string, subjects: readonly Subject[]): string {
  return statementText(subjects, { predicateType, predicate: JSON.parse(document) as object })
}

/** In sentences, why GitHub's attest action would refuse a bill of materials of so many bytes for so many subjects. */
export function attestActionRefusals(bytes: number, subjects: number): readonly string[] {
  const refusals: string[] = []
  if (bytes > mostBytes)
    refusals.push(
      `The bill of materials has ${bytes} bytes. GitHub’s attest action takes at most ${mostBytes} (16 MiB): a copy without indentation (jq -c .) may fit, and other tools sign the statement as it is.`,
    )
  if (subjects > mostSubjects)
    refusals.push(
      `The statement is about ${subjects} artefacts. GitHub’s attest action takes at most ${mostSubjects} at once; other tools sign it as it is.`,
    )
  return refusals
}
