import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wellFormed } from '../../src/bom/code-units.ts'
import type { Component } from '../../src/bom/component.ts'
import { writeDocument, type BomDocument } from '../../src/bom/document.ts'
import type { Inventory } from '../../src/bom/inventory.ts'
import type { Provenance } from '../../src/bom/provenance.ts'
import { specVersions } from '../../src/bom/specification.ts'
import { find, schemaFile, valuesOf, violations, type Document } from './cyclonedx.ts'
import { digest, everything, everythingTold, inventory, item, provenance } from './inventories.ts'
import { jsonOfXml, parseXml, type Node } from './xml.ts'

type Told = Document & {
  metadata: Record<string, unknown> & { component: Record<string, unknown> }
  externalReferences?: { type: string; url: string }[]
}

async function write(
  told: Inventory,
  more: Partial<Provenance> = {},
): Promise<BomDocument & { readonly json: Told }> {
  const document = await writeDocument(told, everythingTold(more))
  return { ...document, json: JSON.parse(JSON.stringify(document.value)) as Told }
}

test.each(specVersions)(
  'trap 47: the official schema of %s accepts a document with everything in it',
  async (spec) => {
    const { text, json } = await write(everything(), { spec })
    expect(violations(text, spec)).toEqual([])
    expect(json).toMatchObject({ specVersion: spec, components: { length: everything().items.length } })
  },
)

test.each(specVersions)('trap 47: XML of %s says what JSON says', async (spec) => {
  const { text, json } = await write(everything(), { spec, format: 'xml' })
  expect(jsonOfXml(text)).toEqual(json)
  expect(text.endsWith('</bom>\n')).toBe(true)
})

test.each(specVersions)('the elements of XML %s come in the order of the official schema', async (spec) => {
  const schema = parseXml(readFileSync(schemaFile(`bom-${spec}.SNAPSHOT.xsd`), 'utf8'))
  const { text } = await write(everything(), { spec, format: 'xml' })
  const wrong: string[] = []
  const check = (node: Node, type: Node | undefined) => {
    const order = type ? sequenceOf(type) : []
    const places = node.children.map(({ name }) =>
      order.findIndex((each) => each.attributes['name'] === name),
    )
    if (order.length > 0 && places.some((place, at) => place < (places[at - 1] ?? 0)))
      wrong.push(`${node.name}: ${node.children.map(({ name }) => name).join(' ')}`)
    node.children.forEach((child, at) => check(child, typeOf(schema, order[places[at] ?? -1])))
  }
  check(
    parseXml(text),
    schema.children.findLast((each) => each.attributes['name'] === 'bom'),
  )
  expect(wrong).toEqual([])
})

/** The elements of a type in order; of a choice, in the order that they are listed in. */
function sequenceOf(type: Node): Node[] {
  return type.children.flatMap((child) =>
    child.name === 'xs:element'
      ? [child]
      : /^xs:(?:complexType|sequence|choice)$/.test(child.name)
        ? sequenceOf(child)
        : [],
  )
}

function typeOf(schema: Node, element: Node | undefined): Node | undefined {
  const name = element?.attributes['type']?.replace('bom:', '')
  return name === undefined ? element : schema.children.find((each) => each.attributes['name'] === name)
}

test('1.5 leaves out what it has no place for, and says who made the product in its own way', async () => {
  const { text, json } = await write(everything(), { spec: '1.5' })
  for (const word of ['acknowledgement', 'manufacturer', 'source-distribution'])
    expect(text).not.toContain(`"${word}"`)
  expect(json.metadata).toMatchObject({
    manufacture: { name: 'Acme & Co' },
    supplier: { name: 'Acme Sales' },
  })
})

test('who made the product is said of the document, the product and its own parts, and of nothing else', async () => {
  const { json } = await write(everything())
  const acme = {
    name: 'Acme & Co',
    url: ['https://acme.example/?a=1&b=2'],
    contact: [{ email: 'sbom@acme.example' }],
  }
  expect(json.metadata['manufacturer']).toEqual(acme)
  expect(json.metadata.component['manufacturer']).toEqual(acme)
  expect(json.metadata.component['supplier']).toMatchObject({ name: 'Acme Sales' })
  expect(json.metadata['licenses']).toEqual([{ license: { id: 'CC0-1.0' } }])
  const made = json.components.filter((component) => 'manufacturer' in component)
  expect(made.map(({ name }) => name)).toEqual(['e'])
  expect(find(json, 'pkg:npm/%40acme/a@1.0.0')).toMatchObject({
    supplier: { name: 'Acme', url: ['https://acme.example/'] },
  })
})

test('what belongs to the document is referred to by it', async () => {
  const { json } = await write(everything())
  expect(json.externalReferences?.map(({ type }) => type)).toEqual(['attestation', 'vulnerability-assertion'])
})

