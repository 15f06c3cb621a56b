import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import type { Configuration } from '../../src/config/schema.ts'
import { files } from '../../src/edge/files.ts'
import type { PastCommit } from '../../src/demo/history.ts'
import { draftAllNotes, draftAllPackages } from '../../src/journeys/draft.ts'
import { publishBoms, tellsInside, withDependencies, type PageBoms } from '../../src/journeys/page-boms.ts'
import { plainSource } from '../../src/journeys/source.ts'
import { scratchFolder } from '../builders/folder.ts'
import { lockfile } from '../builders/lockfile.ts'
import { repositoryWith } from '../builders/repository.ts'
import { runWaybill } from '../builders/run.ts'

type Product = Awaited<ReturnType<typeof repositoryWith>>

interface Wanted {
  readonly count?: number | 'all'
  readonly forAudience?: boolean
  readonly output?: string
  readonly packages?: Configuration['packages']
}

async function bomsOf({ repository }: Product, wanted: Wanted = {}): Promise<PageBoms & { output: string }> {
  const { count = 'all', forAudience = false, packages } = wanted
  const output = wanted.output ?? (await scratchFolder())
  const configuration = { ...defaultConfiguration(), ...(packages && { packages }) }
  const source = plainSource(repository, configuration)
  const { notes } = await (packages ? draftAllPackages(source) : draftAllNotes(source))
  const request = { notes, configuration, count, output, forAudience }
  return { ...(await publishBoms({ repository, files }, request)), output }
}

function inside(
  packages: Readonly<Record<string, string>>,
  at = 'package-lock.json',
): Record<string, string> {
  return { [at]: lockfile(packages) }
}

const history: readonly PastCommit[] = [
  { message: 'docs: begin', tags: ['v0.9.0'] },
  { message: 'feat: lock', files: inside({ left: '1.2.3', gone: '1.0.0' }), tags: ['v1.0.0'] },
  { message: 'fix: mend it', files: inside({ left: '1.2.4', gone: '1.0.0' }), tags: ['v1.0.1'] },
  { message: 'feat: go on', files: inside({ left: '1.3.0', fresh: '2.0.0' }), tags: ['v1.1.0'] },
  { message: 'feat: more', files: inside({ left: '1.3.0' }) },
]

function names({ dependencies }: PageBoms, tag: string): string[] | undefined {
  return dependencies.get(tag)?.direct.map(({ change, name }) => `${change} ${name}`)
}

test('the file of a release is what waybill bom writes for its tag, to the byte, with its checksum beside it', async () => {
  const product = await repositoryWith(history)
  const { output, boms, written } = await bomsOf(product)
  expect(boms.map(({ tag }) => tag)).toEqual(['v1.0.0', 'v1.0.1', 'v1.1.0'])
  expect(written).toHaveLength(6)
  for (const { tag, file, bytes, sha256, components, spec, unread } of boms) {
    const { stdout } = await runWaybill(['bom', '--ref', tag, '--cwd', product.root])
    const path = join(output, 'releases', tag.slice(1), file)
    const there = await readFile(path, 'utf8')
    expect(there).toBe(stdout)
    expect(sha256).toBe(createHash('sha256').update(there).digest('hex'))
    expect(await readFile(`${path}.sha256`, 'utf8')).toBe(`${sha256}  bom.cdx.json\n`)
    expect({ bytes, components, spec, unread }).toEqual({
      bytes: Buffer.byteLength(there),
      components: (JSON.parse(there) as { components: object[] }).components.length,
      spec: '1.6',
      unread: [],
    })
  }
})

test('each release is compared with the one before it, whether that has a file of its own or not', async () => {
  const product = await repositoryWith(history)
  const all = await bomsOf(product)
  expect(names(all, 'v1.0.0')).toBeUndefined()
  expect(names(all, 'v1.0.1')).toEqual(['upgraded left'])
  expect(names(all, 'v1.1.0')).toEqual(['added fresh', 'removed gone', 'upgraded left'])
  const newest = await bomsOf(product, { count: 1 })
  expect(newest.boms.map(({ tag }) => tag)).toEqual(['v1.1.0'])
  expect(newest.dependencies.get('v1.1.0')).toEqual(all.dependencies.get('v1.1.0'))
  expect((await bomsOf(product, { count: 0 })).written).toEqual([])
})

test('a release without a lockfile has no file, and nothing is amiss', async () => {
  const { boms, incomplete, written } = await bomsOf(await repositoryWith(history.slice(0, 1)))
  expect({ boms, incomplete, written }).toEqual({ boms: [], incomplete: [], written: [] })
})

test('a file that has its bytes already is not written again', async () => {
  const product = await repositoryWith(history)
  const { output, written } = await bomsOf(product)
  const path = join(output, 'releases/1.1.0/bom.cdx.json')
  const { mtimeNs } = await stat(path, { bigint: true })
  const again = await bomsOf(product, { output })
  expect({ written: again.written, unchanged: again.unchanged }).toEqual({ written: [], unchanged: written })
  expect((await stat(path, { bigint: true })).mtimeNs).toBe(mtimeNs)
  await writeFile(path, '{}')
  expect((await bomsOf(product, { output })).written).toEqual(['releases/1.1.0/bom.cdx.json'])
})

