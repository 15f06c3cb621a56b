import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { steps } from '../../src/cli/commands.ts'
import { blocks, codeSpans, guide, tableBelow } from '../docs/guides.ts'

/** The permissions that each command needs, as the guide lists them. */
const needed = new Map(
  tableBelow(guide('docs/action.md'), 'Permissions').flatMap(([commands = '', permissions = '']) =>
    codeSpans(commands).map((name) => [name, codeSpans(permissions).map(asPair)] as const),
  ),
)

function asPair(text: string): readonly [scope: string, level: string] {
  const [scope = '', level = ''] = text.split(': ')
  return [scope, level]
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>
        readonly steps: readonly {
          readonly uses?: string
          readonly with?: Readonly<Record<string, unknown>>
        }[]
      }
    >
  >
}

/** What the jobs of the guide run with our Action, and what they may do. */
const jobs = blocks('yaml')
  .filter(({ path, code }) => path === 'docs/action.md' && /^jobs:/m.test(code))
  .flatMap(({ path, line, code }) => {
    const workflow = parse(code) as Workflow
    return Object.values(workflow.jobs).map((job) => ({
      at: `${path}:${line}`,
      given: job.permissions ?? workflow.permissions ?? {},
      commands: job.steps.flatMap((step) =>
        step.uses?.includes('/waybill@') ? [String(step.with?.['command'])] : [],
      ),
    }))
  })

test('the guide tells the permissions of every command that a step may run, once', () => {
  expect([...needed.keys()].toSorted()).toEqual(steps.map(({ name }) => name).toSorted())
})

test('every job of the guide has the permissions of its commands, and no more', () => {
  expect(jobs.length).toBeGreaterThan(5)
  for (const { at, given, commands } of jobs) {
    const wanted = new Map<string, string>()
    for (const [scope, level] of commands.flatMap((name) => needed.get(name) ?? []))
      if (wanted.get(scope) !== 'write') wanted.set(scope, level)
    expect(Object.fromEntries(wanted), at).toEqual(given)
  }
})
