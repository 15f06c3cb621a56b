import { randomBytes } from 'node:crypto'

/** The Slack channel of the made-up support team. */
export const supportChannel = { id: 'C0DEMO12345', name: 'orbit-support' } as const

/** The mailbox of the made-up support team: the only one that hears of what goes wrong. */
export const supportMailbox = 'support@orbit.example'

/** The made-up customers who get mail; somebody who opted out is in the list too. */
export const customers = [
  'imani@northlight.example',
  'joris@deltaworks.example',
  'lena@blumenfeld.example',
  'sofia@atlas.example',
] as const

/** The subscriber list of the customers, as it lies outside of the repository. */
export const customerList = `address,name,time-zone,opted-out
lena@blumenfeld.example,Lena Brandt,,
joris@deltaworks.example,Joris de Vries,Europe/Amsterdam,
sofia@atlas.example,Sofia Marques,America/Sao_Paulo,
imani@northlight.example,Imani Cole,,
henrik@fjordline.example,Henrik Dahl,,yes
`

/** Secrets as a workflow would have them; made anew for each run, and good for the stand-ins alone. */
export function demoSecrets(smtpUrl: string): Readonly<Record<string, string>> {
  const slackToken = `xoxb-demo-${randomBytes(12).toString('hex')}`
  return {
    SMTP_URL: smtpUrl,
    SLACK_BOT_TOKEN: slackToken,
    WAYBILL_RECIPIENT_KEY: randomBytes(32).toString('hex'),
  }
}

/** The product's `waybill.yml`, with the stand-ins where a product would name its own servers. */
export function orbitConfiguration(at: { readonly service: string; readonly slackApi: string }): string {
  return `# How Orbit is shipped. \${NAME} is taken from the environment: no secret is in this file.
product: Orbit
repository: https://github.com/acme/orbit

environments:
  production:
    targets:
      - { url: "${at.service}", name: orbit.example }   # the demo's own service stands in for it
    checks:
      - { kind: http, path: /health, version: "$.version", commit: "$.commit" }
    # Quick, for a demo. Without this line: an answer every 5 s, 25 of them, watched for 2 minutes, given up after 10.
    timing: { interval: 20ms, timeout: 2s, successes: 3, samples: 25, bake: 200ms, deadline: 3s }
    notify: [customers, support]

audiences:
  customers:                                            # external: they hear what is done, not what went wrong
    wants: { types: [feat, fix, perf, security], breaking: always }
    email: { list: ../customers.csv }                   # outside of git, where addresses belong
    time-zone: Europe/Berlin
  support:
    external: false
    slack: [${supportChannel.id}]                                # #${supportChannel.name}
    email: { addresses: [${supportMailbox}] }
    time-zone: Europe/Berlin

channels:
  slack: { token: "\${SLACK_BOT_TOKEN}", api: "${at.slackApi}" }
  email: { smtp: "\${SMTP_URL}", from: "Orbit Releases <releases@orbit.example>", reply-to: hello@orbit.example }

early-access: "Try it today on https://next.orbit.example, with your usual account."
page:
  title: Orbit changelog
  description: What is new in Orbit, and what you need to do.
  bom: all                                              # every release says what is inside, and offers it to download
network: { private-hosts: [127.0.0.1] }                 # everything here is on this machine
`
}
