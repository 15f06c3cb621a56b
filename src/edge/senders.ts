import type { Configuration } from '../config/schema.ts'
import { WaybillError } from '../errors.ts'
import type { Senders } from './edge.ts'
import type { PrivateHosts } from './private-hosts.ts'

/** What the channels need of the world. */
export interface SenderSetting {
  /** Puts the values of environment variables where `${NAME}` is written; `key` says for what, if one is missing. */
  secret(text: string, key: string): string
  readonly privateHosts: PrivateHosts
  now(): Date
}

/**
 * The channels of a configuration. Nothing is loaded, resolved or connected before a channel is opened.
 * Opening one that `channels` does not configure throws CONFIG_INVALID; SECRET_MISSING comes from `setting.secret`.
 */
export function createSenders(channels: Configuration['channels'], setting: SenderSetting): Senders {
  const { privateHosts } = setting
  const now = () => setting.now()
  return {
    async email() {
      const email =
        channels.email ??
        unconfigured('email', 'smtp: "${SMTP_URL}", from: "Releases <releases@acme.example>"')
      const { openSmtp } = await import('./smtp.ts')
      const { dkim, archive } = email
      return openSmtp({
        url: setting.secret(email.smtp, 'channels.email.smtp'),
        from: email.from,
        replyTo: email['reply-to'] ?? null,
        listId: email['list-id'] ?? null,
        dkim: dkim ? { ...dkim, key: setting.secret(dkim.key, 'channels.email.dkim.key') } : null,
        archive: archive
          ? { ...archive, imap: setting.secret(archive.imap, 'channels.email.archive.imap') }
          : null,
        privateHosts,
        now,
      })
    },
    async slack() {
      const slack = channels.slack ?? unconfigured('slack', 'token: "${SLACK_BOT_TOKEN}"')
      const { openSlack } = await import('./slack.ts')
      const token = setting.secret(slack.token, 'channels.slack.token')
      return openSlack({ token, api: slack.api ?? null, privateHosts, now })
    },
    async webhook() {
      const webhook = channels.webhook ?? unconfigured('webhook', 'secret: "${HOOK_SECRET}"')
      const { openWebhook } = await import('./webhook.ts')
      const secrets = [webhook.secret].flat()
      return openWebhook({
        secrets: secrets.map((secret) => setting.secret(secret, 'channels.webhook.secret')),
        format: webhook.format,
        privateHosts,
        now,
      })
    },
    async teams() {
      const { openTeams } = await import('./teams.ts')
      return openTeams({ privateHosts, now })
    },
    async discord() {
      const { openDiscord } = await import('./discord.ts')
      return openDiscord({ privateHosts, now })
    },
  }
}

function unconfigured(channel: string, example: string): never {
  throw new WaybillError(
    'CONFIG_INVALID',
    `An audience is reached by ${channel}, and channels.${channel} is missing.`,
    {
      hint: `Add to waybill.yml: channels: { ${channel}: { ${example} } }`,
    },
  )
}
