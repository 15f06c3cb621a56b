import { createSocket } from 'node:dgram'
import { onTestFinished } from 'vitest'

/** A name server of this process. */
export interface DnsServer {
  /** `127.0.0.1:port`, as `Resolver.setServers` wants it. */
  readonly address: string
  /** The names that were asked for, in order. */
  readonly asked: readonly string[]
}

const text = 16
const noSuchName = 3
const serverFailure = 2

/**
 * Answers text records (RFC 1035, 3.3.14) by name over UDP; a name that is not listed does not exist, and one that is `null`
 * fails. It is gone when the test is.
 */
export async function startDnsServer(
  records: Readonly<Record<string, readonly string[] | null>>,
): Promise<DnsServer> {
  const asked: string[] = []
  const socket = createSocket('udp4')
  socket.on('message', (query, from) => {
    const { name, end } = nameIn(query)
    asked.push(name)
    const found = records[name]
    const code = found === undefined ? noSuchName : found === null ? serverFailure : 0
    const answers = (found ?? []).map(answerOf)
    const head = Buffer.from(query.subarray(0, 12))
    head.writeUInt16BE(0x8180 | code, 2)
    head.writeUInt16BE(1, 4)
    head.writeUInt16BE(answers.length, 6)
    head.writeUInt32BE(0, 8)
    socket.send(Buffer.concat([head, query.subarray(12, end + 4), ...answers]), from.port, from.address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  onTestFinished(() => void socket.close())
  return { address: `127.0.0.1:${socket.address().port}`, asked }
}

/** The name of the question, in small letters, and where it ends. */
function nameIn(query: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 }
}

/** The name by a pointer to the question; the text in strings of at most 255 bytes. */
function answerOf(record: string): Buffer {
  const bytes = Buffer.from(record)
  const strings: Buffer[] = []
  for (let at = 0; at === 0 || at < bytes.length; at += 255) {
    const piece = bytes.subarray(at, at + 255)
    strings.push(Buffer.from([piece.length]), piece)
  }
  const data = Buffer.concat(strings)
  const head = Buffer.alloc(12)
  head.writeUInt16BE(0xc00c, 0)
  head.writeUInt16BE(text, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt32BE(60, 6)
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}
