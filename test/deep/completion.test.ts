import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { aCompletingShell } from '../builders/completing.ts'

const run = promisify(execFile)

const cases = [
  ['waybill no', ['notes']],
  ['waybill ledger wh', ['what-ran', 'where-is']],
  ['waybill notes --fo', ['--format']],
  ['waybill notes --format ', ['html', 'json', 'md', 'slack', 'text']],
  ['waybill announce --environment pro', ['pro eu', 'production']],
  ['waybill notes --package ', ['api', 'web']],
  ['waybill audience check --audience s', ['support']],
  ['waybill notes v1', ['v1.0.0']],
  ['waybill bom diff v1.0.0 api', ['api@1.1.0']],
  ['waybill bom --output wayb', ['waybill.yml']],
  ['waybill ledger hold p', ['place']],
] as const

test('zsh completes what bash does', async () => {
  const { script, folder, environment } = await aCompletingShell('zsh')
  const capture = join(import.meta.dirname, 'shells/capture.zsh')
  for (const [index, [line, expected]] of cases.entries()) {
    const out = join(environment['HOME'] ?? '', `offered-${index}`)
    await run('zsh', ['-f', capture, script, line, out], { cwd: folder, env: environment })
    const offered = (await readFile(out, 'utf8')).trimEnd().replaceAll('\\', '').split('\n').slice(1, -1)
    expect([...new Set(offered)].toSorted(), line).toEqual(expected)
  }
}, 240_000)

test('fish completes what bash does', async () => {
  const { script, folder, environment } = await aCompletingShell('fish')
  for (const [line, expected] of [...cases, ['waybill notes --format=m', ['--format=md']] as const]) {
    const { stdout } = await run(
      'fish',
      ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', script, line],
      { cwd: folder, env: environment },
    )
    const offered = stdout
      .trimEnd()
      .split('\n')
      .map((one) => one.split('\t')[0] ?? '')
    expect(offered.toSorted(), line).toEqual(expected)
  }
}, 240_000)
