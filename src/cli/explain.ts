import { exitCodes } from '../errors.ts'
import { explainCommit, type Explanation } from '../journeys/explain.ts'
import type { Call } from './command.ts'
import type { Outcome } from './outcome.ts'
import { answered } from './source.ts'

/** `waybill notes --explain`: why a commit is where it is. */
export async function explain(call: Call, commit: string): Promise<Outcome> {
  const document = await answered(call, (source) => explainCommit(source, commit))
  return { document, text: textOf(document), remarks: [], exitCodes: [exitCodes.done], outputs: {} }
}

function textOf({ commit, header, releases }: Explanation): string {
  const lines = releases.map(({ version, tag, because }) => {
    const name = tag ?? (version === null ? 'The draft' : `The draft of ${version}`)
    return `  ${name}: ${because}\n`
  })
  return `${commit.slice(0, 12)} ${header}\n${lines.join('') || '  In no release.\n'}`
}
