import { expect, test } from 'vitest'
import { familiesIn, familyOf, mainFamily, releasesOf } from '../../src/git/tag.ts'

const tag = (name: string, oid = name) => ({ name, oid, taggedAt: 0 })

test('a family holds the tags of its template and no others', () => {
  const family = familyOf('api@{version}')
  expect(family.versionIn('api@1.2.3')).toBe('1.2.3')
  expect(family.versionIn('v1.2.3')).toBeNull()
  expect(family.versionIn('api@nightly')).toBeNull()
  expect(family.tagFor('2.0.0')).toBe('api@2.0.0')
})

test.each([
  [['v1.0.0', 'plugin@2.0.0', 'plugin@2.1.0'], 'v{version}'],
  [['1.0.0', 'nightly'], '{version}'],
  [['release/1.0.0', 'release/1.1.0', 'web@1.0.0'], 'release/{version}'],
  [['@acme/api@1.0.0'], '@acme/api@{version}'],
  [['nightly'], 'v{version}'],
  [[], 'v{version}'],
])('the main family of %j is %s', (names, template) => {
  expect(mainFamily(names).template).toBe(template)
})

test('a project that took up the v on its way has one family', () => {
  const family = mainFamily(['1.0.0', 'v2.0.0'])
  expect(releasesOf(family, [tag('v2.0.0'), tag('1.0.0')]).map((release) => release.tag)).toEqual([
    '1.0.0',
    'v2.0.0',
  ])
  expect(family.tagFor('2.1.0')).toBe('v2.1.0')
})

test('versions are ordered by number, and a prerelease before its release', () => {
  const names = ['v0.10.0', 'v0.9.0', 'v1.0.0', 'v1.0.0-rc.2', 'v1.0.0-rc.10']
  expect(
    releasesOf(
      mainFamily(names),
      names.map((name) => tag(name)),
    ).map((release) => release.tag),
  ).toEqual(['v0.9.0', 'v0.10.0', 'v1.0.0-rc.2', 'v1.0.0-rc.10', 'v1.0.0'])
})

test('two tags on one commit are one release', () => {
  const [release, ...others] = releasesOf(mainFamily(['v1.0.0', 'v1.1.0']), [
    tag('v1.0.0', 'x'),
    tag('v1.1.0', 'x'),
  ])
  expect(others).toEqual([])
  expect(release).toMatchObject({ tag: 'v1.1.0', aliases: ['v1.0.0'] })
})

test('the families of packages are told by their tags, each in the form of its highest version', () => {
  const tags = [
    'v1.0.0',
    '2.0.0-1.2.3',
    'api@1.0.0',
    'api@1.1.0',
    'api-v0.9.0',
    '@acme/web@0.1.0',
    'cli/v2.0.0',
    'release-3.0.0',
    'nightly',
    'x@1.2',
  ]
  expect(familiesIn(tags).map(({ name, template }) => ({ name, template }))).toEqual([
    { name: '@acme/web', template: '@acme/web@{version}' },
    { name: 'api', template: 'api@{version}' },
    { name: 'cli', template: 'cli/v{version}' },
    { name: 'release', template: 'release-{version}' },
  ])
})

test('a package that changed the form of its tags has one family, which goes on in the newer form', () => {
  const old = Array.from({ length: 60 }, (_, patch) => `changelog@3.1.${patch}`)
  const [only, ...others] = familiesIn([...old, 'changelog-v8.1.2', 'changelog-v8.1.3', 'v9.0.0'])
  expect(others).toEqual([])
  const family = only?.family ?? familyOf('')
  expect(family.versionIn('changelog@3.1.24')).toBe('3.1.24')
  expect(family.versionIn('changelog-v8.1.3')).toBe('8.1.3')
  expect(family.versionIn('changelog-parser@8.1.3')).toBeNull()
  expect(family.tagFor('8.2.0')).toBe('changelog-v8.2.0')
  expect(only?.template).toBe('changelog-v{version}')
})

test('of two forms with the same highest version the one that is met first goes on', () => {
  expect(familiesIn(['api@1.0.0', 'api-v1.0.0']).map(({ template }) => template)).toEqual(['api@{version}'])
})
