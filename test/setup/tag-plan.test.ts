import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConfiguration } from '../../src/config/read.ts'
import { blocksOf, configurationText } from '../../src/setup/compose-configuration.ts'
import { lookAt } from '../../src/setup/scene.ts'
import { planTags } from '../../src/setup/tag-plan.ts'

const member = (name: string, folder: string) => ({ name, folder, version: null, private: false })

test('packages that are tagged together are one product', () => {
  const plan = planTags({
    tagNames: ['v1.0.0', 'v1.1.0'],
    workspaces: [member('@acme/a', 'packages/a'), member('@acme/b', 'packages/b')],
    settings: {},
    product: 'acme',
  })
  expect(plan).toMatchObject({ tags: 'v{version}', packages: [], isStable: true })
})

const years = (names: Readonly<Record<string, number>>) => ({
  tagNames: Object.keys(names),
  taggedAt: new Map(Object.entries(names).map(([name, year]) => [name, Date.UTC(year) / 1_000])),
})

test('a product that is tagged by the name of its root is one product, whatever was tagged before', () => {
  const plan = planTags({
    ...years({ '1.2.3': 2010, 'acme-2.2.4': 2015, 'acme-parent-2.13.0': 2025, 'acme-parent-2.14.0': 2026 }),
    workspaces: [member('acme-parent', '.'), member('acme', 'acme'), member('acme-extras', 'extras')],
    settings: {},
    product: 'acme',
  })
  expect(plan).toMatchObject({ tags: 'acme-parent-{version}', packages: [], isSeen: true })
})

test('tags without a name that were given up for those of packages are nobody’s, and so is a private package’s', () => {
  const workspaces = [
    member('@acme/api', 'packages/api'),
    { ...member('@acme/tests', 'packages/tests'), private: true },
  ]
  const names = { 'v1.1.0': 2016, '@acme/tests@0.1.0': 2017, '@acme/api@9.0.0': 2026 }
  const ground = { workspaces, settings: {}, product: 'acme' }
  const plan = planTags({ ...ground, ...years(names) })
  expect(plan.tags).toBeNull()
  expect(plan.packages.map(({ name }) => name)).toEqual(['@acme/api'])
  expect(planTags({ ...ground, tagNames: Object.keys(names) })).toMatchObject({ tags: 'v{version}' })
  expect(planTags({ ...ground, ...years({ ...names, 'v1.1.0': 2025 }) }).tags).toBe('v{version}')
})

test('the tags without a name are of the one package that has their version, where none has their name', () => {
  const plan = planTags({
    tagNames: ['v2.11.0', 'v2.12.0', '@acme/codemods@0.1.0'],
    workspaces: [
      member('@acme/codemods', 'packages/codemods'),
      { ...member('@acme/toolkit', 'packages/toolkit'), version: '2.12.0' },
      { ...member('@acme/other', 'packages/other'), version: '2.11.0' },
    ],
    settings: {},
    product: 'acme-toolkit',
  })
  expect(plan.packages).toContainEqual({ name: 'toolkit', path: 'packages/toolkit', tags: 'v{version}' })
  expect(plan.untagged).toEqual(['@acme/other'])
})

test('packages on tags have releases of their own, and the tags without a name are of the one called as the product', () => {
  const plan = planTags({
    tagNames: ['v5.0.0', 'plugin-legacy@1.0.0', 'create-acme@0.1.0', 'gone@1.0.0'],
    workspaces: [
      member('acme', 'packages/acme'),
      member('@acmejs/plugin-legacy', 'packages/plugin-legacy'),
      member('create-acme', 'packages/create-acme'),
      member('playground', 'playground/one'),
      member('@acmejs/new', 'packages/new'),
    ],
    settings: {},
    product: 'acme',
  })
  expect(plan.tags).toBe('v{version}')
  expect(plan.packages).toEqual([
    { name: 'acme', path: 'packages/acme', tags: 'v{version}' },
    { name: 'create-acme', path: 'packages/create-acme', tags: 'create-acme@{version}' },
    { name: 'plugin-legacy', path: 'packages/plugin-legacy', tags: 'plugin-legacy@{version}' },
  ])
  expect(plan.untagged).toEqual(['@acmejs/new'])
})

test('where a tool releases packages each by itself, those without a tag so far are packages too', () => {
  const plan = planTags({
    tagNames: ['@acme/a@1.0.0'],
    workspaces: [
      member('@acme/a', 'packages/a'),
      member('@acme/b', 'packages/b'),
      { ...member('@acme/docs', 'docs'), private: true },
    ],
    settings: { independent: true, packageTags: '{name}@{version}' },
    product: 'acme',
  })
  expect(plan.tags).toBeNull()
  expect(plan.packages.map(({ name, tags }) => `${name} ${tags}`)).toEqual([
    '@acme/a @acme/a@{version}',
    '@acme/b @acme/b@{version}',
  ])
})

test('two forms of the main family are left to the default, which reads both', () => {
  const ground = { workspaces: [], settings: {}, product: 'acme' }
  expect(planTags({ ...ground, tagNames: ['1.0.0', 'v1.1.0'] }).tags).toBeNull()
  expect(planTags({ ...ground, tagNames: [] })).toMatchObject({ tags: 'v{version}', isSeen: false })
  expect(planTags({ ...ground, tagNames: [], settings: { tags: 'r{version}' } }).tags).toBe('r{version}')
  expect(planTags({ ...ground, tagNames: ['release-1.0.0'], settings: { tags: 'r{version}' } }).tags).toBe(
    'release-{version}',
  )
})

test('of whatever names others gave, the parts of waybill.yml that are kept are what Waybill reads back', () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('api', '@acme/api', '${X}', '__proto__', 'a: b', '- x', '#'),
  )
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 4 }),
      name,
      fc.array(name, { maxLength: 3 }),
      (names, product, types) => {
        const files = Object.fromEntries(
          names.map((one, index) => [`packages/p${index}/package.json`, JSON.stringify({ name: one })]),
        )
        const texts = new Map(
          Object.entries({
            'package.json': JSON.stringify({ name: product, workspaces: ['packages/*'] }),
            '.changeset/config.json': '{}',
            '.versionrc': JSON.stringify({ types: types.map((type) => ({ type, section: type })) }),
            ...files,
          }),
        )
        const scene = lookAt({
          paths: [...texts.keys()],
          texts,
          manifests: ['package.json', ...Object.keys(files)],
          tagNames: [],
          taggedAt: new Map(),
          commits: [],
          repositoryUrl: null,
          folder: product,
        })
        for (const block of blocksOf(scene)) {
          const read = attempt(() => readConfiguration(configurationText(scene, [block]), 'waybill.yml'))
          if (block.key === 'packages' && read !== null && block.value !== undefined)
            expect(Object.keys(read.configuration.packages ?? {})).toEqual(Object.keys(block.value as object))
          // What others call things may be refused, and then is left out; the file around it never is.
          if (block.key !== 'product' && block.key !== 'notes') expect(read, block.key).not.toBeNull()
        }
        expect(
          readConfiguration(configurationText(scene, []), 'waybill.yml').configuration.product,
        ).toBeUndefined()
      },
    ),
    { numRuns: 60 },
  )
})

function attempt<Value>(make: () => Value): Value | null {
  try {
    return make()
  } catch {
    return null
  }
}
