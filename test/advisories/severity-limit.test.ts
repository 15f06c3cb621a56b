import { expect, test } from 'vitest'
import { fixedOpenNew, openNow, type VulnerabilityComparison } from '../../src/advisories/fixed-open-new.ts'
import { beyondLimit, severityLimits, type SeverityLimit } from '../../src/advisories/severity-limit.ts'
import { component, release, shop } from './shop.ts'

function ids(comparison: VulnerabilityComparison, limit: SeverityLimit): Record<string, string[]> {
  const beyond = beyondLimit(comparison, limit)
  return Object.fromEntries(
    Object.entries(beyond).map(([name, changes]: [string, { id: string }[]]) => [
      name,
      changes.map(({ id }) => id),
    ]),
  )
}

const none = { refused: [], unrated: [], development: [] }
const both = shop('1.4.0', 'pkg:npm/padder@1.0.0', 'pkg:pypi/templater-py@2.10')
const open = openNow(release(both, 'osv-records.json'))

test('a limit refuses what is as severe, or worse', () => {
  expect(severityLimits.map((limit) => ids(open, limit).refused?.includes('CVE-2026-1001'))).toEqual([
    false,
    true,
    true,
    true,
  ])
})

test('whose severity nobody tells counts for the limit that is any, and is told for the others', () => {
  expect(ids(open, 'low')).toEqual({ ...none, refused: ['CVE-2026-1001', 'CVE-2026-1002'] })
  expect(ids(open, 'critical')).toEqual({ ...none, unrated: ['CVE-2026-1002'] })
})

test('malicious code has no severity, and is refused by every limit', () => {
  const malicious = { ...open, open: open.open.map((one) => ({ ...one, aliases: ['MAL-2026-1'] })) }
  expect(ids(malicious, 'critical')).toEqual({ ...none, refused: ['CVE-2026-1001', 'CVE-2026-1002'] })
})

test('what only development needs does not count, and is told', () => {
  const tools = shop('1.4.0', component('pkg:npm/padder@1.0.0', { scope: 'excluded' }))
  expect(ids(openNow(release(tools, 'osv-records.json')), 'high')).toEqual({
    ...none,
    development: ['CVE-2026-1001'],
  })
})

test('what is new counts, and what is fixed or assessed as no risk does not', () => {
  const vulnerable = shop('1.3.0', 'pkg:npm/padder@1.0.0')
  const mended = shop('1.4.0', 'pkg:npm/padder@1.0.1')
  expect(ids(fixedOpenNew(release(vulnerable), release(mended, 'osv-records.json')), 'low')).toEqual(none)
  expect(ids(fixedOpenNew(release(mended), release(vulnerable, 'osv-records.json')), 'high').refused).toEqual(
    ['CVE-2026-1001'],
  )
  expect(ids(openNow(release(vulnerable, 'cyclonedx.json')), 'low').refused).toEqual([])
})
