import { expect, test } from 'vitest'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import type { Configuration } from '../../src/config/schema.ts'
import { draftAllNotes, draftAllPackages, draftNotes, draftPackages } from '../../src/journeys/draft.ts'
import { nextRelease } from '../../src/journeys/next.ts'
import { plainSource, type Source } from '../../src/journeys/source.ts'
import type { Release } from '../../src/notes/document.ts'
import { repositoryWith } from '../builders/repository.ts'

const packages: Configuration['packages'] = {
  a: { path: 'packages/a', tags: 'a@{version}' },
  ab: { path: './packages/ab/' },
}

function told(release: Release | undefined): string[] {
  return (release?.sections ?? []).flatMap(({ changes }) => changes.map(({ description }) => description))
}

async function monorepo(overrides: Partial<Source> = {}): Promise<Source> {
  const { repository } = await repositoryWith([
    {
      message: 'feat: begin',
      files: { 'README.md': '1', 'packages/a/x': '1' },
      tags: ['a@1.0.0', 'ab@1.0.0'],
    },
    { message: 'feat: only in ab', files: { 'packages/ab/x': '1' } },
    { message: 'fix: in both', files: { 'packages/a/y': '1', 'packages/ab/y': '1' } },
    { message: 'feat: at the root', files: { 'README.md': '2' } },
    { message: 'fix: moved', files: { 'packages/a/x': null, 'packages/ab/from a': '1' }, tags: ['ab@1.1.0'] },
    { message: 'chore: empty' },
    { message: 'docs: root', files: { 'README.md': '3' }, tags: ['a@1.0.1'] },
    { message: 'feat: ünïcode', files: { 'packages/a/ü\n': '1' } },
  ])
  const configuration = { ...defaultConfiguration(), packages }
  return { ...plainSource(repository, configuration), ...overrides }
}

test('the notes of a package hold the commits that touch its folder and count those elsewhere', async () => {
  const { notes } = await draftNotes(await monorepo({ package: 'a' }), 'a@1.0.1')
  const [release] = notes.releases
  expect(release).toMatchObject({ package: 'a', version: '1.0.1', previousTag: 'a@1.0.0' })
  expect(told(release)).toEqual(['moved', 'in both'])
  expect(release?.accounting).toMatchObject({ commits: 6, shown: 2, elsewhere: 4 })
})

test('packages/a and packages/ab are not mixed up, and a tagged commit outside of the folder bounds the range', async () => {
  const { notes } = await draftAllNotes(await monorepo({ package: 'ab' }))
  expect(notes.releases.map(({ tag }) => tag)).toEqual([null, 'ab@1.1.0', 'ab@1.0.0'])
  expect(told(notes.releases[1])).toEqual(['only in ab', 'moved', 'in both'])
  expect(notes.releases[0]?.accounting).toMatchObject({ commits: 3, elsewhere: 3 })
})

test('the files of the root commit count', async () => {
  const { notes } = await draftNotes(await monorepo({ package: 'a' }), 'a@1.0.0')
  expect(told(notes.releases[0])).toEqual(['begin'])
})

test('all packages are drafted at once, each with its own releases', async () => {
  const source = await monorepo()
  const { notes } = await draftAllPackages(source)
  const alone = await Promise.all(['a', 'ab'].map((name) => draftAllNotes({ ...source, package: name })))
  expect(notes.releases).toEqual(alone.flatMap((one) => one.notes.releases))
})

test('what ships now is drafted for every package', async () => {
  const { notes } = await draftPackages(await monorepo())
  expect(notes.releases.map((release) => [release.package, release.version, told(release)])).toEqual([
    ['a', '1.1.0', ['ünïcode']],
    ['ab', null, []],
  ])
})

test('the next version of a package follows from its own commits', async () => {
  const { next } = await nextRelease(await monorepo({ package: 'a' }))
  expect(next).toMatchObject({ version: '1.1.0', tag: 'a@1.1.0', previousTag: 'a@1.0.1', package: 'a' })
})

test('without a configuration the tags tell the packages, and their manifests the folders', async () => {
  const { repository } = await repositoryWith([
    {
      message: 'feat: web',
      files: { 'apps/web/package.json': '{"name":"@acme/web"}' },
      tags: ['@acme/web@1.0.0'],
    },
    { message: 'feat: elsewhere', files: { x: '1' } },
    { message: 'fix: web', files: { 'apps/web/a': '1' } },
  ])
  const source = { ...plainSource(repository, defaultConfiguration()), package: '@acme/web' }
  const { notes, warnings } = await draftNotes(source, null)
  expect(told(notes.releases[0])).toEqual(['web'])
  expect(notes.releases[0]?.accounting).toMatchObject({ commits: 2, elsewhere: 1 })
  expect(warnings).toEqual([])
})

test('a package without a folder tells every commit, and says so', async () => {
  const { repository } = await repositoryWith([
    { message: 'feat: one', tags: ['api@1.0.0'] },
    { message: 'fix: two' },
  ])
  const { notes, warnings } = await draftNotes(
    { ...plainSource(repository, defaultConfiguration()), package: 'api' },
    null,
  )
  expect(told(notes.releases[0])).toEqual(['two'])
  expect(warnings).toEqual([expect.stringContaining('No folder is known for the package api')])
})

test('an unknown package is refused with the name that was probably meant', async () => {
  await expect(draftNotes(await monorepo({ package: 'abc' }), null)).rejects.toMatchObject({
    code: 'PACKAGE_UNKNOWN',
    hint: expect.stringContaining('Did you mean ab?') as string,
  })
})
