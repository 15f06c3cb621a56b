import type { Delivery } from './edge.ts'
import type { SlackApi } from './slack-api.ts'
import type { Posted } from './slack-post.ts'

/**
 * A message's attachments as files in its thread, by Slack's three steps: ask for an address, hand the bytes over there
 * without the token, say where they are to be shown. None is repeated once its fate is open. Gives what did not work.
 */
export async function attachFiles(
  api: SlackApi,
  { message, attachments }: Delivery,
  posted: Posted,
  signal: AbortSignal,
): Promise<string[]> {
  const told: string[] = []
  for (const { name, path } of message.attachments) {
    const bytes = attachments[path]
    const fault =
      bytes === undefined ? 'It is not at hand.' : await attach(api, { name, bytes }, posted, signal)
    if (fault !== null) told.push(`${name} is not attached: ${fault}`)
  }
  return told
}

async function attach(
  api: SlackApi,
  file: { readonly name: string; readonly bytes: Uint8Array },
  { channel, thread }: Posted,
  signal: AbortSignal,
): Promise<string | null> {
  const asked = { filename: file.name, length: file.bytes.length }
  const place = await api.patiently('files.getUploadURLExternal', asked, signal)
  if (!place.ok) return place.outcome.reason
  const { upload_url: url, file_id: id } = place.data
  if (typeof url !== 'string' || typeof id !== 'string') return 'Slack gave no place for it.'
  const fault = await api.upload(url, file.bytes, signal)
  if (fault !== null) return fault
  const files = JSON.stringify([{ id, title: file.name }])
  const shown = { files, channel_id: channel, thread_ts: thread }
  const done = await api.patiently('files.completeUploadExternal', shown, signal)
  return done.ok ? null : done.outcome.reason
}
