import { Writable } from 'node:stream'

/** Half of what a run's page may hold; the log shows less. */
const most = 512 * 1024

/** A stream that keeps the beginning of what is written to it. */
export interface Captured {
  readonly stream: Writable
  /** Whole lines; `cut` where there was more. */
  text(): { readonly text: string; readonly cut: boolean }
}

/** What a command says on stdout, without its memory growing with it. */
export function capture(): Captured {
  const chunks: Buffer[] = []
  let [kept, all] = [0, 0]
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      all += chunk.length
      if (kept < most) chunks.push(Buffer.from(chunk.subarray(0, most - kept)))
      kept = Math.min(all, most)
      done()
    },
  })
  return {
    stream,
    text: () => {
      const text = Buffer.concat(chunks).toString('utf8')
      const cut = all > kept
      return { text: cut ? text.slice(0, text.lastIndexOf('\n') + 1) : text, cut }
    },
  }
}

/** A stream that hands on what is written to it line by line. */
export function byLine(tell: (line: string) => void): Writable {
  let rest = ''
  return new Writable({
    decodeStrings: false,
    write(chunk: Buffer | string, _encoding, done) {
      const lines = `${rest}${chunk.toString()}`.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) tell(line)
      done()
    },
    final(done) {
      if (rest !== '') tell(rest)
      done()
    },
  })
}
