import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtCli } from '../builders/built.ts'
import { repositoryWith } from '../builders/repository.ts'
import { violations } from '../bom/cyclonedx.ts'

/** A shop that asks for a template engine and a folder maker, which brings in an argument reader. */
function lockfile(version: string, templates: string): string {
  return JSON.stringify(
    {
      name: 'shop',
      version,
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': {
          name: 'shop',
          version,
          license: 'MIT',
          dependencies: { templater: templates, 'make-folder': '0.5.1' },
          devDependencies: { marker: '0.3.5' },
        },
        'node_modules/arguments-reader': { version: '0.0.8', license: 'MIT' },
        'node_modules/make-folder': {
          version: '0.5.1',
          license: 'MIT',
          dependencies: { 'arguments-reader': '0.0.8' },
        },
        'node_modules/marker': { version: '0.3.5', dev: true, license: 'MIT' },
        'node_modules/templater': { version: templates, license: 'MIT' },
      },
    },
    null,
    2,
  )
}

interface Advisory {
  readonly id: string
  readonly aliases: readonly string[]
  readonly name: string
  readonly summary: string
  readonly severity: string
  readonly events: readonly object[]
}

/** A record as osv.dev publishes it. */
function record({ id, aliases, name, summary, severity, events }: Advisory): object {
  return {
    schema_version: '1.7.0',
    id,
    aliases,
    modified: '2026-10-01T00:00:00Z',
    summary,
    affected: [{ package: { ecosystem: 'npm', name }, ranges: [{ type: 'SEMVER', events }] }],
    database_specific: { severity },
  }
}

const findings = [
  record({
    id: 'GHSA-aaaa-bbbb-0001',
    aliases: ['CVE-2026-1001'],
    name: 'templater',
    summary: 'Command injection in templater.',
    severity: 'HIGH',
    events: [{ introduced: '0' }, { fixed: '4.17.21' }],
  }),
  record({
    id: 'GHSA-aaaa-bbbb-0002',
    aliases: ['CVE-2026-1002'],
    name: 'arguments-reader',
    summary: 'Prototype pollution in arguments-reader',
    severity: 'CRITICAL',
    events: [{ introduced: '0' }, { fixed: '0.2.4' }],
  }),
  record({
    id: 'GHSA-aaaa-bbbb-0003',
    aliases: ['CVE-2026-1003'],
    name: 'templater',
    summary: 'templater 4.17.21 can be made to use all memory',
    severity: 'MODERATE',
    events: [{ introduced: '4.17.20' }, { fixed: '4.17.22' }],
  }),
  record({
    id: 'GHSA-aaaa-bbbb-0004',
    aliases: ['CVE-2026-1004'],
    name: 'marker',
    summary: 'Slow regular expression in marker',
    severity: 'HIGH',
    events: [{ introduced: '0' }, { fixed: '4.0.10' }],
  }),
  record({
    id: 'GHSA-aaaa-bbbb-0005',
    aliases: ['CVE-2026-1005'],
    name: 'fetcher',
    summary: 'Cookies are sent on',
    severity: 'HIGH',
    events: [{ introduced: '0' }],
  }),
]

const known = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://acme.example/vex/1',
  author: 'Acme',
  timestamp: '2026-11-01T10:00:00Z',
  version: 1,
  statements: [
    {
      vulnerability: { name: 'CVE-2026-1002' },
      products: [{ '@id': 'pkg:npm/shop', subcomponents: [{ '@id': 'pkg:npm/arguments-reader@0.0.8' }] }],
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      impact_statement: 'The shop reads no arguments.',
    },
    {
      vulnerability: { name: 'CVE-2026-1003' },
      products: [{ '@id': 'pkg:npm/shop@1.4.0' }],
      status: 'under_investigation',
    },
    {
      vulnerability: { name: 'CVE-2026-1001' },
      products: [{ '@id': 'pkg:npm/basket' }],
      status: 'fixed',
    },
  ],
}

/** The shop with two releases, what a database knows, and what its owners say of that. */
async function aShop() {
  const { root } = await repositoryWith([
    {
      message: 'feat: open the shop',
      files: { 'package-lock.json': lockfile('1.3.0', '4.17.15') },
      tags: ['v1.3.0'],
    },
    {
      message: 'fix: take a newer template engine',
      files: { 'package-lock.json': lockfile('1.4.0', '4.17.21') },
      tags: ['v1.4.0'],
    },
  ])
  await writeFile(join(root, 'osv.json'), JSON.stringify(findings, null, 2))
  await writeFile(join(root, 'openvex.json'), JSON.stringify(known, null, 2))
  return {
    root,
    waybill: (...argv: string[]) => builtCli(root, argv),
    vulnerabilities: (...argv: string[]) => builtCli(root, ['bom', 'vulnerabilities', 'osv.json', ...argv]),
  }
}