test('a lockfile that cannot be read is told, and what can be read is there', async () => {
  const product = await repositoryWith([
    { message: 'feat: a', files: inside({ left: '1.0.0' }), tags: ['v1.0.0'] },
    { message: 'feat: b', files: { 'package-lock.json': '{ "lock' }, tags: ['v1.1.0'] },
    { message: 'feat: c', files: inside({ left: '1.0.1' }), tags: ['v1.2.0'] },
  ])
  const { boms, incomplete, dependencies } = await bomsOf(product)
  expect(boms.map(({ tag, unread }) => [tag, unread])).toEqual([
    ['v1.0.0', []],
    ['v1.1.0', ['package-lock.json']],
    ['v1.2.0', []],
  ])
  expect(incomplete).toEqual([
    expect.stringContaining('v1.1.0: package-lock.json:1: '),
    expect.stringContaining('v1.1.0 is not compared with v1.0.0'),
    expect.stringContaining('v1.2.0 is not compared with v1.1.0'),
  ])
  expect([...dependencies.keys()]).toEqual([])
})

test('a lockfile that broke for long is named for twenty releases and counted for the others', async () => {
  const broken = Array.from({ length: 25 }, (_, minor) => ({
    message: `feat: ${minor}`,
    files: { 'package-lock.json': `{ "lock${minor}` },
    tags: [`v1.${minor}.0`],
  }))
  const { incomplete } = await bomsOf(await repositoryWith(broken))
  expect(incomplete).toHaveLength(21)
  expect(incomplete.at(-1)).toBe('... and 5 more that could not be read.')
})

test('each package of a monorepo has its own newest releases, from the lockfile in its folder', async () => {
  const product = await repositoryWith([
    {
      message: 'feat: begin',
      files: {
        ...inside({ left: '1.0.0' }, 'api/package-lock.json'),
        ...inside({ web: '1.0.0' }, 'web/package-lock.json'),
      },
      tags: ['api@1.0.0', 'web@1.0.0'],
    },
    {
      message: 'feat: go on',
      files: inside({ left: '1.1.0' }, 'api/package-lock.json'),
      tags: ['api@1.1.0'],
    },
  ])
  const packages = { api: { path: 'api' }, web: { path: 'web' } }
  const { output, boms, dependencies } = await bomsOf(product, { packages, count: 1 })
  expect(boms.map(({ tag, package: name }) => [name, tag])).toEqual([
    ['api', 'api@1.1.0'],
    ['web', 'web@1.0.0'],
  ])
  expect(dependencies.get('api@1.1.0')?.lines.join('\n')).toContain('`left` 1.0.0 → 1.1.0')
  expect(await readdir(join(output, 'releases'), { recursive: true })).toContain('api/1.1.0/bom.cdx.json')
  expect(await readFile(join(output, 'releases/api/1.1.0/bom.cdx.json'), 'utf8')).not.toContain('/web@')
})

test('what branches off later is compared with its own release before, however many branches there are', async () => {
  const majors = Array.from({ length: 15 }, (_, index) => index + 1)
  const line = majors.map((major) => ({
    message: `feat: ${major}`,
    mark: `m${major}`,
    files: inside({ left: `${major}.0.0` }),
    tags: [`v${major}.0.0`],
  }))
  const mended = majors.map((major) => ({
    message: `fix: ${major}`,
    branch: `branch-${major}`,
    from: `m${major}`,
    files: inside({ left: `${major}.0.7` }),
    tags: [`v${major}.0.1`],
  }))
  const { dependencies } = await bomsOf(await repositoryWith([...line, ...mended]))
  for (const major of majors)
    expect(dependencies.get(`v${major}.0.1`)?.lines.join()).toContain(`\`left\` ${major}.0.0 → ${major}.0.7`)
  expect(dependencies.get('v15.0.0')?.lines.join()).toContain('`left` 14.0.0 → 15.0.0')
})

test('for an audience the document names nobody who is not configured', async () => {
  const product = await repositoryWith(history)
  const of = async (forAudience: boolean) => {
    const { output } = await bomsOf(product, { forAudience, count: 1 })
    return readFile(join(output, 'releases/1.1.0/bom.cdx.json'), 'utf8')
  }
  expect(JSON.parse(await of(false))).toHaveProperty('metadata.authors')
  expect(JSON.parse(await of(true))).not.toHaveProperty('metadata.authors')
})

test('an audience that reads of breaking changes only asks for nothing that is inside', () => {
  const configuration = {
    ...defaultConfiguration(),
    audiences: {
      partners: { wants: { breaking: 'only' } },
      customers: { wants: { types: ['feat'] } },
    } as unknown as Configuration['audiences'],
  }
  expect(tellsInside(configuration, null)).toBe(true)
  expect(tellsInside(configuration, 'customers')).toBe(true)
  expect(tellsInside(configuration, 'partners')).toBe(false)
  expect(() => tellsInside(configuration, 'nobody')).toThrow('There is no audience nobody')
})

test('notes get what is told of their dependencies, and stay as they are without', async () => {
  const { repository, ...product } = await repositoryWith(history)
  const { notes } = await draftAllNotes(plainSource(repository, defaultConfiguration()))
  const { dependencies } = await bomsOf({ repository, ...product }, { count: 1 })
  expect(withDependencies(notes, new Map())).toBe(notes)
  expect(withDependencies(notes, dependencies).releases.map((one) => 'dependencies' in one)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ])
})
