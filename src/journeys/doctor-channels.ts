import type { LoadedConfiguration } from '../config/load.ts'
import type { AudienceConfiguration, Configuration } from '../config/schema.ts'
import type { PublicHalf } from '../edge/dkim-public.ts'
import type { Surroundings } from '../edge/surroundings.ts'
import { WaybillError } from '../errors.ts'
import { judgeHook } from '../setup/doctor-hooks.ts'
import { dmarcDomains, judgeDkim, judgeDmarc, judgeSpf } from '../setup/doctor-mail.ts'
import type { Scope } from '../setup/doctor-scope.ts'
import { judgeSlack } from '../setup/doctor-slack.ts'
import { fail, fine, warn, type Finding, type Looked, type Skipped } from '../setup/finding.ts'
import { isExternal } from '../notices/audience.ts'
import { refused, untold, type Examination } from './doctor-look.ts'

/** The channels that are used, each asked without anything being sent. */
export function examineChannels(
  edge: Surroundings,
  { configuration }: LoadedConfiguration,
  scope: Scope,
): readonly Examination[] {
  const { email, slack } = configuration.channels
  const audiences = scope.audiences.flatMap((name): readonly Named[] => {
    const audience = configuration.audiences[name]
    return audience === undefined ? [] : [{ name, audience }]
  })
  return [
    ...(slack !== undefined && scope.channels.has('slack') ? [examineSlack(edge, audiences)] : []),
    ...(email !== undefined && scope.channels.has('email') ? examineMail(edge, email, audiences) : []),
    ...audiences.flatMap((one) => examineHooks(edge, one)),
  ]
}

interface Named {
  readonly name: string
  readonly audience: AudienceConfiguration
}

function examineSlack(edge: Surroundings, audiences: readonly Named[]): Examination {
  const addresses = [...new Set(audiences.flatMap(({ audience }) => audience.slack ?? []))]
  return {
    topic: 'slack',
    what: 'Slack',
    outside: true,
    refusal: { code: 'slack-refused', why: 'Nothing can be sent to Slack; announce refuses to begin.' },
    look: async (signal) => {
      const { team, scopes, places, aheadMs } = await edge.slack(addresses, signal)
      return {
        findings: judgeSlack({ team, scopes, places }),
        clocks: aheadMs === null ? [] : [{ who: 'Slack', aheadMs }],
      }
    },
  }
}

type Email = NonNullable<Configuration['channels']['email']>

function examineMail(edge: Surroundings, email: Email, audiences: readonly Named[]): readonly Examination[] {
  return [
    {
      topic: 'email',
      what: 'the mail server',
      outside: true,
      refusal: {
        code: 'smtp-refused',
        why: 'Nothing can be sent by email; announce refuses to begin.',
        silence:
          'Look from here whether its port is open: nc -vz HOST 587. Hosted runners let nothing out on port 25; use 587 or 465',
      },
      look: async () => {
        const { host, port, security, signedIn } = await edge.mail()
        const safely = { tls: 'TLS', starttls: 'STARTTLS', none: 'no TLS, as network.private-hosts allows' }
        const how = `${safely[security]}, ${signedIn ? 'signed in' : 'no sign-in asked for in its URL'}`
        return { findings: [fine('email', 'smtp', `${host}:${port} takes the connection: ${how}.`)] }
      },
    },
    {
      topic: 'email',
      what: 'the DNS records of the sender',
      outside: true,
      refusal: { code: 'dns-unreadable', why: 'Receivers look them up for every mail.' },
      look: (signal) => lookAtDomain(edge, email, signal),
    },
    {
      topic: 'email',
      what: 'the mail settings',
      outside: false,
      refusal: { code: 'smtp-refused', why: '' },
      look: () => Promise.resolve({ findings: leavingFindings(email, audiences) }),
    },
  ]
}

