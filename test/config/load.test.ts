import { basename } from 'node:path'
import fc from 'fast-check'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import { loadConfiguration } from '../../src/config/load.ts'
import { WaybillErrors } from '../../src/errors.ts'

/** What is wrong with a text, as a person would read it: `line:column CODE message`. */
async function complaints(text: string): Promise<string[]> {
  try {
    await loadConfiguration({ file: 'waybill.yml', text })
    return []
  } catch (error) {
    if (!(error instanceof WaybillErrors)) throw error
    return error.errors.map(({ at, code, message }) => `${at?.line}:${at?.column} ${code} ${message}`)
  }
}

async function hints(text: string): Promise<(string | undefined)[]> {
  return loadConfiguration({ file: 'waybill.yml', text }).then(
    () => [],
    (error: WaybillErrors) => error.errors.map(({ hint }) => hint),
  )
}

test('the defaults are what an empty file gives', async () => {
  for (const text of ['', '# nothing yet\n', '{}', '\uFEFF', '---\n']) {
    const { configuration } = await loadConfiguration({ file: 'waybill.yml', text })
    expect(configuration).toEqual(defaultConfiguration())
  }
  expect((await loadConfiguration(null)).configuration).toEqual(defaultConfiguration())
})

test('without a file neither the YAML parser nor the schema is loaded', async () => {
  const bundle = await rolldown({ input: 'src/config/load.ts', platform: 'node' })
  const { output } = await bundle.generate()
  await bundle.close()
  const entry = output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry)
  expect(entry).toMatchObject({ imports: [] })
  const modules = entry?.type === 'chunk' ? entry.moduleIds.map((id) => basename(id)) : []
  expect(modules.toSorted()).toEqual(['defaults.ts', 'load.ts'])
})

test('the example of the manual loads, and keeps its references as written', async () => {
  const text = `
product: Acme API
repository: https://github.com/acme/api
tags: "v{version}"
packages:
  api: { path: packages/api, tags: "api@{version}" }
notes:
  types: { perf: { title: Performance }, docs: { hidden: true } }
environments:
  staging: { targets: [https://staging.acme.example], checks: [{ kind: http, path: /health, version: "$.version" }] }
  production:
    targets: [https://eu.acme.example, { url: https://us.acme.example, group: us }]
    checks:
      - { kind: http, path: /health, version: "$.version" }
      - { kind: command, run: [npm, run, smoke] }
    timing: { interval: 5s, bake: 2m }
    notify: [customers, support]
audiences:
  customers: { wants: { types: [feat], breaking: always }, email: { list: "\${SUBSCRIBERS_URL}" }, time-zone: Europe/Berlin }
  support: { slack: [C0123456789], webhook: ["\${SUPPORT_HOOK_URL}"] }
channels:
  slack: { token: "\${SLACK_BOT_TOKEN}" }
  email: { smtp: "\${SMTP_URL}", from: "Acme Releases <releases@acme.example>", reply-to: feedback@acme.example }
  webhook: { secret: "\${HOOK_SECRET}" }
early-access: "Try it today on https://staging.acme.example"
`
  const { configuration, placeOf } = await loadConfiguration({ file: 'waybill.yml', text })
  expect(configuration.channels.slack?.token).toBe('${SLACK_BOT_TOKEN}')
  expect(configuration.environments['production']?.timing).toEqual({
    interval: '5s',
    timeout: '10s',
    successes: 3,
    samples: 25,
    bake: '2m',
    deadline: '10m',
  })
  expect(placeOf(['channels', 'email', 'smtp'])).toEqual({ file: 'waybill.yml', line: 23, column: 18 })
})

test('everything that is wrong is told at once, each with its place', async () => {
  const text = `product: 1.0
enviroments: {}
environments:
  production:
    targets: https://eu.acme.example
    checks:
      - { kind: http, paht: /x }
      - { kind: https }
      - { path: /x }
    timing: { interval: 5 seconds, samples: 0 }
  staging:
channels:
  email:
    smtp: "smtp://mail.example"
    replyTo: x
audiences:
  customers: { email: { lst: x } }
  "": { slack: [C1] }
notes: { style: keep }
`
  expect(await complaints(text)).toEqual([
    '1:10 CONFIG_INVALID product must be text, not a number.',
    '2:1 CONFIG_INVALID enviroments is not a key that Waybill knows.',
    '5:14 CONFIG_INVALID environments.production.targets must be a list, not text.',
    '7:23 CONFIG_INVALID environments.production.checks[0].paht is not a key that Waybill knows.',
    '8:17 CONFIG_INVALID environments.production.checks[1].kind must be one of http, tcp, tls, command, prometheus, kubernetes, github-deployment, instances, manual, not "https".',
    '9:9 CONFIG_INVALID environments.production.checks[2].kind is missing.',
    '10:25 CONFIG_INVALID environments.production.timing.interval must be a duration such as 200ms, 5s, 2m or 1h, not "5 seconds".',
    '10:45 CONFIG_INVALID environments.production.timing.samples must be at least 1.',
    '11:11 CONFIG_INVALID environments.staging must be a mapping, not empty.',
    '13:3 CONFIG_INVALID channels.email.from is missing.',
    '15:5 CONFIG_INVALID channels.email.replyTo is not a key that Waybill knows.',
    '17:25 CONFIG_INVALID audiences.customers.email.lst is not a key that Waybill knows.',
    '18:3 CONFIG_INVALID audiences[""] must be a name of letters, digits, spaces and @ . / _ -.',
    '19:17 CONFIG_INVALID notes.style must be one of conventional, keep-a-changelog, common-changelog, not "keep".',
  ])
  expect(await hints(text)).toEqual(
    expect.arrayContaining([
      'Did you mean "environments"?',
      'Did you mean "path"?',
      'Did you mean "reply-to"?',
      'Put it in brackets, as in [one, two].',
      'Put it in double quotes if text is meant.',
    ]),
  )
})

