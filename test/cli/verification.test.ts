import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verdictRemarks } from '../../src/cli/verdict.ts'
import { writeStatement } from '../../src/cli/verification.ts'
import { openWorld } from '../../src/edge/world.ts'
import { WaybillError } from '../../src/errors.ts'
import { scratchFolder } from '../builders/folder.ts'
import { sampleVerdict } from '../notices/sample.ts'

async function writing(statement: string, make: () => Promise<string>) {
  const cwd = await scratchFolder()
  await writeFile(join(cwd, 'waybill.yml'), 'product: Acme\n')
  await writeFile(join(cwd, 'taken'), '')
  const world = await openWorld({ cwd, config: null }, {})
  return { cwd, stated: await writeStatement({ world, options: { statement } }, make) }
}

test('a statement that cannot be written costs nothing of what was done before, and the run is incomplete', async () => {
  const { stated } = await writing('taken/statement.json', () => Promise.resolve('{}'))
  expect(stated.exitCodes).toEqual([7])
  expect(stated.remarks).toMatchObject([{ level: 'error' }])
  expect(stated.remarks[0]?.text).toContain('No statement was written: ')
})

test('a statement that is about nothing is told in its own words, beside the verdict', async () => {
  const none = () => Promise.reject(new WaybillError('USAGE', 'It is about nothing.', { hint: 'Name it.' }))
  const { stated } = await writing('statement.json', none)
  expect(stated.remarks[0]?.text).toBe('No statement was written: It is about nothing. Name it.')
})

test('a statement is written where it was asked for', async () => {
  const { cwd, stated } = await writing('statement.json', () => Promise.resolve('{}'))
  expect(stated.exitCodes).toEqual([])
  expect(await readFile(join(cwd, 'statement.json'), 'utf8')).toBe('{}')
})

test('an inconclusive verdict that is only to be warned of is a warning', () => {
  const verdict = sampleVerdict({ verdict: 'inconclusive', reason: 'no-data' })
  expect(verdictRemarks(verdict, true)[0]?.level).toBe('warning')
  expect(verdictRemarks(verdict)[0]?.level).toBe('error')
})
