import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  audienceFolders,
  packageFolder,
  packageFolders,
  releaseAnchor,
  releaseFolders,
} from '../../src/page/release-path.ts'
import { aRelease } from '../builders/release.ts'

const folderOf = (version: string) => releaseFolders([aRelease({ version })])[0]

test('a version is its own folder', () => {
  expect(folderOf('1.4.0-rc.1')).toBe('releases/1.4.0-rc.1/')
})

test('what a file system or a URL reads in its own way is escaped', () => {
  expect(folderOf('../../etc')).toBe('releases/~2e.~2f..~2fetc/')
  expect(folderOf('1.0.0+build 5')).toBe('releases/1.0.0~2bbuild~205/')
  expect(folderOf('..')).toBe('releases/~2e~2e/')
  expect(folderOf('con')).toBe('releases/~con/')
  expect(folderOf('')).toBe('releases/~/')
})

test('a package has a folder of its own', () => {
  const releases = [aRelease({ package: '@acme/api' }), aRelease({ package: '@acme/web' })]
  expect(releaseFolders(releases)).toEqual(['releases/@acme/api/1.4.0/', 'releases/@acme/web/1.4.0/'])
})

test('a draft has one fixed place, since its version may still change', () => {
  expect(releaseFolders([aRelease({ tag: null }), aRelease()])).toEqual(['unreleased/', 'releases/1.4.0/'])
  expect(releaseFolders([aRelease({ tag: null, version: null })])).toEqual(['unreleased/'])
})

test('versions that differ only in case get different folders, and the older one keeps its own', () => {
  const [newer, older] = releaseFolders([
    aRelease({ version: '1.0.0-RC1' }),
    aRelease({ version: '1.0.0-rc1' }),
  ])
  expect([newer, older]).toEqual(['releases/1.0.0-RC1~2/', 'releases/1.0.0-rc1/'])
})

test('any versions have safe folders, each its own', () => {
  const versions = fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 8 })
  fc.assert(
    fc.property(versions, (texts) => {
      const folders = releaseFolders(texts.map((version) => aRelease({ version })))
      expect(new Set(folders.map((folder) => folder.toLowerCase())).size).toBe(texts.length)
      for (const folder of folders) {
        expect(folder).toMatch(/^releases\/[\w~@-](?:[\w.~@-]{0,180}[\w~@-])?\/$/)
      }
    }),
  )
})

test('a package has one folder, safe wherever it lands', () => {
  expect(packageFolder('@acme/api')).toBe('packages/@acme/api/')
  expect(packageFolder('../..')).toBe('packages/~2e~2e/~2e~2e/')
})

test('any folders have anchors of letters, digits, hyphens and underscores, each its own', () => {
  expect(releaseAnchor('releases/@acme/api/1.4.0-rc.1/')).toBe('r-_40acme_-api_-1-4-0__rc-1')
  expect(releaseAnchor('unreleased/')).toBe('unreleased')
  const versions = fc.array(
    fc.string({ unit: fc.constantFrom('.', '-', '_', '~', 'a', '1', '/', '@'), maxLength: 6 }),
    {
      maxLength: 12,
    },
  )
  fc.assert(
    fc.property(versions, (texts) => {
      const folders = releaseFolders(texts.map((version) => aRelease({ version })))
      const anchors = folders.map(releaseAnchor)
      expect(new Set(anchors).size).toBe(new Set(folders).size)
      for (const anchor of anchors) expect(anchor).toMatch(/^[A-Za-z][\w-]*$/)
    }),
  )
})

test('packages whose names differ only in case have folders of their own, and the one that was released first keeps it', () => {
  const releases = ['API', 'web', 'API', 'api'].map((name) => ({ package: name }))
  expect([...packageFolders(releases)]).toEqual([
    ['api', 'packages/api/'],
    ['API', 'packages/API~2/'],
    ['web', 'packages/web/'],
  ])
})

test('audiences whose names differ only in case have folders of their own, and the first keeps its own', () => {
  expect([...audienceFolders(['Ops team', 'ops TEAM', 'Ops team'])]).toEqual([
    ['Ops team', 'audiences/Ops~20team/'],
    ['ops TEAM', 'audiences/ops~20TEAM~2/'],
  ])
})

test('any packages have folders each of its own, and a newer one moves no other', () => {
  const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'A', '/', '~', '2'), maxLength: 4 }), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(names, (packages) => {
      const folders = packageFolders(packages.map((name) => ({ package: name })))
      expect(new Set([...folders.values()].map((folder) => folder.toLowerCase())).size).toBe(packages.length)
      const older = packageFolders(packages.slice(1).map((name) => ({ package: name })))
      expect([...folders].slice(0, older.size)).toEqual([...older])
    }),
  )
})
