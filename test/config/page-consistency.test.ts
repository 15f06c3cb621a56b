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

const rest = `
environments: { production: {}, staging: {} }
audiences: { customers: { slack: [C0123456789] } }
channels: { slack: { token: "\${SLACK_BOT_TOKEN}" } }
`

test('the page is for audiences and environments that are there', async () => {
  const page = (keys: string) => faults(`page: { ${keys} }${rest}`)
  expect(
    await page('audience: customers, feeds: [customers], coming: customers, environments: [staging]'),
  ).toEqual([])
  expect(await page('audience: custmers')).toEqual([
    '1:19 page.audience names the audience "custmers", which is not there. Did you mean "customers"?',
  ])
  expect(await page('feeds: [customers, press]')).toEqual([
    '1:28 page.feeds[1] names the audience "press", which is not there. Known are: customers.',
  ])
  expect(await page('coming: constructor')).toEqual([
    '1:17 page.coming names the audience "constructor", which is not there. Known are: customers.',
  ])
  expect(await page('environments: [prodution, staging]')).toEqual([
    '1:24 page.environments[0] names the environment "prodution", which is not there. Did you mean "production"?',
  ])
  expect(await faults('page: { audience: a, environments: [b] }')).toEqual([
    '1:19 page.audience names the audience "a", which is not there. There is no audience.',
    '1:37 page.environments[0] names the environment "b", which is not there. There is no environment.',
  ])
})

test.each(['en', 'de-AT', 'zh-Hant-TW', 'pt-BR', 'sr-Latn', 'fil', 'x-nothing'])(
  'the language %s',
  async (tag) => {
    const told = await faults(`page: { language: ${tag} }`)
    if (tag !== 'x-nothing') expect(told).toEqual([])
    else
      expect(told).toEqual([
        '1:19 page.language must be the tag of a language, not "x-nothing". For example en, de, pt-BR or zh-Hant (BCP 47).',
      ])
  },
)

test('a language by its name, or with another line between its parts, is told how to write it', async () => {
  expect(await faults('page: { language: german }')).toEqual([
    '1:19 page.language must be the tag of a language, not "german". For example en, de, pt-BR or zh-Hant (BCP 47).',
  ])
  expect(await faults('page: { language: pt_BR }')).toEqual([
    '1:19 page.language must be the tag of a language, not "pt_BR". Did you mean "pt-BR"?',
  ])
})

test('addresses are addresses', async () => {
  expect(
    await faults(
      'page: { base-url: https://acme.github.io/api/, links: [{ text: Docs, url: https://docs.acme.example }, { text: Help, url: "mailto:help@acme.example" }] }',
    ),
  ).toEqual([])
  expect(
    await faults(
      'page: { base-url: acme.example/changelog, links: [{ text: Docs, url: /docs }, { text: x, url: "javascript:alert(1)" }] }',
    ),
  ).toEqual([
    '1:19 page.base-url must be an address with https://. For example https://acme.example/changelog.',
    '1:70 page.links[0].url must be an address with https:// or mailto:. For example https://acme.example/changelog.',
    '1:95 page.links[1].url must be an address with https:// or mailto:. For example https://acme.example/changelog.',
  ])
})

test('a colour is written with its digits', async () => {
  expect(await faults('page: { colors: { light: { link: "#0F4FA8", ink: "#123" } } }')).toEqual([])
  expect(await faults('page: { colors: { light: { link: blue, accent: "#000" } } }')).toEqual([
    '1:34 page.colors.light.link must be a colour such as #0f4fa8, not "blue".',
    expect.stringMatching(/^1:40 page\.colors\.light\.accent is not a key that Waybill knows\. /),
  ])
})

test('a former name belongs to one package, and to none that is there', async () => {
  const packages = (api: string, web: string) =>
    faults(`packages:\n  api: { path: a, formerly: [${api}] }\n  web: { path: b, formerly: [${web}] }`)
  expect(await packages('server', 'site, ui')).toEqual([])
  expect(await packages('server, web', 'server')).toEqual([
    '2:38 packages.api.formerly[1] is the name of a package that is there: "web".',
    '3:30 packages.web.formerly[0] is a former name of "api" too.',
  ])
})
