import { expect, test } from 'vitest'
import { masksOf, secretsOfStep } from '../../src/action/masks.ts'
import { secretsOf } from '../../src/cli/known-secrets.ts'
import { openWorld } from '../../src/edge/world.ts'
import { anOrigin } from '../builders/origin.ts'
import { aJob, jobToken } from '../builders/runner.ts'

function masks(environment: Readonly<Record<string, string>>, configuration: string | null = null): string[] {
  return masksOf(environment, secretsOfStep(environment, configuration))
}

test('what waybill.yml takes from the environment is masked, whatever it is called', () => {
  const configuration = 'audiences: { support: { webhook: ["${SUPPORT_HOOK}"] } } # ${UNSET} ${}'
  expect(masks({ SUPPORT_HOOK: 'https://hooks.acme.example/T0/B0/abcdefghij' }, configuration)).toEqual(
    expect.arrayContaining(['https://hooks.acme.example/T0/B0/abcdefghij', '/T0/B0/abcdefghij']),
  )
})

test('of a URL the password is masked as it is written and as it is meant, and its query', () => {
  const found = masks({ SMTP_URL: 'smtps://acme:p%40ss%2Fword@mail.example?key=abcdef' })
  expect(found).toEqual(expect.arrayContaining(['p%40ss%2Fword', 'p@ss/word', 'key=abcdef']))
  expect(found).not.toContain('mail.example')
})

test('a secret of several lines is masked by its lines, and a line that says little is none', () => {
  const lines = ['{', '  "private_key": "abcdef",', '  ', '}']
  const found = masks({ WAYBILL_LEDGER_KEY: lines.join('\r\n') })
  expect(found).toContain('  "private_key": "abcdef",')
  expect(found.filter((one) => /[\r\n]/.test(one) || one.trim().length < 4)).toEqual([])
})

test('a token is masked as git hands it on too', () => {
  expect(masks({ 'INPUT_GITHUB-TOKEN': jobToken })).toContain(
    Buffer.from(`x-access-token:${jobToken}`).toString('base64'),
  )
})

test('what is no secret stays legible, also where a waybill.yml names it', () => {
  const configuration = '${CI} ${GITHUB_REPOSITORY} ${PATH} ${HOME} ${RUNNER_OS} ${SWITCH}'
  const environment = {
    CI: 'true',
    GITHUB_REPOSITORY: 'acme/api',
    PATH: '/usr/bin',
    HOME: '/home/runner',
    RUNNER_OS: 'Linux',
    SWITCH: 'true',
  }
  expect(masks(environment, configuration)).toEqual([])
})

test('everything that the command line keeps out of its texts is masked', async () => {
  const folder = await anOrigin({
    files: { 'waybill.yml': 'channels: { slack: { token: "${SLACK_BOT_TOKEN}" } }\n' },
  })
  const names = ['WAYBILL_RECIPIENT_KEY', 'WAYBILL_PUSH_TOKEN', 'GH_TOKEN', 'GITLAB_TOKEN', 'SLACK_BOT_TOKEN']
  const environment = Object.fromEntries(names.map((name) => [name, `secret of ${name}`]))
  const kept = secretsOf(await openWorld({ cwd: folder, config: null }, environment))
  expect(kept).toHaveLength(names.length)
  expect(secretsOfStep(environment, '${SLACK_BOT_TOKEN}')).toEqual(expect.arrayContaining(kept))
})

test('masks come before anything else, and no secret is shown after them, in the log, the summary or an output', async () => {
  const hook = 'https://hooks.acme.example/services/T000/B000/abcdefghijkl'
  const origin = await anOrigin({
    files: {
      'waybill.yml':
        'product: Acme API\naudiences: { support: { webhook: ["${SUPPORT_HOOK}"] } }\nchannels: { webhook: { secret: "${HOOK_SIGNATURE}" } }\n',
    },
    past: [{ message: `feat: post to ${hook}` }],
  })
  const job = await aJob({ origin })
  const step = await job.step(
    { command: 'notes' },
    { environment: { SUPPORT_HOOK: hook, HOOK_SIGNATURE: 'whsec_0123456789abcdef' } },
  )
  expect(step.exitCode).toBe(0)
  const first = step.stdout.split('\n').findIndex((line) => !line.startsWith('::add-mask::'))
  expect(step.log.masks).toEqual(expect.arrayContaining([hook, 'whsec_0123456789abcdef', jobToken]))
  expect(step.stdout.split('\n').slice(first).join('\n')).not.toContain('::add-mask::')
  const told = [step.log.shown, step.summary, JSON.stringify(step.outputs)].join('\n')
  for (const secret of [hook, jobToken, 'abcdefghijkl']) expect(told).not.toContain(secret)
})

test('a configuration that cannot be read stops nothing from being masked', async () => {
  const origin = await anOrigin({ files: { 'waybill.yml': 'channels: { slack: { token: "${MY_TOKEN}"\n' } })
  const job = await aJob({ origin })
  const step = await job.step({ command: 'notes' }, { environment: { MY_TOKEN: 'xoxb-1234567890' } })
  expect(step.exitCode).toBe(1)
  expect(step.log.masks).toContain('xoxb-1234567890')
})
