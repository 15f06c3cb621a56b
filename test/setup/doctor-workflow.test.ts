import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConfigurationText } from '../../src/config/document.ts'
import { judgePipeline } from '../../src/setup/doctor-gitlab.ts'
import { jobsUsing } from '../../src/setup/doctor-jobs.ts'
import { judgeWorkflows } from '../../src/setup/doctor-workflow.ts'

const needs = { ledgerBranch: true, deployments: false }
const sha = '0123456789abcdef0123456789abcdef01234567'

function judged(text: string, asked = needs) {
  const path = '.github/workflows/ship.yml'
  return judgeWorkflows([{ path, text: readConfigurationText(text, path) }], asked)
}
const told = (text: string, asked = needs) =>
  judged(text, asked).map(({ code, level, line }) => `${level} ${code} ${line ?? '-'}`)

const sound = `on: { schedule: [{ cron: "17 * * * *" }], workflow_dispatch: {} }
permissions: { contents: read }
jobs:
  ship:
    runs-on: ubuntu-latest
    permissions: { contents: write }
    concurrency: { group: ship, cancel-in-progress: false }
    steps:
      - uses: actions/checkout@${sha} # v7
        with: { fetch-depth: 0 }
      - uses: acme/waybill@${sha} # v0.1.0
        with: { command: announce, environment: production }
      - uses: acme/waybill@${sha}
        with: { command: resume }
`

test('a workflow with all that Waybill needs has nothing to mend', () => {
  expect(told(sound)).toEqual([])
})

test('each thing that is missing is told at its line', () => {
  expect(told(sound.replace('        with: { fetch-depth: 0 }\n', ''))).toEqual(['error checkout-shallow 9'])
  expect(told(sound.replace('{ contents: write }', '{ contents: read }'))).toEqual([
    'error permission-missing 6',
  ])
  expect(told(sound.replace('    permissions: { contents: write }\n', ''))).toEqual([
    'error permission-missing 2',
  ])
  expect(told(sound.replace(/^ *permissions:.*\n/gm, ''))).toEqual(['warning permissions-unset 3'])
  expect(told(sound.replace(/^ *concurrency:.*\n/m, ''))).toEqual(['warning concurrency-unset 4'])
  expect(told(sound.replace('cancel-in-progress: false', 'cancel-in-progress: true'))).toEqual([
    'warning concurrency-cancels 7',
  ])
  expect(told(sound.replace(`actions/checkout@${sha} # v7`, 'actions/checkout@v7'))).toEqual([
    'warning action-unpinned 9',
  ])
  expect(told(sound.replace('schedule: [{ cron: "17 * * * *" }], ', ''))).toEqual([
    'warning resume-unscheduled -',
  ])
  const withoutCheckout = sound.replace(/^.*checkout.*\n.*fetch-depth.*\n/m, '')
  expect(told(withoutCheckout)).toEqual(['error checkout-missing 9'])
  const trusting = sound.replace('workflow_dispatch', 'pull_request_target')
  const ref = '{ fetch-depth: 0, ref: "${{ github.event.pull_request.head.sha }}" }'
  expect(told(trusting.replace('{ fetch-depth: 0 }', ref))).toEqual(['error pull-request-trusted 9'])
})

test('a step that fetches what is missing needs no deep checkout, and a script does that with --deepen', () => {
  const step = (lines: string) => `on: push\npermissions: { contents: write, pull-requests: write }\njobs:
  notes:
    concurrency: one
    steps:
      - uses: actions/checkout@${sha}
      - ${lines}\n`
  const action = `uses: acme/waybill@${sha}\n        with: { command: notes`
  expect(told(step(`${action} }`))).toEqual([])
  expect(told(step(`${action}, deepen: false }`))).toEqual(['error checkout-shallow 7'])
  expect(told(step('run: npx waybill notes --all'))).toEqual(['error checkout-shallow 7'])
  expect(told(step('run: npx waybill notes --all --deepen'))).toEqual([])
  expect(told(step('run: npx -y waybill@0.1.0 release --dry-run'))).toEqual(['error checkout-shallow 7'])
  expect(told(step('run: echo waybill notes'))).toEqual([])
})

