import type { Socket } from 'node:net'

/** What an IMAP server says, in lines. */
export interface ImapReading {
  readonly open: boolean
  /** Resolves with the first line of all; rejects unless it is a friendly one. */
  greeting(): Promise<void>
  /**
   * The untagged lines before the one that ends the command of this tag. `goOn` is asked at each request to go on, with
   * their number so far, and says whether there was something to send. Rejects on NO, BAD and BYE, with the server's words.
   */
  answer(tag: string, goOn: (asked: number) => boolean): Promise<readonly string[]>
  /** Lets go of the socket; throws when the server has said more than was asked. */
  release(): void
}

/** No answer to what is asked here is longer. */
const mostCharacters = 262_144

/** Reads from `socket` for good: an answer that is late or too long ends the connection. */
export function readingOf(socket: Socket, timeoutMs: number): ImapReading {
  let unread = ''
  let failure: Error | null = null
  let wake: () => void = () => undefined

  const read = (chunk: Buffer) => {
    unread += chunk.toString('latin1')
    if (unread.length > mostCharacters) fail(new Error('the server answers without end'))
    wake()
  }
  const fail = (error: Error) => {
    failure ??= error
    socket.destroy()
    wake()
  }
  const closed = () => fail(new Error('the connection was closed'))
  socket.on('data', read)
  socket.on('error', fail)
  socket.on('close', closed)

  async function nextLine(deadline: number): Promise<string> {
    for (;;) {
      const line = takeLine()
      if (line !== null) return line
      if (failure !== null) throw failure
      await new Promise<void>((resolve) => {
        const timer = setTimeout(
          () => fail(new Error('the server did not answer in time')),
          Math.max(0, deadline - performance.now()),
        )
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }
  /** A line with its literals (RFC 3501, 4.3), or null when it has not come whole. */
  function takeLine(): string | null {
    let end = unread.indexOf('\r\n')
    for (;;) {
      if (end < 0) return null
      const literal = /\{(\d{1,9})\}$/.exec(unread.slice(Math.max(0, end - 12), end))
      if (literal === null) break
      end = unread.indexOf('\r\n', end + 2 + Number(literal[1]))
    }
    const line = unread.slice(0, end)
    unread = unread.slice(end + 2)
    return line
  }

  async function untilTagged(tag: string, goOn: (asked: number) => boolean): Promise<readonly string[]> {
    const deadline = performance.now() + timeoutMs
    const untagged: string[] = []
    let asked = 0
    let characters = 0
    for (;;) {
      const line = await nextLine(deadline)
      characters += line.length
      if (characters > mostCharacters) throw new Error('the server answers without end')
      if (line.startsWith(`${tag} `)) {
        if (/^\S+ OK\b/i.test(line)) return untagged
        throw new Error(`the server said: ${line.slice(tag.length + 1)}`)
      }
      if (/^\* BYE\b/i.test(line)) throw new Error(`the server said: ${line.slice(2)}`)
      if (!line.startsWith('+')) untagged.push(line)
      else if (!goOn(asked++)) throw new Error('the server asks for more than there is')
    }
  }

  return {
    get open() {
      return failure === null
    },
    async greeting() {
      const line = await nextLine(performance.now() + timeoutMs)
      if (!/^\* OK\b/i.test(line)) throw new Error(`the server said: ${line.replace(/^\* /, '')}`)
    },
    async answer(tag, goOn) {
      try {
        return await untilTagged(tag, goOn)
      } catch (error) {
        // An answer that comes too late would be taken for the next one's; a plain NO leaves the connection in order.
        if (!/^the server said: (?:NO|BAD)\b/i.test((error as Error).message)) fail(error as Error)
        throw error
      }
    },
    release() {
      socket.off('data', read)
      socket.off('error', fail)
      socket.off('close', closed)
      if (unread !== '') {
        socket.destroy()
        throw new Error('the server said more than it was asked')
      }
    },
  }
}
