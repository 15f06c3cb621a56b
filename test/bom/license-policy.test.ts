import fc from 'fast-check'
import { expect, test } from 'vitest'
import { licenseFamily } from '../../src/bom/license-family.ts'
import { licensePolicyFaults, openLicensePolicy } from '../../src/bom/license-policy.ts'
import { judgeLicenses } from '../../src/bom/license-verdicts.ts'
import { readLicense } from '../../src/bom/license.ts'
import { licensesSchema, type LicensesConfiguration } from '../../src/config/bom-schema.ts'

function policy(written: object): LicensesConfiguration {
  return licensesSchema.parse(written)
}

function answer(written: object, license: unknown): string {
  return openLicensePolicy(policy(written))(readLicense([license])).answer
}

function judge(written: object, ...packages: [purl: string, license: unknown, need?: 'development'][]) {
  const items = packages.map(([purl, license, need = 'required' as const]) => ({
    purl,
    kind: 'library' as const,
    need,
    licenses: license === null ? [] : [license],
  }))
  return judgeLicenses(items, policy(written), '2026-11-21')
}

test.each([
  ['MIT', 'allow'],
  ['GPL-3.0-only', 'deny'],
  ['GPL-3.0-only OR MIT', 'allow'],
  ['GPL-3.0-only AND MIT', 'deny'],
  ['MIT AND (GPL-3.0-only OR ISC)', 'allow'],
  ['MPL-2.0', 'review'],
  ['MPL-2.0 AND MIT', 'review'],
  ['MPL-2.0 OR GPL-3.0-only', 'review'],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'review'],
  ['GPL-2.0-with-classpath-exception', 'review'],
  ['GPL-2.0+', 'deny'],
  ['AGPL-3.0-or-later', 'deny'],
  ['GPLv2', 'deny'],
  [['GPL-3.0-only', 'MIT'], 'allow'],
  ['LicenseRef-acme', 'deny'],
  ['BSD', 'review'],
  [undefined, 'review'],
])(
  'with permissive licences allowed and strong copyleft denied, %j is answered with %s',
  (license, expected) => {
    const written = {
      allow: ['permissive'],
      review: ['weak-copyleft'],
      deny: ['strong-copyleft', 'network-copyleft'],
    }
    expect(answer(written, license)).toBe(expected)
  },
)

test('the most exact entry decides: id with exception, id, family', () => {
  const written = {
    allow: ['GPL-2.0-only WITH Classpath-exception-2.0', 'LGPL-3.0-only'],
    deny: ['copyleft', 'GPL-2.0-only'],
  }
  expect(answer(written, 'GPL-2.0-only WITH Classpath-exception-2.0')).toBe('allow')
  expect(answer(written, 'GPL-2.0-only WITH Font-exception-2.0')).toBe('deny')
  expect(answer(written, 'lgpl-3.0-only')).toBe('allow')
  expect(answer(written, 'LGPL-2.1-only')).toBe('deny')
})

test('a family is more exact than a word for several families', () => {
  const written = { allow: ['permissive'], review: ['weak-copyleft'], deny: ['copyleft', 'public-domain'] }
  expect(['MPL-2.0', 'GPL-3.0-only', 'MIT', '0BSD'].map((license) => answer(written, license))).toEqual([
    'review',
    'deny',
    'allow',
    'deny',
  ])
})

test('of equally exact entries the strictest decides', () => {
  expect(answer({ allow: ['MIT'], deny: ['mit'] }, 'MIT')).toBe('deny')
})

test('ids that SPDX has taken back are the same as what stands for them now, in the policy too', () => {
  expect(answer({ deny: ['GPL-2.0+'] }, 'GPL-2.0-or-later')).toBe('deny')
  expect(answer({ deny: ['GPL-2.0'] }, 'GPL-2.0-only')).toBe('deny')
  expect(answer({ deny: ['GPL-2.0'] }, 'GPL-2.0-or-later')).toBe('allow')
})

test('without an allow list what no list has passes; with one it is denied, unless `others` says otherwise', () => {
  expect(answer({ deny: ['MIT'] }, 'ISC')).toBe('allow')
  expect(answer({ allow: ['MIT'] }, 'ISC')).toBe('deny')
  expect(answer({ allow: ['MIT'], others: 'review' }, 'ISC')).toBe('review')
})

test('a text that is no SPDX licence is unknown, unless a list has it', () => {
  expect(answer({ unknown: 'deny' }, 'SEE LICENSE IN LICENSE.md')).toBe('deny')
  expect(answer({ unknown: 'deny', allow: ['see license in license.md'] }, 'SEE LICENSE IN LICENSE.md')).toBe(
    'allow',
  )
  expect(answer({ deny: ['UNLICENSED'], unknown: 'allow' }, 'UNLICENSED')).toBe('deny')
})

test.each(['constructor', '__proto__', 'toString', 'MIT AND'])(
  '%s as a licence is unknown and nothing else',
  (license) => {
    expect(answer({ allow: ['MIT'], unknown: 'review' }, license)).toBe('review')
  },
)

