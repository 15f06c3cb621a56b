import { expect, test } from 'vitest'
import { writeLongHistory } from '../../bench/long-history.js'
import { openRepository } from '../../src/edge/git/repository.ts'
import { draftAllNotes } from '../../src/journeys/draft.ts'
import { plainSource } from '../../src/journeys/source.ts'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import { scratchFolder } from '../builders/folder.ts'

test('a long history has the releases that were asked for, and is the same one every time', async () => {
  const [one, other] = [await scratchFolder(), await scratchFolder()]
  for (const folder of [one, other]) await writeLongHistory(folder, { commits: 503, releases: 7 })
  const repository = await openRepository(one)
  expect((await repository.tags()).tags).toHaveLength(7)
  expect((await openRepository(other)).head).toBe(repository.head)
})

test('every commit of a long history is accounted for once', async () => {
  const folder = await scratchFolder()
  await writeLongHistory(folder, { commits: 400, releases: 4 })
  const { notes } = await draftAllNotes(plainSource(await openRepository(folder), defaultConfiguration()))
  expect(notes.releases.reduce((sum, { accounting }) => sum + accounting.commits, 0)).toBe(400)
})
