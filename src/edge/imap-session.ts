import { isIP, type Socket } from 'node:net'
import { connect as connectTls, type TLSSocket } from 'node:tls'
import { describeFailure, dial } from './dial.ts'
import { readingOf, type ImapReading } from './imap-reading.ts'
import { secretsOf, type MailServer } from './mail-server.ts'
import type { PrivateHosts } from './private-hosts.ts'
import { quoteReply } from './reply.ts'

/** One folder of one mailbox, only ever opened for reading (RFC 3501, 6.3.2). */
export interface ImapSession {
  readonly usable: boolean
  /** UIDs of the mails that fit `criteria` (RFC 3501, 6.4.4), which must be plain ASCII. Rejects when the server cannot tell. */
  search(criteria: string): Promise<readonly number[]>
  close(): void
}

export interface ImapSetting {
  readonly server: MailServer
  readonly folder: string
  readonly hosts: PrivateHosts
  /** Certificates to trust instead of Node's, in PEM; null: Node's. */
  readonly ca: string | null
  /** For each command, and for connecting. */
  readonly timeoutMs: number
}

/**
 * Connects, over TLS except to a listed loopback host, and signs in. The folder is never written to.
 * Rejects with an Error whose message holds no secret.
 */
export async function openImap(setting: ImapSetting): Promise<ImapSession> {
  const { server, folder, hosts, timeoutMs } = setting
  const quoted = (error: unknown) =>
    new Error(
      quoteReply(describeFailure(error as Error), [...secretsOf(server), server.credentials?.user ?? '']),
    )
  let line: Line | null = null
  try {
    const socket = await dial({ ...server, timeoutMs }, hosts, new AbortController().signal)
    line = lineOver(server.secure ? await secured(socket, setting) : socket, timeoutMs)
    await line.reading.greeting()
    if (!server.secure) line = await upgraded(line, setting)
    await signIn(line, server)
  } catch (error) {
    line?.close()
    throw quoted(error)
  }
  const open = line
  return {
    get usable() {
      return open.usable
    },
    async search(criteria) {
      try {
        // Opened anew: what came since would not be seen, and what is not seen is taken for not sent.
        await open.command(`EXAMINE ${mailboxName(folder)}`)
        return uidsIn(await open.command(`UID SEARCH ${criteria}`))
      } catch (error) {
        throw quoted(error)
      }
    },
    close: () => open.close(),
  }
}

interface Line {
  readonly socket: Socket
  readonly reading: ImapReading
  readonly usable: boolean
  /** Sends a command, and each of `literals` when the server asks to go on; gives the untagged answers. */
  command(text: string, literals?: readonly string[]): Promise<readonly string[]>
  close(): void
}

function lineOver(socket: Socket, timeoutMs: number): Line {
  const reading = readingOf(socket, timeoutMs)
  let number = 0
  return {
    socket,
    reading,
    get usable() {
      return reading.open
    },
    command(text, literals = []) {
      const tag = `w${++number}`
      socket.write(`${tag} ${text}\r\n`)
      return reading.answer(tag, (asked) => {
        const literal = literals[asked]
        if (literal === undefined) return false
        socket.write(`${literal}\r\n`)
        return true
      })
    },
    close() {
      if (reading.open) socket.write('w0 LOGOUT\r\n')
      socket.destroySoon()
    },
  }
}

/** STARTTLS (RFC 3501, 6.2.1). What came unencrypted after it is not believed. */
async function upgraded(line: Line, setting: ImapSetting): Promise<Line> {
  const capabilities = await capabilitiesOf(line)
  if (!capabilities.includes('STARTTLS')) {
    if (setting.server.plain) return line
    throw new Error('the server offers no TLS')
  }
  await line.command('STARTTLS')
  line.reading.release()
  return lineOver(await secured(line.socket, setting), setting.timeoutMs)
}

function secured(socket: Socket, { server: { host }, ca, timeoutMs }: ImapSetting): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => socket.destroy(new Error('the connection timed out')), timeoutMs)
    const tls = connectTls({
      socket,
      host,
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(ca === null ? {} : { ca }),
    })
    tls.once('error', reject)
    tls.once('close', () => reject(new Error('the connection was closed')))
    tls.once('secureConnect', () => {
      tls.off('error', reject)
      resolve(tls)
    })
    tls.once('secureConnect', () => clearTimeout(timer))
    tls.once('close', () => clearTimeout(timer))
  })
}

/** SASL PLAIN (RFC 4616) where it is offered, else LOGIN with literals, which need no quoting. */
async function signIn(line: Line, { credentials }: MailServer): Promise<void> {
  if (credentials === null) throw new Error('there is no user to sign in with')
  const { user, pass } = credentials
  const capabilities = await capabilitiesOf(line)
  if (capabilities.includes('AUTH=PLAIN')) {
    await line.command('AUTHENTICATE PLAIN', [Buffer.from(`\0${user}\0${pass}`).toString('base64')])
  } else if (capabilities.includes('LOGINDISABLED')) {
    throw new Error('the server offers no sign-in that Waybill knows')
  } else {
    const length = (text: string) => `{${Buffer.byteLength(text)}}`
    await line.command(`LOGIN ${length(user)}`, [`${user} ${length(pass)}`, pass])
  }
}

async function capabilitiesOf(line: Line): Promise<readonly string[]> {
  const answers = await line.command('CAPABILITY')
  return answers.flatMap((answer) =>
    /^\* CAPABILITY /i.test(answer) ? answer.slice('* CAPABILITY '.length).toUpperCase().split(' ') : [],
  )
}

/** More than one mail with this id is as good as one; what does not fit one answer is cut off by the reading. */
function uidsIn(answers: readonly string[]): readonly number[] {
  const found = answers.filter((answer) => /^\* SEARCH(?: |$)/i.test(answer))
  if (found.length === 0) throw new Error('the server gave no answer to the search')
  return found.flatMap((answer) => answer.split(' ').slice(2).map(Number).filter(Number.isInteger))
}

/** RFC 3501, 5.1.3: modified UTF-7, quoted. */
function mailboxName(folder: string): string {
  const name = folder.replace(/&|[^\x20-\x7e]+/g, (text) => {
    if (text === '&') return '&-'
    const utf16 = Buffer.from(text, 'utf16le').swap16()
    return `&${utf16.toString('base64').replace(/=+$/, '').replaceAll('/', ',')}-`
  })
  return `"${name.replace(/["\\]/g, '\\$&')}"`
}
