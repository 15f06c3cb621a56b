import { fixupSpdxId, isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'
import { expect, test } from 'vitest'
import { spdxList } from '../../build/spdx-list.js'
import schema from '../../node_modules/@cyclonedx/cyclonedx-library/res/schema/spdx.SNAPSHOT.schema.json' with { type: 'json' }

interface Spdx {
  isSupportedSpdxId(value: unknown): boolean
  fixupSpdxId(value: unknown): string | undefined
}

function bundled(): Spdx {
  const code = spdxList().load('/node_modules/@cyclonedx/cyclonedx-library/dist.node/spdx.js')?.code ?? ''
  const exports = {}
  // oxlint-disable-next-line no-implied-eval -- the code is our own.
  new Function('exports', code)(exports)
  return exports as Spdx
}

test('the bundled list of licences answers as the library does', () => {
  const list = bundled()
  const others = ['', ' MIT', 'MIT ', 'Apache 2', '(MIT OR ISC)', 'no-such-licence', 'ſ', 3, null, undefined]
  for (const id of [...schema.enum, ...others])
    for (const text of typeof id === 'string' ? [id, id.toLowerCase(), id.toUpperCase()] : [id]) {
      expect(list.isSupportedSpdxId(text)).toBe(isSupportedSpdxId(text))
      expect(list.fixupSpdxId(text)).toBe(fixupSpdxId(text as string))
    }
})

test('the names of an object are no licences', () => {
  expect(bundled().fixupSpdxId('constructor')).toBeUndefined()
  expect(bundled().isSupportedSpdxId('constructor')).toBe(false)
})

test('other modules are left to others', () => {
  expect(spdxList().load('/repository/src/bom/license.ts')).toBeNull()
})
