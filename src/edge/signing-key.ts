import { generateKeyPairSync } from 'node:crypto'
import { WaybillError } from '../errors.ts'

/**
 * Makes an Ed25519 key, writes it as PEM (PKCS #8) to a new file that only its owner may read, and gives the PEM back.
 * Throws OUTPUT_UNWRITABLE where the file cannot be written or is there already: a lost key cannot be had again.
 */
export async function createSigningKey(path: string): Promise<string> {
  const { writeFile } = await import('node:fs/promises')
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  try {
    await writeFile(path, pem, { mode: 0o600, flag: 'wx' })
  } catch (cause) {
    const there = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    throw new WaybillError(
      'OUTPUT_UNWRITABLE',
      there ? `${path} is there already, and is not overwritten.` : `${path} cannot be written.`,
      { hint: there ? 'Name another file.' : 'See that the folder exists, is yours and has room.', cause },
    )
  }
  return pem
}
