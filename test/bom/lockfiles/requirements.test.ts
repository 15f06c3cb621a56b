import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LockfileText } from '../../../src/bom/component.ts'
import { publicIndex } from '../../../src/bom/lockfiles/python-files.ts'
import { readRequirements, wantedByRequirements } from '../../../src/bom/lockfiles/requirements.ts'

const sha = (digit: string) => `sha256:${digit.repeat(64)}`
const file = (text: string, beside: Readonly<Record<string, string>> = {}, path = 'requirements.txt') => ({
  path,
  text,
  beside: new Map(Object.entries(beside)),
})
const read = (text: string, beside: Readonly<Record<string, string>> = {}, path = 'requirements.txt') =>
  readRequirements(file(text, beside, path))
const component = (text: string) => read(text).components[0]
const fixture = (path: string): LockfileText => ({
  path,
  text: readFileSync(new URL(`../../fixtures/bom/requirements/${path}`, import.meta.url), 'utf8'),
})

test('requirements that pipenv wrote: one package under two spellings, digests, an index', () => {
  const { components, dependencies, incomplete, warnings } = readRequirements(fixture('requirements.txt'))
  expect(components.map(({ key, need }) => [key, need])).toEqual([
    ['acme-num@2.0', 'required'],
    ['acme-test@5.0', 'required'],
    ['acme-text@2.0', 'required'],
    ['acme-http@1.2.0', 'required'],
    ['acme-speed@0.1', 'required'],
  ])
  expect(dependencies).toEqual(new Map([['', components.map(({ key }) => key)]]))
  expect(incomplete).toEqual(new Set())
  expect(warnings).toEqual([])
  expect(components[0]).toMatchObject({
    qualifiers: { repository_url: 'http://127.0.0.1:8917/simple' },
    hashes: [{ algorithm: 'SHA-256' }],
  })
  expect(components[2]?.properties.map(({ name }) => name)).toEqual([
    'waybill:pypi:sha256',
    'waybill:pypi:sha256',
  ])
})

test('requirements that PDM and pip wrote name the same packages', () => {
  const keys = (path: string) => readRequirements(fixture(path)).components.map(({ key }) => key)
  expect(keys('requirements-pdm.txt').toSorted()).toEqual(keys('requirements.txt').toSorted())
  expect(keys('requirements-freeze.txt')).toEqual([
    'acme-num@2.0',
    'acme-speed@0.1',
    'acme-text@2.0',
    'acme-http@1.2.0',
  ])
})

test('trap 32: continuation lines, comments, digests and markers belong to their requirement', () => {
  const text = [
    '\uFEFF# made by hand',
    'Acme_Http[fast]==1.2.0 ; python_version < "3.9" \\',
    `    --hash=${sha('1')} \\`,
    '    # a comment ends the line \\',
    'acme.text === 2.0  # via acme-http',
    '',
  ].join('\r\n')
  const { components } = read(text)
  expect(components).toMatchObject([
    {
      key: 'acme-http@1.2.0',
      name: 'acme-http',
      version: '1.2.0',
      hashes: [{ algorithm: 'SHA-256', content: '1'.repeat(64) }],
      properties: [{ name: 'waybill:pypi:marker', value: 'python_version < "3.9"' }],
      source: { kind: 'registry', url: null },
    },
    { key: 'acme-text@2.0', name: 'acme.text', version: '2.0' },
  ])
})

test('trap 32: files may include each other in a cycle, and each is read once', () => {
  const beside = {
    'requirements/base.txt': '-r ../requirements.txt\n--requirement=dev.txt\nacme-base==1\n',
    'requirements/dev.txt': '-rbase.txt\nacme-test==5\nacme-base==1\n',
  }
  const { components, warnings } = read('-r requirements/base.txt\nacme==1\n', beside)
  expect(components.map(({ key, need }) => [key, need])).toEqual([
    ['acme@1', 'required'],
    ['acme-base@1', 'required'],
    ['acme-test@5', 'development'],
  ])
  expect(warnings).toEqual([])
})

