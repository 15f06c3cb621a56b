import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { childOf, childrenOf, parseXml } from '../../../src/bom/lockfiles/xml.ts'

const invalid = (line: number) =>
  expect.objectContaining({ code: 'LOCKFILE_INVALID', at: { file: 'a.xml', line } })

test('elements, attributes, text and lines are read, prefixes left out', () => {
  const root = parseXml(
    '\uFEFF<p:a xmlns:p="urn:x">\n <p:b c="1">x<!-- no --> &amp; <![CDATA[<y>]]></p:b>\n</p:a>',
    'a.xml',
  )
  expect(root).toMatchObject({ name: 'a', line: 1, text: '' })
  expect(childOf(root, 'b')).toMatchObject({ line: 2, text: 'x & <y>', attributes: { c: '1' } })
  expect(childOf(root, 'constructor')).toBeUndefined()
  expect(childrenOf(root, 'b', 'c')).toEqual([])
})

test('trap 51: an entity that would expand without end is refused with its document type', () => {
  const bomb = '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "xx"><!ENTITY c "&b;&b;">]>\n<a>&c;</a>'
  expect(() => parseXml(bomb, 'a.xml')).toThrow(invalid(2))
})

test('an external entity is never opened', () => {
  const outside = '<!DOCTYPE a SYSTEM "file:///etc/passwd">\n<a/>'
  expect(() => parseXml(outside, 'a.xml')).toThrow(invalid(1))
  expect(() => parseXml('<a>\n&file;</a>', 'a.xml')).toThrow(invalid(2))
})

test.each([
  ['cut off', '<a>\n<b>', 2],
  ['closed wrongly', '<a>\n<b></a>', 2],
  ['no element', '<!-- nothing -->', 1],
  ['a merge conflict', '<a>\n<<<<<<< HEAD\n</a>', 2],
  ['nested deeply', '<a>'.repeat(101), 1],
])('%s is an error with its line', (_, text, line) => {
  expect(() => parseXml(text, 'a.xml')).toThrow(invalid(line))
})

test('names such as __proto__ are names like any other', () => {
  const root = parseXml('<a __proto__="1"><constructor>2</constructor><__proto__>3</__proto__></a>', 'a.xml')
  expect(root.attributes['__proto__']).toBe('1')
  expect(childOf(root, 'constructor')?.text).toBe('2')
  expect(childOf(root, '__proto__')?.text).toBe('3')
})

test('whatever the text, the answer is a tree or LOCKFILE_INVALID', () => {
  const piece = fc.constantFrom(
    '<a>',
    '</a>',
    '<b c="d">',
    '</b>',
    '<!',
    '<![CDATA[',
    ']]>',
    '&',
    '&amp;',
    'x',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      try {
        expect(parseXml(pieces.join(''), 'a.xml').name).toMatch(/^[ab]$/)
      } catch (error) {
        expect(error).toMatchObject({ code: 'LOCKFILE_INVALID' })
      }
    }),
  )
})
