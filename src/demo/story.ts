import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BomSummary } from '../bom/summary.ts'
import type { Verdict } from '../delivery/verdict.ts'
import { files } from '../edge/files.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { LedgerLog, WhatRan } from '../ledger/entry.ts'
import type { VerifyPayload } from '../ledger/payloads.ts'
import type { Next, ReleaseNotes } from '../notes/document.ts'
import type { Sending } from '../notices/message.ts'
import { areAnswers, type KeptMail, type Mailbag } from './mailbag.ts'
import { customers, supportMailbox } from './orbit-setting.ts'
import type { Hands, Stage, Step } from './stage.ts'

const everybody = [...customers, supportMailbox].sort()
const there = ['--environment', 'production'] as const

/** What the announcement of a release left: what the proof must answer. */
interface Announcement {
  readonly mails: readonly KeptMail[]
  readonly slackTs: string
}

/** 2.0.0, from its commits to the proof of its delivery. */
export async function tellDelivery(stage: Stage, mailbag: Mailbag): Promise<void> {
  const { folder, repository, standIns } = stage
  await draft(stage)
  const announcement = await announce(stage, mailbag, '2.0.0')
  await stage.act('deploy', async () => {
    standIns.service.deploy({ version: '2.0.0', commit: await repository.head() })
    await repository.tag('2.0.0')
    return { text: 'production is rolled over to 2.0.0; the commit is tagged v2.0.0' }
  })
  await stage.act('deliver', async ({ waybill, ask, check }) => {
    await waybill(['deliver', ...there, '--json'])
    const verdict = await lastVerdict(ask)
    check(verdict.verdict === 'healthy', `the verdict is ${verdict.verdict} (${verdict.reason})`)
    const answers = Object.values(verdict.observed).reduce((sum, count) => sum + count, 0)
    return {
      text: `healthy: ${verdict.observed['2.0.0']} of ${answers} answers came from 2.0.0`,
      mood: 'good',
    }
  })
  await stage.act('proof', async ({ check }) => {
    const mails = await mailbag.empty('2.0.0-proof')
    const slack = standIns.slack.messages.at(-1)
    check(same(mails, everybody), `the proof of delivery went to ${mails.length} mailboxes`)
    check(areAnswers(mails, announcement.mails), 'a proof of delivery is in another thread than its notice')
    check(slack?.threadTs === announcement.slackTs, 'the proof of delivery is in another Slack thread')
    return {
      text: `proof of delivery to the same people, in the thread of their notice`,
      mood: 'good',
      ...shown(mails, '2.0.0-proof'),
    }
  })
  await stage.act('ledger', async ({ waybill, check }) => {
    const ran = await whatRan(waybill)
    check(ran.running[0]?.basis === 'verified' && ran.version === '2.0.0', `${ran.version} is what ran`)
    await files.write(join(folder, 'ledger/what-ran.json'), `${JSON.stringify(ran, null, 2)}\n`)
    await waybill(['ledger', 'verify'])
    const proof = join(folder, 'ledger/proof.json')
    await waybill(['ledger', 'what-ran', ...there, '--proof', proof])
    await waybill(['ledger', 'verify', '--bundle', proof])
    return {
      text: 'every entry holds; what ran in production: 2.0.0, and a proof of it',
      ...several('ledger/what-ran.json', 'ledger/proof.json'),
    }
  })
  await stage.act('page', async ({ waybill, check }) => {
    await waybill(['page', '--output', join(folder, 'page')])
    const index = await readFile(join(folder, 'page/index.html'), 'utf8')
    check(index.includes('Live in <bdi>production</bdi></a>'), 'the changelog page does not say what is live')
    return {
      text: 'the changelog page: three releases, 2.0.0 live in production',
      ...several('page/index.html'),
    }
  })
}

/** 2.1.0, which is announced and does not arrive: the team hears of it, the customers do not. */
export async function tellException(stage: Stage, mailbag: Mailbag): Promise<void> {
  const { folder, repository, standIns } = stage
  await repository.goOn()
  const announcement = await announce(stage, mailbag, '2.1.0')
  await stage.act('deploy', async () => ({
    text: 'the rollout of 2.1.0 gets stuck: production keeps answering with 2.0.0',
    mood: 'bad',
  }))
  await stage.act('deliver', async ({ waybill, ask, check }) => {
    await waybill(['deliver', ...there, '--json'], exitCodes.unhealthy)
    const verdict = await lastVerdict(ask)
    const seen = Object.keys(verdict.observed).join(', ')
    check(
      verdict.verdict === 'unhealthy' && seen === '2.0.0',
      `the verdict is ${verdict.verdict}, with ${seen} seen`,
    )
    return {
      text: `unhealthy (${verdict.reason}), exit code ${exitCodes.unhealthy}: expected 2.1.0, saw ${seen}`,
      mood: 'bad',
    }
  })
  await stage.act('exception', async ({ check }) => {
    const mails = await mailbag.empty('2.1.0-exception')
    const slack = standIns.slack.messages.at(-1)
    check(same(mails, [supportMailbox]), `the exception notice went to ${mails.length} mailboxes`)
    check(areAnswers(mails, announcement.mails), 'the exception notice is in another thread than its notice')
    check(slack?.threadTs === announcement.slackTs, 'the exception notice is in another Slack thread')
    return {
      text: 'exception notice to support alone; the customers hear nothing',
      ...shown(mails, '2.1.0-exception'),
    }
  })
  await stage.act('ledger', async ({ waybill, ask, check }) => {
    const ran = await whatRan(waybill)
    check(ran.version === '2.0.0', `${ran.version} is what ran`)
    const log = JSON.parse(await ask(['ledger', 'log', '--json'])) as LedgerLog
    const pushed = await repository.entriesAtRemote()
    check(pushed === log.entries.length, `the remote has ${pushed} of ${log.entries.length} entries`)
    await files.write(join(folder, 'ledger/log.json'), `${JSON.stringify(log, null, 2)}\n`)
    await files.write(join(folder, 'ledger/log.txt'), await waybill(['ledger', 'log']))
    await files.write(join(folder, 'ledger/verify.txt'), await waybill(['ledger', 'verify']))
    return {
      text: `${pushed} entries hold, all of them pushed; production still runs 2.0.0`,
      ...several('ledger/log.txt', 'ledger/log.json', 'ledger/verify.txt'),
    }
  })
}

