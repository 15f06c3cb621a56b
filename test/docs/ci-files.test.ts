import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { root } from '../../build/project.js'
import { commands } from '../../src/cli/commands.ts'
import { blocks } from './guides.ts'

const template = readFileSync(join(root, 'templates/ci/gitlab.yml'), 'utf8')
const shown = blocks('YAML', 'groovy')
const common = ['--cwd', '--config', '--json', '--quiet', '--verbose', '--no-color']

/** The calls of Waybill in a file, as words; `$[[ inputs.waybill ]]` is how GitLab's template starts it. */
function callsIn(text: string): string[][] {
  return [...text.matchAll(/(?:waybill@[\d.]+|\$\[\[ inputs\.waybill \]\]) ([a-z][^\n']*)/g)].map(
    ([, call = '']) => call.split(/\s+/).filter((word) => word !== ''),
  )
}

function complaint(words: readonly string[]): string | null {
  const command = commands
    .filter(({ name }) => name.split(' ').every((part, index) => words[index] === part))
    .toSorted((a, b) => b.name.length - a.name.length)[0]
  if (command === undefined) return `no command: ${words.join(' ')}`
  const known = [...common, ...command.options.map(([flags]) => flags.split(' ')[0] ?? '')]
  const unknown = words.filter((word) => word.startsWith('--') && !known.includes(word))
  return unknown.length === 0 ? null : `${command.name} does not take ${unknown.join(' ')}`
}

test('every call of Waybill in the files for other CI systems is one that it takes', () => {
  const calls = [template, ...shown.map(({ code }) => code)]
    .flatMap(callsIn)
    .filter(([first]) => first !== '<<')
  expect(calls.length).toBeGreaterThan(15)
  expect(calls.flatMap((words) => complaint(words) ?? [])).toEqual([])
  expect(complaint(['relase'])).not.toBe(null)
  expect(complaint(['release', '--tagonly'])).not.toBe(null)
})

test('every one of them is YAML without a fault, and each key is there once', () => {
  const files = [{ path: 'templates/ci/gitlab.yml', code: template }, ...blocks('YAML')]
  for (const { path, code } of files)
    for (const document of parseAllDocuments(code))
      expect(
        [...document.errors, ...document.warnings].map(({ message }) => message),
        path,
      ).toEqual([])
})

test('the jobs for GitLab clone the whole history, and none asks for an input that the file does not have', () => {
  const [header, jobs] = parseAllDocuments(template).map(
    (document) => document.toJS() as Record<string, unknown>,
  )
  const inputs = Object.keys((header as { spec: { inputs: object } }).spec.inputs)
  const asked = [...template.matchAll(/\$\[\[ inputs\.(\w+) \]\]/g)].map(([, name]) => name ?? '')
  expect(new Set(asked)).toEqual(new Set(inputs))
  for (const [name, job] of Object.entries(jobs ?? {})) {
    const { extends: from, variables, script } = job as Record<string, unknown>
    expect(name === '.waybill' ? variables : from, name).toEqual(
      name === '.waybill' ? expect.objectContaining({ GIT_DEPTH: '0' }) : '.waybill',
    )
    if (name !== '.waybill') expect(Array.isArray(script), name).toBe(true)
  }
})

test('nothing that somebody else wrote gets into a shell: names of branches, titles and messages', () => {
  const foreign =
    /\$\{?(?:CI_COMMIT_(?:MESSAGE|TITLE|REF_NAME|BRANCH)|CI_MERGE_REQUEST_TITLE|CHANGE_TITLE|BUILD_SOURCEVERSIONMESSAGE)/
  for (const text of [template, ...shown.map(({ code }) => code)])
    for (const line of text.split('\n'))
      if (/^\s*(?:- )?(?:run|script|sh)\b|waybill@/.test(line)) expect(line).not.toMatch(foreign)
})
