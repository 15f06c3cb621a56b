import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { assemble } from '../../build/assemble.js'
import { bundle } from '../../build/bundle.js'
import { differences } from '../../build/differences.js'
import { root } from '../../build/project.js'

const folder = mkdtempSync(join(tmpdir(), 'waybill-dist-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the committed dist and schema are what the sources build in any folder', async () => {
  for (const name of ['package.json', 'src', 'templates', 'build'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const files = await assemble(folder)
  expect(differences(root, files)).toEqual([])
  const all = [...files.values()].join('\n')
  for (const path of [root, folder]) expect(all).not.toContain(path)
})

test('starting the command line loads nothing heavy: a command pays only for itself', async () => {
  const chunks = await bundle(root, { cli: 'src/cli/main.ts' })
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const reachable = (start: string): string[] => {
    const seen = new Set([start])
    for (const name of seen) for (const next of byName.get(name)?.imports ?? []) seen.add(next)
    return [...seen].flatMap((name) => byName.get(name)?.moduleIds ?? [])
  }
  expect(reachable('cli.js').filter((id) => id.includes('node_modules'))).toEqual([])
  const program = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('src/cli/program.ts')))
  const packages = reachable(program?.fileName ?? '').map(
    (id) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1],
  )
  expect(
    [...new Set(packages)].filter(
      (name) => name !== undefined && !['commander', 'picocolors'].includes(name),
    ),
  ).toEqual([])
})
