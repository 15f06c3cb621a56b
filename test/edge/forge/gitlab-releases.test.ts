import { expect, test } from 'vitest'
import { assetOf, commit, openedGitlab, path, wantedOf } from './gitlab-opened.ts'

const silent = () => undefined

test('every file is there before the release is, and the release links to all of them', async () => {
  await using gitlab = await openedGitlab()
  const steps: string[] = []
  const release = await gitlab.host.releases.put(wantedOf(), (step) => steps.push(step))
  const writes = gitlab.server.log.filter(({ method }) => method !== 'GET')
  expect(
    writes.map(({ method, path: asked }) => `${method} ${asked.slice(`/projects/${path}`.length)}`),
  ).toEqual([
    'PUT /packages/generic/release/v1.4.0/bom.cdx.json',
    'PUT /packages/generic/release/v1.4.0/release_x20xnotes_x2exmd',
    'POST /releases',
  ])
  expect(steps).toEqual(['attached bom.cdx.json', 'attached release notes.md', 'published v1.4.0'])
  expect(release).toMatchObject({ tag: 'v1.4.0', name: 'Acme API 1.4.0', draft: false, immutable: false })
  expect(release.url).toBe(`${new URL(gitlab.server.api).origin}/${path}/-/releases/v1.4.0`)
  expect(release.assets.map(({ name, sha256, whole }) => ({ name, sha256, whole }))).toEqual(
    wantedOf().assets.map(({ name, sha256 }) => ({ name, sha256, whole: true })),
  )
  expect(release.assets[0]?.url).toMatch(/\/-\/releases\/v1\.4\.0\/downloads\/bom\.cdx\.json$/)
})

test('what is there already is left: a second run writes nothing', async () => {
  await using gitlab = await openedGitlab()
  const first = await gitlab.host.releases.put(wantedOf(), silent)
  const before = gitlab.server.log.length
  const steps: string[] = []
  expect(await gitlab.host.releases.put(wantedOf(), (step) => steps.push(step))).toEqual(first)
  expect(gitlab.server.log.slice(before).filter(({ method }) => method !== 'GET')).toEqual([])
  expect(steps).toEqual([])
})

test('a release that another made gets its text and the files that it lacks, and keeps its own links', async () => {
  await using gitlab = await openedGitlab()
  gitlab.server.project.releases.set('v1.4.0', {
    tag_name: 'v1.4.0',
    name: 'By hand',
    description: 'x',
    released_at: '2026-01-01T00:00:00Z',
    commit: { id: commit },
    links: [
      {
        id: 900,
        name: 'Manual',
        url: 'https://docs.example',
        direct_asset_url: 'https://docs.example',
        link_type: 'other',
      },
      {
        id: 901,
        name: 'bom.cdx.json',
        url: 'https://old.example/b',
        direct_asset_url: 'https://old.example/b',
        link_type: 'other',
      },
    ],
  })
  const release = await gitlab.host.releases.put(wantedOf(), silent)
  expect(release).toMatchObject({ name: 'Acme API 1.4.0', body: wantedOf().body })
  expect(release.assets.map(({ name }) => name)).toEqual(['Manual', 'bom.cdx.json', 'release notes.md'])
  expect(release.assets[1]?.sha256).toBe(wantedOf().assets[0]?.sha256)
})

test.each([true, false])(
  'a file with other bytes is replaced, and its name is there once (two files of a name allowed: %s)',
  async (duplicates) => {
    await using gitlab = await openedGitlab({ duplicates })
    await gitlab.host.releases.put(wantedOf(), silent)
    const changed = wantedOf({ assets: [assetOf('bom.cdx.json', '{"bom":2}')] })
    const release = await gitlab.host.releases.put(changed, silent)
    expect(release.assets[0]?.sha256).toBe(changed.assets[0]?.sha256)
    expect(gitlab.server.project.files.filter(({ file_name }) => file_name === 'bom.cdx.json')).toHaveLength(
      1,
    )
  },
)

test('killed after any write and run again, there is one release with the right files', async () => {
  const writes = ['PUT /packages/generic', 'PUT /packages/generic', 'POST /releases']
  for (let alive = 0; alive < writes.length; alive++) {
    await using gitlab = await openedGitlab()
    const stop = new Error('killed')
    let done = 0
    const dying = gitlab.host.releases.put(wantedOf(), () => {
      done += 1
      if (done > alive) throw stop
    })
    await expect(dying).rejects.toBe(stop)
    const release = await gitlab.host.releases.put(wantedOf(), silent)
    expect(release.assets.map(({ sha256 }) => sha256)).toEqual(wantedOf().assets.map(({ sha256 }) => sha256))
    expect(gitlab.server.project.releases.size).toBe(1)
    expect(gitlab.server.project.files).toHaveLength(2)
  }
})

