import type { Readable } from 'node:stream'
import { visible } from '../../render/escape.ts'

const outputLimit = 4096
/** Before and after what looks secret is taken out: the first bounds the work, the second what is kept. */
const longestRead = 1000
const longestKept = 120

/**
 * Reads streams into one text and keeps the last 4 KiB. A line whose start is gone is left out: half a secret cannot be
 * recognised. The function that it gives tells the text so far.
 */
export function collectOutput(streams: readonly Readable[]): () => string {
  let tail = Buffer.alloc(0)
  let isCut = false
  for (const stream of streams) {
    stream.on('data', (chunk: Buffer) => {
      isCut ||= tail.length + chunk.length > outputLimit
      tail = Buffer.concat([tail, chunk]).subarray(-outputLimit)
    })
  }
  return () => {
    const text = tail.toString('utf8')
    if (!isCut) return text
    return text.includes('\n') ? text.slice(text.indexOf('\n') + 1) : ''
  }
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
