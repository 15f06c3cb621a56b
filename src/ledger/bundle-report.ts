import type { Checkpoint } from './checkpoint.ts'
import type { ProvableAnswer } from './provable-answer.ts'
import type { TrustedKey } from './trusted-key.ts'

/**
 * The report of a bundle, one line an element. Its words belong to `waybill/proof-bundle@1`: a bundle is checked against
 * them years later, so they change only with that number. Text as recorded: whoever prints it makes it safe.
 */
export function bundleReport(
  answer: ProvableAnswer,
  { origin, size, root }: Checkpoint,
  keys: readonly TrustedKey[],
): string[] {
  const what = answer.package === null ? answer.environment : `${answer.package} in ${answer.environment}`
  const signed = keys.length === 0 ? 'signed by nobody' : `signed by ${keys.map(named).join(' and ')}`
  return [
    `What ran: ${what} at ${answer.at}, according to the ledger ${origin}.`,
    ...answer.running.flatMap(told),
    `Checkpoint: ${size} entries, root ${root}, ${signed}.`,
    'Proved: the entries of this bundle stand in that ledger, word for word, and say the above.',
    'Not proved: that no other entry says otherwise, and that the writers told the truth. The whole ledger shows the first: waybill ledger verify.',
  ]
}

function named({ name, id }: TrustedKey): string {
  return `${name} (key ${id})`
}

function told(one: ProvableAnswer['running'][number]): string[] {
  const group = one.group === null ? '' : `Group ${one.group}: `
  const commit = one.commit === null ? '' : `, commit ${one.commit}`
  const artifact = one.artifact === null ? '' : `, artifact ${one.artifact}`
  const verdict = one.verdict === null ? '' : `, verdict ${one.verdict}`
  const coverage = one.coverage === null ? '' : `, coverage ${one.coverage}`
  const looks = [
    one.lastSeenBefore === null ? null : `the look before that was at ${one.lastSeenBefore}`,
    one.firstSeenAfter === null ? null : `first seen at ${one.firstSeenAfter}`,
    one.lastSeen === null ? 'never seen by that time' : `last seen by that time at ${one.lastSeen}`,
  ].filter((look) => look !== null)
  return [
    `${group}${one.version}${commit}${artifact}: ${one.basis} since ${one.since}${verdict}${coverage}, entry ${one.seq}.`,
    `${group}${looks.join('; ')}.`,
  ]
}
