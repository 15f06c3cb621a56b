import { exitCodes, WaybillError } from '../errors.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { bundleReport } from './bundle-report.ts'
import { bundleText, proofBundleSchema, type ProofBundle } from './bundle.ts'
import { subjectFault } from './check.ts'
import { checkpointText, readCheckpoint, type WrittenCheckpoint } from './checkpoint.ts'
import { readEntry } from './entry-reading.ts'
import type { LedgerEntry } from './entry.ts'
import { includedRoot, isConsistent } from './merkle-proof.ts'
import { leafHash } from './merkle.ts'
import { provableAnswer } from './provable-answer.ts'
import { signersOf } from './signed-note.ts'
import { keyText, readTrustedKey, type TrustedKey } from './trusted-key.ts'
import type { Witness } from './witness.ts'

/** What else is known when a bundle is checked. */
export interface BundleTrust {
  /** Keys that were given for this check: one of them must have signed. */
  readonly required: readonly TrustedKey[]
  /** Keys that are trusted in general: those under the bundle's own origin are required, where there are any. */
  readonly known: readonly TrustedKey[]
  readonly witnesses: readonly Witness[]
}

export interface BundleProof {
  readonly bundle: ProofBundle
  readonly checkpoint: WrittenCheckpoint
  readonly signers: readonly TrustedKey[]
  /** Whether anything but the bundle itself says that this is the ledger: a trusted key, or a witness. */
  readonly anchored: boolean
}

/**
 * Checks a bundle by itself, offline: its form, the signatures, that every entry is in the tree, that they give the answer,
 * that the report says it, and that earlier states are beginnings of this one. A change of any byte is found; whether the
 * ledger is the right one only `trust` can tell. Throws BUNDLE_INVALID or CHECKPOINT_INVALID: exit code 8 for a bundle that
 * does not prove what it says, 2 for a file that is none.
 */
