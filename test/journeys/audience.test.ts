import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeHistory } from '../../src/demo/history.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { recipientId } from '../../src/notices/recipient.ts'
import { unsubscribeToken } from '../../src/notices/unsubscribe-token.ts'
import { scratchFolder } from '../builders/folder.ts'
import { runWaybill } from '../builders/run.ts'

const yaml = `
environments:
  production: { targets: [https://acme.example], notify: [customers, support] }
audiences:
  customers: { email: { list: people.csv } }
  beta: { email: { addresses: [Ada@ACME.example] } }
  support: { slack: [C0123456789], webhook: ["\${HOOK}"] }
channels:
  slack: { token: "\${SLACK}" }
  email: { smtp: "\${SMTP}", from: releases@acme.example }
  webhook: { secret: "\${HOOK_SECRET}" }
`
const people =
  'address,opted-out\nada@acme.example,\nbob@acme.example,\nADA@acme.example,\neve@acme.example,2026-01-31\n'
const key = 'a key for tests'

/** A repository with three audiences and no server around it. */
async function anAudience(list = people) {
  const root = join(await scratchFolder(), 'api')
  await writeHistory(root, [{ message: 'feat: begin', files: { 'a.txt': 'a' } }])
  await writeFile(join(root, 'waybill.yml'), yaml)
  await writeFile(join(root, 'people.csv'), list)
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOOK: 'https://hooks.example/T0/secret-path-of-a-hook',
    WAYBILL_RECIPIENT_KEY: key,
  }
  return {
    root,
    environment,
    write: (name: string, text: string) => writeFile(join(root, name), text),
    waybill: (words: readonly string[], variables: Readonly<Record<string, string>> = environment) =>
      runWaybill(['audience', ...words, '--cwd', root], variables),
    recorded: async () => {
      const { stdout } = await runWaybill(['ledger', 'log', '--json', '--cwd', root], environment)
      return (JSON.parse(stdout) as { entries: { kind: string; payload: { recipients: string[] } }[] })
        .entries
    },
  }
}

test('a check tells who would be reached, who would not and why, and shows no address', async () => {
  const { waybill, write } = await anAudience()
  await write('gone.txt', 'bob@acme.example\n')
  await waybill(['opt-out', 'gone.txt'])
  const { exitCode, stdout, stderr } = await waybill(['check'])
  expect(exitCode).toBe(0)
  expect(stdout.split('\n')).toEqual([
    'customers: 1 by email (external, production)',
    '  list people.csv',
    '  not reached: 1 opted out, 1 suppressed or left out, 1 row twice',
    expect.stringMatching(
      /^ {4}b\*\*\*@acme\.example {2}Asked on \d{4}-\d\d-\d\d to get no more messages\.$/,
    ),
    '    e***@acme.example  Opted out in the list.',
    'beta: 1 by email (external)',
    'support: 1 by slack, 1 by webhook (internal, production)',
    '  slack C0123456789',
    '  webhook hooks.example',
    '',
  ])
  expect(stderr).toContain('No environment notifies the audience beta.')
  expect(stderr).toContain('3 readers in 3 audiences; 1 of them in several, who get one message.')
  expect(stdout + stderr).not.toMatch(/ada@|bob@|eve@|secret-path/i)
})

test('the document of a check says the same, and no address is in it', async () => {
  const { waybill } = await anAudience()
  const { stdout } = await waybill(['check', '--audience', 'customers', '--json'])
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'waybill/audience-check@1',
    suppressions: { applied: true, reason: null },
    audiences: [
      {
        name: 'customers',
        reached: { email: 2, slack: 0, webhook: 0, teams: 0, discord: 0 },
        duplicates: 1,
        optedOut: 1,
        suppressed: 0,
        list: { name: 'people.csv', tracked: false },
        leftOut: [{ reader: 'e***@acme.example', reason: 'Opted out in the list.' }],
      },
    ],
    readers: 2,
    exitCodes: [0],
  })
  expect(stdout).not.toMatch(/ada@|bob@|eve@/i)
})

test('a check works without a key, and says what it cannot tell', async () => {
  const { waybill, environment } = await anAudience()
  const { WAYBILL_RECIPIENT_KEY: _key, ...without } = environment
  const { exitCode, stdout, stderr } = await waybill(['check'], without)
  expect(exitCode).toBe(0)
  expect(stdout).toContain('customers: 2 by email')
  expect(stderr).toContain(
    'WAYBILL_RECIPIENT_KEY is not set: who asked to get no more messages cannot be told.',
  )
})

test('a check tells all that is wrong at once with file and line, and warns of a list in the repository', async () => {
  const { waybill, root, environment } = await anAudience('address\nBob <bob@acme.example>\nada@acme\n')
  await gitOutput(['add', 'people.csv'], { cwd: root })
  const { HOOK: _hook, ...without } = environment
  const { exitCode, stderr } = await waybill(['check'], without)
  expect(exitCode).toBe(2)
  expect(stderr).toContain('people.csv:2: error: The address is not one plain mailbox. [LIST_INVALID]')
  expect(stderr).toContain('people.csv:3: error:')
  expect(stderr).toContain('[SECRET_MISSING]')
  expect(stderr).toContain('The list people.csv of customers is tracked by git')
  expect(stderr).not.toContain('bob@')
})

test('an audience that is not there is named with what was meant', async () => {
  const { waybill } = await anAudience()
  const { exitCode, stderr } = await waybill(['check', '--audience', 'custmers'])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('Did you mean customers? '.trim())
  expect(stderr).toContain('AUDIENCE_UNKNOWN')
})

