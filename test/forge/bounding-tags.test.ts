import { expect, test } from 'vitest'
import { boundingTags } from '../../src/forge/bounding-tags.ts'
import { familyOf } from '../../src/git/tag.ts'

const family = familyOf('v{version}')
const names = ['v1.10.0', 'v1.9.0', 'v2.0.0-rc.1', 'v2.0.0-rc.2', 'nightly', 'api@9.0.0', 'v1.10.0+build']

test('the draft begins after the highest stable version, by number and not by text', () => {
  expect(boundingTags(family, ['v1.9.0', 'v1.10.0', 'v2.0.0-rc.1'], null)).toEqual(['v1.10.0'])
  expect(boundingTags(family, ['nightly', 'api@1.0.0'], null)).toEqual([])
})

test('a release begins after the stable one below it, a prerelease after the one before it too', () => {
  expect(boundingTags(family, names, 'v1.10.0')).toEqual(['v1.9.0'])
  expect(boundingTags(family, names, 'v2.0.0-rc.1')).toEqual(['v1.10.0+build'])
  expect(boundingTags(family, names, 'v2.0.0-rc.2')).toEqual(['v1.10.0+build', 'v2.0.0-rc.1'])
  expect(boundingTags(family, names, 'v1.9.0')).toEqual([])
})
