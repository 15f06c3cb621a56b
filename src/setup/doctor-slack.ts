import { fail, fine, warn, type Finding } from './finding.ts'

/** What Slack tells of a token, and of the places that it is to write to. */
export interface SlackFacts {
  readonly team: string | null
  /** Null where Slack does not say. */
  readonly scopes: readonly string[] | null
  readonly places: readonly SlackPlace[]
}

export interface SlackPlace {
  readonly id: string
  /** `absent`: it is there, and the app is not in it; `hidden`: Slack does not know it or does not show it to the app. */
  readonly state: 'member' | 'public' | 'absent' | 'archived' | 'hidden' | 'person' | 'untold'
  /** With `untold`: the scope that would let Slack tell, or why it did not. */
  readonly because: string | null
}

/** Whether the token may do what Waybill does in Slack. */
export function judgeSlack({ team, scopes, places }: SlackFacts): Finding[] {
  const may = (scope: string) => scopes === null || scopes.includes(scope)
  const findings = scopes === null ? [] : scopeFindings(may, places)
  return [
    fine('slack', 'slack', `Slack takes the token${team === null ? '' : ` in the workspace ${team}`}.`),
    ...findings,
    ...places.flatMap((place) => placeFindings(place, may)),
  ]
}

function scopeFindings(may: (scope: string) => boolean, places: readonly SlackPlace[]): Finding[] {
  const findings: Finding[] = []
  if (!may('chat:write'))
    findings.push(
      fail('slack', 'slack-scope-missing', {
        what: 'The Slack token has no scope chat:write.',
        why: 'It may not write anything; announce refuses to begin.',
        fix: addScope('chat:write'),
      }),
    )
  if (places.some(({ state }) => state === 'person') && !may('im:write'))
    findings.push(
      fail('slack', 'slack-scope-missing', {
        what: 'The Slack token has no scope im:write, and an audience names people.',
        why: 'A conversation with a person cannot be opened, so those messages would be refused.',
        fix: addScope('im:write'),
      }),
    )
  if (!may('channels:history') && !may('groups:history'))
    findings.push(
      warn('slack', 'slack-scope-history', {
        what: 'The Slack token has neither channels:history nor groups:history.',
        why: 'A message whose answer is lost cannot be looked for: it stays unknown, and somebody has to look.',
        fix: addScope('channels:history (groups:history for private channels)'),
      }),
    )
  if (!may('files:write'))
    findings.push(
      warn('slack', 'slack-scope-files', {
        what: 'The Slack token has no scope files:write.',
        why: 'The bill of materials is not shown in the thread; the message goes without it.',
        fix: addScope('files:write'),
      }),
    )
  return findings
}

function placeFindings({ id, state, because }: SlackPlace, may: (scope: string) => boolean): Finding[] {
  switch (state) {
    case 'member':
      return [fine('slack', 'slack-channel', `The app is in ${id}.`)]
    case 'person':
      return []
    case 'public':
      if (may('chat:write.public'))
        return [
          fine('slack', 'slack-channel', `${id} is public, and the app may write there without joining.`),
        ]
      return [notIn(id)]
    case 'absent':
      return [notIn(id)]
    case 'archived':
      return [
        fail('slack', 'slack-archived', {
          what: `The Slack channel ${id} is archived.`,
          why: 'Nothing can be written there any more.',
          fix: 'Name another channel in the audience, or bring this one back.',
        }),
      ]
    case 'hidden':
      return [
        fail('slack', 'slack-channel-unknown', {
          what: `Slack shows no channel ${id} to the app.`,
          why: 'The id is wrong, or the channel is private and the app is not in it; messages would be refused.',
          fix: `/invite the app in that channel, or correct the id: in Slack, the channel's details end with it`,
        }),
      ]
    case 'untold':
      return [
        warn('slack', 'slack-channel-untold', {
          what: `Slack does not tell whether the app is in ${id}${because === null ? '' : `: ${because}`}.`,
          why: 'Only the first announcement would show that it is not.',
          fix: addScope('channels:read (groups:read for private channels)'),
        }),
      ]
  }
}

function notIn(id: string): Finding {
  return fail('slack', 'slack-not-in-channel', {
    what: `The app is not in the Slack channel ${id}.`,
    why: 'Messages there would be refused (not_in_channel).',
    fix: '/invite @your-app   # in that channel',
  })
}

function addScope(scope: string): string {
  return `Add ${scope} to the app's bot token scopes, and install it again: https://api.slack.com/apps`
}
