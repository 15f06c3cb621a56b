import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPoetryLock } from '../../../src/bom/lockfiles/poetry-lock.ts'

const text = (name: string) =>
  readFileSync(new URL(`../../fixtures/bom/poetry/${name}`, import.meta.url), 'utf8')
const read = (lines: string, manifest: string | null = null, version = '2.0') =>
  readPoetryLock({
    path: 'poetry.lock',
    text: `${lines}\n[metadata]\nlock-version = "${version}"\n`,
    manifest,
  })
const pack = (name: string, version: string, more = '') =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\n${more}\n`
const edges = (reading: ReturnType<typeof read>) =>
  Object.fromEntries([...reading.dependencies].map(([key, targets]) => [key, targets.toSorted()]))

test('a lockfile that Poetry wrote: categories, extras, forks, a folder and an index', () => {
  const reading = readPoetryLock({
    path: 'poetry.lock',
    text: text('poetry.lock'),
    manifest: text('pyproject.toml'),
  })
  expect(reading.root).toEqual({ name: 'Acme_Shop', version: '1.4.0', license: 'MIT' })
  expect(reading.components.map(({ key, need }) => [key, need])).toEqual([
    ['acme-cli@0.9', 'optional'],
    ['acme-http@1.2.0', 'required'],
    ['acme-lib@0.1.0', 'required'],
    ['acme-num@1.0', 'required'],
    ['acme-num@2.0', 'required'],
    ['acme-speed@0.1', 'required'],
    ['acme-test@5.0', 'development'],
    ['acme-text@2.0', 'required'],
    ['acme-win@3.0.1', 'required'],
  ])
  expect(edges(reading)).toEqual({
    '': [
      'acme-cli@0.9',
      'acme-http@1.2.0',
      'acme-lib@0.1.0',
      'acme-num@1.0',
      'acme-num@2.0',
      'acme-test@5.0',
    ],
    'acme-cli@0.9': ['acme-text@2.0'],
    'acme-http@1.2.0': ['acme-speed@0.1', 'acme-text@2.0', 'acme-win@3.0.1'],
    'acme-lib@0.1.0': ['acme-text@2.0'],
    'acme-num@1.0': [],
    'acme-num@2.0': ['acme-text@2.0'],
    'acme-speed@0.1': ['acme-http@1.2.0'],
    'acme-test@5.0': ['acme-num@1.0', 'acme-num@2.0', 'acme-text@2.0'],
    'acme-text@2.0': [],
    'acme-win@3.0.1': [],
  })
  expect(reading.warnings).toEqual([])
  expect(reading.incomplete).toEqual(new Set())
  const [, http, lib] = reading.components
  expect(http?.qualifiers).toEqual({ repository_url: 'http://127.0.0.1:8917/simple' })
  expect(http?.hashes).toEqual([])
  expect(http?.files?.map(({ name, url, hashes }) => [name, url, hashes.length])).toEqual([
    ['Acme_Http-1.2.0-py3-none-any.whl', null, 1],
    ['Acme_Http-1.2.0.tar.gz', null, 1],
  ])
  expect(lib).toMatchObject({ source: { kind: 'folder' }, path: 'lib', hashes: [] })
})

test('groups and markers of lock version 2.1 tell the need and the fork', () => {
  const reading = readPoetryLock({ path: 'poetry.lock', text: text('groups/poetry.lock') })
  expect(reading.components.map(({ key, need, source }) => [key, need, source?.kind])).toEqual([
    ['acme-http@1.2.0', 'required', 'registry'],
    ['acme-num@1.26.4', 'required', 'registry'],
    ['acme-num@2.4.0', 'required', 'registry'],
    ['acme-plot@0.4', 'required', 'git'],
    ['acme-speed@0.1', 'optional', 'archive'],
    ['acme-test@5.0', 'development', 'file'],
  ])
  expect(edges(reading)).toMatchObject({
    'acme-http@1.2.0': ['acme-num@1.26.4', 'acme-num@2.4.0', 'acme-speed@0.1'],
    'acme-plot@0.4': ['acme-num@2.4.0'],
  })
  expect(reading.dependencies.has('')).toBe(false)
  expect(reading.incomplete).toEqual(new Set())
  expect(reading.components[5]?.properties).toEqual([
    { name: 'waybill:pypi:marker', value: '(sys_platform == "linux") or (sys_platform == "darwin")' },
  ])
  expect(reading.components[1]).toMatchObject({ hashes: [{ content: '3'.repeat(64) }] })
})

test('trap 29: a name is found however it is spelled', () => {
  const reading = read(
    pack('backports.tarfile', '1', '[package.dependencies]\nTyping_Extensions = ">=4"') +
      pack('typing-extensions', '4.5'),
  )
  expect(edges(reading)['backports-tarfile@1']).toEqual(['typing-extensions@4.5'])
  expect(reading.components.map(({ name }) => name)).toEqual(['backports.tarfile', 'typing-extensions'])
})

test('an extra brings its packages only where something asks for it', () => {
  const lock = (extras: string) =>
    read(
      pack('app', '1', `[package.dependencies]\nlib = {version = "*"${extras}}`) +
        pack(
          'lib',
          '1',
          '[package.dependencies]\nfast = {version = "*", optional = true}\n[package.extras]\nSpeed_Up = ["Fast (>=1)"]',
        ) +
        pack('fast', '1'),
    )
  expect(edges(lock(', extras = ["speed-up"]'))['lib@1']).toEqual(['fast@1'])
  expect(edges(lock(''))['lib@1']).toEqual([])
})

test('lock version 1 keeps the files apart', () => {
  const { components } = readPoetryLock({
    path: 'poetry.lock',
    text: `${pack('a', '1', 'category = "dev"')}[metadata]\nlock-version = "1.1"\n[metadata.files]\na = [{file = "a-1.zip", hash = "sha256:${'1'.repeat(64)}"}]\n`,
  })
  expect(components).toMatchObject([{ need: 'development', hashes: [{ content: '1'.repeat(64) }] }])
})

test('without groups the manifest tells what is needed, in the tables of Poetry and of PEP 621', () => {
  const packages = ['main', 'cli', 'dev', 'old'].map((name) => pack(name, '1')).join('')
  const needs = (manifest: string) => read(packages, manifest).components.map(({ need }) => need)
  expect(
    needs(
      '[tool.poetry.dependencies]\npython = "^3.9"\nmain = "^1"\ncli = {version = "*", optional = true}\n' +
        '[tool.poetry.extras]\nterminal = ["cli"]\n[tool.poetry.group.dev.dependencies]\ndev = "*"\n[tool.poetry.dev-dependencies]\nold = "*"\n',
    ),
  ).toEqual(['required', 'optional', 'development', 'development'])
  expect(
    needs(
      '[project]\ndependencies = ["main>=1"]\n[project.optional-dependencies]\nterminal = ["cli"]\n' +
        '[dependency-groups]\ndev = ["dev", {include-group = "old"}]\nold = ["old"]\n',
    ),
  ).toEqual(['required', 'optional', 'development', 'development'])
})

test('what is missing leaves its package incomplete, unless it is asked for only somewhere', () => {
  const { incomplete, warnings } = read(
    pack(
      'a',
      '1',
      '[package.dependencies]\ngone = "*"\nold = {version = "*", markers = "python_version < \\"3\\""}',
    ),
    '[tool.poetry.dependencies]\nlost = "*"\nsomewhere = {version = "*", platform = "win32"}',
  )
  expect(incomplete).toEqual(new Set(['a@1', '']))
  expect(warnings.toSorted()).toEqual([
    'poetry.lock: a@1 asks for gone, which the lockfile lacks.',
    'poetry.lock: the project asks for lost, which the lockfile lacks.',
  ])
})

test('a cycle ends, and a package does not depend on itself', () => {
  const reading = read(
    pack('a', '1', '[package.dependencies]\nb = "*"\na = "*"') +
      pack('b', '1', '[package.dependencies]\na = "*"'),
    '[tool.poetry.dependencies]\na = "*"',
  )
  expect(edges(reading)).toEqual({ '': ['a@1'], 'a@1': ['b@1'], 'b@1': ['a@1'] })
})

test('more versions of one package than any resolver locks are not guessed among', () => {
  const many = Array.from({ length: 40 }, (_, index) => pack('fork', `1.${index}`)).join('')
  const { incomplete, warnings } = read(`${many}${pack('a', '1', '[package.dependencies]\nfork = "*"')}`)
  expect(incomplete).toEqual(new Set(['a@1']))
  expect(warnings[0]).toMatch(/too many versions/)
})

test('another lock-version is refused with the line', () => {
  expect(() => read('', null, '3.0')).toThrow(
    expect.objectContaining({ code: 'LOCKFILE_INVALID', at: { file: 'poetry.lock', line: 3 } }),
  )
  expect(() => readPoetryLock({ path: 'poetry.lock', text: 'a = 1' })).toThrow(/no \[metadata\]/)
})
