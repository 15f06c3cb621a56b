import { expect, test } from 'vitest'
import { openHost } from '../../src/edge/forge/open-host.ts'
import { openReleaseGit, type ReleaseGit } from '../../src/edge/git/release-git.ts'
import { openRepository } from '../../src/edge/git/repository.ts'
import { openWorld } from '../../src/edge/world.ts'
import { chooseReleases } from '../../src/journeys/release-choice.ts'
import type { ReleaseDesk } from '../../src/journeys/release-plan.ts'
import { release } from '../../src/journeys/release.ts'
import { plainSource } from '../../src/journeys/source.ts'
import { aReleasing, gitIn, type Releasing } from '../builders/releasing.ts'

/** Stands for a run that is ended at once: nothing of it is caught, and nothing is cleaned up. */
class Killed extends Error {}

/** Releases until so many things were changed, then ends; `before` ends in place of the next, else right after it. Gives how many it did. */
async function runUntil(
  { root, environment }: Releasing,
  most: number,
  where: 'before' | 'after',
): Promise<{ readonly done: number; readonly killed: boolean }> {
  const world = await openWorld({ cwd: root, config: null }, environment)
  const { configuration } = world.loaded
  const { signal } = new AbortController()
  const source = plainSource(await openRepository(root), configuration)
  const git = await openReleaseGit(root, { remote: 'origin', environment: world.environment, signal })
  const host = await openHost({ remote: configuration.repository ?? null, configuration, world, signal })
  let done = 0
  const counted = async <Value>(act: () => Promise<Value>): Promise<Value> => {
    if (where === 'before' && done >= most) throw new Killed()
    const value = await act()
    done += 1
    if (where === 'after' && done >= most) throw new Killed()
    return value
  }
  const step = () => {
    if (done >= most) throw new Killed()
    done += 1
  }
  const remote: ReleaseGit['remote'] = git.remote && {
    ...git.remote,
    push: (what) => counted(async () => git.remote?.push(what) ?? { state: 'done' }),
  }
  const desk: ReleaseDesk = {
    ...world,
    git: {
      ...git,
      remote,
      writeCommit: (commit) => counted(() => git.writeCommit(commit)),
      makeTag: (tag) => counted(() => git.makeTag(tag)),
      advance: (from, to) => counted(() => git.advance(from, to)),
    },
    forge: host.address,
    // The forge tells of each step before it takes it.
    host: { ...host, releases: { ...host.releases, put: (wanted) => host.releases.put(wanted, step) } },
    ledger: null,
    run: null,
    attached: () => Promise.resolve([]),
    changelog: () => ({ path: `${root}/CHANGELOG.md`, file: 'CHANGELOG.md' }),
    tell: () => undefined,
  }
  const asked = { as: null, prerelease: null, tag: null, commits: true }
  try {
    const { choices } = await chooseReleases(source, git, asked)
    await release(desk, source, choices, { ...asked, sign: null, draft: false, dryRun: false }, signal)
    return { done, killed: false }
  } catch (error) {
    if (error instanceof Killed) return { done, killed: true }
    throw error
  }
}

function expectOneRelease({ origin, github }: Releasing): void {
  expect(gitIn(origin, 'tag').split('\n')).toEqual(['v1.0.0', 'v1.1.0'])
  expect(gitIn(origin, 'rev-parse', 'main')).toBe(gitIn(origin, 'rev-parse', 'v1.1.0^{commit}'))
  expect(
    gitIn(origin, 'log', '--format=%s', 'main')
      .split('\n')
      .filter((line) => line.startsWith('chore(release)')),
  ).toHaveLength(1)
  const { releases } = github.repository('acme/api')
  expect(releases.map(({ tag, draft }) => ({ tag, draft }))).toEqual([{ tag: 'v1.1.0', draft: false }])
  const assets = releases[0]?.assets ?? []
  expect(assets.map(({ name }) => name).sort()).toEqual([
    'api-1.1.0.cdx.json',
    'api-1.1.0.intoto.json',
    'api-1.1.0.notes.md',
    'api-1.1.0.sha256',
  ])
  expect(assets.every(({ state }) => state === 'uploaded')).toBe(true)
  const bom = JSON.parse(
    assets.find(({ name }) => name.endsWith('.cdx.json'))?.content.toString('utf8') ?? '',
  ) as { metadata: { component: object } }
  expect(bom.metadata.component).toMatchObject({ version: '1.1.0' })
}

