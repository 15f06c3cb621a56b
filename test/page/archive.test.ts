import { expect, test } from 'vitest'
import { archivePages } from '../../src/page/archive.ts'

/** `count` releases by their age: 1 is the first one ever. */
const releases = (count: number) => Array.from({ length: count }, (_, index) => count - index)

test('fifty releases need no archive', () => {
  expect(archivePages(releases(50))).toEqual([])
  expect(archivePages(releases(51))).toEqual([{ number: 1, items: [1] }])
})

test('every release is on the index or on one archive page', () => {
  const all = releases(1041)
  expect([...all.slice(0, 50), ...archivePages(all).flatMap((page) => page.items)]).toEqual(all)
})

test('an archive page that is full never changes again', () => {
  const before = archivePages(releases(230))
  const after = archivePages(releases(231))
  expect(after.map((page) => page.number)).toEqual([4, 3, 2, 1])
  expect(after.slice(1)).toEqual(before.slice(1))
})
