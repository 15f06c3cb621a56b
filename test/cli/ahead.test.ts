import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beginAhead } from '../../src/cli/ahead.ts'
import { repositoryWith } from '../builders/repository.ts'

async function begunIn(configuration: string | null, words: readonly string[] = ['notes', '--all']) {
  const { root } = await repositoryWith([{ message: 'feat: a' }])
  if (configuration !== null) await writeFile(join(root, 'waybill.yml'), configuration)
  const begun = beginAhead([...words, '--cwd', root])
  begun?.history?.drop()
  return begun?.history ?? null
}

test('all that HEAD and the tags reach is begun to be read where all notes are asked for', async () => {
  expect((await begunIn(null))?.paths).toBe(false)
  expect(await begunIn(null, ['notes'])).toBeNull()
  expect(await begunIn(null, ['notes', '--all', '--packages'])).toBeNull()
  expect(await begunIn(null, ['next', '--all'])).toBeNull()
})

test.each([
  "notes:\n  rules:\n    - when: { path: 'docs/**' }\n      show: exclude\n",
  'notes:\n  rules:\n    - when:\n        type: fix\n        path: [docs/**]\n      show: exclude\n',
])('with the files of each commit where a rule asks for them: %s', async (configuration) => {
  expect((await begunIn(configuration))?.paths).toBe(true)
})

test.each([
  'notes:\n  rules:\n    - when: { type: docs }\n      show: exclude\n    - show: hide\n      path: x\n',
  'targets:\n  web:\n    probe: { path: /version }\n',
  ': no : yaml',
])('and without them where none does: %s', async (configuration) => {
  expect((await begunIn(configuration))?.paths).toBe(false)
})

test('the configuration that is looked at is the one that is named', async () => {
  const { root } = await repositoryWith([{ message: 'feat: a' }])
  await writeFile(join(root, 'own.yml'), "notes: { rules: [{ when: { path: 'a' }, show: hide }] }\n")
  const begun = beginAhead(['notes', '--all', `--cwd=${root}`, '--config', 'own.yml'])
  begun?.history?.drop()
  expect(begun?.history?.paths).toBe(true)
})
