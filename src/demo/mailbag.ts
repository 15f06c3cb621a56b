import { join } from 'node:path'
import { files } from '../edge/files.ts'
import { readMail, type MailReading } from './mail-reading.ts'
import type { SmtpServer } from './smtp-server.ts'

/** A mail that came, and where it lies now. */
export interface KeptMail extends MailReading {
  readonly to: string
  /** Below the demo's folder, without the ending: there are `.eml`, `.html` and `.txt`. */
  readonly path: string
}

/** What the mail server took, sorted and kept by what it was about. */
export interface Mailbag {
  /** Takes the mails that came since the last time and writes them to `mails/`. Sorted by address. */
  empty(about: string): Promise<readonly KeptMail[]>
}

export function openMailbag(folder: string, { mails }: Pick<SmtpServer, 'mails'>): Mailbag {
  let taken = 0
  return {
    async empty(about) {
      const fresh = mails.slice(taken)
      taken += fresh.length
      const kept: KeptMail[] = []
      for (const { to, raw } of fresh) {
        const [address = ''] = to
        const path = `mails/${about}-${address.split('@')[0]}`
        const reading = readMail(raw)
        await files.write(join(folder, `${path}.eml`), raw)
        await files.write(join(folder, `${path}.html`), reading.html)
        await files.write(join(folder, `${path}.txt`), reading.text)
        kept.push({ ...reading, to: address, path })
      }
      return kept.sort((a, b) => (a.to < b.to ? -1 : 1))
    },
  }
}

/** Whether a mail program shows these mails in the thread of those: to each reader, an answer to what that reader got. */
export function areAnswers(answers: readonly KeptMail[], notices: readonly KeptMail[]): boolean {
  return answers.every(({ to, references }) => {
    const notice = notices.find((one) => one.to === to)
    return notice !== undefined && references.includes(notice.messageId)
  })
}
