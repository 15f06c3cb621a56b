import { expect, test } from 'vitest'
import { oneByte } from '../../build/one-byte.js'

const { renderChunk } = oneByte()
const english = `${'const a = 1 // words\n'.repeat(300)}`

test('the few characters outside ASCII are written as escapes that mean the same', () => {
  const code = `${english}return ['’', /[\\u2019…]/.test('…'), \`😀\`, '\\\\é']`
  const written = renderChunk(code) ?? ''
  expect(written).toMatch(/^[\0-\x7F]*$/)
  // oxlint-disable-next-line no-implied-eval -- the code is our own.
  expect(new Function(written.replaceAll(english, ''))()).toEqual(['’', true, '😀', '\\é'])
})

test('code in ASCII and texts in other alphabets are left as they are', () => {
  expect(renderChunk(english)).toBeNull()
  expect(renderChunk(`const words = '出荷の知らせ'`)).toBeNull()
})

test.each(["'\\’'", 'String.raw`…`'])('where an escape would change %s, nothing is built', (text) => {
  expect(() => renderChunk(`${english}${text}`)).toThrow('An escape would change the code')
})
