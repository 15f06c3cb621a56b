import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recipientKeys, recipientNames } from '../../src/notices/recipient.ts'
import {
  foldSuppressions,
  suppressedNames,
  suppressionOf,
  unreadableSuppressions,
  type SuppressionEntry,
} from '../../src/notices/suppression.ts'

const keys = recipientKeys('the key', 'the key before')
const [now, before] = recipientNames('ada@customer.example', keys)
const names = [now, before].filter((name) => name !== undefined)

function entry(
  act: 'added' | 'lifted',
  audience: string | null = null,
  name = now,
  at = '2026-11-21T09:00:00.000Z',
): SuppressionEntry {
  const recipients = name ? [name.recipient] : []
  return {
    kind: `suppression.${act}`,
    at,
    payload: { keyId: name?.keyId ?? '', audience, recipients, source: 'command' },
  }
}

test('whoever left all is suppressed everywhere, whoever left one audience only there', () => {
  const all = foldSuppressions([entry('added')])
  expect(suppressionOf(all, names, 'customers')).toEqual({ at: '2026-11-21T09:00:00.000Z', audience: null })
  const one = foldSuppressions([entry('added', 'beta')])
  expect(suppressionOf(one, names, 'beta')).toMatchObject({ audience: 'beta' })
  expect(suppressionOf(one, names, 'customers')).toBeNull()
  expect(suppressionOf(one, names, null)).toBeNull()
})

test('whoever comes back to one audience after leaving all gets that one alone, until they leave again', () => {
  const back = [entry('added'), entry('lifted', 'beta')]
  expect(suppressionOf(foldSuppressions(back), names, 'beta')).toBeNull()
  expect(suppressionOf(foldSuppressions(back), names, 'customers')).not.toBeNull()
  const again = foldSuppressions([...back, entry('added')])
  expect(suppressionOf(again, names, 'beta')).not.toBeNull()
  expect(suppressionOf(foldSuppressions([...back, entry('added', 'beta')]), names, 'beta')).not.toBeNull()
})

test('what was recorded under the key before still holds, and is lifted under it', () => {
  const told = foldSuppressions([entry('added', null, before)])
  expect(suppressionOf(told, names, 'customers')).not.toBeNull()
  expect(suppressedNames(told, names, null)).toEqual([before])
  expect(unreadableSuppressions(told, keys)).toEqual([])
  const without = recipientKeys('the key', null)
  expect(unreadableSuppressions(told, without)).toEqual([{ keyId: before?.keyId, count: 1 }])
  expect(unreadableSuppressions(told, recipientKeys('the key', `lost:${before?.keyId}\n`))).toEqual([])
})

test('several keys before, a line each, are all looked under, and a line end that was part of one too', () => {
  expect(recipientKeys('c', 'a\nb\n').all.map(({ key }) => key)).toEqual(['c', 'a', 'b'])
  expect(recipientKeys('c', 'a\n').all.map(({ key }) => key)).toEqual(['c', 'a', 'a\n'])
  expect(recipientKeys(null, 'a')).toMatchObject({ current: null, all: [{ key: 'a' }] })
  expect(recipientKeys('', null)).toEqual({ current: null, all: [], lost: [] })
})

test('entries of other kinds say nothing', () => {
  expect(foldSuppressions([{ kind: 'shipment.frozen', at: '', payload: {} }]).size).toBe(0)
})

test('the last word about an audience counts, whatever was said before, and other people have no part in it', () => {
  const others = recipientNames('bob@customer.example', keys)[0]
  const word = fc.record({
    act: fc.constantFrom('added' as const, 'lifted' as const),
    audience: fc.constantFrom(null, 'customers', 'beta'),
    who: fc.constantFrom(now, others),
  })
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.constantFrom('customers', 'beta'),
      (words, audience) => {
        const told = foldSuppressions(words.map(({ act, audience: of, who }) => entry(act, of, who)))
        const last = words.findLast(
          (one) => one.who === now && (one.audience === null || one.audience === audience),
        )
        expect(suppressionOf(told, names, audience) !== null).toBe(last?.act === 'added')
      },
    ),
  )
})

test('a hundred thousand people who left are folded in one go', () => {
  const recipients = Array.from({ length: 100_000 }, (_, index) => index.toString(16).padStart(64, '0'))
  const keyId = keys.current?.id ?? ''
  const told = foldSuppressions([
    {
      kind: 'suppression.added',
      at: '2026-11-21T09:00:00.000Z',
      payload: { keyId, audience: null, recipients },
    },
  ])
  expect(told.get(keyId)?.size).toBe(100_000)
})
