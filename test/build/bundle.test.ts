import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { OutputChunk } from 'rolldown'
import { afterAll, expect, test } from 'vitest'
import { bundle } from '../../build/bundle.js'
import { differences } from '../../build/differences.js'
import { root } from '../../build/project.js'
import { thirdPartyNotices } from '../../build/third-party-notices.js'

const temporary: string[] = []
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true })
})

/** A small project in a folder of its own, with these files and our packages. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-build-'))
  temporary.push(folder)
  write(folder, { 'package.json': '{ "version": "9.8.7", "type": "module" }', ...files })
  return folder
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const sample = {
  'src/cli/main.ts': `
    import template from '../../templates/hello.md.hbs'
    import style from '../../templates/page.css'
    void import('../notes/read.ts').then(({ parse }) =>
      console.log(__WAYBILL_VERSION__, typeof template.main, style.trim(), parse('a: 1').a),
    )`,
  'src/notes/read.ts': "export { parse } from 'yaml'",
  'templates/hello.md.hbs': 'Hello {{name}}\n',
  'templates/page.css': 'a { color: red }\n',
}
const entries = { cli: 'src/cli/main.ts' }

function linked(folder: string): string {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

function textOf(chunks: readonly OutputChunk[]): Record<string, string> {
  return Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, code]))
}

test('the bundle runs by itself: version, templates and style sheets are in it, and lazy code is apart', async () => {
  const folder = linked(project(sample))
  const files = textOf(await bundle(folder, entries))
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['cli.js', 'chunks/notes/read.js']))
  expect(files['cli.js']).toMatch(/^#!\/usr\/bin\/env node\n/)
  expect(files['cli.js']).not.toContain('yaml')
  const place = project({ ...files, 'package.json': '{}' })
  expect(execFileSync(process.execPath, [join(place, 'cli.js')], { encoding: 'utf8' })).toBe(
    '9.8.7 function a { color: red } 1\n',
  )
})

test('the same sources give the same bytes in every folder, and no path of a machine', async () => {
  const [one, other] = [linked(project(sample)), linked(project(sample))]
  const files = textOf(await bundle(one, entries))
  expect(textOf(await bundle(other, entries))).toEqual(files)
  const all = Object.values(files).join('\n')
  for (const path of [one, root, tmpdir()]) expect(all).not.toContain(path)
})

test('an import that cannot be resolved fails the build', async () => {
  const folder = linked(project({ 'src/cli/main.ts': "import 'no-such-package'" }))
  await expect(bundle(folder, entries)).rejects.toThrow('no-such-package')
  write(folder, {
    'src/cli/main.ts': "import '../../old.cjs'",
    'old.cjs': "try { require('no-such-package') } catch {}",
  })
  await expect(bundle(folder, entries)).rejects.toThrow(
    'cli.js imports no-such-package, which is not in the bundle',
  )
})

test('the notices have the licence of each package that has code in the bundle, and of no other', async () => {
  const used = project({
    'src/cli/main.ts':
      "import { a } from 'a'\nimport { b } from 'b'\nimport { c } from 'c'\nimport { d } from 'd'\nconsole.log(a, c, d, typeof b)",
    'node_modules/a/package.json': '{ "name": "a", "version": "1.0.0", "license": "MIT", "main": "a.js" }',
    'node_modules/a/a.js': 'exports.a = 1',
    'node_modules/a/LICENSE': 'The words of A.\r\n',
    'node_modules/a/NOTICE.txt': 'A notice.\n',
    'node_modules/b/package.json':
      '{ "name": "b", "version": "2.0.0", "license": "CC-BY-3.0", "author": "Bea", "main": "b.js" }',
    'node_modules/b/b.js': 'exports.b = 2',
    'node_modules/c/package.json': '{ "name": "c", "version": "3.0.0", "license": "MIT", "main": "c.js" }',
    'node_modules/c/c.js': 'exports.c = 3',
    'node_modules/d/package.json':
      '{ "name": "d", "version": "4.0.0", "license": "ISC", "author": { "name": "Dee" }, "main": "d.js" }',
    'node_modules/d/d.js': 'exports.d = 4',
  })
  const chunks = await bundle(used, entries)
  expect(() => thirdPartyNotices(chunks)).toThrow(/c@3\.0\.0 is bundled and has no licence text/)
  write(used, { 'node_modules/c/licence.md': 'The words of C.' })
  const notices = thirdPartyNotices(chunks)
  for (const words of [
    'a@1.0.0 (MIT)',
    'The words of A.\n\nA notice.',
    'By Bea',
    'licenses/by/3.0',
    'The words of C.',
    'd@4.0.0 (ISC)',
    'Copyright (c) Dee\n\nPermission to use, copy, modify',
  ])
    expect(notices).toContain(words)
  expect(notices).not.toMatch(/\r|yaml@/)
})

test('what is committed is compared byte by byte, and leftovers are told', () => {
  const folder = project({ 'dist/cli.js': 'a', 'dist/chunks/old.js': 'b', 'schema/x.json': '{}' })
  const files = new Map([
    ['dist/cli.js', 'a '],
    ['dist/chunks/new.js', 'c'],
    ['schema/x.json', '{}'],
  ])
  expect(differences(folder, files)).toEqual([
    'differs: dist/cli.js',
    'left over: dist/chunks/old.js',
    'missing: dist/chunks/new.js',
    ...(process.platform === 'win32' ? [] : ['not executable: dist/cli.js']),
  ])
  expect(readFileSync(join(folder, 'dist/cli.js'), 'utf8')).toBe('a')
})
