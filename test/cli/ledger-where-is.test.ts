import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ledgerWhereIs } from '../../src/cli/ledger-where-is.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { whereIsSchema, type WhereIs } from '../../src/ledger/where-is.ts'
import { intent } from '../ledger/facts.ts'
import { callVerb } from '../builders/ledger-call.ts'
import { aRecording, type Recording } from '../builders/recorded.ts'

const history = [
  { message: 'feat: find (#12)', mark: 'find' },
  { message: 'chore: tidy up', mark: 'tidy' },
  { message: 'fix: ABC-7 no longer hangs', mark: 'hang' },
  { message: 'feat: not announced yet', mark: 'later' },
]

/** 1.0.0 with the first commit runs in production, 1.1.0 with all but the last is announced there and runs in staging. */
async function twoReleases(): Promise<Recording> {
  const recording = await aRecording(history)
  const { announced, seen, record } = recording
  await record(
    announced({
      version: '1.0.0',
      mark: 'find',
      changes: [{ mark: 'find', references: [{ issue: '12', action: null }] }],
    }),
    seen({ version: '1.0.0', mark: 'find', at: '2026-11-20T10:00:00.000Z', causing: 1 }),
    {
      ...intent('proof', ['C1']),
      shipment: 'shipment of  1.0.0 to production',
      version: '1.0.0',
      causing: 2,
    },
    announced({ version: '1.1.0', mark: 'hang', after: '1.0.0', changes: [{ mark: 'hang', type: 'fix' }] }),
    announced({
      version: '1.1.0',
      mark: 'hang',
      after: '1.0.0',
      changes: [{ mark: 'hang', type: 'fix' }],
      environment: 'staging',
    }),
    seen({
      version: '1.1.0',
      mark: 'hang',
      at: '2026-11-20T11:00:00.000Z',
      causing: 5,
      environment: 'staging',
    }),
  )
  return recording
}

async function ask({ root }: Recording, asked: string): Promise<WhereIs & { readonly printed: string }> {
  const { document, printed } = await callVerb(ledgerWhereIs, root, { arguments: [asked] })
  return { ...whereIsSchema.parse(document), printed }
}

function states({ places }: WhereIs): Record<string, string> {
  return Object.fromEntries(
    places.map(({ environment, package: part, state }) => [
      part ? `${environment} ${part}` : environment,
      state,
    ]),
  )
}

test('a commit is found by the beginning of its id, with when it was announced, live and proved', async () => {
  const recording = await twoReleases()
  const answer = await ask(recording, recording.oid('find').slice(0, 7))
  expect(states(answer)).toEqual({ production: 'live', staging: 'live' })
  expect(answer.places[0]).toMatchObject({
    announced: { version: '1.0.0', seq: 1 },
    live: [{ version: '1.0.0', basis: 'verified', since: '2026-11-20T10:00:00.000Z', seq: 2 }],
    proof: { seq: 3, version: '1.0.0' },
    until: null,
  })
  expect(answer.printed).toContain('production: live\n  live since 2026-11-20T10:00:00.000Z with 1.0.0')
}, 30_000)

test('a commit that no notes list is found where it is below the one that runs', async () => {
  const recording = await twoReleases()
  const answer = await ask(recording, recording.oid('tidy'))
  expect(answer.changes).toEqual([])
  expect(states(answer)).toEqual({ production: 'announced', staging: 'live' })
}, 30_000)

test('a commit that was announced to nobody is nowhere', async () => {
  const recording = await twoReleases()
  const answer = await ask(recording, recording.oid('later'))
  expect(states(answer)).toEqual({ production: 'absent', staging: 'absent' })
}, 30_000)

test('an issue is found by what the notes and the messages of commits say of it', async () => {
  const recording = await twoReleases()
  expect(await ask(recording, '#12')).toMatchObject({ kind: 'issue', commits: [recording.oid('find')] })
  const other = await ask(recording, 'ABC-7')
  expect(other.commits).toEqual([recording.oid('hang')])
  expect(states(other)).toEqual({ production: 'announced', staging: 'live' })
  expect((await ask(recording, '#1')).commits).toEqual([])
  expect((await ask(recording, 'ABC-77')).printed).toContain('No commit of ABC-77 is known.')
}, 30_000)

