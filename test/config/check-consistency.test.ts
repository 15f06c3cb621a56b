import { expect, test } from 'vitest'
import { loadConfiguration } from '../../src/config/load.ts'
import type { WaybillErrors } from '../../src/errors.ts'

async function faults(environment: string): Promise<string[]> {
  const text = `environments:\n  staging: ${environment}\n`
  return loadConfiguration({ file: 'waybill.yml', text }).then(
    () => [],
    ({ errors }: WaybillErrors) => errors.map(({ message, hint }) => (hint ? `${message} ${hint}` : message)),
  )
}

const somewhere = 'targets: [{ url: https://eu.acme.example, group: eu }, https://us.acme.example/api/]'

test('an environment without targets can be asked about as a whole, but not at an address', async () => {
  expect(
    await faults('{ checks: [{ kind: manual, approval: smoke }, { kind: github-deployment }] }'),
  ).toEqual([])
  expect(await faults('{ checks: [{ kind: manual, approval: smoke }, { kind: tls }] }')).toEqual([
    'environments.staging.checks has nothing to check: the environment has no targets. Add, for example: targets: [https://acme.example]',
  ])
})

test('a check is made on targets and groups that are there, by their names', async () => {
  const check = (on: string) => faults(`{ ${somewhere}, checks: [{ kind: tls, on: [${on}] }] }`)
  expect(await check('eu, us.acme.example/api')).toEqual([])
  expect(await check('ue')).toEqual([
    'environments.staging.checks[0].on[0] names no target or group of the environment. Did you mean "eu"?',
  ])
  // The name of a target that a variable holds is not known yet.
  expect(await faults('{ targets: ["${WHERE}"], checks: [{ kind: tls, on: [a.example] }] }')).toEqual([])
})

test('the rules of a group are for a group that has targets, and shares are shares', async () => {
  expect(await faults(`{ ${somewhere}, groups: { asia: { quorum: 120% } }, quorum: 0% }`)).toEqual([
    'environments.staging.groups.asia names no group of the environment. Known are: eu.',
    'environments.staging.groups.asia.quorum must be from 1% to 100%.',
    'environments.staging.quorum must be from 1% to 100%.',
  ])
})

test('a credential in a header comes from a variable, and its value is not repeated', async () => {
  const check = (headers: string) =>
    faults(`{ ${somewhere}, checks: [{ kind: http, headers: { ${headers} } }] }`)
  expect(await check('Authorization: "Bearer ${TOKEN}", Accept: text/plain')).toEqual([])
  const told = await check('Authorization: "Bearer hunter2-hunter2", X-Api-Key: hunter2, "a b": c')
  expect(told).toEqual([
    'environments.staging.checks[0].headers.Authorization holds a secret that is written out. Keep it in an environment variable: Authorization: "${NAME}"',
    'environments.staging.checks[0].headers.X-Api-Key holds a secret that is written out. Keep it in an environment variable: X-Api-Key: "${NAME}"',
    expect.stringMatching(/is not the name of a header\.$/),
  ])
  expect(told.join()).not.toContain('hunter2')
})

test('where an answer tells its version is a path into JSON, a header, or nowhere', async () => {
  const check = (keys: string) => faults(`{ ${somewhere}, checks: [{ kind: http, ${keys} }] }`)
  expect(await check('version: none, commit: "header:X-Commit", digest: $.image')).toEqual([])
  expect(await check('commit: none, json: { status: up }')).toEqual([
    'environments.staging.checks[0].commit must say where the answer tells it. Write a JSON path such as "$.commit", or "header:X-commit".',
    'environments.staging.checks[0].json.status must be a path into JSON. For example "$.status".',
  ])
})

test('instances and metrics are asked for at addresses', async () => {
  const checks = `[{ kind: instances, from: { list: [ftp://a.example] }, path: health }, { kind: prometheus, url: prometheus, query: up, is: "== 1" }]`
  expect(await faults(`{ checks: ${checks} }`)).toEqual([
    'environments.staging.checks[0].from.list[0] must be a URL with http:// or https://.',
    'environments.staging.checks[0].path must begin with a slash.',
    'environments.staging.checks[1].url must be a URL with http:// or https://.',
  ])
})

test('the packages of a target and a check are packages that there are', async () => {
  expect(
    await faults(
      '{ targets: [{ url: https://a.example, packages: [api] }], checks: [{ kind: tls, packages: [ap] }] }\npackages: { api: { path: api } }',
    ),
  ).toEqual(['environments.staging.checks[0].packages[0] names no package. Did you mean "api"?'])
})
