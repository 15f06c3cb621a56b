import { expect, test } from 'vitest'
import { clock } from '../../src/edge/clock.ts'
import { exitCodes, WaybillError } from '../../src/errors.ts'
import { examine, type Examination } from '../../src/journeys/doctor-look.ts'

const examination: Omit<Examination, 'look'> = {
  topic: 'slack',
  what: 'Slack',
  outside: true,
  refusal: { code: 'slack-refused', why: 'Nothing can be sent.' },
}
const never = new AbortController().signal
const online = { clock, offline: null }

test('a look that does not end is given up, and told to stop', async () => {
  let stopped = false
  const impatient = { ...clock, sleep: () => Promise.resolve() }
  const looked = await examine(
    {
      ...examination,
      look: (signal) =>
        new Promise(() => {
          signal.addEventListener('abort', () => (stopped = true))
        }),
    },
    { clock: impatient, offline: null },
    never,
  )
  expect(looked.skipped).toEqual([
    { topic: 'slack', what: 'Slack', why: 'there was no answer within 20 s', tried: true },
  ])
  expect(stopped).toBe(true)
})

test('a refusal is a finding, a missing secret and an unreachable forge are left out with the reason', async () => {
  const failing = (error: unknown) =>
    examine({ ...examination, look: () => Promise.reject(error) }, online, never)
  const refused = new WaybillError('CHANNEL_REFUSED', 'Slack said no.', { hint: 'Ask again.' })
  expect((await failing(refused)).findings).toEqual([
    {
      topic: 'slack',
      code: 'slack-refused',
      level: 'error',
      what: 'Slack said no.',
      why: 'Nothing can be sent.',
      fix: 'Ask again.',
      file: null,
      line: null,
    },
  ])
  const secret = await failing(new WaybillError('SECRET_MISSING', 'SLACK is not set.'))
  expect(secret.findings).toEqual([])
  expect(secret.skipped?.[0]).toMatchObject({ tried: false })
  const limited = new WaybillError('FORGE_LIMITED', 'Too often.', { exitCode: exitCodes.incomplete })
  expect((await failing(limited)).skipped?.[0]).toMatchObject({ why: 'Too often', tried: true })
  await expect(failing(new TypeError('a bug'))).rejects.toThrow('a bug')
})

test('offline only those outside are left out', async () => {
  const look = () => Promise.resolve({ findings: [] })
  const offline = { clock, offline: 'nobody outside was asked' }
  expect(await examine({ ...examination, look }, offline, never)).toMatchObject({
    skipped: [{ tried: false }],
  })
  expect(await examine({ ...examination, outside: false, look }, offline, never)).toEqual({ findings: [] })
})
