import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { releaseNotesSchema, type Release } from '../../src/notes/document.ts'
import type { PastCommit } from '../../src/demo/history.ts'
import { repositoryWith } from '../builders/repository.ts'
import { runWaybill } from '../builders/run.ts'

/** A lockfile of a product that asks for these packages. */
function lockfile(packages: Readonly<Record<string, string>>): string {
  const entries = Object.entries(packages).map(([name, version]) => [
    `node_modules/${name}`,
    { version, license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` },
  ])
  const dependencies = Object.fromEntries(Object.keys(packages).map((name) => [name, '*']))
  return JSON.stringify({
    name: 'api',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'api', version: '1.0.0', dependencies }, ...Object.fromEntries(entries) },
  })
}

const before = lockfile({ left: '1.2.3', gone: '1.0.0' })
const after = lockfile({ left: '1.3.0', '@acme/web': '2.0.0' })
const changes = ['New: `@acme/web` 2.0.0.', 'Removed: `gone` 1.0.0.', 'Upgraded: `left` 1.2.3 → 1.3.0.']

/** A product with a release, another one, and a draft after it. */
const history: readonly PastCommit[] = [
  { message: 'feat: begin', files: { 'package-lock.json': before }, tags: ['v1.0.0'] },
  { message: 'feat: go on', files: { 'package-lock.json': after }, tags: ['v1.1.0'] },
  { message: 'fix: mend', files: { 'package-lock.json': lockfile({ left: '1.3.1', '@acme/web': '2.0.0' }) } },
]

async function aProduct(commits: readonly PastCommit[] = history) {
  const { root } = await repositoryWith(commits)
  return { root, waybill: (...argv: string[]) => runWaybill([...argv, '--cwd', root]) }
}

type Product = Awaited<ReturnType<typeof aProduct>>

async function releaseOf({ waybill }: Product, ...argv: string[]): Promise<Release | undefined> {
  const { exitCode, stdout } = await waybill('notes', ...argv, '--json')
  expect(exitCode).toBe(0)
  return releaseNotesSchema.parse(JSON.parse(stdout)).releases[0]
}

test('the notes of a release tell what changed inside since the one before', async () => {
  const { waybill } = await aProduct()
  const { exitCode, stdout, stderr } = await waybill('notes', 'v1.1.0', '--dependencies')
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '1 commit: 1 shown.\n' })
  expect(stdout).toMatch(/### Features\n[^]*\n### Dependencies\n\n- .*1 new, 1 removed, 1 upgraded/)
  expect(stdout).toContain(
    '- New: `@acme/web` 2.0.0.\n- Removed: `gone` 1.0.0.\n- Upgraded: `left` 1.2.3 → 1.3.0.\n',
  )
  expect((await waybill('notes', 'v1.1.0')).stdout).not.toContain('Dependencies')
})

test('a draft, a tag and a range are each compared with what they begin at, and the document has it all', async () => {
  const product = await aProduct()
  const draft = await releaseOf(product, '--dependencies')
  expect(draft?.dependencies).toMatchObject({ from: 'v1.1.0', to: '1.1.1', counts: { upgraded: 1, same: 1 } })
  const tagged = await releaseOf(product, 'v1.1.0', '--dependencies')
  expect(tagged?.dependencies).toMatchObject({
    from: 'v1.0.0',
    to: 'v1.1.0',
    components: 2,
    licensed: 2,
    lines: expect.arrayContaining(changes) as unknown,
  })
  expect(tagged?.dependencies?.direct.map(({ change, name }) => `${change} ${name}`)).toEqual([
    'added @acme/web',
    'removed gone',
    'upgraded left',
  ])
  const range = await releaseOf(product, 'v1.0.0..HEAD', '--dependencies')
  expect(range?.dependencies).toMatchObject({ from: 'v1.0.0', counts: { added: 1, removed: 1, upgraded: 1 } })
})

test('notes that were written with it are rendered again without git', async () => {
  const { root, waybill } = await aProduct()
  const file = join(root, 'notes.json')
  await waybill('notes', 'v1.1.0', '--dependencies', '--format', 'json', '--output', file)
  for (const format of ['md', 'html', 'text', 'slack']) {
    const direct = await waybill('notes', 'v1.1.0', '--dependencies', '--format', format)
    expect((await waybill('notes', '--from-json', file, '--format', format)).stdout).toBe(direct.stdout)
  }
})

test('a CHANGELOG gets the section too', async () => {
  const { root, waybill } = await aProduct()
  const written = await waybill('notes', 'v1.1.0', '--dependencies', '--changelog', 'CHANGELOG.md')
  expect(written.exitCode).toBe(0)
  const text = await readFile(join(root, 'CHANGELOG.md'), 'utf8')
  expect(text).toContain(`### Dependencies\n\n- `)
})

test('where nothing changed inside there is no heading, and the document says so', async () => {
  const same = { 'package-lock.json': before }
  const product = await aProduct([
    { message: 'feat: a', files: same, tags: ['v1.0.0'] },
    { message: 'feat: b', tags: ['v1.1.0'] },
  ])
  expect((await product.waybill('notes', '--dependencies')).stdout).not.toContain('Dependencies')
  const release = await releaseOf(product, '--dependencies')
  expect(release?.dependencies).toMatchObject({ lines: [], counts: { same: 2 } })
})

test('without anything to compare the notes are told as ever, and why is said', async () => {
  const withLockfile = { 'package-lock.json': before }
  const cases: readonly (readonly [readonly PastCommit[], string])[] = [
    [[{ message: 'feat: a', files: withLockfile, tags: ['v1.0.0'] }], 'There is no release before v1.0.0'],
    [
      [
        { message: 'feat: a', tags: ['v1.0.0'] },
        { message: 'feat: b', files: withLockfile, tags: ['v1.1.0'] },
      ],
      'v1.1.0 is not compared with v1.0.0, which has no lockfile.',
    ],
    [
      [
        { message: 'feat: a', files: withLockfile, tags: ['v1.0.0'] },
        { message: 'feat: b', files: { 'package-lock.json': null }, tags: ['v1.1.0'] },
      ],
      'v1.1.0 has no lockfile.',
    ],
    [
      [
        { message: 'feat: a', tags: ['v1.0.0'] },
        { message: 'feat: b', tags: ['v1.1.0'] },
      ],
      'v1.1.0 has no lockfile.',
    ],
  ]
  for (const [commits, said] of cases) {
    const { waybill } = await aProduct(commits)
    const { exitCode, stdout, stderr } = await waybill('notes', '--dependencies')
    expect({ said, exitCode, stdout }).toEqual({ said, exitCode: 0, stdout: (await waybill('notes')).stdout })
    expect(stderr).toContain(said)
  }
})

test('a lockfile that only one of the two could be read of makes nothing look new: it is told, exit code 7', async () => {
  const broken = '{\n  "lockfileVersion": 3,\n  "packages": {'
  for (const [first, second, ref] of [
    [broken, after, 'v1.0.0'],
    [before, broken, 'v1.1.0'],
  ] as const) {
    const { waybill } = await aProduct([
      { message: 'feat: a', files: { 'package-lock.json': first }, tags: ['v1.0.0'] },
      { message: 'feat: b', files: { 'package-lock.json': second }, tags: ['v1.1.0'] },
    ])
    const { exitCode, stdout, stderr } = await waybill('notes', '--dependencies')
    expect(exitCode).toBe(7)
    expect(stdout).toBe((await waybill('notes')).stdout)
    expect(stderr).toContain(`${ref}: package-lock.json:3: `)
    expect(stderr).toContain('v1.1.0 is not compared with v1.0.0')
  }
})

test('what could be read of neither does not keep the others from being compared, but it is told: exit code 7', async () => {
  const unread = { 'web/bun.lockb': '\u0000' }
  const { waybill } = await aProduct([
    { message: 'feat: a', files: { 'package-lock.json': before, ...unread }, tags: ['v1.0.0'] },
    { message: 'feat: b', files: { 'package-lock.json': after }, tags: ['v1.1.0'] },
  ])
  const { exitCode, stdout, stderr } = await waybill('notes', '--dependencies')
  expect(exitCode).toBe(7)
  expect(stdout).toContain('- Upgraded: `left` 1.2.3 → 1.3.0.\n')
  expect(stderr).toContain('v1.1.0: web/bun.lockb: not read')
})

test('a package is told with what is in its folder', async () => {
  const files = (version: string) => ({
    'packages/web/package-lock.json': lockfile({ left: version }),
    'packages/api/package-lock.json': lockfile({ right: version }),
  })
  const { root, waybill } = await aProduct([
    { message: 'feat: a', files: { ...files('1.0.0') }, tags: ['web@1.0.0', 'api@1.0.0'] },
    { message: 'feat: b', files: { ...files('1.1.0') }, tags: ['web@1.1.0', 'api@1.1.0'] },
  ])
  await writeFile(
    join(root, 'waybill.yml'),
    'packages: { web: { path: packages/web }, api: { path: packages/api } }\n',
  )
  const { stdout } = await waybill('notes', 'web@1.1.0', '--package', 'web', '--dependencies')
  expect(stdout).toContain('`left` 1.0.0 → 1.1.0')
  expect(stdout).not.toContain('right')
})

test('what would read the lockfiles of many releases, or no lockfile at all, is refused before anything is read', async () => {
  const { waybill } = await aProduct()
  for (const look of [['--dependencies'], ['--vulnerabilities', 'x.json']])
    for (const other of [['--all'], ['--packages'], ['--from-json', 'x.json'], ['--explain', 'HEAD']]) {
      const { exitCode, stdout, stderr } = await waybill('notes', ...other, ...look)
      expect({ other, exitCode, stdout }).toEqual({ other, exitCode: 2, stdout: '' })
      expect(stderr).toMatch(
        /exclude each other|is for one release: with --(all|packages) the lockfiles of every release/,
      )
    }
})

const finding = {
  schema_version: '1.7.0',
  modified: '2026-05-02T10:00:00Z',
  id: 'GHSA-2222-3333-4444',
  summary: 'Prototype pollution in left',
  database_specific: { severity: 'HIGH' },
  affected: [
    {
      package: { ecosystem: 'npm', name: 'left' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.3.0' }] }],
    },
  ],
}

test('what scanners found is told as fixed, new and open, above the dependencies', async () => {
  const product = await aProduct()
  await writeFile(join(product.root, 'osv.json'), JSON.stringify(finding))
  const { exitCode, stdout, stderr } = await product.waybill(
    'notes',
    'v1.1.0',
    '--dependencies',
    '--vulnerabilities',
    'osv.json',
  )
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(
    /### Vulnerabilities\n\n- Since v1\.0\.0: 1 fixed[^]*GHSA-2222-3333-4444[^]*`left`[^]*### Dependencies\n/,
  )
  expect(stderr).toContain('osv.json: ')
  const alone = await releaseOf(product, 'v1.1.0', '--vulnerabilities', 'osv.json')
  expect(alone).toMatchObject({ vulnerabilities: { fixed: 1, open: 0, new: 0 } })
  expect(alone).not.toHaveProperty('dependencies')
  const first = await releaseOf(product, 'v1.0.0', '--vulnerabilities', 'osv.json')
  expect(first).toMatchObject({ vulnerabilities: { fixed: 0, open: 1, new: 0 } })
})

test('findings that cannot be read, or that are not named, are refused', async () => {
  const { root, waybill } = await aProduct()
  await writeFile(join(root, 'broken.json'), '{')
  for (const [files, code] of [
    ['broken.json', 'FINDINGS_INVALID'],
    ['nowhere.json', 'INPUT_INVALID'],
    [',', 'USAGE'],
  ] as const) {
    const { exitCode, stdout, stderr } = await waybill('notes', '--vulnerabilities', files)
    expect({ files, exitCode, stdout }).toEqual({ files, exitCode: 2, stdout: '' })
    expect(stderr).toContain(code)
  }
})

test('a name that means harm is only a name, in every format', async () => {
  const names = [
    '<img src=x onerror=alert(1)>',
    '`](https://evil.example)[',
    '@everyone',
    '*b*',
    '<!channel>',
  ]
  const { waybill } = await aProduct([
    { message: 'feat: a', files: { 'package-lock.json': lockfile({ left: '1.0.0' }) }, tags: ['v1.0.0'] },
    {
      message: 'feat: b',
      files: { 'package-lock.json': lockfile(Object.fromEntries(names.map((name) => [name, '1.0.0']))) },
      tags: ['v1.1.0'],
    },
  ])
  const told = async (format: string) => {
    const { stdout } = await waybill('notes', '--dependencies', '--format', format)
    return stdout.slice(stdout.indexOf('Dependencies'))
  }
  const [html, md, slack] = [await told('html'), await told('md'), await told('slack')]
  expect(html).toContain('onerror')
  expect(html).not.toMatch(/<img|href=/)
  expect(md.replace(/`[^`\n]*`/g, '')).not.toMatch(/(?<!\\)\]\(|(?<!\\)[<*]|@\w/)
  expect(slack).not.toMatch(/<[!@#h]|<img/)
})

test('the same twice gives the same bytes', async () => {
  const { waybill } = await aProduct()
  const run = async () => (await waybill('notes', 'v1.1.0', '--dependencies', '--json')).stdout
  expect(await run()).toBe(await run())
})
