import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { root } from '../../build/project.js'
import { openGithubServer } from '../../src/demo/github-server.ts'
import { events, type RunEvent } from '../builders/events.ts'
import { anOrigin } from '../builders/origin.ts'
import { aJob, jobToken } from '../builders/runner.ts'

/** The oldest Node that runs everything, the one that the runner has for Actions, and the newest. */
const majors = [20, 24, 26] as const
const nodes = new Map<number, string>()
const scratch = mkdtempSync(join(tmpdir(), 'waybill-nodes-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

beforeAll(async () => {
  const own = Number(process.versions.node.split('.')[0])
  nodes.set(own, process.execPath)
  const lacking = majors.filter((major) => major !== own)
  for (const major of lacking) nodes.set(major, await installedNode(major))
}, 300_000)

/** A Node of this major version from its package, which holds the program and runs no script. */
async function installedNode(major: number): Promise<string> {
  const folder = join(scratch, String(major))
  mkdirSync(folder)
  const name = `node-${process.platform}-${process.arch}`
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock']
  await promisify(execFile)('npm', ['install', ...quiet, `${name}@${major}`], { cwd: folder })
  return join(folder, 'node_modules', name, 'bin/node')
}

const draft = { version: '1.2.0', 'previous-version': 'v1.1.0', bump: 'minor', 'exit-code': '0' }
const released = { version: '1.1.0', 'previous-version': 'v1.0.0', bump: 'minor', 'exit-code': '0' }
const cases: readonly (readonly [string, RunEvent, object])[] = [
  ['a push', events.push(), draft],
  ['a pushed tag', events.tag('v1.1.0'), released],
  ['a published release', events.release('v1.1.0'), released],
  ['a start by hand', events.dispatch(), draft],
  ['a schedule', events.schedule(), draft],
  ['a deployment’s status', events.deploymentStatus('v1.1.0'), released],
  ['a pull request', events.pullRequest(7), { version: '2.0.0' }],
  ['a pull request from a fork', events.pullRequest(7, { head: 'mallory/api' }), { version: '2.0.0' }],
  ['a pull request’s target', events.pullRequestTarget(7), draft],
]

test.each(majors)('the Action says which Node it runs on: %i', async (major) => {
  const { stdout } = await promisify(execFile)(nodes.get(major) ?? '', ['--version'])
  expect(stdout).toMatch(new RegExp(`^v${major}\\.`))
})

test.each(majors.flatMap((major) => cases.map((one) => [major, ...one] as const)))(
  'the built Action on Node %i answers %s from a checkout of one commit',
  async (major, _, event, outputs) => {
    const job = await aJob({ origin: await anOrigin(), event, node: nodes.get(major) ?? '' })
    const notes = await job.step({ command: 'notes' })
    expect(notes.stderr).toBe('')
    expect(notes).toMatchObject({ exitCode: 0, outputs, leaked: '' })
    const bom = await job.step({ command: 'bom' })
    expect(bom).toMatchObject({ exitCode: 0, stderr: '', leaked: '' })
    expect(bom.outputs['bom-sha256']).toMatch(/^[0-9a-f]{64}$/)
    const sent = await job.step({ command: 'announce', environment: 'production' })
    const isFork = JSON.stringify(event.payload).includes('mallory/api')
    expect(sent.outputs['skipped']).toBe(isFork ? 'true' : undefined)
    expect(sent.exitCode).toBe(isFork ? 0 : 1)
  },
)

test.each(majors)(
  'the built Action on Node %i releases and comments at a GitHub of one’s own',
  async (major) => {
    const forge = await openGithubServer({ token: jobToken })
    onTestFinished(() => forge.close())
    const server = new URL(forge.enterpriseUrl).origin
    const yaml = `product: Acme API\nrepository: ${server}/acme/api\nnetwork: { private-hosts: [127.0.0.1] }\n`
    const origin = await anOrigin({ files: { 'waybill.yml': yaml } })
    const common = { origin, server, api: forge.enterpriseUrl, depth: 0, node: nodes.get(major) ?? '' }
    const tagged = await aJob({ ...common, event: events.tag('v1.1.0') })
    const release = await tagged.step({ command: 'release' })
    expect(release).toMatchObject({ exitCode: 0, stderr: '', outputs: { tag: 'v1.1.0', 'exit-code': '0' } })
    expect(forge.repository('acme/api').releases).toMatchObject([{ tag: 'v1.1.0', draft: false }])
    const asked = await aJob({ ...common, event: events.pullRequest(7) })
    const comment = await asked.step({ command: 'comment' })
    expect(comment).toMatchObject({ exitCode: 0, stderr: '' })
    expect(comment.outputs['comment-url']).toContain(server)
  },
)

test.each(majors)(
  'the command line on Node %i has nothing to say about Node itself, nor about what it kept',
  async (major) => {
    const cli = join(root, 'dist/cli.js')
    const home = mkdtempSync(join(scratch, 'home-'))
    const env = { PATH: process.env['PATH'] ?? '', HOME: home, XDG_CACHE_HOME: join(home, 'cache') }
    const run = () => promisify(execFile)(nodes.get(major) ?? '', [cli, 'bom', '--help'], { cwd: home, env })
    const first = await run()
    expect(first.stderr).toBe('')
    expect(readdirSync(join(home, 'cache'))).toEqual(['waybill'])
    expect(await run()).toEqual(first)
  },
)
