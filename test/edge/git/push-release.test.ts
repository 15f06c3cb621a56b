import { createServer, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openReleaseRemote } from '../../../src/edge/git/push-release.ts'
import { gitOutput } from '../../../src/edge/git/run.ts'
import { exitCodes } from '../../../src/errors.ts'
import { scratchFolder } from '../../builders/folder.ts'

test('a run that is interrupted while the remote says nothing ends with the code that it was given', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void silent.close())
  const root = await scratchFolder()
  await gitOutput(['init', '--quiet', root], { cwd: root })
  const url = `git://127.0.0.1:${(silent.address() as AddressInfo).port}/api.git`
  await gitOutput(['remote', 'add', 'origin', url], { cwd: root })
  const stop = new AbortController()
  const remote = await openReleaseRemote(root, { name: 'origin', token: null, signal: stop.signal })
  silent.once('connection', () => stop.abort(exitCodes.terminated))
  const asking = remote?.standing({ tags: ['v1.4.0'], branch: null })
  await expect(asking).rejects.toMatchObject({ code: 'RELEASE_UNREADY', exitCode: 143 })
})
