import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { composeBom } from '../../src/bom/compose.ts'
import { bomSummarySchema } from '../../src/bom/summary.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { bomInput, compose, dependsOn, find, packageLock, valuesOf } from './cyclonedx.ts'
import { npmRegistry } from '../../src/bom/lockfiles/npm-resolved.ts'

interface Listed {
  name: string
  version?: string
  dependencies?: Record<string, Listed>
}

const shop = new URL('../fixtures/bom/shop/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, shop), 'utf8')
const shopLock = () => ({
  path: 'package-lock.json',
  text: text('package-lock.json'),
  manifest: text('package.json'),
})
const digest = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
const tarball = (name: string, version: string) => `https://${npmRegistry}/${name}/-/${name}-${version}.tgz`
const entry = (name: string, version: string, more: object = {}) => ({
  version,
  resolved: tarball(name, version),
  integrity: digest,
  ...more,
})

test('components and edges are those that npm itself lists', async () => {
  const { json, errors, warnings } = await compose([shopLock()])
  const names = new Map(
    [...json.components, json.metadata.component].map((each) => [
      each['bom-ref'],
      `${each.group ? `${each.group}/` : ''}${each.name}@${each.version ?? ''}`,
    ]),
  )
  const ours = json.dependencies.flatMap(({ ref, dependsOn: targets = [] }) =>
    targets.map((target) => `${names.get(ref)} > ${names.get(target)}`),
  )
  const theirs = new Set<string>()
  const walk = (node: Listed): void => {
    for (const child of Object.values(node.dependencies ?? {})) {
      // What is not there is listed without a name.
      if (!child.name) continue
      theirs.add(`${node.name}@${node.version ?? ''} > ${child.name}@${child.version ?? ''}`)
      walk(child)
    }
  }
  walk(JSON.parse(text('npm-ls.json')) as Listed)
  expect(ours.toSorted()).toEqual([...theirs].sort())
  expect(errors).toEqual([])
  expect(warnings).toEqual([])
})

test('trap 43 and trap 45: every reference exists and stands once', async () => {
  const { json } = await compose([shopLock()])
  const refs = [json.metadata.component, ...json.components].map((each) => each['bom-ref'])
  expect(new Set(refs).size).toBe(refs.length)
  expect(json.dependencies.map(({ ref }) => ref).toSorted()).toEqual(refs.toSorted())
  for (const { ref, dependsOn: targets = [] } of json.dependencies) {
    expect(new Set(targets).size).toBe(targets.length)
    expect(targets).not.toContain(ref)
    for (const target of targets) expect(refs).toContain(target)
  }
  expect(json.compositions.flatMap(({ dependencies }) => dependencies).toSorted()).toEqual(refs.toSorted())
})

test('the summary counts what the document holds and names its bytes', async () => {
  const { document, json, summary } = await compose([shopLock()])
  expect(bomSummarySchema.parse(summary)).toEqual(summary)
  expect(summary).toMatchObject({
    schema: 'waybill/bom-summary@1',
    spec: '1.6',
    serialNumber: json.serialNumber,
    root: { name: '@acme/shop', version: '1.4.0', purl: 'pkg:npm/%40acme/shop@1.4.0' },
    components: json.components.length,
    direct: 10,
    development: json.components.filter((each) => each.scope === 'excluded').length,
    hashed: json.components.filter((each) => each.hashes).length,
    licensed: json.components.filter((each) => each.licenses).length,
    complete: true,
    sha256: createHash('sha256').update(document).digest('hex'),
    bytes: Buffer.byteLength(document),
  })
  expect(summary.production + summary.development).toBe(summary.components)
  expect(summary.lockfiles).toEqual([
    { path: 'package-lock.json', format: 'package-lock', components: 38, error: null },
  ])
  expect(document.endsWith('}\n')).toBe(true)
})

test('a tarball carries its digest at the component and at its address, and says what kind of file it is', async () => {
  // The fixture is without addresses, as npm writes it where `omit-lockfile-registry-resolved` is set.
  const lock = shopLock()
  const addressed = lock.text.replace(
    /("node_modules\/debug": \{\s+"version": "4\.3\.4",)/,
    `$1 "resolved": "${tarball('debug', '4.3.4')}",`,
  )
  const { json } = await compose([{ ...lock, text: addressed }])
  const debug = find(json, 'pkg:npm/debug@4.3.4')
  expect(debug.hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }])
  expect(debug.externalReferences).toEqual([
    {
      type: 'distribution',
      url: tarball('debug', '4.3.4'),
      hashes: debug.hashes,
    },
  ])
  expect(debug.properties).toEqual([
    { name: 'bsi:component:archive', value: 'archive' },
    { name: 'bsi:component:executable', value: 'non-executable' },
    { name: 'bsi:component:filename', value: 'debug-4.3.4.tgz' },
    { name: 'bsi:component:structured', value: 'structured' },
    { name: 'cdx:npm:package:path', value: 'node_modules/debug' },
  ])
})

