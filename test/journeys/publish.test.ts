import { expect, test } from 'vitest'
import type { Files } from '../../src/edge/edge.ts'
import { liveNow, publishSite, type PublishRequest } from '../../src/journeys/publish.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { aGroup, chainOf, verified } from '../ledger/facts.ts'
import { aRelease, releaseNotes } from '../builders/release.ts'

/** A folder in memory, and the order in which it was written. */
function folder(): { files: Files; content: Map<string, string>; writes: string[] } {
  const content = new Map<string, string>()
  const writes: string[] = []
  const files: Files = {
    read: async (path) => {
      const there = content.get(path)
      return there === undefined ? null : new TextEncoder().encode(there)
    },
    write: async (path, bytes) => {
      writes.push(path)
      if (typeof bytes !== 'string') throw new TypeError('The site is written as text.')
      content.set(path, bytes)
    },
  }
  return { files, content, writes }
}

const request: PublishRequest = {
  notes: releaseNotes(aRelease(), aRelease({ version: '1.3.0', date: '2026-10-01T09:00:00Z' })),
  configuration: { product: 'Acme API', page: { output: 'public/changelog' } },
}

test('a site is written below the output folder, pages before the index that links to them', async () => {
  const world = folder()
  const published = await publishSite(world, request)
  expect(published.output).toBe('public/changelog')
  expect(published.written).toEqual([
    'style.css',
    'releases/1.4.0/index.html',
    'releases/1.3.0/index.html',
    'index.html',
    'atom.xml',
    'releases.json',
  ])
  expect(world.writes).toEqual(published.written.map((path) => `public/changelog/${path}`))
  expect(world.content.get('public/changelog/index.html')).toContain('<bdi>Acme API changelog</bdi>')
})

test('publishing again writes nothing, and only what changed after a change', async () => {
  const world = folder()
  const first = await publishSite(world, request)
  const again = await publishSite(world, request)
  expect(again.written).toEqual([])
  expect(again.unchanged).toEqual(first.written)
  world.content.set('public/changelog/style.css', 'body{}')
  expect((await publishSite(world, request)).written).toEqual(['style.css'])
})

test('files that are not ours stay', async () => {
  const world = folder()
  world.content.set('public/changelog/CNAME', 'acme.example')
  await publishSite(world, request)
  expect(world.content.get('public/changelog/CNAME')).toBe('acme.example')
})

test('a dry run tells what it would write and writes nothing', async () => {
  const world = folder()
  const published = await publishSite(world, { ...request, dryRun: true })
  expect(published.written).toHaveLength(6)
  expect(world.writes).toEqual([])
})

test('flags come before the configuration', async () => {
  const world = folder()
  const configuration = { page: { title: 'News', output: 'x', 'base-url': 'https://one.example' } }
  await publishSite(world, { ...request, configuration, output: '/site/', baseUrl: 'https://two.example' })
  expect(world.content.get('/site/index.html')).toContain(
    '<link rel="canonical" href="https://two.example/">',
  )
  expect(world.content.get('/site/index.html')).toContain('<bdi>News</bdi>')
})

test('without a name the repository gives the title', async () => {
  const world = folder()
  const notes = { ...request.notes, repository: { url: 'https://github.com/acme/api' } }
  await publishSite(world, { notes, configuration: { page: { output: 'x' } } })
  expect(world.content.get('x/index.html')).toContain('<bdi>api changelog</bdi>')
})

test('a version that runs in several groups is live once, since it came to the first of them', () => {
  const eu = verified(0, {
    groups: [aGroup('eu', '1.4.0')],
    partial: ['eu'],
    endedAt: '2026-11-21T10:00:00.000Z',
  })
  const us = verified(1, {
    groups: [aGroup('us', '1.4.0')],
    partial: ['us'],
    endedAt: '2026-11-22T10:00:00.000Z',
  })
  expect(liveNow(verifyLedger(chainOf([eu, us])), '2026-11-23T10:00:00Z')).toEqual([
    { environment: 'production', version: '1.4.0', since: '2026-11-21T10:00:00.000Z' },
  ])
})
