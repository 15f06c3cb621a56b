import { expect, test } from 'vitest'
import { earlierFeeds } from '../../src/journeys/earlier-feeds.ts'
import { aRelease, releaseNotes } from '../builders/release.ts'
import { aSiteInput, siteOf } from '../page/sites.ts'

/** A folder that holds these files, and what was asked of it. */
function folder(files: Readonly<Record<string, string>>) {
  const asked: string[] = []
  const read = async (path: string) => {
    asked.push(path)
    const text = files[path]
    return text === undefined ? null : Buffer.from(text)
  }
  return { asked, files: { read } }
}

const packages = releaseNotes(
  aRelease({ package: '@acme/api', tag: 'api@1.4.0' }),
  aRelease({ package: 'web', tag: 'web@1.4.0' }),
  aRelease({ package: 'next', tag: null }),
)

test('the JSON feeds of the site, its packages and its audiences are read where the build before wrote them', async () => {
  const { files, asked } = folder({
    'out/feed.json': 'site',
    'out/packages/@acme/api/feed.json': 'api',
    'out/audiences/Ops~20team/feed.json': 'ops',
    'out/atom.xml': 'no',
  })
  const earlier = await earlierFeeds(files, 'out', { notes: packages, audiences: [{ name: 'Ops team' }] })
  expect([...earlier]).toEqual([
    ['feed.json', 'site'],
    ['packages/@acme/api/feed.json', 'api'],
    ['audiences/Ops~20team/feed.json', 'ops'],
  ])
  expect(asked).toContain('out/packages/web/feed.json')
  expect(asked.join()).not.toContain('next')
})

test('a folder that does not exist yet remembers nothing', async () => {
  const { files, asked } = folder({})
  const earlier = await earlierFeeds(files, 'out', { notes: releaseNotes(aRelease()), audiences: [] })
  expect([...earlier]).toEqual([])
  expect(asked).toEqual(['out/feed.json'])
})

test('bytes that are no text do no harm', async () => {
  const read = async () => new Uint8Array([0xff, 0xfe, 0x00])
  const earlier = await earlierFeeds({ read }, 'out', { notes: releaseNotes(aRelease()), audiences: [] })
  expect([...earlier.keys()]).toEqual(['feed.json'])
})

test('they are read where the site has them, also of names that differ only in case', async () => {
  const { files, asked } = folder({})
  const notes = releaseNotes(
    aRelease({ package: 'api', tag: 'api@1.4.0', date: '2026-11-20T00:00:00Z' }),
    aRelease({ package: 'API', tag: 'API@1.4.0', date: '2026-11-21T00:00:00Z' }),
  )
  const audiences = ['Ops', 'ops'].map((name) => ({ name, notes }))
  await earlierFeeds(files, 'out', { notes, audiences })
  const site = siteOf(notes.releases, { feeds: { ...aSiteInput([]).feeds, audiences } })
  const written = [...site.keys()].filter((path) => path.endsWith('feed.json'))
  expect(asked.toSorted()).toEqual(written.map((path) => `out/${path}`).toSorted())
  expect(written).toContain('packages/API~2/feed.json')
  expect(written).toContain('audiences/ops~2/feed.json')
})
