import { join } from 'node:path'
import { files } from '../edge/files.ts'
import type { DrawnPart } from '../notices/drawn.ts'
import { drawSlack } from '../notices/slack-drawing.ts'
import { openTemplate } from '../render/template.ts'
import slackHtml from '../../templates/demo/slack.html.hbs'
import drawnHtml from '../../templates/preview/drawn.html.hbs'
import { supportChannel } from './orbit-setting.ts'
import type { SlackServer } from './slack-server.ts'

type Message = SlackServer['messages'][number]

/** Writes what the channel got: as it came (`slack/messages.json`), and as Slack would show it (`slack/index.html`). */
export async function keepSlack(folder: string, { messages }: Pick<SlackServer, 'messages'>): Promise<void> {
  await files.write(join(folder, 'slack/messages.json'), `${JSON.stringify(messages, null, 2)}\n`)
  const render = openTemplate('html', 'demo/slack.html.hbs', slackHtml, { drawn: drawnHtml })
  const threads = messages
    .filter(({ threadTs }) => threadTs === null)
    .map((root) => ({
      root: viewOf(root),
      replies: messages.filter(({ threadTs }) => threadTs === root.ts).map(viewOf),
    }))
  await files.write(join(folder, 'slack/index.html'), render({ channel: supportChannel.name, threads }))
}

function viewOf({ ts, blocks }: Message): { time: string; parts: DrawnPart[] } {
  return { time: `${new Date(Number(ts) * 1000).toISOString().slice(11, 16)} UTC`, parts: drawSlack(blocks) }
}