test('what was rolled back is withdrawn, with the time at which it ceased to run', async () => {
  const recording = await twoReleases()
  await recording.record(
    recording.seen({ version: '1.1.0', mark: 'hang', at: '2026-11-20T12:00:00.000Z', causing: 4 }),
    recording.seen({ version: '1.0.0', mark: 'find', at: '2026-11-20T13:00:00.000Z', causing: 7 }),
  )
  const answer = await ask(recording, recording.oid('hang'))
  expect(answer.places[0]).toMatchObject({
    state: 'withdrawn',
    until: '2026-11-20T13:00:00.000Z',
    live: [],
  })
  // It never went away with the commit that both hold.
  const kept = await ask(recording, recording.oid('find'))
  expect(kept.places[0]).toMatchObject({ live: [{ since: '2026-11-20T10:00:00.000Z' }] })
}, 30_000)

test('two packages to one environment never answer for each other', async () => {
  const recording = await aRecording(
    [
      { message: 'feat: the api', mark: 'api', files: { 'packages/api/a.ts': '1' } },
      { message: 'feat: the page', mark: 'web', files: { 'packages/web/b.ts': '1' } },
    ],
    'packages: { api: { path: packages/api }, web: { path: packages/web } }\n',
  )
  const { announced, seen, record } = recording
  await record(
    announced({ version: '1.0.0', mark: 'web', package: 'web', changes: [{ mark: 'web' }] }),
    announced({ version: '2.0.0', mark: 'web', package: 'api', changes: [{ mark: 'api' }] }),
    seen({ version: '1.0.0', mark: 'web', package: 'web', at: '2026-11-20T10:00:00.000Z', causing: 1 }),
  )
  expect(states(await ask(recording, recording.oid('api')))).toEqual({
    'production api': 'announced',
    'production web': 'absent',
  })
}, 30_000)

test('where a commit that runs is not in the clone, nobody says that it is not there', async () => {
  const recording = await twoReleases()
  await recording.record({
    ...recording.seen({ version: '3.0.0', mark: 'find', at: '2026-11-20T14:00:00.000Z', causing: 6 }),
    commit: 'd'.repeat(40),
  })
  expect(states(await ask(recording, recording.oid('later')))).toEqual({
    production: 'unknown',
    staging: 'absent',
  })
}, 30_000)

test('a clone that was cut does not say that what it cannot see is not there', async () => {
  const recording = await twoReleases()
  const [tidy, tip] = [recording.oid('tidy'), recording.oid('hang')]
  await gitOutput(['checkout', '--quiet', '--detach', tip], { cwd: recording.root })
  const cut = `${recording.root}/cut`
  await gitOutput(['clone', '--quiet', '--depth=1', `file://${recording.root}`, cut], { cwd: recording.root })
  await gitOutput(['fetch', '--quiet', 'origin', 'waybill-ledger:waybill-ledger'], { cwd: cut })
  await gitOutput(['remote', 'remove', 'origin'], { cwd: cut })
  await writeFile(`${cut}/waybill.yml`, 'product: Acme API\n')
  const { document, remarks } = await callVerb(ledgerWhereIs, cut, { arguments: [tidy] })
  expect(states(whereIsSchema.parse(document))).toEqual({ production: 'unknown', staging: 'unknown' })
  expect(remarks.map(({ text }) => text)).toContainEqual(expect.stringContaining('shallow'))
}, 30_000)

test('a tag or a branch is taken for the commit that it names', async () => {
  const recording = await twoReleases()
  await gitOutput(['tag', 'v1.0.0', recording.oid('find')], { cwd: recording.root })
  const answer = await ask(recording, 'v1.0.0')
  expect(answer).toMatchObject({ asked: 'v1.0.0', kind: 'commit', commits: [recording.oid('find')] })
  expect(states(answer)).toEqual({ production: 'live', staging: 'live' })
}, 30_000)

test.each(['', '-h', 'fixes things', '12'])(
  '"%s" is neither a commit nor an issue',
  async (asked) => {
    const { root } = await aRecording(history)
    await expect(callVerb(ledgerWhereIs, root, { arguments: [asked] })).rejects.toMatchObject({ exitCode: 2 })
  },
  30_000,
)
