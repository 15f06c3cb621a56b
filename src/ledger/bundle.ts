import * as z from 'zod/mini'
import { WaybillError } from '../errors.ts'
import { toBase64 } from './base64.ts'
import { groundsOf } from './bundle-grounds.ts'
import { bundleReport } from './bundle-report.ts'
import { readCheckpoint } from './checkpoint.ts'
import { leafHash, openTree, type MerkleTree } from './merkle.ts'
import type { CheckpointPayload } from './payloads.ts'
import { answerSchema, provableAnswer, type Asked } from './provable-answer.ts'
import type { Recorded } from './store.ts'
import { keyText, type TrustedKey } from './trusted-key.ts'

const hashes = z.array(z.string())

/**
 * `waybill/proof-bundle@1`: what ran in an environment at a time, and all that somebody needs who has nothing but this
 * file to check that the ledger says so. Written with an indentation of two and a final newline.
 */
export const proofBundleSchema = z.strictObject({
  schema: z.literal('waybill/proof-bundle@1'),
  /** The answer in words; a function of the rest, so that it cannot say anything else. */
  report: z.array(z.string()),
  answer: answerSchema,
  /** A C2SP tlog-checkpoint of the ledger, signed where the ledger has a key. */
  checkpoint: z.string(),
  /** The public keys of those who signed it, as C2SP signed-note writes them. */
  keys: z.array(z.string()),
  /** The entries that the answer rests on: exact text, and the RFC 6962 inclusion proof in base64. */
  entries: z.array(z.strictObject({ seq: z.int(), text: z.string(), path: hashes })),
  /** Earlier states of the ledger that this one still holds, with RFC 6962 consistency proofs in base64. */
  earlier: z.array(z.strictObject({ size: z.int(), root: z.string(), path: hashes })),
})
export type ProofBundle = z.infer<typeof proofBundleSchema>

interface BundleRequest {
  /** The whole ledger, verified. */
  readonly recorded: readonly Recorded[]
  readonly asked: Asked
  /** The checkpoint that the proofs lead to; its size is at most that of the ledger. */
  readonly note: string
  /** The keys that signed it. */
  readonly keys: readonly TrustedKey[]
  /** Sizes at which somebody keeps a checkpoint, to be shown consistent; those that the ledger records come by themselves. */
  readonly sizes?: readonly number[]
}

/** More would make the bundle long, and an older state follows from any later one. */
const mostEarlier = 16

/**
 * The bundle that proves an answer. Throws BUNDLE_INVALID where nothing is known at that time, or where the answer rests on
 * entries that the checkpoint is not over. Deterministic; linear in the ledger.
 */
export function composeBundle({ recorded, asked, note, keys, sizes = [] }: BundleRequest): ProofBundle {
  const entries = recorded.map(({ entry }) => entry)
  const answer = provableAnswer(entries, asked)
  if (answer.running.length === 0)
    throw new WaybillError(
      'BUNDLE_INVALID',
      `Nothing is known of ${asked.environment} at ${answer.at}, so there is nothing to prove.`,
      { hint: 'Ask for another time with --at, or see `waybill ledger log`.' },
    )
  const checkpoint = readCheckpoint(note)
  const grounds = groundsOf(entries, asked)
  const last = grounds.at(-1)?.seq ?? 0
  if (last > checkpoint.size)
    throw new WaybillError(
      'BUNDLE_INVALID',
      `The answer rests on entry ${last}, and the checkpoint is over ${checkpoint.size} entries only.`,
      { hint: 'Record a checkpoint first: waybill ledger checkpoint' },
    )
  const tree = openTree(recorded.slice(0, checkpoint.size).map(({ bytes }) => leafHash(bytes)))
  return {
    schema: 'waybill/proof-bundle@1',
    report: bundleReport(answer, checkpoint, keys),
    answer,
    checkpoint: note,
    keys: keys.map(keyText),
    entries: grounds.map(({ seq }) => ({
      seq,
      text: Buffer.from(recorded[seq - 1]?.bytes ?? []).toString('utf8'),
      path: tree.inclusion(seq - 1, checkpoint.size).map(toBase64),
    })),
    earlier: [...new Set([...recordedSizes(recorded), ...sizes])]
      .filter((size) => size > 0 && size < checkpoint.size)
      .toSorted((one, other) => one - other)
      .map((size) => earlierState(tree, size, checkpoint.size)),
  }
}

/** A bundle as the text of its file. */
export function bundleText(bundle: ProofBundle): string {
  return `${JSON.stringify(bundle, null, 2)}\n`
}

function recordedSizes(recorded: readonly Recorded[]): number[] {
  return recorded
    .filter(({ entry }) => entry.kind === 'checkpoint')
    .slice(-mostEarlier)
    .map(({ entry }) => (entry.payload as CheckpointPayload).size)
}

function earlierState(tree: MerkleTree, size: number, to: number): ProofBundle['earlier'][number] {
  return { size, root: toBase64(tree.root(size)), path: tree.consistency(size, to).map(toBase64) }
}
