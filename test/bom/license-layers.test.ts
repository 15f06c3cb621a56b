import { expect, test } from 'vitest'
import {
  fillLicenses,
  previousLicenses,
  type Licensed,
  type LicenseLayer,
} from '../../src/bom/license-layers.ts'
import type { RecordedBom, RecordedComponent } from '../../src/bom/recorded.ts'

const item = (purl: string, ...licenses: unknown[]): Licensed => ({
  purl,
  kind: 'library',
  licenses,
  properties: [],
})

const layer = (source: LicenseLayer['source'], ...licenses: [string, unknown][]): LicenseLayer => ({
  source,
  licenses: new Map(licenses),
})

test('a licence that the lockfile does not tell comes from the first layer that knows it, and says from where', () => {
  const { items, filled, known, total, gap } = fillLicenses(
    [item('pkg:npm/a@1'), item('pkg:npm/b@1'), item('pkg:npm/c@1', 'ISC'), item('pkg:npm/d@1')],
    [
      layer('installed', ['pkg:npm/a@1', 'MIT'], ['pkg:npm/c@1', 'GPL-3.0-only']),
      layer('previous', ['pkg:npm/a@1', 'Zlib'], ['pkg:npm/b@1', 'Apache-2.0']),
    ],
  )
  expect(items.map(({ licenses }) => licenses)).toEqual([['MIT'], ['Apache-2.0'], ['ISC'], []])
  expect(items[0]?.properties).toEqual([{ name: 'waybill:license:source', value: 'installed' }])
  expect(items[1]?.properties).toEqual([{ name: 'waybill:license:source', value: 'previous' }])
  expect(items[2]?.properties).toEqual([])
  expect([...filled]).toEqual([
    ['installed', 1],
    ['previous', 1],
  ])
  expect([known, total]).toEqual([3, 4])
  expect(gap).toEqual([{ purl: 'pkg:npm/d@1', declared: null }])
})

test('what is declared and is no SPDX expression gives way to one, and stays as it was written', () => {
  const { items, gap } = fillLicenses(
    [item('pkg:npm/a@1', 'BSD'), item('pkg:npm/b@1', 'BSD')],
    [
      layer('installed', ['pkg:npm/a@1', 'BSD-ish'], ['pkg:npm/b@1', 'BSD']),
      layer('override', ['pkg:npm/a@1', 'BSD-2-Clause']),
    ],
  )
  expect(items[0]).toMatchObject({
    licenses: ['BSD-2-Clause'],
    properties: [
      { name: 'waybill:license:source', value: 'override' },
      { name: 'waybill:license:as-written', value: 'BSD' },
    ],
  })
  expect(items[1]).toEqual(item('pkg:npm/b@1', 'BSD'))
  expect(gap).toEqual([{ purl: 'pkg:npm/b@1', declared: 'BSD' }])
})

test('a text that is no expression is better than nothing, and an expression of a later layer better than it', () => {
  const [only, both] = fillLicenses(
    [item('pkg:npm/a@1'), item('pkg:npm/b@1')],
    [
      layer('installed', ['pkg:npm/a@1', 'BSD'], ['pkg:npm/b@1', 'BSD']),
      layer('previous', ['pkg:npm/b@1', 'MIT']),
    ],
  ).items
  expect(only?.licenses).toEqual(['BSD'])
  expect(both?.licenses).toEqual(['MIT'])
})

test('a layer replaces a known licence only where it says so', () => {
  const override: LicenseLayer = {
    ...layer('override', ['pkg:npm/a@1', 'MIT'], ['pkg:npm/b@1', 'MIT']),
    replaces: new Set(['pkg:npm/b@1']),
  }
  const { items } = fillLicenses([item('pkg:npm/a@1', 'ISC'), item('pkg:npm/b@1', 'ISC')], [override])
  expect(items.map(({ licenses }) => licenses)).toEqual([['ISC'], ['MIT']])
})

test('folders of the project itself are neither counted nor in the gap', () => {
  const own: Licensed = { ...item('pkg:npm/own@1'), kind: 'project' }
  expect(fillLicenses([own], [])).toMatchObject({ total: 0, known: 0, gap: [] })
})

test('a previous bill of materials tells the licences of exactly the same packages', () => {
  const component = (purl: string | null, license: string | null): RecordedComponent => ({
    ref: purl ?? 'x',
    type: 'library',
    purl,
    group: null,
    name: 'a',
    version: '1',
    scope: 'required',
    hashes: [],
    license,
    properties: new Map(),
    references: [],
  })
  const previous: RecordedBom = {
    serialNumber: null,
    version: 1,
    root: null,
    components: [component('pkg:npm/a@1', 'MIT'), component('pkg:npm/b@1', null), component(null, 'ISC')],
    dependencies: new Map(),
  }
  const { items } = fillLicenses(
    [item('pkg:npm/a@1'), item('pkg:npm/a@2'), item('pkg:npm/__proto__@1')],
    [previousLicenses(previous)],
  )
  expect(items.map(({ licenses }) => licenses)).toEqual([['MIT'], [], []])
})
