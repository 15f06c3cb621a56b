import { previewed, type DryRun, type Previewed } from '../journeys/previewed.ts'

import { plainLine } from './screen.ts'

type Group = Previewed['groups'][number]

const readersShown = 4

/**
 * What a dry run came to, in plain text: for each group of readers what they would get and why, with the message as its
 * first reader would get it, then who would get nothing and why not. Readers are masked. Ends with a newline.
 */
export function dryRunText(run: DryRun): string {
  const { groups, leftOut } = previewed(run)
  const none = groups.length === 0 ? ['Nobody would get anything.\n'] : []
  const nothing = leftOut.map(({ count, channel, audiences, reason, ids }) => {
    const who = channel === 'slack' ? ids.join(', ') : `${count} by ${channel}`
    return `  ${who}, ${audiences.join(' and ') || 'no audience'}: ${reason}\n`
  })
  return [
    ...none,
    ...groups.map(groupText),
    ...(nothing.length === 0 ? [] : [`Would get nothing\n${nothing.join('')}`]),
  ].join('\n')
}

function groupText({ channel, audiences, readers, subject, why, bytes, sample }: Group): string {
  const head = `${channel} to ${audiences.join(' and ')} (${readers.length}): ${subject}`
  const shown = readers.slice(0, readersShown).map(({ reader, id, timeZone }) => {
    return `${reader === 'a hook' ? `hook ${id}` : reader} (${timeZone})`
  })
  const more = readers.length > readersShown ? `, and ${readers.length - readersShown} more` : ''
  const body = sample.bodies['text'] ?? pretty(sample.bodies['json'])
  return [
    head,
    '-'.repeat(Math.min(head.length, 80)),
    `Who:  ${shown.join(', ')}${more}`,
    `Why:  ${why}`,
    `Size: ${bytes} bytes`,
    '',
    ...body.trim().split('\n').map(plainLine),
    '',
  ].join('\n')
}

function pretty(json: string | undefined): string {
  return json === undefined ? '' : JSON.stringify(JSON.parse(json), null, 2)
}
