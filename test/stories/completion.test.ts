import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { aCompletingShell } from '../builders/completing.ts'

const run = promisify(execFile)

/** As bash asks for completions: the line up to the cursor. Prints what it would offer, one a line. */
const asked = `source "$1"; shift
for line; do
  COMP_LINE=$line COMP_POINT=\${#line}; COMPREPLY=()
  _waybill waybill
  printf '%s|' "\${COMPREPLY[@]}"; echo
done`

test('in bash, commands, options, their words, names of waybill.yml and tags are completed', async () => {
  const { script, folder, environment } = await aCompletingShell('bash')
  const cases = [
    ['waybill no', 'notes|'],
    ['waybill ledger wh', 'what-ran|where-is|'],
    ['waybill bom d', 'diff|'],
    ['waybill notes --fo', '--format|'],
    ['waybill notes --all --format ', 'md|html|text|slack|json|'],
    ['waybill notes --format=m', 'md|'],
    ['waybill bom --format ', 'json|xml|'],
    ['waybill announce --environment pro', 'production|pro\\ eu|'],
    ['waybill announce --environment=st', 'staging|'],
    ['waybill notes --package ', 'api|web|'],
    ['waybill audience check --audience ', 'support|'],
    ['waybill notes v1', 'v1.0.0|'],
    // What stands before the @ is a word of its own to bash already.
    ['waybill bom diff v1.0.0 api@', '1.1.0|'],
    ['waybill bom --output wayb', 'waybill.yml|'],
    ['waybill ledger hold ', 'place|release|list|'],
    ['waybill completion ', 'bash|zsh|fish|'],
    ['waybill deliver --require app', 'approval:|'],
    ['waybill notes -- --fo', '|'],
    ['waybill record incident --open "x" --na', '--name|'],
    ['waybill frobnicate --nothing ', '|'],
  ] as const
  const { stdout } = await run(
    'bash',
    ['--norc', '-c', asked, 'bash', script, ...cases.map(([line]) => line)],
    { cwd: folder, env: environment },
  )
  const offered = stdout.trimEnd().split('\n')
  expect(Object.fromEntries(cases.map(([line], index) => [line, offered[index]]))).toEqual(
    Object.fromEntries(cases),
  )
}, 60_000)

test('completion asks the configuration that the line names, and says nothing where there is none', async () => {
  const { script, folder, environment } = await aCompletingShell('bash')
  const { stdout, stderr } = await run(
    'bash',
    [
      '--norc',
      '-c',
      asked,
      'bash',
      script,
      `waybill verify --cwd ${folder} --environment st`,
      'waybill verify --environment ',
    ],
    { cwd: '/', env: environment },
  )
  expect(stdout).toBe('staging|\n|\n')
  expect(stderr).toBe('')
}, 60_000)
