import { asksForExpected, judgeKubernetes, type KubernetesCheck } from '../../delivery/judge-kubernetes.ts'
import { readPods, readWorkload } from '../../delivery/kubernetes-rollout.ts'
import type { Pair } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import { collectAll, collectOutput, lastLine } from './command-output.ts'
import type { CommandWorld } from './command.ts'
import { runProcess, variablesOf } from './process-run.ts'

export interface KubernetesWorld extends CommandWorld {
  readonly timeoutMs: number
  /** The checks whose workload once asked for the expected version, by id of the pair: kept for as long as a prober is. */
  readonly expectedOnce: Set<string>
}

/** Ten thousand pods take about so much. */
const maximumBytes = 128 * 1024 * 1024

/** What kubectl itself and the sign-in programs of the large clouds are told where and who they are by. */
const clusterVariables = [
  'KUBECONFIG',
  'KUBERNETES_SERVICE_HOST',
  'KUBERNETES_SERVICE_PORT',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'https_proxy',
  'http_proxy',
  'no_proxy',
  'USERPROFILE',
  'LOCALAPPDATA',
  'APPDATA',
  'AWS_PROFILE',
  'AWS_REGION',
  'AWS_DEFAULT_REGION',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_ROLE_ARN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'CLOUDSDK_CONFIG',
  'USE_GKE_GCLOUD_AUTH_PLUGIN',
  'AZURE_CONFIG_DIR',
  'AZURE_CLIENT_ID',
  'AZURE_CLIENT_SECRET',
  'AZURE_TENANT_ID',
  'AZURE_FEDERATED_TOKEN_FILE',
]

/**
 * Asks a cluster, through the `kubectl` on the PATH, for a workload and its pods: two calls, each with `--output json`.
 * Only reads. What kubectl cannot tell is the observer's fault. Never rejects.
 */
export async function probeKubernetes(
  pair: Pair,
  check: KubernetesCheck,
  world: KubernetesWorld,
  signal: AbortSignal,
): Promise<Judgement> {
  const asked = await kubectl(['get', check.workload], check, world, signal)
  if (asked.kind === 'judged') return asked.judgement
  const workload = readWorkload(asked.document)
  if (workload === null) return unreadable()
  const kinds = workload.kind === 'Deployment' ? 'replicasets,pods' : 'pods'
  const listed = await kubectl(['get', kinds, `--selector=${workload.selector}`], check, world, signal)
  if (listed.kind === 'judged') return listed.judgement
  const pods = readPods(listed.document, workload)
  if (pods === null) return unreadable()
  const wasExpected = world.expectedOnce.has(pair.id)
  if (asksForExpected(workload, check, pair.expected)) world.expectedOnce.add(pair.id)
  return judgeKubernetes({ workload, pods, wasExpected }, check, pair.expected)
}

type Asked =
  | { readonly kind: 'document'; readonly document: unknown }
  | { readonly kind: 'judged'; readonly judgement: Judgement }

async function kubectl(
  words: readonly string[],
  check: KubernetesCheck,
  world: KubernetesWorld,
  signal: AbortSignal,
): Promise<Asked> {
  const args = [
    ...words,
    '--output=json',
    `--request-timeout=${Math.max(1, Math.ceil(world.timeoutMs / 1000))}s`,
    ...(check.namespace === undefined ? [] : [`--namespace=${check.namespace}`]),
    ...(check.context === undefined ? [] : [`--context=${check.context}`]),
  ]
  let output: () => string | null = () => ''
  let complaint = collectOutput([])
  const end = await runProcess(
    {
      file: 'kubectl',
      args,
      shell: false,
      cwd: world.cwd,
      variables: variablesOf(clusterVariables, world.environment),
      listen(stdout, stderr) {
        output = collectAll(stdout, maximumBytes)
        complaint = collectOutput([stderr])
      },
    },
    signal,
  )
  if (end.fault !== null) {
    const reason = end.fault === 'ENOENT' ? 'there is no kubectl on the PATH' : 'kubectl could not be started'
    return fault(end.fault, `${reason} (${end.fault})`)
  }
  if (end.code !== 0) return refused(world.redact(complaint.tail()), end.code)
  const text = output()
  if (text === null) return fault('too-large', 'kubectl prints more than is read')
  try {
    return { kind: 'document', document: JSON.parse(text) }
  } catch {
    return { kind: 'judged', judgement: unreadable() }
  }
}

/** kubectl has one exit code for everything; what the server said stands in brackets before its message. */
function refused(complaint: string, code: number | null): Asked {
  const line = lastLine(complaint)
  const words = line === '' ? '' : `: ${line}`
  if (/\(NotFound\)/.test(complaint)) return fault('not-found', `the cluster knows no such workload${words}`)
  if (/\((?:Forbidden|Unauthorized)\)|must be logged in|unauthorized/i.test(complaint)) {
    return fault('credentials', `the cluster does not show it to this account${words}`)
  }
  return fault('kubectl', `kubectl ended with exit code ${code}${words}`)
}

function unreadable(): Judgement {
  return judgement('error', { code: 'answer', reason: 'what kubectl prints is not what was asked for' })
}

function fault(code: string, reason: string): Asked {
  return { kind: 'judged', judgement: judgement('error', { code, reason }) }
}
