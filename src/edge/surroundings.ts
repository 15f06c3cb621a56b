import { domainToASCII } from 'node:url'
import { join } from 'node:path'
import { resolveSecret } from '../config/secrets.ts'
import { WaybillError } from '../errors.ts'
import { readCiFiles, type CiFile } from './ci-files.ts'
import { readCiRun } from './ci-run.ts'
import type { PublicHalf } from './dkim-public.ts'
import type { DnsOptions, TextAnswer } from './dns.ts'
import type { Edge } from './edge.ts'
import { forkRefusal } from './fork-run.ts'
import type { ForgeHost } from './forge/forge-host.ts'
import type { RemoteRefs } from './git/remote-refs.ts'
import { openRepository, type Repository } from './git/repository.ts'
import type { HookStanding } from './hook-standing.ts'
import { isTrackedList, readList } from './lists.ts'
import { ledgerOf } from './open-edge.ts'
import { createPrivateHosts, type PrivateHosts } from './private-hosts.ts'
import { createProber } from './probe/prober.ts'
import type { SlackStanding } from './slack-standing.ts'
import type { SmtpStanding } from './smtp-standing.ts'
import type { World } from './world.ts'

/** What a doctor may look at. Every question only reads; none is asked before it is put. */
export interface Surroundings extends Pick<Edge, 'clock' | 'environment' | 'prober'> {
  /** The version of Node. */
  readonly node: string
  /** The CI system of this run; `unknown` for one that is not told apart, null outside of any. */
  readonly ci: string | null
  /** Why nobody outside may be asked in this run, whose configuration somebody else wrote; null where they may. */
  readonly fork: string | null
  /** Whether there is a configuration file. */
  readonly configured: boolean
  /** What `git --version` prints. Throws GIT_MISSING. */
  git(): Promise<string>
  /** Opened once. Throws NOT_A_REPOSITORY. */
  repository(): Promise<Repository>
  /** What the remote has; null without one. */
  remote(signal: AbortSignal): Promise<RemoteRefs | null>
  /** Throws what `openHost` throws. */
  forge(signal: AbortSignal): Promise<ForgeHost>
  ledger(): Promise<Edge['ledger']>
  lists(source: Parameters<Edge['lists']>[0], signal: AbortSignal): ReturnType<Edge['lists']>
  tracked(path: string): Promise<boolean>
  /** Workflows and pipelines as they lie in the work tree. */
  ciFiles(): Promise<readonly CiFile[]>
  /** A value with its variables; throws SECRET_MISSING. */
  secret(text: string, key: string): string
  slack(addresses: readonly string[], signal: AbortSignal): Promise<SlackStanding>
  mail(): Promise<SmtpStanding>
  hook(address: string, channel: 'webhook' | 'teams' | 'discord', signal: AbortSignal): Promise<HookStanding>
  texts(name: string, signal: AbortSignal): Promise<TextAnswer>
  /** Of the key that signs mails. Throws SECRET_MISSING, and CONFIG_INVALID where nothing could be signed. */
  publicHalf(): Promise<PublicHalf>
  /** The domain of an address as DNS has it; null for what is no address. */
  domainOf(address: string): Promise<string | null>
}

export interface SurroundingsOptions {
  readonly configFile: string | null
  readonly redact: (text: string) => string
  /** Other name servers than this machine's, for tests. */
  readonly dns?: DnsOptions
  /** Certificates of a mail server to trust instead of Node's, in PEM, for tests. */
  readonly ca?: string
}

