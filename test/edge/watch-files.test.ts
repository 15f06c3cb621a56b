import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clock } from '../../src/edge/clock.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { openFileWatch, type FileWatch, type Watched } from '../../src/edge/watch-files.ts'
import { scratchFolder } from '../builders/folder.ts'

const forEver = new AbortController().signal
/** The same looking, without the waiting in between. */
const quick = {
  sleep: (milliseconds: number, signal?: AbortSignal) => clock.sleep(milliseconds / 20, signal),
}

async function watching(watched: (root: string) => Watched): Promise<{ root: string; watch: FileWatch }> {
  const root = await scratchFolder()
  const watch = openFileWatch(quick)
  await watch.watch(watched(root))
  return { root, watch }
}

/** What is told within a while that is long for a watcher; nothing where it has nothing to tell. */
function soon(watch: FileWatch): Promise<readonly string[]> {
  return watch.changed(AbortSignal.timeout(400))
}

test('a file that is edited, replaced, removed or made is told, however an editor does it', async () => {
  const { root, watch } = await watching((at) => ({ files: [join(at, 'a'), join(at, 'new')], folders: [] }))
  const path = join(root, 'a')
  await writeFile(path, 'one')
  expect(await watch.changed(forEver)).toEqual([path])
  // In place, of the same size.
  await writeFile(path, 'two')
  expect(await watch.changed(forEver)).toEqual([path])
  // Another file under its name.
  await writeFile(join(root, 'b'), 'three')
  await rename(join(root, 'b'), path)
  expect(await watch.changed(forEver)).toEqual([path])
  await rm(path)
  expect(await watch.changed(forEver)).toEqual([path])
  await writeFile(join(root, 'new'), '')
  expect(await watch.changed(forEver)).toEqual([join(root, 'new')])
})

test('the same content again is no change, and neither is a touch', async () => {
  const { root, watch } = await watching((at) => ({ files: [join(at, 'a')], folders: [join(at, 'refs')] }))
  await mkdir(join(root, 'refs/heads'), { recursive: true })
  await writeFile(join(root, 'refs/heads/main'), 'one')
  await writeFile(join(root, 'a'), 'one')
  expect(await watch.changed(forEver)).toEqual([join(root, 'a'), join(root, 'refs')])
  await writeFile(join(root, 'a'), 'one')
  await utimes(join(root, 'a'), 1, 1)
  await writeFile(join(root, 'refs/heads/lock'), '')
  await rm(join(root, 'refs/heads/lock'))
  expect(await soon(watch)).toEqual([])
})

test('several steps of one save are told once', async () => {
  const { root, watch } = await watching((at) => ({ files: [join(at, 'a'), join(at, 'b')], folders: [] }))
  const told = watch.changed(forEver)
  for (const step of ['1', '2', '3']) {
    await writeFile(join(root, 'a'), step)
    await writeFile(join(root, 'b'), step)
  }
  expect((await told).length).toBeGreaterThan(0)
  await soon(watch)
  expect(await soon(watch)).toEqual([])
})

test('what changes while somebody works on the change before is told next', async () => {
  const { root, watch } = await watching((at) => ({ files: [join(at, 'a')], folders: [] }))
  await writeFile(join(root, 'a'), 'one')
  expect(await watch.changed(forEver)).toHaveLength(1)
  await writeFile(join(root, 'a'), 'two')
  await watch.watch({ files: [join(root, 'a'), join(root, 'b')], folders: [] })
  expect(await watch.changed(forEver)).toEqual([join(root, 'a')])
})

test('commits, branches and tags are seen, packed or not', async () => {
  const { root, watch } = await watching((at) => ({
    files: [join(at, '.git/HEAD'), join(at, '.git/packed-refs')],
    folders: [join(at, '.git/refs/heads'), join(at, '.git/refs/tags')],
  }))
  const git = (...argv: string[]) => gitOutput(argv, { cwd: root })
  await git('init', '--quiet', '--initial-branch', 'main')
  await git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '--quiet', '--allow-empty', '-m', 'one')
  expect(await watch.changed(forEver)).toContain(join(root, '.git/refs/heads'))
  expect(await soon(watch)).toEqual([])
  for (const step of [
    ['tag', 'v1.0.0'],
    ['tag', 'deep/v1'],
    ['checkout', '-q', '-b', 'other'],
    ['pack-refs', '--all'],
  ]) {
    await git(...step)
    expect(await watch.changed(forEver), step.join(' ')).not.toEqual([])
  }
})

test('a link is looked through, a loop of links does not hold it up, and what is no file is none', async () => {
  const { root, watch } = await watching((at) => ({
    files: [join(at, 'link'), join(at, 'folder')],
    folders: [join(at, 'folder'), join(at, 'loop')],
  }))
  await mkdir(join(root, 'folder'))
  await symlink(join(root, 'folder'), join(root, 'folder/self'))
  await symlink(join(root, 'loop'), join(root, 'loop'))
  await writeFile(join(root, 'there'), 'one')
  await symlink(join(root, 'there'), join(root, 'link'))
  expect(await watch.changed(forEver)).toContain(join(root, 'link'))
  await writeFile(join(root, 'there'), 'two')
  expect(await watch.changed(forEver)).toEqual([join(root, 'link')])
})

test('it ends at once when it is told to', async () => {
  const { watch } = await watching((at) => ({ files: [join(at, 'a')], folders: [] }))
  const stop = new AbortController()
  const waiting = watch.changed(stop.signal)
  stop.abort()
  expect(await waiting).toEqual([])
})
