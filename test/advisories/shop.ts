import { readFileSync } from 'node:fs'
import { readAdvisories } from '../../src/advisories/read-advisories.ts'
import type { AdvisoryFile } from '../../src/advisories/finding.ts'
import type { ReleaseFindings } from '../../src/advisories/look-up.ts'
import type { RecordedBom, RecordedComponent } from '../../src/bom/recorded.ts'

/** A fixture as the reader takes it. */
export function fixture(name: string): AdvisoryFile {
  return readAdvisories(fixtureText(name), name)
}

export function fixtureText(name: string): string {
  return readFileSync(new URL(`../fixtures/advisories/${name}`, import.meta.url), 'utf8')
}

/** A component by its purl. */
export function component(purl: string, more: Partial<RecordedComponent> = {}): RecordedComponent {
  const [, path = '', version = null] = /^pkg:[a-z]+\/([^@]+)(?:@(.+))?$/.exec(purl) ?? []
  const names = decodeURIComponent(path).split('/')
  return {
    ref: purl,
    type: 'library',
    purl,
    group: names.slice(0, -1).join('/') || null,
    name: names.at(-1) ?? '',
    version,
    scope: 'required',
    hashes: [],
    license: null,
    properties: new Map(),
    references: [],
    ...more,
  }
}

/** The bill of materials of a release of the shop. */
export function shop(version: string, ...components: (string | RecordedComponent)[]): RecordedBom {
  const purl = `pkg:npm/shop@${version}`
  return {
    serialNumber: `urn:uuid:5c0ffee0-0000-5000-8000-0000000${version.replaceAll('.', '')}00`,
    version: 1,
    root: { ref: purl, purl, group: null, name: 'shop', version },
    components: components.map((one) => (typeof one === 'string' ? component(one) : one)),
    dependencies: new Map(),
  }
}

/** A release with what these fixtures know of it. */
export function release(bom: RecordedBom, ...files: string[]): ReleaseFindings {
  const read = files.map(fixture)
  return {
    bom,
    findings: files.length === 0 ? null : read.flatMap(({ findings }) => findings),
    statements: read.flatMap(({ statements }) => statements),
    withdrawn: read.flatMap(({ withdrawn }) => withdrawn),
  }
}
