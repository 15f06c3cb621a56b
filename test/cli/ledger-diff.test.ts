import { expect, test } from 'vitest'
import { ledgerDiff } from '../../src/cli/ledger-diff.ts'
import { ledgerDiffSchema, type LedgerDiff } from '../../src/ledger/difference.ts'
import { callVerb } from '../builders/ledger-call.ts'
import { aRecording, type Recording } from '../builders/recorded.ts'

const history = ['first', 'second', 'third'].map((mark) => ({ message: `feat: ${mark}`, mark }))

function bom(left: string): string {
  const component = { type: 'library', name: 'left', version: left, purl: `pkg:npm/left@${left}` }
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [component] })
}

/** 1.0.0 ran at 10:00, 1.2.0 at 12:00; 1.1.0 went to staging alone. */
async function threeReleases(options: { readonly withoutBom?: boolean } = {}): Promise<Recording> {
  const recording = await aRecording(history)
  const { announced, seen, record } = recording
  const inside = (left: string) => (options.withoutBom ? {} : { bom: bom(left) })
  await record(
    announced({ version: '1.0.0', mark: 'first', changes: [{ mark: 'first' }], ...inside('1.0.0') }),
    seen({ version: '1.0.0', mark: 'first', at: '2026-11-20T10:00:00.000Z', causing: 1 }),
    announced({
      version: '1.1.0',
      mark: 'second',
      after: '1.0.0',
      environment: 'staging',
      changes: [{ mark: 'second', scope: 'search', breaking: true }],
    }),
    announced({
      version: '1.2.0',
      mark: 'third',
      after: '1.1.0',
      changes: [{ mark: 'third' }],
      ...inside('1.1.0'),
    }),
    seen({ version: '1.2.0', mark: 'third', at: '2026-11-20T12:00:00.000Z', causing: 4 }),
  )
  return recording
}

async function diff(
  { root }: Recording,
  from: string,
  to: string,
): Promise<LedgerDiff & { readonly printed: string }> {
  const options = {
    environment: 'production',
    from: `2026-11-20T${from}:00Z`,
    to: `2026-11-20T${to}:00Z`,
  }
  const { document, printed } = await callVerb(ledgerDiff, root, { options })
  return { ...ledgerDiffSchema.parse(document), printed }
}

test('between two times lie the changes of every release on the way, skipped ones too, and the components', async () => {
  const recording = await threeReleases()
  const told = await diff(recording, '11:00', '13:00')
  expect(told).toMatchObject({
    from: { version: '1.0.0' },
    to: { version: '1.2.0' },
    groups: [{ group: null, from: ['1.0.0'], to: ['1.2.0'], changed: true }],
    undone: [],
    incomplete: [],
    components: { counts: { upgraded: 1 } },
    entries: [{ seq: 5, kind: 'verify.result' }],
  })
  expect(told.changes.map(({ commit, version }) => [commit, version])).toEqual([
    [recording.oid('third'), '1.2.0'],
    [recording.oid('second'), '1.1.0'],
  ])
  expect(told.printed).toContain('1.0.0 -> 1.2.0\nNew (2):\n')
  expect(told.printed).toContain('feat(search)!: find by word  1.1.0\n')
  expect(told.printed).toContain('Components: 1 upgraded.\n')
}, 30_000)

test('what a rollback took away is told as undone', async () => {
  const recording = await threeReleases()
  await recording.record(
    recording.seen({ version: '1.0.0', mark: 'first', at: '2026-11-20T14:00:00.000Z', causing: 2 }),
  )
  const told = await diff(recording, '13:00', '15:00')
  expect(told.changes).toEqual([])
  expect(told.undone).toHaveLength(2)
  expect(told.components).toMatchObject({ counts: { downgraded: 1 } })
}, 30_000)

test('the same at both times is no change, and what was not there yet is said', async () => {
  const recording = await threeReleases()
  expect((await diff(recording, '11:00', '11:30')).printed).toBe('1.0.0, unchanged\n')
  const begun = await diff(recording, '09:00', '11:00')
  expect(begun.incomplete).toEqual([
    'Nothing is known of 2026-11-20T09:00:00.000Z, so changes cannot be told.',
  ])
  await expect(diff(recording, '12:00', '11:00')).rejects.toMatchObject({ code: 'INPUT_INVALID' })
}, 30_000)

test('without frozen bills of materials the components are not compared, and that is said', async () => {
  const told = await diff(await threeReleases({ withoutBom: true }), '11:00', '13:00')
  expect(told.components).toBeNull()
  expect(told.incomplete).toEqual([
    'No bill of materials of 1.0.0 and 1.2.0 is frozen, so components are not compared.',
  ])
}, 30_000)
