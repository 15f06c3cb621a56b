import type { ChannelName } from '../notices/message.ts'
import { faultsOf, type FaultView } from './preview-fault.ts'
import type { Gathered, PreviewedEnvironment, PreviewRequest } from './preview-gather.ts'
import { channelWords, messageView, type MessageView } from './preview-messages.ts'
import { previewed, type Previewed, type PreviewedGroup } from './previewed.ts'

/** What the pages of a preview have in common: who gets what, by environment, and what to look at before. */
export interface PreviewView {
  /** Null where there is nothing to announce. */
  readonly version: string | null
  /** The version, behind the package that was asked for. */
  readonly release: string | null
  readonly subtitle: string
  /** Why there is nothing to announce; null where there is something. */
  readonly nothing: string | null
  readonly environments: readonly EnvironmentView[]
  readonly groups: readonly { readonly group: PreviewedGroup; readonly view: MessageView }[]
  readonly warnings: readonly WarningView[]
  /** Messages, and readers who get none, in all environments. */
  readonly messages: number
  readonly skipped: number
  /** So many things to look at before: warnings, and environments that could not be announced to. */
  readonly attention: number
}

interface WarningView {
  readonly text: string
  /** Where it is about fewer environments than are shown. */
  readonly where: string | null
}

interface EnvironmentView {
  readonly name: string
  /** For ids and links within a page. */
  readonly id: string
  /** What would be run, with the line to copy. */
  readonly command: string
  readonly document: string
  readonly refused: readonly FaultView[]
  readonly channels: readonly {
    readonly channel: ChannelName
    readonly word: string
    readonly count: number
    readonly audiences: string
  }[]
  readonly messages: number
  readonly skipped: number
  readonly groups: readonly MessageView[]
  readonly leftOut: readonly LeftOutView[]
}

interface LeftOutView {
  readonly count: number
  readonly reason: string
  readonly audiences: string
  readonly channel: string
  readonly ids: string
  readonly more: number
}

/** A dry run for each environment that has one, with folders that no two of them share. */
export interface PreviewedRun {
  readonly name: string
  readonly run: Previewed
}

/** What each announcement came to, fit to be shown. */
export function previewedRuns({ environments }: Gathered): PreviewedRun[] {
  const several = environments.length > 1
  return environments.flatMap(({ name, announced }) => {
    if (announced === null) return []
    const run = previewed(announced)
    const within = (folder: string) => (several ? `${idOf(name)}-${folder}` : folder)
    const groups = run.groups.map((group) => ({ ...group, folder: within(group.folder) }))
    return [{ name, run: { ...run, groups } }]
  })
}

/** `more` are warnings that are about no environment. */
export function previewView(
  gathered: Gathered,
  runs: readonly PreviewedRun[],
  more: readonly string[],
): PreviewView {
  const { consignment, environments, request, nothing } = gathered
  const version = consignment?.release.version ?? null
  const release = version === null ? null : [request.package, version].filter(Boolean).join(' ')
  const views = environments.map((one) => environmentView(one, request, runs))
  const groups = runs.flatMap(({ name, run }) =>
    run.groups.map((group) => ({ group, view: messageView(group, name) })),
  )
  const warnings = warningsOf(gathered, more)
  return {
    version,
    release,
    subtitle: subtitleOf(release, environments),
    nothing,
    environments: views,
    groups,
    warnings,
    messages: views.reduce((sum, { messages }) => sum + messages, 0),
    skipped: views.reduce((sum, { skipped }) => sum + skipped, 0),
    attention: warnings.length + views.filter(({ refused }) => refused.length > 0).length,
  }
}

function subtitleOf(release: string | null, environments: readonly PreviewedEnvironment[]): string {
  if (release === null) return 'nothing to announce'
  return environments.length === 1 ? `${release} for ${environments[0]?.name}` : release
}

/** Each warning once. */
function warningsOf({ consignment, environments }: Gathered, more: readonly string[]): WarningView[] {
  const told = new Map<string, string[]>()
  for (const text of consignment?.warnings ?? []) told.set(text, [])
  const all = environments.map(({ name }) => name)
  for (const { name, announced } of environments)
    for (const text of announced?.warnings ?? [])
      if (!consignment?.warnings.includes(text)) told.set(text, [...(told.get(text) ?? []), name])
  for (const text of more) told.set(text, [])
  return [...told].map(([text, names]) => ({
    text,
    where: names.length === 0 || names.length === all.length ? null : names.join(', '),
  }))
}

const documents: Readonly<Record<string, string>> = {
  revision: 'a revised notice',
  cancellation: 'a cancellation',
}

function environmentView(
  { name, refused }: PreviewedEnvironment,
  request: PreviewRequest,
  runs: readonly PreviewedRun[],
): EnvironmentView {
  const run = runs.find((one) => one.name === name)?.run
  const groups = run?.groups ?? []
  const leftOut = run?.leftOut ?? []
  return {
    name,
    id: idOf(name),
    command: commandFor(name, request),
    document: documents[run?.kind ?? ''] ?? 'an advance shipping notice',
    refused: refused.flatMap((one) => faultsOf(one)),
    channels: channelsOf(groups),
    messages: groups.reduce((sum, { readers }) => sum + readers.length, 0),
    skipped: leftOut.reduce((sum, { count }) => sum + count, 0),
    groups: groups.map((group) => messageView(group, name)),
    leftOut: leftOut.map(({ count, reason, audiences, channel, ids }) => ({
      count,
      reason,
      audiences: audiences.join(', '),
      channel: channelWords[channel],
      ids: ids.join(', '),
      more: count - ids.length,
    })),
  }
}

function channelsOf(groups: readonly PreviewedGroup[]): EnvironmentView['channels'] {
  return [...new Set(groups.map(({ channel }) => channel))].map((channel) => {
    const some = groups.filter((group) => group.channel === channel)
    return {
      channel,
      word: channelWords[channel],
      count: some.reduce((sum, { readers }) => sum + readers.length, 0),
      audiences: [...new Set(some.flatMap(({ audiences }) => audiences))].join(', '),
    }
  })
}

function commandFor(environment: string, request: PreviewRequest): string {
  const flags = [
    ['environment', environment],
    ['package', request.package],
    ['expected', request.expected],
    ['to', request.to],
  ] as const
  const given = flags.flatMap(([flag, value]) => (value === null ? [] : [`--${flag} ${quoted(value)}`]))
  return `waybill announce ${given.join(' ')}`
}

/** As a shell takes it for one word. */
function quoted(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`
}

function idOf(name: string): string {
  return name.replace(/[^\w-]+/g, '-').toLowerCase()
}
