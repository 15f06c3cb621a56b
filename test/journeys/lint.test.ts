import { expect, test } from 'vitest'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import type { Configuration } from '../../src/config/schema.ts'
import { openRepository, type Repository } from '../../src/edge/git/repository.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { lintCommits, lintText, type Linted } from '../../src/journeys/lint.ts'
import { plainSource } from '../../src/journeys/source.ts'
import { findingsSchema } from '../../src/notes/lint-document.ts'
import { scratchFolder } from '../builders/folder.ts'
import { plainHistory, repositoryWith } from '../builders/repository.ts'

const configuration = defaultConfiguration()

function lintTitle(text: string, of: Configuration = configuration): Linted['document'] {
  return lintText(of, { text, file: null }).document
}

async function lintIn(repository: Repository, what: string | null, of = configuration) {
  const { document } = await lintCommits(plainSource(repository, of), what)
  expect(findingsSchema.safeParse(document).success).toBe(true)
  return document
}

function codes({ findings }: Linted['document']): string[] {
  return findings.map(({ severity, code }) => `${severity} ${code}`)
}

test('a title tells where the notes will list it, why, and what it asks of the version', () => {
  expect(lintTitle('feat(api)!: drop v1')).toMatchObject({
    schema: 'waybill/findings@1',
    findings: [],
    preview: [
      {
        commit: null,
        bucket: 'shown',
        section: 'Features',
        scope: 'api',
        description: 'drop v1',
        breaking: 'drop v1',
        bump: 'major',
      },
    ],
  })
  expect(lintTitle('chore: tidy up').preview).toMatchObject([
    { bucket: 'hidden', section: null, bump: 'none', because: expect.stringContaining('chore') as string },
  ])
})

test('a title that is not read is previewed as what the notes make of it', () => {
  expect(lintTitle('hello there')).toMatchObject({
    findings: [{ severity: 'error', code: 'header-not-conventional', line: 1, column: 1 }],
    preview: [
      { bucket: 'unconventional', section: 'Other changes', description: 'hello there', bump: 'patch' },
    ],
  })
})

test('a title is held against waybill.yml', () => {
  const own: Configuration = {
    ...configuration,
    packages: { core: { path: 'packages/core' } },
    notes: {
      ...configuration.notes,
      scopes: { ui: 'User interface' },
      types: { deps: { title: 'Dependencies', bump: 'none' } },
      rules: [{ when: { scope: 'internal' }, show: 'exclude' }],
    },
  }
  expect(lintTitle('deps(core): renew zod', own)).toMatchObject({
    findings: [],
    preview: [{ section: 'Dependencies', bump: 'none' }],
  })
  expect(codes(lintTitle('fix(internal): x', own))).toEqual(['info scope-unknown'])
  expect(lintTitle('fix(internal): x', own).preview).toMatchObject([{ bucket: 'hidden', section: null }])
})

test('words for the readers are what is previewed', () => {
  expect(lintTitle('fix: x\n\nRelease-Note: Invoices load again.').preview).toMatchObject([
    { description: 'Invoices load again.' },
  ])
})

test('a squashed pull request is previewed as the changes that it lists, where those are told', () => {
  const own: Configuration = {
    ...configuration,
    notes: { ...configuration.notes, 'squash-lists': 'expand' },
  }
  const message = 'feat: invoices (#12)\n\n* feat(api): accept invoices\n\n* fix(ui): show them\n'
  expect(lintTitle(message, own).preview.map(({ section, scope }) => [section, scope])).toEqual([
    ['Features', 'api'],
    ['Bug fixes', 'ui'],
  ])
})

test('findings about a file are placed in the file, past its comments', () => {
  const text = '# Write it well.\nfeat:x\n\n# On branch main\nBREAKING CHANGE y\n'
  const { findings } = lintText(configuration, { text, file: '.git/COMMIT_EDITMSG' }).document
  expect(findings.map(({ file, line, column, commit }) => [file, line, column, commit])).toEqual([
    ['.git/COMMIT_EDITMSG', 2, 6, null],
    ['.git/COMMIT_EDITMSG', 5, 16, null],
  ])
})

test('an empty message has no preview', () => {
  expect(lintTitle('')).toMatchObject({ findings: [{ code: 'message-empty' }], preview: [] })
})

test('a secret is in no preview either', () => {
  const linted = lintTitle(`fix: use ghp_${'a1B2'.repeat(9)}`)
  expect(codes(linted)).toEqual(['error secret'])
  expect(JSON.stringify(linted)).not.toContain('a1B2')
})

test('without a range it is the commits since the last release, and the version that they make', async () => {
  const { repository, oid } = await repositoryWith(
    plainHistory('hello', 'v1.0.0', 'feat: one', 'faet: two', 'fixup! feat: one'),
  )
  const linted = await lintIn(repository, null)
  expect(codes(linted)).toEqual(['error fixup', 'warning type-unknown'])
  expect(linted.findings.map(({ commit }) => commit)).toEqual([oid('fixup! feat: one'), oid('faet: two')])
  expect(linted.preview.map(({ section, bump }) => [section, bump])).toEqual([
    [null, 'none'],
    ['Other changes', 'patch'],
    ['Features', 'minor'],
  ])
  expect(linted.next).toEqual({ version: '1.1.0', previousVersion: '1.0.0', bump: 'minor' })
})

