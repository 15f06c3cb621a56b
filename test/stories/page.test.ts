import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PastCommit } from '../../src/demo/history.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { pageSchema, type PageDocument } from '../../src/page/page-document.ts'
import { lockfile } from '../builders/lockfile.ts'
import { plainHistory, repositoryWith } from '../builders/repository.ts'
import { scratchFolder } from '../builders/folder.ts'
import { runWaybill } from '../builders/run.ts'

/** A made history, what `waybill.yml` says, and the command line there, at a fixed time. */
async function aProduct(commits: readonly PastCommit[], configuration = '') {
  const { root } = await repositoryWith(commits)
  if (configuration !== '') await writeFile(join(root, 'waybill.yml'), configuration)
  const site = join(root, 'public/changelog')
  return {
    root,
    site,
    page: (...argv: string[]) =>
      runWaybill(['page', '--cwd', root, ...argv], { SOURCE_DATE_EPOCH: '1790000000' }),
    fileOf: (path: string) => readFile(join(site, path), 'utf8'),
  }
}

function documentIn(stdout: string): PageDocument {
  return pageSchema.parse(JSON.parse(stdout))
}

const history = plainHistory('feat: begin', 'v1.0.0', 'fix: mend', 'feat: go on', 'v1.1.0', 'feat: draft')

test('the site is written to the folder of the configuration, and what, where and how to look at it is said', async () => {
  const { page, fileOf } = await aProduct(history)
  const first = await page()
  expect(first).toMatchObject({ exitCode: 0, stderr: '' })
  expect(first.stdout).toMatch(
    /^The page tells 2 releases\.\nWrote \d+ files to public\/changelog\.\nOpen public\/changelog\/index\.html in a browser\.\n$/,
  )
  expect(await fileOf('index.html')).toContain('1.1.0')
  expect(await fileOf('releases/1.0.0/index.html')).not.toContain('draft')
  const again = await page('--json')
  const { counts, written, unchanged } = documentIn(again.stdout)
  expect(written).toEqual([])
  expect(unchanged).toContain('releases/1.1.0/index.html')
  expect(counts).toEqual({
    releases: 2,
    packages: 0,
    changes: 3,
    boms: 0,
    written: 0,
    unchanged: unchanged.length,
  })
})

test('flags come before the configuration', async () => {
  const configuration = 'page: { output: there, base-url: "https://one.example", draft: false, bom: all }\n'
  const { root, page } = await aProduct(history, configuration)
  const run = await page('--output', 'here', '--base-url', 'https://two.example/log', '--draft', '--bom', '0')
  expect(run.exitCode).toBe(0)
  expect(run.stdout).toContain('It is made for https://two.example/log.')
  const index = await readFile(join(root, 'here/index.html'), 'utf8')
  expect(index).toContain('<link rel="canonical" href="https://two.example/log/">')
  expect(index).toContain('unreleased/')
  expect(await readdir(root)).not.toContain('there')
})

test('the same commit and SOURCE_DATE_EPOCH give the same bytes in another folder', async () => {
  const { root, page } = await aProduct(history)
  for (const folder of ['one', 'two']) await page('--output', folder)
  const files = await readdir(join(root, 'one'), { recursive: true, withFileTypes: true })
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name)
    expect(await readFile(path)).toEqual(await readFile(path.replace(`${root}/one`, `${root}/two`)))
  }
})

test('the newest releases have their bill of materials, and a lockfile that cannot be read is exit code 7', async () => {
  const { root, page, fileOf } = await aProduct([
    { message: 'feat: a', files: { 'package-lock.json': lockfile({ left: '1.0.0' }) }, tags: ['v1.0.0'] },
    { message: 'feat: b', files: { 'package-lock.json': lockfile({ left: '1.1.0' }) }, tags: ['v1.1.0'] },
    { message: 'feat: c', files: { 'package-lock.json': '{ "lock' }, tags: ['v1.2.0'] },
  ])
  const run = await page('--bom', '2')
  expect(run).toMatchObject({
    exitCode: 7,
    stdout: expect.stringContaining('2 with the bill of materials') as string,
  })
  expect(run.stderr).toContain('v1.2.0: package-lock.json:1: ')
  expect(await fileOf('releases/1.2.0/index.html')).toContain('package-lock.json could not be read')
  expect(await fileOf('releases/1.1.0/index.html')).toContain('<code>left</code>')
  const { stdout } = await runWaybill(['bom', '--ref', 'v1.1.0', '--cwd', root])
  expect(await fileOf('releases/1.1.0/bom.cdx.json')).toBe(stdout)
  await expect(fileOf('releases/1.0.0/bom.cdx.json')).rejects.toThrow('ENOENT')
  expect(await page('--bom', 'some')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('--bom 10') as string,
  })
})

test('who asks for what is inside is told why nothing is', async () => {
  const { page } = await aProduct(history)
  const run = await page('--bom', '2')
  expect(run).toMatchObject({ exitCode: 0 })
  expect(run.stderr).toContain('No release tells what is inside it: none of the newest has a lockfile.')
})

