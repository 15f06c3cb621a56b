import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import type { Configuration } from '../../src/config/schema.ts'
import type { PastCommit } from '../../src/demo/history.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { openRepository } from '../../src/edge/git/repository.ts'
import { usualSquashing, type Squashing } from '../../src/forge/pull-request-event.ts'
import { draftComment, type CommentRequest } from '../../src/journeys/comment.ts'
import { markerOf, renderComment } from '../../src/journeys/comment-text.ts'
import { plainSource } from '../../src/journeys/source.ts'
import { defaultRenderOptions } from '../../src/notes/render.ts'
import { scratchFolder } from '../builders/folder.ts'
import { repositoryWith } from '../builders/repository.ts'

/** A release, one fix since, and a branch with a feature and a chore. */
const history: readonly PastCommit[] = [
  { message: 'feat: begin', tags: ['v1.0.0'] },
  { message: 'fix: stop the leak', mark: 'base' },
  { message: 'feat(api): accept invoices', branch: 'topic', from: 'base' },
  { message: 'chore: tidy up', branch: 'topic', mark: 'head' },
]
const squashed: Squashing = { happens: 'always', header: 'title', body: 'blank' }
const kept: Squashing = { ...usualSquashing, happens: 'never' }

async function drafted(
  commits: readonly PastCommit[],
  request: Partial<CommentRequest> & { readonly package?: string } = {},
  configuration: Partial<Configuration> = {},
) {
  const { repository, oid } = await repositoryWith(commits)
  const source = plainSource(repository, {
    ...defaultConfiguration(),
    repository: 'https://github.com/acme/api',
    ...configuration,
  })
  const { package: name = null, ...asked } = request
  return draftComment(
    { ...source, package: name },
    {
      number: '42',
      title: 'feat: take invoices',
      description: '',
      squash: kept,
      base: oid('base'),
      head: oid('head'),
      options: defaultRenderOptions,
      ...asked,
    },
  )
}

test('a pull request is told by what it adds alone, with the version that comes with it and without', async () => {
  const { document, amiss, warnings } = await drafted(history)
  expect(document.next).toEqual([
    { package: null, previousVersion: '1.0.0', version: '1.1.0', bump: 'minor', without: '1.0.1' },
  ])
  expect(document.counted).toBe('commits')
  expect(document.body).toContain('## What this adds to 1.1.0\n')
  expect(document.body).toContain(
    'It is the next minor version after 1.0.0. Without this pull request it would be 1.0.1.',
  )
  expect(document.body).toContain('### Features\n\n- **api:** accept invoices (')
  expect(document.body).not.toContain('leak')
  expect(document.body).not.toContain('Thanks')
  expect({ amiss, warnings }).toEqual({ amiss: false, warnings: [] })
})

test('squashed, it is told by its title with its number, and its commits are not held against it', async () => {
  const commits = [
    ...history.slice(0, 2),
    { message: 'wip', branch: 'topic', from: 'base' },
    { message: 'more wip', branch: 'topic', mark: 'head' },
  ]
  const { document, amiss } = await drafted(commits, {
    squash: squashed,
    title: 'fix(ui)!: drop the old form',
  })
  expect(document.next[0]).toMatchObject({ version: '2.0.0', bump: 'major', without: '1.0.1' })
  expect(document.body).toContain('drop the old form')
  expect(document.body).toContain('[#42](https://github.com/acme/api/issues/42)')
  expect(document.body).not.toContain('wip')
  expect(document.body).not.toContain('0000000')
  expect({ counted: document.counted, amiss }).toEqual({ counted: 'title', amiss: false })
})

test('a title that does not read as intended is told with the line to write, where the title counts', async () => {
  const { document, amiss } = await drafted(history, { squash: squashed, title: 'feat:invoices' })
  expect(amiss).toBe(true)
  expect(document.body).toContain('### How the title reads')
  expect(document.body).toMatch(/Write: `feat: invoices`/)
  const merged = await drafted(history, { title: 'feat:invoices' })
  expect({ amiss: merged.amiss, findings: merged.document.findings }).toEqual({ amiss: false, findings: [] })
})

