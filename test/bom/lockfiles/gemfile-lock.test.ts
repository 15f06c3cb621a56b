import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { gemRegistry, readGemfileLock } from '../../../src/bom/lockfiles/gemfile-lock.ts'

const registry = `https://${gemRegistry}`
const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/bom/bundler/${name}`, import.meta.url), 'utf8').replaceAll(
    'https://default-registry.example',
    registry,
  )
const shop = (manifest: string | null = fixture('Gemfile')) =>
  readGemfileLock({ path: 'Gemfile.lock', text: fixture('Gemfile.lock'), manifest })
const of = (key: string) => shop().components.find((component) => component.key === key)

const read = (lines: readonly string[], asked: readonly string[], manifest: string | null = null) =>
  readGemfileLock({
    path: 'Gemfile.lock',
    text: [...lines, '', 'DEPENDENCIES', ...asked.map((name) => `  ${name}`), ''].join('\n'),
    manifest,
  })
const gems = (...lines: readonly string[]) => ['GEM', `  remote: ${registry}/`, '  specs:', ...lines]

test('a lockfile that Bundler wrote is read with gems, edges and the needs that the Gemfile tells', () => {
  const { root, components, dependencies, incomplete, warnings } = shop()
  expect(root).toEqual({ name: 'shop', version: '1.4.0', license: undefined })
  expect(Object.fromEntries(components.map(({ key, need }) => [key, need]))).toEqual({
    'wire-0.2.0': 'required',
    'mail-engine-0.3.0': 'required',
    'ledger-4.0.0': 'required',
    'build-tool-2.0.1': 'required',
    'checker-3.0.0': 'development',
    'docs-1.0.0': 'development',
    'native-1.16.0': 'required',
    'native-1.16.0-java': 'required',
    'native-1.16.0-x86_64-linux': 'required',
    'pry-like-0.14.0': 'development',
    'rack-3.2.6': 'required',
    'web-7.1.0': 'required',
  })
  expect(dependencies.get('')).toEqual([
    'web-7.1.0',
    'checker-3.0.0',
    'docs-1.0.0',
    'ledger-4.0.0',
    'mail-engine-0.3.0',
    'pry-like-0.14.0',
    'wire-0.2.0',
  ])
  expect([incomplete.size, warnings]).toEqual([0, []])
})

test('trap 36: a gem for several platforms is one component each, and who asks for it depends on all of them', () => {
  expect(of('native-1.16.0')).not.toHaveProperty('qualifiers')
  expect(of('native-1.16.0-java')).toMatchObject({ version: '1.16.0', qualifiers: { platform: 'java' } })
  expect(of('native-1.16.0-x86_64-linux')?.qualifiers).toEqual({ platform: 'x86_64-linux' })
  const { dependencies } = shop()
  expect(dependencies.get('web-7.1.0')).toEqual([
    'native-1.16.0',
    'native-1.16.0-java',
    'native-1.16.0-x86_64-linux',
    'rack-3.2.6',
  ])
  expect(dependencies.get('native-1.16.0')).toEqual(['build-tool-2.0.1'])
  expect(dependencies.get('native-1.16.0-java')).toEqual([])
})

test('trap 36: git is a checkout with its commit, a path a folder, another registry a qualifier', () => {
  expect(of('wire-0.2.0')?.source).toEqual({
    kind: 'git',
    url: 'https://git.example/acme/wire.git',
    commit: 'a171a35ba582979154892e5d6c2f1236f20920d6',
  })
  expect(of('mail-engine-0.3.0')).toMatchObject({ source: { kind: 'folder' }, path: 'engines/mail' })
  expect(of('ledger-4.0.0')).toMatchObject({
    source: { kind: 'registry', url: null },
    qualifiers: { repository_url: 'https://gems.example/private/' },
  })
  expect(of('rack-3.2.6')).toMatchObject({
    ecosystem: 'gem',
    group: null,
    source: { kind: 'registry', url: null },
  })
})

// Bundler 2.5 and later writes CHECKSUMS and cannot be run here: from the RubyGems guide "How Gemfile.lock works".
test('trap 36: a checksum is of the gem for its platform, and a line without one is no fault', () => {
  const digest = 'a'.repeat(64)
  const reading = readGemfileLock({
    path: 'Gemfile.lock',
    text: [
      ...gems('    a (1.0)', '    a (1.0-java)', '    b (1.0)', '    c (1.0)'),
      '',
      'GIT',
      '  remote: https://git.example/d',
      '  specs:',
      '    d (1.0)',
      '',
      'DEPENDENCIES',
      '',
      'CHECKSUMS',
      `  a (1.0) sha256=${digest}`,
      `  a (1.0-java) sha256=${'B'.repeat(64)},sha512=${'c'.repeat(128)}`,
      '  b (1.0)',
      '  c (1.0) sha256=short',
      `  d (1.0) sha256=${digest}`,
    ].join('\n'),
  })
  expect(reading.components.map(({ hashes }) => hashes)).toEqual([
    [{ algorithm: 'SHA-256', content: digest }],
    [
      { algorithm: 'SHA-256', content: 'b'.repeat(64) },
      { algorithm: 'SHA-512', content: 'c'.repeat(128) },
    ],
    [],
    [],
    [],
  ])
  expect(reading.warnings).toEqual(['Gemfile.lock: c: one of its checksums is not valid and is left out.'])
})

test('a Gemfile that is not plain makes every gem required, and that is told', () => {
  const { components, warnings } = shop(`${fixture('Gemfile')}\neval_gemfile "other"\n`)
  expect(components.every(({ need }) => need === 'required')).toBe(true)
  expect(warnings).toEqual([
    'Gemfile.lock: the Gemfile beside it is not plain enough to tell its groups; every gem counts as required.',
  ])
  expect(shop(null).components.every(({ need }) => need === 'required')).toBe(true)
})

test('what production reaches is required, whatever group also names it', () => {
  const { components } = read(
    gems('    a (1.0)', '      b', '    b (1.0)', '    c (1.0)', '      d', '    d (1.0)'),
    ['a', 'b', 'c'],
    'gem "a"\ngroup :test do\n  gem "b"\n  gem "c"\nend\n',
  )
  expect(components.map(({ need }) => need)).toEqual(['required', 'required', 'development', 'development'])
})

test('several gems in the same folder are parts of the project, and none is the root', () => {
  const { root, components } = read(
    ['PATH', '  remote: .', '  specs:', '    a (1.0)', '      b (= 1.0)', '    b (1.0)'],
    ['a!', 'b!'],
  )
  expect(root.name).toBeNull()
  expect(components.map(({ key, source, path }) => [key, source?.kind, path])).toEqual([
    ['a-1.0', 'folder', ''],
    ['b-1.0', 'folder', ''],
  ])
})

test('Bundler itself is asked for and in no lockfile; another gem that is missing is told', () => {
  const { incomplete, warnings } = read(gems('    a (1.0)', '      bundler (>= 1)', '      gone'), [
    'a',
    'lost (~> 1)',
  ])
  expect([...incomplete]).toEqual(['', 'a-1.0'])
  expect(warnings).toEqual([
    'Gemfile.lock: the project asks for lost, which the lockfile lacks or does not tell.',
    'Gemfile.lock: a asks for gone, which the lockfile lacks or does not tell.',
  ])
})

test('a gem of very many platforms tells nothing, so that edges stay few', () => {
  const many = Array.from({ length: 200 }, (_, at) => [`    a (1.0-p${at})`, '      a']).flat()
  const { dependencies } = read(gems(...many), ['a'])
  expect([...dependencies.values()].every((edges) => edges.length === 0)).toBe(true)
})

test('a plugin says of which kind its source is, and one block with several registries claims none', () => {
  const reading = read(
    [
      'PLUGIN SOURCE',
      '  remote: https://s3.example/x',
      '  type: s3',
      '  specs:',
      '    p (1.0)',
      '',
      'GEM',
      `  remote: ${registry}/`,
      '  remote: https://gems.example/',
      '  specs:',
      '    q (1.0)',
    ],
    ['p!', 'q'],
  )
  expect(reading.components.map(({ source, properties }) => [source, properties])).toEqual([
    [null, [{ name: 'waybill:gem:plugin-source', value: 's3' }]],
    [null, []],
  ])
  expect(reading.warnings).toEqual([
    'Gemfile.lock: q: it may come from any of several registries; none is claimed.',
  ])
})

test('credentials and places on a machine reach nothing that is read', () => {
  const url = 'https://ada:hunter2@gems.example/x'
  const reading = read(
    [
      'GEM',
      `  remote: ${url}`,
      '  specs:',
      '    a (1.0)',
      '',
      'GEM',
      '  remote: hunter2',
      '  specs:',
      '    b (1.0)',
      '',
      'GIT',
      `  remote: ${url}`,
      '  revision: hunter2',
      '  specs:',
      `    ${url} (1.0)`,
      '',
      'GIT',
      '  remote: /home/hunter2/x',
      '  specs:',
      '    d (1.0)',
      '',
      'PATH',
      '  remote: /home/hunter2/y',
      '  specs:',
      '    e (1.0)',
      '',
      `https://ada:hunter2@section`,
    ],
    [url],
  )
  expect(reading.components).toHaveLength(5)
  expect(JSON.stringify([reading.components, [...reading.dependencies], reading.warnings])).not.toContain(
    'hunter2',
  )
})

