import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aReleasing, gitIn } from '../builders/releasing.ts'

const yaml = `release: { changelog: CHANGELOG.md }
environments:
  production: { targets: ["http://127.0.0.1:9"], checks: [{ kind: http, path: /health, version: "$.version" }] }
`

test('what was announced is what is released: its commit, and its bill of materials byte for byte', async () => {
  const releasing = await aReleasing({ yaml })
  const head = releasing.git('rev-parse', 'HEAD')
  const announced = await releasing.waybill('announce', '--environment', 'production')
  expect({ exitCode: announced.exitCode, stderr: announced.stderr }).toMatchObject({ exitCode: 0 })
  const frozen = gitIn(
    releasing.origin,
    'log',
    '--format=%H',
    '--diff-filter=A',
    'waybill-ledger',
    '--',
    'frozen/bom.cdx.json',
  )
  const { exitCode, stderr } = await releasing.waybill('release')
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  expect(stderr).toContain('nothing is committed before it')
  expect(gitIn(releasing.origin, 'rev-parse', 'v1.1.0^{commit}')).toBe(head)
  const bom = releasing.github
    .repository('acme/api')
    .releases[0]?.assets.find(({ name }) => name.endsWith('.cdx.json'))
  expect(bom?.content.toString('utf8').trim()).toBe(
    gitIn(releasing.origin, 'show', `${frozen}:frozen/bom.cdx.json`),
  )
})

test('a version that was announced at another commit is refused, with the line that tells its readers', async () => {
  const releasing = await aReleasing({ yaml })
  expect((await releasing.waybill('announce', '--environment', 'production')).exitCode).toBe(0)
  await writeFile(join(releasing.root, 'late'), '')
  releasing.git('add', 'late')
  releasing.git('commit', '--quiet', '--message=fix: a late one')
  const { exitCode, stderr } = await releasing.waybill('release')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('TAG_MOVED')
  expect(stderr).toContain('waybill announce --revise --environment production')
  expect(releasing.git('tag')).toBe('v1.0.0')
})