function leavingFindings({ unsubscribe }: Email, audiences: readonly Named[]): Finding[] {
  const outside = audiences.filter(({ audience }) => audience.email !== undefined && isExternal(audience))
  if (unsubscribe !== undefined || outside.length === 0) return []
  return [
    warn('email', 'unsubscribe-missing', {
      what: `Mails to ${outside.map(({ name }) => name).join(', ')} have no link to unsubscribe.`,
      why: 'Gmail and Yahoo ask for one click from 5,000 mails a day on; without it people press the spam button.',
      fix: 'channels: { email: { unsubscribe: "https://acme.example/leave/{token}" } }   # see docs/audiences.md',
    }),
  ]
}

async function lookAtDomain(edge: Surroundings, email: Email, signal: AbortSignal): Promise<Looked> {
  const domain = await edge.domainOf(email.from)
  if (domain === null)
    return {
      findings: [
        fail('email', 'sender-invalid', {
          what: 'channels.email.from is not an e-mail address.',
          why: 'No mail can be built; announce refuses to begin.',
          fix: 'from: "Acme Releases <releases@acme.example>"',
        }),
      ],
    }
  const skipped: Skipped[] = []
  const texts = async (name: string): Promise<readonly string[] | null> => {
    const answer = await edge.texts(name, signal)
    if (answer.kind === 'records') return answer.records
    skipped.push({ topic: 'email', what: `the DNS records at ${name}`, why: answer.reason, tried: true })
    return null
  }
  const [spf, dmarc, dkim] = await Promise.all([
    texts(domain),
    findDmarc(domain, texts),
    lookAtDkim(edge, email, texts),
  ])
  return {
    findings: [
      ...dkim.findings,
      ...(spf === null ? [] : judgeSpf(domain, spf)),
      ...(dmarc === undefined ? [] : judgeDmarc(domain, dmarc)),
    ],
    skipped: [...(dkim.skipped ?? []), ...skipped],
  }
}

type Texts = (name: string) => Promise<readonly string[] | null>

/** The record at the domain, else at the first above it that has one; undefined where the name servers did not tell. */
async function findDmarc(
  domain: string,
  texts: Texts,
): Promise<{ readonly domain: string; readonly records: readonly string[] } | null | undefined> {
  for (const one of dmarcDomains(domain)) {
    const records = await texts(`_dmarc.${one}`)
    if (records === null) return undefined
    if (records.some((record) => /^v=DMARC1/i.test(record))) return { domain: one, records }
  }
  return null
}

async function lookAtDkim(edge: Surroundings, { dkim }: Email, texts: Texts): Promise<Looked> {
  if (dkim === undefined)
    return {
      findings: [fine('email', 'dkim-elsewhere', 'Waybill signs no mail: the mail server has to (DKIM).')],
    }
  let half: PublicHalf
  try {
    half = await edge.publicHalf()
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
    if (error.code === 'SECRET_MISSING')
      return untold({ topic: 'email', what: 'the DKIM record', why: 'its key is not set', tried: false })
    const why = 'No mail can be signed; announce refuses to begin.'
    return { findings: [refused('email', { code: 'dkim-invalid', why }, error)] }
  }
  const { domain, selector } = dkim
  const records = await texts(`${selector}._domainkey.${domain}`)
  return { findings: records === null ? [] : judgeDkim({ domain, selector, ...half }, records) }
}

const hookChannels = ['webhook', 'teams', 'discord'] as const

function examineHooks(edge: Surroundings, { name, audience }: Named): readonly Examination[] {
  return hookChannels.flatMap((channel) =>
    (audience[channel] ?? []).map((written, index): Examination => {
      const place = `audiences.${name}.${channel}[${index}]`
      return {
        topic: 'hooks',
        what: place,
        outside: true,
        refusal: { code: 'hook-unreachable', why: 'Messages to it could not be sent.' },
        look: async (signal) => {
          const answer = await edge.hook(edge.secret(written, place), channel, signal)
          return { findings: [judgeHook({ audience: name, channel, ...answer })] }
        },
      }
    }),
  )
}
