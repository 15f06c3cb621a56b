import { expect, test } from 'vitest'
import { checkpointText, findCheckpoints, readCheckpoint, rootOf } from '../../src/ledger/checkpoint.ts'
import { signersOf } from '../../src/ledger/signed-note.ts'
import { chainOf } from './facts.ts'
import { noteOver, origin, signer, story } from './proofs.ts'

const recorded = chainOf(story)

test('a checkpoint is three lines: which ledger, how many entries, and the root over them', () => {
  expect(checkpointText({ origin, size: 7, root: rootOf(recorded) })).toMatch(
    /^ledger\.example\/api\n7\n[A-Za-z0-9+/]{43}=\n$/,
  )
})

test('a checkpoint is read back, signed or not', () => {
  const signed = readCheckpoint(noteOver(recorded))
  expect(signed).toMatchObject({ origin, size: 7, root: rootOf(recorded) })
  expect(signersOf(signed.note, [signer().trusted]).keys).toHaveLength(1)
  const unsigned = readCheckpoint(noteOver(recorded, null))
  expect(unsigned).toMatchObject({ origin, size: 7, note: { signatures: [] } })
})

test.each([
  ['without a root', `${origin}\n7\n`],
  ['with a size that is no number', `${origin}\nseven\n${rootOf(recorded)}\n`],
  ['with a size that has a zero before it', `${origin}\n07\n${rootOf(recorded)}\n`],
  ['with a size that no number can hold', `${origin}\n9007199254740993\n${rootOf(recorded)}\n`],
  ['with a root that is too short', `${origin}\n7\nAAAA\n`],
  ['without an origin', `\n7\n${rootOf(recorded)}\n`],
])('a checkpoint %s is refused', (_, text) => {
  expect(() => readCheckpoint(text)).toThrow(expect.objectContaining({ code: 'CHECKPOINT_INVALID' }))
})

test('checkpoints are found in a mail that quotes them, with their signatures', () => {
  const note = noteOver(recorded)
  const other = noteOver(recorded.slice(0, 3), null)
  const mail = [
    'Acme API 1.4.0 runs in production.',
    '',
    ...note.split('\n').map((line) => `> ${line}`),
    'Before that it was',
    ...other.split('\n').map((line) => `    ${line}`),
    'Bye',
  ].join('\r\n')
  const found = findCheckpoints(mail)
  expect(found.map(({ size }) => size)).toEqual([7, 3])
  expect(found.map(({ note: { signatures } }) => signatures.length)).toEqual([1, 0])
  expect(found[0]?.note).toEqual(readCheckpoint(note).note)
})

test('a signature that a mail program broke into lines is put together again', () => {
  const note = noteOver(recorded)
  const [body, signature = ''] = note.trimEnd().split('\n\n')
  const [dash, name, encoded = ''] = signature.split(' ')
  const broken = `${body}\n\n${dash} ${name}\n${encoded.slice(0, 60)}\n${encoded.slice(60)}\n\nBye\n`
  expect(findCheckpoints(broken)[0]?.note).toEqual(readCheckpoint(note).note)
  const listed = note.replace(/\n+/g, '\n').replace(/^(?=.)/gm, '* ')
  expect(findCheckpoints(listed)[0]?.note).toEqual(readCheckpoint(note).note)
})

test('a text without checkpoints gives none', () => {
  expect(findCheckpoints('')).toEqual([])
  expect(findCheckpoints('1.4.0\n25\nanswers came from it\n')).toEqual([])
})

test('the root covers every byte of every entry', () => {
  const changed = recorded.map(({ bytes }, index) => ({
    bytes: index === 3 ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes,
  }))
  expect(rootOf(changed)).not.toBe(rootOf(recorded))
})