test('support reads what the new version fixes, what it brings, and what is no risk', async () => {
  const { vulnerabilities } = await aShop()
  const told = await vulnerabilities('--vex', 'openvex.json', '--previous', 'v1.3.0', '--format', 'text')
  expect(told.exitCode).toBe(0)
  expect(told.stdout).toBe(`Vulnerabilities in \`shop\` 1.4.0
Since v1.3.0: 1 fixed, 1 new, none still open; 1 assessed as no risk, 1 only for development.

Fixed vulnerabilities
- CVE-2026-1001 (high) in \`templater\` 4.17.15: Command injection in templater. This release has 4.17.21.

New vulnerabilities
- CVE-2026-1003 (medium) in \`templater\` 4.17.21: templater 4.17.21 can be made to use all memory. Fixed in 4.17.22. Whether it affects this release is being looked into.

Not at risk
- CVE-2026-1002 (critical) in \`arguments-reader\` 0.0.8, through \`make-folder\`: Prototype pollution in arguments-reader. It does not affect this release, since the vulnerable code is never run. The shop reads no arguments.

Only for development
- 1 known vulnerability in packages that only development needs, and that nobody gets with the product: \`marker\`.
`)
})

test('nothing that was read is left out in silence', async () => {
  const { vulnerabilities } = await aShop()
  const { stderr } = await vulnerabilities('--vex', 'openvex.json', '--previous', 'v1.3.0')
  expect(stderr).toBe(`osv.json: OSV, 5 findings.
openvex.json: OpenVEX, 3 statements.
5 different findings: 3 about what the bill of materials has, 1 about packages that are not in it, 1 about other versions than it has.
openvex.json: the statement about CVE-2026-1001 is about nothing that was found.
`)
})

test('a build stops at what is open, and goes on where it was assessed', async () => {
  const { vulnerabilities } = await aShop()
  const stopped = await vulnerabilities('--fail-on', 'high')
  expect(stopped.exitCode).toBe(9)
  expect(stopped.stderr).toContain(
    'error: CVE-2026-1002 (critical) in arguments-reader 0.0.8 is open, and --fail-on high does not allow it.',
  )
  expect(stopped.stderr).toContain(
    'Only development needs these, so that --fail-on high lets them pass: CVE-2026-1004 (high) in marker 0.3.5.',
  )
  expect((await vulnerabilities('--fail-on', 'high', '--vex', 'openvex.json')).exitCode).toBe(0)
})

interface Written {
  readonly serialNumber: string
  readonly components: readonly { readonly 'bom-ref': string }[]
  readonly vulnerabilities?: readonly {
    readonly id: string
    readonly affects: readonly { readonly ref: string }[]
  }[]
  readonly metadata: { readonly timestamp: string }
}

test('the document stands beside the bill of materials, leads to its components, and never into it', async () => {
  const { root, waybill, vulnerabilities } = await aShop()
  await waybill('bom', '--output', 'bom.cdx.json')
  const argv = ['--vex', 'openvex.json', '--output', 'vdr.cdx.json']
  const { stderr } = await vulnerabilities(...argv)
  expect(stderr).toContain('Wrote vdr.cdx.json: 3 vulnerabilities.\n')
  const text = await readFile(join(root, 'vdr.cdx.json'), 'utf8')
  expect(violations(text)).toEqual([])
  const bom = JSON.parse(await readFile(join(root, 'bom.cdx.json'), 'utf8')) as Written
  const vdr = JSON.parse(text) as Written
  expect(bom.vulnerabilities).toBeUndefined()
  expect(Date.parse(vdr.metadata.timestamp)).toBe(Date.parse(bom.metadata.timestamp))
  const link = `urn:cdx:${bom.serialNumber.replace('urn:uuid:', '')}/1#`
  const refs = new Set(bom.components.map((component) => component['bom-ref']))
  const affected = vdr.vulnerabilities?.flatMap(({ affects }) => affects.map(({ ref }) => ref)) ?? []
  expect(affected).toHaveLength(3)
  for (const ref of affected) {
    expect(ref.startsWith(link)).toBe(true)
    expect(refs).toContain(decodeURIComponent(ref.slice(link.length)))
  }
  await vulnerabilities(...argv, '--bom', 'bom.cdx.json')
  expect(await readFile(join(root, 'vdr.cdx.json'), 'utf8')).toBe(text)
})

test('the report of an audit that failed is no clean bill of health', async () => {
  const { root, vulnerabilities } = await aShop()
  await writeFile(join(root, 'audit.json'), '{\n  "error": {\n    "code": "ENOLOCK"\n  }\n}\n')
  const { exitCode, stdout, stderr } = await vulnerabilities('audit.json')
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toContain('audit.json:2: This is the report of an audit that failed. [FINDINGS_INVALID]')
})
