import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import { builtCli } from '../builders/built.ts'
import { scratchFolder } from '../builders/folder.ts'
import { repositoryWith } from '../builders/repository.ts'

const fixtures = join(import.meta.dirname, '../fixtures/bom')
/** Lockfiles whose fixtures do not bear their names. */
const renamed = {
  'cargo/v4.lock': 'cargo/Cargo.lock',
  'conan/v2.json': 'conan/conan.lock',
  'npm-1/package-lock-3.json': 'npm-1/package-lock.json',
  'swift/v2.json': 'swift/Package.resolved',
}
const integrity = `sha512-${'A'.repeat(86)}==`

interface Package {
  readonly version: string
  readonly [field: string]: unknown
}

function packageLock(version: string, packages: Readonly<Record<string, Package>>): string {
  const installed = Object.entries(packages).map(([name, one]) => [`node_modules/${name}`, one])
  const dependencies = Object.fromEntries(Object.keys(packages).map((name) => [name, '*']))
  return JSON.stringify({
    name: 'shop',
    version,
    lockfileVersion: 3,
    packages: { '': { name: 'shop', version, dependencies }, ...Object.fromEntries(installed) },
  })
}

const left = { version: '1.2.3', license: 'MIT', integrity }

/** A shop in many languages, with a lockfile of each. */
async function aManyTonguedShop(change: (text: string) => string): Promise<string> {
  const root = await scratchFolder()
  const shop = join(root, 'shop')
  await cp(fixtures, shop, { recursive: true })
  for (const [from, to] of Object.entries(renamed)) await rename(join(shop, from), join(shop, to))
  for (const path of await filesBelow(shop)) {
    const text = await readFile(path, 'utf8')
    await writeFile(path, change(text))
  }
  return shop
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function commitAll(root: string): Promise<void> {
  await gitOutput(['init', '--quiet', '--initial-branch=main', '.'], { cwd: root })
  await gitOutput(['add', '--all', '--force', '.'], { cwd: root })
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.example']
  await gitOutput([...identity, 'commit', '--quiet', '--message', 'feat: begin'], { cwd: root })
}

interface Document {
  readonly serialNumber: string
  readonly specVersion: string
  readonly metadata: { readonly timestamp: string; readonly component: { readonly version: string } }
  readonly components: readonly {
    readonly name: string
    readonly version: string
    readonly licenses?: object
  }[]
  readonly compositions: readonly { readonly aggregate: string }[]
}

function parsed(text: string): Document {
  return JSON.parse(text) as Document
}

function namesIn(text: string): string[] {
  return parsed(text).components.map(({ name, version }) => `${name} ${version}`)
}

test('a folder without git has a bill of materials of the time that SOURCE_DATE_EPOCH says', async () => {
  const [one, two] = [await scratchFolder(), await scratchFolder()]
  for (const folder of [one, two])
    await writeFile(join(folder, 'package-lock.json'), packageLock('1.0.0', { left }))
  const environment = { SOURCE_DATE_EPOCH: '1767225600' }
  const told = await builtCli(one, ['bom'], environment)
  expect(told.exitCode).toBe(0)
  expect(parsed(told.stdout)).toMatchObject({
    metadata: { timestamp: '2026-01-01T00:00:00.000Z', component: { name: 'shop', version: '1.0.0' } },
  })
  expect((await builtCli(two, ['bom'], environment)).stdout).toBe(told.stdout)

  const before = new Date().toISOString().slice(0, 19)
  const { metadata, serialNumber } = parsed((await builtCli(one, ['bom'])).stdout)
  expect(metadata.timestamp >= before).toBe(true)
  expect(serialNumber).toBe(parsed(told.stdout).serialNumber)
  expect(await builtCli(one, ['bom'], { SOURCE_DATE_EPOCH: 'yesterday' })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('SOURCE_DATE_EPOCH') as string,
  })
}, 60_000)