test('ten thousand licences of one package are judged as a text that is none', () => {
  const many = Array.from({ length: 10_000 }, (_, number) => `LicenseRef-${number}`)
  expect(answer({ unknown: 'deny' }, many)).toBe('deny')
})

test('every verdict has the package, its licence, the rule and a reason; denied ones come first', () => {
  const { verdicts } = judge(
    { deny: ['strong-copyleft'], unknown: 'review' },
    ['pkg:npm/a@1', null],
    ['pkg:npm/b@1', 'GPL-3.0-only'],
    ['pkg:npm/c@1', 'MIT'],
  )
  expect(verdicts).toEqual([
    {
      purl: 'pkg:npm/b@1',
      license: 'GPL-3.0-only',
      verdict: 'deny',
      rule: 'deny: strong-copyleft',
      reason: 'GPL-3.0-only is strong copyleft, which is listed under deny',
    },
    {
      purl: 'pkg:npm/a@1',
      license: null,
      verdict: 'review',
      rule: 'unknown: review',
      reason: 'No licence is declared',
    },
  ])
})

test('development packages are judged only where production-only is false', () => {
  const gpl = ['pkg:npm/a@1', 'GPL-3.0-only', 'development'] as [string, string, 'development']
  expect(judge({ deny: ['GPL-3.0-only'] }, gpl).verdicts).toEqual([])
  expect(judge({ deny: ['GPL-3.0-only'], 'production-only': false }, gpl).verdicts).toHaveLength(1)
})

test('an exception lets a package through with its reason, until its day, and only with its licence', () => {
  const exception = {
    purl: 'pkg:npm/%40acme/*',
    reason: 'bought',
    license: 'GPL-3.0-only',
    until: '2026-11-21',
  }
  const { verdicts, excepted, warnings } = judge(
    { deny: ['copyleft'], exceptions: [exception] },
    ['pkg:npm/%40acme/a@1', 'GPL-3.0-only'],
    ['pkg:npm/%40acme/b@1', 'AGPL-3.0-only'],
  )
  expect(verdicts.map(({ purl }) => purl)).toEqual(['pkg:npm/%40acme/b@1'])
  expect(excepted).toEqual([{ purl: 'pkg:npm/%40acme/a@1', license: 'GPL-3.0-only', reason: 'bought' }])
  expect(warnings).toEqual([])
})

test('an exception that is over or not needed is told', () => {
  const { verdicts, warnings } = judge(
    {
      deny: ['copyleft'],
      exceptions: [
        { purl: 'pkg:npm/a', reason: 'x', until: '2026-11-20' },
        { purl: 'pkg:npm/b', reason: 'x' },
      ],
    },
    ['pkg:npm/a@1', 'GPL-3.0-only'],
    ['pkg:npm/b@1', 'MIT'],
  )
  expect(verdicts).toHaveLength(1)
  expect(warnings).toEqual([
    'The licence exception for pkg:npm/a ended on 2026-11-20.',
    'The licence exception for pkg:npm/b is not needed: it lets nothing through.',
  ])
})

test('a word of a policy that is no SPDX id and no family is a fault with what was probably meant', () => {
  const faults = licensePolicyFaults(
    policy({ allow: ['permisive', 'MIT', 'LicenseRef-acme', 'Acme EULA 3'], deny: ['MTI', 'MIT OR ISC'] }),
  )
  expect(faults.map(({ path, hint }) => [path.join('.'), hint])).toEqual([
    ['licenses.allow.0', 'Did you mean "permissive"?'],
    ['licenses.deny.0', 'Did you mean "MIT"?'],
    ['licenses.deny.1', 'Give each its own entry.'],
  ])
})

test.each([
  ['MIT-0', null, 'public-domain'],
  ['MIT', null, 'permissive'],
  ['LGPL-2.1-or-later', null, 'weak-copyleft'],
  ['GPL-3.0-only', null, 'strong-copyleft'],
  ['GPL-3.0-only', 'GCC-exception-3.1', 'weak-copyleft'],
  ['CECILL-B', null, 'permissive'],
  ['CC-BY-4.0', null, 'permissive'],
  ['CC-BY-SA-4.0', null, 'strong-copyleft'],
  ['CC-BY-NC-SA-4.0', null, 'restricted'],
  ['SSPL-1.0', null, 'network-copyleft'],
  ['BUSL-1.1', null, 'restricted'],
  ['Acme-1.0', null, null],
])('the family of %s with %s is %s', (id, exception, family) => {
  expect(licenseFamily(id, exception)).toBe(family)
})

test('of alternatives the answer is never stricter, and of what holds together never milder, than that of each', () => {
  const ids = fc.constantFrom('MIT', 'GPL-3.0-only', 'MPL-2.0', 'LicenseRef-x', 'ISC')
  const written = { allow: ['MIT'], review: ['weak-copyleft'], deny: ['GPL-3.0-only'] }
  const rank = (license: string) => ['allow', 'review', 'deny'].indexOf(answer(written, license))
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      expect(rank(`${a} OR ${b}`)).toBe(Math.min(rank(a), rank(b)))
      expect(rank(`${a} AND ${b}`)).toBe(Math.max(rank(a), rank(b)))
    }),
  )
})
