import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openGithubServer, type GithubServerOptions } from '../../src/demo/github-server.ts'
import { startGitlabServer } from '../../src/demo/gitlab-server.ts'
import { writeHistory } from '../../src/demo/history.ts'
import { startService } from '../../src/demo/service.ts'
import { startSlackServer } from '../../src/demo/slack-server.ts'
import { startSmtpServer } from '../../src/demo/smtp-server.ts'
import { openSurroundings } from '../../src/edge/surroundings.ts'
import { openWorld } from '../../src/edge/world.ts'
import { diagnose } from '../../src/journeys/doctor.ts'
import { doctorSchema, type Diagnosis } from '../../src/setup/finding.ts'
import { scratchFolder } from '../builders/folder.ts'
import { closedPort, never } from '../edge/loopback.ts'
import { startDnsServer } from '../edge/dns-server.ts'
import { git } from '../edge/git/origin.ts'

const pair = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const published = `v=DKIM1; k=rsa; p=${pair.publicKey.toString('base64')}`
const soundRecords = {
  'waybill._domainkey.acme.example': [published],
  'acme.example': ['v=spf1 include:mail.example -all'],
  '_dmarc.acme.example': ['v=DMARC1; p=quarantine'],
}

interface Setting {
  readonly github?: GithubServerOptions
  readonly scopes?: readonly string[]
  readonly absent?: readonly string[]
  readonly records?: Readonly<Record<string, readonly string[] | null>>
  readonly variables?: Readonly<Record<string, string | undefined>>
}

/** A product with everything that it needs around it, on loopback. */
async function aProduct(setting: Setting = {}) {
  const origin = join(await scratchFolder(), 'origin')
  await writeHistory(origin, [
    { message: 'feat: begin', files: { 'package-lock.json': '{"lockfileVersion":3}' }, tags: ['v1.0.0'] },
    { message: 'fix: mend' },
  ])
  const root = join(await scratchFolder(), 'clone')
  git(origin, 'clone', '--quiet', '--branch', 'main', origin, root)
  const slack = await startSlackServer({
    token: 'xoxb-of-the-app',
    channels: ['C0000000001', 'C0000000002'],
    scopes: setting.scopes ?? ['chat:write', 'channels:read', 'channels:history', 'files:write'],
    absent: setting.absent ?? [],
  })
  const smtp = await startSmtpServer({ credentials: { user: 'waybill', password: 'hunter22' } })
  const service = await startService({ version: '1.0.0', commit: 'abcdef0' })
  const github = await openGithubServer(setting.github ?? {})
  const dns = await startDnsServer(setting.records ?? soundRecords)
  const hook = await aHook()
  onTestFinished(async () => {
    await Promise.all([slack.close(), smtp.close(), service.close(), github.close()])
  })
  await writeFile(
    join(root, 'waybill.yml'),
    `repository: https://github.com/acme/api
environments:
  production:
    targets: [${service.url}]
    checks:
      - { kind: http, path: /health }
      - { kind: command, run: [touch, ${join(root, 'touched')}] }
    notify: [customers, support]
  staging: { targets: ['http://127.0.0.1:${await closedPort()}'], notify: [] }
audiences:
  customers: { email: { list: people.csv } }
  support: { slack: [C0000000001, C0000000002], webhook: ["\${HOOK}"] }
channels:
  slack: { token: "\${SLACK}", api: ${slack.api} }
  email:
    smtp: "\${SMTP}"
    from: Acme <releases@acme.example>
    unsubscribe: https://acme.example/leave/{token}
    dkim: { domain: acme.example, selector: waybill, key: "\${DKIM_KEY}" }
  webhook: { secret: "\${HOOK_SECRET}" }
network: { private-hosts: [127.0.0.1] }
`,
  )
  await writeFile(join(root, 'people.csv'), 'address\nada@customer.example\n')
  const variables: Record<string, string | undefined> = {
    CI: 'true',
    SLACK: 'xoxb-of-the-app',
    SMTP: smtp.url.replace('//', '//waybill:hunter22@'),
    DKIM_KEY: pair.privateKey.replaceAll('\n', '\\n'),
    HOOK: hook.url,
    HOOK_SECRET: 'whsec_c2VjcmV0IG9mIHRoZSBob29rIGZvciB0ZXN0cw==',
    WAYBILL_RECIPIENT_KEY: 'a key for tests',
    GITHUB_TOKEN: github.token,
    WAYBILL_FORGE_API: github.url,
    ...setting.variables,
  }
  const diagnosed = async (
    request: { environment?: string | null; offline?: boolean; strict?: boolean } = {},
    signal = never,
  ): Promise<Diagnosis> => {
    const world = await openWorld({ cwd: root, config: null }, variables)
    const redact = (text: string) => text
    const edge = await openSurroundings(world, { configFile: null, redact, dns: { servers: [dns.address] } })
    const { environment = 'production', offline = false, strict = false } = request
    return diagnose(edge, world.loaded, { environment, offline, strict }, signal)
  }
  return { root, origin, slack, smtp, service, github, dns, hook, diagnosed }
}