test('a release at HEAD leaves nothing to look at', async () => {
  const { repository } = await repositoryWith(plainHistory('feat: one', 'v1.0.0'))
  const { document, messages } = await lintCommits(plainSource(repository, configuration), null)
  expect(messages).toBe(0)
  expect(document).toEqual({ schema: 'waybill/findings@1', findings: [], preview: [] })
})

test('A..B is every commit of the range, and the version is that of the whole draft', async () => {
  const { repository, oid } = await repositoryWith(
    plainHistory('feat: begin', 'v1.0.0', 'feat!: one', 'fix: two', 'hello'),
  )
  const linted = await lintIn(repository, `${oid('feat!: one')}..HEAD`)
  expect(linted.preview.map(({ description }) => description)).toEqual(['hello', 'two'])
  expect(codes(linted)).toEqual(['error header-not-conventional'])
  expect(linted.next?.version).toBe('2.0.0')
})

test('a range that ends at a release says nothing of a next version', async () => {
  const { repository } = await repositoryWith(
    plainHistory('feat: begin', 'v1.0.0', 'fix: one', 'v1.0.1', 'feat: two'),
  )
  const linted = await lintIn(repository, 'v1.0.0..v1.0.1')
  expect(linted.preview.map(({ description }) => description)).toEqual(['one'])
  expect(linted.next).toBeUndefined()
})

test('one commit is looked at by itself: a fixup in it is no error yet', async () => {
  const { repository, oid } = await repositoryWith(plainHistory('feat: one', 'fixup! feat: one', 'fix: two'))
  const linted = await lintIn(repository, oid('fixup! feat: one').slice(0, 10))
  expect(codes(linted)).toEqual(['info fixup'])
  expect(linted.preview).toHaveLength(1)
  expect((await lintIn(repository, oid('feat: one'))).preview).toMatchObject([{ section: 'Features' }])
})

test('a merge is looked at without what it brought, and its own words need no type', async () => {
  const { repository, oid } = await repositoryWith([
    { message: 'feat: base', mark: 'base' },
    { message: 'hello', branch: 'topic', from: 'base', mark: 'topic' },
    { message: "Merge branch 'topic'", from: 'base', merges: ['topic'], mark: 'merge' },
  ])
  const linted = await lintIn(repository, oid('merge'))
  expect(linted).toMatchObject({ findings: [], preview: [{ bucket: 'hidden' }] })
})

test('a revert and what it takes back are previewed as gone', async () => {
  const { repository, oid } = await repositoryWith(plainHistory('fix: one', 'v1.0.0', 'feat: two'))
  const ada = ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.example']
  const message = ['-m', 'Revert "feat: two"', '-m', `This reverts commit ${oid('feat: two')}.`]
  await gitOutput([...ada, 'commit', '--quiet', '--allow-empty', ...message], { cwd: repository.root })
  const linted = await lintIn(await openRepository(repository.root), null)
  expect(linted.findings).toEqual([])
  expect(linted.preview.map(({ bucket }) => bucket)).toEqual(['reverted', 'reverted'])
  expect(linted.next?.version).toBeNull()
})

test('a secret that was acknowledged is no reason to stop any more', async () => {
  const message = `fix: use ghp_${'a1B2'.repeat(9)}`
  const { repository, oid } = await repositoryWith(plainHistory('fix: one', 'v1.0.0', message))
  expect(codes(await lintIn(repository, null))).toEqual(['error secret'])
  const own = { ...configuration, secrets: { acknowledged: [oid(message)] } }
  expect(codes(await lintIn(repository, null, own))).toEqual(['info secret'])
})

test('a backwards range, three dots and a name that nothing has are refused with what to run', async () => {
  const { repository, oid } = await repositoryWith(plainHistory('feat: one', 'fix: two'))
  const [one, two] = [oid('feat: one'), oid('fix: two')]
  await expect(lintIn(repository, `${two}..${one}`)).rejects.toMatchObject({
    code: 'RANGE_BACKWARDS',
    hint: `Run: waybill lint ${one}..${two}`,
  })
  await expect(lintIn(repository, `${one}...${two}`)).rejects.toMatchObject({ code: 'RANGE_INVALID' })
  await expect(lintIn(repository, 'nowhere')).rejects.toMatchObject({ code: 'TAG_NOT_FOUND' })
  expect(await lintIn(repository, `${one}..${one}`)).toMatchObject({ findings: [], preview: [] })
})

test('a clone that cuts the range is refused; one that is deep enough for the range is not', async () => {
  const { root } = await repositoryWith(
    plainHistory('feat: one', 'v1.0.0', 'fix: two', 'fix: three', 'hello'),
  )
  const clone = await scratchFolder()
  await gitOutput(['clone', '--quiet', '--depth', '2', `file://${root}`, clone], { cwd: root })
  const repository = await openRepository(clone)
  const linted = await lintIn(repository, 'HEAD~1..HEAD')
  expect(codes(linted)).toEqual(['error header-not-conventional'])
  expect(linted.next).toBeUndefined()
  await expect(lintIn(repository, null)).rejects.toMatchObject({ code: 'HISTORY_SHALLOW' })
  // The tag is there now, and the way to it is not.
  await gitOutput(['fetch', '--quiet', '--depth', '1', 'origin', 'tag', 'v1.0.0'], { cwd: clone })
  const tagged = await openRepository(clone)
  await expect(lintIn(tagged, 'v1.0.0..HEAD')).rejects.toMatchObject({ code: 'HISTORY_SHALLOW' })
})
