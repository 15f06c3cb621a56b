import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainHistory, repositoryWith } from '../builders/repository.ts'
import { runWaybill } from '../builders/run.ts'

const packages = 'packages: { a: { path: a }, b: { path: b } }\n'

async function monorepo() {
  const { root } = await repositoryWith([
    { message: 'feat: begin', files: { 'a/x': '1', 'b/x': '1' }, tags: ['a@1.0.0', 'b@2.0.0'] },
    { message: 'feat: of a', files: { 'a/y': '1' } },
    { message: 'fix: of b', files: { 'b/y': '1' } },
  ])
  await writeFile(join(root, 'waybill.yml'), packages)
  return root
}

test('with --as next every package’s draft is called by its own next version', async () => {
  const root = await monorepo()
  const { exitCode } = await runWaybill([
    'notes',
    '--packages',
    '--changelog',
    'CHANGELOG.md',
    '--as',
    'next',
    '--cwd',
    root,
  ])
  expect(exitCode).toBe(0)
  const text = await readFile(join(root, 'CHANGELOG.md'), 'utf8')
  expect(text).toMatch(/^## .*a.* 1\.1\.0/m)
  expect(text).toMatch(/^## .*b.* 2\.0\.1/m)
})

test('one version names no two drafts', async () => {
  const root = await monorepo()
  const said = await runWaybill([
    'notes',
    '--packages',
    '--changelog',
    'C.md',
    '--as',
    '9.0.0',
    '--cwd',
    root,
  ])
  expect(said).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('names one draft') as string })
})

test.each([
  ['1.2.3garbage', 'is no version'],
  ['1.2.3 <!-- x', 'is no version'],
  ['1.0.0', 'is released already'],
  ['0.9.0', 'is not higher than 1.0.0'],
])('a draft cannot be called %s', async (name, complaint) => {
  const { root } = await repositoryWith(plainHistory('feat: a', 'v1.0.0', 'fix: b'))
  const said = await runWaybill(['notes', '--changelog', 'C.md', '--as', name, '--cwd', root])
  expect(said).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(complaint) as string })
})

test('a draft that is written as a version links to the tag that it will have', async () => {
  const { root } = await repositoryWith(plainHistory('feat: a', 'v1.0.0', 'fix: b'))
  await writeFile(join(root, 'waybill.yml'), 'repository: https://github.com/acme/api\n')
  await runWaybill(['notes', '--changelog', 'C.md', '--as', 'next', '--cwd', root])
  expect(await readFile(join(root, 'C.md'), 'utf8')).toContain(
    '## [1.0.1](https://github.com/acme/api/compare/v1.0.0...v1.0.1)',
  )
})

test('the notes of a configured monorepo as one say that there are packages', async () => {
  const { stderr } = await runWaybill(['notes', '--cwd', await monorepo()])
  expect(stderr).toContain('There are packages (a, b)')
})

test('a tag of a package that was not asked for is refused with the line that asks for it', async () => {
  const said = await runWaybill(['notes', 'b@2.0.0', '--package', 'a', '--cwd', await monorepo()])
  expect(said).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('waybill notes b@2.0.0 --package b') as string,
  })
})

test('an explanation follows --first-parent, as the notes do', async () => {
  const { root, oid } = await repositoryWith([
    { message: 'feat: base', mark: 'base' },
    { message: 'feat: exports', branch: 'side', from: 'base', mark: 'side' },
    { message: 'Merge pull request #13 from a/b\n\nExports', from: 'base', merges: ['side'] },
  ])
  const argv = ['notes', '--explain', oid('side'), '--cwd', root]
  expect((await runWaybill(argv)).stdout).toContain('Listed under Features')
  expect((await runWaybill([...argv, '--first-parent'])).stdout).toContain('Told once')
})

test('an explanation that would need labels says so with exit code 7', async () => {
  const { root, oid } = await repositoryWith(plainHistory('feat: a', 'feat: b'))
  await writeFile(
    join(root, 'waybill.yml'),
    'notes: { rules: [{ when: { label: internal }, show: hide }] }\n',
  )
  const said = await runWaybill(['notes', '--explain', oid('feat: b'), '--cwd', root])
  expect(said).toMatchObject({ exitCode: 7, stderr: expect.stringContaining('notes.rules[0]') as string })
})

test.each([
  [['--from-json', 'n.json', '--all'], '--from-json and --all exclude each other'],
  [['--explain', 'HEAD', '--output', 'f'], '--explain and --output exclude each other'],
  [['v1.0.0', '--from-json', 'n.json'], '--from-json and the range v1.0.0 exclude each other'],
  [['--as', 'next'], '--as is about a CHANGELOG'],
  [['--format', 'html', '--changelog', 'C.md'], '--changelog takes no --format'],
  [['--format', 'json', '--fit', 'slack'], '--fit has no meaning for JSON'],
])('%j is refused, since a part of it would be ignored', async (argv, complaint) => {
  const { root } = await repositoryWith(plainHistory('feat: a', 'v1.0.0'))
  const said = await runWaybill(['notes', ...argv, '--cwd', root])
  expect(said).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(complaint) as string })
})

test('notes that are no JSON are refused at the line and column where they stop being it', async () => {
  const { root } = await repositoryWith(plainHistory('feat: a'))
  await writeFile(join(root, 'n.json'), '{\n  "schema": nope\n}\n')
  const said = await runWaybill(['notes', '--from-json', 'n.json', '--cwd', root])
  expect(said).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('n.json:2:') as string })
})

test('a range that ends on no release is not called by a version that is taken', async () => {
  const { root } = await repositoryWith(
    plainHistory('feat: a', 'v1.0.0', 'fix: b', 'v1.0.1', 'feat: c', 'v1.1.0', 'fix: d'),
  )
  const { stdout } = await runWaybill(['notes', 'v1.0.1..HEAD', '--cwd', root])
  expect(stdout).toContain('## Unreleased')
})

test('the page and the notice of notes that need labels say so with exit code 7, as the notes do', async () => {
  const { root } = await repositoryWith(plainHistory('feat: a', 'v1.0.0', 'feat: b'))
  const rule = 'notes: { rules: [{ when: { label: internal }, show: hide }] }\n'
  await writeFile(join(root, 'waybill.yml'), `${rule}environments: { staging: {} }\n`)
  const page = await runWaybill(['page', '--output', join(root, 'site'), '--cwd', root])
  const notice = await runWaybill(['announce', '--environment', 'staging', '--dry-run', '--cwd', root])
  for (const said of [page, notice])
    expect(said).toMatchObject({ exitCode: 7, stderr: expect.stringContaining('notes.rules[0]') as string })
})

test('the bill of materials links to the release on a forge that only the configuration names', async () => {
  const lock = { name: 'api', version: '1.0.0', lockfileVersion: 3, packages: { '': { name: 'api' } } }
  const { root } = await repositoryWith([
    { message: 'feat: a', files: { 'package-lock.json': JSON.stringify(lock) }, tags: ['v1.0.0'] },
  ])
  await writeFile(join(root, 'waybill.yml'), 'repository: https://git.acme.example/a/b\nforge: gitlab\n')
  const { stdout } = await runWaybill(['bom', '--cwd', root])
  expect(stdout).toContain('https://git.acme.example/a/b/-/tags/v1.0.0')
})
