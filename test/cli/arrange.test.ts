import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrange, commonOptionList, refuseUnknownCommand } from '../../src/cli/arrange.ts'
import { commands } from '../../src/cli/commands.ts'
import { WaybillError } from '../../src/errors.ts'

const arranged = (line: string) => arrange(line.split(' '), commands).join(' ')

test.each([
  ['--cwd /srv/api notes --all', 'notes --cwd /srv/api --all'],
  ['--json --config=other.yml ledger log --limit 3', 'ledger log --json --config=other.yml --limit 3'],
  ['ledger --json log', 'ledger log --json'],
  ['bom diff v1 v2 --json', 'bom diff v1 v2 --json'],
  ['help ledger hold', 'ledger hold --help'],
  ['help', '--help'],
  ['--version', '--version'],
  ['--cwd /srv/api', '--cwd /srv/api'],
  ['notes -- --json', 'notes -- --json'],
])('%s is read as %s', (line, expected) => expect(arranged(line)).toBe(expected))

test('whatever is on a line is on it still, and behind the command nothing is moved', () => {
  const common = fc.constantFrom(['--json'], ['--quiet'], ['--cwd', 'x'], ['--config=y'], ['--no-color'])
  const rest = fc.array(fc.constantFrom('--all', 'v1..v2', '--', '-x', '--cwd', 'diff', 'log'))
  fc.assert(
    fc.property(
      fc.array(common),
      fc.constantFrom(...commands.map(({ name }) => name)),
      rest,
      (before, name, after) => {
        const argv = [...before.flat(), ...name.split(' '), ...after]
        const words = arrange(argv, commands)
        expect(words.toSorted()).toEqual(argv.toSorted())
        // `bom` followed by `diff` is the command of that name.
        const whole = name === 'bom' && after[0] === 'diff' ? 'bom diff' : name
        const length = whole.split(' ').length
        expect(words.slice(0, length).join(' ')).toBe(whole)
        expect(words.slice(length + before.flat().length)).toEqual(whole === name ? after : after.slice(1))
      },
    ),
  )
})

test.each([
  ['annouce', 'waybill announce?'],
  ['ledger lg', 'waybill ledger log?'],
  ['what-ran', 'waybill ledger what-ran?'],
  ['whatran', 'waybill ledger what-ran?'],
  ['sbom', 'waybill bom?'],
  ['changelog', 'waybill notes --changelog CHANGELOG.md?'],
  ['opt-out', 'waybill audience opt-out?'],
  ['frobnicate', 'waybill --help'],
  ['ledger frobnicate', 'waybill ledger --help'],
])('%s is no command, and the hint is %s', (line, hint) => {
  expect.assertions(3)
  try {
    refuseUnknownCommand(line.split(' '), commands)
  } catch (error) {
    expect(error).toBeInstanceOf(WaybillError)
    expect(error).toMatchObject({ code: 'USAGE', message: `There is no command ${line}.` })
    expect(error instanceof WaybillError && error.hint).toContain(hint)
  }
})

test('every command there is, and help alone, is let pass', () => {
  for (const { name } of commands) refuseUnknownCommand(name.split(' '), commands)
  for (const line of [[], ['--help'], ['ledger'], ['ledger', '--help']]) refuseUnknownCommand(line, commands)
  expect(commonOptionList.map(([flags]) => flags)).toContain('--json')
})