test('an answer that got lost after the release was made does not make it twice', async () => {
  await using gitlab = await openedGitlab()
  gitlab.server.fail({ kind: 'lost' }, 'POST /releases')
  const release = await gitlab.host.releases.put(wantedOf(), silent)
  expect(release.assets).toHaveLength(2)
  expect(gitlab.server.log.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test.each([true, false])(
  'an upload whose answer got lost leaves one file of the name (two allowed: %s)',
  async (duplicates) => {
    await using gitlab = await openedGitlab({ duplicates })
    gitlab.server.fail({ kind: 'lost' }, 'PUT /packages/generic/release/v1.4.0/bom')
    await gitlab.host.releases.put(wantedOf(), silent)
    const release = await gitlab.host.releases.put(wantedOf(), silent)
    expect(release.assets.map(({ sha256 }) => sha256)).toEqual(wantedOf().assets.map(({ sha256 }) => sha256))
    expect(gitlab.server.project.files).toHaveLength(2)
  },
)

test('bytes that arrive changed are refused, and no release is made of them', async () => {
  await using gitlab = await openedGitlab()
  const file = { id: 9, package_id: 8, file_name: 'bom.cdx.json', size: 9, file_sha256: '0'.repeat(64) }
  gitlab.server.fail({ kind: 'answer', status: 201, body: JSON.stringify(file) }, 'PUT /packages/generic')
  await expect(gitlab.host.releases.put(wantedOf(), silent)).rejects.toMatchObject({
    code: 'RELEASE_DIFFERS',
  })
  expect(gitlab.server.project.releases.size).toBe(0)
})

test('a run that was overtaken by another one mends what that one made', async () => {
  await using gitlab = await openedGitlab()
  await gitlab.host.releases.put(wantedOf({ body: 'of the other run' }), silent)
  const notYet = { status: 404, body: JSON.stringify({ message: '404 Not found' }) }
  gitlab.server.fail({ kind: 'answer', ...notYet }, 'GET /releases/v1.4.0')
  expect((await gitlab.host.releases.put(wantedOf(), silent)).body).toBe(wantedOf().body)
})

test('the release of another commit is never changed', async () => {
  await using gitlab = await openedGitlab()
  await gitlab.host.releases.put(wantedOf(), silent)
  const before = gitlab.server.log.length
  const moved = wantedOf({ commit: 'b'.repeat(40) })
  await expect(gitlab.host.releases.put(moved, silent)).rejects.toMatchObject({
    code: 'TAG_MOVED',
    message: 'The release v1.4.0 at GitLab is of commit aaaaaaaaaaaa, not of bbbbbbbbbbbb.',
  })
  expect(gitlab.server.log.slice(before).every(({ method }) => method === 'GET')).toBe(true)
})

test('a draft is refused before anything is made, for GitLab would show it to everybody', async () => {
  await using gitlab = await openedGitlab()
  await expect(gitlab.host.releases.put(wantedOf({ draft: true }), silent)).rejects.toMatchObject({
    code: 'FORGE_REFUSED',
    exitCode: 2,
  })
  expect(gitlab.server.log).toEqual([])
})

test('a release that comes out later is told to be upcoming', async () => {
  await using gitlab = await openedGitlab()
  await gitlab.host.releases.put(wantedOf(), silent)
  const made = gitlab.server.project.releases.get('v1.4.0')
  if (made !== undefined) made.released_at = '2999-01-01T00:00:00Z'
  const steps: string[] = []
  await gitlab.host.releases.put(wantedOf(), (step) => steps.push(step))
  expect(steps).toEqual(['GitLab shows v1.4.0 as upcoming until 2999-01-01T00:00:00Z.'])
})

test('a tag with a slash and an at sign has a release, a package and links like any other', async () => {
  await using gitlab = await openedGitlab({ tags: () => commit })
  const release = await gitlab.host.releases.put(wantedOf({ tag: '@acme/api@1.4.0' }), silent)
  expect(release).toMatchObject({ tag: '@acme/api@1.4.0', id: '@acme/api@1.4.0' })
  expect(release.assets.every(({ sha256 }) => sha256 !== null)).toBe(true)
  expect((await gitlab.host.releases.find('@acme/api@1.4.0'))?.assets).toHaveLength(2)
})

test('the token of a job is enough for a release', async () => {
  await using gitlab = await openedGitlab({ asJob: true })
  expect((await gitlab.host.releases.put(wantedOf(), silent)).assets).toHaveLength(2)
  expect(new Set(gitlab.server.log.map((one) => one.token))).toEqual(new Set(['job-token']))
})

test('more files than a page holds are all found again', async () => {
  await using gitlab = await openedGitlab()
  const assets = Array.from({ length: 120 }, (_, index) => assetOf(`part-${index}.bin`, `part ${index}`))
  await gitlab.host.releases.put(wantedOf({ assets }), silent)
  const before = gitlab.server.log.length
  await gitlab.host.releases.put(wantedOf({ assets }), silent)
  expect(gitlab.server.log.slice(before).some(({ method }) => method !== 'GET')).toBe(false)
})

test('a release that is not there is null', async () => {
  await using gitlab = await openedGitlab()
  expect(await gitlab.host.releases.find('v9.9.9')).toBe(null)
})
