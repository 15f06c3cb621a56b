import type { LoadedConfiguration } from '../config/load.ts'
import { resolveSecret } from '../config/secrets.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import { webAddress } from '../git/remote.ts'
import {
  keyText,
  readSigningKey,
  readTrustedKey,
  type SigningKey,
  type TrustedKey,
} from '../ledger/trusted-key.ts'

/** What the origin and the keys of a ledger are read from. */
export type KeyEdge = Pick<Edge, 'environment' | 'repository'>

/** The name of a ledger that no other has; `named` is false where nothing tells one, and all such ledgers have the same. */
interface Origin {
  readonly text: string
  readonly named: boolean
}

/**
 * The origin of the ledger, for checkpoints and as the name of its key: `ledger.origin`, else the repository's web address
 * without its scheme and the branch (or the file's name), as C2SP tlog-checkpoint advises.
 */
export async function originOf(
  { repository }: Pick<Edge, 'repository'>,
  { configuration }: LoadedConfiguration,
): Promise<Origin> {
  const { ledger } = configuration
  if (ledger.origin !== undefined) return { text: ledger.origin, named: true }
  const name = ledger.file === undefined ? ledger.branch : (ledger.file.split(/[\\/]/).at(-1) ?? ledger.file)
  const remote = configuration.repository ?? (await repository.remoteUrl(ledger.remote))
  const address = remote === null ? null : webAddress(remote)
  const text = `${address === null ? 'local' : address.replace(/^https?:\/\//, '')}/${name}`
  return { text: text.replace(/[\s+]/gu, encodeURIComponent), named: address !== null }
}

/** The key of `ledger.key`, under the ledger's origin; null without one. Throws SECRET_MISSING and CHECKPOINT_INVALID. */
export async function signingKeyOf(edge: KeyEdge, loaded: LoadedConfiguration): Promise<SigningKey | null> {
  const { key } = loaded.configuration.ledger
  if (key === undefined) return null
  const at = loaded.placeOf(['ledger', 'key'])
  const pem = resolveSecret(key, edge.environment.variable, 'ledger.key', at)
  return readSigningKey(pem, (await originOf(edge, loaded)).text, at)
}

/** The keys of `ledger.trust`. Throws CHECKPOINT_INVALID, with the place, for one that is none. */
export function trustedKeysOf({ configuration, placeOf }: LoadedConfiguration): TrustedKey[] {
  return (configuration.ledger.trust ?? []).map((text, index) =>
    readTrustedKey(text, placeOf(['ledger', 'trust', index])),
  )
}

/**
 * As `signingKeyOf`, but null also where its secret is not at hand: an auditor reads the ledger and proves what it says
 * without it.
 */
export async function keyAtHand(edge: KeyEdge, loaded: LoadedConfiguration): Promise<SigningKey | null> {
  const names = [...(loaded.configuration.ledger.key ?? '').matchAll(/\$\{(\w+)\}/g)].map(
    (match) => match[1] ?? '',
  )
  return names.some((name) => !edge.environment.variable(name)) ? null : signingKeyOf(edge, loaded)
}

/** Keys as texts, one a line; empty lines and those that begin with `#` are left out. Throws CHECKPOINT_INVALID. */
export function readKeys(text: string): TrustedKey[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => readTrustedKey(line))
}

/** A public key as it is printed. */
interface PublicKey {
  readonly name: string
  readonly id: string
  readonly text: string
  /** False where the name says nothing, since the ledger has no origin of its own. */
  readonly named: boolean
}

/** The public half of a private key in PEM, under the ledger's origin. Throws CHECKPOINT_INVALID. */
export async function publicKeyFor(
  edge: Pick<Edge, 'repository'>,
  loaded: LoadedConfiguration,
  pem: string,
): Promise<PublicKey> {
  const origin = await originOf(edge, loaded)
  const { trusted } = readSigningKey(pem, origin.text)
  return { name: trusted.name, id: trusted.id, text: keyText(trusted), named: origin.named }
}

/** The public half of `ledger.key`. Throws SECRET_MISSING and CHECKPOINT_INVALID. */
export async function publicKeyOf(edge: KeyEdge, loaded: LoadedConfiguration): Promise<PublicKey> {
  const [key, origin] = await Promise.all([signingKeyOf(edge, loaded), originOf(edge, loaded)])
  if (key)
    return { name: key.trusted.name, id: key.trusted.id, text: keyText(key.trusted), named: origin.named }
  throw new WaybillError('CHECKPOINT_INVALID', 'waybill.yml has no ledger.key.', {
    hint: 'Make one with: waybill ledger key --new ledger-key.pem',
  })
}