test('--ref reads the release out of git, whatever lies in the folder, and gives what a checkout of it gives', async () => {
  const right = { version: '9.0.0', license: 'ISC', integrity }
  const { root } = await repositoryWith([
    {
      message: 'feat: begin',
      files: { 'package-lock.json': packageLock('1.0.0', { left }) },
      tags: ['v1.0.0'],
    },
    { message: 'feat: more', files: { 'package-lock.json': packageLock('1.1.0', { left, right }) } },
  ])
  const head = await builtCli(root, ['bom'])
  await writeFile(join(root, 'package-lock.json'), '{')
  expect(await builtCli(root, ['bom'])).toMatchObject({ exitCode: 0, stdout: head.stdout })
  expect(namesIn(head.stdout)).toEqual(['left 1.2.3', 'right 9.0.0'])

  const released = await builtCli(root, ['bom', '--ref', 'v1.0.0'])
  expect(namesIn(released.stdout)).toEqual(['left 1.2.3'])
  expect(parsed(released.stdout).metadata.component.version).toBe('1.0.0')
  await gitOutput(['checkout', '--quiet', '--force', 'v1.0.0'], { cwd: root })
  expect((await builtCli(root, ['bom'])).stdout).toBe(released.stdout)

  expect(await builtCli(root, ['bom', '--ref', 'v9'])).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining('TAG_NOT_FOUND') as string,
  })
  const elsewhere = await builtCli(await scratchFolder(), ['bom', '--ref', 'v1.0.0'])
  expect(elsewhere).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('NOT_A_REPOSITORY') as string,
  })
}, 60_000)

test('CycloneDX 1.5 and 1.7 and XML are written when they are asked for', async () => {
  const { root } = await repositoryWith([
    { message: 'feat: begin', files: { 'package-lock.json': packageLock('1.0.0', { left }) } },
  ])
  const bom = (...argv: string[]) => builtCli(root, ['bom', ...argv])
  expect(parsed((await bom()).stdout).specVersion).toBe('1.6')
  for (const spec of ['1.5', '1.7']) {
    expect(parsed((await bom('--spec', spec)).stdout).specVersion).toBe(spec)
    const { stdout, exitCode } = await bom('--spec', spec, '--format', 'xml')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^<\?xml version="1\.0"/)
    expect(stdout).toContain(`xmlns="http://cyclonedx.org/schema/bom/${spec}"`)
    expect(stdout).toContain('<purl>pkg:npm/left@1.2.3</purl>')
  }
  for (const argv of [['--spec', '1.4'], ['--format', 'spdx'], ['--licenses', 'guess'], ['missing']])
    expect([argv, await bom(...argv)]).toMatchObject([argv, { exitCode: 2, stdout: '' }])
}, 60_000)

test('a broken lockfile is named with its line, the others are in the document, and it says that it is not all', async () => {
  const broken = '{\n  "lockfileVersion": 3,\n  "packages": {\n<<<<<<< HEAD\n'
  const { root } = await repositoryWith([
    {
      message: 'feat: begin',
      files: { 'web/package-lock.json': broken, 'package-lock.json': packageLock('1.0.0', { left }) },
    },
  ])
  const { exitCode, stdout, stderr } = await builtCli(root, ['bom'])
  expect(exitCode).toBe(7)
  expect(stderr).toContain('web/package-lock.json:4')
  expect(stderr).toMatch(/^package-lock\.json: 1 package/m)
  expect(namesIn(stdout)).toEqual(['left 1.2.3'])
  expect(parsed(stdout).compositions.map(({ aggregate }) => aggregate)).toContain('incomplete')

  const summary = await builtCli(root, ['bom', '--json', '--output', 'bom.json'])
  expect(JSON.parse(summary.stdout)).toMatchObject({
    complete: false,
    lockfiles: [
      { path: 'package-lock.json', components: 1, error: null },
      { path: 'web/package-lock.json', components: null, error: expect.stringContaining('json:4') as string },
    ],
  })
}, 60_000)

