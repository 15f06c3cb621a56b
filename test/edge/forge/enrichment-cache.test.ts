import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEnrichmentCache } from '../../../src/edge/forge/enrichment-cache.ts'
import type { CommitFacts } from '../../../src/forge/commit-facts.ts'
import { scratchFolder } from '../../builders/folder.ts'

const oid = (number: number) => number.toString(16).padStart(40, '0')
const merged: CommitFacts = {
  login: 'ada',
  pullRequest: { number: '7', title: 'feat: x', body: 'Why.\n"quoted"', labels: ['api'], author: null },
}
const unmerged: CommitFacts = { login: null, pullRequest: null }

function open(folder: string, at = '2026-11-21T09:00:00Z', source = 'https://api.github.com acme/api') {
  return openEnrichmentCache({ folder, source, clock: { now: () => new Date(at) } })
}

test('what was kept is recalled, of this repository alone and of the commits asked for alone', async () => {
  const folder = await scratchFolder()
  await open(folder).keep(
    new Map([
      [oid(1), merged],
      [oid(2), unmerged],
    ]),
  )
  expect(await open(folder).recall([oid(1), oid(3)])).toEqual(new Map([[oid(1), merged]]))
  const other = open(folder, undefined, 'https://api.github.com acme/fork')
  expect(await other.recall([oid(1)])).toEqual(new Map())
  await other.keep(new Map([[oid(1), unmerged]]))
  expect(await open(folder).recall([oid(1)])).toEqual(new Map([[oid(1), merged]]))
})

test('a commit without a merged pull request is asked for again after a day, others after thirty', async () => {
  const folder = await scratchFolder()
  await open(folder).keep(
    new Map([
      [oid(1), merged],
      [oid(2), unmerged],
    ]),
  )
  const at = async (time: string) => [...(await open(folder, time).recall([oid(1), oid(2)])).keys()]
  expect(await at('2026-11-22T08:59:59Z')).toEqual([oid(1), oid(2)])
  expect(await at('2026-11-22T09:00:00Z')).toEqual([oid(1)])
  expect(await at('2026-12-21T09:00:00Z')).toEqual([])
  // A clock that was set back says nothing about how old an answer is.
  expect(await at('2026-11-20T09:00:00Z')).toEqual([])
})

test('a damaged file costs the damaged lines, and one that is no file costs everything', async () => {
  const folder = await scratchFolder()
  await open(folder).keep(
    new Map([
      [oid(1), merged],
      [oid(2), merged],
    ]),
  )
  const path = join(folder, 'enrichment.jsonl')
  const lines = (await readFile(path, 'utf8')).split('\n')
  const broken = [
    lines[0]?.slice(0, 90),
    'nonsense',
    `["${oid(3)}","https://api.github.com acme/api",1795251600,{"login":5,"pullRequest":null}]`,
    `["${oid(4)}"]`,
    lines[1],
    '',
  ]
  await writeFile(path, broken.join('\n'))
  expect([...(await open(folder).recall([1, 2, 3, 4].map(oid))).keys()]).toEqual([oid(2)])
  await open(folder).keep(new Map([[oid(1), merged]]))
  expect((await open(folder).recall([oid(1), oid(2)])).size).toBe(2)
  expect(await open(join(path, 'below')).recall([oid(1)])).toEqual(new Map())
  await expect(open(join(path, 'below')).keep(new Map([[oid(1), merged]]))).resolves.toBeUndefined()
})

test('no more than twenty thousand commits are kept, the newest answers', async () => {
  const folder = await scratchFolder()
  const many = (from: number, count: number) =>
    new Map(Array.from({ length: count }, (_, index) => [oid(from + index), unmerged]))
  await open(folder).keep(many(1, 15_000))
  await open(folder).keep(many(20_001, 10_000))
  const kept = await open(folder).recall([oid(1), oid(5000), oid(5001), oid(20_001), oid(30_000)])
  expect([...kept.keys()]).toEqual([oid(5001), oid(20_001), oid(30_000)])
})
