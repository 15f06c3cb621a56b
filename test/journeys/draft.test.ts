import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import type { Release } from '../../src/notes/document.ts'
import { draftAllNotes, draftNotes } from '../../src/journeys/draft.ts'
import { nextRelease } from '../../src/journeys/next.ts'
import { plainSource } from '../../src/journeys/source.ts'
import { openRepository, type Repository } from '../../src/edge/git/repository.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { scratchFolder } from '../builders/folder.ts'
import { plainHistory, repositoryWith } from '../builders/repository.ts'

const configuration = defaultConfiguration()
const next = async (repository: Repository) =>
  (await nextRelease(plainSource(repository, configuration))).next

function told(release: Release | undefined): string[] {
  return (release?.sections ?? []).flatMap(({ changes }) => changes.map(({ description }) => description))
}

async function notesOf(history: Parameters<typeof repositoryWith>[0], range: string | null = null) {
  const { repository } = await repositoryWith(history)
  const { notes } = await draftNotes(plainSource(repository, configuration), range)
  return notes.releases[0]
}

test('without a range, a tag at HEAD means that release', async () => {
  const release = await notesOf(plainHistory('feat: one', 'v1.0.0', 'fix: two', 'v1.0.1'))
  expect(release).toMatchObject({ version: '1.0.1', tag: 'v1.0.1', previousTag: 'v1.0.0', bump: 'patch' })
  expect(told(release)).toEqual(['two'])
})

test('without a range and without a tag at HEAD, it is the draft since the last release', async () => {
  const release = await notesOf(plainHistory('feat: one', 'v1.0.0', 'fix: two', 'feat: three'))
  expect(release).toMatchObject({ version: '1.1.0', tag: null, previousTag: 'v1.0.0', bump: 'minor' })
  expect(told(release)).toEqual(['three', 'two'])
})

test('the first release goes back to the root', async () => {
  const release = await notesOf(plainHistory('feat: one', 'fix: two', 'v0.1.0'))
  expect(release).toMatchObject({ previousTag: null, bump: 'initial' })
  expect(told(release)).toEqual(['one', 'two'])
})

test('v0.10.0 comes after v0.9.0', async () => {
  const release = await notesOf(plainHistory('feat: a', 'v0.8.0', 'feat: b', 'v0.9.0', 'feat: c', 'v0.10.0'))
  expect(release).toMatchObject({ version: '0.10.0', previousTag: 'v0.9.0' })
})

test('a hotfix on a side branch compares with the release it was made from, and main with its own', async () => {
  const { repository } = await repositoryWith([
    { message: 'feat: base', mark: 'base', tags: ['v1.0.0'] },
    { message: 'fix: hotfix', branch: 'hotfix', from: 'base', tags: ['v1.0.1'] },
    { message: 'feat: next', from: 'base', tags: ['v1.1.0'] },
    { message: 'fix: after' },
  ])
  const of = async (range: string | null) =>
    (await draftNotes(plainSource(repository, configuration), range)).notes.releases[0]
  expect(await of('v1.0.1')).toMatchObject({ previousTag: 'v1.0.0' })
  const next = await of('v1.1.0')
  expect(told(next)).toEqual(['next'])
  expect(await of(null)).toMatchObject({ previousTag: 'v1.1.0', version: '1.1.1' })
})

test('a branch merged after the tag is listed in the next release, although its commits are older', async () => {
  const release = await notesOf([
    { message: 'feat: base', mark: 'base', at: 1_000_000_000 },
    { message: 'feat: late', branch: 'topic', from: 'base', mark: 'late', at: 1_000_000_100 },
    { message: 'fix: quick', from: 'base', mark: 'quick', at: 1_000_000_200, tags: ['v1.0.0'] },
    { message: 'Merge branch topic', from: 'quick', merges: ['late'], at: 1_000_000_300, tags: ['v1.1.0'] },
  ])
  expect(told(release)).toEqual(['late'])
  expect(release?.accounting).toMatchObject({ commits: 2, shown: 1, hidden: 1 })
})

