import type { KeyPath } from '../config/document.ts'

/** One use of Waybill in a job. */
export interface WaybillStep {
  readonly at: KeyPath
  /** The words: `ledger verify`. */
  readonly command: string
  /** The first of them. */
  readonly verb: string
  readonly dry: boolean
  /** Whether it fetches what is missing of the history, where its command can: a step does so unless it is told not to. */
  readonly deepens: boolean
  /** Whether another token than the job's is handed in: what that may do is not told here. */
  readonly ownToken: boolean
}

/** A job that uses Waybill, as far as that matters to it. */
export interface Job {
  readonly name: string
  readonly at: KeyPath
  readonly steps: readonly WaybillStep[]
  readonly checkout: { readonly at: KeyPath; readonly whole: boolean; readonly ofPullRequest: boolean } | null
  /** Whether a script clones something. */
  readonly clones: boolean
  readonly permissions: { readonly at: KeyPath; may(name: string): boolean } | null
  readonly concurrency: { readonly at: KeyPath; readonly cancels: boolean } | null
  /** Actions of others whose version is a name and no commit, each once. */
  readonly unpinned: readonly { readonly uses: string; readonly at: KeyPath }[]
}

export interface Jobs {
  readonly jobs: readonly Job[]
  /** Whether the workflow runs by the clock. */
  readonly scheduled: boolean
  /** Whether it runs for pull requests of anybody, with the repository's secrets. */
  readonly untrusted: boolean
}

type Fields = Readonly<Record<string, unknown>>

/** The jobs of a workflow of GitHub Actions that use Waybill. What has not the shape of a workflow has none. */
export function jobsUsing(workflow: unknown): Jobs {
  const { on, jobs, permissions, concurrency } = fieldsOf(workflow)
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(fieldsOf(on))
  const found = Object.entries(fieldsOf(jobs)).flatMap(([name, value]) => {
    const at = ['jobs', name]
    const job = fieldsOf(value)
    const steps = Array.isArray(job['steps']) ? job['steps'].map(fieldsOf) : []
    const used = steps.flatMap((step, index) => stepOf(step, [...at, 'steps', index]))
    if (used.length === 0) return []
    return [
      {
        name,
        at,
        steps: used,
        checkout: checkoutOf(steps, at),
        clones: steps.some(({ run }) => typeof run === 'string' && /\bgit clone\b/.test(run)),
        permissions:
          permissionsOf(job['permissions'], [...at, 'permissions']) ??
          permissionsOf(permissions, ['permissions']),
        concurrency:
          concurrencyOf(job['concurrency'], [...at, 'concurrency']) ??
          concurrencyOf(concurrency, ['concurrency']),
        unpinned: unpinnedOf(steps, at),
      },
    ]
  })
  return {
    jobs: found,
    scheduled: events.includes('schedule'),
    untrusted: events.includes('pull_request_target'),
  }
}

function stepOf(step: Fields, at: KeyPath): WaybillStep[] {
  const { uses, run } = step
  const given = fieldsOf(step['with'])
  if (typeof uses === 'string') {
    const command = given['command']
    // `./` is an action of the repository itself, and may be any.
    const isOurs = /^[^/\s]+\/waybill@/.test(uses) || (uses.startsWith('./') && command !== undefined)
    if (!isOurs || typeof command !== 'string') return []
    const token = given['github-token']
    return [
      {
        at,
        ...words(command),
        dry: wordOf(given['dry-run']) === 'true',
        deepens: (wordOf(given['deepen']) ?? 'true') === 'true',
        ownToken: typeof token === 'string' && !/github\.token|secrets\.GITHUB_TOKEN/i.test(token),
      },
    ]
  }
  if (typeof run !== 'string') return []
  const ownToken = 'WAYBILL_PUSH_TOKEN' in fieldsOf(step['env'])
  return callsIn(run).map((call) => ({ at, ...call, ownToken }))
}

/** Commands that read the history, and those of them that can fetch what is missing of it. */
const historians = ['notes', 'next', 'lint', 'bom', 'release', 'comment', 'page', 'announce', 'preview']
const deepening = ['notes', 'next', 'lint', 'bom', 'release', 'comment', 'page']

/** Whether a call ends with HISTORY_SHALLOW in a clone that is cut off. */
export function needsHistory({ verb, deepens }: Pick<WaybillStep, 'verb' | 'deepens'>): boolean {
  return historians.includes(verb) && !(deepens && deepening.includes(verb))
}

/** What a script calls. */
export function callsIn(script: string): Pick<WaybillStep, 'command' | 'verb' | 'dry' | 'deepens'>[] {
  return commandsIn(script).map((line) => ({
    ...words(line),
    dry: /\s--dry-run\b/.test(line),
    deepens: /\s--deepen\b/.test(line),
  }))
}

/** Each from the first word after the program on. */
function commandsIn(script: string): string[] {
  const lines = script.replaceAll('\\\n', ' ').split(/\n|&&|\|\||[;|]/)
  return lines.flatMap((line) => {
    const [, rest] =
      /^\s*(?:\w+=\S*\s+)*(?:npx\s+(?:-\S+\s+)*)?waybill(?:@\S+)?\s+([a-z].*)$/.exec(line) ?? []
    return rest === undefined ? [] : [rest]
  })
}

const families = ['ledger', 'record', 'audience']

function words(line: string): { readonly command: string; readonly verb: string } {
  const [verb = '', second = ''] = line.trim().split(/\s+/)
  return { verb, command: families.includes(verb) ? `${verb} ${second}` : verb }
}

function checkoutOf(steps: readonly Fields[], at: KeyPath): Job['checkout'] {
  const index = steps.findIndex(
    ({ uses }) => typeof uses === 'string' && uses.startsWith('actions/checkout@'),
  )
  if (index === -1) return null
  const given = fieldsOf(steps[index]?.['with'])
  const ref = `${wordOf(given['ref']) ?? ''} ${wordOf(given['repository']) ?? ''}`
  const depth = wordOf(given['fetch-depth']) ?? '1'
  return {
    at: [...at, 'steps', index],
    // What an expression comes to nobody knows here.
    whole: depth === '0' || depth.includes('${{'),
    ofPullRequest: /pull_request\.head|github\.head_ref|refs\/pull\//.test(ref),
  }
}

function permissionsOf(value: unknown, at: KeyPath): Job['permissions'] {
  if (value === undefined) return null
  if (typeof value === 'string') return { at, may: () => value === 'write-all' }
  const given = fieldsOf(value)
  return { at, may: (name) => given[name] === 'write' }
}

function concurrencyOf(value: unknown, at: KeyPath): Job['concurrency'] {
  if (value === undefined) return null
  return { at, cancels: fieldsOf(value)['cancel-in-progress'] === true }
}

function unpinnedOf(steps: readonly Fields[], at: KeyPath): Job['unpinned'] {
  const found = new Map<string, KeyPath>()
  for (const [index, { uses }] of steps.entries())
    if (typeof uses === 'string' && !/^\.|^docker:|@[0-9a-f]{40}$/.test(uses) && !found.has(uses))
      found.set(uses, [...at, 'steps', index])
  return [...found].map(([uses, place]) => ({ uses, at: place }))
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** A scalar as it is written; null for anything else. */
function wordOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null
}
