import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { outputNames } from '../../src/action/names.ts'
import { events } from '../builders/events.ts'
import { anOrigin } from '../builders/origin.ts'
import { repositoryWith } from '../builders/repository.ts'
import { aJob } from '../builders/runner.ts'

const released = { version: '1.1.0', 'previous-version': 'v1.0.0', 'exit-code': '0' }

test.each([
  'GITHUB_WORKSPACE',
  'GITHUB_EVENT_PATH',
  'GITHUB_EVENT_NAME',
  'GITHUB_REF',
  'GITHUB_SHA',
  'GITHUB_REPOSITORY',
  'GITHUB_SERVER_URL',
  'GITHUB_API_URL',
  'GITHUB_ACTIONS',
  'GITHUB_STEP_SUMMARY',
  'RUNNER_TEMP',
  'RUNNER_OS',
  'HOME',
  'INPUT_GITHUB-TOKEN',
])('notes come from a runner that sets everything but %s', async (missing) => {
  const job = await aJob({ origin: await anOrigin(), event: events.tag('v1.1.0') })
  const step = await job.step({ command: 'notes' }, { without: [missing] })
  expect(step).toMatchObject({ exitCode: 0, outputs: released })
})

test('a runner that sets nothing but the command gets its outputs by command', async () => {
  const { root } = await repositoryWith([{ message: 'feat: begin' }])
  const job = await aJob({ origin: null, workspace: root })
  const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_EVENT_PATH', 'RUNNER_TEMP']
  const step = await job.step({ command: 'next', deepen: 'false' }, { without: names })
  expect(step.exitCode).toBe(0)
  expect(step.log.commands).toContainEqual({
    name: 'set-output',
    properties: { name: 'version' },
    data: '0.1.0',
  })
})

test.each([
  ['no JSON', '{"pull_request":'],
  ['empty', ''],
  ['no object', 'null'],
  ['a list', '[1]'],
  ['another shape', '{"pull_request":{"head":"x","base":[]},"repository":7}'],
  ['with a byte order mark', '\uFEFF{}'],
  ['prototypes', '{"__proto__":{"pull_request":{}},"constructor":{"prototype":{}}}'],
])(
  'an event that makes no sense stops no reading, and is a fork’s for what reaches out: %s',
  async (_, text) => {
    const job = await aJob({ origin: await anOrigin(), event: events.tag('v1.1.0') })
    const path = join(job.temporary, 'hostile.json')
    await writeFile(path, text)
    const environment = { GITHUB_EVENT_NAME: 'pull_request' }
    const read = await job.step({ command: 'notes' }, { environment, event: path })
    expect(read).toMatchObject({ exitCode: 0, outputs: released })
    const sent = await job.step(
      { command: 'announce', environment: 'production' },
      { environment, event: path },
    )
    expect(sent.outputs).toEqual({ skipped: 'true', 'exit-code': '0' })
  },
)

test('text of others in every variable of the run is text in the log, the summary and the outputs', async () => {
  const evil = 'x\n::set-output name=version::9.9.9\n##[add-mask]a\r\n::error::boom\u001B[2J</script>`${x}`'
  const job = await aJob({ origin: await anOrigin(), event: events.pullRequest(7, { title: evil }) })
  const written = ['GITHUB_ACTOR', 'GITHUB_HEAD_REF', 'GITHUB_REF_NAME', 'GITHUB_WORKFLOW', 'GITHUB_JOB']
  const environment = Object.fromEntries(written.map((name) => [name, evil]))
  const step = await job.step({ command: 'lint', title: evil }, { environment })
  const names = new Set(step.log.commands.map(({ name }) => name))
  expect([...names].toSorted()).toEqual(['add-mask', 'endgroup', 'error', 'group'])
  expect(step.log.masks).not.toContain('a')
  expect(step.outputs['version']).not.toBe('9.9.9')
  expect(step.stdout).not.toContain('\u001B')
  expect(step.leaked).toBe('')
})

test('what a command says on stdout is in the log too, folded away', async () => {
  const job = await aJob({ origin: await anOrigin() })
  const step = await job.step({ command: 'next' })
  expect(step.log.commands).toContainEqual({
    name: 'group',
    properties: {},
    data: 'What waybill next says',
  })
  expect(step.log.shown).toContain('│ 1.2.0')
})

test('outputs that cannot be handed over fail the step, which says that the command came to its end', async () => {
  const job = await aJob({ origin: await anOrigin() })
  const step = await job.step({ command: 'next' }, { missing: ['GITHUB_OUTPUT'] })
  expect(step.exitCode).toBe(1)
  expect(step.log.annotations).toMatchObject([
    { level: 'error', title: 'Waybill: the runner', text: expect.stringContaining('GITHUB_OUTPUT names') },
  ])
  expect(step.summary).toContain('1.2.0')
})

test('a mistake of the step is told as one, with exit code 2 as an output', async () => {
  const job = await aJob({ origin: await anOrigin() })
  const step = await job.step({ command: 'notes', strict: 'maybe' })
  expect(step).toMatchObject({ exitCode: 1, outputs: { 'exit-code': '2' } })
  expect(step.log.annotations).toMatchObject([{ level: 'error', title: 'Waybill: USAGE' }])
  expect(step.log.shown).not.toContain('fault of Waybill itself')
})

test('a failure is one annotation, at its line, by the path that GitHub knows the file by', async () => {
  const origin = await anOrigin({ files: { 'deploy/waybill.yml': 'product: Acme API\nprodcut: x\n' } })
  const inner = await aJob({ origin })
  const outer = await aJob({ origin: null, workspace: join(inner.workspace, '..') })
  const step = await outer.step({ command: 'next', cwd: join(inner.workspace, 'deploy') })
  expect(step.exitCode).toBe(1)
  expect(step.log.annotations).toMatchObject([
    { level: 'error', title: 'Waybill: CONFIG_INVALID', file: 'deploy/waybill.yml', line: 2, column: 1 },
  ])
})

test('no more is annotated than GitHub shows, and the rest is counted', async () => {
  const wrong = Array.from({ length: 14 }, (_, index) => `wrong${index}: x\n`).join('')
  const job = await aJob({ origin: await anOrigin({ files: { 'waybill.yml': wrong } }) })
  const step = await job.step({ command: 'notes' })
  expect(step.log.annotations).toHaveLength(10)
  expect(step.log.shown).toContain('4 more of level error')
})

test('a command that ends with a verdict of its own says in words why the step failed', async () => {
  const job = await aJob({ origin: await anOrigin() })
  const step = await job.step({ command: 'lint', title: 'whatever this is' })
  expect(step).toMatchObject({ exitCode: 1, outputs: { 'exit-code': '9' } })
  expect(step.log.annotations).toMatchObject([
    { title: 'waybill lint, exit code 9', text: expect.stringContaining('A rule that you set says no.') },
  ])
})

test('every output is one of those that action.yml lists', async () => {
  const job = await aJob({ origin: await anOrigin() })
  for (const command of ['notes', 'bom', 'next', 'lint'])
    for (const name of Object.keys((await job.step({ command })).outputs)) expect(outputNames).toContain(name)
})

test('an empty workspace is told that the checkout comes first', async () => {
  const job = await aJob({ origin: null })
  await mkdir(join(job.workspace, 'empty'))
  const step = await job.step({ command: 'notes' })
  expect(step.exitCode).toBe(1)
  expect(step.log.annotations[0]?.text).toContain('actions/checkout comes first')
})
