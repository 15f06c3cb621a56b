import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GithubServerFault } from '../../../src/demo/github-fault.ts'
import { openGithubServer, type GithubServer } from '../../../src/demo/github-server.ts'
import type { WantedRelease } from '../../../src/forge/forge-release.ts'
import { file, openHost, path, silently, wanted } from './github-setting.ts'

const writes = (server: GithubServer) => server.requests.filter(({ method }) => method !== 'GET')

/** Everything that may not be otherwise when a release was put. */
function expectDone(server: GithubServer, release: WantedRelease = wanted()): void {
  const { releases, latest } = server.repository(path)
  expect(releases.map(({ tag, draft, name, body }) => ({ tag, draft, name, body }))).toEqual([
    { tag: release.tag, draft: release.draft, name: release.name, body: release.body },
  ])
  const held = (releases[0]?.assets ?? []).map(({ name, sha256, state }) => ({ name, sha256, state }))
  expect(held.sort((one, other) => (one.name < other.name ? -1 : 1))).toEqual(
    release.assets
      .map(({ name, sha256 }) => ({ name, sha256, state: 'uploaded' }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  )
  expect(latest).toBe(release.latest && !release.draft && !release.prerelease ? releases[0]?.id : null)
}

test('a release is made as a draft, gets its files, and is published last, so that an immutable one has them', async () => {
  await using server = await openGithubServer({ immutable: true })
  const host = openHost(server)
  const told: string[] = []
  const release = await host.releases.put(wanted(), (step) => told.push(step))
  expect(told).toEqual([
    'makes the draft of v1.4.0',
    'attaches notes.md',
    'attaches bom.cdx.json',
    'publishes v1.4.0',
  ])
  expect(release).toMatchObject({ tag: 'v1.4.0', draft: false, immutable: true, prerelease: false })
  expect(release.url).toBe(`${server.url}/acme/api/releases/tag/v1.4.0`)
  expectDone(server)
  expect(server.repository(path).releases[0]?.target).toBe(wanted().commit)
  expect(server.repository(path).releases[0]?.assets[0]).toMatchObject({
    label: 'The file notes.md',
    mediaType: 'text/plain',
  })
  expect(await host.releases.find('v1.4.0')).toEqual(release)
  expect(await host.releases.find('v1.5.0')).toBeNull()
  expect(host.waits).toEqual([])
})

test('what is there already is left as it is', async () => {
  await using server = await openGithubServer({ immutable: true })
  const first = await openHost(server).releases.put(wanted(), silently)
  const before = writes(server).length
  const told: string[] = []
  expect(await openHost(server).releases.put(wanted(), (step) => told.push(step))).toEqual(first)
  expect(told).toEqual([])
  expect(writes(server)).toHaveLength(before)
})

test('the text of a published immutable release can still be brought up to date, and it stays the latest or not, as wanted', async () => {
  await using server = await openGithubServer({ immutable: true })
  await openHost(server).releases.put(wanted(), silently)
  await openHost(server).releases.put(wanted({ body: 'Withdrawn.', latest: false }), silently)
  expectDone(server, wanted({ body: 'Withdrawn.', latest: false }))
  expect(writes(server).at(-1)?.body).toEqual({
    name: 'v1.4.0',
    body: 'Withdrawn.',
    prerelease: false,
    make_latest: 'false',
  })
})

test('a prerelease is marked as one and is never the latest, and GitHub is never left to guess', async () => {
  await using server = await openGithubServer()
  await openHost(server).releases.put(wanted({ tag: 'v2.0.0-rc.1', prerelease: true }), silently)
  expect(server.repository(path)).toMatchObject({ latest: null, releases: [{ prerelease: true }] })
  const bodies = writes(server).map(({ body }) => body as Record<string, unknown> | null)
  expect(bodies.map((body) => body?.['make_latest'] ?? null)).toEqual([null, null, null, 'false'])
  expect(JSON.stringify(bodies)).not.toContain('legacy')
})

test('a release that is wanted as a draft stays one, is found again, and is published when it is wanted so', async () => {
  await using server = await openGithubServer()
  const draft = await openHost(server).releases.put(wanted({ draft: true }), silently)
  expect(draft.draft).toBe(true)
  expectDone(server, wanted({ draft: true }))
  expect(await openHost(server).releases.find('v1.4.0')).toEqual(draft)
  const published = await openHost(server).releases.put(wanted(), silently)
  expect(published).toMatchObject({ id: draft.id, draft: false })
  expectDone(server)
})

test('a file with other bytes is replaced on a draft and on a published release that may be changed', async () => {
  for (const draft of [true, false]) {
    await using server = await openGithubServer()
    await openHost(server).releases.put(wanted({ draft }), silently)
    const changed = wanted({ draft, assets: [file('notes.md', 'Faster'), file('bom.cdx.json', '[]')] })
    const told: string[] = []
    await openHost(server).releases.put(changed, (step) => told.push(step))
    expect(told).toEqual(['takes bom.cdx.json off, which is not the wanted one', 'attaches bom.cdx.json'])
    expectDone(server, changed)
  }
})

test('a file of an immutable release that would have to change, or is missing, is named', async () => {
  await using server = await openGithubServer({ immutable: true })
  await openHost(server).releases.put(wanted(), silently)
  const before = writes(server).length
  const other = wanted({
    assets: [file('bom.cdx.json', '[]'), file('notes.md', 'Faster'), file('more.txt', '!')],
  })
  await expect(openHost(server).releases.put(other, silently)).rejects.toMatchObject({
    code: 'RELEASE_DIFFERS',
    exitCode: 2,
    message: expect.stringContaining('bom.cdx.json, more.txt') as string,
  })
  expect(writes(server)).toHaveLength(before)
})

test('files that somebody else attached are left alone', async () => {
  await using server = await openGithubServer()
  await openHost(server).releases.put(wanted({ draft: true, assets: [file('by-hand.zip', 'zip')] }), silently)
  await openHost(server).releases.put(wanted(), silently)
  expect(server.repository(path).releases[0]?.assets.map(({ name }) => name)).toEqual([
    'by-hand.zip',
    'notes.md',
    'bom.cdx.json',
  ])
})

test('an upload that broke off leaves a file that is none: it is deleted and uploaded again', async () => {
  await using server = await openGithubServer({ immutable: true })
  server.fail({ kind: 'starter' }, { path: /name=bom/ })
  const told: string[] = []
  await openHost(server).releases.put(wanted(), (step) => told.push(step))
  expect(told).toContain('takes bom.cdx.json off, which is not the wanted one')
  expectDone(server)
})

test('the oldest of two drafts is used, the one that only repeats it is deleted, and one by hand is left and told of', async () => {
  await using server = await openGithubServer()
  const held = server.repository(path)
  await openHost(server).releases.put(wanted({ draft: true }), silently)
  const [first] = held.releases
  if (first === undefined) throw new Error('There is no draft.')
  held.releases.push({ ...first, id: 90, assets: [] }, { ...first, id: 91, body: 'Mine', assets: [] })
  const told: string[] = []
  const release = await openHost(server).releases.put(wanted(), (step) => told.push(step))
  expect(release.id).toBe(String(first.id))
  expect(held.releases.map(({ id, draft }) => [id, draft])).toEqual([
    [first.id, false],
    [91, true],
  ])
  expect(told).toEqual([
    'publishes v1.4.0',
    'deletes another draft of v1.4.0 that only repeats it',
    expect.stringMatching(/^leaves another draft of v1\.4\.0, which is not from Waybill: http/),
  ])
})

test('a draft is found among hundreds of releases', async () => {
  await using server = await openGithubServer()
  await openHost(server).releases.put(wanted({ draft: true, assets: [] }), silently)
  const held = server.repository(path)
  const [draft] = held.releases
  if (draft === undefined) throw new Error('There is no draft.')
  for (let index = 0; index < 250; index++)
    held.releases.push({
      ...draft,
      id: 1000 + index,
      tag: `v0.0.${index}`,
      draft: false,
      createdAt: new Date(),
    })
  expect((await openHost(server).releases.find('v1.4.0'))?.id).toBe(String(draft.id))
})

test('a release with many files is read whole, so that nothing is attached twice', async () => {
  await using server = await openGithubServer()
  await openHost(server).releases.put(wanted(), silently)
  const assets = server.repository(path).releases[0]?.assets ?? []
  const [first] = assets
  if (first === undefined) throw new Error('There is no file.')
  assets.unshift(
    ...Array.from({ length: 150 }, (_, index) => ({ ...first, id: 500 + index, name: `${index}.txt` })),
  )
  const before = writes(server).length
  await openHost(server).releases.put(wanted(), silently)
  expect(writes(server)).toHaveLength(before)
})

test('the first writes are made at once, and then one a second, as GitHub asks of whoever makes many', async () => {
  await using server = await openGithubServer()
  const assets = Array.from({ length: 22 }, (_, index) => file(`file-${index}.txt`, `${index}`))
  const host = openHost(server)
  await host.releases.put(wanted({ assets }), silently)
  expect(writes(server)).toHaveLength(24)
  expect(host.waits).toEqual([1000, 1000, 1000, 1000])
})

test('names that GitHub writes in its own way are found again', async () => {
  await using server = await openGithubServer()
  const assets = [file('Ünïcode notes (final).md', 'a'), file('.hidden', 'b'), file('a  b?.txt', 'c')]
  await openHost(server).releases.put(wanted({ assets }), silently)
  const before = writes(server).length
  await openHost(server).releases.put(wanted({ assets }), silently)
  expect(writes(server)).toHaveLength(before)
  expect(server.repository(path).releases[0]?.assets).toHaveLength(3)
})

test('a tag with a slash and an at sign is a tag', async () => {
  await using server = await openGithubServer()
  const release = wanted({ tag: '@acme/api@1.4.0' })
  await openHost(server).releases.put(release, silently)
  expect((await openHost(server).releases.find('@acme/api@1.4.0'))?.draft).toBe(false)
  expectDone(server, release)
})

test("a GitHub of one's own takes files below its own address, and tells no digests", async () => {
  await using server = await openGithubServer({ digests: false })
  const address = { kind: 'github', name: 'GitHub', api: server.enterpriseUrl, path } as const
  await openHost(server, { address }).releases.put(wanted(), silently)
  expectDone(server)
  expect(server.requests.filter(({ upload }) => upload).map((one) => one.headers.host)).toEqual([
    new URL(server.url).host,
    new URL(server.url).host,
  ])
  const before = writes(server).length
  await openHost(server, { address }).releases.put(wanted(), silently)
  expect(writes(server)).toHaveLength(before)
})

test('killed before any of its steps and run again, there is one release with the right files', async () => {
  for (let fatal = 0; fatal < 4; fatal++) {
    await using server = await openGithubServer({ immutable: true })
    let steps = 0
    const killed = openHost(server).releases.put(wanted(), () => {
      if (steps++ === fatal) throw new RangeError('killed')
    })
    await expect(killed).rejects.toThrow('killed')
    await openHost(server).releases.put(wanted(), silently)
    expectDone(server)
  }
})

test('an answer that never came is no reason to do a thing twice, or not at all', async () => {
  const faults: readonly GithubServerFault[] = [
    { kind: 'lost' },
    { kind: 'reset' },
    { kind: 'cut' },
    { kind: 'status', status: 502 },
    { kind: 'page', status: 504 },
  ]
  for (const method of ['POST', 'PATCH']) {
    for (const fault of faults) {
      await using server = await openGithubServer()
      server.fail(fault, { method })
      await openHost(server).releases.put(wanted(), silently)
      expectDone(server)
    }
  }
})

test('a server that does what it is asked and says nothing is asked what it has', async () => {
  await using server = await openGithubServer()
  server.fail({ kind: 'unanswered' }, { method: 'POST', path: /releases$/ })
  await openHost(server, { timeoutMs: 200 }).releases.put(wanted(), silently)
  expectDone(server)
})

test('whatever goes wrong and however often it is killed, runs until one ends well leave one release with the right files', async () => {
  const kinds = ['lost', 'reset', 'cut', 'starter', '502', 'page', 'limit', 'fine', 'fine'] as const
  const faultOf = (kind: (typeof kinds)[number]): GithubServerFault | null => {
    if (kind === 'fine') return null
    if (kind === '502') return { kind: 'status', status: 502 }
    if (kind === 'page') return { kind: 'page', status: 200 }
    if (kind === 'limit') return { kind: 'rate-limited', secondary: true, retryAfter: 1 }
    return { kind }
  }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...kinds), { maxLength: 12 }),
      fc.array(fc.nat({ max: 5 }), { maxLength: 3 }),
      fc.boolean(),
      async (planned, kills, immutable) => {
        await using server = await openGithubServer({ immutable })
        for (const kind of planned) {
          const fault = faultOf(kind)
          const where = kind === 'starter' ? { path: /assets\?name/ } : { method: 'POST' }
          if (fault !== null) server.fail(fault, where)
        }
        for (let run = 0; run < 12; run++) {
          const fatal = kills[run] ?? Number.POSITIVE_INFINITY
          let steps = 0
          const tell = () => {
            if (steps++ === fatal) throw new RangeError('killed')
          }
          try {
            await openHost(server).releases.put(wanted(), tell)
            break
          } catch {
            continue
          }
        }
        expectDone(server)
      },
    ),
    { numRuns: 10 },
  )
})