test('what the licence policy denies is exit code 9 with package, licence and reason, and the document is there', async () => {
  const { root } = await repositoryWith([
    {
      message: 'feat: begin',
      files: {
        'package-lock.json': packageLock('1.0.0', {
          left,
          strict: { version: '2.0.0', license: 'AGPL-3.0-only', integrity },
          silent: { version: '1.0.0', integrity },
        }),
      },
    },
  ])
  await writeFile(join(root, 'waybill.yml'), 'licenses: { allow: [MIT, ISC] }\n')
  const { exitCode, stdout, stderr } = await builtCli(root, ['bom'])
  expect(exitCode).toBe(9)
  expect(stderr).toMatch(/^error: pkg:npm\/strict@2\.0\.0 is not allowed: AGPL-3\.0-only; .+\.$/m)
  expect(stderr).toMatch(/^warning: pkg:npm\/silent@1\.0\.0 wants a look: no licence is .+\.$/m)
  expect(stderr).not.toContain('left@1.2.3 is')
  expect(namesIn(stdout)).toHaveLength(3)

  const exception = '{ purl: pkg:npm/strict, reason: We have a commercial licence. }'
  await writeFile(join(root, 'waybill.yml'), `licenses: { allow: [MIT], exceptions: [${exception}] }\n`)
  const excepted = await builtCli(root, ['bom'])
  expect(excepted.exitCode).toBe(0)
  expect(excepted.stderr).toContain('is excepted: We have a commercial licence.')
}, 60_000)

test('licences that no lockfile knows come from overrides, and one that fits nothing is said', async () => {
  const { root } = await repositoryWith([
    {
      message: 'feat: begin',
      files: { 'package-lock.json': packageLock('1.0.0', { silent: { version: '1.0.0', integrity } }) },
    },
  ])
  const overrides = [
    'licenses:',
    '  pkg:npm/silent: { license: ISC, reason: The author wrote so. }',
    '  pkg:npm/gone: { license: MIT, reason: It was there once. }',
  ]
  await writeFile(join(root, 'licenses.yml'), `${overrides.join('\n')}\n`)
  expect((await builtCli(root, ['bom'])).stderr).toContain('No licence is known of')
  const told = await builtCli(root, ['bom', '--licenses', 'overrides=licenses.yml'])
  expect(told.exitCode).toBe(0)
  expect(JSON.stringify(parsed(told.stdout).components[0]?.licenses)).toContain('"ISC"')
  expect(told.stderr).toContain('licenses.yml:3')
  expect(told.stderr).not.toContain('No licence is known of')
  expect(await builtCli(root, ['bom', '--licenses', 'overrides=missing.yml'])).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('missing.yml') as string,
  })
}, 60_000)

