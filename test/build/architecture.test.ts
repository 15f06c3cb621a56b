import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../../build/project.js'

/** Each imports only what stands before it. The edge, the demo and the doors have rules of their own. */
const stages = [
  [
    'config',
    'render',
    'git',
    'forge',
    'changes',
    'notes',
    'bom',
    'advisories',
    'delivery',
    'notices',
    'ledger',
  ],
  ['attestation', 'page', 'setup', 'journeys'],
].flat()
const folders = [...stages, 'edge', 'demo', 'cli', 'action']

interface Import {
  readonly source: string
  readonly isType: boolean
}

/** Whether a file of a folder may import from another; `errors` is a file, and upstream of all. */
function mayImport(from: string, to: string, isType: boolean): boolean {
  if (from === to) return true
  if (from === 'errors') return false
  if (to === 'errors') return true
  switch (from) {
    case 'edge':
      return stages.includes(to) && to !== 'journeys'
    case 'demo':
      return stages.includes(to) || to === 'edge'
    case 'cli':
      return ['config', 'journeys', 'edge', 'demo'].includes(to) || isType
    case 'action':
      // The Action is another door to the same commands.
      return ['config', 'journeys', 'edge', 'cli'].includes(to) || isType
    case 'journeys':
      return (isType && to === 'edge') || stages.includes(to)
    default:
      return stages.includes(to) && stages.indexOf(to) < stages.indexOf(from)
  }
}

/** The only folders that may import a package, other than its types. */
const owners: Readonly<Record<string, readonly string[]>> = {
  'simple-git': ['edge'],
  nodemailer: ['edge'],
  '@slack/web-api': ['edge'],
  '@octokit/core': ['edge'],
  '@octokit/plugin-retry': ['edge'],
  '@octokit/plugin-throttling': ['edge'],
  'smtp-server': ['demo'],
  '@actions/core': ['action'],
  commander: ['cli'],
  picocolors: ['cli'],
}

function mayImportPackage(from: string, source: string, isType: boolean): boolean {
  if (isBuiltin(source)) {
    if (!source.startsWith('node:')) return false
    const isCrypto =
      source === 'node:crypto' && ['bom', 'delivery', 'notices', 'ledger', 'page'].includes(from)
    return ['edge', 'demo', 'cli', 'action'].includes(from) || isCrypto
  }
  if (source === 'zod' || source === '@cyclonedx/cyclonedx-library') return false
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? source
  return isType || (owners[name] ?? [from]).includes(from)
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? (path === 'test/fixtures' ? [] : filesBelow(path)) : [path]
    })
    .filter((path) => /\.[jt]s$/.test(path))
}

