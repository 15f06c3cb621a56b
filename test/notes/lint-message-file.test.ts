import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMessageFile } from '../../src/notes/lint-message-file.ts'

const scissors = '# ------------------------ >8 ------------------------'

test('comments and all below the scissors are no part of the message', () => {
  const { message } = readMessageFile(
    `# a reminder\nfeat: x\n\nbody\n# Please enter the commit message\n${scissors}\n# Do not modify\ndiff --git a/b b/b\n`,
  )
  expect(message).toBe('feat: x\n\nbody')
})

test('a line of the message is found again in its file', () => {
  const { message, lineOf } = readMessageFile('# one\n# two\nfeat: x\n# three\n\nbody\n')
  expect(message.split('\n')).toEqual(['feat: x', '', 'body', ''])
  expect([1, 2, 3].map((line) => lineOf(line))).toEqual([3, 5, 6])
})

test('a # inside a line, and scissors without a #, are text', () => {
  const text = `feat: close #12\n\n ${scissors}\n------------------------ >8 ------------------------\n`
  expect(readMessageFile(text).message).toBe(text)
})

test('a file without any message has its places all the same', () => {
  const { message, lineOf } = readMessageFile(`${scissors}\ndiff\n`)
  expect(message).toBe('')
  expect(lineOf(1)).toBe(1)
})

test('the lines of a message stand in its file in their order, each as it is there', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('feat: x', '', '# comment', 'text', ' # text')), (lines) => {
      const { message, lineOf } = readMessageFile(lines.join('\n'))
      if (message === '') return
      for (const [index, line] of message.split('\n').entries())
        expect(lines[lineOf(index + 1) - 1]).toBe(line)
    }),
  )
})
