import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtCli } from '../builders/built.ts'
import { plainHistory, repositoryWith } from '../builders/repository.ts'
import { runWaybill } from '../builders/run.ts'
import { pullRequest, serveGithub } from '../edge/forge/github-server.ts'
import { counts, git, originWith, row, shallowClone } from '../edge/git/origin.ts'

const labelRules = `
network: { private-hosts: [127.0.0.1] }
notes:
  rules:
    - { when: { label: internal }, show: exclude }
`

test('a rule by label ends with exit code 7 and its name where no labels are known, and with 0 once they are', async () => {
  const { root, oid } = await repositoryWith(
    plainHistory('feat: begin', 'v1.0.0', 'feat: internals (#1)', 'feat: visible (#2)'),
  )
  git(root, 'remote', 'add', 'origin', 'https://github.com/acme/api.git')
  await writeFile(join(root, 'waybill.yml'), labelRules)
  await using server = await serveGithub({
    [oid('feat: internals (#1)')]: {
      login: 'ada',
      pullRequests: [pullRequest(1, { labels: { nodes: [{ name: 'internal' }] } })],
    },
    [oid('feat: visible (#2)')]: { login: 'ada', pullRequests: [pullRequest(2)] },
  })
  const run = (...argv: string[]) =>
    runWaybill([...argv, '--cwd', root], { WAYBILL_FORGE_API: server.url, GITHUB_TOKEN: 'ghp_ofTheJob' })

  const blind = await run('notes')
  expect(blind.exitCode).toBe(7)
  expect(blind.stderr).toContain('warning: notes.rules[0] shows or hides by label, and no labels are known')
  expect(blind.stdout).toContain('internals')
  expect(server.asked).toEqual([])
  expect(await run('next')).toMatchObject({ exitCode: 7, stdout: '1.1.0\n' })

  const told = await run('notes', '--enrich')
  expect(told.exitCode).toBe(0)
  expect(told.stdout).not.toContain('internals')
  expect(told.stdout).toContain('visible')
  expect(told.stdout).toContain('@ada')
  expect(told.stdout + told.stderr).not.toContain('ghp_ofTheJob')
  expect(server.asked.flat()).toHaveLength(2)

  const again = await run('notes', '--enrich')
  expect(again).toEqual(told)
  expect(server.asked.flat()).toHaveLength(2)
})

test('a shallow clone is refused with the line to run, and --deepen fetches what is missing and no more', async () => {
  const { url } = await originWith(row(120, { 20: ['v1.0.0'], 100: ['v1.1.0'] }))
  const root = await shallowClone(url, 1)
  const refused = await runWaybill(['notes', '--cwd', root])
  expect(refused).toMatchObject({ exitCode: 2, stdout: '' })
  expect(refused.stderr).toMatch(/git fetch --unshallow --tags/)
  expect(counts(root).head).toBe(1)

  const told = await runWaybill(['notes', '--deepen', '--format', 'json', '--cwd', root])
  expect(told.exitCode).toBe(0)
  expect(JSON.parse(told.stdout)).toMatchObject({
    releases: [{ version: '1.2.0', previousTag: 'v1.1.0', accounting: { commits: 20, shown: 20 } }],
  })
  expect(counts(root).head).toBe(21)
  expect(told.stderr).toContain('who contributes for the first time cannot be told')
})

test('the notes of a past release in a shallow clone are those of the whole repository', async () => {
  const { url, path } = await originWith(row(120, { 20: ['v1.0.0'], 60: ['v1.1.0'], 100: ['v1.2.0'] }))
  const root = await shallowClone(url, 1)
  const format = ['--format', 'text', '--quiet']
  const whole = await builtCli(path, ['notes', 'v1.1.0', ...format])
  const deepened = await builtCli(root, ['notes', 'v1.1.0', '--deepen', ...format])
  expect(deepened.exitCode).toBe(0)
  expect(deepened.stdout).toBe(whole.stdout)
  expect(counts(root).all).toBeLessThan(120)
}, 60_000)

test('a tag that was moved on the remote is told with --deepen, and the notes keep to the one that is here', async () => {
  const { url, path, oid } = await originWith(row(30, { 10: ['v1.0.0'], 20: ['v1.1.0'] }))
  const root = await shallowClone(url, 30)
  git(root, 'fetch', '--quiet', 'origin', '+refs/tags/*:refs/tags/*')
  git(path, 'tag', '--force', 'v1.1.0', oid('25'))
  const told = await runWaybill(['notes', '--deepen', '--json', '--cwd', root])
  expect(told.exitCode).toBe(0)
  expect(told.stderr).toContain(
    `The tag v1.1.0 names ${oid('20').slice(0, 12)} here and ${oid('25').slice(0, 12)} on the remote.`,
  )
  expect(told.stderr).toContain('git fetch origin tag v1.1.0 --force')
  expect(JSON.parse(told.stdout)).toMatchObject({ releases: [{ accounting: { commits: 10 } }] })
})
