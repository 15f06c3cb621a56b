import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums'
import { LicenseExpression, SpdxLicense } from '@cyclonedx/cyclonedx-library/Models'
import { expect, test } from 'vitest'
import { Bill, Part } from '../../src/bom/model.ts'
import { jsonOf } from '../../src/bom/serialize-json.ts'
import { elementsOf } from '../../src/bom/serialize-xml.ts'
import { countsOfElements, countsOfJson, countsOfModel, lossOf } from '../../src/bom/serialize-losses.ts'

test('what the library leaves out without a word is noticed', () => {
  const bill = new Bill()
  const component = new Part(ComponentType.Library, 'a', { bomRef: 'a' })
  bill.components.add(component)
  bill.graph = new Map([['a', []]])
  const given = () => countsOfModel(bill)
  expect(lossOf(given(), countsOfJson(jsonOf(bill, '1.6')))).toBeNull()
  expect(lossOf(given(), countsOfElements(elementsOf(bill, '1.6')))).toBeNull()
  component.licenses.add(new LicenseExpression('MIT OR ISC'))
  component.licenses.add(new SpdxLicense('ISC'))
  expect(lossOf(given(), countsOfJson(jsonOf(bill, '1.6')))).toBe('2 licences became 1')
  expect(lossOf(given(), countsOfElements(elementsOf(bill, '1.6')))).toBe('2 licences became 1')
})
