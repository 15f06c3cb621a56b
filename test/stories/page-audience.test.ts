import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PastCommit } from '../../src/demo/history.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { lockfile } from '../builders/lockfile.ts'
import { repositoryWith } from '../builders/repository.ts'
import { runWaybill } from '../builders/run.ts'

const configuration = `
channels: { slack: { token: "\${SLACK_BOT_TOKEN}" } }
audiences:
  customers:
    wants: { types: [feat, fix], scopes: [shop, billing], packages: [shop], breaking: as-typed }
    slack: [C0123456789]
  partners:
    wants: { packages: [shop], breaking: only }
    slack: [C0123456781]
  support: { slack: [C0123456780] }
packages:
  shop: { path: shop }
  vault: { path: vault, formerly: [OYSTER] }
page: { bom: all, base-url: "https://acme.example/changelog", feeds: [customers] }
notes: { overrides: words.yml }
`

const overrides = `
changes:
  '#9':
    highlight: A LANTERN for all.
    audiences: { support: Ask for the PARCEL id. }
  '#8':
    audiences: { customers: Buy with one SALUTE., support: The REFUND button moved. }
`

/** A word of each that customers must not read: types, scopes, breaking notes, steps, highlights, people, others' words, packages. */
const secrets =
  'ANVIL BARREL CANDLE DAGGER EMBER FALCON GRANITE HATCHET LANTERN PARCEL REFUND Murray Hopper vault OYSTER NUTMEG TALISMAN'.split(
    ' ',
  )

const history: readonly PastCommit[] = [
  {
    message: 'feat(shop): begin',
    files: { 'shop/package-lock.json': lockfile({ left: '1.0.0' }), 'vault/a': '1' },
    tags: ['shop@1.0.0', 'vault@1.0.0'],
  },
  { message: 'feat(shop): checkout in one step (#8)', files: { 'shop/a': '2' } },
  {
    message: 'feat(TALISMAN): ANVIL (#9)\n\nRelease-Note: highlight: HATCHET of admins.',
    author: 'Grace Murray <grace@acme.example>',
    files: { 'shop/a': '3' },
  },
  { message: 'perf(shop): BARREL', files: { 'shop/a': '4' } },
  {
    message:
      'fix(admin)!: CANDLE\n\nBREAKING CHANGE: DAGGER is gone\nRelease-Note: upgrade: Draw the GRANITE.',
    files: { 'shop/a': '5' },
  },
  { message: 'chore(shop): EMBER', files: { 'shop/a': '6' } },
  { message: 'no convention FALCON', files: { 'shop/a': '7' } },
  {
    message: 'perf: NUTMEG',
    author: 'Ada Hopper <ada@acme.example>',
    files: { 'shop/package-lock.json': lockfile({ left: '1.1.0' }), 'vault/a': '2' },
    tags: ['shop@2.0.0', 'vault@1.0.1'],
  },
]

async function aProduct() {
  const { root } = await repositoryWith(history)
  await gitOutput(['remote', 'add', 'origin', 'https://github.com/acme/api.git'], { cwd: root })
  await writeFile(join(root, 'waybill.yml'), configuration)
  await writeFile(join(root, 'words.yml'), overrides)
  return { root, page: (...argv: string[]) => runWaybill(['page', '--cwd', root, ...argv]) }
}

/** Every file below a folder with its path, as one text each. */
async function filesBelow(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  const texts = await Promise.all(files.map(async (path) => readFile(join(folder, path), 'utf8')))
  return new Map(files.map((path, index) => [path, `${path}\n${texts[index]}`]))
}

test('what customers are not told is in no file of their site, nor in the name of one', async () => {
  const { root, page } = await aProduct()
  expect((await page('--output', 'all')).exitCode).toBe(0)
  expect((await page('--output', 'theirs', '--audience', 'customers')).exitCode).toBe(0)
  const all = [...(await filesBelow(join(root, 'all'))).values()].join('\n')
  // Hidden from everybody, told by an override instead, or meant for others: what is left of them is nowhere.
  expect(secrets.filter((word) => !all.includes(word))).toEqual(['EMBER', 'HATCHET', 'PARCEL', 'REFUND'])
  const theirs = await filesBelow(join(root, 'theirs'))
  for (const path of [
    'releases/shop/2.0.0/bom.cdx.json',
    'feed.json',
    'sitemap.xml',
    'audiences/customers/atom.xml',
  ])
    expect([...theirs.keys()]).toContain(path)
  for (const [path, text] of theirs)
    expect({ path, words: secrets.filter((word) => text.includes(word)) }).toEqual({ path, words: [] })
  expect(theirs.get('releases/shop/2.0.0/index.html')).toContain('SALUTE')
  expect(theirs.get('releases/shop/2.0.0/bom.cdx.json')).toContain('SALUTE')
})

test('who reads of breaking changes only gets no dependencies and no bill of materials', async () => {
  const { root, page } = await aProduct()
  await page('--output', 'theirs', '--audience', 'partners')
  const theirs = await filesBelow(join(root, 'theirs'))
  expect([...theirs.keys()].filter((path) => path.includes('bom'))).toEqual([])
  expect(theirs.get('releases/shop/2.0.0/index.html')).not.toContain('inside-')
  expect(theirs.get('releases.json')).not.toContain('"dependencies"')
})

test('a site for everybody that becomes one for customers says what the folder may still hold', async () => {
  const { page } = await aProduct()
  await page()
  const { stderr } = await page('--audience', 'customers')
  expect(stderr).toMatch(
    /2 releases are not told of any more: vault 1\.0\.1, vault 1\.0\.0; their pages are still/,
  )
  expect(stderr).toMatch(
    /5 changes are not told any more; files that are not written again may still hold them\./,
  )
})
