import { expect, test } from 'vitest'
import { WaybillError } from '../../src/errors.ts'
import { readRecordedBom } from '../../src/bom/recorded.ts'

function read(document: object): ReturnType<typeof readRecordedBom> {
  return readRecordedBom(
    JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...document }),
    'bom.json',
  )
}

function refused(text: string): WaybillError {
  try {
    readRecordedBom(text, 'bom.json')
  } catch (error) {
    if (error instanceof WaybillError) return error
  }
  throw new Error('It was read.')
}

test('a document is read with its root, its components and its dependencies', () => {
  const bom = read({
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    version: 2,
    metadata: { component: { 'bom-ref': 'root', name: 'acme', group: '@acme', version: '1.0.0' } },
    components: [
      {
        type: 'library',
        'bom-ref': 'a',
        purl: 'pkg:npm/a@1.0.0',
        name: 'a',
        version: '1.0.0',
        scope: 'optional',
        hashes: [{ alg: 'SHA-256', content: 'AB' }],
        licenses: [{ license: { id: 'MIT' } }],
        properties: [
          { name: 'x', value: '1' },
          { name: 'x', value: '2' },
        ],
        externalReferences: [{ type: 'website', url: 'https://a.example/' }],
      },
    ],
    dependencies: [{ ref: 'root', dependsOn: ['a', 'a'] }, { ref: 'a' }],
  })
  expect(bom).toMatchObject({
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    version: 2,
    root: { ref: 'root', group: '@acme', name: 'acme', version: '1.0.0', purl: null },
  })
  expect(bom.components).toEqual([
    {
      ref: 'a',
      type: 'library',
      purl: 'pkg:npm/a@1.0.0',
      group: null,
      name: 'a',
      version: '1.0.0',
      scope: 'optional',
      hashes: [{ algorithm: 'SHA-256', content: 'ab' }],
      license: 'MIT',
      properties: new Map([['x', ['1', '2']]]),
      references: [{ type: 'website', url: 'https://a.example/' }],
    },
  ])
  expect([...bom.dependencies]).toEqual([
    ['root', ['a']],
    ['a', []],
  ])
})

test('nested components are read in the order of the document, those of the product too', () => {
  const bom = read({
    metadata: { component: { 'bom-ref': 'root', name: 'acme', components: [{ name: 'part' }] } },
    components: [{ name: 'a', components: [{ name: 'b', components: [{ name: 'c' }] }] }, { name: 'd' }],
  })
  expect(bom.components.map(({ name }) => name)).toEqual(['part', 'a', 'b', 'c', 'd'])
})

test('components nested 100,000 deep do not overflow the stack', () => {
  const depth = 100_000
  const text = `{"bomFormat":"CycloneDX","specVersion":"1.5","components":[${'{"name":"a","components":['.repeat(depth)}${']}'.repeat(depth)}]}`
  expect(readRecordedBom(text, 'bom.json').components).toHaveLength(depth)
})

test('a missing ref is made, a doubled one is made unique, and a product among its components is left out', () => {
  const bom = read({
    metadata: { component: { 'bom-ref': 'root', name: 'acme' } },
    components: [
      { name: 'a', purl: 'pkg:npm/a@1.0.0' },
      { name: 'a', purl: 'pkg:npm/a@1.0.0' },
      { 'bom-ref': 'root', name: 'acme' },
      { name: 'x' },
      { 'bom-ref': 'x', name: 'y' },
    ],
  })
  const refs = bom.components.map(({ ref }) => ref)
  expect(refs[0]).toBe('pkg:npm/a@1.0.0')
  expect(new Set([...refs, 'root']).size).toBe(5)
  expect(bom.components.map(({ name }) => name)).toEqual(['a', 'a', 'x', 'y'])
})

test.each([
  ['an id', [{ license: { id: 'mit' } }], 'MIT'],
  ['a name', [{ license: { name: 'Acme Terms' } }], 'Acme Terms'],
  ['an expression', [{ expression: 'MIT OR Apache-2.0' }], 'MIT OR Apache-2.0'],
  ['several', [{ license: { id: 'MIT' } }, { license: { name: 'Acme Terms' } }], 'MIT OR Acme Terms'],
  ['several ids', [{ license: { id: 'MIT' } }, { license: { id: 'ISC' } }], 'MIT OR ISC'],
  [
    'the mixture of 1.7',
    [{ expression: 'MIT AND ISC' }, { license: { id: 'Zlib' } }],
    '(MIT AND ISC) OR Zlib',
  ],
  [
    'a declared and a concluded one',
    [
      { license: { id: 'MIT', acknowledgement: 'declared' } },
      { license: { id: 'ISC', acknowledgement: 'concluded' } },
    ],
    'ISC',
  ],
  [
    'the same twice',
    [
      { license: { id: 'MIT', acknowledgement: 'declared' } },
      { license: { id: 'MIT', acknowledgement: 'concluded' } },
    ],
    'MIT',
  ],
  ['NOASSERTION', [{ license: { name: 'NOASSERTION' } }], null],
  ['wrong types', [1, null, { license: 5 }, { expression: {} }], null],
  ['none', undefined, null],
  ['a name of every object', [{ license: { name: 'constructor' } }], 'constructor'],
])('the licence of a component: %s', (_, licenses, expected) => {
  expect(read({ components: [{ name: 'a', licenses }] }).components[0]?.license).toBe(expected)
})