test('what only development needs is excluded and marked', async () => {
  const { json } = await compose([shopLock()])
  expect(find(json, 'pkg:npm/ws@8.17.1').scope).toBe('excluded')
  expect(valuesOf(find(json, 'pkg:npm/ws@8.17.1'), 'cdx:npm:package:development')).toEqual(['true'])
  expect(find(json, 'pkg:npm/fsevents@2.3.3').scope).toBe('optional')
  expect(find(json, 'pkg:npm/react@18.3.1').scope).toBe('required')
  expect(valuesOf(find(json, 'pkg:npm/react@18.3.1'), 'cdx:npm:package:development')).toEqual([])
})

test('a package reached both by production and by development is required', async () => {
  const { json } = await compose([
    packageLock({
      '': { name: 'shop', version: '1.0.0', dependencies: { ms: '2' }, devDependencies: { tool: '1' } },
      'node_modules/ms': entry('ms', '2.0.0'),
      'node_modules/tool': entry('tool', '1.0.0', { dev: true }),
      'node_modules/tool/node_modules/ms': entry('ms', '2.0.0', { dev: true }),
      'node_modules/both': entry('both', '1.0.0', { devOptional: true }),
    }),
  ])
  expect(find(json, 'pkg:npm/ms@2.0.0').scope).toBe('required')
  expect(valuesOf(find(json, 'pkg:npm/ms@2.0.0'), 'cdx:npm:package:path')).toEqual([
    'node_modules/ms',
    'node_modules/tool/node_modules/ms',
  ])
  expect(find(json, 'pkg:npm/both@1.0.0').scope).toBe('optional')
})

test('trap 4: one package at many paths is one component with the edges of all of them', async () => {
  const { json } = await compose([
    packageLock({
      '': { name: 'shop', version: '1.0.0', dependencies: { a: '1', b: '1' } },
      'node_modules/a': entry('a', '1.0.0', { dependencies: { x: '1' } }),
      'node_modules/a/node_modules/x': entry('x', '1.0.0', { dependencies: { y: '*' } }),
      'node_modules/a/node_modules/y': entry('y', '1.0.0'),
      'node_modules/b': entry('b', '1.0.0', { dependencies: { x: '1' } }),
      'node_modules/b/node_modules/x': entry('x', '1.0.0', { dependencies: { y: '*' } }),
      'node_modules/b/node_modules/y': entry('y', '2.0.0'),
    }),
  ])
  expect(dependsOn(json, 'pkg:npm/x@1.0.0')).toEqual(['pkg:npm/y@1.0.0', 'pkg:npm/y@2.0.0'])
  expect(json.components).toHaveLength(5)
})

test('the document names its root, its maker, its tools and its phase', async () => {
  const { json } = await compose([shopLock()])
  expect(json.metadata).toMatchObject({
    timestamp: '2026-11-21T09:00:00.000Z',
    lifecycles: [{ phase: 'pre-build' }],
    authors: [{ name: 'Ada Lovelace' }],
    component: {
      type: 'application',
      group: '@acme',
      name: 'shop',
      version: '1.4.0',
      purl: 'pkg:npm/%40acme/shop@1.4.0',
      licenses: [{ license: { id: 'MIT', acknowledgement: 'declared' } }],
    },
  })
  expect(json.metadata.tools.components).toEqual([
    { type: 'library', group: '@cyclonedx', name: 'cyclonedx-library', version: '10.3.0' },
    { type: 'application', name: 'waybill', version: '0.1.0' },
  ])
})

