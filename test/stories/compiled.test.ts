import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../build/project.js'
import { scratchFolder } from '../builders/folder.ts'

/** Runs a copy of the built command line, with a cache folder of its own. */
async function aCopy() {
  const folder = await scratchFolder()
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  const cache = join(folder, 'cache')
  const run = (argv: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, XDG_CACHE_HOME: cache, ...more }
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...argv], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    return { status, said: stdout + stderr }
  }
  const kept = () =>
    readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
  return { folder, cache, run, kept }
}

const help = ['notes', '--help']

test('what a run compiled is kept for the next one, which says the same and writes nothing', async () => {
  const { run, kept } = await aCopy()
  const first = run(help)
  expect(first.status).toBe(0)
  const written = kept().map((path) => ({ path, at: statSync(path).mtimeMs }))
  expect(written.length).toBeGreaterThan(0)
  for (const { path } of written) expect(statSync(path).mode & 0o022).toBe(0)
  expect(run(help)).toEqual(first)
  expect(kept().map((path) => ({ path, at: statSync(path).mtimeMs }))).toEqual(written)
})

test('a built file that was written over is compiled anew, also at the same length', async () => {
  const { folder, run } = await aCopy()
  expect(run(help).said).toContain('raft or past release notes')
  const chunk = join(folder, 'dist/chunks/cli/program.js')
  const text = readFileSync(chunk, 'utf8')
  writeFileSync(chunk, text.replaceAll('raft or past release notes', 'RAFT OR PAST RELEASE NOTES'))
  expect(run(help).said).toContain('RAFT OR PAST RELEASE NOTES')
})

test('kept code that is damaged, cut short, or that others may write to is not run', async () => {
  const { run, kept } = await aCopy()
  const first = run(help)
  const damage: readonly ((path: string) => void)[] = [
    (path) => {
      const bytes = readFileSync(path)
      for (let at = bytes.length >> 2; at < bytes.length; at += 97) bytes[at] = 255 - (bytes[at] ?? 0)
      writeFileSync(path, bytes)
    },
    (path) => writeFileSync(path, readFileSync(path).subarray(0, statSync(path).size >> 1)),
    (path) => writeFileSync(path, ''),
    (path) => writeFileSync(path, Buffer.alloc(statSync(path).size)),
    (path) => chmodSync(path, 0o666),
  ]
  for (const spoil of damage) {
    for (const path of kept()) spoil(path)
    expect(run(help)).toEqual(first)
  }
})

test('nothing is kept in a CI system or where Node is told not to, and a cache that cannot be written is no fault', async () => {
  const { cache, run, kept } = await aCopy()
  mkdirSync(cache)
  expect(run(help, { CI: 'true' }).status).toBe(0)
  expect(run(help, { NODE_DISABLE_COMPILE_CACHE: '1' }).status).toBe(0)
  expect(kept()).toEqual([])
  const file = join(cache, 'file')
  writeFileSync(file, '')
  const { status, said } = run(help, { XDG_CACHE_HOME: file })
  expect(status).toBe(0)
  expect(said).toBe(run(help, { CI: 'true' }).said)
})