test('trap 51: an included file is wanted relative to the one that includes it, and never from outside', () => {
  const text = [
    '-r base.txt',
    '-c ./constraints.txt',
    '-r ../up.txt',
    '-r ../../outside.txt',
    '-r /etc/passwd',
    '-r ~/secret.txt',
    '-r C:\\secret.txt',
    '-r file:///etc/passwd',
    '-r https://files.example/requirements.txt',
    '-r ${HOME}/x.txt',
  ].join('\n')
  expect(wantedByRequirements(file(text, {}, 'app/requirements.txt'))).toEqual([
    'app/base.txt',
    'app/constraints.txt',
    'up.txt',
  ])
  const more = file(text, { 'app/base.txt': '-r more.txt\n-r requirements.txt' }, 'app/requirements.txt')
  expect(wantedByRequirements(more)).toContain('app/more.txt')
  const { warnings, incomplete } = read(`${text}\nacme==1`, {}, 'app/requirements.txt')
  expect(warnings).toHaveLength(10)
  expect(warnings[9]).toBe(
    'app/requirements.txt:10: the file that -r includes is not in the project and is not read.',
  )
  expect(incomplete).toEqual(new Set(['']))
})

test('constraints pin what is asked for and add nothing', () => {
  const { components, warnings } = read('-c constraints.txt\nacme\n', {
    'constraints.txt': 'Acme==1.5\nother==2\n-r more.txt\n',
    'more.txt': 'third==3',
  })
  expect(components.map(({ key }) => key)).toEqual(['acme@1.5'])
  expect(warnings).toEqual([])
})

test('trap 32: a range or a wildcard is no version, and the project is incomplete', () => {
  const { components, incomplete, warnings, dependencies } = read('a>=1.0\nb==1.*\nc~=2.0\nd\n')
  expect(components.map(({ key, version }) => [key, version])).toEqual([
    ['a', null],
    ['b', null],
    ['c', null],
    ['d', null],
  ])
  expect(dependencies.get('')).toEqual(['a', 'b', 'c', 'd'])
  expect(incomplete).toEqual(new Set(['']))
  expect(warnings[0]).toBe('requirements.txt: a: no version is pinned.')
})

test('what one line leaves open another one pins', () => {
  const { components, incomplete } = read('acme>=1\nAcme==1.5\n')
  expect(components.map(({ key }) => key)).toEqual(['acme@1.5'])
  expect(incomplete).toEqual(new Set())
  expect(
    read("acme==1; python_version<'3'\nacme==2; python_version>='3'").components.map(({ key }) => key),
  ).toEqual(['acme@1', 'acme@2'])
})

test('a repository, an archive, a file and a folder are what they are', () => {
  const oid = '0123456789abcdef0123456789abcdef01234567'
  const text = [
    `git+https://git.example/acme/plot.git@${oid}#egg=Acme_Plot&subdirectory=py`,
    `-e git+ssh://git@git.example/acme/ssh.git@main`,
    `acme-core[x] @ https://files.example/acme_core-2.0-py3-none-any.whl#${sha('2').replace(':', '=')} ; os_name == "nt"`,
    'https://files.example/acme-tar-1.5.tar.gz',
    './vendor/acme_file-3.0-py3-none-any.whl',
    '-e ./packages/lib',
    'packages/other/',
    '-e .[dev]',
    '.',
  ].join('\n')
  const { components, warnings } = read(text)
  expect(components.map(({ key, source, path }) => [key, source, path])).toEqual([
    ['acme-plot', { kind: 'git', url: 'git+https://git.example/acme/plot.git', commit: oid }, ''],
    ['ssh', { kind: 'git', url: 'git+ssh://git@git.example/acme/ssh.git', commit: null }, ''],
    ['acme-core@2.0', { kind: 'archive', url: 'https://files.example/acme_core-2.0-py3-none-any.whl' }, ''],
    ['acme-tar@1.5', { kind: 'archive', url: 'https://files.example/acme-tar-1.5.tar.gz' }, ''],
    ['acme-file@3.0', { kind: 'file', path: 'vendor/acme_file-3.0-py3-none-any.whl' }, ''],
    ['lib', { kind: 'folder' }, 'packages/lib'],
    ['other', { kind: 'folder' }, 'packages/other'],
  ])
  expect(components[2]?.hashes).toEqual([{ algorithm: 'SHA-256', content: '2'.repeat(64) }])
  expect(warnings).toEqual([])
})

