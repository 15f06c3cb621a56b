import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import { plainHistory, repositoryWith } from '../builders/repository.ts'
import { runWaybill } from '../builders/run.ts'

const configuration = `
channels: { slack: { token: "\${SLACK_BOT_TOKEN}" } }
audiences:
  customers:
    wants: { types: [feat, fix], scopes: [shop, billing], breaking: as-typed }
    slack: [C0123456789]
  support: { slack: [C0123456780] }
notes: { overrides: words.yml }
`

const overrides = `
changes:
  'feat(shop): *':
    audiences: { customers: Buy with one SALUTE., support: The REFUND button moved. }
  '#9':
    highlight: A LANTERN for all.
    audiences: { support: Ask for the PARCEL id. }
releases:
  2.0.0: { highlights: [The fastest HARBOUR so far.] }
`

/** What customers must not read, by a word of each: types, scopes, breaking notes, people, highlights, others' words. */
const hidden = /ANVIL|BARREL|CANDLE|DAGGER|EMBER|FALCON|GRANITE|HATCHET|LANTERN|PARCEL|REFUND|Grace Murray/

async function aProduct() {
  const { root } = await repositoryWith([
    ...plainHistory('feat: begin', 'v1.0.0'),
    { message: 'feat(shop): checkout in one step (#8)' },
    { message: 'fix(billing): round up' },
    {
      message: 'feat(admin): ANVIL (#9)\n\nRelease-Note: highlight: HATCHET of admins.',
      author: 'Grace Murray <grace@acme.example>',
    },
    { message: 'perf(shop): BARREL' },
    {
      message:
        'fix(admin)!: CANDLE\n\nBREAKING CHANGE: DAGGER is gone\nRelease-Note: upgrade: Draw the GRANITE.',
    },
    { message: 'chore(shop): EMBER' },
    { message: 'no convention FALCON' },
  ])
  await gitOutput(['remote', 'add', 'origin', 'https://github.com/acme/api.git'], { cwd: root })
  await writeFile(join(root, 'waybill.yml'), configuration)
  await writeFile(join(root, 'words.yml'), overrides)
  return { root, waybill: (...argv: string[]) => runWaybill([...argv, '--cwd', root]) }
}

test('what customers do not get is in none of the formats, nor in a CHANGELOG for them', async () => {
  const { root, waybill } = await aProduct()
  for (const format of ['md', 'html', 'text', 'slack', 'json']) {
    expect((await waybill('notes', '--format', format)).stdout).toMatch(hidden)
    const { exitCode, stdout } = await waybill('notes', '--audience', 'customers', '--format', format)
    expect(exitCode).toBe(0)
    expect(stdout).not.toMatch(hidden)
    expect(stdout).toContain('Buy with one SALUTE.')
    expect(stdout).toContain('round up')
    expect(stdout).toContain('HARBOUR')
  }
  await waybill('notes', '--audience', 'customers', '--changelog', 'CUSTOMERS.md', '--as', 'next')
  const file = await readFile(join(root, 'CUSTOMERS.md'), 'utf8')
  expect(file).toContain('Buy with one SALUTE.')
  expect(file).not.toMatch(hidden)
})

test('each audience gets its own words, and nobody those of another', async () => {
  const { waybill } = await aProduct()
  const support = (await waybill('notes', '--audience', 'support')).stdout
  expect(support).toContain('The REFUND button moved.')
  expect(support).toContain('Ask for the PARCEL id.')
  expect(support).toContain('A LANTERN for all.')
  expect(support).toContain('DAGGER is gone')
  expect(support).not.toContain('SALUTE')
  const everybody = (await waybill('notes')).stdout
  expect(everybody).toContain('checkout in one step')
  expect(everybody).not.toMatch(/SALUTE|REFUND|PARCEL/)
})

test('notes from a document are those of the audience too', async () => {
  const { root, waybill } = await aProduct()
  await waybill('notes', '--format', 'json', '--output', 'notes.json')
  const direct = await waybill('notes', '--audience', 'customers', '--format', 'html')
  const read = await waybill(
    'notes',
    '--from-json',
    join(root, 'notes.json'),
    '--audience',
    'customers',
    '--format',
    'html',
  )
  expect(read.stdout).toBe(direct.stdout)
})

test('an audience that is not there is refused with the name that was meant', async () => {
  const { waybill } = await aProduct()
  expect(await waybill('notes', '--audience', 'costumers')).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining('Did you mean customers?') as string,
  })
})
