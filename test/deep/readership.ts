import { copyFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Sending } from '../../src/notices/message.ts'
import { recipientId } from '../../src/notices/recipient.ts'
import type { LedgerLog } from '../../src/ledger/entry.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { scratchFolder } from '../builders/folder.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'
import { slowWire } from './slow-wire.ts'
import { startCli, type Started } from './started.ts'

/** A product whose notices go to many mailboxes over a slow line, and to one Slack channel. */
export interface Readership {
  readonly shipping: Shipping
  readonly addresses: readonly string[]
  start(...argv: readonly string[]): Started
  /** With environment variables beside, or in place of, those that every run gets. */
  startWith(variables: Readonly<Record<string, string>>, ...argv: readonly string[]): Started
  startIn(folder: string, ...argv: readonly string[]): Started
  /** Another clone of the product's repository, with the same remote. */
  clone(): Promise<string>
  /** How many mails each address got, and how many messages the channel got, since `since`. */
  received(since?: Mark): ReadonlyMap<string, number>
  mark(): Mark
  /** As if nothing had ever been announced, and under another name, so that no message is one of before: for one more try. */
  forget(): Promise<void>
  ledger(): Promise<LedgerLog['entries']>
}

interface Mark {
  readonly mails: number
  readonly posts: number
}

const slack = 'the Slack channel'

export async function aReadership(options: {
  readonly mailboxes: number
  /** Milliseconds that every answer of the mail server takes; a mail takes four of them. */
  readonly latency: number
}): Promise<Readership> {
  const shipping = await aShipping()
  const addresses = Array.from({ length: options.mailboxes }, (_, index) => `reader-${index}@acme.example`)
  await writeFile(`${shipping.root}.csv`, `address\n${addresses.join('\n')}\n`)
  const port = await slowWire(Number(new URL(shipping.smtp.url).port), options.latency)
  let forgotten = 0
  const environment = { ...shipping.environment, SMTP_URL: `smtp://127.0.0.1:${port}` }
  return {
    shipping,
    addresses,
    start: (...argv) => startCli(shipping.root, argv, environment),
    startWith: (variables, ...argv) => startCli(shipping.root, argv, { ...environment, ...variables }),
    startIn: (folder, ...argv) => startCli(folder, argv, environment),
    clone: async () => {
      const folder = join(await scratchFolder(), 'api')
      await gitOutput(['clone', '--quiet', '--no-hardlinks', shipping.root, folder], { cwd: shipping.root })
      await gitOutput(['remote', 'set-url', 'origin', `${shipping.root}.git`], { cwd: folder })
      await copyFile(join(shipping.root, 'waybill.yml'), join(folder, 'waybill.yml'))
      return folder
    },
    received: (since = { mails: 0, posts: 0 }) => {
      const counts = new Map(addresses.map((address) => [address, 0]))
      for (const { to } of shipping.smtp.mails.slice(since.mails))
        for (const address of to) counts.set(address, (counts.get(address) ?? 0) + 1)
      return counts.set(slack, shipping.slack.messages.length - since.posts)
    },
    mark: () => ({ mails: shipping.smtp.mails.length, posts: shipping.slack.messages.length }),
    forget: async () => {
      const { root } = shipping
      for (const cwd of [root, `${root}.git`]) {
        const refs = ['refs/heads/waybill-ledger', 'refs/waybill']
        const listed = await gitOutput(['for-each-ref', '--format=delete %(refname)', ...refs], { cwd })
        await gitOutput(['update-ref', '--stdin'], { cwd, input: listed.toString('utf8') })
      }
      await rm(join(root, '.git', 'waybill'), { recursive: true, force: true })
      forgotten += 1
      await shipping.configure((yaml) => yaml.replace(/^(repository: .*?)(-\d+)?$/m, `$1-${forgotten}`))
    },
    ledger: async () => {
      const told = await startCli(shipping.root, ['ledger', 'log', '--json'], environment).ended
      expect(told, told.stderr).toMatchObject({ exitCode: 0 })
      return (JSON.parse(told.stdout) as LedgerLog).entries
    },
  }
}

/** What the last run says became of the message to each address and to the channel. */
export function statesOf(
  { shipping, addresses }: Readership,
  stdout: string,
): ReadonlyMap<string, Sending['messages'][number]['state']> {
  const document = JSON.parse(stdout) as Sending | { readonly sendings: readonly Sending[] }
  const messages =
    'sendings' in document ? document.sendings.flatMap((one) => one.messages) : document.messages
  const key = shipping.environment['WAYBILL_RECIPIENT_KEY'] ?? ''
  const names = new Map(addresses.map((address) => [recipientId('email', address, key), address]))
  return new Map(
    messages.map(({ channel, recipient, state }) => [
      channel === 'slack' ? slack : (names.get(recipient) ?? recipient),
      state,
    ]),
  )
}

/** Nobody got two, and who got none is named as unknown by the last run: never twice, never silently none. */
export function expectOnceOrUnknown(readership: Readership, stdout: string, since?: Mark): void {
  const received = readership.received(since)
  const states = statesOf(readership, stdout)
  expect([...states.keys()].toSorted()).toEqual([...received.keys()].toSorted())
  for (const [reader, count] of received) {
    expect(count, `${reader} got ${count}`).toBeLessThanOrEqual(1)
    const allowed = count === 1 ? ['accepted', 'unknown'] : ['unknown']
    expect(allowed, `${reader} got ${count}`).toContain(states.get(reader))
  }
}

/** Message-IDs as the mails carry them, each of which must be the only one. */
export function expectOwnMessageIds({ shipping }: Readership, since?: Mark): void {
  const ids = shipping.smtp.mails
    .slice(since?.mails ?? 0)
    .map(({ raw }) => /^Message-ID: *(\S+)/im.exec(Buffer.from(raw).toString('latin1'))?.[1])
  expect(ids).not.toContain(undefined)
  expect(new Set(ids).size).toBe(ids.length)
}

/** The record proves itself, and its numbers have no gap. */
export async function expectSoundLedger(readership: Readership): Promise<void> {
  const verified = await readership.start('ledger', 'verify').ended
  expect(verified, verified.stderr).toMatchObject({ exitCode: 0 })
  const entries = await readership.ledger()
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
}
