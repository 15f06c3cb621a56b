import { expect, test } from 'vitest'
import { overrideLicenses, readLicenseOverrides } from '../../src/bom/license-overrides.ts'
import { withoutVersion } from '../../src/bom/license-purl.ts'
import { WaybillErrors } from '../../src/errors.ts'

const file = 'licenses.yml'

function overrides(text: string, ...purls: string[]) {
  return overrideLicenses(
    readLicenseOverrides(text, file),
    purls.map((purl) => ({ purl })),
  )
}

function faults(text: string): string[] {
  try {
    readLicenseOverrides(text, file)
  } catch (error) {
    if (error instanceof WaybillErrors)
      return error.errors.map(({ at, message, hint }) =>
        `${at?.file}:${at?.line} ${message} ${hint ?? ''}`.trim(),
      )
    throw error
  }
  return []
}

test('the most exact key of an override wins: the purl, the purl without version, a pattern', () => {
  const { layer, unused } = overrides(
    `licenses:
  "pkg:npm/*": { license: ISC, reason: all of them }
  pkg:npm/a: { license: Zlib, reason: every version }
  pkg:npm/a@1.0.0: { license: MIT, reason: this one }
`,
    'pkg:npm/a@1.0.0',
    'pkg:npm/a@2.0.0',
    'pkg:npm/%40acme/b@1.0.0?download_url=https://acme.example/b.tgz',
    'pkg:gem/c@1.0.0',
  )
  expect([...layer.licenses]).toEqual([
    ['pkg:npm/a@1.0.0', 'MIT'],
    ['pkg:npm/a@2.0.0', 'Zlib'],
    ['pkg:npm/%40acme/b@1.0.0?download_url=https://acme.example/b.tgz', 'ISC'],
  ])
  expect(layer.source).toBe('override')
  expect(unused).toEqual([])
})

test('a key that fits no package is told with its line and what was probably meant', () => {
  const { unused } = overrides(
    `licenses:
  pkg:npm/loadsh: { license: MIT, reason: see its readme }
  pkg:npm/ms@1.0.0: { license: MIT, reason: see its readme }
`,
    'pkg:npm/lodash@4.17.21',
    'pkg:npm/ms@2.0.0',
  )
  expect(unused).toMatchObject([
    {
      at: { file, line: 2 },
      message: 'The licence override pkg:npm/loadsh fits no package.',
      hint: 'Did you mean pkg:npm/lodash?',
    },
    { at: { file, line: 3 }, hint: 'Did you mean pkg:npm/ms@2.0.0?' },
  ])
})

test('an override that replaces says so', () => {
  const { layer } = overrides(
    'licenses: { pkg:npm/a: { license: MIT, reason: its LICENSE file, replace: true } }',
    'pkg:npm/a@1',
  )
  expect(layer.replaces).toEqual(new Set(['pkg:npm/a@1']))
})

test('an override without a reason, with an unknown key or with no SPDX licence is refused with its line', () => {
  expect(
    faults(`licenses:
  pkg:npm/a: { license: MIT }
  pkg:npm/b: { license: MIT, raeson: x, reason: x }
  lodash: { license: MIT, reason: x }
`),
  ).toEqual([
    'licenses.yml:2 licenses["pkg:npm/a"].reason is missing.',
    'licenses.yml:3 licenses["pkg:npm/b"].raeson is not a key that Waybill knows. Did you mean "reason"?',
    expect.stringMatching(/^licenses.yml:4 licenses.lodash must be a package URL such as/),
  ])
  expect(faults('licenses:\n  pkg:npm/a:\n    license: BSD\n    reason: x\n')).toEqual([
    expect.stringMatching(/^licenses.yml:3 The licence of pkg:npm\/a must be an SPDX id or expression\./),
  ])
})

test('an override file that is no YAML, or has a merge conflict, is refused with its line', () => {
  expect(faults('licenses:\n  - [')[0]).toMatch(/^licenses.yml:\d+ /)
  expect(faults('<<<<<<< ours\nlicenses: {}\n=======\n>>>>>>> theirs\n')[0]).toMatch(/^licenses.yml:\d+ /)
})

test('an empty override file says nothing', () => {
  expect(overrides('', 'pkg:npm/a@1')).toMatchObject({ unused: [] })
})

test.each([
  ['pkg:npm/%40acme/a@1.0.0', 'pkg:npm/%40acme/a'],
  ['pkg:npm/a@1.0.0?vcs_url=git@host#sub', 'pkg:npm/a'],
  ['pkg:npm/a', 'pkg:npm/a'],
  ['pkg:golang/github.com/x/y@v1.0.0#z', 'pkg:golang/github.com/x/y'],
])('%s without its version is %s', (purl, bare) => {
  expect(withoutVersion(purl)).toBe(bare)
})