test('credentials of an organisation or a reference are not written', async () => {
  const url = 'https://ada:hunter2@acme.example/?token=hunter2'
  const { text } = await write(everything(), {
    manufacturer: { name: 'Acme', urls: [url], email: null },
    references: [{ type: 'attestation', url }],
  })
  expect(text).not.toContain('hunter2')
})

test.each([
  { urls: ['hunter2'], email: null },
  { urls: [], email: 'hunter2' },
])('an organisation with an address that is none is a fault of the configuration: %j', async (addresses) => {
  const told = write(everything(), { manufacturer: { name: 'Acme', ...addresses } })
  await expect(told).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.not.stringContaining('hunter2'),
  })
})

test('of what nothing is known there is no entry in the graph, and it is listed as unknown', async () => {
  const told = everything()
  const { json } = await write(told)
  expect(json.dependencies.filter(({ ref }) => told.unknown.has(ref))).toEqual([])
  expect(json.compositions.map(({ aggregate }) => aggregate)).toEqual(['complete', 'incomplete', 'unknown'])
  expect(json.compositions.at(-1)?.dependencies).toEqual([...told.unknown].sort())
  const refs = json.compositions.flatMap(({ dependencies }) => dependencies)
  expect(refs.toSorted()).toEqual(
    [json.metadata.component['bom-ref'], ...told.items.map(({ ref }) => ref)].toSorted(),
  )
})

test('each of several files has its digest at its own address, and the component has none', async () => {
  const { json } = await write(everything())
  const numpy = find(json, 'pkg:pypi/numpy@1.0.0')
  const hashes = [{ alg: 'SHA-256', content: digest.sha256.content }]
  expect(numpy.hashes).toBeUndefined()
  expect(numpy.externalReferences).toEqual([
    { type: 'distribution', url: 'https://files.example/numpy-1.0.0-cp312-win.whl', hashes },
    { type: 'distribution', url: 'https://files.example/numpy-1.0.0.tar.gz', hashes },
    { type: 'source-distribution', url: 'https://files.example/numpy-1.0.0.tar.gz', hashes },
  ])
  expect(valuesOf(numpy, 'bsi:component:filename')).toEqual([])
})

test('files without an address keep their digests as properties, a single one as that of the component', async () => {
  const { json } = await write(everything())
  expect(valuesOf(find(json, 'pkg:pypi/idna@1.0.0'), 'waybill:file')).toEqual([
    `idna-1.0.0-any.whl sha256:${digest.sha256.content}`,
    `idna-1.0.0.zip sha256:${digest.sha256.content}`,
  ])
  const six = find(json, 'pkg:pypi/six@1.0.0')
  expect(six.hashes).toEqual([{ alg: 'SHA-256', content: digest.sha256.content }])
  expect(valuesOf(six, 'waybill:file')).toEqual([])
  expect(valuesOf(six, 'bsi:component:filename')).toEqual(['six-1.0.0-any.whl'])
})

test('properties registered for npm are on packages of npm only', async () => {
  const { json } = await write(everything())
  const development = json.components.filter(({ scope }) => scope === 'excluded')
  const names = development.map((each) =>
    (each.properties ?? []).filter(({ value }) => value === 'true').map(({ name }) => name),
  )
  expect(names).toEqual([
    ['waybill:development'],
    ['cdx:composer:package:isDevRequirement'],
    ['cdx:npm:package:development'],
  ])
  const paths = [item({ name: 'a', paths: ['x'] }), item({ name: 'a', ecosystem: 'cargo', paths: ['x'] })]
  const { json: told } = await write(inventory(paths))
  expect(valuesOf(find(told, 'pkg:npm/a@1.0.0'), 'cdx:npm:package:path')).toEqual(['x'])
  expect(valuesOf(find(told, 'pkg:cargo/a@1.0.0'), 'waybill:path')).toEqual(['x'])
})

test.each([
  ['npm', {}, 'x-1.0.0.tgz'],
  ['cargo', {}, 'x-1.0.0.crate'],
  ['gem', { platform: 'java' }, 'x-1.0.0-java.gem'],
  ['golang', {}, '1.0.0.zip'],
  ['hex', {}, 'x-1.0.0.tar'],
  ['maven', { classifier: 'sources', type: 'jar' }, 'x-1.0.0-sources.jar'],
  ['nuget', {}, 'x.1.0.0.nupkg'],
  ['pub', {}, 'x-1.0.0.tar.gz'],
] as const)('a registry of %s delivers a file named by its rule', async (ecosystem, qualifiers, name) => {
  const told = item({ name: 'x', group: ecosystem === 'maven' ? 'g' : null, ecosystem, qualifiers })
  const { json } = await write(inventory([told]))
  expect(valuesOf(find(json, told.ref), 'bsi:component:filename')).toEqual([name])
})

