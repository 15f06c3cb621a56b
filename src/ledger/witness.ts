import { exitCodes, WaybillError } from '../errors.ts'
import { toBase64 } from './base64.ts'
import { readCheckpoint, type WrittenCheckpoint } from './checkpoint.ts'
import { openRange } from './compact-range.ts'
import { leafHash } from './merkle.ts'
import type { CheckpointPayload } from './payloads.ts'
import { signersOf } from './signed-note.ts'
import type { Fault, Recorded } from './store.ts'
import { keyText, type TrustedKey } from './trusted-key.ts'

/** Whose checkpoints count, and of which ledger. */
export interface CheckpointRules {
  /** The ledger's own origin; null where nothing tells it: then any passes. */
  readonly origin: string | null
  readonly keys: readonly TrustedKey[]
  /** Whether a recorded checkpoint must be signed by one of the keys: so it is where somebody said which keys to trust. */
  readonly strict: boolean
}

/** A checkpoint that was kept outside the ledger, and where it was read. */
export interface Witness {
  readonly checkpoint: WrittenCheckpoint
  readonly source: string
}

export interface CheckpointAudit {
  /** The root over all entries, in base64. */
  readonly root: string
  /** How many checkpoints the ledger holds, and which of the keys signed any of them or of the witnesses. */
  readonly checkpoints: number
  readonly signers: readonly TrustedKey[]
  /** So many entries, from the first on, are those that a trusted key signed or a witness saw. */
  readonly vouched: number
  readonly warnings: readonly string[]
  readonly fault: Fault | null
}

/** What somebody says of the ledger, with the words that name who. */
interface Claim {
  readonly checkpoint: WrittenCheckpoint
  readonly by: string
  /** The entry that says so; null: a witness. */
  readonly seq: number | null
  readonly vouches: boolean
}

/**
 * Holds a ledger against every checkpoint that it records and against those that others kept: what was changed with the
 * whole chain after it is found here, and only here. `recorded` is the verified ledger from its first entry on. Linear,
 * however many checkpoints there are. Throws CHECKPOINT_INVALID (exit code 8) for a witness that is of another ledger, or
 * has a known key's signature that does not hold.
 */
export function auditCheckpoints(
  recorded: readonly Recorded[],
  rules: CheckpointRules,
  witnesses: readonly Witness[] = [],
): CheckpointAudit {
  const signers = new Map<string, TrustedKey>()
  const warnings: string[] = []
  const claims: Claim[] = witnesses.map((witness) => witnessClaim(witness, rules, signers))
  const faults: (Fault | null)[] = []
  const unknown = new Set<string>()
  for (const { entry } of recorded) {
    if (entry.kind !== 'checkpoint') continue
    const claim = recordedClaim(entry.seq, entry.payload as CheckpointPayload, rules, { signers, unknown })
    if (typeof claim === 'string') faults.push({ seq: entry.seq, reason: claim })
    else claims.push(claim)
  }
  const { root, fault, vouched } = compare(recorded, claims)
  const checkpoints = claims.length - witnesses.length
  if (unknown.size > 0)
    warnings.push(
      `Signatures by ${[...unknown].toSorted().join(', ')} were not checked: nothing says to trust them. Name the key with --key or in ledger.trust.`,
    )
  if ((rules.strict || claims.length > 0) && vouched < recorded.length)
    warnings.push(unvouched(vouched, recorded.length, unknown.size > 0))
  return {
    root,
    checkpoints,
    signers: [...signers.values()],
    vouched,
    warnings,
    fault: earliest([...faults, fault]),
  }
}

