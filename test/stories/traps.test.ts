import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judge, releasesIn } from '../../bench/traps-judge.js'
import { isPackage, releaseTags } from '../../bench/traps-standing.js'
import { writeTraps } from '../../bench/traps-repository.js'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import { openRepository } from '../../src/edge/git/repository.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { draftAllNotes, draftNotes, draftShipment, type Draft } from '../../src/journeys/draft.ts'
import { renderDraft } from '../../src/journeys/render-draft.ts'
import { plainSource, type Source } from '../../src/journeys/source.ts'
import type { Change, Release } from '../../src/notes/document.ts'
import { commits, traps, type Mode, type Trap } from '../fixtures/traps/history.js'
import { releases } from '../fixtures/traps/releases.js'

interface Told {
  readonly draft: Draft
  readonly markdown: ReadonlyMap<string, string>
}

const modes: readonly Mode[] = ['plain', 'tolerant', 'squash-lists', 'a', 'ab', 'b']
const told = new Map<Mode, Told>()
let scratch = ''
let root = ''
let oids: ReadonlyMap<string, string> = new Map()

beforeAll(async () => {
  scratch = await realpath(await mkdtemp(join(tmpdir(), 'waybill-traps-')))
  const repository = await writeTraps(join(scratch, 'traps'), commits)
  root = repository.folder
  oids = repository.oids
  for (const mode of modes) {
    const draft = await draftAllNotes(await sourceOf(root, mode))
    const markdown = await renderDraft(draft.notes, 'md', {
      style: 'conventional',
      words: {},
      scopes: {},
      templates: { whole: null, partials: {} },
      limit: null,
    })
    const { versions } = releaseTags(mode)
    told.set(mode, { draft, markdown: releasesIn(markdown, versions) })
  }
})

afterAll(() => rm(scratch, { recursive: true, force: true, maxRetries: 3 }))

async function sourceOf(folder: string, mode: Mode = 'plain'): Promise<Source> {
  const plain = defaultConfiguration()
  const source = plainSource(await openRepository(folder), {
    ...plain,
    notes: {
      ...plain.notes,
      reading: mode === 'tolerant' ? 'tolerant' : 'strict',
      'squash-lists': mode === 'squash-lists' ? 'expand' : 'keep',
    },
    packages: { a: { path: 'packages/a' }, ab: { path: 'packages/ab' }, b: { path: 'packages/b' } },
  })
  return isPackage(mode) ? { ...source, package: mode } : source
}

function toldIn(mode: Mode): Told {
  const found = told.get(mode)
  if (!found) throw new Error(`Nothing was told in the mode ${mode}.`)
  return found
}

function releaseOf(mode: Mode, version: string): Release {
  const found = toldIn(mode).draft.notes.releases.find((release) =>
    version === 'draft' ? release.tag === null : release.tag !== null && release.version === version,
  )
  if (!found) throw new Error(`There is no release ${version}.`)
  return found
}

function changeOf(release: Release, bird: string): Change | undefined {
  const changes = release.sections.flatMap((section) => section.changes)
  return (
    changes.find(({ commit }) => commit === oids.get(bird)) ??
    changes.find(({ description }) => description.includes(bird))
  )
}

const sentences = traps.map((trap): [string, Trap] => [`${trap.trap}. ${trap.title}`, trap])

test.each(sentences)('trap %s', (_, trap) => {
  const mode = trap.mode ?? 'plain'
  expect(judge(trap, toldIn(mode).markdown)).toBeNull()
  const release = releaseOf(mode, trap.release)
  if (trap.facts) expect(release).toMatchObject(trap.facts)
  for (const [bird, facts] of Object.entries(trap.changes ?? {}))
    expect(changeOf(release, bird)).toMatchObject(facts)
  for (const name of trap.warned ?? []) expect(toldIn(mode).draft.warnings.join('\n')).toContain(name)
})

test.each(releases)(
  'every commit of $version is in the bucket that its author would put it in',
  async ({ tag, version, below }) => {
    const range = [tag ?? 'refs/heads/main', ...below].map((name) =>
      name.startsWith('refs/') ? name : `refs/tags/${name}^{commit}`,
    )
    const [tip = '', ...excluded] = range
    const out = await gitOutput(['rev-list', tip, '--not', ...excluded], { cwd: root })
    const ids = new Set(out.toString().trim().split('\n'))
    const buckets = commits.filter(({ mark }) => ids.has(oids.get(mark) ?? '')).map(({ bucket }) => bucket)
    const count = (bucket: string) => buckets.filter((one) => one === bucket).length
    expect(releaseOf('plain', version).accounting).toEqual({
      commits: ids.size,
      shown: count('shown'),
      hidden: count('hidden'),
      reverted: count('reverted'),
      duplicate: count('duplicate'),
      unconventional: count('unconventional'),
    })
  },
)

