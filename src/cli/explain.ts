import { exitCodes } from '../errors.ts'
import { explainCommit } from '../journeys/explain.ts'
import type { Explanation } from '../notes/document.ts'
import type { Call } from './command.ts'
import type { Outcome } from './outcome.ts'
import { answered, completeness } from './source.ts'

/** `waybill notes --explain`: why a commit is where it is. */
export async function explain(call: Call, commit: string): Promise<Outcome> {
  const { explanation, incomplete } = await answered(call, (source) => explainCommit(source, commit))
  return {
    document: explanation,
    text: textOf(explanation),
    remarks: incomplete.map((text) => ({ level: 'warning', text })),
    exitCodes: [exitCodes.done, completeness(incomplete)],
    outputs: {},
  }
}

function textOf({ commit, header, releases }: Explanation): string {
  const lines = releases.map(({ version, tag, because }) => {
    const name = tag ?? (version === null ? 'The draft' : `The draft of ${version}`)
    return `  ${name}: ${because}\n`
  })
  return `${commit.slice(0, 12)} ${header}\n${lines.join('') || '  In no release.\n'}`
}
