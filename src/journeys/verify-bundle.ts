import type { LoadedConfiguration } from '../config/load.ts'
import { verifyBundle, type BundleProof } from '../ledger/bundle-verify.ts'
import { trustedKeysOf } from './ledger-keys.ts'
import type { WitnessRequest } from './audit-witness.ts'

/** The document of `ledger verify --bundle --json`. */
interface BundleVerification {
  readonly schema: 'waybill/bundle-verification@1'
  readonly ok: true
  readonly origin: string
  readonly size: number
  readonly root: string
  readonly signers: readonly { readonly name: string; readonly id: string }[]
  /** Whether a trusted key or a checkpoint kept elsewhere says that this is the ledger; else only the bundle does. */
  readonly anchored: boolean
  readonly answer: BundleProof['bundle']['answer']
  readonly entries: readonly number[]
}

/**
 * Checks the bytes of a bundle with nothing else at hand, and says what it proves: as a document, as the report in lines, and
 * what to warn of. Throws as `verifyBundle`.
 */
export function checkBundle(
  bytes: Uint8Array,
  loaded: LoadedConfiguration,
  { witnesses, keys }: WitnessRequest,
): {
  readonly document: BundleVerification
  readonly lines: readonly string[]
  readonly warnings: readonly string[]
} {
  const proof = verifyBundle(bytes, { required: keys, known: trustedKeysOf(loaded), witnesses })
  const { bundle, checkpoint, signers, anchored } = proof
  const document: BundleVerification = {
    schema: 'waybill/bundle-verification@1',
    ok: true,
    origin: checkpoint.origin,
    size: checkpoint.size,
    root: checkpoint.root,
    signers: signers.map(({ name, id }) => ({ name, id })),
    anchored,
    answer: bundle.answer,
    entries: bundle.entries.map(({ seq }) => seq),
  }
  return { document, lines: bundle.report, warnings: anchored ? [] : [unanchored(proof)] }
}

function unanchored({ bundle, signers }: BundleProof): string {
  return signers.length > 0
    ? `The bundle holds together, and the key that signed it came with it. Compare it with one from ${signers[0]?.name} that reached you another way, or name that with --key: ${bundle.keys[0]}`
    : 'The bundle holds together, and nobody signed it: anyone could have made it. Hold it against a checkpoint that you kept, with --witness.'
}
