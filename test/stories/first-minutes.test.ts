import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import { builtCli } from '../builders/built.ts'
import { scratchFolder } from '../builders/folder.ts'
import { lockfile } from '../builders/lockfile.ts'

test('in a fresh folder init, doctor, notes, bom and a dry announcement work one after the other', async () => {
  const folder = await scratchFolder()
  const git = (...args: readonly string[]) => gitOutput(args, { cwd: folder })
  const waybill = async (...argv: readonly string[]) => {
    const ran = await builtCli(folder, argv)
    expect([argv[0], ran.exitCode, ran.exitCode === 0 ? '' : ran.stderr]).toEqual([argv[0], 0, ''])
    return ran.stdout
  }
  const without = await builtCli(folder, ['init'])
  expect(without.exitCode).toBe(2)
  expect(without.stderr).toContain('git init')
  await git('init', '--quiet')
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'api', version: '0.0.0' }))
  await writeFile(join(folder, 'package-lock.json'), lockfile({ ms: '2.1.3' }))
  await git('add', '.')
  await git(
    '-c',
    'user.name=Ada',
    '-c',
    'user.email=ada@acme.example',
    'commit',
    '--quiet',
    '-m',
    'feat: take orders',
  )
  await waybill('init')
  expect(await waybill('doctor')).toContain('waybill.yml is understood')
  expect(await waybill('notes')).toContain('take orders')
  expect(JSON.parse(await waybill('bom'))).toMatchObject({ components: [{ name: 'ms', version: '2.1.3' }] })
  expect(await waybill('announce', '--environment', 'production', '--dry-run')).toContain('take orders')
  await writeFile(join(folder, 'waybill.yml'), 'product: Mine\n')
  await waybill('init')
  expect(await readFile(join(folder, 'waybill.yml'), 'utf8')).toBe('product: Mine\n')
})