test('trap 46: the serial number is the same for the same release and another for any other', async () => {
  const serial = async (more: Parameters<typeof bomInput>[1]) =>
    (await compose([shopLock()], more)).json.serialNumber
  const first = await serial({})
  expect(first).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(await serial({ author: null, timestamp: '2020-01-01T00:00:00Z' })).toBe(first)
  expect(await serial({ repositoryUrl: 'https://lovelace1:secret@github.com/acme/shop' })).toBe(first)
  const others = [{ commit: 'f'.repeat(40) }, { packageName: 'api' }, { repositoryUrl: null }]
  const serials = await Promise.all([...others, { root: { name: null, version: '2.0.0' } }].map(serial))
  expect(new Set([first, ...serials]).size).toBe(5)
})

test('a release fills the release notes and the references of the product', async () => {
  const change = aChange({
    scope: 'core',
    description: 'add a shelf',
    breaking: true,
    references: [
      { issue: '12', action: 'closes' },
      { issue: '13', action: null },
    ],
  })
  const release = aRelease({
    version: '1.5.0',
    aliases: ['v1.5'],
    date: '2026-11-20T10:00:00+01:00',
    compareUrl: 'https://github.com/acme/shop/compare/v1.4.0...v1.5.0',
    sections: [{ type: 'feat', title: 'Features', changes: [change] }],
    breaking: [{ change: change.id, commit: change.commit, scope: 'core', text: 'shelves are numbered' }],
  })
  const { json } = await compose([shopLock()], { release })
  expect(json.metadata.component.version).toBe('1.5.0')
  expect(json.metadata.component.releaseNotes).toEqual({
    type: 'minor',
    title: 'shop 1.5.0',
    timestamp: '2026-11-20T09:00:00.000Z',
    aliases: ['v1.5'],
    tags: ['v1.5.0'],
    resolves: [{ type: 'enhancement', id: '12' }],
    notes: [
      {
        locale: 'en',
        text: {
          contentType: 'text/plain',
          content: 'Breaking changes\n- core: shelves are numbered\n\nFeatures\n- core: add a shelf',
        },
      },
    ],
  })
  expect(json.metadata.component.externalReferences).toEqual([
    { type: 'release-notes', url: 'https://github.com/acme/shop/compare/v1.4.0...v1.5.0' },
    {
      type: 'vcs',
      url: 'https://github.com/acme/shop',
      comment: 'tag v1.5.0, commit 0123456789abcdef0123456789abcdef01234567',
    },
  ])
  const draft = await compose([shopLock()], { release: { ...release, tag: null } })
  expect(draft.json.metadata.component.version, 'a draft has the version of the manifest').toBe('1.4.0')
})

test('a broken lockfile is an error with its line, the others are read, and the document says incomplete', async () => {
  const { json, errors, summary } = await compose([
    shopLock(),
    { path: 'docs/package-lock.json', text: '{\n  "lockfileVersion": 3,\n' },
  ])
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatchObject({
    exitCode: 7,
    code: 'LOCKFILE_INVALID',
    at: { file: 'docs/package-lock.json', line: 2 },
  })
  expect(summary.complete).toBe(false)
  expect(summary.lockfiles[0]).toMatchObject({
    components: null,
    error: 'docs/package-lock.json:2: The package-lock lockfile ends too early.',
  })
  expect(json.components).toHaveLength(35)
  const incomplete = json.compositions.find(({ aggregate }) => aggregate === 'incomplete')
  expect(incomplete?.dependencies).toEqual(['pkg:npm/%40acme/shop@1.4.0'])
})

test('with no readable lockfile the document still names the product and claims nothing', async () => {
  const { json, summary } = await compose([{ path: 'package-lock.json', text: '' }])
  expect(json.components).toEqual([])
  expect(summary.root).toEqual({ name: 'shop', version: '0.0.0', purl: 'pkg:generic/shop@0.0.0' })
  expect(json.compositions).toEqual([{ aggregate: 'unknown', dependencies: ['pkg:generic/shop@0.0.0'] }])
})

test('no lockfile at all is an error', async () => {
  await expect(composeBom(bomInput([]))).rejects.toMatchObject({ code: 'LOCKFILE_MISSING', exitCode: 2 })
})

