import { expect, test } from 'vitest'
import type { Inventory, Item } from '../../src/bom/inventory.ts'
import { thirdPartyLicenses } from '../../src/bom/third-party-licenses.ts'

function item(name: string, license: unknown, more: Partial<Item> = {}): Item {
  const ref = `pkg:npm/${name}@1.0.0`
  return {
    ref,
    purl: ref,
    kind: 'library',
    group: null,
    name,
    version: '1.0.0',
    need: 'required',
    hashes: [],
    origins: [],
    licenses: license === null ? [] : [license],
    paths: [],
    properties: [],
    ...more,
  } as Item
}

function inventory(...items: Item[]): Inventory {
  const root = {
    group: '@acme',
    name: 'shop',
    version: '1.4.0',
    purl: 'pkg:npm/%40acme/shop@1.4.0',
    license: 'MIT',
  }
  return { root, items, dependencies: new Map(), incomplete: new Set(), warnings: [] } as unknown as Inventory
}

test('packages stand under their licence, the unknown one first, then the one of most packages', () => {
  const text = thirdPartyLicenses(
    inventory(
      item('b', 'ISC'),
      item('a', 'mit', {
        origins: [{ source: { kind: 'archive', url: 'https://packages.example/a-1.0.0.tgz' }, hashes: [] }],
      }),
      item('c', 'MIT'),
      item('d', null),
      item('e', 'MIT', { need: 'development' }),
      item('own', 'MIT', { kind: 'project' }),
    ),
  )
  expect(text).toBe(`# Third-party licences of \`@acme/shop\` 1.4.0

4 packages of others are part of it, under these licences:

| Licence | Packages |
| --- | ---: |
| Unknown licence | 1 |
| MIT | 2 |
| ISC | 1 |

## Unknown licence

- d 1.0.0

## MIT

- [a 1.0.0](https://packages.example/a-1.0.0.tgz)
- c 1.0.0

## ISC

- b 1.0.0
`)
})

test('a product without packages of others says so', () => {
  expect(thirdPartyLicenses(inventory())).toContain('0 packages of others are part of it.')
})

test('texts of installed copies stand at the end, each once, and nothing in them ends their block', () => {
  const text = thirdPartyLicenses(inventory(item('a', 'MIT'), item('b', 'MIT'), item('c', 'ISC')), {
    texts: new Map([
      ['pkg:npm/a@1.0.0', 'MIT text\n````\n# heading <img src=x>'],
      ['pkg:npm/b@1.0.0', 'MIT text\r\n````\r\n# heading <img src=x>\r\n'],
    ]),
  })
  expect(text).toContain(
    '## Texts\n\n- a 1.0.0\n- b 1.0.0\n\n`````text\nMIT text\n````\n# heading <img src=x>\n`````\n',
  )
})

test('names, licences and addresses of a hostile lockfile are text and nothing else', () => {
  const text = thirdPartyLicenses(
    inventory(
      item('- [x](javascript:alert(1)) @everyone', '<script>|| # heading', {
        origins: [{ source: { kind: 'archive', url: 'javascript:alert(1)' }, hashes: [] }],
      }),
    ),
  )
  expect(text).not.toMatch(/[^\\]\]\(javascript:/)
  expect(text).not.toContain('<script>')
  expect(text).not.toMatch(/@everyone/)
  expect(text).toContain('| \\<script\\>\\|\\| # heading | 1 |')
})