test('where hardly any commit is written for the notes, the comment does not ask for it', async () => {
  const plain = ['Add x', 'Mend y', 'Tidy z', 'Bump w', 'Move v'].map((message) => ({ message }))
  const own = [{ message: 'Take invoices', branch: 'topic', from: 'base', mark: 'head' }]
  const past = [...plain, { message: 'Rename u', mark: 'base' }, ...own]
  const { document, amiss } = await drafted(past, { squash: squashed, title: 'Take invoices' })
  expect(document.findings).toEqual([])
  expect(amiss).toBe(true)
  const few = await drafted([history[1] ?? { message: '' }, ...own], {
    squash: squashed,
    title: 'Take invoices',
  })
  expect(few.document.findings.map(({ code }) => code)).toContain('header-not-conventional')
})

test('squashed, a single commit is told by its own message where GitHub takes that in place of the title', async () => {
  const commits = [
    ...history.slice(0, 2),
    { message: 'fix: close the file', branch: 'topic', from: 'base', mark: 'head' },
  ]
  const squash = { ...usualSquashing, happens: 'always' } as const
  const { document } = await drafted(commits, { squash, title: 'feat: another title' })
  expect(document.next[0]).toMatchObject({ version: '1.0.1' })
  expect(document.because).toContain('of one commit')
  const titled = await drafted(commits, { squash: squashed, title: 'feat: another title' })
  expect(titled.document.next[0]).toMatchObject({ version: '1.1.0' })
})

test('where settings leave it open, the branch tells how it is usually done, and else whether the commits are written for it', async () => {
  const usual = { ...usualSquashing, header: 'title' } as const
  const before = (message: string) => [
    { message: 'feat: begin', tags: ['v1.0.0'] },
    { message, mark: 'base' },
    ...history.slice(2),
  ]
  expect((await drafted(before('fix: stop the leak (#7)'), { squash: usual })).document.counted).toBe('title')
  const open = await drafted(before('fix: stop the leak'), { squash: usual })
  expect(open.document.counted).toBe('commits')
  expect(open.document.because).toContain('When it is squashed')
  const plain = [
    ...history.slice(0, 2),
    { message: 'wip', branch: 'topic', from: 'base' },
    { message: 'feat: x', branch: 'topic', mark: 'head' },
  ]
  expect((await drafted(plain, { squash: usual })).document.counted).toBe('title')
  expect((await drafted(plain, { squash: usual, title: null })).document.counted).toBe('commits')
})

test('where notes tell merges, it is told by the title of its merge, which leads to the pull request', async () => {
  const base = defaultConfiguration()
  const { document } = await drafted(history, {}, { notes: { ...base.notes, 'first-parent': true } })
  expect(document.body).toContain('take invoices ([#42](https://github.com/acme/api/pull/42), [')
  expect(document.body).not.toContain('accept invoices')
  expect(document.body).not.toContain('0000000')
})

test('what it takes back of the draft is told too, and the version that goes back with it', async () => {
  const { document } = await drafted([
    { message: 'feat: begin', tags: ['v1.0.0'] },
    { message: 'feat: a new page', mark: 'page' },
    { message: 'fix: stop the leak', mark: 'base' },
    { message: 'Revert "feat: a new page"', branch: 'topic', from: 'base', mark: 'head' },
  ])
  expect(document.next[0]).toMatchObject({ version: '1.0.1', without: '1.1.0' })
  expect(document.removed).toEqual(['a new page'])
  expect(document.body).toContain('### Not in the notes any more\n\n- a new page\n')
  expect(document.body).toContain('## Nothing for readers of 1.0.1')
})

test('nothing that readers notice is said so, and nothing to release is no version', async () => {
  const { document } = await drafted([
    { message: 'feat: begin', tags: ['v1.0.0'], mark: 'base' },
    { message: 'chore: tidy up', branch: 'topic', from: 'base', mark: 'head' },
  ])
  expect(document.next[0]).toMatchObject({ version: null, bump: 'none', without: null })
  expect(document.body).toContain('## Nothing to release')
})

test('the merge that a forge made for trying is read as the branch and the pull request that it merges', async () => {
  const { root, oid } = await repositoryWith([
    ...history,
    { message: 'feat: meanwhile', branch: 'main', mark: 'tip', from: 'base' },
    { message: 'Merge pull request #42', branch: 'trial', from: 'tip', merges: ['head'], mark: 'trial' },
  ])
  await gitOutput(['checkout', '--quiet', '--detach', oid('trial')], { cwd: root })
  const source = plainSource(await openRepository(root), defaultConfiguration())
  const { document } = await draftComment(source, {
    number: '42',
    title: 'feat: take invoices',
    description: '',
    squash: kept,
    // The event knows an older tip of the branch than the merge does.
    base: oid('base'),
    head: oid('head'),
    options: defaultRenderOptions,
  })
  expect(document).toMatchObject({ base: oid('tip'), head: oid('head') })
  expect(document.next[0]).toMatchObject({ version: '1.1.0', without: '1.1.0' })
  expect(document.body).toContain('This pull request does not change the number.')
  expect(document.body).not.toContain('meanwhile')
})