test('the project of a second lockfile is a part of the product with its own dependencies', async () => {
  const { json } = await compose([
    shopLock(),
    packageLock(
      {
        '': { name: 'docs', version: '2.0.0', dependencies: { ms: '2.1.3' } },
        'node_modules/ms': entry('ms', '2.1.3'),
      },
      'docs/package-lock.json',
    ),
  ])
  expect(find(json, 'pkg:npm/docs@2.0.0').type).toBe('application')
  expect(valuesOf(find(json, 'pkg:npm/docs@2.0.0'), 'cdx:npm:package:path')).toEqual(['docs'])
  expect(dependsOn(json, 'pkg:npm/%40acme/shop@1.4.0')).toContain('pkg:npm/docs@2.0.0')
  expect(dependsOn(json, 'pkg:npm/docs@2.0.0')).toEqual(['pkg:npm/ms@2.1.3'])
  expect(valuesOf(find(json, 'pkg:npm/ms@2.1.3'), 'cdx:npm:package:path')).toContain('docs/node_modules/ms')
})

test('two digests of one version in two lockfiles are told', async () => {
  const other = `sha512-${Buffer.alloc(64, 8).toString('base64')}`
  const { json, warnings } = await compose([
    packageLock({ '': {}, 'node_modules/ms': entry('ms', '2.0.0') }),
    packageLock(
      { '': {}, 'node_modules/ms': entry('ms', '2.0.0', { integrity: other }) },
      'b/package-lock.json',
    ),
  ])
  expect(warnings).toEqual([
    'pkg:npm/ms@2.0.0: the lockfiles name several SHA-512 digests; the first stands.',
  ])
  expect(find(json, 'pkg:npm/ms@2.0.0').hashes).toHaveLength(1)
})

test('a package that has the name and version of the product stays apart from it', async () => {
  const { json } = await compose([
    packageLock({
      '': { name: 'shop', version: '1.0.0', devDependencies: { shop: '1.0.0' } },
      'node_modules/shop': entry('shop', '1.0.0', { dev: true }),
    }),
  ])
  expect(dependsOn(json, 'pkg:npm/shop@1.0.0')).toEqual(['pkg:npm/shop@1.0.0#dependency'])
  expect(find(json, 'pkg:npm/shop@1.0.0#dependency').purl).toBe('pkg:npm/shop@1.0.0')
})

test('a lockfile that is known and not read leaves the document incomplete', async () => {
  const { json, summary, warnings } = await compose([shopLock()], {
    unread: [{ path: 'web/pnpm-lock.yaml', reason: 'nobody can' }],
  })
  expect(summary.complete).toBe(false)
  expect(warnings).toEqual(['web/pnpm-lock.yaml: not read, since nobody can.'])
  expect(json.compositions.find(({ aggregate }) => aggregate === 'incomplete')?.dependencies).toEqual([
    'pkg:npm/%40acme/shop@1.4.0',
  ])
})

test('a file of another name is an error of the result', async () => {
  const { errors, summary } = await compose([shopLock(), { path: 'yard.lock', text: 'x' }])
  expect(errors).toMatchObject([{ code: 'LOCKFILE_INVALID', at: { file: 'yard.lock' } }])
  expect(summary.lockfiles[1]).toMatchObject({ path: 'yard.lock', format: null, components: null })
})

test('without git the lockfile itself decides the serial number', async () => {
  const first = await compose([shopLock()], { commit: null })
  const same = await compose([shopLock()], { commit: null })
  const other = await compose([{ ...shopLock(), text: shopLock().text + '\n' }], { commit: null })
  expect(first.json.metadata.component.externalReferences?.[0]?.comment).toBeUndefined()
  expect(same.json.serialNumber).toBe(first.json.serialNumber)
  expect(other.json.serialNumber).not.toBe(first.json.serialNumber)
})

test('an author is a name and never an address', async () => {
  const authors = async (author: string) => (await compose([shopLock()], { author })).json.metadata.authors
  expect(await authors('Ada Lovelace <ada@acme.example>')).toEqual([{ name: 'Ada Lovelace' }])
  expect(await authors('ada@acme.example')).toBeUndefined()
})

test('the product keeps its licence as it was written', async () => {
  const { json } = await compose([packageLock({ '': { name: 'shop', license: ['MIT', 'Foo'] } })])
  expect(json.metadata.component.licenses).toMatchObject([
    { license: { id: 'MIT' } },
    { license: { name: 'Foo' } },
  ])
  expect(valuesOf(json.metadata.component, 'waybill:license:as-written')).toEqual(['["MIT","Foo"]'])
})
