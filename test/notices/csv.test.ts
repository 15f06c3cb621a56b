import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '../../src/notices/csv.ts'

test('what is written by RFC 4180 is read as it was, with the line that each record starts on', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ü', ',', '"', '\n', '\r\n', ' ', '😀') })
  const records = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(records, fc.constantFrom('\n', '\r\n'), (written, end) => {
      const rows = written.map((record) => record.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
      const { records: read, fault } = readCsv(rows.join(end))
      expect(fault).toBeNull()
      expect(read.map(({ fields }) => fields)).toEqual(written)
      const lines = rows.map(
        (_, index) =>
          rows
            .slice(0, index)
            .join('\n')
            .split(/\r\n|\n/).length + (index > 0 ? 1 : 0),
      )
      expect(read.map(({ line }) => line)).toEqual(lines)
    }),
  )
})

test('blank lines, a byte order mark and old line ends are no trouble', () => {
  const { records } = readCsv('\uFEFFa,b\r\r\n\nc,\n,d')
  expect(records).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 4, fields: ['c', ''] },
    { line: 5, fields: ['', 'd'] },
  ])
})

test('broken quoting is told with its line', () => {
  expect(readCsv('a,b\nc,"d').fault).toEqual({ line: 2, reason: 'a quote that is never closed' })
  expect(readCsv('a,b\nc,"d"e').fault).toEqual({ line: 2, reason: 'text after a closing quote' })
  expect(readCsv('a,b\n\nc,d"e').fault).toEqual({
    line: 3,
    reason: 'a quote inside a field that is not quoted',
  })
})