/** A checkpoint from elsewhere as a claim about this ledger. */
function witnessClaim(
  { checkpoint, source }: Witness,
  rules: CheckpointRules,
  signers: Map<string, TrustedKey>,
): Claim {
  const origins = [rules.origin, ...rules.keys.map(({ name }) => name)]
  if (rules.origin !== null && !origins.includes(checkpoint.origin))
    throw new WaybillError(
      'CHECKPOINT_INVALID',
      `${source} is of another ledger: of ${checkpoint.origin}, and this is ${rules.origin}.`,
      {
        exitCode: exitCodes.ledgerBroken,
        hint: 'If the ledger had that name before, set ledger.origin to it, or add the key of that name to ledger.trust.',
      },
    )
  for (const key of signersOf(checkpoint.note, rules.keys).keys) signers.set(keyText(key), key)
  // Whoever kept it vouches for it: that is what a witness is.
  return { checkpoint, by: source, seq: null, vouches: true }
}

/** A checkpoint of the ledger itself, or what is wrong with its entry. */
function recordedClaim(
  seq: number,
  payload: CheckpointPayload,
  rules: CheckpointRules,
  found: { readonly signers: Map<string, TrustedKey>; readonly unknown: Set<string> },
): Claim | string {
  try {
    const checkpoint = readCheckpoint(payload.note)
    if (checkpoint.size !== payload.size || checkpoint.root !== payload.root)
      return 'has a checkpoint that says something else than its note'
    if (checkpoint.size >= seq) return 'has a checkpoint over entries that were not there yet'
    const { keys, unknown } = signersOf(checkpoint.note, rules.keys)
    if (keys.length === 0 && rules.strict) return 'has a checkpoint that no trusted key signed'
    for (const key of keys) found.signers.set(keyText(key), key)
    for (const { name, keyId } of unknown) found.unknown.add(`${name} (${keyId})`)
    return { checkpoint, by: `the checkpoint in entry ${seq}`, seq, vouches: keys.length > 0 }
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
    return `has a checkpoint that does not hold: ${error.message.replace(/\.$/, '')}`
  }
}

/** The first place where the entries are not those that a claim is about, found by the last claim that still held. */
function compare(
  recorded: readonly Recorded[],
  claims: readonly Claim[],
): { readonly root: string; readonly fault: Fault | null; readonly vouched: number } {
  const waiting = claims.toSorted((one, other) => one.checkpoint.size - other.checkpoint.size)
  const range = openRange()
  let fault: Fault | null = null
  let [held, vouched, next] = [0, 0, 0]
  const settle = (): void => {
    for (let claim = waiting[next]; claim?.checkpoint.size === range.size; claim = waiting[++next]) {
      const { by, checkpoint, vouches } = claim
      if (toBase64(range.root()) !== checkpoint.root) fault ??= changed(held, checkpoint.size, by)
      else if (fault === null) {
        held = checkpoint.size
        if (vouches) vouched = held
      }
    }
  }
  settle()
  for (const { bytes } of recorded) {
    range.add(leafHash(bytes))
    settle()
  }
  const beyond = waiting[next]
  if (beyond) fault ??= gone(recorded.length, beyond)
  return { root: toBase64(range.root()), fault, vouched }
}

function changed(held: number, size: number, by: string): Fault {
  const where = size - held <= 1 ? '' : `or one after it, up to ${size}, `
  return { seq: Math.min(held + 1, Math.max(size, 1)), reason: `${where}is not the one that ${by} is over` }
}

function gone(entries: number, { checkpoint, by }: Claim): Fault {
  return {
    seq: entries + 1,
    reason: `is gone: ${by} is over ${checkpoint.size} entries, now there are ${entries}`,
  }
}

function unvouched(vouched: number, entries: number, unchecked: boolean): string {
  const first = vouched + 1
  const which = first === entries ? `Entry ${entries}` : `Entries ${first} to ${entries}`
  // Somebody whose key is not known here may have signed them.
  return unchecked
    ? `${which}: no signature that could be checked is over them.`
    : `${which} came after the last signed checkpoint: nobody signed them yet.`
}

function earliest(faults: readonly (Fault | null)[]): Fault | null {
  return faults.reduce((first, fault) => (first && (!fault || first.seq <= fault.seq) ? first : fault), null)
}
