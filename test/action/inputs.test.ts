import { expect, test } from 'vitest'
import { mustSkip } from '../../src/action/fork.ts'
import { readInputs, strayInputs, type StepRequest } from '../../src/action/inputs.ts'
import { inputNames } from '../../src/action/names.ts'
import { openRunner, variableOf } from '../../src/action/runner.ts'

/** What a step with these inputs stands for. */
function requestOf(
  inputs: Readonly<Record<string, string>>,
  more: { readonly fromFork?: boolean; readonly variables?: Readonly<Record<string, string>> } = {},
): StepRequest {
  const given = Object.entries(inputs).map(([name, value]) => [variableOf(name), value])
  const environment = { ...Object.fromEntries(given), ...more.variables }
  const runner = openRunner({ environment, stdout: { write: () => true } })
  return readInputs(runner, inputNames, { folder: '/tmp', fromFork: more.fromFork ?? false, environment })
}

function commandLine(inputs: Readonly<Record<string, string>>): readonly string[] {
  return requestOf(inputs).argv
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

test('an input of another command is told with the commands that take it', () => {
  expect(() => commandLine({ command: 'notes', expected: 'soon' })).toThrow(
    expect.objectContaining({
      code: 'USAGE',
      hint: expect.stringContaining('it is for announce, preview'),
    }),
  )
})

test.each([
  ['no command', {}, 'The step names no command.', 'command: notes'],
  ['one that is misspelt', { command: 'anounce' }, 'There is no command anounce', 'Did you mean announce?'],
  ['one for a terminal', { command: 'init' }, 'There is no command init for a step', 'Commands: '],
  [
    'a switch that is no word for it',
    { command: 'notes', all: 'yes' },
    'neither true nor false',
    'Write all: true',
  ],
  [
    'an input that is misspelt',
    { command: 'notes', 'dry-rnu': 'true' },
    'no input dry-rnu',
    'Did you mean dry-run?',
  ],
])('what cannot be meant is refused with what to write: %s', (_, inputs, message, hint) => {
  expect(() => commandLine(inputs)).toThrow(
    expect.objectContaining({
      code: 'USAGE',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    }),
  )
})

test('the words of a command may stand behind the name of the program, and further apart', () => {
  expect(commandLine({ command: 'waybill  bom  diff', from: 'a', to: 'b', deepen: 'false' })[1]).toBe('diff')
})

test('an input that is meant for somebody else is no error', () => {
  const environment = { INPUT_COMMAND: 'next', 'INPUT_NODE-VERSION': '24', INPUT_CACHE: '' }
  expect(strayInputs(environment, inputNames)).toEqual(['node-version'])
  expect(requestOf({ command: 'next' }, { variables: environment }).argv).toEqual(['next', '--deepen'])
})

test('lists may be written line by line, as workflows write them', () => {
  expect(
    commandLine({ command: 'announce', environment: 'production', artifact: 'a=sha256:00\nb=sha256:11\n' }),
  ).toContain('--artifact=a=sha256:00,b=sha256:11')
})

test('the step’s token pushes, and asks the forge where the environment brings no other', () => {
  const step = { command: 'notes', 'github-token': 'own' }
  expect(requestOf(step).environment).toMatchObject({ GITHUB_TOKEN: 'own', WAYBILL_PUSH_TOKEN: 'own' })
  expect(requestOf(step, { variables: { GITHUB_TOKEN: '' } }).environment).toMatchObject({
    GITHUB_TOKEN: 'own',
  })
  expect(requestOf(step, { variables: { GITHUB_TOKEN: 'other' } }).environment).toMatchObject({
    GITHUB_TOKEN: 'other',
    WAYBILL_PUSH_TOKEN: 'own',
  })
})

test('a run from a fork hands no token on, asks no forge, and its doctor calls nobody', () => {
  const fork = { fromFork: true, variables: { GH_TOKEN: 'other' } }
  const notes = requestOf({ command: 'notes', enrich: 'true', 'github-token': 'own' }, fork)
  expect(notes.argv).not.toContain('--enrich')
  expect(notes.environment).toMatchObject({ GITHUB_TOKEN: undefined, GH_TOKEN: undefined })
  expect(requestOf({ command: 'doctor' }, fork).argv).toContain('--offline')
})

test('a run with debug logging says more', () => {
  expect(requestOf({ command: 'next' }, { variables: { RUNNER_DEBUG: '1' } }).argv).toContain('--verbose')
})
