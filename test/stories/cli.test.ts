import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import { builtCli } from '../builders/built.ts'
import { scratchFolder } from '../builders/folder.ts'
import { aShipping } from '../builders/shipping.ts'

test('from the draft to what ran: a release engineer ships 1.1.0', async () => {
  const { root, environment, service, smtp, slack } = await aShipping()
  const waybill = (...argv: string[]) => builtCli(root, argv, environment)

  const notes = await waybill('notes')
  expect(notes.stdout).toContain('## [1.1.0](https://github.com/acme/api/compare/v1.0.0...')
  expect(notes.stdout).toContain(
    '- **search:** find by \\*any\\* word ([#12](https://github.com/acme/api/issues/12))',
  )
  expect(notes.stderr).toContain('2 commits: 2 shown.')
  expect((await waybill('next')).stdout).toBe('1.1.0\n')

  const bom = await waybill('bom', '--output', 'bom.cdx.json', '--json')
  expect(JSON.parse(bom.stdout)).toMatchObject({
    schema: 'waybill/bom-summary@1',
    components: 1,
    licensed: 1,
    hashed: 1,
  })
  expect(JSON.parse(await readFile(join(root, 'bom.cdx.json'), 'utf8'))).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
  })

  const window = `${new Date(Date.now() + 3_600_000).toISOString()}/PT2H`
  const announced = await waybill('announce', '--environment', 'production', '--expected', window)
  expect(announced).toMatchObject({ exitCode: 0 })
  expect(announced.stdout).toMatch(/^total +3$/m)
  expect(announced.stderr).toContain('Messages: 3 accepted.')

  service.deploy({ version: '1.1.0', commit: 'x' })
  await gitOutput(['tag', 'v1.1.0'], { cwd: root })
  const delivered = await waybill('deliver', '--environment', 'production', '--release', 'v1.1.0')
  expect(delivered).toMatchObject({ exitCode: 0 })
  expect(delivered.stderr).toContain('healthy (verified, L1)')
  expect(smtp.mails).toHaveLength(4)
  expect(slack.messages).toHaveLength(2)

  const ran = await waybill(
    'ledger',
    'what-ran',
    '--environment',
    'production',
    '--at',
    new Date().toISOString(),
  )
  expect(ran.stdout).toMatch(/^1\.1\.0 {2}[0-9a-f]{12} {2}verified since /)
  expect((await waybill('ledger', 'verify')).stdout).toMatch(/^8 entries hold/)

  const page = await waybill('page', '--output', 'site')
  expect(page).toMatchObject({ exitCode: 0 })
  const index = await readFile(join(root, 'site/index.html'), 'utf8')
  expect(index).toContain('1.1.0')
  expect([...index.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
    '<script type="application/ld+json">',
    '<script src="search.js" defer>',
  ])
}, 120_000)

test('a misspelt option, command or format is exit code 2 and says what was meant', async () => {
  const root = await scratchFolder()
  const run = (...argv: string[]) => builtCli(root, argv)
  expect(await run('notes', '--form')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('--format') as string,
  })
  expect(await run('annouce')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('announce') as string,
  })
  expect(await run('notes', '--format', 'pdf')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('md, html') as string,
  })
  expect(await run('announce')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('--environment') as string,
  })
})

test('help and version go to stdout and end well', async () => {
  const root = await scratchFolder()
  const help = await builtCli(root, ['--help'])
  expect(help).toMatchObject({ exitCode: 0, stderr: '' })
  expect(help.stdout).toContain('waybill demo')
  const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string
  }
  expect(await builtCli(root, ['--version'])).toMatchObject({ exitCode: 0, stdout: `${version}\n` })
})

test.each([
  ['a wrong type', 'environments: { production: { targets: 3 } }\n', 'waybill.yml:1:40'],
  ['an unknown key', 'prodcut: Acme\n', 'did you mean'],
  ['a missing secret', null, 'SLACK_BOT_TOKEN'],
])(
  'a broken waybill.yml (%s) is refused with its place, and nothing is sent',
  async (_, yaml, said) => {
    const shipping = await aShipping()
    if (yaml !== null) await shipping.configure(() => yaml)
    const { SLACK_BOT_TOKEN: _token, ...environment } = shipping.environment
    const announced = await builtCli(
      shipping.root,
      ['announce', '--environment', 'production'],
      yaml === null ? environment : shipping.environment,
    )
    expect(announced.exitCode).toBe(2)
    expect(announced.stderr.toLowerCase()).toContain(said.toLowerCase())
    expect(shipping.smtp.mails).toHaveLength(0)
  },
  60_000,
)

test('without a lockfile the bill of materials is refused, and the notice says that it has none', async () => {
  const shipping = await aShipping({ history: [{ message: 'feat: a', files: { a: 'a' } }] })
  const bom = await builtCli(shipping.root, ['bom'])
  expect(bom).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('LOCKFILE_MISSING') as string })
  const dry = await builtCli(
    shipping.root,
    ['announce', '--environment', 'production', '--dry-run'],
    shipping.environment,
  )
  expect(dry.exitCode).toBe(0)
  expect(dry.stdout).toMatch(/no bill of materials/i)
}, 60_000)

test('an unreadable lockfile is named with its line, and the exit code is 7', async () => {
  const shipping = await aShipping({
    history: [{ message: 'feat: a', files: { 'package-lock.json': '{\n<<<<<<< HEAD\n' } }],
  })
  const bom = await builtCli(shipping.root, ['bom', '--output', 'bom.json'])
  expect(bom).toMatchObject({ exitCode: 7, stderr: expect.stringContaining('package-lock.json:2') as string })
}, 60_000)

test('a reader that closes the pipe is no fault', async () => {
  const { root } = await aShipping()
  const { execFile } = await import('node:child_process')
  const cli = join(import.meta.dirname, '../../dist/cli.js')
  const code = await new Promise((done) =>
    execFile(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" notes --all --format json | head -c 1; exit 0`],
      { cwd: root },
      (_error, _out, err) => done(err),
    ),
  )
  expect(String(code)).not.toContain('EPIPE')
}, 60_000)
