import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { folderTree } from '../../src/edge/folder-tree.ts'
import { scratchFolder } from '../builders/folder.ts'

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await scratchFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test('the files of a folder are told sorted, without those of git and of installed packages', async () => {
  const folder = await folderWith({
    'package-lock.json': '{}',
    'api/Cargo.lock': '',
    'a/b/c/go.mod': '',
    '.git/config': '',
    'node_modules/x/package-lock.json': '',
    'api/node_modules/y/package.json': '',
  })
  const tree = await folderTree(folder)
  expect(tree.paths).toEqual(['a/b/c/go.mod', 'api/Cargo.lock', 'package-lock.json'])
  expect(await tree.read(['package-lock.json', 'lost.txt'], 100)).toEqual(
    new Map([['package-lock.json', { bytes: Buffer.from('{}') }]]),
  )
})

test('trap 51: no link is followed, whether it is a file, a folder or on the way to one', async () => {
  const outside = await folderWith({ 'secret/package-lock.json': 'secret', 'yarn.lock': 'secret' })
  const folder = await folderWith({ 'go.mod': 'module a' })
  symlinkSync(join(outside, 'yarn.lock'), join(folder, 'yarn.lock'))
  symlinkSync(join(outside, 'secret'), join(folder, 'sub'))
  symlinkSync('.', join(folder, 'round'))
  const tree = await folderTree(folder)
  expect(tree.paths).toEqual(['go.mod'])
  const asked = ['yarn.lock', 'sub/package-lock.json', 'round/go.mod', 'round/round/go.mod']
  expect(await tree.read(asked, 100)).toEqual(new Map())
})

test('trap 51: nothing outside is read, whatever is asked for', async () => {
  const folder = await folderWith({ 'inner/go.mod': '', 'secret.txt': 'secret', 'inner/node_modules/a': 'a' })
  const tree = await folderTree(join(folder, 'inner'))
  const asked = [
    '../secret.txt',
    './go.mod',
    'node_modules/a',
    '/etc/hostname',
    'a/../../secret.txt',
    '',
    '.',
  ]
  expect(await tree.read(asked, 100)).toEqual(new Map())
})

test('trap 51: a file that is too large is told by its size, and not loaded', async () => {
  const folder = await folderWith({ 'package-lock.json': '{}', 'yarn.lock': 'ab', 'go.mod': 'abc' })
  // Without blocks on the disk: reading it would take that much memory.
  truncateSync(join(folder, 'package-lock.json'), 8 * 1024 ** 3)
  const read = await (await folderTree(folder)).read(['package-lock.json', 'yarn.lock', 'go.mod'], 2)
  expect(read).toEqual(
    new Map<string, unknown>([
      ['package-lock.json', { size: 8 * 1024 ** 3 }],
      ['yarn.lock', { bytes: Buffer.from('ab') }],
      ['go.mod', { size: 3 }],
    ]),
  )
})

test('more files are read than a process may have open', async () => {
  const names = Array.from({ length: 3_000 }, (_, at) => `f${at}.txt`)
  const folder = await folderWith(Object.fromEntries(names.map((name) => [name, name])))
  const tree = await folderTree(folder)
  expect(tree.paths).toHaveLength(3_000)
  expect((await tree.read(tree.paths, 100)).size).toBe(3_000)
})