/** What a file says to the machine: without its comments. */
function codeOf(path: string): string {
  return readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

function importsOf(path: string): Import[] {
  const text = codeOf(path)
  const lines = text.matchAll(/^(?:import|export)\s+(?:(type\s)?([^'"]*?)\sfrom\s+)?'([^']+)'/gm)
  const fixed = [...lines].map(([, type, names = '', source = '']) => ({
    source,
    isType: type !== undefined || /^\{(?:\s*type\s[^,}]+,?)+\s*\}$/.test(names.trim()),
  }))
  const lazy = text.matchAll(/(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)(\.[A-Z])?/g)
  return [
    ...fixed,
    ...[...lazy].map(([, type, source = '', member]) => ({ source, isType: (type ?? member) !== undefined })),
  ]
}

/** `src/bom/lockfiles/a.ts` and `../../git/b.ts` are `bom` and `git`. */
function folderOf(path: string): string {
  return path.replace(/^src\//, '').replace(/(?:\.ts$|\/.*)/, '')
}

function target(path: string, source: string): string {
  return relative(root, join(root, path, '..', source))
}

const sources = filesBelow('src')
const temporary: string[] = []
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true })
})

test('every folder of src has its place in the order', () => {
  const found = new Set(sources.map((path) => path.split('/')[1] ?? ''))
  expect(
    [...found].filter((name) => !folders.includes(name) && !['errors.ts', 'version.d.ts'].includes(name)),
  ).toEqual([])
})

test('data goes one way: no file imports what is downstream of it', () => {
  const wrong = sources.flatMap((path) =>
    importsOf(path).flatMap(({ source, isType }) => {
      const to = source.startsWith('.') ? target(path, source) : source
      if (to.startsWith('templates/') || to === 'package.json') return []
      const fine = source.startsWith('.')
        ? to.startsWith('src/') && mayImport(folderOf(path), folderOf(to), isType)
        : mayImportPackage(folderOf(path), source, isType)
      return fine ? [] : [`${path} imports ${to}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('a file imports the file that defines a thing, with its ending', () => {
  const wrong = sources.flatMap((path) =>
    importsOf(path)
      .filter(({ source }) => source.startsWith('.') && !/\.(?:ts|hbs|css|json|client\.js)$/.test(source))
      .map(({ source }) => `${path} imports ${source}`),
  )
  expect(wrong).toEqual([])
})

test('files are named for one noun or verb, and none is a drawer', () => {
  const drawers = /^(?:utils?|helpers?|commons?|shared|libs?|types|misc|index)$/
  const wrong = [...sources, ...filesBelow('test'), ...filesBelow('build')].filter((path) =>
    path.split('/').some((part) => {
      const name = part.replace(/(?:\.test|\.d)?\.[jt]s$/, '')
      return drawers.test(name) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
    }),
  )
  expect(wrong).toEqual([])
})

test('no file is longer than 400 lines', () => {
  const long = [...sources, ...filesBelow('test'), ...filesBelow('build'), ...filesBelow('bench')].filter(
    (path) => readFileSync(join(root, path), 'utf8').split('\n').length > 401,
  )
  expect(long).toEqual([])
})

test('the stages ask no clock and no environment', () => {
  const pure = sources.filter((path) => [...stages, 'errors'].includes(folderOf(path)))
  const asks = /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bprocess\./
  expect(pure.filter((path) => asks.test(codeOf(path)))).toEqual([])
})

interface Restriction {
  readonly regex: string
  readonly allowTypeImports?: boolean
}

function lintRestrictions(folder: string): readonly Restriction[] {
  const { overrides } = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as {
    overrides: { files: string[]; rules: Record<string, [string, { patterns: Restriction[] }]> }[]
  }
  const own = overrides.filter(
    ({ files, rules }) => files.includes(`src/${folder}/**`) && 'no-restricted-imports' in rules,
  )
  expect(own).toHaveLength(1)
  return own[0]?.rules['no-restricted-imports']?.[1].patterns ?? []
}

test('the linter and this table agree on every pair of folders and on every package', () => {
  const packages = [
    ...Object.keys(owners),
    'zod',
    'zod/mini',
    'yaml',
    '@cyclonedx/cyclonedx-library',
    'nodemailer/lib/x',
  ]
  const builtins = ['node:fs', 'node:crypto', 'node:child_process', 'node:path']
  for (const from of folders) {
    const restrictions = lintRestrictions(from)
    const lintAllows = (source: string, isType: boolean): boolean =>
      !restrictions.some(
        ({ regex, allowTypeImports }) =>
          new RegExp(regex).test(source) && !(isType && allowTypeImports === true),
      )
    for (const isType of [true, false]) {
      for (const to of folders.filter((name) => name !== from))
        for (const up of ['../', '../../'])
          expect([from, to, isType, lintAllows(`${up}${to}/x.ts`, isType)]).toEqual([
            from,
            to,
            isType,
            mayImport(from, to, isType),
          ])
      for (const source of [...packages, ...builtins])
        expect([from, source, isType, lintAllows(source, isType)]).toEqual([
          from,
          source,
          isType,
          mayImportPackage(from, source, isType),
        ])
    }
  }
})

test('the linter really stops a stage that reaches for the world', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-lint-'))
  temporary.push(folder)
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  mkdirSync(join(folder, 'src/notes'), { recursive: true })
  const planted = `import { readFileSync } from 'node:fs'\nimport { edge } from '../edge/edge.ts'\nexport const now = [Date.now(), process.env, readFileSync, edge]\n`
  writeFileSync(join(folder, 'src/notes/planted.ts'), planted)
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '-f', 'unix', 'src'],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(status).toBe(1)
  for (const found of ['planted.ts:1:', 'planted.ts:2:', 'Date.now', "'process'"])
    expect(stdout).toContain(found)
})
