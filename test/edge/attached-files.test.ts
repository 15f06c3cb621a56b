import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attachedFiles } from '../../src/edge/attached-files.ts'
import { scratchFolder } from '../builders/folder.ts'

async function folderWith(...paths: readonly string[]): Promise<string> {
  const folder = await scratchFolder()
  for (const path of paths) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), path)
  }
  return folder
}

test('a star stands for any name in a folder, not for folders and not for hidden files', async () => {
  const folder = await folderWith(
    'dist/b.tgz',
    'dist/a.tgz',
    'dist/.hidden.tgz',
    'dist/in/c.tgz',
    'dist/note.txt',
  )
  const found = await attachedFiles(folder, ['dist/*.tgz', './dist/a.tgz', '*/in/*'])
  expect(found.map(({ path }) => path)).toEqual(['./dist/a.tgz'.slice(2), 'dist/b.tgz', 'dist/in/c.tgz'])
  expect(found[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(Buffer.from(found[0]?.content ?? []).toString()).toBe('dist/a.tgz')
})

test('two stars, which elsewhere stand for folders within folders, are refused rather than half understood', async () => {
  const folder = await folderWith('dist/a.tgz', 'dist/in/b.tgz', 'dist/in/deep/c.tgz')
  await expect(attachedFiles(folder, ['dist/**/*.tgz'])).rejects.toThrow('dist/**/*.tgz is not understood')
  expect(await attachedFiles(folder, ['dist/*.tgz', 'dist/*/*.tgz'])).toHaveLength(2)
})

test('a file may be named by its whole path, and a link is the file that it leads to', async () => {
  const folder = await folderWith('real.bin')
  await symlink(join(folder, 'real.bin'), join(folder, 'link.bin'))
  const found = await attachedFiles('/', [join(folder, 'link.bin')])
  expect(found.map(({ name }) => name)).toEqual(['link.bin'])
})

test('a pattern that names nothing, a folder, and an empty file are refused by name', async () => {
  const folder = await folderWith('dist/a.tgz')
  await writeFile(join(folder, 'empty'), '')
  await expect(attachedFiles(folder, ['dist/*.zip'])).rejects.toThrow(
    'There is no file dist/*.zip to attach.',
  )
  await expect(attachedFiles(folder, ['dist'])).rejects.toThrow('There is no file dist to attach.')
  await expect(attachedFiles(folder, ['empty'])).rejects.toThrow('empty is empty.')
})
