import { expect, test } from 'vitest'
import { cancelled } from '../../src/changes/revert.ts'

const oid = (digit: string) => digit.repeat(40)

function commit(digit: string, header: string, reverts: string[] | string | null = null) {
  const revert =
    reverts === null
      ? null
      : typeof reverts === 'string'
        ? { oids: [], title: reverts }
        : { oids: reverts, title: null }
  return { oid: oid(digit), header, revert }
}

test('a revert and what it takes back cancel each other, by full or short id', () => {
  expect(cancelled([commit('2', 'Revert "feat: x"', [oid('1')]), commit('1', 'feat: x')])).toEqual(
    new Set([oid('1'), oid('2')]),
  )
  expect(cancelled([commit('2', 'Revert "feat: x"', ['1111111']), commit('1', 'feat: x')]).size).toBe(2)
})

test('a revert of a revert brings the original back', () => {
  const gone = cancelled([
    commit('3', 'Revert "Revert "feat: x""', [oid('2')]),
    commit('2', 'Revert "feat: x"', [oid('1')]),
    commit('1', 'feat: x'),
  ])
  expect(gone).toEqual(new Set([oid('3'), oid('2')]))
})

test('a revert of something outside the range cancels nothing', () => {
  expect(cancelled([commit('2', 'Revert "feat: x"', [oid('9')])]).size).toBe(0)
})

test('a revert by title alone takes back the newest commit before it with that title', () => {
  const gone = cancelled([
    commit('4', 'feat: x'),
    commit('3', 'Revert "feat: x"', 'feat: x'),
    commit('2', 'feat: x (#7)'),
    commit('1', 'feat: x'),
  ])
  expect(gone).toEqual(new Set([oid('3'), oid('2')]))
})