/** Opens the surroundings of a command. Throws CONFIG_INVALID for `network.private-hosts` that cannot be understood. */
export async function openSurroundings(
  world: World,
  { configFile, redact, dns = {}, ca }: SurroundingsOptions,
): Promise<Surroundings> {
  const { cwd, home, loaded, clock, files, environment } = world
  const { configuration, placeOf } = loaded
  const hosts = createPrivateHosts(configuration.network['private-hosts'])
  const { remote: remoteName } = configuration.ledger
  let opened: Promise<Repository> | undefined
  const repository = () => (opened ??= openRepository(cwd))
  const secret = (text: string, key: string) =>
    resolveSecret(text, environment.variable, key, placeOf(key.split('.')))
  const refusal = await forkRefusal(environment, files)
  const remoteUrl = async () => configuration.repository ?? (await (await repository()).remoteUrl(remoteName))
  return {
    clock,
    environment,
    node: process.versions.node,
    ci: readCiRun(environment, null)?.system ?? (environment.actor.kind === 'ci' ? 'unknown' : null),
    fork: refusal?.message ?? null,
    configured: configFile !== null || (await hasConfiguration(world)),
    git: () => gitVersion(cwd),
    repository,
    remote: async (signal) => {
      const { remoteRefs } = await import('./git/remote-refs.ts')
      const token = environment.variable('WAYBILL_PUSH_TOKEN') ?? null
      return remoteRefs((await repository()).root, { remote: remoteName, token, signal })
    },
    forge: async (signal) => {
      const { openHost } = await import('./forge/open-host.ts')
      return openHost({ remote: await remoteUrl(), configuration, world, signal })
    },
    ledger: async () =>
      ledgerOf({ configuration, environment, repository: await repository(), clock, home, files }),
    lists: (source, signal) => readList(source, { folder: home, privateHosts: hosts, signal }),
    tracked: (path) => isTrackedList(path, home),
    ciFiles: async () => readCiFiles((await repository()).root),
    secret,
    prober: createProber({
      privateHosts: configuration.network['private-hosts'],
      environment,
      cwd: home,
      redact,
      repository: remoteUrl,
      refusal,
    }),
    ...channelsOf(world, { hosts, secret, dns, ca: ca ?? null }),
  }
}

interface ChannelSetting {
  readonly hosts: PrivateHosts
  readonly secret: Surroundings['secret']
  readonly dns: DnsOptions
  readonly ca: string | null
}

function channelsOf(
  { loaded, clock }: World,
  { hosts, secret, dns, ca }: ChannelSetting,
): Pick<Surroundings, 'slack' | 'mail' | 'hook' | 'texts' | 'publicHalf' | 'domainOf'> {
  const { channels } = loaded.configuration
  const now = () => clock.now()
  return {
    slack: async (addresses, signal) => {
      const { slackStanding } = await import('./slack-standing.ts')
      const { token, api } = channels.slack ?? unconfigured('slack')
      const options = { api: api ?? null, privateHosts: hosts, now }
      return slackStanding({ ...options, token: secret(token, 'channels.slack.token') }, addresses, signal)
    },
    mail: async () => {
      const { smtpStanding } = await import('./smtp-standing.ts')
      const { smtp, from, ...email } = channels.email ?? unconfigured('email')
      return smtpStanding({
        url: secret(smtp, 'channels.email.smtp'),
        from,
        replyTo: email['reply-to'] ?? null,
        listId: email['list-id'] ?? null,
        privateHosts: hosts,
        now,
        ca,
      })
    },
    hook: async (address, channel, signal) => {
      const { hookStanding } = await import('./hook-standing.ts')
      return hookStanding(address, channel, { hosts, signal })
    },
    texts: async (name, signal) => {
      const { askTexts } = await import('./dns.ts')
      return askTexts(name, dns, signal)
    },
    publicHalf: async () => {
      const { publicHalfOf } = await import('./dkim-public.ts')
      const { dkim, from } = channels.email ?? unconfigured('email')
      const setting = dkim ?? unconfigured('email.dkim')
      const key = secret(setting.key, 'channels.email.dkim.key')
      return publicHalfOf({ ...setting, key, from: (await domainOf(from)) ?? from })
    },
    domainOf,
  }
}

async function domainOf(address: string): Promise<string | null> {
  const { parseMailbox } = await import('./mailbox.ts')
  const mailbox = parseMailbox(address)
  return mailbox === null ? null : domainToASCII(mailbox.address.replace(/^.*@/, ''))
}

function unconfigured(channel: string): never {
  throw new WaybillError('CONFIG_INVALID', `channels.${channel} is missing.`)
}

async function hasConfiguration({ files, home }: World): Promise<boolean> {
  const found = await Promise.all(['waybill.yml', 'waybill.yaml'].map((name) => files.read(join(home, name))))
  return found.some((bytes) => bytes !== null)
}

async function gitVersion(cwd: string): Promise<string> {
  const { runGit } = await import('./git/run.ts')
  const { stdout } = await runGit(['--version'], { cwd })
  return stdout.toString('utf8').trim()
}