const monorepo: readonly PastCommit[] = [
  { message: 'feat: begin', files: { 'api/a': '1', 'web/a': '1' }, tags: ['api@1.0.0', 'web@1.0.0'] },
  { message: 'fix: api alone', files: { 'api/a': '2' }, tags: ['api@1.1.0'] },
]
const packages = 'packages: { api: { path: api, formerly: [old-api] }, web: { path: web } }\n'

test('a monorepo has every package that is configured, or the one that is asked for, and its former names lead on', async () => {
  const { page, fileOf } = await aProduct(monorepo, packages)
  expect((await page()).stdout).toContain('The page tells 3 releases, of 2 packages.')
  expect(await fileOf('releases/old-api/1.1.0/index.html')).toContain(
    'url=../../../releases/api/1.1.0/index.html',
  )
  expect(await fileOf('packages/old-api/index.html')).toContain('url=../../packages/api/index.html')
  const one = await page('--package', 'web', '--output', 'web-alone', '--json')
  expect(documentIn(one.stdout).counts).toMatchObject({ releases: 1, packages: 1 })
  expect(await page('--package', 'web', '--packages')).toMatchObject({ exitCode: 2 })
  const unconfigured = await aProduct(monorepo)
  expect(documentIn((await unconfigured.page('--packages', '--json')).stdout).counts.packages).toBe(2)
})

const customers = `
channels: { slack: { token: "\${SLACK_BOT_TOKEN}" } }
audiences: { customers: { slack: [C0123456789] } }
`

test('an audience that is not there is refused with what was meant, before anything is written', async () => {
  const { page, site } = await aProduct(history, customers)
  expect(await page('--audience', 'custmers')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('Did you mean customers?') as string,
  })
  await expect(stat(join(site, 'index.html'))).rejects.toThrow('ENOENT')
})

test('a release whose tag is gone is told, and its page stays', async () => {
  const { root, page, fileOf } = await aProduct(history)
  await page()
  await gitOutput(['tag', '--delete', 'v1.0.0'], { cwd: root })
  const run = await page()
  expect(run).toMatchObject({
    exitCode: 0,
    stderr:
      "warning: 1 release is gone from the repository's tags: v1.0.0; its page stays, and nothing links to it.\n",
  })
  expect(await fileOf('releases/1.0.0/index.html')).toContain('1.0.0')
  expect(await fileOf('index.html')).not.toContain('releases/1.0.0/')
  expect((await page()).stderr).toBe('')
})

test('files of others stay as they are, also where a page goes', async () => {
  const { page, site } = await aProduct(history)
  const theirs = ['CNAME', 'img/logo.png', 'releases/1.0.0/guide.pdf', 'releases/9.9.9/index.html']
  for (const path of theirs) {
    await mkdir(join(site, path, '..'), { recursive: true })
    await writeFile(join(site, path), `theirs: ${path}`)
  }
  expect((await page()).exitCode).toBe(0)
  for (const path of theirs) expect(await readFile(join(site, path), 'utf8')).toBe(`theirs: ${path}`)
})

test.each(['index.html', 'releases.json'])(
  'what somebody else called %s is not written over',
  async (name) => {
    const { page, site } = await aProduct(history)
    await mkdir(site, { recursive: true })
    await writeFile(join(site, name), 'theirs')
    expect(await page()).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/is not written over\. \[OUTPUT_UNWRITABLE\]\n[^]*--output/) as string,
    })
    expect(await readdir(site)).toEqual([name])
  },
)

test('a folder that cannot be written is exit code 2 with what to do', async () => {
  const { root, page } = await aProduct(history)
  await writeFile(join(root, 'taken'), 'a file')
  expect(await page('--output', 'taken')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('OUTPUT_UNWRITABLE') as string,
  })
  expect(await readFile(join(root, 'taken'), 'utf8')).toBe('a file')
})

test('a repository without a commit is exit code 2; one without a tag has a page that says so', async () => {
  const empty = await scratchFolder()
  await gitOutput(['init', '--quiet', '.'], { cwd: empty })
  expect(await runWaybill(['page', '--cwd', empty])).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('NO_COMMITS') as string,
  })
  const { page, fileOf } = await aProduct(plainHistory('feat: a'))
  expect(await page()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('0 releases') as string })
  expect(await fileOf('index.html')).toContain('No release yet.')
})

test('a release without a change has a page that says so, and one with a thousand has them all', async () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ message: `feat: number ${index} of many` }))
  const { page, fileOf, site } = await aProduct([
    { message: 'chore: begin', tags: ['v1.0.0'] },
    ...many,
    { message: 'fix: the last', tags: ['v1.1.0'] },
  ])
  expect((await page()).exitCode).toBe(0)
  expect(await fileOf('releases/1.0.0/index.html')).toContain('Nothing to list in this release.')
  const whole = await fileOf('releases/1.1.0/index.html')
  for (const index of [0, 499, 999]) expect(whole).toContain(`number ${index} of many`)
  expect((await stat(join(site, 'index.html'))).size).toBeLessThan(60_000)
})

test('what the site was before is gone with its folder', async () => {
  const { page, site } = await aProduct(history)
  await page()
  await rm(site, { recursive: true })
  expect(documentIn((await page('--json')).stdout)).toMatchObject({ unchanged: [], warnings: [] })
})
