import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as toolkit from '@actions/core'
import { assert, property, record, string, stringMatching, constantFrom, integer, oneof } from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openRunner } from '../../src/action/runner.ts'
import { plainLine } from '../../src/cli/screen.ts'
import { readLog } from '../builders/runner-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'waybill-test-'))
const file = join(folder, 'file')
beforeEach(() => writeFileSync(file, ''))
afterEach(() => {
  vi.restoreAllMocks()
  for (const name of ['GITHUB_OUTPUT', 'INPUT_COMMAND', 'INPUT_GITHUB-TOKEN', 'INPUT_FAIL_ON'])
    delete process.env[name]
  rmSync(file, { force: true })
})

/** What one does to the runner, as it is written. */
function written(act: (runner: ReturnType<typeof openRunner>) => void, environment = {}): string {
  let text = ''
  act(openRunner({ environment, stdout: { write: (chunk) => (text += chunk) } }))
  return text
}

/** What GitHub's own toolkit writes for the same. */
function byToolkit(act: () => void): string {
  let text = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  act()
  vi.restoreAllMocks()
  return text
}

const byLevel = { error: toolkit.error, warning: toolkit.warning, notice: toolkit.notice }

/** Text with everything in it that could be taken for more than text. */
const hostile = oneof(
  string({ unit: 'binary' }),
  stringMatching(/^(?:[%:,\r\n=<>]|::|##\[|%0A|::error::|add-mask|ghadelimiter_|\]| ){0,12}$/),
)

test('commands are written as GitHub’s own toolkit writes them', () => {
  const one = record({ text: hostile, title: hostile, file: hostile, line: integer({ min: 1, max: 9_999 }) })
  assert(
    property(constantFrom('error', 'warning', 'notice'), one, (level, { text, title, file: at, line }) => {
      const own = written((runner) => runner.annotate({ level, text, title, file: at, line }))
      expect(own).toBe(byToolkit(() => byLevel[level](text, { title, file: at, startLine: line })))
      expect(written((runner) => runner.mask(text))).toBe(byToolkit(() => toolkit.setSecret(text)))
    }),
  )
})

test('inputs are read as GitHub’s own toolkit reads them', () => {
  assert(
    property(constantFrom('command', 'github-token', 'fail on'), string(), (name, value) => {
      const text = value.replaceAll('\0', '')
      const environment = { [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]: text }
      Object.assign(process.env, environment)
      let own = ''
      written((runner) => (own = runner.input(name)), environment)
      expect(own).toBe(toolkit.getInput(name))
    }),
  )
})

test('outputs are written as GitHub’s own toolkit writes them, but for the delimiter that nobody knows', () => {
  process.env['GITHUB_OUTPUT'] = file
  assert(
    property(hostile, (value) => {
      writeFileSync(file, '')
      written((runner) => runner.output('version', value), { GITHUB_OUTPUT: file })
      const own = readFileSync(file, 'utf8')
      writeFileSync(file, '')
      toolkit.setOutput('version', value)
      const same = (text: string) => text.replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'delimiter')
      expect(same(own)).toBe(same(readFileSync(file, 'utf8')))
    }),
  )
})

test('no text becomes a command: an annotation is one annotation, a masked value one mask, a line none', () => {
  assert(
    property(hostile, (text) => {
      const { commands } = readLog(
        written((runner) => {
          runner.mask(text)
          runner.annotate({ level: 'error', text, title: text, file: text })
          runner.group('result', [plainLine(`│ ${text}`)])
          runner.line(plainLine(text))
        }),
      )
      expect(commands.map(({ name }) => name)).toEqual(['add-mask', 'error', 'group', 'endgroup'])
      expect(commands[1]?.data).toBe(text)
    }),
  )
})

test('a runner from before the files gets its outputs by command, and no summary', () => {
  const text = written((runner) => {
    runner.output('version', '1.2.0\n::error::x')
    expect(runner.summary('text')).toBe(false)
  })
  expect(readLog(text).commands).toEqual([
    { name: 'set-output', properties: { name: 'version' }, data: '1.2.0\n::error::x' },
  ])
})

test('a file that the runner named and did not make is an error, since nobody would read it', () => {
  expect(() =>
    written((runner) => runner.output('version', '1'), { GITHUB_OUTPUT: join(folder, 'none') }),
  ).toThrow('there is no such file')
})
