import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { visible } from '../../render/escape.ts'

const outputLimit = 4096
/** Before and after what looks secret is taken out: the first bounds the work, the second what is kept. */
const longestRead = 1000
const longestKept = 120

/** What a process printed, on both of its streams, in the order in which it arrived. */
export interface Output {
  /** The last 4 KiB. A line whose start is gone is left out: half a secret cannot be recognised. */
  tail(): string
  /** Of all of it. */
  digest(): { readonly bodySha256: string; readonly bodyBytes: number }
}

/** Listens to streams and keeps no more than the end of them. */
export function collectOutput(streams: readonly Readable[]): Output {
  const hash = createHash('sha256')
  let tail = Buffer.alloc(0)
  let bytes = 0
  for (const stream of streams) {
    stream.on('data', (chunk: Buffer) => {
      hash.update(chunk)
      bytes += chunk.length
      tail = Buffer.concat([tail, chunk]).subarray(-outputLimit)
    })
  }
  return {
    tail() {
      const text = tail.toString('utf8')
      if (bytes <= outputLimit) return text
      return text.includes('\n') ? text.slice(text.indexOf('\n') + 1) : ''
    },
    digest: () => ({ bodySha256: hash.copy().digest('hex'), bodyBytes: bytes }),
  }
}

/** All that a stream says, up to so many bytes; null from the byte on that is too many. */
export function collectAll(stream: Readable, maximumBytes: number): () => string | null {
  const chunks: Buffer[] = []
  let bytes = 0
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= maximumBytes) chunks.push(chunk)
    else chunks.length = 0
  })
  return () => (bytes > maximumBytes ? null : Buffer.concat(chunks).toString('utf8'))
}

/** The last line with words in it, printable, without e-mail addresses, credentials in URLs and what looks like a key. */
export function lastLine(output: string): string {
  const escapes = /\u001B\[[0-?]*[ -/]*[@-~]/g
  const lines = output.replace(escapes, '').split(/[\r\n]+/)
  const line = visible(lines.findLast((one) => one.trim() !== '') ?? '').trim()
  const clean = line
    .slice(0, longestRead)
    .replace(/(\w:\/\/)[^\s/@]+@/g, '$1')
    .replace(/[^\s@<>"']+@[^\s@<>"']+/g, '[redacted]')
    .replace(/\b(\w*(?:password|passwd|secret|token|key)\w*["']?\s*[:=]\s*)\S+/gi, '$1[redacted]')
    .replace(/\b(?=[\w+-]*\d)[\w+-]{24,}/g, '[redacted]')
  return clean.length > longestKept ? `${clean.slice(0, longestKept)}…` : clean
}
