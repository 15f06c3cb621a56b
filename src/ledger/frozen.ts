import { exitCodes, WaybillError } from '../errors.ts'
import { sha256Of } from './digest.ts'

/**
 * The bytes of a frozen file, once they are proved to be the ones that the entry names: the file itself is not in
 * the chain, its digest is. Throws LEDGER_BROKEN (exit code 8) when it is missing or was changed.
 */
export function frozenBytes(
  file: { readonly path: string; readonly sha256: string },
  bytes: Uint8Array | null,
): Uint8Array {
  if (bytes !== null && sha256Of(bytes) === file.sha256) return bytes
  const what = bytes === null ? 'is missing' : 'is not the file that was announced'
  throw new WaybillError('LEDGER_BROKEN', `${file.path} in the ledger ${what} (SHA-256 ${file.sha256}).`, {
    exitCode: exitCodes.ledgerBroken,
    hint: 'Run `waybill ledger verify`, and restore the ledger branch from a clone where it verifies.',
  })
}