export function verifyBundle(bytes: Uint8Array, trust: BundleTrust): BundleProof {
  const bundle = readBundle(bytes)
  const checkpoint = readCheckpoint(bundle.checkpoint)
  const entries = bundle.entries.map((one, index) =>
    includedEntry(one, bundle.entries[index - 1]?.seq ?? 0, checkpoint),
  )
  refuseForeign(entries)
  for (const state of bundle.earlier) refuseInconsistent(state, checkpoint)
  if (answerOf(entries, bundle) !== JSON.stringify(bundle.answer))
    throw disproved('its entries do not give its answer')
  const signers = signersOfBundle(bundle, checkpoint, trust)
  if (bundle.report.join('\n') !== bundleReport(bundle.answer, checkpoint, signers).join('\n'))
    throw disproved('its report does not say what its entries say')
  for (const witness of trust.witnesses) refuseOther(witness, checkpoint, bundle.earlier)
  const required = requiredOf(trust, checkpoint)
  return { bundle, checkpoint, signers, anchored: required.length > 0 || trust.witnesses.length > 0 }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function readBundle(bytes: Uint8Array): ProofBundle {
  let document: unknown
  let text: string
  try {
    text = utf8.decode(bytes)
    document = JSON.parse(text)
  } catch (cause) {
    throw new WaybillError('BUNDLE_INVALID', 'This is not a proof bundle: it is not JSON.', {
      hint: 'Give the file that `waybill ledger what-ran --proof FILE` wrote, as it is.',
      cause,
    })
  }
  const parsed = proofBundleSchema.safeParse(document)
  const issue = parsed.error?.issues[0]
  if (!parsed.success)
    throw disproved(`${issue?.path.map(String).join('.') || 'the document'}: ${issue?.message ?? 'unknown'}`)
  if (bundleText(parsed.data) !== text) throw disproved('it is not written as it was made')
  return parsed.data
}

function requiredOf({ required, known }: BundleTrust, { origin }: WrittenCheckpoint): readonly TrustedKey[] {
  return required.length > 0 ? required : known.filter(({ name }) => name === origin)
}

/** Who signed the checkpoint: all signatures must be of the bundle's own keys, and all of its keys must have signed. */
function signersOfBundle(
  { keys }: ProofBundle,
  checkpoint: WrittenCheckpoint,
  trust: BundleTrust,
): readonly TrustedKey[] {
  if (checkpoint.note.text !== checkpointText(checkpoint)) throw disproved('its checkpoint has further lines')
  const brought = keys.map((key) => readTrustedKey(key))
  const found = signersOf(checkpoint.note, brought)
  const [stranger] = found.unknown
  if (stranger) throw disproved(`the key of ${stranger.name} (${stranger.keyId}) is not in it`)
  if (found.keys.map(keyText).join('\n') !== keys.join('\n'))
    throw disproved('its keys are not those of its signatures')
  const required = requiredOf(trust, checkpoint).map(keyText)
  if (required.length > 0 && !keys.some((key) => required.includes(key)))
    throw disproved(
      keys.length === 0
        ? 'nobody signed it'
        : `it was signed by ${found.keys.map(({ name, id }) => `${name} (${id})`).join(', ')}, which is not a trusted key`,
    )
  return found.keys
}

function includedEntry(
  { seq, text, path }: ProofBundle['entries'][number],
  before: number,
  { size, root }: WrittenCheckpoint,
): LedgerEntry {
  if (seq <= before) throw disproved(`entry ${seq} is not in its place`)
  const bytes = new TextEncoder().encode(text)
  const recorded = readEntry(bytes)
  if (typeof recorded === 'string') throw disproved(`entry ${seq} ${recorded}`)
  if (recorded.entry.seq !== seq) throw disproved(`entry ${seq} has the number ${recorded.entry.seq}`)
  const reached = includedRoot({ leaf: leafHash(bytes), index: seq - 1, size, path: hashesOf(path) })
  if (reached === null || toBase64(reached) !== root)
    throw disproved(`entry ${seq} is not in the ledger that the checkpoint is of`)
  return recorded.entry
}

/** The answer that the entries give to the question of the bundle; nothing where that asks for a time that is none. */
function answerOf(entries: readonly LedgerEntry[], { answer }: ProofBundle): string | null {
  try {
    return JSON.stringify(provableAnswer(entries, answer))
  } catch (error) {
    if (error instanceof WaybillError) return null
    throw error
  }
}

/** An entry of one shipment cannot speak for another environment or package. */
function refuseForeign(entries: readonly LedgerEntry[]): void {
  const frozen = new Map(
    entries.filter(({ kind }) => kind === 'shipment.frozen').map((entry) => [entry.shipment, entry]),
  )
  for (const entry of entries) {
    const shipment = frozen.get(entry.shipment)
    const fault = shipment ? subjectFault(entry, shipment) : null
    if (fault !== null) throw disproved(`entry ${entry.seq} ${fault}`)
  }
}

function refuseInconsistent(
  { size, root, path }: ProofBundle['earlier'][number],
  checkpoint: WrittenCheckpoint,
): void {
  const proof = {
    from: { size, root: hashOf(root) },
    to: { size: checkpoint.size, root: hashOf(checkpoint.root) },
    path: hashesOf(path),
  }
  if (size >= checkpoint.size || !isConsistent(proof))
    throw disproved(`the ledger is not the one that it was with ${size} entries`)
}

/** Throws where a checkpoint that somebody kept is not of this ledger, or of a state that the bundle says nothing of. */
function refuseOther(
  { checkpoint: kept, source }: Witness,
  checkpoint: WrittenCheckpoint,
  earlier: ProofBundle['earlier'],
): void {
  if (kept.origin !== checkpoint.origin)
    throw disproved(`it is of the ledger ${checkpoint.origin}, and ${source} of ${kept.origin}`)
  const state = [checkpoint, ...earlier].find(({ size }) => size === kept.size)
  if (!state)
    throw disproved(`it says nothing of the ${kept.size} entries that ${source} is over`, {
      hint: `Ask for one that does: waybill ledger what-ran ... --proof FILE --witness ${source}`,
    })
  if (state.root !== kept.root)
    throw disproved(`${source} saw another ledger: its first ${kept.size} entries were changed since`)
}

function hashesOf(path: readonly string[]): Uint8Array[] {
  return path.map(hashOf)
}

function hashOf(text: string): Uint8Array {
  const bytes = fromBase64(text)
  if (bytes?.length !== 32) throw disproved('one of its hashes is not written as one')
  return bytes
}

function disproved(what: string, details: { readonly hint?: string } = {}): WaybillError {
  return new WaybillError('BUNDLE_INVALID', `The bundle proves nothing: ${what}.`, {
    hint: 'It was changed, or was not made from this ledger. Ask for it again, and compare the key.',
    exitCode: exitCodes.ledgerBroken,
    ...details,
  })
}
