import { stringify } from 'yaml'
import { asksForge } from './carry-over.ts'
import { said } from './said.ts'
import { isNoise, shownWhat, someOf } from './shown.ts'
import { tellsByMerges } from './habits.ts'
import type { Scene } from './scene.ts'

/** A part of `waybill.yml`: a key, why it is there, and what it says. */
export interface Block {
  readonly key: string
  readonly comment: readonly string[]
  /** Undefined for a comment alone. */
  readonly value: unknown
}

/** The parts that a scene asks for, in the order of the file. */
export function blocksOf(scene: Scene): readonly Block[] {
  return [
    { key: 'product', comment: [], value: scene.product },
    ...(scene.toldForge === null
      ? []
      : [{ key: 'forge', comment: ['.gitlab-ci.yml tells; the address does not.'], value: scene.toldForge }]),
    ...tagBlocks(scene),
    ...trackerBlocks(scene),
    ...notesBlocks(scene),
    ...versionBlocks(scene),
    ...releaseBlocks(scene),
  ]
}

/** The text of `waybill.yml` with these parts. */
export function configurationText(scene: Scene, blocks: readonly Block[]): string {
  const parts = blocks.map(({ key, comment, value }) => {
    if (value === undefined) return commentLines(comment)
    const text = stringify(
      { [key]: value },
      { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false },
    )
    return `${commentLines(comment)}${text}`
  })
  // Names that others gave may hold what a terminal would obey; YAML would let some of it through.
  const text = `${commentLines(headOf(scene))}\n${parts.join('\n')}\n${announcing(scene)}`
  return text.replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, '')
}

function headOf({ carried, share, habits, tagPlan }: Scene): string[] {
  return [
    'What `waybill init` found here. Change or delete what you like: an unknown key is an error, a missing one has a default.',
    'Every key: docs/configuration.md. What will hurt later: waybill doctor.',
    ...(carried.length === 0
      ? []
      : [`Carried over from ${carried.map(({ tool, file }) => `${file} (${tool})`).join(', ')}.`]),
    ...(tagPlan.tags === null && tagPlan.packages.length === 0
      ? ['Releases are tagged v{version} and {version} here: without tags: both are read together.']
      : []),
    ...(share === null
      ? []
      : [`Of the last ${habits.commits} commits ${share}% follow Conventional Commits, merges left out.`]),
  ]
}

function tagBlocks({ tagPlan, product }: Scene): Block[] {
  const { tags, packages, isSeen, untagged } = tagPlan
  const others = untagged.length === 0 ? [] : [`Not tagged by themselves so far: ${someOf(untagged, 12)}.`]
  return [
    ...(tags === null
      ? []
      : [
          {
            key: 'tags',
            comment: [isSeen ? 'How releases are tagged here.' : 'How releases will be tagged.'],
            value: tags,
          },
        ]),
    ...(packages.length === 0
      ? []
      : [
          {
            key: 'packages',
            comment: [
              `Each of these has releases of its own; waybill notes --package ${packages[0]?.name ?? product} tells one.`,
              ...others,
            ],
            value: Object.fromEntries(
              packages.map(({ name, path, tags: template }) => [name, { path, tags: template }]),
            ),
          },
        ]),
  ]
}

function trackerBlocks({ settings }: Scene): Block[] {
  return settings.trackers ? [{ key: 'trackers', comment: [], value: settings.trackers }] : []
}

function notesBlocks(scene: Scene): Block[] {
  const { settings, style, habits } = scene
  const types = Object.fromEntries(
    Object.entries(settings.types ?? {}).filter(([type, one]) => !isNoise(type, one)),
  )
  const byMerges = tellsByMerges(habits)
  const value = {
    ...(style === null ? {} : { style }),
    ...(byMerges ? { 'first-parent': true } : {}),
    ...(Object.keys(types).length === 0 ? {} : { types }),
    ...(settings.rules === undefined ? {} : { rules: settings.rules }),
    ...(settings.unconventional === undefined ? {} : { unconventional: settings.unconventional }),
  }
  const comment = [
    ...(style === null ? [] : ['The style is that of CHANGELOG.md.']),
    ...(byMerges ? ['Merges tell this history better than their commits: each is one change.'] : []),
    ...(asksForge(settings) ? ['Rules by label ask the forge: waybill notes --enrich.'] : []),
  ]
  return Object.keys(value).length === 0 ? [] : [{ key: 'notes', comment, value }]
}

function versionBlocks({ settings, tagPlan, paths }: Scene): Block[] {
  const { first, beforeOne, files } = settings
  const there = (files ?? []).filter((path) => tagPlan.packages.length > 0 || paths.has(path))
  const isUsual = beforeOne?.breaking === 'minor' && beforeOne.feature === 'minor'
  const value = said({
    first: tagPlan.isSeen ? undefined : first,
    'before-1.0': beforeOne === undefined || isUsual || tagPlan.isStable ? undefined : said(beforeOne),
    files: there.length === 0 ? undefined : there,
  })
  return Object.keys(value).length === 0 ? [] : [{ key: 'version', comment: [], value }]
}

function releaseBlocks(scene: Scene): Block[] {
  const { settings, paths } = scene
  const { changelog, commits, commit, files } = settings
  const writes = changelog !== undefined && commits === true
  const value = said({
    changelog: writes ? changelog : undefined,
    'version-files': writes && (files ?? []).some((path) => paths.has(path)) ? true : undefined,
    commit: writes ? commit : undefined,
    branches: settings.branches,
    title: settings.title,
    attach: settings.attach,
    draft: settings.draft === true ? true : undefined,
    sign: settings.sign === true ? true : undefined,
  })
  const comment = writes ? [] : byPullRequest(scene)
  const isEmpty = Object.keys(value).length === 0
  if (isEmpty && comment.length === 0) return []
  return [{ key: 'release', comment, value: isEmpty ? undefined : value }]
}

/** A changelog that a person merged so far is not committed from now on by itself. */
function byPullRequest({ settings: { changelog }, tagPlan }: Scene): string[] {
  if (changelog === undefined || tagPlan.packages.length > 0) return []
  return [
    `${changelog} came by a pull request so far. With release: { changelog: ${shownWhat(changelog)} } waybill release commits it to the`,
    'branch itself, which a protected branch has to allow.',
  ]
}

/** Comments hold text of others: a line of theirs is never one of the file. */
function commentLines(lines: readonly string[]): string {
  return lines.map((line) => `# ${shownWhat(line)}\n`).join('')
}

/** What `waybill announce` needs: enough for a rehearsal, and to be filled in before anything is sent. */
const announcing = ({
  tagPlan: { packages },
}: Scene) => `# Who is told of releases, and where they run. The channel is an example: until it is yours, look at
#   waybill announce${packages[0] === undefined ? '' : ` --package '${packages[0].name}'`} --environment production --dry-run
# which shows what people would get and sends nothing. More: docs/audiences.md, docs/checks.md.
environments:
  production:
    # targets: [https://api.acme.example]
    # checks:
    #   - { kind: http, path: /health, version: $.version }
    notify: [team]

audiences:
  team: { slack: [C0123456789] }

channels:
  slack: { token: '\${SLACK_BOT_TOKEN}' }
`
