import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PastCommit } from '../../src/demo/history.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { builtCli } from '../builders/built.ts'
import { plainHistory, repositoryWith } from '../builders/repository.ts'
import { runWaybill, type RunResult } from '../builders/run.ts'

const rendered = ['md', 'html', 'text', 'slack'] as const
const formats = [...rendered, 'json'] as const

async function aProduct(commits: readonly PastCommit[], files: Readonly<Record<string, string>> = {}) {
  const { root, oid } = await repositoryWith(commits)
  await gitOutput(['remote', 'add', 'origin', 'https://github.com/acme/api.git'], { cwd: root })
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text)
  const waybill = (...argv: string[]): Promise<RunResult> => runWaybill([...argv, '--cwd', root])
  return { root, oid, waybill }
}

/** A range with something of everything. */
const everything: readonly PastCommit[] = [
  ...plainHistory('feat: begin', 'v1.0.0'),
  { message: 'feat(ui)!: a `Map<string, T>` for @ada (#12)\n\nBREAKING CHANGE: the old one is gone' },
  { message: 'fix: *stars* & <b>tags</b>, closes #4\n\nRelease-Note: upgrade: Run `acme migrate`.' },
  { message: 'perf: quick\n\nRelease-Note: highlight: Twice as fast.', author: 'Zoë <zoe@corp.example>' },
  { message: 'no convention at all' },
  { message: 'chore: tidy up' },
]

test('notes from a file that JSON was written to are, in each format, those of the repository byte for byte', async () => {
  const { root, waybill } = await aProduct(everything)
  for (const what of [[], ['v1.0.0'], ['--all']]) {
    const written = await waybill('notes', ...what, '--format', 'json', '--output', 'notes.json')
    expect(written).toMatchObject({ exitCode: 0, stdout: '' })
    for (const format of rendered) {
      const direct = await waybill('notes', ...what, '--format', format)
      const again = await waybill('notes', '--from-json', 'notes.json', '--format', format)
      expect(again.stdout).toBe(direct.stdout)
      expect(again.stdout).not.toBe('')
    }
    const json = await waybill('notes', '--from-json', 'notes.json', '--json')
    expect(json.stdout).toBe(await readFile(join(root, 'notes.json'), 'utf8'))
  }
})

test('a document that is no document is refused with where it is wrong', async () => {
  const { waybill } = await aProduct(plainHistory('feat: begin'), {
    'broken.json': '{"schema": ',
    'other.json': '{"schema":"waybill/release-notes@1","repository":{"url":null},"releases":[{"version":3}]}',
  })
  const from = (file: string) => waybill('notes', '--from-json', file)
  expect(await from('broken.json')).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringMatching(/^error: broken\.json\b.* not JSON/) as string,
  })
  expect(await from('other.json')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('releases.0.version') as string,
  })
  expect(await from('none.json')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('none.json') as string,
  })
})

test('notes from stdin are read by the built command too', async () => {
  const { root, waybill } = await aProduct(everything)
  await waybill('notes', '--format', 'json', '--output', 'notes.json')
  const { execFileSync } = await import('node:child_process')
  const cli = join(import.meta.dirname, '../../dist/cli.js')
  const text = execFileSync(
    process.execPath,
    [cli, 'notes', '--from-json', '-', '--format', 'text', '--quiet'],
    {
      cwd: root,
      encoding: 'utf8',
      input: await readFile(join(root, 'notes.json')),
    },
  )
  expect(text).toBe((await builtCli(root, ['notes', '--format', 'text'])).stdout)
}, 60_000)

test('nobody’s address is in any format, whatever people are called and wherever they are named', async () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/)
  const name = fc.oneof(
    word,
    word.map((one) => `${one}@secret.example`),
    fc.constantFrom('Zoë', '@org', 'a|b'),
  )
  await fc.assert(
    fc.asyncProperty(name, name, word, fc.boolean(), async (author, other, user, breaks) => {
      const address = `${user}@secret.example`
      const message = [
        `fix${breaks ? '!' : ''}: x`,
        '',
        'body',
        '',
        ...(breaks ? ['BREAKING CHANGE: all of it'] : []),
        'Release-Note: What readers see.',
        `Co-authored-by: ${other} <co-${address}>`,
        `Signed-off-by: ${author} <sign-${address}>`,
        `Reviewed-by: ${other} <${address}>`,
      ].join('\n')
      const { waybill } = await aProduct([
        ...plainHistory('feat: begin', 'v1.0.0'),
        { message, author: `${author} <${address}>` },
        { message: 'not conventional', author: `${other} <other-${address}>` },
      ])
      for (const format of formats) {
        const { exitCode, stdout, stderr } = await waybill('notes', '--format', format)
        expect(exitCode).toBe(0)
        expect(stdout + stderr).not.toContain('secret.example')
      }
      const changelog = await waybill('notes', '--changelog', 'C.md', '--json')
      expect(changelog.stdout + changelog.stderr).not.toContain('secret.example')
    }),
    { numRuns: 6 },
  )
})