test('a release candidate compares with the one before it, the final release with the last stable one', async () => {
  const { repository } = await repositoryWith(
    plainHistory('feat: a', 'v1.0.0', 'feat: b', 'v2.0.0-rc.1', 'fix: c', 'v2.0.0-rc.2', 'fix: d', 'v2.0.0'),
  )
  const { notes } = await draftAllNotes(plainSource(repository, configuration))
  const bases = notes.releases.map(({ tag, previousTag }) => [tag, previousTag])
  expect(bases).toEqual([
    ['v2.0.0', 'v1.0.0'],
    ['v2.0.0-rc.2', 'v2.0.0-rc.1'],
    ['v2.0.0-rc.1', 'v1.0.0'],
    ['v1.0.0', null],
  ])
  expect(told(notes.releases[0])).toEqual(['b', 'd', 'c'])
  expect(told(notes.releases[1])).toEqual(['c'])
})

test('two tags of a family on one commit are one release with an alias', async () => {
  const release = await notesOf(plainHistory('feat: a', 'v1.0.0', 'v1.0.1'))
  expect(release).toMatchObject({ version: '1.0.1', aliases: ['v1.0.0'] })
})

test('a range is what the one has and the other has not', async () => {
  const { repository } = await repositoryWith(
    plainHistory('feat: a', 'v1.0.0', 'feat: b', 'fix: c', 'v1.1.0', 'feat: d'),
  )
  const { notes } = await draftNotes(plainSource(repository, configuration), 'v1.0.0..v1.1.0')
  expect(notes.releases[0]).toMatchObject({ version: '1.1.0', previousTag: 'v1.0.0' })
  expect(told(notes.releases[0])).toEqual(['b', 'c'])
})

test('a range backwards is refused with the line to run instead', async () => {
  const { repository } = await repositoryWith(plainHistory('feat: a', 'v1.0.0', 'feat: b', 'v1.1.0'))
  await expect(draftNotes(plainSource(repository, configuration), 'v1.1.0..v1.0.0')).rejects.toMatchObject({
    code: 'RANGE_BACKWARDS',
    exitCode: 2,
    hint: 'Run: waybill notes v1.0.0..v1.1.0',
  })
})

test('three dots are refused', async () => {
  const { repository } = await repositoryWith(plainHistory('feat: a', 'v1.0.0'))
  await expect(draftNotes(plainSource(repository, configuration), 'v1.0.0...HEAD')).rejects.toMatchObject({
    code: 'RANGE_INVALID',
    hint: 'Run: waybill notes v1.0.0..HEAD',
  })
})

test('an unknown tag is refused and the newest release is named', async () => {
  const { repository } = await repositoryWith(plainHistory('feat: a', 'v1.0.0'))
  await expect(draftNotes(plainSource(repository, configuration), 'v9.9.9')).rejects.toMatchObject({
    code: 'TAG_NOT_FOUND',
  })
})

test('a repository without a commit is refused', async () => {
  const root = await scratchFolder()
  await gitOutput(['init', '--quiet', '.'], { cwd: root })
  await expect(
    draftNotes(plainSource(await openRepository(root), configuration), null),
  ).rejects.toMatchObject({
    code: 'NO_COMMITS',
    exitCode: 2,
  })
})

test('a folder that is no repository is refused', async () => {
  await expect(openRepository(await scratchFolder())).rejects.toMatchObject({
    code: 'NOT_A_REPOSITORY',
    exitCode: 2,
  })
})

test('a shallow clone that cuts the range is refused, never answered in part', async () => {
  const { root } = await repositoryWith(plainHistory('feat: a', 'v1.0.0', 'feat: b', 'feat: c', 'feat: d'))
  const folder = await scratchFolder()
  await gitOutput(['clone', '--quiet', '--depth', '2', `file://${root}`, 'clone'], { cwd: folder })
  const clone = await openRepository(`${folder}/clone`)
  await expect(draftNotes(plainSource(clone, configuration), null)).rejects.toMatchObject({
    code: 'HISTORY_SHALLOW',
    exitCode: 2,
  })
})

