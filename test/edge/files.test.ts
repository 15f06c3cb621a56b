import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { files } from '../../src/edge/files.ts'
import { scratchFolder } from '../builders/folder.ts'

test('a file is written with the folders that it needs, and nothing is left beside it', async () => {
  const folder = await scratchFolder()
  const path = join(folder, 'a', 'b', 'c.txt')
  await files.write(path, 'ä')
  expect(await readFile(path, 'utf8')).toBe('ä')
  await files.write(path, new Uint8Array([0, 255]))
  expect([...(await readFile(path))]).toEqual([0, 255])
  await files.write(path, ['one ', '', 'two'])
  expect(await readFile(path, 'utf8')).toBe('one two')
  expect(await readdir(join(folder, 'a', 'b'))).toEqual(['c.txt'])
})

test('a file that cannot be written whole stays what it was', async () => {
  const folder = await scratchFolder()
  const path = join(folder, 'kept.txt')
  await files.write(path, 'before')
  const broken = (function* () {
    yield 'half'
    throw new Error('no more')
  })()
  await expect(files.write(path, broken)).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' })
  expect(await readFile(path, 'utf8')).toBe('before')
  expect(await readdir(folder)).toEqual(['kept.txt'])
})

test('what is in the way is told and left alone: a folder, a file that should be a folder', async () => {
  const folder = await scratchFolder()
  await mkdir(join(folder, 'taken'))
  await writeFile(join(folder, 'file'), 'x')
  for (const [path, code] of [
    [join(folder, 'taken'), 'EISDIR'],
    [join(folder, 'file', 'below'), 'ENOTDIR'],
  ] as const)
    await expect(files.write(path, 'y')).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      exitCode: 2,
      message: `${path} cannot be written (${code}).`,
    })
  expect((await readdir(folder)).toSorted()).toEqual(['file', 'taken'])
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('x')
})

test('a file holds its own bytes and no others', async () => {
  const folder = await scratchFolder()
  const path = join(folder, 'a.txt')
  expect(await files.holds(path, '')).toBe(false)
  await writeFile(path, 'zwölf')
  expect(await files.holds(path, 'zwölf')).toBe(true)
  expect(await files.holds(path, new TextEncoder().encode('zwölf'))).toBe(true)
  // As many bytes, and as many characters.
  for (const other of ['zwölg', 'zwolfe', 'zwolf', 'zwölf ', ''])
    expect(await files.holds(path, other), other).toBe(false)
  await writeFile(path, '')
  expect(await files.holds(path, '')).toBe(true)
  expect(await files.holds(path, new Uint8Array())).toBe(true)
})

test('a text of many parts is written and compared whole, with a character of two halves where two of them meet', async () => {
  const folder = await scratchFolder()
  const path = join(folder, 'long.txt')
  for (const before of [262_142, 262_143, 262_144]) {
    const text = `${'x'.repeat(before)}👩‍👩‍👧 and ${'ä'.repeat(1_100_000)}👧`
    await files.write(path, text)
    expect((await readFile(path, 'utf8')) === text).toBe(true)
    expect(await files.holds(path, text)).toBe(true)
    expect(await files.holds(path, `${text.slice(0, -2)}👩`)).toBe(false)
    expect(await files.holds(path, `y${text.slice(1)}`)).toBe(false)
  }
  const bytes = new Uint8Array(2_000_000).map((_, index) => index % 251)
  await files.write(path, bytes)
  expect((await readFile(path)).equals(bytes)).toBe(true)
  expect(await files.holds(path, bytes)).toBe(true)
  expect(await files.holds(path, bytes.with(1_999_999, 255))).toBe(false)
  // Half of a pair is replaced as ever, wherever it stands.
  const broken = `${'x'.repeat(262_143)}\uD83D${'y'.repeat(9)}\uD83D`
  await files.write(path, broken)
  expect(await files.holds(path, broken)).toBe(true)
  expect((await readFile(path)).equals(Buffer.from(broken))).toBe(true)
})

test('a folder or nothing holds no file, a link holds what it leads to', async () => {
  const folder = await scratchFolder()
  await writeFile(join(folder, 'file'), 'x')
  expect(await files.holds(folder, '')).toBe(false)
  expect(await files.holds(join(folder, 'file', 'below'), 'x')).toBe(false)
  await symlink(join(folder, 'file'), join(folder, 'link'))
  expect(await files.holds(join(folder, 'link'), 'x')).toBe(true)
  await symlink(join(folder, 'nowhere'), join(folder, 'dangling'))
  expect(await files.holds(join(folder, 'dangling'), 'x')).toBe(false)
})

test('a file that is not there is null, and one that cannot be read is told', async () => {
  const folder = await scratchFolder()
  expect(await files.read(join(folder, 'none'))).toBeNull()
  expect(await files.read(join(folder, 'none', 'below'))).toBeNull()
  await expect(files.read(folder)).rejects.toMatchObject({ code: 'INPUT_INVALID' })
})

test('looking whether a file holds something changes nothing of it', async () => {
  const folder = await scratchFolder()
  const path = join(folder, 'a.txt')
  await writeFile(path, 'x')
  await chmod(path, 0o640)
  const before = await stat(path)
  await files.holds(path, 'y')
  const after = await stat(path)
  expect([after.mode, after.mtimeMs, after.ino]).toEqual([before.mode, before.mtimeMs, before.ino])
})

test('writing many files leaves a moment for what else the process is to hear', async () => {
  const folder = await scratchFolder()
  let heard = 0
  const timer = setInterval(() => (heard += 1), 1)
  const until = performance.now() + 400
  let written = 0
  while (performance.now() < until) await files.write(join(folder, `${written++ % 50}.txt`), 'x')
  clearInterval(timer)
  expect(heard).toBeGreaterThan(1)
})
