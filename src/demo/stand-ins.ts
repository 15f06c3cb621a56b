import { demoSecrets, supportChannel } from './orbit-setting.ts'
import { startService, type Running, type Service } from './service.ts'
import { startSlackServer, type SlackServer } from './slack-server.ts'
import { startSmtpServer, type SmtpServer } from './smtp-server.ts'

/** Everything around the product, on loopback: what it runs on, and what carries its messages. */
export interface StandIns {
  readonly service: Service
  readonly smtp: SmtpServer
  readonly slack: SlackServer
  /** What a workflow would hand in as secrets. */
  readonly secrets: Readonly<Record<string, string>>
  close(): Promise<void>
}

export async function startStandIns(running: Running): Promise<StandIns> {
  const smtp = await startSmtpServer()
  const secrets = demoSecrets(smtp.url)
  const [service, slack] = await Promise.all([
    startService(running),
    startSlackServer({ token: secrets['SLACK_BOT_TOKEN'] ?? '', channels: [supportChannel.id] }),
  ])
  return {
    service,
    smtp,
    slack,
    secrets,
    async close() {
      await Promise.all([service.close(), smtp.close(), slack.close()])
    },
  }
}