test('in a monorepo every package that it touches is told, or the one that is named', async () => {
  const packages = {
    api: { path: 'packages/api' },
    ui: { path: 'packages/ui' },
    docs: { path: 'packages/docs' },
  }
  const commits = [
    {
      message: 'feat: begin',
      files: { 'packages/api/a': '1', 'packages/ui/a': '1' },
      tags: ['api@1.0.0', 'ui@2.0.0'],
      mark: 'base',
    },
    { message: 'feat: invoices', branch: 'topic', from: 'base', files: { 'packages/api/a': '2' } },
    { message: 'fix: the form', branch: 'topic', files: { 'packages/ui/a': '2' }, mark: 'head' },
  ]
  const { document } = await drafted(commits, {}, { packages })
  expect(document.next.map(({ package: name, version }) => [name, version])).toEqual([
    ['api', '1.1.0'],
    ['ui', '2.0.1'],
  ])
  expect(document.body).toContain('## What this adds to api 1.1.0')
  expect(document.body).toContain('## What this adds to ui 2.0.1')
  const one = await drafted(commits, { package: 'ui' }, { packages })
  expect(one.document.next.map(({ version }) => version)).toEqual(['2.0.1'])
  expect(one.marker).not.toBe(markerOf(null))
  const both = await drafted(
    commits,
    { squash: squashed, title: 'feat: invoices and the form' },
    { packages },
  )
  expect(both.document.next.map(({ version }) => version)).toEqual(['1.1.0', '2.1.0'])
})

test('what changes inside is told where a lockfile changes', async () => {
  const lock = (version: string, more = {}) =>
    JSON.stringify({
      name: 'api',
      lockfileVersion: 3,
      packages: {
        '': { name: 'api', dependencies: { left: '*' } },
        'node_modules/left': { version, license: 'MIT' },
        ...more,
      },
    })
  const gpl = { 'node_modules/copy': { version: '1.0.0', license: 'GPL-3.0-only' } }
  const { document } = await drafted([
    { message: 'feat: begin', files: { 'package-lock.json': lock('1.0.0') }, tags: ['v1.0.0'], mark: 'base' },
    {
      message: 'fix: bump left',
      branch: 'topic',
      from: 'base',
      files: { 'package-lock.json': lock('1.1.0', gpl) },
      mark: 'head',
    },
  ])
  expect(document.dependencies).toMatchObject({ added: 1, upgraded: 1, removed: 0 })
  expect(document.dependencies?.flags).toBeGreaterThan(0)
  expect(document.body).toContain('### Inside\n\n1 new, 1 upgraded; 2 packages')
  expect(document.body).toContain('`copy`')
  expect((await drafted(history)).document.dependencies).toBeNull()
  const same = await drafted([
    { message: 'feat: begin', files: { 'package-lock.json': lock('1.0.0') }, tags: ['v1.0.0'], mark: 'base' },
    {
      message: 'fix: indent the lockfile',
      branch: 'topic',
      from: 'base',
      files: { 'package-lock.json': `${lock('1.0.0')}\n` },
      mark: 'head',
    },
  ])
  expect(same.document.dependencies).toMatchObject({ added: 0, upgraded: 0 })
  expect(same.document.body).not.toContain('Inside')
})

test('a commit that the clone lacks is refused with what to run: cut off, or not there at all', async () => {
  const missing = 'f'.repeat(40)
  await expect(drafted(history, { head: missing })).rejects.toMatchObject({
    code: 'PULL_REQUEST_UNKNOWN',
    exitCode: 2,
    hint: expect.stringContaining('fetch-depth: 0') as string,
  })
  const { root, oid } = await repositoryWith(history)
  const clone = await scratchFolder()
  await gitOutput(['clone', '--quiet', '--depth=1', '--branch=topic', `file://${root}`, 'c'], { cwd: clone })
  const source = plainSource(await openRepository(`${clone}/c`), defaultConfiguration())
  const asked = {
    number: '1',
    title: 'feat: x',
    description: '',
    squash: kept,
    options: defaultRenderOptions,
  }
  await expect(
    draftComment(source, { ...asked, base: oid('base'), head: oid('head') }),
  ).rejects.toMatchObject({
    code: 'HISTORY_SHALLOW',
  })
})

