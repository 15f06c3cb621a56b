import { expect, test } from 'vitest'
import { fixedOpenNew, openNow } from '../../src/advisories/fixed-open-new.ts'
import type { ReleaseFindings } from '../../src/advisories/look-up.ts'
import { component, release, shop } from './shop.ts'

const names = ['fixed', 'new', 'open', 'undated', 'unclear', 'dismissed', 'development'] as const

function told(previous: ReleaseFindings | null, current: ReleaseFindings): Record<string, string[]> {
  const comparison = previous === null ? openNow(current) : fixedOpenNew(previous, current)
  const short = names.map((name) => [
    name,
    comparison[name].map((change) =>
      `${change.id} ${change.package} ${change.from.join()} ${change.to.join()}`.trim(),
    ),
  ])
  return Object.fromEntries(short) as Record<string, string[]>
}

const nothing = { fixed: [], new: [], open: [], undated: [], unclear: [], dismissed: [], development: [] }
const vulnerable = shop('1.3.0', 'pkg:npm/padder@1.0.0')
const mended = shop('1.4.0', 'pkg:npm/padder@1.0.1')

test('with ranges, the bills of materials of both releases and one file of findings are enough', () => {
  const osv = 'osv-records.json'
  expect(told(release(vulnerable), release(mended, osv))).toEqual({
    ...nothing,
    fixed: ['CVE-2026-1001 padder 1.0.0 1.0.1'],
  })
  expect(told(release(vulnerable, osv), release(mended))).toEqual({
    ...nothing,
    fixed: ['CVE-2026-1001 padder 1.0.0 1.0.1'],
  })
  expect(told(release(mended), release(vulnerable, osv))).toEqual({
    ...nothing,
    new: ['CVE-2026-1001 padder 1.0.0'],
  })
  expect(told(release(vulnerable), release(vulnerable, osv))).toEqual({
    ...nothing,
    open: ['CVE-2026-1001 padder 1.0.0'],
  })
})

test('a scanner that only names versions is believed about the release that it has seen', () => {
  expect(told(release(vulnerable, 'grype.json'), release(mended, 'trivy.json'))).toEqual({
    ...nothing,
    fixed: ['CVE-2026-1001 padder 1.0.0 1.0.1'],
  })
  expect(told(release(mended, 'trivy.json'), release(vulnerable, 'grype.json'))).toEqual({
    ...nothing,
    new: ['CVE-2026-1001 padder 1.0.0'],
  })
})

test('what no scanner has seen is unclear, and never guessed', () => {
  const before = shop('1.3.0', 'pkg:npm/padder@0.9.0')
  expect(told(release(before), release(vulnerable, 'grype.json'))).toMatchObject({
    undated: ['CVE-2026-1001 padder 1.0.0'],
  })
  expect(told(release(vulnerable, 'grype.json'), release(mended))).toMatchObject({
    fixed: [],
    unclear: ['CVE-2026-1001 padder 1.0.0 1.0.1'],
  })
})

test('the same version in both releases was affected before too, whoever says so', () => {
  expect(told(release(vulnerable), release(vulnerable, 'grype.json'))).toMatchObject({
    open: ['CVE-2026-1001 padder 1.0.0'],
  })
  expect(told(release(vulnerable, 'grype.json'), release(vulnerable, 'npm-audit.json'))).toMatchObject({
    open: ['CVE-2026-1001 padder 1.0.0'],
  })
})

test('a package that is new to the product brings new vulnerabilities, one that left takes its own along', () => {
  const empty = shop('1.3.0')
  expect(told(release(empty), release(vulnerable, 'grype.json'))).toMatchObject({
    new: ['CVE-2026-1001 padder 1.0.0'],
  })
  expect(told(release(vulnerable, 'grype.json'), release(empty))).toMatchObject({
    fixed: ['CVE-2026-1001 padder 1.0.0'],
  })
})

test('while one affected version is left, a vulnerability is open and not fixed', () => {
  const before = shop('1.3.0', 'pkg:npm/padder@1.0.0', 'pkg:npm/padder@2.0.0')
  const now = shop('1.4.0', 'pkg:npm/padder@1.0.1', 'pkg:npm/padder@2.0.0')
  expect(told(release(before), release(now, 'osv-records.json'))).toEqual({
    ...nothing,
    open: ['CVE-2026-1001 padder 2.0.0'],
  })
})