test('which permission is needed follows from the command and from the configuration', () => {
  const job = (command: string) => `on: push\npermissions: {}\njobs:
  one:
    concurrency: one
    steps:
      - { uses: actions/checkout@${sha}, with: { fetch-depth: 0 } }
      - { uses: acme/waybill@${sha}, with: { command: ${command} } }\n`
  const lacking = (command: string, asked = needs) =>
    judged(job(command), asked).flatMap(({ code, what }) =>
      code === 'permission-missing' ? [/permission ([\w-]+)/.exec(what)?.[1]] : [],
    )
  expect(lacking('comment')).toEqual(['pull-requests'])
  expect(lacking('release')).toEqual(['contents'])
  expect(lacking('notes')).toEqual([])
  expect(lacking('ledger verify')).toEqual([])
  expect(lacking('audience check')).toEqual([])
  expect(lacking('record approval')).toEqual(['contents'])
  // It reads the ledger, and makes a branch in the clone at most.
  expect(lacking('hotfix')).toEqual([])
  expect(lacking('deliver', { ledgerBranch: false, deployments: true })).toEqual(['deployments'])
  expect(lacking('deliver, dry-run: true')).toEqual([])
  expect(lacking('deliver, github-token: "${{ secrets.SHIP_TOKEN }}"')).toEqual([])
  expect(lacking('deliver, github-token: "${{ github.token }}"')).toEqual(['contents'])
})

test('a workflow that is no YAML is told, one that uses no Waybill is left alone', () => {
  expect(told('on: push\n\tjobs: {}\n')).toEqual(['warning workflow-unreadable 2'])
  expect(told('on: push\njobs: { a: { steps: [{ uses: actions/checkout@v7 }, { run: make }] } }\n')).toEqual(
    [],
  )
})

test('no value at all makes the reading of jobs fail', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (steps, job) => {
      expect(Array.isArray(jobsUsing({ on: steps, jobs: { a: { steps }, b: job } }).jobs)).toBe(true)
    }),
  )
})

test('a pipeline of GitLab needs its whole history, said once or for the job', () => {
  const judge = (text: string) =>
    judgePipeline('.gitlab-ci.yml', readConfigurationText(text, '.gitlab-ci.yml')).map(({ code, line }) => [
      code,
      line,
    ])
  const job = 'notes:\n  script: [waybill notes]\n'
  expect(judge(job)).toEqual([['checkout-shallow', 1]])
  expect(judge(`variables: { GIT_DEPTH: "0" }\n${job}`)).toEqual([])
  expect(judge('notes:\n  variables: { GIT_DEPTH: 0 }\n  script: [waybill notes]\n')).toEqual([])
  expect(judge('verify:\n  script: [waybill ledger verify]\n')).toEqual([])
  expect(judge('lint:\n  script: [npx --yes waybill@0.1.0 lint]\n')).toEqual([['checkout-shallow', 1]])
  expect(judge('lint:\n  script: [waybill lint --deepen]\n')).toEqual([])
})

test('a job of a pipeline has the depth of what it extends; what another file says is not guessed at', () => {
  const judge = (text: string) =>
    judgePipeline('.gitlab-ci.yml', readConfigurationText(text, '.gitlab-ci.yml')).map(({ code }) => code)
  const job = (base: string) => `notes:\n  extends: ${base}\n  script: [waybill notes]\n`
  expect(judge(`.whole: { variables: { GIT_DEPTH: "0" } }\n${job('.whole')}`)).toEqual([])
  expect(
    judge(`.whole: { variables: { GIT_DEPTH: "0" } }\n.node: { extends: .whole }\n${job('.node')}`),
  ).toEqual([])
  expect(judge(`.a: { image: node }\n${job('[.a]')}`)).toEqual(['checkout-shallow'])
  expect(
    judge(`.a: { variables: { GIT_DEPTH: "0" } }\n.b: { variables: { GIT_DEPTH: "5" } }\n${job('[.a, .b]')}`),
  ).toEqual(['checkout-shallow'])
  expect(judge(`.a: { extends: .b }\n.b: { extends: .a }\n${job('.a')}`)).toEqual(['checkout-shallow'])
  expect(judge(job('.included'))).toEqual([])
})
