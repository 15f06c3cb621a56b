import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { openScreen } from '../../src/cli/screen.ts'
import { openProgress } from '../../src/edge/progress.ts'
import type { Receipt } from '../../src/notices/message.ts'

const receipt = (state: Receipt['state']): Receipt => ({
  message: 'm',
  state,
  at: '2026-11-21T12:00:00.000Z',
  serverId: null,
  reason: null,
  until: null,
})

/** Sends so many messages on a clock that moves on by the same time with each. */
function watched(count: number, millisecondsEach: number, terminal: boolean): string[] {
  const said: string[] = []
  let now = 0
  const tell = (text: string) => void said.push(text)
  const watch = openProgress({ monotonic: () => now }, { line: tell, status: terminal ? tell : null })
  watch.expect(count)
  for (let index = 0; index < count; index++) {
    now += millisecondsEach
    watch.settled(receipt(index % 10 === 9 ? 'refused' : 'accepted'))
  }
  watch.end()
  return said
}

test('trap 35: a log gets a few lines of ten thousand messages under a limit of one a second', () => {
  const lines = watched(10_000, 1_000, false)
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.length).toBeLessThan(200)
  expect(lines[0]).toBe('Sending: 5 of 10,000 accepted, 9,995 to go, 1 a second')
  expect(lines.at(-1)).toMatch(/^Sending: 8,9\d\d of 10,000 accepted, 99\d not, \d\d to go, 1 a second$/)
})

test('a log gets no line of a sending that is over at once', () => {
  expect(watched(200, 10, false)).toEqual([])
})

test('a terminal gets one line that moves ten times a second at most, and none at the end', () => {
  const states = watched(10_000, 1, true)
  expect(states.length).toBeLessThanOrEqual(101)
  expect(states[0]).toBe('Sending: 90 of 10,000 accepted, 10 not, 9,900 to go')
  expect(states.at(-1)).toBe('')
})

/** What a screen of this kind writes on stderr while a status is shown and something else is said. */
function written(tty: boolean, environment: Record<string, string>, quiet = false): string | null {
  let text = ''
  const sink = (): Writable & { isTTY?: boolean; columns?: number } =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        text += chunk.toString()
        done()
      },
    })
  const stderr = Object.assign(sink(), { isTTY: tty, columns: 20 })
  const screen = openScreen({
    stdout: sink(),
    stderr,
    environment,
    quiet,
    verbose: false,
    color: false,
    redact: (one) => one,
  })
  if (screen.status === null) return null
  screen.status('12 of 40 accepted, and much more')
  screen.remark({ level: 'info', text: 'Done.' })
  return text
}

test('trap 35: the line that changes is on terminals alone, fits them, and is gone before anything else is said', () => {
  expect(written(true, {})).toBe('12 of 40 accepted, \r\u001B[2KDone.\n')
  expect(written(false, {})).toBeNull()
  expect(written(true, { CI: 'true' })).toBeNull()
  expect(written(true, { TERM: 'dumb' })).toBeNull()
  expect(written(true, {}, true)).toBeNull()
})
