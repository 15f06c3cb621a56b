import { expect, test } from 'vitest'
import { defaultConfiguration, pageDefaults } from '../../src/config/defaults.ts'
import type { Configuration } from '../../src/config/schema.ts'
import type { Files } from '../../src/edge/edge.ts'
import { publishSite, type PublishRequest } from '../../src/journeys/publish.ts'
import { aRelease, releaseNotes } from '../builders/release.ts'

interface Folder {
  readonly files: Files
  readonly content: Map<string, Uint8Array>
  /** In the order in which they were written. */
  readonly writes: string[]
  textOf(path: string): string
}

/** A folder in memory. */
function folder(): Folder {
  const content = new Map<string, Uint8Array>()
  const writes: string[] = []
  const bytesOf = (value: Parameters<Files['write']>[1]) =>
    Buffer.from(typeof value === 'string' || value instanceof Uint8Array ? value : [...value].join(''))
  const files: Files = {
    read: async (path) => content.get(path) ?? null,
    holds: async (path, wanted) => {
      const there = content.get(path)
      return there !== undefined && bytesOf(wanted).equals(there)
    },
    write: async (path, given) => {
      writes.push(path)
      content.set(path, bytesOf(given))
    },
  }
  return { files, content, writes, textOf: (path) => Buffer.from(content.get(path) ?? '').toString('utf8') }
}

/** A configuration with this page in it; everything else is by default. */
function configured(page: Partial<Configuration['page']> = {}): PublishRequest['configuration'] {
  return { ...defaultConfiguration(), page: { ...pageDefaults, ...page } }
}

const request: PublishRequest = {
  notes: releaseNotes(aRelease(), aRelease({ version: '1.3.0', date: '2026-10-01T09:00:00Z' })),
  configuration: { ...configured(), product: 'Acme API' },
  now: '2026-11-22T09:00:00Z',
}

test('a site is written below the output folder, pages before the index that links to them', async () => {
  const world = folder()
  const { output, written } = await publishSite(world, request)
  expect(output).toBe('public/changelog')
  expect(world.writes).toEqual(written.map((path) => `public/changelog/${path}`))
  const places = ['style.css', 'releases/1.4.0/index.html', 'releases/1.3.0/index.html', 'index.html']
  expect(written).toEqual(expect.arrayContaining(places))
  for (const path of places.slice(0, -1))
    expect(written.indexOf(path), path).toBeLessThan(written.indexOf('index.html'))
  expect(world.textOf('public/changelog/index.html')).toContain('<bdi>Acme API changelog</bdi>')
})

test('publishing again writes nothing, also on another day, and only what changed after a change', async () => {
  const world = folder()
  const first = await publishSite(world, request)
  const again = await publishSite(world, { ...request, now: '2026-12-24T18:00:00Z' })
  expect(again.written).toEqual([])
  expect(again.unchanged).toEqual(first.written)
  world.content.set('public/changelog/style.css', Buffer.from('body{}'))
  expect((await publishSite(world, request)).written).toEqual(['style.css'])
})

test('what was published and is as it is to be is not even opened for writing', async () => {
  const world = folder()
  await publishSite(world, request)
  const writes = world.writes.splice(0)
  await publishSite(world, request)
  expect(writes.length).toBeGreaterThan(0)
  expect(world.writes).toEqual([])
})

test('files that are not ours stay', async () => {
  const world = folder()
  world.content.set('public/changelog/CNAME', Buffer.from('acme.example'))
  await publishSite(world, request)
  expect(world.textOf('public/changelog/CNAME')).toBe('acme.example')
})

test('a dry run tells what it would write and writes nothing', async () => {
  const world = folder()
  const dry = await publishSite(world, { ...request, dryRun: true })
  expect(world.writes).toEqual([])
  expect(dry.written).toEqual((await publishSite(world, request)).written)
})

test('who is interrupted leaves whole files and no index that leads nowhere', async () => {
  const world = folder()
  const stop = new AbortController()
  const { files } = world
  const write: Files['write'] = async (path, content) => {
    await files.write(path, content)
    if (path.endsWith('releases/1.4.0/index.html')) stop.abort()
  }
  const { written } = await publishSite({ files: { ...files, write } }, { ...request, signal: stop.signal })
  expect(written.at(-1)).toBe('releases/1.4.0/index.html')
  expect(written).not.toContain('index.html')
  // Whoever goes on writes the rest.
  const rest = await publishSite(world, request)
  expect(rest.unchanged).toEqual(written)
  expect(rest.written).toContain('index.html')
})

test('flags come before the configuration', async () => {
  const world = folder()
  const configuration = configured({ title: 'News', output: 'x', 'base-url': 'https://one.example' })
  await publishSite(world, { ...request, configuration, output: '/site/', baseUrl: 'https://two.example' })
  expect(world.textOf('/site/index.html')).toContain('<link rel="canonical" href="https://two.example/">')
  expect(world.textOf('/site/index.html')).toContain('<bdi>News</bdi>')
})

test('without a name the repository gives the title', async () => {
  const world = folder()
  const notes = { ...request.notes, repository: { url: 'https://github.com/acme/api' } }
  await publishSite(world, { ...request, notes, configuration: configured({ output: 'x' }) })
  expect(world.textOf('x/index.html')).toContain('<bdi>api changelog</bdi>')
})
