import { expect, test } from 'vitest'
import { loadConfiguration } from '../../src/config/load.ts'
import type { WaybillErrors } from '../../src/errors.ts'

async function faults(text: string): Promise<string[]> {
  return loadConfiguration({ file: 'waybill.yml', text }).then(
    () => [],
    ({ errors }: WaybillErrors) =>
      errors.map(({ at, message, hint }) => `${at?.line}:${at?.column} ${message}${hint ? ` ${hint}` : ''}`),
  )
}

const audiences = `
audiences:
  customers: { email: { list: subscribers.csv } }
  support: { slack: [C0123456789] }
channels:
  email: { smtp: "\${SMTP_URL}", from: releases@acme.example }
  slack: { token: "\${SLACK_BOT_TOKEN}" }
`

test('an environment can only notify audiences that are there', async () => {
  expect(await faults(`environments: { staging: { notify: [custmers, press] } }${audiences}`)).toEqual([
    '1:37 environments.staging.notify[0] names the audience "custmers", which is not there. Did you mean "customers"?',
    '1:47 environments.staging.notify[1] names the audience "press", which is not there. Known are: customers, support.',
  ])
  expect(await faults('environments: { staging: { notify: [constructor] } }')).toEqual([
    '1:37 environments.staging.notify[0] names the audience "constructor", which is not there. There are no audiences yet.',
  ])
  expect(await faults(`environments: { staging: { notify: [customers] } }${audiences}`)).toEqual([])
})

test('an audience that no channel reaches is told', async () => {
  expect(await faults('audiences:\n  all: {}\n  some: { slack: [], email: {} }')).toEqual([
    '2:3 audiences.all reaches nobody. Add email, slack or webhook, as in slack: [C0123456789].',
    '3:3 audiences.some reaches nobody. Add email, slack or webhook, as in slack: [C0123456789].',
  ])
})

test('a channel that an audience needs and that is not set up comes with the lines to add', async () => {
  expect(
    await faults(
      'audiences:\n  a:\n    email: { addresses: [a@acme.example] }\n    slack: [C1]\n    webhook: ["${HOOK}"]',
    ),
  ).toEqual([
    '3:5 audiences.a.email needs channels.email, which is missing. Add:\nchannels:\n  email: { smtp: "${SMTP_URL}", from: "Acme Releases <releases@acme.example>" }',
    '4:5 audiences.a.slack needs channels.slack, which is missing. Add:\nchannels:\n  slack: { token: "${SLACK_BOT_TOKEN}" }',
    '5:5 audiences.a.webhook needs channels.webhook, which is missing. Add:\nchannels:\n  webhook: { secret: "${HOOK_SECRET}" }',
  ])
})

test('a time zone is one of the IANA list', async () => {
  expect(await faults(audiences.replace('csv }', 'csv }, time-zone: Berlin'))).toEqual([
    '3:61 audiences.customers.time-zone must be a time zone of the IANA list, not "Berlin". For example Europe/Berlin.',
  ])
})

test('packages lie inside the repository and keep apart', async () => {
  const text = `packages:
  a: { path: ../a, tags: "a@{version}" }
  b: { path: ./packages/b/, tags: "a@{version}" }
  c: { path: packages/b }
  d: { path: /d }
  e: { path: 'C:\\e' }
`
  const hint = 'Write it from the root of the repository, as in packages/api.'
  expect(await faults(text)).toEqual([
    `2:14 packages.a.path must be a folder inside the repository. ${hint}`,
    '3:35 packages.b.tags is the same as that of the package "a".',
    '4:14 packages.c.path is the same as that of the package "b".',
    `5:14 packages.d.path must be a folder inside the repository. ${hint}`,
    `6:14 packages.e.path must be a folder inside the repository. ${hint}`,
  ])
})

test('a check that could never be run is told', async () => {
  const text = `environments:
  a:
    targets: [acme.example, { url: "ftp://acme.example" }, "\${TARGET}", "http://127.0.0.1:8080"]
    checks:
      - { kind: http, path: health, version: version, status: [42] }
      - { kind: http, version: "$.app.version", commit: "header:X-Commit" }
      - { kind: command, run: npm run smoke }
      - { kind: command, run: npm run smoke, shell: true }
      - { kind: tcp, port: 70000 }
  b:
    checks: [{ kind: http }]
`
  expect(await faults(text)).toEqual([
    '3:15 environments.a.targets[0] must be a URL with http:// or https://.',
    '3:36 environments.a.targets[1].url must be a URL with http:// or https://.',
    '5:29 environments.a.checks[0].path must begin with a slash.',
    '5:46 environments.a.checks[0].version must say where the answer tells it. Write a JSON path such as "$.version", or "header:X-version".',
    '5:64 environments.a.checks[0].status[0] must be from 100 to 599.',
    '7:31 environments.a.checks[2].run is one text, which only a shell can take apart. Write a list, as in [npm, run, smoke], or add shell: true.',
    '9:28 environments.a.checks[4].port must be from 1 to 65535.',
    '11:13 environments.b.checks has nothing to check: the environment has no targets. Add, for example: targets: [https://acme.example]',
  ])
})

test('an audience that only Teams or Discord reach is whole, and hears of what there is', async () => {
  const environments = 'environments: { staging: { targets: [https://a.example] } }\n'
  const audience = (wants: string) => `audiences: { team: { teams: ["\${FLOW}"], wants: ${wants} } }`
  expect(await faults(`${environments}${audience('{ environments: [staging] }')}`)).toEqual([])
  expect(await faults(`${environments}${audience('{ environments: [stagin], packages: [api] }')}`)).toEqual([
    expect.stringContaining(
      'audiences.team.wants.environments[0] names "stagin", which is not among the environments. Did you mean "staging"?',
    ),
    expect.stringContaining('names "api", which is not among the packages. There are no packages.'),
  ])
})
