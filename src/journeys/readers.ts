import { resolveSecret } from '../config/secrets.ts'
import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import { recipientsOf, type Audience, type Recipient } from '../notices/audience.ts'
import { readList } from '../notices/list.ts'
import { keyIdOf, recipientId } from '../notices/recipient.ts'

/** A reader of this environment's messages with the id that stands for them in the ledger. */
export interface Reader {
  readonly id: string
  readonly recipient: Recipient
}

export interface Readers {
  readonly readers: readonly Reader[]
  /** Which recipient key the ids were made with; null when no reader needed one. */
  readonly keyId: string | null
}

/**
 * Who is told about an environment, from `notify`, the audiences and their lists. Everything is read and checked
 * before anything is sent. Throws RECIPIENT_KEY_MISSING, SECRET_MISSING, LIST_INVALID, CONFIG_INVALID.
 */
export async function findReaders(
  edge: Pick<Edge, 'environment' | 'lists'>,
  { configuration, placeOf }: LoadedConfiguration,
  environment: string,
): Promise<Readers> {
  const { variable } = edge.environment
  const audiences: Audience[] = []
  for (const name of configuration.environments[environment]?.notify ?? []) {
    const written = configuration.audiences[name]
    if (!written) continue
    const secret = (text: string, key: string) =>
      resolveSecret(text, variable, `audiences.${name}.${key}`, placeOf(['audiences', name]))
    const list = written.email?.list
    const text =
      list === undefined
        ? null
        : await edge.lists(typeof list === 'string' ? secret(list, 'email.list') : list)
    audiences.push({
      name,
      configuration: {
        ...written,
        ...(written.webhook ? { webhook: written.webhook.map((url) => secret(url, 'webhook')) } : {}),
      },
      rows: text === null ? [] : (await readList(text.text, text.name)).rows,
    })
  }
  const recipients = recipientsOf(audiences)
  const key = variable('WAYBILL_RECIPIENT_KEY') ?? null
  const hashed = recipients.some(({ channel }) => channel === 'email')
  if (hashed && !key) throw keyMissing()
  return {
    readers: recipients.map((recipient) => ({
      id: recipientId(recipient.channel, recipient.address, key),
      recipient,
    })),
    keyId: hashed && key ? keyIdOf(key) : null,
  }
}

function keyMissing(): WaybillError {
  return new WaybillError(
    'RECIPIENT_KEY_MISSING',
    'Readers by email are kept in the ledger as keyed hashes, and WAYBILL_RECIPIENT_KEY is not set.',
    {
      hint: 'Make one with: openssl rand -hex 32. Store it as a secret of the repository, and keep it: it finds the same readers again.',
    },
  )
}
