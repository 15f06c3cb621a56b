import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { audienceServe } from '../../src/cli/audience.ts'
import type { Options } from '../../src/cli/options.ts'
import { writeHistory } from '../../src/demo/history.ts'
import { openWorld } from '../../src/edge/world.ts'
import { recipientId } from '../../src/notices/recipient.ts'
import { unsubscribeToken } from '../../src/notices/unsubscribe-token.ts'
import { scratchFolder } from '../builders/folder.ts'
import { runWaybill } from '../builders/run.ts'

const key = 'a key for tests'
const yaml = `
audiences:
  customers: { email: { addresses: [bob@acme.example] } }
channels:
  email: { smtp: "\${SMTP}", from: releases@acme.example }
`

async function serving(options: Options) {
  const root = join(await scratchFolder(), 'api')
  await writeHistory(root, [{ message: 'feat: begin', files: { 'a.txt': 'a' } }])
  await writeFile(join(root, 'waybill.yml'), yaml)
  const environment = { PATH: process.env['PATH'] ?? '', WAYBILL_RECIPIENT_KEY: key }
  const stop = new AbortController()
  const said: string[] = []
  const ended = audienceServe({
    arguments: [],
    options,
    common: { cwd: root, config: null, json: false, quiet: false, verbose: false, color: false },
    world: await openWorld({ cwd: root, config: null }, environment),
    screen: { progress: (text) => void said.push(text), remark: ({ text }) => void said.push(text) },
    signal: stop.signal,
    begun: null,
  })
  return { root, environment, said, ended, stop: () => stop.abort() }
}

test('a click on a link is in the ledger before it is answered, and the endpoint ends when it is told to', async () => {
  const { root, environment, said, ended, stop } = await serving({ port: '0' })
  while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  const url = /http:\S+\d/.exec(said[0] ?? '')?.[0] ?? ''
  const token = unsubscribeToken(key, recipientId('email', 'bob@acme.example', key))
  const click = () =>
    fetch(`${url}/${token}`, { method: 'POST', body: new URLSearchParams('List-Unsubscribe=One-Click') })
  const codes = (await Promise.all([click(), click(), click()])).map(({ status }) => status)
  expect(codes).toEqual([200, 200, 200])
  const { stdout } = await runWaybill(['ledger', 'log', '--json', '--cwd', root], environment)
  const { entries } = JSON.parse(stdout) as { entries: { kind: string; payload: { source: string } }[] }
  expect(entries.map(({ kind, payload }) => [kind, payload.source])).toEqual([['suppression.added', 'link']])
  stop()
  expect((await ended).exitCodes).toEqual([0])
  const check = await runWaybill(['audience', 'check', '--cwd', root], environment)
  expect(check.stdout).toContain('customers: nobody')
  expect(said.join()).not.toContain(token)
}, 30_000)

test('a port that is none is refused', async () => {
  for (const port of ['x', '70000', '-1', '1.5']) {
    const { ended } = await serving({ port })
    await expect(ended).rejects.toMatchObject({ code: 'USAGE' })
  }
})