test('the birds of the history are found in the messages of their commits alone', () => {
  const marks = commits.map(({ mark }) => mark)
  expect(new Set(marks).size).toBe(marks.length)
  const birds = marks.filter((mark) => !mark.includes('-'))
  expect(birds.filter((bird) => birds.some((other) => other !== bird && other.includes(bird)))).toEqual([])
})

test('telling the history twice gives the same words', async () => {
  const { notes, warnings } = await draftAllNotes(await sourceOf(root))
  expect({ notes, warnings }).toEqual({
    notes: toldIn('plain').draft.notes,
    warnings: toldIn('plain').draft.warnings,
  })
})

test('trap 11. without any tag everything is the first release', async () => {
  const bare = join(scratch, 'untagged')
  await gitOutput(['clone', '--quiet', '--no-tags', '--bare', root, bare], { cwd: scratch })
  const { notes } = await draftAllNotes(await sourceOf(bare))
  const count = Number(
    (await gitOutput(['rev-list', '--count', 'refs/heads/main'], { cwd: root })).toString(),
  )
  expect(notes.releases).toHaveLength(1)
  expect(notes.releases[0]).toMatchObject({
    version: '0.1.0',
    tag: null,
    previousTag: null,
    bump: 'initial',
    accounting: { commits: count },
  })
})

test('trap 12. a range between releases that went apart says so, with what each side has', async () => {
  const { notes, warnings } = await draftNotes(await sourceOf(root), 'v1.0.1..v1.1.0')
  expect(notes.releases[0]?.accounting).toMatchObject({ commits: 1, shown: 1 })
  expect(warnings.join('\n')).toMatch(/v1\.0\.1 is not an ancestor of v1\.1\.0[^]*\b1\b[^]*\b1\b/)
})

test('trap 13. a range backwards is refused, and is no symmetric difference', async () => {
  await expect(draftNotes(await sourceOf(root), 'v1.1.0..v1.0.0')).rejects.toMatchObject({
    code: 'RANGE_BACKWARDS',
  })
})

test('trap 16. a detached HEAD, a linked worktree and a bare clone tell what the branch tells', async () => {
  const [linked, bare] = [join(scratch, 'linked'), join(scratch, 'bare.git')]
  await gitOutput(['worktree', 'add', '--quiet', '--detach', linked, 'refs/tags/v1.1.0'], { cwd: root })
  await gitOutput(['clone', '--quiet', '--bare', root, bare], { cwd: scratch })
  const { notes } = await draftNotes(await sourceOf(linked), null)
  expect(notes.releases[0]).toMatchObject({ tag: 'v1.1.0', previousTag: 'v1.0.0' })
  const inBare = await draftNotes(await sourceOf(bare), 'v2.3.0')
  expect(inBare.notes.releases[0]).toEqual({
    ...releaseOf('plain', '2.3.0'),
    compareUrl: inBare.notes.releases[0]?.compareUrl,
  })
})

test('trap 16. a git directory that lies elsewhere is followed', async () => {
  const apart = join(scratch, 'apart')
  await gitOutput(['clone', '--quiet', `--separate-git-dir=${join(scratch, 'apart.git')}`, root, apart], {
    cwd: scratch,
  })
  const { notes } = await draftNotes(await sourceOf(apart), 'v1.1.0')
  expect(notes.releases[0]).toMatchObject({ tag: 'v1.1.0', previousTag: 'v1.0.0' })
})

test('trap 16. a repository without a commit says so', async () => {
  const unborn = join(scratch, 'unborn')
  await gitOutput(['init', '--quiet', unborn], { cwd: scratch })
  await expect(draftAllNotes(await sourceOf(unborn))).rejects.toMatchObject({ code: 'NO_COMMITS' })
})

const asked: [string, string, string | null, string][] = [
  ['39. before 1.0.0 a breaking change asks for a minor version', 'early', '0.11.0', 'minor'],
  ['39. before 1.0.0 a feature asks for a minor version', 'young', '0.11.0', 'minor'],
  ['39. Release-As asks for the version that it names', 'asked', '5.0.0', 'major'],
  ['39. a release of nothing that readers notice has no version', 'still', null, 'none'],
  ['37. a break that was taken back asks for nothing', 'calm', '2.4.1', 'patch'],
]

test.each(asked)('trap %s', async (_, branch, version, bump) => {
  const { notes } = await draftShipment(await sourceOf(root), `refs/heads/${branch}`)
  expect(notes.releases[0]).toMatchObject({ version, bump, tag: null })
})
