import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { continueHistory, type PastCommit } from '../../src/demo/history.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { builtCli } from '../builders/built.ts'
import { plainHistory, repositoryWith } from '../builders/repository.ts'
import { runWaybill, type RunResult } from '../builders/run.ts'

/** A product on a forge, with a way to run Waybill there and to look at what it wrote. */
async function aProduct(...commits: readonly PastCommit[]) {
  const { root } = await repositoryWith(commits)
  await gitOutput(['remote', 'add', 'origin', 'https://github.com/acme/api.git'], { cwd: root })
  const path = join(root, 'CHANGELOG.md')
  return {
    root,
    waybill: (...argv: string[]): Promise<RunResult> => runWaybill([...argv, '--cwd', root]),
    changelog: () => readFile(path, 'utf8'),
    write: (text: string) => writeFile(path, text),
    tag: (name: string) => gitOutput(['tag', name], { cwd: root }),
    commit: (...more: readonly PastCommit[]) => continueHistory(root, more),
  }
}

const released = plainHistory('feat: begin', 'v1.0.0', 'fix(io): close files (#3)')

test('the second run of the CHANGELOG writes the same bytes and says so', async () => {
  const { waybill, changelog } = await aProduct(...released)
  for (const argv of [[], ['--all'], ['v1.0.0'], ['--as', 'next']]) {
    expect(await waybill('notes', '--changelog', 'CHANGELOG.md', ...argv)).toMatchObject({
      exitCode: 0,
      stdout: '',
    })
    const once = await changelog()
    const again = await waybill('notes', '--changelog', 'CHANGELOG.md', ...argv)
    expect(again.stderr).toContain('CHANGELOG.md is up to date.')
    expect(await changelog()).toBe(once)
  }
})