test.each([
  [{}, 'required'],
  [{ scope: 'optional' }, 'optional'],
  [{ scope: 'excluded' }, 'excluded'],
  [{ scope: 'nonsense' }, 'required'],
  [{ properties: [{ name: 'cdx:npm:package:development', value: 'true' }] }, 'excluded'],
  [{ scope: 'optional', properties: [{ name: 'cdx:npm:package:development', value: 'true' }] }, 'excluded'],
  [{ properties: [{ name: 'cdx:npm:package:development', value: 'false' }] }, 'required'],
  [{ properties: [{ name: 'cdx:composer:package:isDevRequirement', value: 'true' }] }, 'excluded'],
  [{ properties: [{ name: 'waybill:development', value: 'true' }] }, 'excluded'],
])('the scope of %j is %s', (fields, scope) => {
  expect(read({ components: [{ name: 'a', ...fields }] }).components[0]?.scope).toBe(scope)
})

test('trap 10: credentials that another tool left in purls, refs, addresses and texts are not read', () => {
  const leaking =
    'pkg:npm/a@1.0.0?download_url=https%3A%2F%2Fuser%3Asecret%40npm.acme.example%2Fa.tgz%3Ftoken%3Dsecret'
  const bom = read({
    components: [
      {
        'bom-ref': `acme|${leaking}`,
        purl: leaking,
        name: 'a',
        version: 'git+https://user:secret@git.acme.example/a.git',
        licenses: [{ license: { name: 'see https://user:secret@acme.example' } }],
        properties: [{ name: 'from', value: 'https://user:secret@acme.example/' }],
        externalReferences: [
          { type: 'distribution', url: 'https://user:secret@acme.example/a.tgz?token=secret' },
        ],
      },
    ],
    dependencies: [{ ref: `acme|${leaking}`, dependsOn: [leaking] }],
  })
  const all = JSON.stringify(bom, (_, value: unknown) => (value instanceof Map ? [...value] : value))
  expect(all).not.toContain('secret')
  expect(bom.components[0]?.purl).toBe('pkg:npm/a@1.0.0?download_url=https:%2F%2Fnpm.acme.example%2Fa.tgz')
  expect(bom.dependencies.has(bom.components[0]?.ref ?? '')).toBe(true)
})

test('wrong types in every field of a component are taken for missing', () => {
  const wrong = {
    purl: 1,
    group: [],
    version: {},
    scope: 1,
    hashes: 'x',
    properties: 5,
    externalReferences: [0],
  }
  const bom = read({
    version: 'two',
    serialNumber: 5,
    components: [7, null, { name: 'a', ...wrong }],
    dependencies: [1, { ref: 2 }, { ref: 'x', dependsOn: [1, {}] }],
  })
  expect(bom).toMatchObject({ version: 1, serialNumber: null, root: null })
  expect(bom.components).toMatchObject([
    { name: 'a', purl: null, group: null, version: null, scope: 'required' },
  ])
  expect([...bom.dependencies]).toEqual([['x', []]])
})

test('names such as __proto__ are names', () => {
  const bom = read({
    components: [
      { name: '__proto__', 'bom-ref': 'constructor', properties: [{ name: '__proto__', value: 'x' }] },
    ],
    dependencies: [{ ref: 'constructor', dependsOn: ['__proto__'] }],
  })
  expect(bom.components[0]?.properties.get('__proto__')).toEqual(['x'])
  expect(bom.dependencies.get('constructor')).toEqual(['__proto__'])
})

test.each([
  ['a file that ends too early', '{\n"bomFormat": "CycloneDX",\n', 'The file ends too early.', 2],
  ['a file that is not JSON', '{\n"bomFormat": nonsense\n}', 'The file is not JSON.', 2],
  ['XML', '\uFEFF <?xml version="1.0"?><bom/>', 'The file is XML.', 1],
  ['an empty file', '', 'The file ends too early.', 1],
  ['SPDX', '{"spdxVersion":"SPDX-2.3"}', 'The file is SPDX and not CycloneDX.', 1],
  ['any other JSON', '[1]', 'The file is not CycloneDX.', 1],
  [
    'a version of tomorrow',
    '{"bomFormat":"CycloneDX",\n"specVersion":"2.0"}',
    "The file's version of CycloneDX cannot be read: 2.0.",
    2,
  ],
  [
    'components that are no list',
    '{"bomFormat":"CycloneDX","specVersion":"1.6",\n"components":{}}',
    '"components" is not a list.',
    2,
  ],
])('%s is refused with its place', (_, text, message, line) => {
  const error = refused(text)
  expect(error.code).toBe('BOM_UNREADABLE')
  expect(error.message).toBe(message)
  expect(error.at).toEqual({ file: 'bom.json', line })
})

test('XML is refused with the command that writes JSON, a component without a name with its number', () => {
  expect(refused('<bom/>').hint).toContain('waybill bom --format json')
  const text = '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"name":"a"},{}]}'
  expect(refused(text).message).toBe('Component 1 of the file has no name.')
})