async function draft(stage: Stage): Promise<void> {
  const { folder } = stage
  await stage.act('notes', async ({ waybill, check }) => {
    for (const format of ['md', 'html', 'json'])
      await waybill(['notes', '--format', format, '--output', join(folder, `notes.${format}`)])
    const notes = JSON.parse(await readFile(join(folder, 'notes.json'), 'utf8')) as ReleaseNotes
    const { accounting, breaking, previousTag } = notes.releases[0] ?? {}
    check(accounting !== undefined && breaking?.length === 1, 'the draft is not what was committed')
    const listed = (accounting?.shown ?? 0) + (accounting?.unconventional ?? 0)
    return {
      text: `${accounting?.commits} commits since ${previousTag} are ${listed} changes, one breaking`,
      ...several('notes.md', 'notes.html', 'notes.json'),
    }
  })
  await stage.act('next', async ({ waybill, check }) => {
    const next = JSON.parse(await waybill(['next', '--json'])) as Next
    check(next.version === '2.0.0', `the next version is ${next.version}`)
    const reason = next.reasons.find(({ bump }) => bump === next.bump)?.description ?? ''
    return { text: `2.0.0, a ${next.bump} release, because ${reason}` }
  })
  await stage.act('bom', async ({ waybill, check }) => {
    const summary = JSON.parse(
      await waybill(['bom', '--output', join(folder, 'bom.cdx.json'), '--json']),
    ) as BomSummary
    const { components, licensed, hashed } = summary
    check(
      components > 0 && licensed === components && hashed === components,
      'a component lacks licence or hash',
    )
    return {
      text: `bill of materials: ${components} components, each with licence and hash`,
      ...several('bom.cdx.json'),
    }
  })
}

async function announce(stage: Stage, mailbag: Mailbag, version: string): Promise<Announcement> {
  const { slack } = stage.standIns
  let announcement: Announcement = { mails: [], slackTs: '' }
  await stage.act('announce', async ({ waybill, check }) => {
    const sending = JSON.parse(
      await waybill(['announce', ...there, '--expected', windowAround(new Date()), '--json']),
    ) as Sending
    check(sending.version === version, `${sending.version} was announced`)
    const mails = await mailbag.empty(`${version}-notice`)
    const message = slack.messages.at(-1)
    check(same(mails, everybody), `the notice went to ${mails.length} mailboxes`)
    check(message !== undefined && message.threadTs === null, 'the notice is no message of its own in Slack')
    announcement = { mails, slackTs: message?.ts ?? '' }
    return {
      text: `notice of ${version} to ${mails.length} mailboxes and Slack, frozen in the ledger first`,
      ...shown(mails, `${version}-notice`),
    }
  })
  return announcement
}

/** Two hours that have begun, so that whoever runs the demo need not wait. */
function windowAround(now: Date): string {
  const quarter = 15 * 60_000
  const start = new Date(Math.floor(now.getTime() / quarter) * quarter)
  return `${start.toISOString().replace('.000Z', 'Z')}/PT2H`
}

async function lastVerdict(ask: Hands['ask']): Promise<Verdict> {
  const log = JSON.parse(await ask(['ledger', 'log', '--json'])) as LedgerLog
  const entry = log.entries.findLast(({ kind }) => kind === 'verify.result')
  if (!entry)
    throw new WaybillError('UNEXPECTED', 'The ledger holds no verdict.', { exitCode: exitCodes.ourFault })
  return (entry.payload as VerifyPayload).verdict
}

async function whatRan(waybill: Hands['waybill']): Promise<WhatRan> {
  return JSON.parse(await waybill(['ledger', 'what-ran', ...there, '--json'])) as WhatRan
}

function same(mails: readonly KeptMail[], addresses: readonly string[]): boolean {
  return mails.map(({ to }) => to).join() === addresses.join()
}

type Results = Pick<Step, 'results' | 'place'>

function several(...paths: readonly string[]): Results {
  return { results: paths.map((path) => ({ label: path, path })), place: paths[0] ?? null }
}

/** The mails by reader, and the thread in Slack. */
function shown(mails: readonly KeptMail[], about: string): Results {
  const read = mails.map(({ to, path }) => ({ label: to, path: `${path}.html` }))
  return { results: [...read, { label: 'Slack', path: 'slack/index.html' }], place: `mails/${about}-*` }
}
