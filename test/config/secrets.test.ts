import { expect, test } from 'vitest'
import { loadConfiguration } from '../../src/config/load.ts'
import { resolveSecret } from '../../src/config/secrets.ts'
import { WaybillError, WaybillErrors } from '../../src/errors.ts'

const variables: Readonly<Record<string, string>> = {
  TOKEN: 'abc\n',
  HOST: 'mail.example',
  EMPTY: '',
  COST: '$&${HOST}',
}
const variable = (name: string): string | undefined => variables[name]

test('references are replaced by their values, without the line end that storing them left', () => {
  expect(resolveSecret('smtp://u:${TOKEN}@${HOST}', variable, 'channels.email.smtp')).toBe(
    'smtp://u:abc@mail.example',
  )
  expect(resolveSecret('plain $HOST', variable, 'x')).toBe('plain $HOST')
})

test('a value is never expanded again', () => {
  expect(resolveSecret('${COST}', variable, 'x')).toBe('$&${HOST}')
})

test('a missing or empty variable is named with the key that needs it, and no value is', () => {
  const place = { file: 'waybill.yml', line: 3, column: 5 }
  try {
    resolveSecret('${TOKEN}${NONE}${EMPTY}${NONE}', variable, 'channels.slack.token', place)
    expect.unreachable()
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
    expect(error.code).toBe('SECRET_MISSING')
    expect(error.message).toBe(
      'channels.slack.token takes NONE and EMPTY from the environment, where they are not set.',
    )
    expect(error.hint).toContain('NONE: "${{ secrets.NONE }}"')
    expect(error.at).toEqual(place)
    expect(error.exitCode).toBe(2)
    expect(`${error.message}${error.hint}`).not.toContain('abc')
  }
})

async function literals(text: string): Promise<string[]> {
  return loadConfiguration({ file: 'waybill.yml', text }).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof WaybillErrors)) throw error
      return error.errors.flatMap(({ code, at, message, hint }) => {
        expect(`${message} ${hint}`).not.toContain('s3cr3t')
        return code === 'SECRET_LITERAL' ? [`${at?.line}:${at?.column} ${message}`] : []
      })
    },
  )
}

test('a token is refused wherever it is written, also in a comment and in a file that is no YAML', async () => {
  expect(await literals('product: A\n  # old: xoxb-12-s3cr3t\n')).toEqual([
    '2:3 The line holds a Slack token.',
  ])
  expect(await literals('a: [\nb: whsec_s3cr3t/x')).toEqual(['2:1 The line holds a signing secret.'])
  expect(await literals(`notes: { style: ghp_s3cr3t${'0'.repeat(30)} }`)).toEqual([
    '1:1 The line holds a GitHub token.',
  ])
  expect(await literals('channels: { slack: { token: xoxe.xoxp-1-s3cr3t } }')).toEqual([
    '1:1 The line holds a Slack token.',
  ])
})

test('what can only be a secret is refused when it is written out', async () => {
  expect(await literals('channels:\n  slack: { token: s3cr3t }\n  webhook: { secret: s3cr3t }')).toEqual([
    '2:19 channels.slack.token holds a secret that is written out.',
    '3:22 channels.webhook.secret holds a secret that is written out.',
  ])
  expect(await literals('channels: { slack: { token: "${T}" }, webhook: { secret: "${S}" } }')).toEqual([])
  const dkim = (key: string) =>
    `channels: { email: { smtp: "\${U}", from: a@b.example, dkim: { domain: b.example, selector: s, key: ${key} } } }`
  expect(await literals(dkim('s3cr3t'))).toEqual([
    expect.stringMatching(/^1:\d+ channels\.email\.dkim\.key holds a secret that is written out\.$/),
  ])
  expect(await literals(dkim('"${KEY}"'))).toEqual([])
  expect(await literals('channels: { webhook: { secret: ["${S}", s3cr3t] } }')).toEqual([
    expect.stringMatching(/^1:\d+ channels\.webhook\.secret.* holds a secret that is written out\.$/),
  ])
})

test('a URL with a password or a key is refused anywhere, one with references is not', async () => {
  const smtp = (url: string): string => `channels:\n  email: { from: a@acme.example, smtp: "${url}" }`
  const refused = ['2:40 channels.email.smtp holds a URL with a password.']
  expect(await literals(smtp('smtps://user:s3cr3t@mail.example:465'))).toEqual(refused)
  expect(await literals(smtp('smtps://user:s3cr3t/#@mail.example'))).toEqual(refused)
  expect(await literals(smtp('smtps://${USER}:s3cr3t@mail.example'))).toEqual(refused)
  expect(await literals(smtp('smtps://user:${PASSWORD}@mail.example'))).toEqual([])
  expect(await literals(smtp('smtp://127.0.0.1:2525'))).toEqual([])
  expect(await literals('early-access: "See https://x.example/?a=1&access_token=s3cr3t today"')).toEqual([
    '1:15 early-access holds a URL with a key in its query.',
  ])
  expect(await literals('repository: https://s3cr3t@github.com/acme/api')).toEqual([
    '1:13 repository holds a URL with a user name.',
  ])
  expect(await literals('repository: ssh://git@github.com/acme/api')).toEqual([])
})

test("a hook's URL is refused when its address is its key", async () => {
  const hook = (url: string): string =>
    `audiences: { a: { webhook: ["${url}"] } }\nchannels: { webhook: { secret: "\${S}" } }`
  expect(await literals(hook('https://hooks.slack.com/services/T0/B0/s3cr3t'))).toEqual([
    '1:29 audiences.a.webhook[0] holds a hook URL that is its own key.',
  ])
  expect(await literals(hook('https://acme.webhook.office.com/webhookb2/s3cr3t'))).toHaveLength(1)
  expect(await literals(hook('https://acme.example/hook?code=s3cr3t'))).toEqual([
    '1:29 audiences.a.webhook[0] holds a hook URL with a query.',
  ])
  expect(await literals(hook('https://hooks.slack.com/services/${HOOK}'))).toEqual([])
  expect(await literals(hook('https://acme.example/hook?code=${CODE}'))).toEqual([])
  expect(await literals(hook('https://acme.example/hook'))).toEqual([])
})

test('a reference where nothing is looked up is told, and so is one that names no variable', async () => {
  const messages = async (text: string): Promise<string> =>
    loadConfiguration({ file: 'waybill.yml', text }).then(() => '', String)
  expect(await messages('product: "${NAME}"')).toContain('product takes nothing from the environment.')
  expect(await messages('channels: { slack: { token: "${T:-x}" } }')).toContain(
    'channels.slack.token has a "${" that names no variable.',
  )
  expect(
    await messages(
      'environments: { a: { targets: ["http://a"], checks: [{ kind: command, run: [sh, -c, "echo ${X:-1}"] }] } }',
    ),
  ).toBe('')
})

test('the address of a Teams workflow or a Discord webhook is its key, whichever audience has it', async () => {
  for (const [key, url] of [
    ['teams', 'https://prod-1.westeurope.logic.azure.com/workflows/1/triggers'],
    ['teams', 'https://flows.acme.example/run?sig=s3cr3t'],
    ['discord', 'https://discord.com/api/webhooks/1/s3cr3t'],
  ] as const) {
    const [fault] = await literals(`audiences: { a: { ${key}: ["${url}"] } }`)
    expect(fault).toMatch(new RegExp(`audiences\\.a\\.${key}\\[0\\] holds a (?:hook )?URL`))
    expect(fault).not.toContain('s3cr3t')
  }
  expect(await literals('audiences: { a: { teams: ["${FLOW}"] } }')).toEqual([])
})
