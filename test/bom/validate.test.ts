import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeDocument } from '../../src/bom/document.ts'
import { specVersions, type SpecVersion } from '../../src/bom/specification.ts'
import { validateDocument, type Fault } from '../../src/bom/validate.ts'
import { violations } from './cyclonedx.ts'
import { digest, everything, everythingTold, inventory, item, provenance } from './inventories.ts'

type Json = { [key: string]: Json } | Json[] | string | number | null

async function everythingWritten(spec: SpecVersion): Promise<Json> {
  const { text } = await writeDocument(everything(), everythingTold({ spec }))
  return JSON.parse(text) as Json
}

/** All containers of a document, so that a test can break one. */
function containersOf(value: Json): (Json[] | { [key: string]: Json })[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(containersOf)]
}

test.each(specVersions)('what the official schema of %s refuses is refused', async (spec) => {
  const whole = await everythingWritten(spec)
  const size = containersOf(whole).length
  const values = fc.oneof(
    fc.constantFrom<Json>(
      null,
      0,
      -1,
      1.5,
      '',
      'x',
      'MIT',
      'a b',
      'http://[',
      '2026-02-30T00:00:00Z',
      [],
      {},
      [null],
    ),
    // The compiler of the official schema falls over a field with the name of a method when it compares.
    (fc.jsonValue() as fc.Arbitrary<Json>).filter(
      (value) => !/"(?:toString|valueOf)":/.test(JSON.stringify(value)),
    ),
  )
  const keys = fc.constantFrom(
    'name',
    'type',
    'x',
    'services',
    'licenses',
    'bom-ref',
    'dependsOn',
    'constructor',
  )
  let refused = 0
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: size - 1 }),
      fc.nat(),
      fc.constantFrom('replace', 'delete', 'add', 'repeat'),
      values,
      keys,
      async (place, at, how, value, key) => {
        const broken = structuredClone(whole)
        const container = containersOf(broken)[place]
        if (Array.isArray(container)) {
          const index = at % Math.max(1, container.length)
          if (how === 'replace') container[index] = value
          else if (how === 'delete') container.splice(index, 1)
          else container.push(how === 'add' ? value : (container[index] ?? value))
        } else if (container) {
          const names = Object.keys(container)
          const name = names[at % Math.max(1, names.length)] ?? key
          if (how === 'replace') container[name] = value
          else if (how === 'delete') delete container[name]
          else container[key] = value
        }
        if (violations(JSON.stringify(broken), spec).length === 0) return
        refused += 1
        expect(await validateDocument(broken, spec)).not.toEqual([])
      },
    ),
    { numRuns: 500 },
  )
  expect(refused).toBeGreaterThan(100)
})

async function faultsOf(
  change: (document: Broken) => void,
  spec: SpecVersion = '1.6',
): Promise<readonly Fault[]> {
  const names = ['a', 'constructor', '__proto__']
  const { text } = await writeDocument(
    inventory(names.map((name) => item({ name, hashes: [digest.sha512] }))),
    provenance({ spec }),
  )
  const document = JSON.parse(text) as Broken
  change(document)
  return validateDocument(document, spec)
}

interface Broken {
  metadata: { component: Record<string, unknown> }
  components: [Record<string, unknown> & { hashes: [{ content: string }] }, Record<string, unknown>]
  dependencies: [{ ref: string; dependsOn?: string[] }]
  compositions: [{ dependencies: string[] }]
}

test('a fault names the component that it is in', async () => {
  expect(await faultsOf(({ components }) => (components[0].hashes[0].content = 'x'))).toEqual([
    {
      component: 'pkg:npm/__proto__@1.0.0',
      pointer: '/components/0/hashes/0/content',
      message: 'must match format "digest"',
    },
  ])
  expect(await faultsOf(({ components }) => delete components[1]['name'])).toMatchObject([
    { component: 'pkg:npm/a@1.0.0', pointer: '/components/1' },
  ])
  expect(await faultsOf(({ metadata }) => delete metadata.component['type'])).toMatchObject([
    { component: 'pkg:npm/shop@2.0.0', pointer: '/metadata/component' },
  ])
})

test('a ref that is given twice is a fault', async () => {
  expect(
    await faultsOf(({ metadata }) => (metadata.component['bom-ref'] = 'pkg:npm/a@1.0.0')),
  ).toContainEqual({
    component: 'pkg:npm/a@1.0.0',
    pointer: '/components/1',
    message: 'must have a bom-ref of its own',
  })
  expect(await faultsOf(({ components }) => (components[0]['bom-ref'] = 'pkg:npm/a@1.0.0'))).toMatchObject([
    { pointer: '/components', message: 'must not hold the same twice' },
  ])
})

test('whatever is referred to has to be there', async () => {
  expect(await faultsOf(({ dependencies }) => (dependencies[0].dependsOn = ['toString']))).toEqual([
    {
      component: 'pkg:npm/shop@2.0.0',
      pointer: '/dependencies/0/dependsOn/0',
      message: 'must refer to a component: toString',
    },
  ])
  expect(await faultsOf(({ compositions }) => compositions[0].dependencies.push('gone'))).toMatchObject([
    { pointer: '/compositions/0/dependencies/4' },
  ])
  expect(
    await faultsOf(
      ({ dependencies }) => (dependencies[0].dependsOn = ['pkg:npm/a@1.0.0', 'pkg:npm/a@1.0.0']),
    ),
  ).toMatchObject([{ pointer: '/dependencies/0/dependsOn', message: 'must not hold the same twice' }])
})

test('a part that is never written is a fault, though the specification has it', async () => {
  expect(await faultsOf((document) => Object.assign(document, { services: [{ name: 'x' }] }))).not.toEqual([])
})

test('what is no document has faults', async () => {
  for (const value of [null, 1, 'x', [], {}]) expect(await validateDocument(value, '1.7')).not.toEqual([])
})
