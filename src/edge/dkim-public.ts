import { createPrivateKey, createPublicKey } from 'node:crypto'
import { openDkim, type DkimSetting } from './dkim.ts'

/** What of a signing key may be published. */
export interface PublicHalf {
  /** In base64: SubjectPublicKeyInfo, then RSAPublicKey. */
  readonly publicKeys: readonly string[]
  readonly bits: number
}

/**
 * The public half of the key that signs. Throws CONFIG_INVALID, as a sending would, for a key, a domain or a selector that cannot
 * sign.
 */
export function publicHalfOf(setting: DkimSetting): PublicHalf {
  openDkim(setting)
  const key = createPublicKey(createPrivateKey(setting.key.replaceAll('\\n', '\n')))
  return {
    publicKeys: [
      key.export({ type: 'spki', format: 'der' }).toString('base64'),
      key.export({ type: 'pkcs1', format: 'der' }).toString('base64'),
    ],
    bits: key.asymmetricKeyDetails?.modulusLength ?? 0,
  }
}
