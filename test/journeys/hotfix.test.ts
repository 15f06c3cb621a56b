import { expect, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import { createBranch } from '../../src/edge/git/branch.ts'
import { hotfixBase } from '../../src/journeys/hotfix.ts'
import { announceHere } from '../builders/announcing.ts'
import { commitHere, deliverHere, edgeHere, entriesHere, tagHere } from '../builders/delivering.ts'
import { aShipping } from '../builders/shipping.ts'

test('a fix is made on what the ledger says runs, announced as one, and refused on anything else', async () => {
  const shipping = await aShipping()
  const { edge, world } = await edgeHere(shipping)
  const asked = { environment: 'production', package: null }
  await expect(hotfixBase(edge, world.loaded, asked)).rejects.toMatchObject({ code: 'NOTHING_DELIVERED' })
  await announceHere(shipping, { artifacts: [{ name: 'api.tgz', sha256: 'ab'.repeat(32) }] })
  await tagHere(shipping, 'v1.1.0')
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await deliverHere(shipping)
  const [frozen] = await entriesHere(shipping)
  expect(frozen?.artifacts).toEqual([{ name: 'api.tgz', sha256: 'ab'.repeat(32) }])

  const running = (await gitOutput(['rev-parse', 'v1.1.0'], { cwd: shipping.root })).toString().trim()
  expect(await hotfixBase((await edgeHere(shipping)).edge, world.loaded, asked)).toMatchObject({
    schema: 'waybill/hotfix@1',
    base: { version: '1.1.0', commit: running, tag: 'v1.1.0', basis: 'verified' },
  })
  await createBranch(shipping.root, 'hotfix/1.1.0', running)
  for (const name of ['-d', 'a..b', 'hotfix/1.1.0'])
    await expect(createBranch(shipping.root, name, running)).rejects.toMatchObject({ code: 'USAGE' })

  // Work on the next release has gone on, and is tagged.
  await commitHere(shipping, 'feat: something that is not ready')
  await tagHere(shipping, 'v1.2.0')
  await commitHere(shipping, 'fix: the total')
  await expect(announceHere(shipping, { hotfix: true })).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('1.1.0 runs in production') as string,
  })
  await gitOutput(['switch', '--quiet', 'hotfix/1.1.0'], { cwd: shipping.root })
  await commitHere(shipping, 'fix: the total')
  const announced = await announceHere(shipping, { hotfix: true })
  expect(announced.release.version).toBe('1.1.1')
  const texts = announced.compositions.map(({ body }) => body.bodies['text'] ?? '')
  expect(texts.join()).toContain('A fix is on the way to production, Acme API 1.1.1: 1.1.0 and 1 change')
  // Finished later without the flag, it says the same.
  const again = await announceHere(shipping, {})
  expect(again.sending.counts).toMatchObject({ accepted: 3 })
}, 90_000)

test('a fix of what runs without a tag is refused with the tag that is missing', async () => {
  const shipping = await aShipping()
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await deliverHere(shipping)
  const running = (await gitOutput(['rev-parse', 'HEAD'], { cwd: shipping.root })).toString().trim()
  await commitHere(shipping, 'fix: the total')
  await expect(announceHere(shipping, { hotfix: true })).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('no tag says so') as string,
    hint: expect.stringContaining(`git tag v1.1.0 ${running.slice(0, 12)}`) as string,
  })
  await tagHere(shipping, 'v1.1.0', running)
  expect((await announceHere(shipping, {})).release.version).toBe('1.1.1')
  expect((await announceHere(shipping, { hotfix: true })).warnings).toContain(
    'It was announced before, and not as a hotfix: --hotfix changes nothing any more.',
  )
}, 60_000)

test('a branch on a commit that nobody knows is not made, and that is no success', async () => {
  const shipping = await aShipping()
  const production = ['--environment', 'production'] as const
  const by = ['--by', 'Ada', '--reason', 'Outage']
  await shipping.waybill('record', 'deploy', ...production, '--manual', '--release', '9.9.9', ...by)
  const told = await shipping.waybill('hotfix', ...production)
  expect(told.exitCode).toBe(0)
  expect(told.stdout).toContain('its commit is not known')
  const made = await shipping.waybill('hotfix', ...production, '--create', 'hotfix/9.9.10')
  expect(made.exitCode).toBe(2)
  expect(made.stderr).toContain('no branch was made')
}, 30_000)
