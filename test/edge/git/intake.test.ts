import { spawn } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { Intake } from '../../../src/edge/git/intake.ts'

async function all(intake: Intake, least: number): Promise<string[]> {
  const taken: string[] = []
  for (let chunks = await intake.take(least); chunks; chunks = await intake.take(least))
    taken.push(Buffer.concat(chunks).toString('latin1'))
  return taken
}

test('what comes is taken in portions of at least so many bytes, and the rest at the end', async () => {
  const stream = new PassThrough()
  const taking = all(new Intake(stream), 4)
  for (const text of ['ab', 'cd', 'e', 'fgh', 'i']) {
    stream.write(text)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  stream.end()
  expect(await taking).toEqual(['abcd', 'efgh', 'i'])
})

test('of nothing nothing is taken', async () => {
  const stream = new PassThrough()
  stream.end()
  expect(await all(new Intake(stream), 4)).toEqual([])
})

test('a program that prints little by little is taken in whole and in order', async () => {
  const code = 'for (let n = 0; n < 20000; n++) require("fs").writeSync(1, `line ${n}\\n`)'
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const taken = await all(new Intake(child.stdout), 50_000)
  expect(taken.join('')).toBe(Array.from({ length: 20_000 }, (_, n) => `line ${n}\n`).join(''))
  expect(taken.slice(0, -1).every(({ length }) => length >= 50_000)).toBe(true)
})

test('a stream that breaks ends', async () => {
  const stream = new PassThrough()
  const taking = all(new Intake(stream), 4)
  stream.write('ab')
  setTimeout(() => stream.destroy(new Error('broken')), 20)
  expect(await taking).toEqual(['ab'])
})
