import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'

function siteFile({ root }: Shipping, path: string): Promise<string> {
  return readFile(join(root, 'site', path), 'utf8')
}

function page({ waybill }: Shipping, ...argv: string[]) {
  return waybill('page', '--output', 'site', ...argv)
}

/** Announced, released, deployed and proved. */
async function delivered(): Promise<Shipping> {
  const shipping = await aShipping()
  const { root, waybill, service } = shipping
  await waybill('announce', '--environment', 'production', '--expected', '2099-12-01T09:00Z')
  await gitOutput(['tag', 'v1.1.0'], { cwd: root })
  service.deploy({ version: '1.1.0', commit: 'x' })
  expect(await waybill('deliver', '--environment', 'production', '--release', 'v1.1.0')).toMatchObject({
    exitCode: 0,
  })
  return shipping
}

test('what runs where is on the page as the ledger proves it, and of a ledger that was changed nothing', async () => {
  const shipping = await delivered()
  const { root } = shipping
  expect(await page(shipping)).toMatchObject({ exitCode: 0, stderr: '' })
  expect(await siteFile(shipping, 'live/index.html')).toContain('1.1.0')
  const remote = `${root}.git`
  const tree = ['ls-tree', '-r', '--name-only', 'waybill-ledger']
  const [first = ''] = (await gitOutput(tree, { cwd: remote })).toString().split('\n')
  const bytes = await gitOutput(['show', `waybill-ledger:${first}`], { cwd: remote })
  await forge(remote, first, bytes.toString().replace('production', 'prediction'))
  const run = await page(shipping)
  expect(run).toMatchObject({
    exitCode: 8,
    stderr: expect.stringContaining(
      'The page does not tell what runs where: the ledger does not verify',
    ) as string,
  })
  expect(await siteFile(shipping, 'index.html')).not.toContain('Live in')
}, 120_000)

/** Puts another text into a file of the ledger's branch. */
async function forge(remote: string, path: string, text: string): Promise<void> {
  const git = async (...args: string[]) => (await gitOutput(args, { cwd: remote })).toString().trim()
  const work = `${remote}-forged`
  await git('worktree', 'add', '--quiet', work, 'waybill-ledger')
  const { writeFile } = await import('node:fs/promises')
  await writeFile(join(work, path), text)
  const identity = ['-c', 'user.name=Eve', '-c', 'user.email=eve@acme.example']
  await gitOutput([...identity, 'commit', '--quiet', '--all', '--message', 'forged'], { cwd: work })
}

test('what is coming is told where page.coming says so, until it arrives', async () => {
  const shipping = await aShipping()
  const { waybill, configure } = shipping
  await configure((yaml) => `${yaml}page: { coming: customers }\n`)
  await waybill('announce', '--environment', 'production', '--expected', '2099-12-01T09:00Z')
  expect((await page(shipping)).exitCode).toBe(0)
  expect(await siteFile(shipping, 'coming/index.html')).toContain('1 December 2099')
}, 60_000)

test('a ledger that cannot be reached leaves the page incomplete: exit code 7', async () => {
  const shipping = await aShipping()
  await gitOutput(['remote', 'set-url', 'origin', `${shipping.root}/nowhere.git`], { cwd: shipping.root })
  const run = await page(shipping)
  expect(run.exitCode).toBe(7)
  expect(run.stderr).toContain('The page does not tell what runs where: ')
  expect(await siteFile(shipping, 'index.html')).toContain('1.0.0')
}, 60_000)

test('without an environment no ledger is asked for, so that a remote that is gone does not matter', async () => {
  const shipping = await aShipping()
  await gitOutput(['remote', 'set-url', 'origin', `${shipping.root}/nowhere.git`], { cwd: shipping.root })
  await shipping.configure(() => 'product: Acme API\n')
  expect(await page(shipping)).toMatchObject({ exitCode: 0, stderr: '' })
}, 60_000)
