import * as z from 'zod/mini'

/** A value that a path into JSON must have: texts, numbers and booleans are compared as they are, null with null. */
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const port = z.int()

const checkBase = {
  name: z.optional(z.string()),
  required: z.optional(z.boolean()),
  /** The targets, by name or group, that it is made on; default: all. */
  on: z.optional(z.array(z.string())),
  /** The packages of a monorepo that it is about; default: all. */
  packages: z.optional(z.array(z.string())),
  /** How long one look may take, where it differs from `timing.timeout`. */
  timeout: z.optional(z.string().check(z.regex(/^\d+(ms|s|m|h)$/, 'a duration such as 200ms, 5s, 2m or 1h'))),
}

/** Where an answer says what it is: a path into JSON (RFC 9535, one value) or `header:X-Name`. */
const claims = {
  /**
   * Left out, the well-known places of health documents are looked at (`releaseId`, `version`, `build.version`,
   * `git.commit.id`) and what is found there counts; `none` makes no version claim.
   */
  version: z.optional(z.string()),
  commit: z.optional(z.string()),
  /** SHA-256 of the running artifact, with or without `sha256:` or an image name before it. */
  digest: z.optional(z.string()),
}

/** Request headers, for credentials and the like: `${NAME}` only where secret. */
const headers = z.optional(z.record(z.string(), z.string()))

const http = z.strictObject({
  kind: z.literal('http'),
  ...checkBase,
  path: z._default(z.string(), '/'),
  /** Accepted status codes; default 200 to 299. */
  status: z.optional(z.array(z.int())),
  ...claims,
  /** Text that the body must contain. */
  contains: z.optional(z.string()),
  /** What the body, as JSON, must say: path to value. */
  json: z.optional(z.record(z.string(), scalar)),
  headers,
  /** Redirects that are followed, on the same origin only. */
  redirects: z.optional(z.int().check(z.minimum(0), z.maximum(3))),
  /** `both`: it must answer over IPv4 and over IPv6. */
  family: z.optional(z.union([z.literal(4), z.literal(6), z.literal('both')])),
  /** `each` asks every address that the name resolves to, with the name kept for TLS and Host (coverage L2). */
  addresses: z.optional(z.enum(['shared', 'each'])),
})

const tcp = z.strictObject({ kind: z.literal('tcp'), ...checkBase, port })

const tls = z.strictObject({
  kind: z.literal('tls'),
  ...checkBase,
  /** Default: the target's own, 443. */
  port: z.optional(port),
  /** Certificates that end sooner than in so many days are a warning. */
  'warn-days': z.optional(z.int().check(z.minimum(0))),
})

const command = z.strictObject({
  kind: z.literal('command'),
  ...checkBase,
  run: z.union([z.array(z.string()).check(z.minLength(1)), z.string()]),
  shell: z._default(z.boolean(), false),
  /** Names of environment variables that the command inherits beside PATH and its like. */
  environment: z.optional(z.array(z.string())),
})

const prometheus = z.strictObject({
  kind: z.literal('prometheus'),
  ...checkBase,
  /** The server's address, before `/api/v1/query`. */
  url: z.string(),
  /** PromQL; `{version}`, `{commit}` and `{environment}` are filled in. */
  query: z.string(),
  /** `< 0.01`, `>= 3`, `== 0`: what the value must be. */
  is: z
    .string()
    .check(z.regex(/^(<|<=|>|>=|==|!=) ?-?\d+(\.\d+)?(e-?\d+)?$/i, 'a comparison such as "< 0.01"')),
  /** What is compared where the query gives several series. */
  reduce: z.optional(z.enum(['max', 'min', 'sum', 'average'])),
  /** What no data means. */
  'no-data': z._default(z.enum(['inconclusive', 'pass', 'fail']), 'inconclusive'),
  headers,
})

const kubernetes = z.strictObject({
  kind: z.literal('kubernetes'),
  ...checkBase,
  /** `deployment/api`, `statefulset/db` or `daemonset/agent`. */
  workload: z
    .string()
    .check(
      z.regex(
        /^(deployment|statefulset|daemonset)\/[a-z0-9.-]+$/,
        'deployment/NAME, statefulset/NAME or daemonset/NAME',
      ),
    ),
  namespace: z.optional(z.string()),
  context: z.optional(z.string()),
  /** The container whose image is meant; default: all of them. */
  container: z.optional(z.string()),
  /** The label of pods or workload that names the version. */
  'version-label': z._default(z.string(), 'app.kubernetes.io/version'),
})

const githubDeployment = z.strictObject({
  kind: z.literal('github-deployment'),
  ...checkBase,
  /** `owner/name`; default: the remote's. */
  repository: z.optional(z.string()),
  /** What GitHub calls the environment; default: as here. */
  environment: z.optional(z.string()),
})

const instances = z.strictObject({
  kind: z.literal('instances'),
  ...checkBase,
  /** The addresses of all instances, where the list is (a JSON array of addresses or `{ url, name, version }`), or what prints it. */
  from: z.union([
    z.strictObject({ list: z.array(z.string()).check(z.minLength(1)) }),
    z.strictObject({ url: z.string() }),
    z.strictObject({ command: z.array(z.string()).check(z.minLength(1)) }),
  ]),
  /** What each instance is asked for; left out, the list itself must say each one's version. */
  path: z.optional(z.string()),
  ...claims,
  headers,
  /** How many must run the version: all, a number, or a share such as `95%`. Another version blocks all the same. */
  quorum: z._default(
    z.union([z.literal('all'), z.int().check(z.minimum(1)), z.string().check(z.regex(/^\d{1,3}%$/))]),
    'all',
  ),
  /** How many there must be at least. */
  'at-least': z._default(z.int().check(z.minimum(1)), 1),
})

const manual = z.strictObject({
  kind: z.literal('manual'),
  ...checkBase,
  /** The approval that must be recorded for the release: `waybill record approval --name NAME`. */
  approval: z.string(),
})

/** One check of an environment, told apart by its kind. */
export const checkSchema = z.discriminatedUnion('kind', [
  http,
  tcp,
  tls,
  command,
  prometheus,
  kubernetes,
  githubDeployment,
  instances,
  manual,
])
export type CheckConfiguration = z.infer<typeof checkSchema>