test('an advisory that was taken back since is not told as fixed', () => {
  const previous = { ...release(vulnerable, 'trivy.json') }
  const current = { ...release(mended, 'npm-audit.json'), findings: [], withdrawn: ['GHSA-aaaa-bbbb-0001'] }
  expect(told(previous, current)).toEqual(nothing)
})

test('what was assessed as no risk is told apart, and what never was a risk is not told as fixed', () => {
  const vex = release(vulnerable, 'cyclonedx.json')
  expect(told(release(vulnerable), vex)).toEqual({
    ...nothing,
    dismissed: ['CVE-2026-1001 padder 1.0.0'],
  })
  expect(told(vex, release(mended, 'osv-records.json'))).toEqual(nothing)
})

test('vulnerabilities of packages that only development needs are told apart', () => {
  const tools = shop('1.4.0', component('pkg:npm/padder@1.0.0', { scope: 'excluded' }))
  expect(told(release(shop('1.3.0')), release(tools, 'osv-records.json'))).toEqual({
    ...nothing,
    development: ['CVE-2026-1001 padder 1.0.0'],
  })
})

test('the worst comes first, then the order of ids', () => {
  const bom = shop(
    '1.4.0',
    'pkg:npm/padder@1.0.0',
    'pkg:npm/%40acme/padder-core@1.0.0',
    'pkg:pypi/templater-py@2.10',
  )
  expect(told(release(shop('1.3.0')), release(bom, 'osv-records.json'))).toMatchObject({
    new: [
      'CVE-2026-1001 @acme/padder-core 1.0.0',
      'CVE-2026-1001 padder 1.0.0',
      'CVE-2026-1002 templater-py 2.10',
    ],
  })
})

test('without a release before, everything that is in it is open', () => {
  expect(told(null, release(vulnerable, 'osv-records.json'))).toEqual({
    ...nothing,
    open: ['CVE-2026-1001 padder 1.0.0'],
  })
  expect(openNow(release(vulnerable, 'osv-records.json')).compared).toBe(false)
})

test('what only development had before, and the product has now, is new to whoever gets it', () => {
  const tools = shop('1.3.0', component('pkg:npm/padder@1.0.0', { scope: 'excluded' }))
  expect(told(release(tools), release(vulnerable, 'osv-records.json'))).toEqual({
    ...nothing,
    new: ['CVE-2026-1001 padder 1.0.0'],
  })
  expect(told(release(vulnerable), release(tools, 'osv-records.json'))).toEqual({
    ...nothing,
    fixed: ['CVE-2026-1001 padder 1.0.0'],
    development: ['CVE-2026-1001 padder 1.0.0'],
  })
})

test('what the product asks for and what that brings in are told, the shortest way', () => {
  const now = {
    ...shop('1.4.0', 'pkg:npm/padder@1.0.0', 'pkg:npm/left@1.0.0', 'pkg:npm/right@1.0.0'),
    dependencies: new Map([
      ['pkg:npm/shop@1.4.0', ['pkg:npm/left@1.0.0']],
      ['pkg:npm/left@1.0.0', ['pkg:npm/right@1.0.0']],
      ['pkg:npm/right@1.0.0', ['pkg:npm/padder@1.0.0']],
    ]),
  }
  const [open] = openNow(release(now, 'osv-records.json')).open
  expect(open).toMatchObject({
    direct: false,
    via: ['pkg:npm/left@1.0.0', 'pkg:npm/right@1.0.0'],
    through: 'pkg:npm/left@1.0.0',
  })
  const direct = { ...now, dependencies: new Map([['pkg:npm/shop@1.4.0', ['pkg:npm/padder@1.0.0']]]) }
  expect(openNow(release(direct, 'osv-records.json')).open[0]).toMatchObject({
    direct: true,
    via: [],
    through: null,
  })
  // Nothing is known of the edges.
  expect(openNow(release(vulnerable, 'osv-records.json')).open[0]).toMatchObject({ direct: null, via: null })
})

test('a statement about the release before is of use where that is compared', () => {
  const vex = release(vulnerable, 'cyclonedx.json')
  const current = { ...release(mended, 'osv-records.json'), statements: vex.statements }
  expect(openNow(current).now.unused).toHaveLength(1)
  expect(fixedOpenNew(vex, current).now.unused).toEqual([])
})