test('someone who was there before the release is no first-time contributor, also under another address', async () => {
  const release = await notesOf([
    { message: 'feat: a', author: 'Ada <ada@acme.example>', tags: ['v1.0.0'] },
    { message: 'feat: b', author: 'Ada <ada@home.example>' },
    { message: 'feat: c\n\nCo-authored-by: Grace <grace@navy.example>', author: 'Alan <alan@acme.example>' },
  ])
  expect(release?.contributors).toEqual([
    { name: 'Ada', login: null, first: false },
    { name: 'Alan', login: null, first: true },
    { name: 'Grace', login: null, first: true },
  ])
})

test('next names the version, the bump and the reasons', async () => {
  const { repository } = await repositoryWith(
    plainHistory('feat: a', 'v1.0.0', 'chore: tidy', 'feat(api)!: b'),
  )
  expect(await next(repository)).toMatchObject({
    version: '2.0.0',
    previousVersion: '1.0.0',
    tag: 'v2.0.0',
    bump: 'major',
    reasons: [{ bump: 'major', description: 'b' }],
  })
})

test('with nothing that readers would notice there is no next version', async () => {
  const { repository } = await repositoryWith(plainHistory('feat: a', 'v1.0.0', 'chore: tidy'))
  expect(await next(repository)).toMatchObject({ version: null, bump: 'none' })
})

test('one release alone and the same among all are the same, and their commits add up to the history', async () => {
  const { repository } = await repositoryWith([
    { message: 'feat: root', mark: 'root', tags: ['v1.0.0'] },
    { message: 'feat: side', branch: 'side', from: 'root', mark: 'side' },
    { message: 'fix: patch', branch: 'release', from: 'root', mark: 'patch', tags: ['v1.0.1'] },
    { message: 'feat: main', from: 'root', mark: 'main', tags: ['v1.1.0-rc.1'] },
    { message: 'Merge branch side', from: 'main', merges: ['side'], mark: 'merge' },
    { message: 'Merge branch release', from: 'merge', merges: ['patch'], tags: ['v1.1.0'] },
    { message: 'docs: after' },
  ])
  const { notes } = await draftAllNotes(plainSource(repository, configuration))
  for (const release of notes.releases) {
    // The second time only the release's own commits are read.
    for (const time of ['first', 'second']) {
      const alone = await draftNotes(plainSource(repository, configuration), release.tag)
      expect([time, alone.notes.releases]).toEqual([time, [release]])
    }
    const { commits, ...buckets } = release.accounting
    expect(Object.values(buckets).reduce((sum: number, count) => sum + (count ?? 0), 0)).toBe(commits)
  }
  const stable = notes.releases.filter(({ version }) => !version?.includes('-'))
  expect(stable.reduce((sum, { accounting }) => sum + accounting.commits, 0)).toBe(7)
})

test('what was remembered of people holds no address, and a spoilt memory costs nothing but time', async () => {
  const { root, repository } = await repositoryWith(plainHistory('feat: a', 'v1.0.0', 'feat: b'))
  const first = await draftNotes(plainSource(repository, configuration), null)
  const path = `${root}/.git/waybill/acquaintances.json`
  const { readFile, writeFile } = await import('node:fs/promises')
  expect(await readFile(path, 'utf8')).not.toMatch(/@|Ada/i)
  for (const spoilt of ['', '{', '[null, 3, {"below": 1}]']) {
    await writeFile(path, spoilt)
    expect(await draftNotes(plainSource(repository, configuration), null)).toEqual(first)
  }
})

test('where nobody is told who is new, nobody is remembered, and the commits are the same', async () => {
  const { root, repository } = await repositoryWith(plainHistory('feat: a', 'v1.0.0', 'feat: b'))
  const source = plainSource(repository, configuration)
  const { notes } = await draftNotes({ ...source, newcomers: false }, null)
  expect(existsSync(`${root}/.git/waybill/acquaintances.json`)).toBe(false)
  expect(notes.releases[0]?.sections).toEqual((await draftNotes(source, null)).notes.releases[0]?.sections)
})