test('an index of its own is in the package URL, the public one is not', () => {
  expect(component(`-i ${publicIndex}\nacme==1`)?.qualifiers).toBeUndefined()
  expect(component('acme==1\n--index-url=https://ada:hunter2@index.example/simple/')?.qualifiers).toEqual({
    repository_url: 'https://index.example/simple',
  })
  const { warnings, components } = read('--extra-index-url https://x.example/simple\nacme==1')
  expect(components[0]?.qualifiers).toBeUndefined()
  expect(warnings).toEqual([
    'requirements.txt:1: names a further index; which packages come from it, the file does not tell.',
  ])
})

test('no user, password, token or variable of the environment leaves the file', () => {
  const text = [
    '-i https://ada:hunter2@index.example/simple?token=hunter2',
    '--extra-index-url https://${USER}:${HUNTER2}@x.example/simple',
    'acme @ https://ada:hunter2@files.example/acme-1.0.zip?sig=hunter2#hunter2',
    'git+https://hunter2:x-oauth-basic@git.example/acme/b.git@hunter2#egg=b',
    'https://files.example/${HUNTER2}/c-1.0.zip',
    '-r https://ada:hunter2@files.example/r.txt',
    '-e git+https://${HUNTER2}@git.example/acme/d.git#egg=d',
    'd1 @ hunter2 hunter2',
  ].join('\n')
  const reading = read(text)
  expect(reading.components.map(({ name }) => name)).toEqual(['acme', 'b', 'c', 'd'])
  expect(reading.components[2]?.source).toBeNull()
  expect(JSON.stringify([reading, [...reading.dependencies]])).not.toMatch(/hunter2/i)
})

test('a file for development by its name asks for development packages', () => {
  const needs = (path: string) => read('acme==1', {}, path).components.map(({ need }) => need)
  for (const path of [
    'requirements-dev.txt',
    'test-requirements.txt',
    'requirements_docs.txt',
    'a/requirements.lint.txt',
  ])
    expect([path, needs(path)]).toEqual([path, ['development']])
  expect(needs('dev/requirements.txt')).toEqual(['required'])
  expect(
    read('-r requirements.txt\nb==1', { 'requirements.txt': 'a==1' }, 'requirements-dev.txt').components,
  ).toMatchObject([
    { name: 'b', need: 'development' },
    { name: 'a', need: 'required' },
  ])
})

test('a line that is no requirement is told with its place, and a file of such lines is refused with the first', () => {
  const { components, warnings, incomplete } = read('acme==1\n== nothing\n')
  expect(components).toHaveLength(1)
  expect(warnings).toEqual(['requirements.txt:2: is no requirement that can be read; it is left out.'])
  expect(incomplete).toEqual(new Set(['']))
  expect(() => read('# only\n\n{"not": "pip"}\n')).toThrow(
    expect.objectContaining({ code: 'LOCKFILE_INVALID', at: { file: 'requirements.txt', line: 3 } }),
  )
  expect(read('# nothing is asked for\n').components).toEqual([])
})

test('whatever stands in a file, keys are unique and the project asks for each', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'constructor==1',
      '__proto__==1',
      'toString',
      '-r',
      '-e',
      '--hash',
      'a @',
      '\\',
      '-e a',
      './..',
    ),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const reading = read(`acme==1\n${lines.join('\n')}`)
      const keys = reading.components.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(reading.dependencies.get('')).toEqual(keys)
      expect(
        wantedByRequirements(file(lines.join('\n'))).filter((path) => /^\/|(^|\/)\.\.(\/|$)/.test(path)),
      ).toEqual([])
    }),
  )
})
