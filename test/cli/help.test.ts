import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { followUpsOf, lineAfter } from '../../src/cli/follow-up.ts'
import { runWaybill } from '../builders/run.ts'

test('the help of a command begins with its examples and ends with what comes next', async () => {
  const { stdout, stderr, exitCode } = await runWaybill(['bom', 'diff', '--help'])
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
  expect(stdout).toMatchInlineSnapshot(`
    "What changed inside between two revisions, or two bills of materials.

    Examples:
      waybill bom diff v1.3.0 v1.4.0
      waybill bom diff last.cdx.json HEAD --format html

    Usage: waybill bom diff <from> <to> [options]

    Options:
      --dir <folder>     the folder whose lockfiles are compared (default: ".")
      --deepen           fetch what a shallow clone lacks, and no more (git fetch)
      --format <format>  md, html, text or json (default: "md")
      --output <file>    write to a file instead of stdout
      -h, --help         this help

    Everywhere:
      --cwd <folder>     run as if started there (default: ".")
      --config <file>    this configuration instead of the nearest waybill.yml
      --json             print one JSON document and nothing else
      --quiet            say only warnings and errors
      --verbose          say more
      --no-color         no colours

    Next:
      waybill notes --dependencies
    "
  `)
})

test('the help of Waybill itself begins with where to begin, and has every command below its group', async () => {
  const { stdout } = await runWaybill(['--help'])
  expect(stdout.indexOf('waybill demo')).toBeLessThan(stdout.indexOf('Usage:'))
  for (const { name, group } of commands) {
    expect(stdout).toContain(`\n${group}:\n`)
    expect(stdout).toMatch(new RegExp(`^ {2}${name.split(' ')[0] ?? name} `, 'm'))
  }
  expect(await runWaybill(['help'])).toMatchObject({ exitCode: 0, stdout })
})

test('no line of any help is wider than a terminal, but for what is to be copied', async () => {
  for (const { name, examples } of commands) {
    const { stdout, exitCode } = await runWaybill(['help', ...name.split(' ')])
    expect(exitCode, name).toBe(0)
    const copied = [...examples, ...followUpsOf(name)]
    const wide = stdout.split('\n').filter((line) => line.length > 100 && !copied.includes(line.trim()))
    expect(wide, name).toEqual([])
  }
})

test('every line that is told as the next one is a command with options that it takes', async () => {
  for (const { name } of commands)
    for (const line of followUpsOf(name)) {
      const words = line.split(' ').slice(1)
      const { exitCode, stdout } = await runWaybill([...words, '--help'])
      expect(exitCode, line).toBe(0)
      for (const word of words.filter((one) => one.startsWith('--'))) expect(stdout, line).toContain(word)
    }
})

test('the line that is told at the end carries on the names that were given', () => {
  expect(lineAfter('announce', { environment: 'staging' })).toBe('waybill deliver --environment staging')
  expect(lineAfter('announce', { environment: 'eu; rm x', package: 'api' })).toBe(
    "waybill deliver --environment 'eu; rm x' --package api",
  )
  expect(lineAfter('announce', { environment: 'staging', dryRun: true })).toBeNull()
  expect(lineAfter('notes', {})).toBeNull()
})