test('without a run the branch is compared with the main one of the clone', async () => {
  const { root } = await repositoryWith(history)
  await gitOutput(['checkout', '--quiet', 'topic'], { cwd: root })
  const source = plainSource(await openRepository(root), defaultConfiguration())
  const asked = {
    number: null,
    title: null,
    description: '',
    squash: usualSquashing,
    options: defaultRenderOptions,
  }
  const { document } = await draftComment(source, { ...asked, base: null, head: null })
  expect(document.next[0]).toMatchObject({ version: '1.1.0' })
})

test('where a checkout of one commit tells no main branch, the line to run brings it', async () => {
  const { root, oid } = await repositoryWith(history)
  const clone = await scratchFolder()
  const git = (...args: string[]) => gitOutput(args, { cwd: clone })
  await gitOutput(['config', 'uploadpack.allowAnySHA1InWant', 'true'], { cwd: root })
  await git('init', '--quiet', '--initial-branch=none', '.')
  await git('remote', 'add', 'origin', `file://${root}`)
  await git(
    'fetch',
    '--quiet',
    '--no-tags',
    '--depth=1',
    'origin',
    `+${oid('head')}:refs/remotes/pull/1/head`,
  )
  await git('checkout', '--quiet', '--detach', 'refs/remotes/pull/1/head')
  const asked = { number: '1', title: null, description: '', squash: usualSquashing, base: null, head: null }
  const draft = async () =>
    draftComment(plainSource(await openRepository(clone), defaultConfiguration()), {
      ...asked,
      options: defaultRenderOptions,
    })
  const hint = await draft().then(
    () => '',
    (error: unknown) => String((error as { hint?: string }).hint),
  )
  for (const command of hint.replace('Run: git ', '').split(' && git ')) await git(...command.split(' '))
  await expect(draft()).rejects.toMatchObject({ code: 'HISTORY_SHALLOW' })
})

test('what others wrote can neither ping, close, run nor hide anything in a comment', async () => {
  const nasty =
    'feat: <img src=x> @octocat closes #1 ##[error] <!-- waybill:pull-request --> [a](javascript:b)'
  const { document } = await drafted(history, { squash: squashed, title: nasty })
  expect(document.body.split('<!-- waybill:pull-request -->')).toHaveLength(2)
  expect(document.body).toContain('\\<img')
  expect(document.body).not.toMatch(/[^\\]<(?!!-- waybill:pull-request -->\n)/)
  expect(document.body).not.toContain('##[')
  expect(document.body).not.toMatch(/(^|\s)@octocat/)
  expect(document.body).not.toContain('[a](')
})

test('a comment fits whatever it is made of, begins with its marker, and is made the same again', async () => {
  const { document } = await drafted(history)
  const [release] = document.notes.releases
  const [section] = release?.sections ?? []
  const [change] = section?.changes ?? []
  if (!release || !section || !change) throw new Error('a change is told')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ maxLength: 400, unit: 'binary' }), { maxLength: 400 }),
      fc.string({ unit: 'binary' }),
      async (texts, name) => {
        const changes = texts.flatMap((description, index) =>
          Array.from({ length: 3 }, (_, at) => ({
            ...change,
            id: `c-${index}-${at}`,
            description: `x${description}`,
          })),
        )
        const content = {
          ...document,
          inside: null,
          removed: texts,
          findings: texts.map((message) => ({
            code: 'x',
            severity: 'warning' as const,
            message,
            hint: message,
            suggestion: message,
            commit: null,
            file: null,
            line: 1,
            column: 1,
          })),
          notes: { ...document.notes, releases: [{ ...release, sections: [{ ...section, changes }] }] },
        }
        const marker = markerOf(name)
        const body = await renderComment(content, marker, defaultRenderOptions)
        expect(body.length).toBeLessThanOrEqual(65_536)
        expect(body.startsWith(`${marker}\n`)).toBe(true)
        expect(marker.slice(4, -3)).not.toMatch(/--|[<>]/)
        expect(await renderComment(content, marker, defaultRenderOptions)).toBe(body)
      },
    ),
    { numRuns: 10 },
  )
}, 60_000)
