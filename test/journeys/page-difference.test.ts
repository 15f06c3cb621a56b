import { expect, test } from 'vitest'
import { earlierSite, vanished } from '../../src/journeys/page-difference.ts'
import type { Release } from '../../src/notes/document.ts'
import { aChange, aRelease, releaseNotes } from '../builders/release.ts'

/** A folder called `site` with these files. */
function folderOf(content: Readonly<Record<string, string>>) {
  return {
    read: async (path: string) => {
      const text = content[path.replace(/^site\//, '')]
      return text === undefined ? null : new TextEncoder().encode(text)
    },
  }
}

function of(version: string, more: Partial<Release> = {}): Release {
  return aRelease({ version, tag: `v${version}`, ...more })
}

function tagged(...names: string[]) {
  return { tags: async () => ({ tags: names.map((name) => ({ name, oid: '0' })), ignored: [] }) } as never
}

async function earlier(...releases: Release[]) {
  return earlierSite(folderOf({ 'releases.json': JSON.stringify(releaseNotes(...releases)) }), 'site')
}

test('an empty folder and one with other files hold no site, and may get one', async () => {
  expect(await earlierSite(folderOf({}), 'site')).toBeNull()
  expect(await earlierSite(folderOf({ CNAME: 'acme.example', 'notes.html': '' }), 'site')).toBeNull()
})

test.each(['index.html', 'style.css', 'feed.json', 'sitemap.xml'])(
  'a folder with a %s of somebody else is refused with what to do, and exit code 2',
  async (name) => {
    await expect(earlierSite(folderOf({ [name]: 'theirs' }), 'site')).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      exitCode: 2,
      message: expect.stringContaining(`site/${name}`) as string,
      hint: expect.stringContaining('--output') as string,
    })
  },
)

test('what a site wrote itself may be written over', async () => {
  const content = { 'index.html': 'ours', 'releases.json': JSON.stringify(releaseNotes(of('1.0.0'))) }
  expect(await earlierSite(folderOf(content), 'site')).toEqual({
    hasDraft: false,
    releases: [{ tag: 'v1.0.0', name: 'v1.0.0', changes: ['c-1f2e3d4c5b6a'] }],
  })
})

test.each([
  '',
  '{"schema":"waybill/release-no',
  '[]',
  'null',
  '{"releases":[]}',
  '{"schema":"waybill/release-notes@1"}',
])('a releases.json that is none of ours is not written over: %s', async (text) => {
  await expect(earlierSite(folderOf({ 'releases.json': text }), 'site')).rejects.toMatchObject({
    code: 'OUTPUT_UNWRITABLE',
  })
})

test('entries of it that nobody can read are left alone', async () => {
  const text =
    '{"schema":"waybill/release-notes@1","releases":[null,7,{"tag":3},{"tag":"v1","sections":[null,{"changes":[null,{"id":7},{"id":"c-1"}]}]}]}'
  expect(await earlierSite(folderOf({ 'releases.json': text }), 'site')).toEqual({
    hasDraft: false,
    releases: [{ tag: 'v1', name: 'v1', changes: ['c-1'] }],
  })
})

test('releases whose tags are gone are told, one and several', async () => {
  const now = releaseNotes(of('2.0.0'))
  const before = await earlier(of('2.0.0'), of('1.0.0'), of('0.9.0'), of('0.8.0'))
  expect(await vanished(tagged('v2.0.0'), before, now, false)).toEqual([
    "3 releases are gone from the repository's tags: v1.0.0, v0.9.0, v0.8.0; their pages stay, and nothing links to them.",
  ])
  expect(await vanished(tagged('v2.0.0'), await earlier(of('2.0.0'), of('1.0.0')), now, false)).toEqual([
    "1 release is gone from the repository's tags: v1.0.0; its page stays, and nothing links to it.",
  ])
})

test('of a hundred five are named', async () => {
  const many = Array.from({ length: 100 }, (_, minor) => of(`1.${minor}.0`))
  const [line] = await vanished(tagged(), await earlier(...many), releaseNotes(), false)
  expect(line).toContain(': v1.0.0, v1.1.0, v1.2.0, v1.3.0, v1.4.0 and 95 more; ')
})

test('a release that only the readers are not told of any more is told apart: its page still says what it said', async () => {
  const api = of('1.0.0', { package: 'api', tag: 'api@1.0.0' })
  const lines = await vanished(tagged('api@1.0.0'), await earlier(api), releaseNotes(), false)
  expect(lines).toEqual([
    '1 release is not told of any more: api 1.0.0; its page is still in the folder. Build into an empty folder to leave out what it still says.',
  ])
})

test('changes that are told no longer are counted: an old file may still hold them', async () => {
  const change = (id: string) => aChange({ id })
  const sections = (...ids: string[]) => [{ type: 'feat', title: 'Features', changes: ids.map(change) }]
  const before = await earlier(of('1.0.0', { sections: sections('c-1', 'c-2', 'c-3') }))
  const now = (...ids: string[]) => releaseNotes(of('1.0.0', { sections: sections(...ids) }))
  expect(await vanished(tagged(), before, now('c-3', 'c-2', 'c-1', 'c-0'), false)).toEqual([])
  expect(await vanished(tagged(), before, now('c-2', 'c-3'), false)).toEqual([
    '1 change is not told any more; files that are not written again may still hold it. Build into an empty folder to leave out what it still says.',
  ])
  expect(await vanished(tagged(), before, now(), false)).toEqual([
    expect.stringMatching(/^3 changes are not told any more; .* still hold them\./),
  ])
})

test('nothing vanished from a first site and from the same one, and a draft stays only where one is shown', async () => {
  const notes = releaseNotes(of('1.0.0'))
  expect(await vanished(tagged(), null, notes, false)).toEqual([])
  const drafted = await earlier(of('1.0.0'), of('2.0.0', { tag: null }))
  expect(await vanished(tagged(), drafted, notes, true)).toEqual([])
  expect(await vanished(tagged(), drafted, notes, false)).toEqual([
    'The page of what was not released then, unreleased/, is still in the folder. Build into an empty folder to leave out what it still says.',
  ])
})
