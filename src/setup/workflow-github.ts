import { stringify } from 'yaml'
import { asksForge } from './carry-over.ts'
import type { Scene } from './scene.ts'
import { action, checkout } from './pinned.ts'
import { shownWhat } from './shown.ts'

/** A file that `init` writes, from the root of the repository. */
export interface PlannedFile {
  readonly path: string
  readonly text: string
}

/** How every job begins, up to what the Action shall do. */
const steps = `      - uses: ${checkout}
        with:
          fetch-depth: 0 # the history and its tags
          persist-credentials: false
      - uses: ${action} # pin it by its commit, as every action
        with:
`

/** Workflows for GitHub Actions: one that releases, one that comments on pull requests, one that finishes what was left. */
export function githubWorkflows(scene: Scene): readonly PlannedFile[] {
  return [
    { path: '.github/workflows/waybill-release.yml', text: releaseWorkflow(scene) },
    { path: '.github/workflows/waybill-pull-request.yml', text: pullRequestWorkflow(scene) },
    { path: '.github/workflows/waybill-resume.yml', text: resumeWorkflow() },
  ]
}

function releaseWorkflow(scene: Scene): string {
  const { packages } = scene.tagPlan
  const tags = tagFilters(scene)
  const onTags = scene.releasers.length === 0 && tags.length > 0
  const inputs =
    packages.length === 0
      ? ''
      : `    inputs:
      package:
        description: The package to release
        required: true
        type: choice
        options: ${oneLine(packages.map(({ name }) => name))}
`
  return `# Releases: the tag, the notes, the bill of materials with its digest and statement, then the forge's release.
${releaserLines(scene)}name: Waybill release

on:
${onTags ? `  push:\n    tags: ${oneLine(tags)} # a tag that is pushed by hand is released\n` : ''}  workflow_dispatch: # tags the next version of the branch it is run on, and releases it
${inputs}
permissions: {}

concurrency:
  group: waybill-release
  cancel-in-progress: false

jobs:
  release:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # the tag, the release and its files
    steps:
${steps}          command: release
${packages.length === 0 ? '' : '          package: ${{ inputs.package }}\n'}${enriching(scene)}`
}

function releaserLines({ releasers }: Scene): string {
  if (releasers.length === 0) return ''
  const places = releasers
    .slice(0, 5)
    .map(({ file, line, what }) => `#   ${shownWhat(file)}:${line} (${what})`)
  return `# Releases are made today by:\n${places.join('\n')}\n# so this one runs only when somebody starts it. Remove the one that you do not want.\n`
}

function pullRequestWorkflow(scene: Scene): string {
  return `# Says on every pull request what it will add to the notes and to the version: one comment, kept up to date.
# For a pull request from a fork it is on the run's page alone, since such a run may write nothing.
name: Waybill pull request

on:
  pull_request:
    types: [opened, edited, reopened, synchronize]

permissions: {}

concurrency:
  group: waybill-pull-request-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  comment:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # the comment
    steps:
${steps}          command: comment
${enriching(scene)}`
}

function resumeWorkflow(): string {
  return `# Finishes what an interrupted run left, and sends what had to wait. Nobody gets a message twice.
# Take the marks from the schedule once you announce releases.
name: Waybill resume

on:
  workflow_dispatch:
  # schedule:
  #   - cron: '23 * * * *'

permissions: {}

concurrency:
  group: waybill
  cancel-in-progress: false

jobs:
  resume:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # the ledger branch
    # The secrets that waybill.yml names:
    # env:
    #   SLACK_BOT_TOKEN: \${{ secrets.SLACK_BOT_TOKEN }}
    steps:
${steps}          command: resume
`
}

/** Rules by label cannot do without the forge's answer. */
function enriching({ settings }: Scene): string {
  return asksForge(settings) ? '          enrich: true # the labels of pull requests\n' : ''
}

/** Patterns for the tags of the product and its packages (GitHub documentation, "Filter pattern cheat sheet"). */
function tagFilters({ tagPlan }: Scene): readonly string[] {
  return tagTemplates(tagPlan).map((template) =>
    template.replace(/[*?+[\]!\\]/g, '\\$&').replace('{version}', '[0-9]*'),
  )
}

/** How the tags are written that are releases, of the product and of its packages. */
export function tagTemplates({ tags, packages }: Scene['tagPlan']): readonly string[] {
  const main = tags !== null ? [tags] : packages.length > 0 ? [] : ['v{version}', '{version}']
  return [...new Set([...main, ...packages.map((one) => one.tags)])]
}

/** A list of others' words on one line of YAML. */
function oneLine(values: readonly string[]): string {
  return stringify(values, {
    collectionStyle: 'flow',
    lineWidth: 0,
    singleQuote: true,
    defaultStringType: 'QUOTE_SINGLE',
  }).trim()
}
