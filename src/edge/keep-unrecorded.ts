import { join } from 'node:path'
import { exitCodes, WaybillError } from '../errors.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { LedgerStore } from '../ledger/store.ts'
import type { Files } from './edge.ts'

/**
 * The same store, but what has happened and could not be recorded is left in a file of `folder`, to be kept by the job and
 * given to `waybill ledger import` when the ledger can be written again. The error says so. The file is named for its content,
 * so a second try at the same leaves one file.
 */
export function keepUnrecorded(
  store: LedgerStore,
  { folder, files }: { readonly folder: string; readonly files: Files },
): LedgerStore {
  async function append(...[facts]: Parameters<LedgerStore['append']>): ReturnType<LedgerStore['append']> {
    try {
      return await store.append(facts)
    } catch (error) {
      if (!(error instanceof WaybillError) || !unrecorded.has(error.exitCode)) throw error
      const { lastingFacts, unrecordedText } = await import('../ledger/unrecorded.ts')
      const kept = lastingFacts(facts)
      if (kept.length === 0) throw error
      const text = unrecordedText(kept)
      const name = `waybill-unrecorded-${sha256Of(Buffer.from(text)).slice(0, 12)}.json`
      const written = await files.write(join(folder, name), text).then(
        () => true,
        () => false,
      )
      if (!written) throw error
      const { code, message, exitCode, at } = error
      throw new WaybillError(code, message, {
        exitCode,
        cause: error,
        hint: `${error.hint ? `${error.hint} ` : ''}What could not be recorded is kept in ${name}: keep that file and run \`waybill ledger import ${name}\`.`,
        ...(at ? { at } : {}),
      })
    }
  }
  return { ...store, append }
}

const unrecorded: ReadonlySet<number> = new Set([exitCodes.unrecorded, exitCodes.ledgerBroken])