const yaml = 'release: { changelog: CHANGELOG.md, version-files: true }\n'

const manifest = (name: string) => `{ "name": "${name}", "version": "1.0.0" }\n`
const twoPackages = [
  {
    message: 'feat: begin',
    files: {
      'package.json': '{ "private": true, "workspaces": ["packages/*"] }\n',
      'packages/a/package.json': manifest('a'),
      'packages/b/package.json': manifest('b'),
    },
    tags: ['a@1.0.0', 'b@1.0.0'],
  },
  { message: 'feat: more of a', files: { 'packages/a/more': '' } },
  { message: 'fix: less of b', files: { 'packages/b/less': '' } },
]

test('a run that ended between the tags of several packages is gone on with at the one commit that it made for all', async () => {
  const releasing = await aReleasing({ yaml, history: twoPackages })
  // The commit, then the first of two tags.
  expect(await runUntil(releasing, 2, 'after')).toMatchObject({ killed: true })
  expect(releasing.git('tag', '--list', '*@1.*.*').split('\n')).toHaveLength(3)
  const again = await releasing.waybill('release')
  expect(again, again.stderr).toMatchObject({ exitCode: 0 })
  const { origin } = releasing
  const main = gitIn(origin, 'rev-parse', 'main')
  for (const tag of ['a@1.1.0', 'b@1.0.1'])
    expect(gitIn(origin, 'rev-parse', `${tag}^{commit}`), tag).toBe(main)
  expect(gitIn(origin, 'log', '--format=%s', '-1', 'main')).toBe('chore(release): a@1.1.0, b@1.0.1')
  expect(gitIn(origin, 'show', 'main:packages/b/package.json')).toContain('1.0.1')
  expect(releasing.git('rev-parse', 'HEAD')).toBe(main)
})

test('a release commit of one package that was never pushed is not passed over by the others', async () => {
  const releasing = await aReleasing({ yaml, history: twoPackages })
  expect((await releasing.waybill('release', '--package', 'a', '--dry-run')).exitCode).toBe(0)
  const head = releasing.git('rev-parse', 'HEAD')
  await releasing.waybill('release', '--package', 'a', '--tag-only')
  gitIn(releasing.origin, 'update-ref', 'refs/heads/main', head)
  gitIn(releasing.origin, 'tag', '--delete', 'a@1.1.0')
  releasing.git('reset', '--quiet', '--hard', head)
  const refused = await releasing.waybill('release')
  expect(refused, refused.stderr).toMatchObject({ exitCode: 2 })
  expect(refused.stderr).toContain('waybill release --package a')
  expect((await releasing.waybill('release', '--package', 'a')).exitCode).toBe(0)
  expect((await releasing.waybill('release')).exitCode).toBe(0)
  const [a, b] = ['a@1.1.0', 'b@1.0.1'].map((tag) => gitIn(releasing.origin, 'rev-parse', `${tag}^{commit}`))
  expect(gitIn(releasing.origin, 'rev-parse', 'main', 'main^').split('\n')).toEqual([b, a])
})

test('a release that is ended at any of its steps and run again, in that clone or in a fresh one, is one release', async () => {
  const steps = await runUntil(await aReleasing({ yaml }), Number.POSITIVE_INFINITY, 'before')
  expect(steps.done).toBeGreaterThanOrEqual(9)
  for (let most = 0; most < steps.done; most++) {
    const releasing = await aReleasing({ yaml })
    const commit = releasing.git('rev-parse', 'HEAD')
    const where = most % 4 < 2 ? 'before' : 'after'
    expect(await runUntil(releasing, most, where), String(most)).toMatchObject({ killed: true })
    const next = most % 2 === 0 ? releasing : await releasing.clone()
    if (next !== releasing) next.git('reset', '--quiet', '--hard', commit)
    expect(await runUntil(next, Number.POSITIVE_INFINITY, 'before'), String(most)).toMatchObject({
      killed: false,
    })
    expectOneRelease(releasing)
    expect(next.git('status', '--porcelain'), String(most)).toBe('')
  }
}, 120_000)