test('whoever opts out is recorded once, by keyed hash, and comes back with --lift', async () => {
  const { waybill, write, recorded } = await anAudience()
  await write('gone.txt', 'bob@acme.example\nADA@acme.example\nada@acme.example\n')
  const first = await waybill(['opt-out', 'gone.txt', '--json'])
  expect(first.exitCode).toBe(0)
  expect(JSON.parse(first.stdout)).toEqual({
    schema: 'waybill/suppression@1',
    act: 'added',
    audience: null,
    source: 'command',
    people: 2,
    duplicates: 1,
    changed: 2,
    recorded: true,
    exitCodes: [0],
  })
  const again = await waybill(['opt-out', 'gone.txt', '--json'])
  expect(JSON.parse(again.stdout)).toMatchObject({ changed: 0, recorded: false })
  const hashes = ['ada@acme.example', 'bob@acme.example']
    .map((one) => recipientId('email', one, key))
    .toSorted()
  expect(await recorded()).toMatchObject([{ kind: 'suppression.added', payload: { recipients: hashes } }])
  expect(JSON.stringify(await recorded())).not.toContain('@acme')

  expect(JSON.parse((await waybill(['opt-out', 'gone.txt', '--lift', '--json'])).stdout)).toMatchObject({
    act: 'lifted',
    changed: 2,
  })
  expect((await waybill(['check'])).stdout).toContain('customers: 2 by email')
  expect((await waybill(['opt-out', 'gone.txt'])).stderr).toContain('2 people: 2 get no more messages.')
  expect((await recorded()).map(({ kind }) => kind)).toEqual([
    'suppression.added',
    'suppression.lifted',
    'suppression.added',
  ])
})

test('after the key was changed, whoever left stays away, and is recorded under the new key too', async () => {
  const { waybill, write, environment, recorded } = await anAudience()
  await write('gone.txt', 'bob@acme.example\n')
  await waybill(['opt-out', 'gone.txt'])
  const alone = { ...environment, WAYBILL_RECIPIENT_KEY: 'a new key' }
  const refused = await waybill(['check'], alone)
  expect(refused.exitCode).toBe(2)
  expect(refused.stderr).toContain('WAYBILL_RECIPIENT_KEY_PREVIOUS')
  const both = { ...alone, WAYBILL_RECIPIENT_KEY_PREVIOUS: key }
  expect((await waybill(['check'], both)).stdout).toContain('1 suppressed')
  expect((await waybill(['opt-out', 'gone.txt'], both)).stderr).toContain('1 get no more messages.')
  expect(await recorded()).toHaveLength(2)
  expect((await waybill(['opt-out', 'gone.txt', '--lift'], both)).exitCode).toBe(0)
  expect((await waybill(['check'], both)).stdout).toContain('customers: 2 by email')
})

test('trap 22: a token opts out whom it was made for, and any other is refused and changes nothing', async () => {
  const { waybill, recorded } = await anAudience()
  const token = unsubscribeToken(key, recipientId('email', 'bob@acme.example', key))
  for (const forged of [
    token.slice(0, -1),
    token.replace('v1', 'v2'),
    `${token.slice(0, 70)}${'A'.repeat(41)}`,
    'x',
  ]) {
    const { exitCode, stderr } = await waybill(['opt-out', '--token', forged])
    expect([exitCode, stderr.includes('TOKEN_INVALID')]).toEqual([2, true])
  }
  expect(await recorded()).toEqual([])
  expect((await waybill(['opt-out', '--token', token, '--audience', 'customers'])).exitCode).toBe(0)
  expect((await waybill(['check'])).stdout).toContain('b***@acme.example  Left the audience customers on')
  expect(await recorded()).toMatchObject([{ payload: { audience: 'customers', source: 'link' } }])
})

test('an address on the command line, nothing, or both a file and a token is refused', async () => {
  const { waybill } = await anAudience()
  for (const words of [['opt-out', 'bob@acme.example'], ['opt-out'], ['opt-out', 'a.txt', '--token', 'x']]) {
    const { exitCode, stderr } = await waybill(words)
    expect([exitCode, stderr.includes('[USAGE]')], words.join(' ')).toEqual([2, true])
    expect(stderr).not.toContain('bob@')
  }
})

test('an export of another service is taken over whole or not at all, and counted first with --dry-run', async () => {
  const { waybill, write, recorded } = await anAudience()
  await write('bad.csv', 'Email Address;Name\nbob@acme.example;Bob\nBob <eve@acme.example>;Eve\n')
  const bad = await waybill(['import', 'bad.csv'])
  expect(bad.exitCode).toBe(2)
  expect(bad.stderr).toContain('bad.csv:3')
  expect(await recorded()).toEqual([])
  const rows = Array.from({ length: 12_000 }, (_, index) => `p${index}@acme.example,2026`)
  await write('good.csv', `Email,When\n${rows.join('\n')}\n`)
  const dry = await waybill(['import', 'good.csv', '--dry-run', '--json'])
  expect(JSON.parse(dry.stdout)).toMatchObject({ people: 12_000, changed: 12_000, recorded: false })
  expect(await recorded()).toEqual([])
  const good = await waybill(['import', 'good.csv', '--json'])
  expect(JSON.parse(good.stdout)).toMatchObject({ source: 'import', changed: 12_000, recorded: true })
  expect((await recorded()).map(({ payload }) => payload.recipients.length)).toEqual([10_000, 2_000])
})
