import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aReleasing, type Releasing } from '../builders/releasing.ts'

function writes({ github }: Releasing): string[] {
  return github.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`)
}

test('what somebody wrote and attached at the forge is left by the next run, which says so, and its dry run too', async () => {
  const releasing = await aReleasing()
  await writeFile(join(releasing.root, 'api.tgz'), 'built')
  expect(await releasing.waybill('release', '--attach', 'api.tgz')).toMatchObject({ exitCode: 0 })
  const [release] = releasing.github.repository('acme/api').releases
  if (release === undefined) throw new Error('There is no release.')
  const digests = release.assets.find(({ name }) => name.endsWith('.sha256'))?.content
  release.body = 'Our best one.'
  const before = writes(releasing)
  const planned = await releasing.waybill('release', '--dry-run')
  const again = await releasing.waybill('release')
  expect([planned.exitCode, again.exitCode]).toEqual([0, 0])
  for (const { stdout, stderr } of [planned, again])
    for (const said of [
      'leaves its text',
      'leaves its digests and its statement, since this run does not name api.tgz',
    ])
      expect(stdout + stderr).toContain(said)
  expect(release.body).toBe('Our best one.')
  expect(release.assets.find(({ name }) => name.endsWith('.sha256'))?.content).toEqual(digests)
  expect(writes(releasing)).toEqual(before)
})
