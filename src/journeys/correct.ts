import type { LoadedConfiguration } from '../config/load.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import type { SendingAct } from '../ledger/shipments.ts'
import type { ReturnedFacts } from '../notices/facts.ts'
import type { Sending } from '../notices/message.ts'
import { tellSending } from '../notices/sending.ts'
import { frozenFacts } from './frozen-facts.ts'
import { restingVerdict } from './proved-groups.ts'
import { toldMessages } from './send.ts'
import { refuseStaleRun, statesOf } from './stale-run.ts'
import { tellOfReturn } from './tell-return.ts'
import { ledgerHeadOf } from './telling.ts'
import type { Ground } from './verify-ground.ts'
import { checkRelease, type CheckRun } from './verify-release.ts'
import {
  checkedBy,
  ending,
  recordCheck,
  statingIt,
  type Delivered,
  type DeliverRequest,
} from './verify-shipment.ts'
import { witnessOf } from './verify-witness.ts'

/**
 * Checks once more what was proved. Where it does not hold any longer, everybody who got the proof is told so; where it holds
 * again after that, they are told that. What cannot be told for sure is recorded, and nobody is told. A shipment whose place
 * another has taken since is not checked. Throws STALE_RUN (exit 9), and what `deliver` throws of lists and the ledger.
 */
export async function checkAgain(
  edge: Edge,
  loaded: LoadedConfiguration,
  ground: Ground,
  { request, run }: { readonly request: DeliverRequest; readonly run: CheckRun },
): Promise<Delivered> {
  const { configuration, shipment, subject } = ground
  await refuseStaleRun(edge, ground.entries, { ...subject, groups: request.groups ?? null })
  const last = lastTold(ground)
  const taken = takenOver(ground)
  const { verdict, seq } =
    taken === null
      ? await seenAgain(edge, ground, { request, run })
      : { verdict: verdictThen(ground, last), seq: null }
  const witness = await witnessOf(edge, loaded, seq)
  const common = {
    shipment,
    statement: statingIt(edge, ground, { verdict, witness, artifacts: request.artifacts ?? [] }),
  }
  if (taken !== null || !differs(verdict, last)) {
    const sending = toldBefore(ground, last, verdict)
    const ledgerHead = request.dryRun ? null : await ledgerHeadOf(edge)
    return { ...common, ...ending(verdict, sending), ledgerHead, remarks: taken === null ? [] : [taken] }
  }
  const facts: Omit<ReturnedFacts, 'announced'> = {
    ...frozenFacts(configuration, ground.thread, {
      release: ground.release,
      act: {
        kind: 'correction',
        revision: shipment.frozen.payload.revision ?? 1,
        causing: seq ?? 0,
      },
      at: verdict.endedAt,
    }),
    verdict,
    ledger: witness.ledger,
    checkpoint: witness.checkpoint,
    reason: reasonOf(verdict, last),
  }
  // To everybody who got the proof, or may have; who asked to get no more gets none.
  const told = await tellOfReturn(
    edge,
    ground,
    {
      facts,
      to: { kinds: ['proof', 'correction', 'rollback'], internal: false },
      instead: { kinds: ['exception', 'proof', 'correction'], reason: 'A later check is told instead.' },
      dryRun: request.dryRun,
    },
    run.signal,
  )
  const sending = tellSending(subject, 'correction', told.messages, verdict.verdict)
  return { ...common, ...ending(verdict, sending), ledgerHead: told.ledgerHead, remarks: [] }
}

async function seenAgain(
  edge: Edge,
  ground: Ground,
  { request, run }: { readonly request: DeliverRequest; readonly run: CheckRun },
): Promise<{ readonly verdict: Verdict; readonly seq: number | null }> {
  const verdict = await checkRelease(edge, ground.configuration, checkedBy(ground, request), run)
  if (request.dryRun) return { verdict, seq: null }
  const { seq } = await recordCheck(edge, ground, { request, verdict })
  return { verdict, seq }
}

/** What was seen when readers were told last. */
function verdictThen({ shipment }: Ground, { acts }: LastTold): Verdict {
  const verdict = restingVerdict(shipment, acts[0].causing) ?? shipment.verdicts.at(-1)?.verdict
  if (!verdict) throw new TypeError('a proof rests on a verdict')
  return verdict
}

/** What readers of the proof were told last. */
interface LastTold {
  readonly acts: readonly [SendingAct, ...SendingAct[]]
  readonly healthy: boolean
}

function lastTold({ shipment, thread }: Ground): LastTold {
  const acts = thread.shipment.acts.filter(({ kind }) => ['proof', 'correction', 'rollback'].includes(kind))
  const last = acts.at(-1)
  if (!last) throw new TypeError('what is checked again was proved')
  const batches = acts.filter(({ kind, follows }) => kind === last.kind && follows === last.follows)
  const [first = last, ...others] = batches
  const verdict = shipment.verdicts.find(({ seq }) => seq === last.causing)?.verdict
  const healthy = last.kind === 'proof' || (last.kind === 'correction' && verdict?.verdict === 'healthy')
  return { acts: [first, ...others], healthy }
}

/** In a sentence, what took the place of a shipment; null when it is still what should run, or was put there again. */
/** What took the place of a shipment since, in a sentence; null where nothing did. */
export function takenOver({ entries, subject }: Ground): string | null {
  const last = statesOf(entries, subject).findLast(({ shipment }) => shipment !== null)
  if (!last || last.shipment === subject.shipment || last.commit === subject.commit) return null
  return `${last.version} took its place since (ledger entry ${last.seq}), so that it was not checked again.`
}

function differs({ verdict }: Verdict, { healthy }: LastTold): boolean {
  return verdict === (healthy ? 'unhealthy' : 'healthy')
}

function reasonOf({ verdict, expected }: Verdict, { acts }: LastTold): string {
  if (verdict === 'healthy') return `${expected.version} was seen to run there again.`
  const what = acts[0].kind === 'proof' ? 'The proof of delivery' : 'Our last message'
  return `${what} said that ${expected.version} runs there. A later check does not confirm that.`
}

/** Nobody is told anew: what became of what was told. */
function toldBefore({ subject }: Ground, { acts }: LastTold, verdict: Verdict): Sending {
  const sent = acts.flatMap(({ messages }) => messages)
  const receipts = new Map(sent.flatMap(({ message, receipt }) => (receipt ? [[message, receipt]] : [])))
  const messages = toldMessages(
    sent.map((one) => ({ message: { ...one, id: one.message } })),
    receipts,
  )
  return tellSending(subject, acts[0].kind, messages, verdict.verdict)
}