test('a secret in a message is redacted in every format and named without its value', async () => {
  const token = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`
  const { root, waybill, oid } = await aProduct([
    ...plainHistory('feat: begin', 'v1.0.0'),
    {
      message: `fix: use ${token}\n\nBREAKING CHANGE: ${token} is gone\nRelease-Note: highlight: ${token} rocks`,
      mark: 'leak',
    },
    { message: `uses ${token} too` },
  ])
  for (const format of formats) {
    const { stdout, stderr } = await waybill('notes', '--format', format, '--strict')
    expect(stdout).toContain('redacted')
    expect(stdout + stderr).not.toContain(token)
    expect(stderr).toContain(`The message of ${oid('leak')} holds a secret (github-token)`)
  }
  await waybill('notes', '--changelog', 'C.md')
  expect(await readFile(join(root, 'C.md'), 'utf8')).not.toContain(token)
  for (const argv of [
    ['notes', '--explain', oid('leak')],
    ['next'],
    ['next', '--json'],
    ['lint'],
    ['lint', '--json'],
  ]) {
    const { stdout, stderr } = await waybill(...argv)
    expect(stdout + stderr).not.toContain(token)
  }
})

test('--fit keeps the notes within so many characters, and says how much is missing', async () => {
  const many = Array.from({ length: 40 }, (_, index) => `fix: repair number ${index + 1}`)
  const { waybill } = await aProduct(plainHistory('feat: begin', 'v1.0.0', ...many, 'feat!: the big one'))
  for (const format of rendered) {
    const whole = await waybill('notes', '--format', format)
    const { stdout } = await waybill('notes', '--format', format, '--fit', '1200')
    expect(whole.stdout.length).toBeGreaterThan(1200)
    expect(stdout.length).toBeLessThanOrEqual(1200)
    expect(stdout).toContain('the big one')
    expect(stdout).toMatch(/\d+ more/)
  }
  expect(await waybill('notes', '--fit', 'tweet')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('github-release') as string,
  })
})

test('a mistake in a template or a part of one is told with file and line, and nothing is printed', async () => {
  const { waybill } = await aProduct(plainHistory('feat: begin'), {
    'whole.hbs': 'one\n\n  {{nowhere}}\n',
    'change.hbs': '- {{inline text @root.links}}\n{{{text}}}\n',
    'waybill.yml': 'notes: { partials: { change.md: change.hbs } }\n',
  })
  expect(await waybill('notes', '--template', 'whole.hbs')).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringMatching(/whole\.hbs:3|change\.hbs:2/) as string,
  })
  expect(await waybill('notes')).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining('change.hbs:2:1') as string,
  })
  expect(await waybill('notes', '--format', 'text')).toMatchObject({ exitCode: 0 })
  expect(await waybill('notes', '--format', 'text', '--template', 'none.hbs')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('none.hbs') as string,
  })
})

test('a word of the notes that is misspelt is refused at its place, and one that is right is used', async () => {
  const { root, waybill } = await aProduct(plainHistory('feat: begin'), {
    'waybill.yml': 'notes:\n  words:\n    featurs: Neu\n',
  })
  expect(await waybill('notes')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/^error: waybill\.yml:3:\d+: notes\.words\.featurs/) as string,
  })
  await writeFile(join(root, 'waybill.yml'), 'notes:\n  words:\n    features: Neu\n')
  expect((await waybill('notes')).stdout).toContain('### Neu\n')
})

test('tolerant reading lists what strict reading cannot place, and counts what it repaired', async () => {
  const history = plainHistory(
    'feat: begin',
    'v1.0.0',
    'feat : one',
    'fix:two',
    '✨ feat: three',
    'fix: four',
  )
  const { root, waybill } = await aProduct(history)
  const strict = await waybill('notes')
  expect(strict.stderr).toContain('3 unconventional')
  await writeFile(join(root, 'waybill.yml'), 'notes: { reading: tolerant }\n')
  const tolerant = await waybill('notes')
  expect(tolerant.stderr).toContain('4 commits: 4 shown. The headers of 3 were repaired.')
  expect(tolerant.stdout).toMatch(
    /### Features\n\n- three .+\n- one .+\n\n### Bug fixes\n\n- four .+\n- two /,
  )
  expect(await waybill('notes', '--strict')).toMatchObject({ exitCode: 0 })
})

test('the date of a draft is that of SOURCE_DATE_EPOCH where it is set, and of a release its own', async () => {
  const { root } = await aProduct(plainHistory('feat: begin', 'v1.0.0', 'fix: two'))
  const at = { SOURCE_DATE_EPOCH: '86400' }
  const run = (what: readonly string[], environment: Record<string, string>) =>
    runWaybill(['notes', ...what, '--format', 'text', '--cwd', root], environment)
  expect((await run([], at)).stdout).toContain('1.0.1 (1970-01-02)')
  expect((await run(['v1.0.0'], at)).stdout).toContain('1.0.0 (2026-01-05)')
  expect(await run([], { SOURCE_DATE_EPOCH: 'today' })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('SOURCE_DATE_EPOCH') as string,
  })
})