test('a draft becomes the next version and then the tagged release, and the words of people go with it', async () => {
  const { waybill, changelog, write, tag, commit } = await aProduct(...released)
  await waybill('notes', '--changelog', 'CHANGELOG.md')
  const draft = await changelog()
  expect(draft).toContain('## [Unreleased]')
  await write(draft.replace('<!-- waybill:end -->', '<!-- waybill:end -->\n\nUpgrading takes five minutes.'))
  await commit({ message: 'feat: more' })

  await waybill('notes', '--changelog', 'CHANGELOG.md', '--as', 'next')
  const named = await changelog()
  expect(named).not.toContain('Unreleased')
  expect(named).toMatch(/^## \[1\.1\.0\]\(.+\) \(2026-01-05\)$/m)
  expect(named).toContain('\n- more (')
  expect(named).toContain('\nUpgrading takes five minutes.\n')

  await tag('v1.1.0')
  await waybill('notes', 'v1.1.0', '--changelog', 'CHANGELOG.md')
  const final = await changelog()
  expect(final).toContain('## [1.1.0](https://github.com/acme/api/compare/v1.0.0...v1.1.0) (2026-01-05)')
  expect(final.match(/^## /gm)).toHaveLength(1)
  expect(final).toContain('\nUpgrading takes five minutes.\n')

  await commit({ message: 'fix: later' })
  await waybill('notes', '--changelog', 'CHANGELOG.md', '--all')
  const all = await changelog()
  expect([...all.matchAll(/^## \[?([\w.]+)/gm)].map(([, name]) => name)).toEqual([
    'Unreleased',
    '1.1.0',
    '1.0.0',
  ])
  expect(all).toContain('\nUpgrading takes five minutes.\n')
})

test('a CHANGELOG with CRLF and a byte order mark keeps both, on every line', async () => {
  const { waybill, changelog, write } = await aProduct(...released)
  await write('\uFEFF# Changelog\r\n\r\nHello.\r\n\r\n## 0.9.0 - 2020-01-01\r\n\r\n* by hand\r\n')
  await waybill('notes', '--changelog', 'CHANGELOG.md', '--all')
  const text = await changelog()
  expect(text.startsWith('\uFEFF# Changelog\r\n\r\nHello.\r\n\r\n## ')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text).toContain('## 0.9.0 - 2020-01-01\r\n\r\n* by hand\r\n')
  expect(text).toContain('- **io:** close files')
})

test('a section that a person wrote is left alone and named with its line, and --adopt takes it over', async () => {
  const { waybill, changelog, write } = await aProduct(...plainHistory('feat: begin', 'v1.0.0'))
  const mine = '# Changelog\n\n## 1.0.0 - 2020-01-01\n\n* by hand\n'
  await write(mine)
  const left = await waybill('notes', '--changelog', 'CHANGELOG.md', '--all')
  expect(left).toMatchObject({ exitCode: 0 })
  expect(left.stderr).toContain(
    'warning: CHANGELOG.md:3: 1.0.0 was not written by Waybill and stays as it is',
  )
  expect(await changelog()).toBe(mine)
  await waybill('notes', '--changelog', 'CHANGELOG.md', '--all', '--adopt')
  expect(await changelog()).toContain('- begin (')
  expect(await changelog()).not.toContain('by hand')
})

test('a block that never ends is refused with its line, and the file stays as it was', async () => {
  const { waybill, changelog, write } = await aProduct(...released)
  const broken = '# Changelog\n\n## 1.0.0\n\n<!-- waybill:begin 1.0.0 -->\n\n- x\n'
  await write(broken)
  const refused = await waybill('notes', '--changelog', 'CHANGELOG.md')
  expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('CHANGELOG.md:5') as string })
  expect(await changelog()).toBe(broken)
})

test('Keep a Changelog has its headings, its Unreleased on top and its links at the end', async () => {
  const { root, waybill, changelog, tag } = await aProduct(...released)
  await writeFile(join(root, 'waybill.yml'), 'notes: { style: keep-a-changelog }\n')
  await waybill('notes', '--changelog', 'CHANGELOG.md', '--all')
  expect(await changelog()).toMatch(
    /## \[Unreleased\]\n[\s\S]+### Fixed\n[\s\S]+## \[1\.0\.0\] - 2026-01-05\n[\s\S]+### Added\n/,
  )
  expect(await changelog()).toMatch(
    /\n\[unreleased\]: https:\/\/github\.com\/acme\/api\/compare\/v1\.0\.0\.\.\.[0-9a-f]{40}\n$/,
  )
  await tag('v1.0.1')
  await waybill('notes', 'v1.0.1', '--changelog', 'CHANGELOG.md')
  expect(await changelog()).toContain('## [Unreleased]\n\n## [1.0.1] - 2026-01-05\n')
  expect(await changelog()).toMatch(
    /\n\[unreleased\]: \S+\/compare\/v1\.0\.1\.\.\.[0-9a-f]{40}\n\[1\.0\.1\]: \S+\/compare\/v1\.0\.0\.\.\.v1\.0\.1\n$/,
  )
})

test('Common Changelog has what breaks first, references and who did it', async () => {
  const { root, waybill } = await aProduct(...released, { message: 'fix(api)!: refuse floats' })
  await writeFile(join(root, 'waybill.yml'), 'notes: { style: common-changelog }\n')
  const { stdout } = await waybill('notes')
  expect(stdout).toMatch(
    /### Fixed\n\n- \*\*api \(breaking\):\*\* Refuse floats \(.+\) \(Ada Lovelace\)\n- \*\*io:\*\* Close files \(\[#3\].+\) \(Ada Lovelace\)\n/,
  )
})

test('the built command writes the same CHANGELOG as the one that is tested here', async () => {
  const { root, waybill, changelog } = await aProduct(...released)
  expect(await builtCli(root, ['notes', '--all', '--changelog', 'CHANGELOG.md'])).toMatchObject({
    exitCode: 0,
  })
  const built = await changelog()
  expect((await waybill('notes', '--all', '--changelog', 'CHANGELOG.md')).stderr).toContain('is up to date')
  expect(await changelog()).toBe(built)
}, 60_000)

test('packages have their sections, their drafts and, in their folders, files of their own', async () => {
  const { root, waybill, changelog } = await aProduct(
    { message: 'chore: begin', files: { 'waybill.yml': packages } },
    { message: 'feat: one', files: { 'packages/a/x': '1' }, tags: ['a@1.0.0'] },
    { message: 'feat: two', files: { 'packages/b/x': '1' }, tags: ['b@2.0.0'] },
    { message: 'feat: three', files: { 'packages/a/x': '2' } },
    { message: 'fix: four', files: { 'packages/b/x': '2' } },
    { message: 'feat: nowhere', files: { elsewhere: '1' } },
  )
  const drafts = await waybill('notes', '--packages')
  expect(headings(drafts.stdout)).toEqual(['a 1.1.0', 'b 2.0.1'])
  expect(drafts.stdout).not.toContain('nowhere')
  const all = await waybill('notes', '--all', '--packages')
  expect(headings(all.stdout)).toEqual(['a 1.1.0', 'a 1.0.0', 'b 2.0.1', 'b 2.0.0'])

  await waybill('notes', '--all', '--packages', '--changelog', 'CHANGELOG.md')
  const once = await changelog()
  expect(headings(once).toSorted()).toEqual(['a 1.0.0', 'a Unreleased', 'b 2.0.0', 'b Unreleased'])
  await waybill('notes', '--all', '--packages', '--changelog', 'CHANGELOG.md')
  expect(await changelog()).toBe(once)

  await waybill('notes', '--package', 'a', '--changelog', 'packages/a/CHANGELOG.md', '--as', 'next')
  const own = await readFile(join(root, 'packages/a/CHANGELOG.md'), 'utf8')
  expect(headings(own)).toEqual(['1.1.0'])
  expect(own).toContain('- three (')
  expect(own).not.toMatch(/four|nowhere/)
})

const packages = [
  'packages:',
  '  a: { path: packages/a, tags: "a@{version}" }',
  '  b: { path: packages/b, tags: "b@{version}" }',
  '',
].join('\n')

/** What the headings of releases say before a link or a date. */
function headings(markdown: string): string[] {
  return [...markdown.matchAll(/^## \[?([^\](\n]+?)(?:\]| \()/gm)].map(([, text = '']) => text)
}
