import { expect, test } from 'vitest'
import { copyleftOf, normalLicense } from '../../src/bom/copyleft.ts'

test.each([
  ['MIT', 'none'],
  ['GPL-3.0-only', 'strong'],
  ['GPL-2.0+', 'strong'],
  ['AGPL-3.0-or-later', 'strong'],
  ['SSPL-1.0', 'strong'],
  ['LGPL-2.1-or-later', 'weak'],
  ['MPL-2.0', 'weak'],
  ['GPL-3.0 OR MIT', 'none'],
  ['MIT OR GPL-3.0-only', 'none'],
  ['GPL-3.0-only AND MIT', 'strong'],
  ['(MIT OR GPL-2.0-only) AND (LGPL-3.0-only OR GPL-3.0-only)', 'weak'],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'weak'],
  ['GPL-2.0-with-classpath-exception', 'weak'],
  ['GPL-3.0-or-later WITH GCC-exception-3.1', 'weak'],
  ['GPL-2.0-only WITH cryptsetup-OpenSSL-exception', 'strong'],
  ['GPL-2.0-or-later WITH eCos-exception-2.0', 'weak'],
  ['eCos-2.0', 'weak'],
  ['GPL-3.0-or-later WITH GNAT-exception', 'weak'],
  ['GPL-2.0-only WITH freertos-exception-2.0', 'weak'],
  ['GPL-2.0-only WITH Linux-syscall-note', 'weak'],
  ['GPL-2.0-or-later WITH Bootloader-exception', 'weak'],
  ['GPL-2.0-only WITH Font-exception-2.0', 'strong'],
  ['GPL-2.0-with-font-exception', 'strong'],
  ['GPL-2.0-only WITH openvpn-openssl-exception', 'strong'],
  ['GPL-3.0-only WITH GPL-3.0-linking-exception', 'strong'],
  ['GPL-2.0-only WITH OpenJDK-assembly-exception-1.0', 'strong'],
  ['GPL-2.0-only WITH Universal-FOSS-exception-1.0', 'strong'],
  ['Apache-2.0 WITH LLVM-exception', 'none'],
  ['LicenseRef-acme', 'unknown'],
  ['MIT OR LicenseRef-acme', 'none'],
  ['GPL-3.0-only OR LicenseRef-commercial', 'strong'],
  ['MIT AND LicenseRef-acme', 'unknown'],
  ['GPLv3', 'strong'],
  ['GNU Lesser General Public License', 'weak'],
  ['GNU Affero General Public License v3', 'strong'],
  ['MIT OR Some GPL text', 'none'],
  ['Acme Terms', 'unknown'],
  ['MIT AND', 'unknown'],
  ['constructor', 'unknown'],
  [null, 'unknown'],
])('%s asks for copyleft: %s', (license, level) => {
  expect(copyleftOf(license)).toBe(level)
})

test('a long or deep text is judged without waiting for it', () => {
  expect(copyleftOf('('.repeat(200_000))).toBe('unknown')
  expect(copyleftOf(`${'(MIT OR '.repeat(100)}MIT${')'.repeat(100)}`)).toBe('none')
  expect(copyleftOf('general public '.repeat(100_000))).toBe('unknown')
})

test.each([
  ['MIT OR Apache-2.0', 'Apache-2.0 OR MIT'],
  ['(MIT AND ISC) OR Zlib', 'Zlib OR (ISC AND MIT)'],
  ['MIT OR (ISC OR Zlib)', '(Zlib OR MIT) OR ISC'],
  ['GPL-2.0', 'GPL-2.0-only'],
  ['LGPL-2.1+', 'LGPL-2.1-or-later'],
  ['MIT OR MIT', 'MIT'],
  ['Acme Terms', 'ACME terms'],
])('%s says the same as %s', (one, other) => {
  expect(normalLicense(one)).toBe(normalLicense(other))
})

test.each([
  ['MIT OR Apache-2.0', 'MIT AND Apache-2.0'],
  ['GPL-2.0-only', 'GPL-2.0-or-later'],
  ['GPL-2.0-only', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ['MIT', 'ISC'],
])('%s does not say the same as %s', (one, other) => {
  expect(normalLicense(one)).not.toBe(normalLicense(other))
})
