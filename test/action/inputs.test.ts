import { afterEach, expect, test } from 'vitest'
import { mustSkip } from '../../src/action/fork.ts'
import { readInputs } from '../../src/action/inputs.ts'
import { inputNames } from '../../src/action/names.ts'

const before = { ...process.env }
afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name]
  Object.assign(process.env, before)
})

/** The command line that a step with these inputs stands for. */
function commandLine(inputs: Readonly<Record<string, string>>): readonly string[] {
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value
  return readInputs(inputNames, { folder: '/tmp', fromFork: false }).argv
}

test('the arguments of a command are inputs, in the order of the command', () => {
  expect(
    commandLine({ command: 'bom diff', to: 'v1.1.0', from: 'v1.0.0', dir: 'web', deepen: 'false' }),
  ).toEqual(['bom', 'diff', '--output=/tmp/waybill-bom-diff.md', '--dir=web', '--', 'v1.0.0', 'v1.1.0'])
})

test('a folder is an argument where it is no flag', () => {
  expect(commandLine({ command: 'bom', dir: 'web', format: 'xml', deepen: 'false' })).toEqual([
    'bom',
    '--output=/tmp/waybill-bom.cdx.xml',
    '--format=xml',
    '--',
    'web',
  ])
})

test('several files of findings stand in one input', () => {
  expect(
    commandLine({ command: 'bom vulnerabilities', findings: 'a.json, b.json,', deepen: 'false' }),
  ).toEqual(['bom', 'vulnerabilities', '--output=/tmp/waybill-vdr.cdx.json', '--', 'a.json', 'b.json'])
})

test('an input that a command needs and does not get is named', () => {
  expect(() => commandLine({ command: 'bom diff', from: 'v1.0.0' })).toThrow('bom diff needs the input to.')
})

test('a title that begins with a dash is no flag', () => {
  expect(commandLine({ command: 'lint', range: '--strict', deepen: 'false' })).toEqual([
    'lint',
    '--',
    '--strict',
  ])
})

test('an input of another command is refused', () => {
  expect(() => commandLine({ command: 'bom', from: 'v1.0.0' })).toThrow('bom takes no input from.')
})

test('a run from a fork may read what is inside', () => {
  const event = {
    name: 'pull_request',
    payload: { pull_request: { head: { repo: null }, base: { repo: { full_name: 'acme/api' } } } },
  }
  expect(['bom', 'bom diff', 'bom vulnerabilities'].filter((command) => mustSkip(command, event))).toEqual([])
  expect(mustSkip('announce', event)).toBe(true)
})
