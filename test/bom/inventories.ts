import type { Inventory, Item } from '../../src/bom/inventory.ts'
import type { Provenance } from '../../src/bom/provenance.ts'
import { purlOf } from '../../src/bom/purl.ts'
import { aChange, aRelease } from '../builders/release.ts'

/** What a test's document is about itself. */
export function provenance(more: Partial<Provenance> = {}): Provenance {
  return {
    release: null,
    releaseUrl: null,
    repositoryUrl: 'https://github.com/acme/shop',
    commit: '0123456789abcdef0123456789abcdef01234567',
    content: '',
    packageName: null,
    timestamp: '2026-11-21T09:00:00Z',
    author: 'Ada Lovelace',
    toolVersion: '0.1.0',
    complete: true,
    ...more,
  }
}

/** A package of an ecosystem, from its registry unless told otherwise. */
export function item(more: Partial<Item> & Pick<Item, 'name'>): Item {
  const known = { ecosystem: 'npm', group: null, version: '1.0.0', ...more } as const
  const purl = purlOf({ ...known, source: known.origins?.[0]?.source ?? null })
  return {
    ref: purl,
    purl,
    kind: 'library',
    need: 'required',
    hashes: [],
    origins: [{ source: { kind: 'registry', url: null }, hashes: [] }],
    files: [],
    supplier: null,
    licenses: [],
    paths: [],
    properties: [],
    ...known,
  }
}

/** The packages of a product; whatever has no edges here depends on nothing, unless it is among the `unknown`. */
export function inventory(
  items: readonly Item[],
  more: Partial<Inventory> & { readonly edges?: Readonly<Record<string, readonly string[]>> } = {},
): Inventory {
  const root = { ecosystem: 'npm', group: null, name: 'shop', version: '2.0.0', license: 'MIT' } as const
  const purl = purlOf({ ...root, source: null })
  const sorted = [...items].sort((a, b) => (a.ref < b.ref ? -1 : 1))
  const unknown = more.unknown ?? new Set()
  const refs = [purl, ...sorted.map(({ ref }) => ref)].filter((ref) => !unknown.has(ref))
  return {
    root: { ...root, purl },
    items: sorted,
    dependencies: new Map(refs.map((ref) => [ref, more.edges?.[ref] ?? []])),
    incomplete: new Set(),
    unknown,
    warnings: [],
    ...more,
  }
}

export const digest = {
  sha256: { algorithm: 'SHA-256', content: '7'.repeat(64) },
  sha512: { algorithm: 'SHA-512', content: '7'.repeat(128) },
} as const

/** A package of each ecosystem, with everything that a component can have, and parts of the product itself. */
export function everything(): Inventory {
  const git = { kind: 'git', url: 'https://github.com/acme/g.git', commit: 'c'.repeat(40) } as const
  const archive = 'https://files.example/a-1.0.0.tgz'
  const wheel = (name: string, url: string | null) => ({ name, url, hashes: [digest.sha256] })
  const items = [
    item({
      name: 'a',
      group: '@acme',
      hashes: [digest.sha512],
      origins: [{ source: { kind: 'registry', url: archive }, hashes: [digest.sha512] }],
      licenses: ['(MIT OR Apache-2.0)'],
      paths: ['node_modules/@acme/a'],
      supplier: { name: 'Acme', url: 'https://acme.example' },
    }),
    item({ name: 'b', need: 'development', licenses: ['SEE LICENSE IN <file> & co'] }),
    item({ name: 'c', version: null, need: 'optional', origins: [{ source: git, hashes: [] }] }),
    item({ name: 'd', origins: [{ source: { kind: 'file', path: 'vendor/a b.tgz' }, hashes: [] }] }),
    item({ name: 'e', kind: 'project', origins: [{ source: { kind: 'folder' }, hashes: [] }] }),
    item({ name: 'ripgrep', ecosystem: 'cargo', hashes: [digest.sha256], need: 'development' }),
    item({ name: 'AFNetworking', ecosystem: 'cocoapods', subpath: 'Security' }),
    item({
      name: 'console',
      group: 'symfony',
      ecosystem: 'composer',
      need: 'development',
      licenses: [['MIT']],
    }),
    item({ name: 'zlib', ecosystem: 'conan', qualifiers: { user: 'acme', channel: 'stable', rrev: 'abc' } }),
    item({ name: 'nokogiri', ecosystem: 'gem', qualifiers: { platform: 'x86_64-linux' } }),
    item({ name: 'zap', group: 'go.uber.org', version: 'v1.2.3', ecosystem: 'golang' }),
    item({ name: 'phoenix', ecosystem: 'hex', hashes: [digest.sha256] }),
    item({ name: 'junit', group: 'org.junit', ecosystem: 'maven', qualifiers: { type: 'jar' } }),
    item({ name: 'Newtonsoft.Json', version: '13.0.3', ecosystem: 'nuget' }),
    item({
      name: 'http',
      ecosystem: 'pub',
      properties: [{ name: 'waybill:deprecated', value: 'use <b> & "c"' }],
    }),
    item({
      name: 'numpy',
      ecosystem: 'pypi',
      files: [
        wheel('numpy-1.0.0-cp312-win.whl', 'https://files.example/numpy-1.0.0-cp312-win.whl'),
        wheel('numpy-1.0.0.tar.gz', 'https://files.example/numpy-1.0.0.tar.gz'),
      ],
    }),
    item({
      name: 'idna',
      ecosystem: 'pypi',
      files: [wheel('idna-1.0.0-any.whl', null), wheel('idna-1.0.0.zip', null)],
    }),
    item({ name: 'six', ecosystem: 'pypi', files: [wheel('six-1.0.0-any.whl', null)] }),
    item({
      name: 'Alamofire',
      group: 'github.com/Alamofire',
      ecosystem: 'swift',
      origins: [{ source: git, hashes: [] }],
    }),
  ]
  const [first, second, third, ...rest] = items.map(({ ref }) => ref)
  if (first === undefined || second === undefined || third === undefined) throw new Error('nothing')
  return inventory(items, {
    edges: { 'pkg:npm/shop@2.0.0': [first, ...rest].sort(), [first]: [second, third].sort() },
    incomplete: new Set([second]),
    unknown: new Set(rest.slice(-3)),
  })
}

const release = aRelease({
  version: '2.0.0',
  aliases: ['v2'],
  compareUrl: 'https://github.com/acme/shop/compare/v1.0.0...v2.0.0',
  sections: [
    {
      type: 'fix',
      title: 'Fixes',
      changes: [aChange({ type: 'fix', references: [{ issue: '#7', action: 'closes' }] })],
    },
  ],
})

/** What configuration and release tell. */
export function everythingTold(more: Partial<Provenance> = {}): Provenance {
  const acme = { name: 'Acme & Co', urls: ['https://acme.example/?a=1&b=2'], email: 'sbom@acme.example' }
  return provenance({
    manufacturer: acme,
    supplier: { ...acme, name: 'Acme Sales', email: null },
    dataLicense: 'CC0-1.0',
    release,
    references: [
      { type: 'vulnerability-assertion', url: `urn:cdx:${'0'.repeat(8)}-0000-5000-8000-${'0'.repeat(12)}/1` },
      { type: 'attestation', url: 'https://acme.example/shop.intoto.jsonl' },
    ],
    ...more,
  })
}
