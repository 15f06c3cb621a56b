import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import type { Release } from '../../src/notes/document.ts'
import { aShipping } from '../builders/shipping.ts'

/** A lockfile of a product that asks for these packages. */
function lockfile(packages: Readonly<Record<string, string>>): string {
  const entries = Object.entries(packages).map(([name, version]) => [
    `node_modules/${name}`,
    { version, license: 'MIT' },
  ])
  const dependencies = Object.fromEntries(Object.keys(packages).map((name) => [name, '*']))
  return JSON.stringify({
    name: 'api',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'api', version: '1.0.0', dependencies }, ...Object.fromEntries(entries) },
  })
}

function shippingOf(before: string | null, after: string | null) {
  const files = (text: string | null) => (text === null ? {} : { files: { 'package-lock.json': text } })
  return aShipping({
    history: [
      { message: 'feat: begin', ...files(before), tags: ['v1.0.0'] },
      { message: 'feat: go on', ...files(after) },
    ],
  })
}

type Shipping = Awaited<ReturnType<typeof aShipping>>

function announce({ waybill }: Shipping, ...argv: string[]) {
  return waybill('announce', '--environment', 'production', ...argv)
}

async function frozenRelease({ root }: Shipping): Promise<Release> {
  const json = await gitOutput(['show', 'waybill-ledger~2:frozen/release.json'], { cwd: `${root}.git` })
  return JSON.parse(json.toString()) as Release
}

const before = lockfile({ left: '1.2.3', right: '1.0.0', gone: '1.0.0' })
const after = lockfile({ left: '1.3.0', right: '0.9.0', fresh: '2.0.0' })

test('what changed inside is frozen with the release, and told to everybody: to customers in three lines', async () => {
  const shipping = await shippingOf(before, after)
  expect(await announce(shipping)).toMatchObject({ exitCode: 0 })
  const { dependencies } = await frozenRelease(shipping)
  expect(dependencies).toMatchObject({ from: 'v1.0.0', to: '1.1.0', counts: { added: 1, removed: 1 } })
  expect(dependencies?.lines.length).toBeGreaterThan(3)
  const mail = await PostalMime.parse(shipping.smtp.mails[0]?.raw ?? '')
  expect(mail.text?.match(/Dependencies\n\n(?:\* .*\n){3}… and \d more about dependencies\n/)).not.toBeNull()
  expect(mail.html).toContain('>Dependencies</h2>')
  expect(JSON.stringify(shipping.slack.messages)).toContain('`left` 1.2.3 → 1.3.0')
}, 60_000)

test('announcing it again sends nothing twice, and the proof is of the same release', async () => {
  const shipping = await shippingOf(before, after)
  await announce(shipping)
  expect(await announce(shipping)).toMatchObject({ exitCode: 0 })
  expect(shipping.smtp.mails).toHaveLength(2)
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  expect(await shipping.waybill('deliver', '--environment', 'production')).toMatchObject({ exitCode: 0 })
  expect(await shipping.waybill('ledger', 'verify')).toMatchObject({ exitCode: 0 })
}, 60_000)

test('without a lockfile before or now nothing is told of dependencies, and nothing is amiss', async () => {
  for (const [first, second] of [
    [null, after],
    [null, null],
  ] as const) {
    const shipping = await shippingOf(first, second)
    expect(await announce(shipping)).toMatchObject({ exitCode: 0 })
    expect(await frozenRelease(shipping)).not.toHaveProperty('dependencies')
    expect(shipping.smtp.mails.map(({ raw }) => raw.toString()).join()).not.toContain('Dependencies')
  }
}, 60_000)

test('a lockfile of the release before that cannot be read is told, and what was announced is not complete', async () => {
  const shipping = await shippingOf('{ "lockfile', after)
  const announced = await announce(shipping)
  expect(announced.exitCode).toBe(7)
  expect(announced.stderr).toContain('v1.0.0: package-lock.json:1: ')
  expect(await frozenRelease(shipping)).not.toHaveProperty('dependencies')
}, 60_000)

test('a lockfile that cannot be read now is told once', async () => {
  const shipping = await shippingOf(before, '{ "lockfile')
  const { exitCode, stderr } = await announce(shipping)
  expect(exitCode).toBe(7)
  expect(stderr.match(/package-lock\.json/g)).toHaveLength(1)
}, 60_000)
