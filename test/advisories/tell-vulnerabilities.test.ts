import { expect, test } from 'vitest'
import { fixedOpenNew, openNow } from '../../src/advisories/fixed-open-new.ts'
import type { Analysis, Statement } from '../../src/advisories/finding.ts'
import {
  tellVulnerabilities,
  vulnerabilityGroups,
  vulnerabilityLines,
} from '../../src/advisories/tell-vulnerabilities.ts'
import { formats } from '../../src/render/escape.ts'
import { renderInline } from '../../src/render/escape.ts'
import { component, release, shop } from './shop.ts'

const vulnerable = shop('1.3.0', 'pkg:npm/padder@1.0.0')
const mended = shop('1.4.0', 'pkg:npm/padder@1.0.1')
const names = { current: { name: 'shop', version: '1.4.0' }, previous: '1.3.0' }

function stated(analysis: Partial<Analysis>): Statement {
  return {
    vulnerabilities: ['CVE-2026-1001'],
    subjects: [],
    analysis: { state: 'in_triage', justification: null, response: [], detail: null, ...analysis },
    at: null,
    file: 'vex.json',
  }
}

test('a release is told in sentences: totals, then what is fixed, new and still open', () => {
  const before = shop('1.3.0', 'pkg:npm/padder@1.0.0', 'pkg:npm/%40acme/padder-core@1.0.0')
  const now = shop(
    '1.4.0',
    'pkg:npm/padder@1.0.1',
    'pkg:npm/%40acme/padder-core@1.0.0',
    'pkg:pypi/templater-py@2.10',
  )
  const comparison = fixedOpenNew(release(before), release(now, 'osv-records.json'))
  expect(tellVulnerabilities(comparison, names, 'md')).toBe(`## Vulnerabilities in \`shop\` 1.4.0

Since 1.3.0: 1 fixed, 1 new, 1 still open.

### Fixed vulnerabilities

- [CVE-2026-1001](https://nvd.nist.gov/vuln/detail/CVE-2026-1001) (high) in \`padder\` 1.0.0: Prototype pollution in padder. This release has 1.0.1.

### New vulnerabilities

- [CVE-2026-1002](https://nvd.nist.gov/vuln/detail/CVE-2026-1002) (severity unknown) in \`templater-py\` 2.10: Sandbox escape in Templater. Fixed in 2.10.1.

### Vulnerabilities that are still open

- [CVE-2026-1001](https://nvd.nist.gov/vuln/detail/CVE-2026-1001) (high) in \`@acme/padder-core\` 1.0.0: Prototype pollution in padder. No fixed version is known.
`)
  expect(tellVulnerabilities(comparison, names, 'text')).toContain(`
Fixed vulnerabilities
- CVE-2026-1001 (high) in \`padder\` 1.0.0: Prototype pollution in padder. This release has 1.0.1.
`)
})

test('nothing known is told as such', () => {
  const nothing = fixedOpenNew(release(mended), release(mended, 'osv-records.json'))
  expect(vulnerabilityGroups(nothing, 'md')).toEqual([])
  expect(tellVulnerabilities(nothing, names, 'text')).toBe(
    'Vulnerabilities in `shop` 1.4.0\nSince 1.3.0: none fixed, none new, none still open.\n',
  )
  expect(vulnerabilityLines(openNow(release(mended, 'osv-records.json')), null)).toEqual([
    'Known vulnerabilities: none open.',
  ])
})

test('a package that left is told as such, and one that nobody has looked at again', () => {
  const gone = fixedOpenNew(release(vulnerable, 'grype.json'), release(shop('1.4.0')))
  expect(vulnerabilityLines(gone, '1.3.0')[1]).toMatch(/^Fixed: .* `padder` is no longer part of it\.$/)
  const unseen = fixedOpenNew(release(vulnerable, 'grype.json'), release(mended))
  expect(vulnerabilityLines(unseen, '1.3.0')).toEqual([
    'Since 1.3.0: none fixed, none new, none still open, 1 maybe gone.',
    expect.stringMatching(/^Maybe gone: .* This release has 1\.0\.1, which nobody has looked at\.$/),
  ])
})