test('an unknown key that resembles nothing gives the keys that are known there', async () => {
  expect(await hints('channels: { slack: { token: "${T}", zebra: 1 } }')).toEqual(['Known here: token, api.'])
  expect((await hints('page: { zebra: 1 }'))[0]).toContain('title, description, base-url')
})

test('a target that is neither text nor a mapping names both', async () => {
  expect(await complaints('environments: { a: { targets: [3, { ur: x }] } }')).toEqual([
    '1:32 CONFIG_INVALID environments.a.targets[0] must be text or a mapping, not a number.',
    '1:35 CONFIG_INVALID environments.a.targets[1].url is missing.',
    '1:37 CONFIG_INVALID environments.a.targets[1].ur is not a key that Waybill knows.',
  ])
})

test('text that is no YAML, or YAML that means something else, is refused where it is', async () => {
  const cases: readonly (readonly [text: string, complaint: string])[] = [
    ['- a', '1:1 CONFIG_INVALID The file must be a mapping, not a list.'],
    ['hello', '1:1 CONFIG_INVALID The file must be a mapping, not text.'],
    ['notes:\n\tstyle: x\n', '2:1 CONFIG_INVALID A tab indents this line.'],
    ['product: A\r\nproduct: B\r\n', '2:1 CONFIG_INVALID The key "product" is written twice.'],
    ['product: A\n---\nproduct: B', '2:1 CONFIG_INVALID A second document begins here.'],
    ['product: !shout x', '1:10 CONFIG_INVALID This is not YAML: Unresolved tag.'],
    ['product: *name', '1:10 CONFIG_INVALID There is no anchor &name above this alias.'],
    ['notes: &n { types: *n }', '1:20 CONFIG_INVALID This alias holds itself.'],
    ['__proto__: { x: 1 }', '1:1 CONFIG_INVALID This cannot be a key.'],
    ['? [a, b]\n: 1', '1:3 CONFIG_INVALID This cannot be a key.'],
    [
      'channels: { slack: { token: ${T} } }',
      '1:30 CONFIG_INVALID This is not YAML: Unexpected flow-map-start at node end.',
    ],
  ]
  for (const [text, complaint] of cases) expect(await complaints(text)).toEqual([complaint])
})

test('a file that is made to exhaust the parser is refused', async () => {
  const lists = ['a: &a [x, x, x, x, x, x, x, x]']
  for (const [name, of] of [
    ['b', 'a'],
    ['c', 'b'],
    ['d', 'c'],
  ])
    lists.push(`${name}: &${name} [${Array.from({ length: 8 }, () => `*${of}`).join(', ')}]`)
  expect(await complaints(lists.join('\n'))).toEqual([
    expect.stringContaining('aliases of the file multiply'),
  ])
  expect(await complaints('['.repeat(20_000))).toEqual([expect.stringContaining('nested too deeply')])
  expect(await complaints('{ a: ['.repeat(40) + '1' + '] }'.repeat(40))).toEqual([
    expect.stringContaining('nested too deeply'),
  ])
  expect(await complaints('# '.repeat(200_000))).toEqual([expect.stringContaining('longer than 256 KiB')])
})

test('anchors work, and places inside an alias are those of what it stands for', async () => {
  const text = 'environments:\n  a: &same { targets: [], tming: {} }\n  b: *same\n'
  expect(await complaints(text)).toEqual([
    '2:27 CONFIG_INVALID environments.a.tming is not a key that Waybill knows.',
    '2:27 CONFIG_INVALID environments.b.tming is not a key that Waybill knows.',
  ])
})

test('any text gives a configuration or faults with places, and nothing else', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'product',
      'notes',
      'channels',
      'audiences',
      ': ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
    ),
    fc.constantFrom(
      '${X}',
      '&a ',
      '*a',
      '? ',
      '|\n',
      '!t ',
      '---\n',
      '\t',
      '# ',
      ',',
      '1',
      'null',
      'style',
      '\r\n',
    ),
    fc.string({ maxLength: 4 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      for (const complaint of await complaints(pieces.join('')))
        expect(complaint).toMatch(/^\d+:\d+ [A-Z_]+ \S/)
    }),
    { numRuns: 300 },
  )
})
