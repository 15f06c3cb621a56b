import { expect, test } from 'vitest'
import { codeOwners } from '../../src/forge/code-owners.ts'

const text = `# who answers for what
*               @acme/everyone ada@acme.example
*.js            @acme/web
/packages/api/  @acme/api @ada   # and nobody else
docs            @acme/writers
/apps/**/server @acme/servers
[Section] @acme/section
/packages/quiet/
`

test('the last rule that holds a folder as a whole names its owners, without addresses', () => {
  expect(codeOwners(text, '')).toEqual(['@acme/everyone'])
  expect(codeOwners(text, 'packages/api')).toEqual(['@acme/api', '@ada'])
  expect(codeOwners(text, './packages/api/src/')).toEqual(['@acme/api', '@ada'])
  expect(codeOwners(text, 'packages/apis')).toEqual(['@acme/everyone'])
  expect(codeOwners(text, 'packages/web/docs')).toEqual(['@acme/writers'])
  expect(codeOwners(text, 'apps/server')).toEqual(['@acme/servers'])
  expect(codeOwners(text, 'apps/a/b/server')).toEqual(['@acme/servers'])
})

test('a rule without owners takes them away, and without a rule there are none', () => {
  expect(codeOwners(text, 'packages/quiet')).toEqual([])
  expect(codeOwners('', 'packages/api')).toEqual([])
  expect(codeOwners('* grace@acme.example', '')).toEqual([])
})

test('a star stays in its folder, two go through folders, and a pattern of many takes no time', () => {
  expect(codeOwners('docs/* @acme/docs', 'docs')).toEqual(['@acme/docs'])
  expect(codeOwners('docs/* @acme/docs', 'docs/build')).toEqual([])
  expect(codeOwners('packages/a*i @acme/api', 'packages/api')).toEqual(['@acme/api'])
  expect(codeOwners('packages/a*i/ @acme/api', 'packages/apps')).toEqual([])
  expect(codeOwners('/packages/**/api/ @acme/api', 'packages/one/two/api')).toEqual(['@acme/api'])
  expect(codeOwners(`${'*a'.repeat(200)} @acme/a`, `${'a'.repeat(199)}b`)).toEqual([])
})
