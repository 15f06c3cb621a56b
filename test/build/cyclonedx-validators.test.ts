import { expect, test } from 'vitest'
import { cyclonedxValidators } from '../../build/cyclonedx-validators.js'
import { specVersions } from '../../src/bom/specification.ts'

const importer = '/repository/src/bom/validate.ts'

test.each(specVersions)('the validator of %s needs nothing where it runs but our own checks', (spec) => {
  const plugin = cyclonedxValidators()
  const id = plugin.resolveId(`virtual:cyclonedx-${spec}`, importer) ?? ''
  expect(id.replaceAll('\\', '/')).toBe(`/repository/src/bom/validators/cyclonedx-${spec}.js`)
  const code = plugin.load(id)?.code ?? ''
  expect([...code.matchAll(/\b(?:import|require)\b.*/g)].map(([line]) => line)).toEqual([
    "import { below, formats, hasOnly, isDistinct } from '../validate-formats.ts'",
  ])
  expect(plugin.load(id)?.code, 'the same code each time').toBe(code)
})

test('other modules are left to others', () => {
  const plugin = cyclonedxValidators()
  expect(plugin.resolveId('virtual:cyclonedx-1.6')).toBeNull()
  expect(plugin.resolveId('./validate-formats.ts', importer)).toBeNull()
  expect(plugin.load(importer)).toBeNull()
})
