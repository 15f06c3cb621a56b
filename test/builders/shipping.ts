import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { startService } from '../../src/demo/service.ts'
import { startSlackServer } from '../../src/demo/slack-server.ts'
import { startSmtpServer } from '../../src/demo/smtp-server.ts'
import { writeHistory, type PastCommit } from '../../src/demo/history.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { scratchFolder } from './folder.ts'
import { lockfile } from './lockfile.ts'
import { runWaybill, type RunResult } from './run.ts'

const slackToken = 'xoxb-test-token'
export const slackChannel = 'C0123456789'

/** Two commits after a release: a draft of 1.1.0. */
const history: readonly PastCommit[] = [
  {
    message: 'feat: begin',
    files: {
      'package.json': '{"name":"api","version":"1.0.0"}',
      'package-lock.json': lockfile({ left: '1.2.3' }),
    },
    tags: ['v1.0.0'],
  },
  { message: 'feat(search): find by *any* word (#12)' },
  { message: 'fix: stop @ada from being pinged' },
]

export interface Shipping {
  readonly root: string
  readonly service: Awaited<ReturnType<typeof startService>>
  readonly smtp: Awaited<ReturnType<typeof startSmtpServer>>
  readonly slack: Awaited<ReturnType<typeof startSlackServer>>
  readonly environment: Readonly<Record<string, string>>
  /** Runs a command in the repository, in this process. */
  waybill(...argv: readonly string[]): Promise<RunResult>
  /** Writes another configuration. */
  configure(change: (yaml: string) => string): Promise<void>
}

/**
 * A product with everything around it: a repository with a remote, a service, a mail server and Slack on loopback, and a
 * configuration that knows them. Customers are told by mail, support by Slack.
 */
export async function aShipping(
  options: {
    readonly smtp?: Parameters<typeof startSmtpServer>[0]
    readonly history?: readonly PastCommit[]
    readonly remote?: boolean
  } = {},
): Promise<Shipping> {
  const root = join(await scratchFolder(), 'api')
  await writeHistory(root, options.history ?? history)
  if (options.remote !== false) {
    await gitOutput(['init', '--quiet', '--bare', `${root}.git`], { cwd: root })
    await gitOutput(['remote', 'add', 'origin', `${root}.git`], { cwd: root })
  }
  const [service, smtp, slack] = await Promise.all([
    startService({ version: '1.0.0', commit: 'none' }),
    startSmtpServer(options.smtp ?? {}),
    startSlackServer({ token: slackToken, channels: [slackChannel] }),
  ])
  onTestFinished(async () => {
    await Promise.all([service.close(), smtp.close(), slack.close()])
  })
  await writeFile(
    `${root}.csv`,
    'address,name,time-zone\ngrace@acme.example,Grace,Europe/Berlin\nalan@acme.example,,\n',
  )
  let yaml = configuration({ root, service: service.url, slack: slack.api })
  await writeFile(join(root, 'waybill.yml'), yaml)
  const environment = {
    PATH: process.env['PATH'] ?? '',
    SMTP_URL: smtp.url,
    SLACK_BOT_TOKEN: slackToken,
    WAYBILL_RECIPIENT_KEY: 'a key for tests',
  }
  return {
    root,
    service,
    smtp,
    slack,
    environment,
    waybill: (...argv) => runWaybill([...argv, '--cwd', root], environment),
    configure: async (change) => {
      yaml = change(yaml)
      await writeFile(join(root, 'waybill.yml'), yaml)
    },
  }
}

function configuration(at: {
  readonly root: string
  readonly service: string
  readonly slack: string
}): string {
  return `product: Acme API
repository: https://github.com/acme/api
environments:
  production:
    targets: [${at.service}]
    checks: [{ kind: http, path: /health, version: "$.version" }]
    timing: { interval: 20ms, timeout: 2s, successes: 2, samples: 6, bake: 60ms, deadline: 2s }
    notify: [customers, support]
audiences:
  customers: { wants: { types: [feat, fix] }, email: { list: ${at.root}.csv } }
  support: { slack: [${slackChannel}] }
channels:
  slack: { token: "\${SLACK_BOT_TOKEN}", api: "${at.slack}" }
  email: { smtp: "\${SMTP_URL}", from: "Acme Releases <releases@acme.example>", reply-to: feedback@acme.example }
network: { private-hosts: [127.0.0.1] }
`
}
