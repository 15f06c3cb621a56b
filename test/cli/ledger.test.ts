import { expect, test } from 'vitest'
import { ledgerExport } from '../../src/cli/ledger-export.ts'
import { ledgerLog, ledgerWhatRan } from '../../src/cli/ledger.ts'
import { whatRanSchema } from '../../src/ledger/entry.ts'
import { callVerb } from '../builders/ledger-call.ts'
import { aRecording, type Recording } from '../builders/recorded.ts'

const history = [
  { message: 'feat: begin', mark: 'begin' },
  { message: 'feat: go on', mark: 'on' },
]

async function twoPackages(): Promise<Recording> {
  const recording = await aRecording(history)
  const { announced, seen, record } = recording
  await record(
    announced({ version: '1.0.0', mark: 'begin', package: 'api', changes: [{ mark: 'begin' }] }),
    seen({ version: '1.0.0', mark: 'begin', package: 'api', at: '2026-11-20T10:00:00.000Z', causing: 1 }),
    seen({ version: '2.0.0', mark: 'on', package: 'web', at: '2026-11-20T11:00:00.000Z', causing: 2 }),
  )
  return recording
}

function whatRan({ root }: Recording, options: Readonly<Record<string, string>>) {
  return callVerb(ledgerWhatRan, root, { options })
}

test('two packages in one environment each have their own answer, and none is given for both', async () => {
  const recording = await twoPackages()
  const at = '2026-11-20T12:00:00Z'
  const api = await whatRan(recording, { environment: 'production', package: 'api', at })
  expect(whatRanSchema.parse(api.document)).toMatchObject({ package: 'api', version: '1.0.0' })
  const web = await whatRan(recording, { environment: 'production', package: 'web', at })
  expect(web.document).toMatchObject({ package: 'web', version: '2.0.0' })
  await expect(whatRan(recording, { environment: 'production', at })).rejects.toMatchObject({
    code: 'PACKAGE_AMBIGUOUS',
    hint: 'Name one: --package api',
  })
  await expect(whatRan(recording, { environment: 'production', package: 'apy', at })).rejects.toMatchObject({
    code: 'PACKAGE_UNKNOWN',
    hint: 'Did you mean api?',
  })
}, 30_000)

test('a time may be written with its environment, as git writes it', async () => {
  const recording = await twoPackages()
  const api = { package: 'api' }
  const before = await whatRan(recording, { ...api, at: 'production@{2026-11-20T09:00:00Z}' })
  expect(before.document).toMatchObject({ environment: 'production', running: [] })
  expect(before.remarks.at(-1)?.text).toBe('Nothing is known of production at 2026-11-20T09:00:00Z.')
  const after = await whatRan(recording, { ...api, at: 'production@{2026-11-20T12:00:00+01:00}' })
  expect(after.document).toMatchObject({ at: '2026-11-20T11:00:00.000Z', version: '1.0.0' })
  await expect(
    whatRan(recording, { ...api, environment: 'staging', at: 'production@{2026-11-20T09:00:00Z}' }),
  ).rejects.toMatchObject({ code: 'USAGE' })
  await expect(whatRan(recording, { ...api, at: 'production@{yesterday}' })).rejects.toMatchObject({
    code: 'INPUT_INVALID',
  })
  await expect(whatRan(recording, { ...api, at: 'nowhere@{2026-11-20T09:00:00Z}' })).rejects.toMatchObject({
    code: 'ENVIRONMENT_UNKNOWN',
  })
}, 30_000)

test('failure mode 54: what a person wrote into the ledger cannot act on a terminal or in a log', async () => {
  const recording = await twoPackages()
  const { seen, record } = recording
  await record({
    ...seen({ version: '1.0.1', mark: 'on', package: 'api', at: '2026-11-20T13:00:00.000Z', causing: 3 }),
    kind: 'record.manual',
    payload: { reason: '\u001B[2Jfine\n::set-output name=x::y' },
  })
  const { printed } = await callVerb(ledgerLog, recording.root)
  expect(printed).not.toContain('\u001B')
  expect(printed.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
}, 30_000)

test('a witness without a bundle to make is refused, not left aside', async () => {
  const { root } = await twoPackages()
  const options = { environment: 'production', package: 'api', witness: 'kept.txt' }
  await expect(callVerb(ledgerWhatRan, root, { options })).rejects.toMatchObject({ code: 'USAGE' })
}, 30_000)

test('the log is cut by --environment, --kind and --limit', async () => {
  const recording = await twoPackages()
  const log = (options: Readonly<Record<string, string>>) => callVerb(ledgerLog, recording.root, { options })
  expect((await log({ kind: 'verify.result', limit: '1' })).printed).toMatch(
    /^3 .* {2}web {2}2\.0\.0 {2}healthy/,
  )
  expect((await log({ environment: 'staging' })).remarks.at(-1)?.text).toBe('No entry is about that.')
  await expect(log({ limit: 'all' })).rejects.toMatchObject({ code: 'USAGE' })
  await expect(log({ kind: 'nonsense' })).rejects.toMatchObject({ code: 'INPUT_INVALID' })
}, 30_000)

test('an export of an environment that nobody knows is refused, not empty', async () => {
  const { root } = await twoPackages()
  await expect(callVerb(ledgerExport, root, { options: { environment: 'prod' } })).rejects.toMatchObject({
    code: 'ENVIRONMENT_UNKNOWN',
  })
}, 30_000)