test('the address of a checkout or of a forge is not taken for the name of a file', async () => {
  const zipball = item({
    name: 'x',
    origins: [{ source: { kind: 'archive', url: 'https://api.example/zipball/v1.2.3' }, hashes: [] }],
  })
  const { json } = await write(inventory([zipball]))
  expect(valuesOf(find(json, zipball.ref), 'bsi:component:filename')).toEqual([])
})

test('a second number sign in an address is escaped', async () => {
  const told = item({
    name: 'x',
    origins: [
      { source: { kind: 'git', url: 'https://h.example/x.git#semver:1#2', commit: 'abc' }, hashes: [] },
    ],
    properties: [],
  })
  const archive = item({
    name: 'y',
    origins: [{ source: { kind: 'archive', url: 'https://h.example/y.tgz#a#b' }, hashes: [] }],
  })
  const { json } = await write(inventory([told, archive]))
  expect(find(json, told.ref).externalReferences).toMatchObject([{ url: 'https://h.example/x.git#abc' }])
  expect(find(json, archive.ref).externalReferences).toMatchObject([{ url: 'https://h.example/y.tgz#a%23b' }])
})

test('characters that XML cannot write become the replacement character', async () => {
  const told = item({
    name: 'a\u0001<b>&"',
    properties: [{ name: 'waybill:deprecated', value: '\u0000\uFFFF' }],
  })
  const { text } = await write(inventory([told]), { format: 'xml' })
  const written = jsonOfXml(text) as unknown as Document
  expect(written.components[0]?.name).toBe('a\uFFFD<b>&"')
  expect(valuesOf(find(written, told.ref), 'waybill:deprecated')).toEqual(['\uFFFD\uFFFD'])
})

test('a document that would break its specification is refused, and the component is named', async () => {
  const told = item({ name: 'x', hashes: [{ algorithm: 'SHA-256', content: 'short' }] })
  await expect(write(inventory([told]))).rejects.toMatchObject({
    code: 'BOM_INVALID',
    exitCode: 1,
    message: expect.stringContaining('pkg:npm/x@1.0.0 (/components/0/hashes/0/content)'),
  })
})

test('the bytes do not depend on the time zone or the order of what is told', async () => {
  const zone = process.env['TZ']
  const texts: string[] = []
  for (const each of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    process.env['TZ'] = each
    texts.push((await write(everything())).text, (await write(everything(), { format: 'xml' })).text)
  }
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  expect(texts.slice(2)).toEqual(texts.slice(0, 2))
})

test('whatever names, texts and addresses say, documents of every version and format are valid and equal', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }).map((each) => wellFormed(each).trim() || '?'),
    fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      '<![CDATA[',
      ']]>',
      '&amp;',
      'a/b',
      '#',
      '?x=y',
      '@',
      '%',
    ),
  )
  const ecosystems = fc.constantFrom<Component['ecosystem']>(
    ...(['cargo', 'cocoapods', 'composer', 'conan', 'gem', 'golang', 'hex'] as const),
    ...(['maven', 'npm', 'nuget', 'pub', 'pypi', 'swift'] as const),
  )
  const url = fc.webUrl({ withFragments: true, withQueryParameters: true })
  const items = fc.array(
    fc.record({
      name: text,
      group: fc.option(text),
      version: fc.option(text),
      ecosystem: ecosystems,
      licenses: fc.array(text, { maxLength: 2 }),
      properties: fc.array(fc.record({ name: fc.constant('waybill:x'), value: text }), { maxLength: 1 }),
      paths: fc.array(text, { maxLength: 1 }),
      supplier: fc.option(fc.record({ name: text, url: fc.option(fc.oneof(url, text)) })),
      qualifiers: fc.dictionary(fc.constantFrom('platform', 'type'), text),
      subpath: fc.option(text),
      files: fc.array(fc.record({ name: text, url: fc.option(url), hashes: fc.constant([digest.sha256]) }), {
        maxLength: 2,
      }),
      need: fc.constantFrom('required', 'optional', 'development'),
    }),
    { maxLength: 4 },
  )
  await fc.assert(
    fc.asyncProperty(items, fc.constantFrom(...specVersions), async (told, spec) => {
      const distinct = [...new Map(told.map((each) => item(each)).map((each) => [each.ref, each])).values()]
      const { text: json, json: value } = await write(inventory(distinct), { spec })
      expect(violations(json, spec)).toEqual([])
      const xml = await writeDocument(inventory(distinct), provenance({ spec, format: 'xml' }))
      const read = jsonOfXml(xml.text) as unknown as Document
      expect(read.components.map((each) => each['bom-ref'])).toEqual(
        value.components.map((each) => each['bom-ref']),
      )
      expect(read.components.map((each) => each.externalReferences)).toEqual(
        value.components.map((each) => each.externalReferences),
      )
    }),
    { numRuns: 100 },
  )
})