test.each(['__proto__', 'constructor', 'toString'])('a gem may be called %s', (name) => {
  const { dependencies, components } = read(
    gems('    a (1.0)', `      ${name}`, `    ${name} (1.0)`),
    ['a'],
    `group :test do\n gem "a"\n gem "${name}"\nend`,
  )
  expect(dependencies.get('a-1.0')).toEqual([`${name}-1.0`])
  expect(components.map(({ need }) => need)).toEqual(['development', 'development'])
})

test.each([
  ['a file that ends early', 'GEM\n  specs:\n    a (1.0)\n', 4],
  ['a dependency without a gem', 'GEM\n  specs:\n      a (1.0)\nDEPENDENCIES\n', 3],
  ['a gem without a version', 'GEM\n  specs:\n    a\nDEPENDENCIES\n', 3],
  ['a text that is no Gemfile.lock', 'hello\n  world\n', 1],
  ['a merge conflict', 'GEM\n<<<<<<< HEAD\n=======\n>>>>>>> main\nDEPENDENCIES\n', 2],
  ['an empty file', '  \n', 1],
])('%s is refused with its line', async (_, text, line) => {
  await expect(readLockfile({ path: 'Gemfile.lock', text })).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    at: { file: 'Gemfile.lock', line },
  })
})

test('a byte order mark and Windows line ends change nothing', () => {
  const text = `\uFEFF${fixture('Gemfile.lock').replaceAll('\n', '\r\n')}`
  const manifest = fixture('Gemfile').replaceAll('\n', '\r\n')
  expect(readGemfileLock({ path: 'Gemfile.lock', text, manifest })).toEqual(shop())
})

test('every edge leads to a component, whatever the gems ask for', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'bundler')
  const gem = fc.record({ name, version: fc.constantFrom('1', '1-java', '2'), wants: fc.array(name) })
  fc.assert(
    fc.property(fc.array(gem), fc.array(name), (list, asked) => {
      const lines = list.flatMap((one) => [
        `    ${one.name} (${one.version})`,
        ...one.wants.map((want) => `      ${want}`),
      ])
      const { components, dependencies } = read(gems(...lines), asked, 'gem "a"\ngem "b", group: :test')
      const keys = new Set(components.map(({ key }) => key))
      expect(keys.size).toBe(components.length)
      for (const [from, edges] of dependencies)
        expect(edges.every((to) => keys.has(to) && to !== from)).toBe(true)
    }),
  )
})
