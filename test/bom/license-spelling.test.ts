import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idOfAddress } from '../../src/bom/license-address.ts'
import { idOfName } from '../../src/bom/license-spelling.ts'

test.each([
  ['Apache License, Version 2.0', 'Apache-2.0'],
  ['Apache Software License 2.0', 'Apache-2.0'],
  ['apache2', 'Apache-2.0'],
  ['MIT License', 'MIT'],
  ['The MIT License (MIT)', 'MIT'],
  ['MIT/X11', 'MIT'],
  ['New BSD', 'BSD-3-Clause'],
  ['BSD 3-Clause "New" or "Revised" License', 'BSD-3-Clause'],
  ['Simplified BSD License', 'BSD-2-Clause'],
  ['GPLv2', 'GPL-2.0-only'],
  ['GPL v2 or later', 'GPL-2.0-or-later'],
  ['GPLv3+', 'GPL-3.0-or-later'],
  ['GNU Lesser General Public License v2.1', 'LGPL-2.1-only'],
  ['AGPL 3', 'AGPL-3.0-only'],
  ['Mozilla Public License 2.0', 'MPL-2.0'],
  ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
  ['CC0', 'CC0-1.0'],
  ['License :: OSI Approved :: MIT License', 'MIT'],
  ['License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)', 'MPL-2.0'],
  ['License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)', 'GPL-3.0-or-later'],
  ['License :: OSI Approved :: The Unlicense (Unlicense)', 'Unlicense'],
])('%s is a spelling of %s', (text, id) => {
  expect(idOfName(text)).toBe(id)
})

test.each([
  'BSD',
  'GPL',
  'LGPL',
  'Apache',
  'Public Domain',
  'UNLICENSED',
  'SEE LICENSE IN GPLv2',
  'Proprietary',
  'License :: OSI Approved :: BSD License',
  'License :: OSI Approved :: Apache Software License',
  'MIT, BSD',
  'MPL 9',
  'constructor',
  '__proto__',
  '2.0',
  '',
])('%s may mean several licences, or none', (text) => {
  expect(idOfName(text)).toBeNull()
})

test.each([
  ['http://opensource.org/licenses/mit-license.php', 'MIT'],
  ['https://opensource.org/license/bsd-3-clause/', 'BSD-3-Clause'],
  ['http://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
  ['https://www.gnu.org/licenses/old-licenses/gpl-2.0.en.html', 'GPL-2.0-only'],
  ['https://www.mozilla.org/en-US/MPL/2.0/', 'MPL-2.0'],
  ['https://www.eclipse.org/legal/epl-v20.html', 'EPL-2.0'],
  ['https://creativecommons.org/licenses/by-sa/4.0/legalcode', 'CC-BY-SA-4.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ['https://spdx.org/licenses/BlueOak-1.0.0.html', 'BlueOak-1.0.0'],
  ['https://unlicense.org', 'Unlicense'],
])('%s leads to the text of %s', (address, id) => {
  expect(idOfAddress(address)).toBe(id)
})

test.each([
  'https://opensource.org/licenses/bsd-license.php',
  'https://opensource.org/licenses/constructor',
  'https://acme.example/licenses/MIT',
  'ftp://opensource.org/licenses/MIT',
  'https://www.apache.org/licenses/',
  'https://opensource.org.acme.example/licenses/MIT',
])('%s leads to no licence that has a name', (address) => {
  expect(idOfAddress(address)).toBeNull()
})

test('every text has an answer', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      for (const answer of [idOfName(text), idOfAddress(`https://${text}`)])
        expect(answer === null || /^[\w.-]+$/.test(answer)).toBe(true)
    }),
  )
})