test('without a lockfile there is no document, and it is said how to get one', async () => {
  const { root } = await repositoryWith([{ message: 'feat: begin', files: { 'web/index.html': 'x' } }])
  for (const cwd of [root, await scratchFolder()]) {
    const { exitCode, stdout, stderr } = await builtCli(cwd, ['bom'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('[LOCKFILE_MISSING]')
    expect(stderr).toContain('npm install --package-lock-only')
  }
}, 60_000)

test('--score prints a document with every field that is asked for', async () => {
  const { root } = await repositoryWith([
    { message: 'feat: begin', files: { 'package-lock.json': packageLock('1.0.0', { left }) } },
  ])
  const { exitCode, stdout } = await builtCli(root, ['bom', '--score', '--json'])
  expect(exitCode).toBe(0)
  const { lines, ...score } = JSON.parse(stdout) as { readonly lines: readonly object[] }
  expect(score).toMatchObject({ schema: 'waybill/bom-score@1', totals: [{}, {}, {}] })
  expect(lines.length).toBeGreaterThan(25)
  for (const line of lines) expect(Object.keys(line)).toEqual(['field', 'standards', 'have', 'of', 'note'])
  expect((await builtCli(root, ['bom', '--score'])).stdout).toMatch(/NTIA minimum elements .*full\.$/m)
})

/** Everything that `bom` writes, at once. */
const everything = [
  'bom',
  '--output=out/bom.cdx.json',
  '--checksum',
  '--statement=out/bom.intoto.json',
  '--third-party=out/THIRD-PARTY-LICENSES.md',
  '--licenses=installed',
]

async function digestsBelow(folder: string): Promise<Record<string, string>> {
  const paths = await filesBelow(folder)
  const digests = paths.sort().map(async (path) => {
    const digest = createHash('sha256').update(await readFile(path))
    return [path.slice(folder.length), digest.digest('hex')] as const
  })
  return Object.fromEntries(await Promise.all(digests))
}

test('two clones in two places give the same bytes, whatever the locale and the time zone', async () => {
  const origin = await aManyTonguedShop((text) => text)
  await commitAll(origin)
  const written: Record<string, string>[] = []
  for (const [folder, locale, zone] of [
    ['a', 'C', 'UTC'],
    ['elsewhere/ein Ordner', 'et_EE.UTF-8', 'Pacific/Kiritimati'],
    ['c', 'da_DK.UTF-8', 'America/St_Johns'],
  ] as const) {
    const root = join(await scratchFolder(), folder)
    await gitOutput(['clone', '--quiet', `file://${origin}`, root], { cwd: origin })
    // Where it was cloned from is told, and is the same for all who cloned from a forge.
    await gitOutput(['remote', 'set-url', 'origin', 'https://github.com/acme/shop.git'], { cwd: root })
    const environment = { LC_ALL: locale, LANG: locale, TZ: zone }
    const json = await builtCli(root, everything, environment)
    expect(json).toMatchObject({ exitCode: 0, stdout: '' })
    const xml = await builtCli(root, ['bom', '--format', 'xml', '--output', 'out/bom.cdx.xml'], environment)
    expect(xml.exitCode).toBe(0)
    const said = createHash('sha256').update(json.stderr).digest('hex')
    written.push({ ...(await digestsBelow(join(root, 'out'))), said })
  }
  expect(Object.keys(written[0] ?? {})).toEqual([
    '/THIRD-PARTY-LICENSES.md',
    '/bom.cdx.json',
    '/bom.cdx.json.sha256',
    '/bom.cdx.xml',
    '/bom.intoto.json',
    'said',
  ])
  expect(written[1]).toEqual(written[0])
  expect(written[2]).toEqual(written[0])
}, 120_000)

const secret = 'hunter2'

test.each([
  ['as user and password', (text: string) => withUser(text)],
  ['as a query', (text: string) => text.replaceAll(/\bhttps?:\/\/[^\s"'#,)\]}>]+/g, `$&?token=${secret}`)],
  ['in lockfiles that are cut off', (text: string) => withUser(text).slice(0, text.length * 0.6)],
  ['beside a merge conflict', (text: string) => `${withUser(text)}\n<<<<<<< HEAD\n`],
])(
  'credentials in the addresses of lockfiles are in nothing that is written or said (%s)',
  async (_, change) => {
    const shop = await aManyTonguedShop(change)
    expect(await readFile(join(shop, 'yarn-classic/yarn.lock'), 'utf8')).toContain(secret)
    await commitAll(shop)
    await gitOutput(['remote', 'add', 'origin', `https://ada:${secret}@github.com/acme/shop.git`], {
      cwd: shop,
    })
    const told = await builtCli(shop, [...everything, '--json', '--verbose'])
    expect([0, 7]).toContain(told.exitCode)
    const lockfiles = (JSON.parse(told.stdout) as { lockfiles: readonly object[] }).lockfiles
    expect(lockfiles.length).toBeGreaterThan(30)
    const xml = await builtCli(shop, ['bom', '--format', 'xml', '--verbose'])
    const score = await builtCli(shop, ['bom', '--score', '--json'])
    for (const { stdout, stderr } of [told, xml, score]) {
      expect(stdout).not.toContain(secret)
      expect(stderr).not.toContain(secret)
    }
    const files = await filesBelow(join(shop, 'out'))
    expect(files).toHaveLength(4)
    for (const file of files) expect(await readFile(file, 'utf8')).not.toContain(secret)
  },
  60_000,
)

function withUser(text: string): string {
  return text.replaceAll(/\b(https?|ssh|git\+ssh):\/\/(?:git@)?/g, `$1://ada-${secret}:${secret}@`)
}
