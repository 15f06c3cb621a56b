import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { outputNames } from '../../src/action/names.ts'
import { events } from '../builders/events.ts'
import { aJob, type StepResult } from '../builders/runner.ts'
import { aShipping } from '../builders/shipping.ts'

/** A step with the built Action, in a workspace that is there already. */
async function builtAction(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  more: {
    readonly environment?: Readonly<Record<string, string>>
    readonly event?: ReturnType<typeof events.push>
  } = {},
): Promise<StepResult> {
  const job = await aJob({ origin: null, workspace, node: process.execPath, ...more })
  return job.step(inputs)
}

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

test('a pull request from a fork may read notes, and what reaches out is skipped', async () => {
  const { root, environment, smtp } = await aShipping()
  const event = events.pullRequest(7, { head: 'mallory/api' })
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
  expect(unknown.log.annotations).toMatchObject([{ level: 'error', title: 'Waybill: USAGE' }])
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
  expect(step.stdout).toMatch(/^::error title=Waybill%3A CONFIG_INVALID,file=waybill\.yml,line=\d+,col=1::/m)
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
  expect([...new Set(step.log.commands.map(({ name }) => name))]).toEqual(['add-mask'])
  expect(step.log.masks).not.toContain('y')
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

test('a job that is cancelled ends the step in order: what came of it is an output, and a line says what to do', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) => yaml.replace('bake: 60ms, deadline: 2s', 'bake: 50s, deadline: 55s'))
  const { root, environment, service } = shipping
  const job = await aJob({ origin: null, workspace: root, node: process.execPath, environment })
  await job.step({ command: 'announce', environment: 'production' })
  service.deploy({ version: '1.1.0', commit: 'x' })
  const step = await job.step({ command: 'deliver', environment: 'production' }, { cancelAt: '│' })
  expect(step.exitCode).toBe(1)
  expect(step.outputs['exit-code']).toBe('130')
  expect(step.log.annotations.map(({ text }) => text).join('\n')).toContain('Run it again')
}, 60_000)

test('the Action loads little before it begins, and nothing that it does not need', async () => {
  const dist = join(import.meta.dirname, '../../dist')
  const loaded = new Map<string, string>()
  const load = async (name: string): Promise<void> => {
    if (loaded.has(name)) return
    const code = await readFile(join(dist, name), 'utf8')
    loaded.set(name, code)
    for (const [, from = ''] of code.matchAll(/^(?:const|let) \S+ = require\("(\.[^"]+)"\)/gm))
      await load(join(dirname(name), from))
  }
  await load('action.js')
  await load('chunks/action/step.js')
  const bytes = [...loaded.values()].reduce((sum, code) => sum + code.length, 0)
  expect(bytes).toBeLessThan(600_000)
  expect([...loaded.values()].some((code) => /node_modules\/(?:undici|@actions)\//.test(code))).toBe(false)
})
