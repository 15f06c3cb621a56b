import { spawnSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdAlone } from '../../src/edge/sole-run.ts'
import { scratchFolder } from '../builders/folder.ts'

const underWay = { code: 'SENDING_UNDER_WAY', exitCode: 6 }

/** The number of a process that is gone. */
function gone(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

test('only one run holds it at a time, and it leaves nothing behind', async () => {
  const folder = await scratchFolder()
  const path = join(folder, 'a')
  const release = await holdAlone(path)
  await expect(holdAlone(path)).rejects.toMatchObject(underWay)
  await release()
  await (
    await holdAlone(path)
  )()
  expect(await readdir(folder)).toEqual([])
})

test('of many that want it at once one gets it', async () => {
  const path = join(await scratchFolder(), 'a')
  await writeFile(`${path}.run-1`, `${gone()} ${hostname()}`)
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => holdAlone(path)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a run that was killed holds nothing up, also when its process number is used again by this one', async () => {
  const path = join(await scratchFolder(), 'a')
  await writeFile(`${path}.run-1`, `${gone()} ${hostname()}`)
  await writeFile(`${path}.run-2`, `${process.pid} ${hostname()}`)
  const release = await holdAlone(path)
  expect(await readFile(`${path}.run-3`, 'utf8')).toContain(`${process.pid} ${hostname()} `)
  await release()
})

test.each([
  ['a process of another machine', `1 elsewhere-${hostname()}`],
  ['a process that runs', `${process.ppid} ${hostname()}`],
  ['what nobody can read', ''],
])('%s is taken for alive, and the file to remove is named', async (_, content) => {
  const path = join(await scratchFolder(), 'a')
  await writeFile(`${path}.run-1`, content)
  await expect(holdAlone(path)).rejects.toMatchObject({
    ...underWay,
    hint: expect.stringContaining(`${path}.run-1`) as string,
  })
})