async function aHook() {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.method ?? '')
    response.writeHead(405).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}/hooks/secret-path`, asked }
}

const told = ({ findings }: Diagnosis) => findings.map(({ level, code }) => `${level} ${code}`)
const troubles = (diagnosis: Diagnosis) => told(diagnosis).filter((line) => !line.startsWith('ok '))

test('where all is well, every look says so, nothing is sent, posted or run, and nothing in the clone changes', async () => {
  const { diagnosed, slack, smtp, github, hook, root } = await aProduct()
  const before = git(root, 'for-each-ref') + git(root, 'status', '--porcelain')
  const diagnosis = await diagnosed()
  expect(troubles(diagnosis)).toEqual([])
  expect(doctorSchema.safeParse(diagnosis).success).toBe(true)
  expect(new Set(diagnosis.findings.map(({ topic }) => topic))).toEqual(
    new Set(
      'machine configuration clone tags lockfiles secrets forge ledger audiences slack email hooks targets clock'.split(
        ' ',
      ),
    ),
  )
  expect(diagnosis.skipped.map(({ what, tried }) => [what.includes('touch'), tried])).toEqual([[true, false]])
  expect(diagnosis.exitCodes).toEqual([0])
  expect(slack.messages).toEqual([])
  expect(smtp.mails).toEqual([])
  // Whose the token is, only GraphQL tells, and its questions are posted.
  const changes = github.requests.filter(
    ({ method, path, body }) =>
      method !== 'GET' && !(path === '/graphql' && /"query":"(?:query)?\s*\{/.test(JSON.stringify(body))),
  )
  expect(changes).toEqual([])
  expect(hook.asked).toEqual(['HEAD'])
  expect(git(root, 'for-each-ref') + git(root, 'status', '--porcelain')).toBe(before)
  const secrets = /hunter22|xoxb-of|whsec_|secret-path|PRIVATE KEY|ghs_|ada@customer/
  expect(JSON.stringify(diagnosis)).not.toMatch(secrets)
})

test('what is wrong outside is found all at once, each with why and a line, and the exit code is 9', async () => {
  const { diagnosed, github, origin, root } = await aProduct({
    github: { token: 'ghp_ofAPerson', scopes: ['gist'], push: false, aheadMs: 600_000 },
    scopes: ['chat:write', 'channels:read'],
    absent: ['C0000000002'],
    records: { ...soundRecords, 'waybill._domainkey.acme.example': ['v=DKIM1; p=AAAA'], 'acme.example': [] },
    variables: {
      SMTP: 'smtp://waybill:wrong@127.0.0.1:1',
      HOOK_SECRET: undefined,
      HOOK: 'https://127.0.0.1:1/x',
    },
  })
  github.repository('acme/api').rules.set('waybill-ledger', [{ type: 'pull_request' }])
  git(origin, 'tag', '--force', 'v1.0.0', 'main')
  git(origin, 'tag', 'v1.1.0', 'main')
  git(root, 'tag', 'v0.1.0', 'HEAD')
  const diagnosis = await diagnosed()
  expect(troubles(diagnosis)).toEqual([
    'error tags-moved',
    'warning tags-unfetched',
    'warning tags-unpushed',
    'error secret-missing',
    'error forge-read-only',
    'error forge-scope-missing',
    'error ledger-protected',
    'warning slack-scope-history',
    'warning slack-scope-files',
    'error slack-not-in-channel',
    'error smtp-refused',
    'error dkim-differs',
    'warning spf-missing',
    'error hook-unreachable',
    'warning clock-differs',
  ])
  for (const { level, why, fix } of diagnosis.findings)
    if (level !== 'ok') expect([why.length > 20, (fix ?? '').length > 5]).toEqual([true, true])
  expect(diagnosis.exitCodes).toEqual([9])
  expect(JSON.stringify(diagnosis)).not.toMatch(/wrong@|:wrong/)
})

test('a Slack and name servers that are down, and a forge that refuses, keep nobody from looking at the rest', async () => {
  const { diagnosed, slack, dns } = await aProduct({
    records: { ...soundRecords, 'acme.example': null },
    variables: { GITHUB_TOKEN: 'ghs_revoked' },
  })
  slack.fail({ kind: 'status', status: 503 }, 'auth.test')
  const diagnosis = await diagnosed()
  expect(dns.asked).toContain('acme.example')
  expect(troubles(diagnosis)).toEqual(['error forge-refused', 'error slack-refused'])
  expect(diagnosis.skipped.some(({ what, tried }) => tried && what.includes('acme.example'))).toBe(true)
  expect(diagnosis.exitCodes).toEqual([9, 7])
})

test('offline nobody is asked, and what is here is looked at all the same', async () => {
  const { diagnosed, slack, smtp, github, dns, hook } = await aProduct()
  const diagnosis = await diagnosed({ offline: true, environment: null })
  expect(troubles(diagnosis)).toEqual([])
  expect(diagnosis.offline).toBe(true)
  expect(diagnosis.skipped.every(({ tried }) => !tried)).toBe(true)
  expect(told(diagnosis)).toContain('ok audiences')
  expect([
    slack.calls,
    smtp.connections,
    github.requests.length,
    dns.asked.length,
    hook.asked.length,
  ]).toEqual([0, 0, 0, 0, 0])
  expect(diagnosis.exitCodes).toEqual([0])
})

test('a run from a fork asks nobody, whatever its configuration names', async () => {
  const { diagnosed, slack, smtp, github, hook } = await aProduct({
    variables: {
      CI_MERGE_REQUEST_PROJECT_ID: '1',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
      GITLAB_CI: 'true',
    },
  })
  const diagnosis = await diagnosed()
  expect(diagnosis.offline).toBe(true)
  expect([slack.calls, smtp.connections, github.requests.length, hook.asked.length]).toEqual([0, 0, 0, 0])
  expect(diagnosis.skipped.map(({ why }) => why)).toContainEqual(expect.stringContaining('from a fork'))
})

test('an environment is looked at alone, a target that refuses is an error there, and with strict warnings are too', async () => {
  const { diagnosed, slack } = await aProduct()
  const staging = await diagnosed({ environment: 'staging' })
  expect(troubles(staging)).toEqual(['error target-failing'])
  expect(slack.calls).toBe(0)
  const { diagnosed: again } = await aProduct({ records: { ...soundRecords, 'acme.example': [] } })
  expect((await again()).exitCodes).toEqual([0])
  expect((await again({ strict: true })).exitCodes).toEqual([9])
  await expect(again({ environment: 'produktion' })).rejects.toMatchObject({ code: 'ENVIRONMENT_UNKNOWN' })
})

test('a GitLab is asked the same, and a token that may only read is an error there too', async () => {
  const asked = async (role: number) => {
    const gitlab = await startGitlabServer({ path: 'acme/api', token: 'glpat-x', role, tags: () => null })
    onTestFinished(() => gitlab.close())
    const variables = { WAYBILL_FORGE_API: gitlab.api, GITLAB_TOKEN: 'glpat-x', GITLAB_CI: 'true' }
    const { diagnosed, root } = await aProduct({ variables })
    const file = join(root, 'waybill.yml')
    await writeFile(file, (await readFile(file, 'utf8')).replace('github.com', 'gitlab.example'))
    const diagnosis = await diagnosed()
    return { troubles: troubles(diagnosis), methods: new Set(gitlab.log.map(({ method }) => method)) }
  }
  expect(await asked(40)).toEqual({ troubles: [], methods: new Set(['GET']) })
  expect((await asked(20)).troubles).toEqual(['error forge-read-only'])
})

test('a list that is broken, a list that git tracks and an audience of nobody are told at their place', async () => {
  const { diagnosed, root } = await aProduct()
  await writeFile(join(root, 'people.csv'), 'address\nada@customer.example\nno address\n')
  const broken = await diagnosed()
  expect(troubles(broken)).toEqual(['error list-unreadable'])
  expect(broken.findings.find(({ code }) => code === 'list-unreadable')).toMatchObject({
    file: 'people.csv',
    line: 3,
  })
  await writeFile(join(root, 'people.csv'), 'address\n')
  git(root, 'add', 'people.csv')
  expect(troubles(await diagnosed())).toEqual(['warning list-tracked', 'warning audience-empty'])
})

test('the workflows are read as they lie there, before anybody commits them', async () => {
  const { diagnosed, root } = await aProduct()
  await mkdir(join(root, '.github/workflows'), { recursive: true })
  const steps = '[{ uses: actions/checkout@v7 }, { uses: acme/waybill@v1, with: { command: announce } }]'
  await writeFile(join(root, '.github/workflows/ship.yml'), `on: push\njobs:\n  ship:\n    steps: ${steps}\n`)
  const { findings } = await diagnosed({ offline: true })
  const found = findings.filter(({ topic }) => topic === 'workflow')
  expect(found.map(({ code, file, line }) => `${code} ${file ?? ''}:${line ?? ''}`)).toEqual([
    'checkout-shallow .github/workflows/ship.yml:4',
    'permissions-unset .github/workflows/ship.yml:3',
    'concurrency-unset .github/workflows/ship.yml:3',
    'action-unpinned .github/workflows/ship.yml:4',
    'resume-unscheduled :',
  ])
})

test('a key that cannot sign, or for another domain, is told once', async () => {
  const codes = async (variables: Record<string, string>) =>
    troubles(await (await aProduct({ variables })).diagnosed())
  expect(await codes({ DKIM_KEY: 'no key at all' })).toEqual(['error dkim-invalid'])
  const { diagnosed, root } = await aProduct()
  const text = await readFile(join(root, 'waybill.yml'), 'utf8')
  await writeFile(join(root, 'waybill.yml'), text.replace('domain: acme.example,', 'domain: other.example,'))
  expect(troubles(await diagnosed())).toEqual(['error dkim-invalid'])
})

test('a run that is stopped tells what it did not get to', async () => {
  const { diagnosed, slack } = await aProduct()
  slack.fail({ kind: 'hang' }, 'auth.test')
  const stop = new AbortController()
  const looking = diagnosed({}, stop.signal)
  setTimeout(() => stop.abort(130), 300)
  const { skipped } = await looking
  expect(skipped).toContainEqual({
    topic: 'slack',
    what: 'Slack',
    why: 'the run was interrupted',
    tried: true,
  })
})
