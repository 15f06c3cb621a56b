import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { outputNames } from '../../src/action/names.ts'
import { builtAction } from '../builders/built.ts'
import { aShipping } from '../builders/shipping.ts'

test('a workflow drafts notes and bill of materials, announces and delivers', async () => {
  const { root, environment, service, smtp } = await aShipping()
  const notes = await builtAction(root, { command: 'notes' })
  expect(notes).toMatchObject({ exitCode: 0 })
  expect(notes.outputs).toMatchObject({
    version: '1.1.0',
    'previous-version': 'v1.0.0',
    bump: 'minor',
    'exit-code': '0',
  })
  expect(notes.summary).toContain('### Features')
  expect(await readFile(notes.outputs['notes-path'] ?? '', 'utf8')).toContain('## [1.1.0]')

  const bom = await builtAction(root, { command: 'bom' })
  expect(bom.outputs['bom-sha256']).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.parse(await readFile(bom.outputs['bom-path'] ?? '', 'utf8'))).toMatchObject({
    bomFormat: 'CycloneDX',
  })

  const announced = await builtAction(
    root,
    { command: 'announce', environment: 'production' },
    { environment },
  )
  expect(announced.outputs).toMatchObject({
    'messages-accepted': '3',
    'messages-unknown': '0',
    version: '1.1.0',
  })
  expect(announced.outputs['ledger-head']).toMatch(/^[0-9a-f]{64}$/)
  expect(announced.stdout).toContain(`::add-mask::${environment['SLACK_BOT_TOKEN']}`)

  service.deploy({ version: '1.1.0', commit: 'x' })
  const delivered = await builtAction(
    root,
    { command: 'deliver', environment: 'production' },
    { environment },
  )
  expect(delivered).toMatchObject({ exitCode: 0 })
  expect(delivered.outputs).toMatchObject({
    verdict: 'healthy',
    reason: 'verified',
    coverage: 'L1',
    'exit-code': '0',
  })
  expect(smtp.mails).toHaveLength(4)
  for (const step of [notes, bom, announced, delivered])
    for (const name of Object.keys(step.outputs)) expect(outputNames).toContain(name)
}, 120_000)

test('an old build that still answers fails the step, with expected and seen side by side', async () => {
  const { root, environment } = await aShipping()
  await builtAction(root, { command: 'announce', environment: 'production' }, { environment })
  const delivered = await builtAction(
    root,
    { command: 'deliver', environment: 'production' },
    { environment },
  )
  expect(delivered.exitCode).toBe(1)
  expect(delivered.outputs).toMatchObject({ verdict: 'unhealthy', reason: 'wrong-version', 'exit-code': '3' })
  expect(delivered.stdout).toContain('expected 1.1.0, saw 1.0.0')
}, 120_000)

const fork = {
  pull_request: { head: { repo: { full_name: 'mallory/api' } }, base: { repo: { full_name: 'acme/api' } } },
}

test('a pull request from a fork may read notes, and what reaches out is skipped', async () => {
  const { root, environment, smtp } = await aShipping()
  const event = { name: 'pull_request', payload: fork }
  const announced = await builtAction(
    root,
    { command: 'announce', environment: 'production' },
    { environment, event },
  )
  expect(announced).toMatchObject({ exitCode: 0, outputs: { skipped: 'true', 'exit-code': '0' } })
  expect(smtp.mails).toHaveLength(0)
  expect((await builtAction(root, { command: 'notes' }, { event })).exitCode).toBe(0)
}, 60_000)

test('an unknown command or an input that the command does not take fails the step and says so', async () => {
  const { root } = await aShipping()
  const unknown = await builtAction(root, { command: 'ship' })
  expect(unknown).toMatchObject({ exitCode: 1 })
  expect(unknown.stdout).toContain('::error::')
  expect(unknown.stdout).toContain('announce')
  const misplaced = await builtAction(root, { command: 'notes', expected: 'soon' })
  expect(misplaced.stdout).toContain('notes takes no input expected')
}, 60_000)

test('a mistake in waybill.yml is annotated at its line', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) => `${yaml}prodcut: x\n`)
  const step = await builtAction(
    shipping.root,
    { command: 'announce', environment: 'production' },
    { environment: shipping.environment },
  )
  expect(step.stdout).toMatch(/::error file=waybill\.yml,line=\d+,col=1::/)
}, 60_000)

test('no commit message becomes a command of the runner', async () => {
  const { root } = await aShipping({
    history: [
      { message: 'feat: ::set-output name=x::y', files: { a: 'a' } },
      { message: 'fix: x ##[add-mask]y\n\nBREAKING CHANGE: z\n::error::boom\n##[command]rm' },
      { message: '::warning::plain' },
    ],
  })
  const step = await builtAction(root, { command: 'notes' })
  const commands = step.stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line))
  expect(commands.filter((line) => !/^::(?:add-mask|set-output name=exit-code)/.test(line))).toEqual([])
}, 60_000)

test('a key of several lines is masked line by line, since the runner looks at each by itself', async () => {
  const { root, environment } = await aShipping()
  const lines = [
    '-----BEGIN PRIVATE KEY-----',
    'MC4CAQAwBQYDK2VwBCIEIEXAMPLEEXAMPLE',
    '-----END PRIVATE KEY-----',
  ]
  const ran = await builtAction(
    root,
    { command: 'next' },
    { environment: { ...environment, WAYBILL_LEDGER_KEY: lines.join('\n') } },
  )
  for (const line of lines) expect(ran.stdout.split('\n')).toContain(`::add-mask::${line}`)
})
