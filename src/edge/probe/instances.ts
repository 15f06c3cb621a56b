import type { CheckConfiguration } from '../../config/check-schema.ts'
import { resolveSecret } from '../../config/secrets.ts'
import { readInstances, type Instance } from '../../delivery/instance-list.ts'
import { judgeCensus, memberOf } from '../../delivery/judge-census.ts'
import type { HttpCheck, Pair } from '../../delivery/plan.ts'
import { judgement, type Judgement, type Member } from '../../delivery/sample.ts'
import { visible } from '../../render/escape.ts'
import { askApi, type ApiAnswer } from './api-answer.ts'
import { collectAll, collectOutput, lastLine } from './command-output.ts'
import type { CommandWorld } from './command.ts'
import { probeHttp } from './http.ts'
import type { Network } from './network.ts'
import { runProcess, variablesOf } from './process-run.ts'
import { startTimeLimit } from './time-limit.ts'

export type InstancesCheck = Extract<CheckConfiguration, { kind: 'instances' }>

export interface InstancesWorld extends CommandWorld {
  readonly network: Network
  readonly timeoutMs: number
}

/** Asked at a time. */
const width = 32
const maximumBytes = 4 * 1024 * 1024

/**
 * Finds all instances, and asks each of them, or takes the list's own word where the check has no path: the only look that
 * sees every one of them. A single instance has half of the time; one whose turn does not come says nothing. Rejects with
 * SECRET_MISSING only.
 */
export async function probeInstances(
  pair: Pair,
  check: InstancesCheck,
  world: InstancesWorld,
  signal: AbortSignal,
): Promise<Judgement> {
  // Some of the time is kept for the answer: what was seen until then is worth more than that time was up.
  const limit = startTimeLimit(world.timeoutMs * 0.9, signal)
  try {
    const listed = await listOf(check, world, limit.signal)
    if (listed.kind === 'judged') return listed.judgement
    const instances = readInstances(listed.document)
    if (typeof instances === 'string') return judgement('error', { code: 'list', reason: instances })
    const members =
      check.path === undefined
        ? instances.map((instance) => memberOf(instance, pair.expected))
        : await askEach(instances, { pair, check, path: check.path }, world, limit.signal)
    return judgeCensus(members, { quorum: check.quorum, atLeast: check['at-least'] }, pair.expected)
  } finally {
    limit.clear()
  }
}

async function listOf(check: InstancesCheck, world: InstancesWorld, signal: AbortSignal): Promise<ApiAnswer> {
  const { from } = check
  const secret = (text: string, key: string): string => resolveSecret(text, world.network.variable, key)
  if ('list' in from) return { kind: 'document', document: from.list.map((url) => secret(url, 'from.list')) }
  if ('command' in from) return listOfCommand(from.command, world, signal)
  const url = secret(from.url, 'from.url')
  if (!URL.canParse(url)) return fault('list', 'the URL of the list of instances is none')
  return askApi(
    {
      name: 'the list of instances',
      url: new URL(url),
      method: 'GET',
      headers: {},
      timeoutMs: world.timeoutMs,
    },
    world.network,
    signal,
  )
}

async function listOfCommand(
  [file = '', ...args]: readonly string[],
  world: InstancesWorld,
  signal: AbortSignal,
): Promise<ApiAnswer> {
  let output: () => string | null = () => ''
  let complaint = collectOutput([])
  const {
    code,
    killedBy,
    fault: missing,
  } = await runProcess(
    {
      file,
      args,
      shell: false,
      cwd: world.cwd,
      variables: variablesOf([], world.environment),
      listen(stdout, stderr) {
        output = collectAll(stdout, maximumBytes)
        complaint = collectOutput([stderr])
      },
    },
    signal,
  )
  if (missing !== null)
    return fault(missing, `the command that lists the instances could not be started (${missing})`)
  if (code !== 0) {
    const said = lastLine(world.redact(complaint.tail()))
    const words = said === '' ? '' : `: ${said}`
    return fault('list', `the command that lists the instances ended with ${code ?? killedBy}${words}`)
  }
  const text = output()
  if (text === null) return fault('list', 'the list of instances is larger than 4 MiB')
  try {
    return { kind: 'document', document: JSON.parse(text) }
  } catch {
    return fault('list', 'the command that lists the instances prints what is not JSON')
  }
}

interface Asking {
  readonly pair: Pair
  readonly check: InstancesCheck
  readonly path: string
}

async function askEach(
  instances: readonly Instance[],
  asking: Asking,
  world: InstancesWorld,
  signal: AbortSignal,
): Promise<Member[]> {
  const members: Member[] = []
  const queue = instances.values()
  const work = async (): Promise<void> => {
    for (const instance of queue) members.push(await askOne(instance, asking, world, signal))
  }
  await Promise.all(Array.from({ length: Math.min(width, instances.length) }, work))
  return members
}

async function askOne(
  instance: Instance,
  { pair, check, path }: Asking,
  world: InstancesWorld,
  signal: AbortSignal,
): Promise<Member> {
  const name = visible(instance.name).trim().slice(0, 100)
  const unseen = { name, version: null, commit: null, digest: null, outcome: 'nodata' as const }
  if (instance.url === null) return { ...unseen, reason: 'has no address in the list' }
  if (signal.aborted) return { ...unseen, reason: 'was not asked in time' }
  const { headers, version, commit, digest } = check
  const http: HttpCheck = {
    kind: 'http',
    path,
    ...(headers === undefined ? {} : { headers }),
    ...(version === undefined ? {} : { version }),
    ...(commit === undefined ? {} : { commit }),
    ...(digest === undefined ? {} : { digest }),
  }
  const target = { name, url: instance.url, group: pair.target.group }
  const own = startTimeLimit(world.timeoutMs / 2, signal)
  try {
    const found = await probeHttp({ ...pair, target, check: http }, http, world.network, own.signal)
    if (own.isUp()) return { ...unseen, outcome: 'fail', reason: 'did not answer in time' }
    if (signal.aborted) return { ...unseen, reason: 'was not asked in time' }
    return {
      name,
      outcome: found.outcome,
      version: found.version,
      commit: found.commit,
      digest: found.digest,
      reason: found.reason,
    }
  } finally {
    own.clear()
  }
}

function fault(code: string, reason: string): ApiAnswer {
  return { kind: 'judged', judgement: judgement('error', { code, reason }) }
}