test('what VEX says stands with its reason and the words of who said it', () => {
  const told = (analysis: Partial<Analysis>) =>
    tellVulnerabilities(
      openNow({ ...release(vulnerable, 'osv-records.json'), statements: [stated(analysis)] }),
      { ...names, previous: null },
      'text',
    )
  expect(told({ state: 'not_affected', justification: 'code_not_reachable', detail: 'we pad nothing' })).toBe(
    `Vulnerabilities in \`shop\` 1.4.0
Known vulnerabilities: none open; 1 assessed as no risk.

Not at risk
- CVE-2026-1001 (high) in \`padder\` 1.0.0: Prototype pollution in padder. It does not affect this release, since the vulnerable code is never run. We pad nothing.
`,
  )
  expect(told({ state: 'in_triage' })).toContain(
    'Fixed in 1.0.1 or 2.1.0. Whether it affects this release is being looked into.\n',
  )
  expect(told({ state: 'exploitable', detail: 'Update.' })).toContain(
    'It does affect this release. Update.\n',
  )
  expect(told({ state: 'resolved' })).toContain('It is mended in this release.\n')
})

test('what only development needs is named, and in a section of notes counted', () => {
  const tools = shop('1.4.0', component('pkg:npm/padder@1.0.0', { scope: 'excluded' }))
  const comparison = openNow(release(tools, 'osv-records.json'))
  expect(tellVulnerabilities(comparison, { ...names, previous: null }, 'text')).toContain(
    '- 1 known vulnerability in packages that only development needs, and that nobody gets with the product: `padder`.\n',
  )
  expect(vulnerabilityLines(comparison, null)).toEqual([
    'Known vulnerabilities: none open; 1 only for development.',
  ])
})

test('where a source knows no fixed version but a range, the range is told', () => {
  const comparison = openNow(release(vulnerable, 'npm-audit.json'))
  expect(vulnerabilityLines(comparison, null)[1]).toContain('Affected are the versions `<1.0.1 ||')
})

test('a section of notes tells some of each kind, and how many are left out', () => {
  const versions = Array.from({ length: 5 }, (_, index) => `pkg:npm/padder@0.${index}.0`)
  const many = versions.map((purl) => openNow(release(shop('1.4.0', purl), 'osv-records.json')).open).flat()
  const comparison = { ...openNow(release(vulnerable, 'osv-records.json')), open: many }
  const lines = vulnerabilityLines(comparison, null, 3)
  expect(lines).toHaveLength(5)
  expect(lines.at(-1)).toBe('Open: … and 2 more.')
})

test('names, versions and summaries of hostile files are text in every format', () => {
  const hostile = '`</li>`<img src=x>](javascript:1) @everyone <!channel> ##[error] **x** \u202Eevil\n# h'
  const bom = shop('1.4.0', 'pkg:npm/padder@1.0.0')
  const comparison = openNow(release(bom, 'grype.json'))
  const open = comparison.open.map((one) => ({
    ...one,
    package: hostile,
    summary: hostile,
    from: [hostile],
    fixedIn: [hostile],
    through: hostile,
    affected: hostile,
  }))
  const told = { ...comparison, open }
  const inert = (format: string, text: string) => {
    expect(text, format).not.toMatch(/\u202E|\n#|##\[/)
    if (format === 'html' || format === 'xml') expect(text, format).not.toMatch(/<img|<!|<\/li>/)
    if (format === 'slack') expect(text, format).not.toMatch(/<!|<img/)
    if (format === 'md') expect(text.replace(/(`+)[^`].*?\1/g, ''), format).not.toMatch(/(?<!\\)<|@everyone/)
  }
  for (const format of formats) {
    for (const { lines } of vulnerabilityGroups(told, format)) for (const line of lines) inert(format, line)
    for (const line of vulnerabilityLines(told, hostile)) inert(format, renderInline(format, line, null))
  }
})
