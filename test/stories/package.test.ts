import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { publishedManifest, writePackage } from '../../build/package.js'
import { root } from '../../build/project.js'
import { oldestNode } from '../../src/cli/node-version.ts'
import { scratchFolder } from '../builders/folder.ts'

const run = promisify(execFile)
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  version: string
  engines: { node: string }
}

/** The ordinary npm, asking nobody. */
const npm = (cwd: string, ...argv: string[]) =>
  run('npm', [...argv, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, npm_config_cache: join(cwd, '.npm') },
  })

test('the packed package installs offline as one package, and runs as npx waybill', async () => {
  const folder = await scratchFolder()
  const made = join(folder, 'made')
  const used = join(folder, 'used')
  await mkdir(used)
  writePackage(made, { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/waybill' })
  const packed = JSON.parse((await npm(made, 'pack', '--json')).stdout) as {
    filename: string
    files: { path: string }[]
  }[]
  const paths = packed[0]?.files.map(({ path }) => path) ?? []
  for (const path of [
    'dist/cli.js',
    'dist/THIRD-PARTY-NOTICES.txt',
    'man/waybill.1',
    'schema/waybill.yml.json',
    'README.md',
    'LICENSE',
  ])
    expect(paths).toContain(path)
  expect(paths.filter((path) => /^(?:src|test|build|bench|node_modules)\//.test(path))).toEqual([])

  await writeFile(join(used, 'package.json'), '{ "private": true }\n')
  await npm(used, 'install', join(made, packed[0]?.filename ?? ''))
  const lock = JSON.parse(await readFile(join(used, 'package-lock.json'), 'utf8')) as { packages: object }
  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/waybill'])
  const { stdout } = await run('npx', ['--no', '--offline', 'waybill', '--version'], {
    cwd: used,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder },
  })
  expect(stdout).toBe(`${manifest.version}\n`)
  const help = await run(join(used, 'node_modules/.bin/waybill'), ['notes', '--help'])
  expect(help.stdout).toContain('Usage: waybill notes [range] [options]')
}, 120_000)

test('the published manifest asks for nothing, and says where it was made', () => {
  const published = publishedManifest(
    { ...manifest, dependencies: { a: '1' }, scripts: {} },
    'https://github.com/acme/waybill',
  )
  expect(published).toMatchObject({
    repository: { url: 'git+https://github.com/acme/waybill.git' },
    publishConfig: { provenance: true },
  })
  for (const name of ['dependencies', 'devDependencies', 'scripts', 'overrides'])
    expect(published).not.toHaveProperty(name)
})

test('a Node that is too old is told so, and nothing is loaded that it could not read', async () => {
  const folder = await scratchFolder()
  const older = join(folder, 'older.cjs')
  await writeFile(
    older,
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } })\n",
  )
  const ran = await run(process.execPath, ['-r', older, join(root, 'dist/cli.js'), 'notes']).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
  expect(ran).toMatchObject({ code: 2, stdout: '' })
  expect(ran.stderr).toContain(`Waybill needs Node ${oldestNode} or later, and this is 18.20.8`)
  expect(ran.stderr).toContain('node-version: 24')
  expect(manifest.engines.node).toBe(`>=${oldestNode}`)
  const entry = await readFile(join(root, 'dist/cli.js'), 'utf8')
  const before = entry.slice(0, entry.indexOf('async function start()'))
  expect(before).not.toMatch(/\brequire\(|\?\?|\?\./)
})
