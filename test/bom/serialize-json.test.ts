import {
  ComponentScope,
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
} from '@cyclonedx/cyclonedx-library/Enums'
import {
  ExternalReference,
  HashDictionary,
  LicenseExpression,
  OrganizationalEntity,
  Property,
} from '@cyclonedx/cyclonedx-library/Models'
import { JSON as CycloneJson } from '@cyclonedx/cyclonedx-library/Serialize'
import { expect, test } from 'vitest'
import { Bill, Part } from '../../src/bom/model.ts'
import { asInserted, jsonOf, protocols } from '../../src/bom/serialize-json.ts'
import { specVersions } from '../../src/bom/specification.ts'

function full(more: Partial<Part> = {}): Part {
  const hashes = new HashDictionary([[HashAlgorithm['SHA-1'], 'a'.repeat(40)]])
  const part = new Part(ComponentType.Library, 'left', {
    bomRef: 'pkg:npm/left@1.0.0',
    group: '@shop',
    version: '1.0.0',
    purl: 'pkg:npm/left@1.0.0',
    scope: ComponentScope.Optional,
    hashes,
  })
  part.licenses.add(new LicenseExpression('MIT OR ISC'))
  const url = 'https://example.org/left.tgz'
  part.externalReferences.add(new ExternalReference(url, ExternalReferenceType.Distribution, { hashes }))
  part.properties.add(new Property('a', '1')).add(new Property('b', '2'))
  return Object.assign(part, more)
}

const parts: Readonly<Record<string, () => Part>> = {
  'nothing but a name': () => new Part(ComponentType.Application, 'a', {}),
  'what nearly all have': () => full(),
  'empty texts': () => full({ group: '', version: '' }),
  'what few have': () =>
    full({ supplier: new OrganizationalEntity({ name: 'Ada' }), author: 'Ada', description: '' }),
}

test.each(specVersions)('a component of %s is written as the library writes it', (spec) => {
  const theirs = new CycloneJson.Normalize.Factory(protocols[spec]).makeForComponent()
  for (const [what, make] of Object.entries(parts)) {
    const bill = new Bill()
    bill.components.add(make())
    const written = JSON.stringify(jsonOf(bill, spec).components)
    expect(written, what).toBe(JSON.stringify(theirs.normalizeIterable(bill.components, asInserted)))
  }
})
