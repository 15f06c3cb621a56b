import { expect, test } from 'vitest'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import { familyOf } from '../../src/git/tag.ts'
import { judgeClocks } from '../../src/setup/doctor-clock.ts'
import { judgeClone } from '../../src/setup/doctor-clone.ts'
import { judgeForge, judgeLedger, type ForgeFacts } from '../../src/setup/doctor-forge.ts'
import { judgeHook } from '../../src/setup/doctor-hooks.ts'
import { judgeLockfiles } from '../../src/setup/doctor-lockfiles.ts'
import { judgeGit } from '../../src/setup/doctor-machine.ts'
import { scopeOf } from '../../src/setup/doctor-scope.ts'
import { judgeSecrets, wantedVariables } from '../../src/setup/doctor-secrets.ts'
import { judgeSlack, type SlackPlace } from '../../src/setup/doctor-slack.ts'
import { judgeRemoteTags, judgeTags } from '../../src/setup/doctor-tags.ts'
import { judgeTarget, type TargetFacts } from '../../src/setup/doctor-targets.ts'
import type { Finding } from '../../src/setup/finding.ts'

const codes = (found: readonly Finding[]) => found.map(({ code, level }) => `${level} ${code}`)

test('git is held to the version that Waybill needs', () => {
  expect(judgeGit('git version 2.39.5 (Apple Git-154)')).toMatchObject({ level: 'ok', what: 'git 2.39.5' })
  expect(judgeGit('git version 2.47.1.windows.2').level).toBe('ok')
  expect(judgeGit('git version 2.30.9').level).toBe('error')
  expect(judgeGit('git version 3.0.0').level).toBe('ok')
  expect(judgeGit('nonsense').level).toBe('error')
})

test('a shallow clone is told how the system makes a whole one', () => {
  const fix = (ci: string | null) => judgeClone({ shallow: true, head: 'abc', ci })[0]?.fix
  expect(fix('github')).toContain('fetch-depth: 0')
  expect(fix('gitlab')).toContain('GIT_DEPTH: "0"')
  expect(fix('jenkins')).toBe('git fetch --unshallow --tags')
  expect(fix(null)).toBe('git fetch --unshallow --tags')
  expect(codes(judgeClone({ shallow: false, head: null, ci: null }))).toEqual(['warning no-commits'])
})

test('tags that no family reads are told with some of them', () => {
  const facts = { ignored: [], main: familyOf('v{version}'), configured: false, packages: [] }
  expect(codes(judgeTags({ ...facts, names: ['v1.0.0'] }))).toEqual(['ok tags'])
  expect(codes(judgeTags({ ...facts, names: [] }))).toEqual(['ok tags-none'])
  const [unread] = judgeTags({ ...facts, names: ['release-1', 'release-2'] })
  expect(unread).toMatchObject({ level: 'warning', code: 'tags-unread' })
  expect(unread?.what).toContain('release-1, release-2')
  const packages = [{ name: 'api', family: familyOf('api@{version}') }]
  expect(judgeTags({ ...facts, names: ['api@1.0.0'], packages })[0]?.what).toBe('1 release of 1 package.')
  expect(codes(judgeTags({ ...facts, names: ['v1.0.0'], ignored: ['blob'] }))).toEqual([
    'ok tags',
    'warning tags-ignored',
  ])
})

test('tags that look higher than every release that is read are told, with the line that makes one of them a release', () => {
  const facts = { ignored: [], main: familyOf('v{version}'), configured: true, packages: [] }
  const [, unread] = judgeTags({ ...facts, names: ['v4.3.1', 'v4.0', 'v6.0-beta', 'v5.15', 'v_9.1', 'v10'] })
  expect(unread).toMatchObject({
    level: 'warning',
    code: 'tags-unread',
    what: '2 tags higher than every release are not read: v6.0-beta, v5.15.',
  })
  expect(unread?.fix).toContain("git tag v5.15.0 'v5.15^{commit}'")
  const [, dated] = judgeTags({ ...facts, names: ['v4.3.1', '2024.01.05'] })
  expect(dated?.fix).toBe('Tag the last release once more, as v1.2.3 is written.')
  const packages = [{ name: 'api', family: familyOf('{version}') }]
  expect(codes(judgeTags({ ...facts, names: ['v4.3.1', '9.0.0', 'v4'], packages }))).toEqual(['ok tags'])
})

test('moved, missing and unpushed tags are three things, and many are counted', () => {
  const many = Array.from({ length: 12 }, (_, index) => `v1.${index}.0`)
  const found = judgeRemoteTags(
    { moved: [{ name: 'v0.9.0', here: 'a', there: 'b' }], missing: many, unpushed: ['v2.0.0'] },
    'origin',
  )
  expect(codes(found)).toEqual(['error tags-moved', 'warning tags-unfetched', 'warning tags-unpushed'])
  expect(found[0]?.fix).toContain('git fetch origin --force refs/tags/v0.9.0:refs/tags/v0.9.0')
  expect(found[1]?.what).toMatch(/^12 tags of origin are not here: .* and 7 more\.$/)
})

test('of several clocks one that differs is theirs, and ours when most differ', () => {
  const at = (...ahead: number[]) =>
    judgeClocks(ahead.map((aheadMs, index) => ({ who: `host ${index}`, aheadMs })))
  expect(at()).toEqual([])
  expect(codes(at(900, -900))).toEqual(['ok clock'])
  expect(codes(at(0, 0, 120_000))).toEqual(['warning clock-differs'])
  expect(codes(at(-120_000, -119_000, 0))).toEqual(['warning clock-wrong'])
  expect(at(-120_000)[0]?.what).toBe('The clock of this machine seems wrong: host 0 is 120 s behind.')
})

test('lockfiles: none is a warning, and an error where a bill of materials is required', () => {
  expect(codes(judgeLockfiles({ found: [], unread: [], required: false }))).toEqual([
    'warning lockfiles-none',
  ])
  expect(codes(judgeLockfiles({ found: [], unread: [], required: true }))).toEqual(['error lockfiles-none'])
  const unread = [{ path: 'bun.lockb', reason: 'it is binary.' }]
  expect(codes(judgeLockfiles({ found: ['yarn.lock'], unread, required: true }))).toEqual([
    'ok lockfiles',
    'warning lockfile-unread',
  ])
})

test('what a token may not do at the forge is named with the line that mends it', () => {
  const facts: ForgeFacts = {
    kind: 'github',
    name: 'GitHub',
    obstacle: null,
    who: 'ada',
    mayWrite: true,
    scopes: null,
    immutableReleases: null,
  }
  expect(codes(judgeForge(facts))).toEqual(['ok forge'])
  expect(codes(judgeForge({ ...facts, mayWrite: null }))).toEqual(['ok forge'])
  const [reading] = judgeForge({ ...facts, mayWrite: false })
  expect(reading).toMatchObject({ code: 'forge-read-only', fix: expect.stringContaining('contents: write') })
  expect(codes(judgeForge({ ...facts, obstacle: 'Bad credentials' }))).toEqual(['error forge-refused'])
  expect(codes(judgeForge({ ...facts, scopes: ['gist'] }))).toEqual(['ok forge', 'error forge-scope-missing'])
  expect(codes(judgeForge({ ...facts, scopes: ['public_repo'] }))).toEqual(['ok forge'])
  expect(codes(judgeForge({ ...facts, kind: 'gitlab', scopes: ['read_api'] }))).toEqual([
    'ok forge',
    'error forge-scope-missing',
  ])
  expect(codes(judgeForge({ ...facts, immutableReleases: true }))).toEqual([
    'ok forge',
    'ok releases-immutable',
  ])
})

test('rules that refuse a push to the ledger are an error, whether or not the branch is there yet', () => {
  const facts = { branch: 'waybill-ledger', remote: 'origin', exists: false, rules: null }
  expect(codes(judgeLedger(facts))).toEqual(['ok ledger-new'])
  expect(codes(judgeLedger({ ...facts, exists: true, rules: [] }))).toEqual(['ok ledger'])
  const found = judgeLedger({ ...facts, rules: ['changes must come through a pull request'] })
  expect(codes(found)).toEqual(['ok ledger-new', 'error ledger-protected'])
})

test('a hook that takes no questions is reachable; one that is gone or silent is not', () => {
  const facts = { audience: 'support', channel: 'webhook', host: 'hooks.example', reason: null } as const
  const code = (status: number | null, channel: 'webhook' | 'discord' = 'webhook') =>
    judgeHook({ ...facts, channel, status }).code
  for (const status of [200, 302, 400, 401, 404, 405]) expect(code(status)).toBe('hook')
  expect(code(410)).toBe('hook-gone')
  expect(code(404, 'discord')).toBe('hook-gone')
  expect(code(200, 'discord')).toBe('hook')
  expect(code(503)).toBe('hook-failing')
  expect(code(null)).toBe('hook-unreachable')
})

test('Slack: scopes are asked for only where somebody needs them', () => {
  const place = (state: SlackPlace['state'], id = 'C1'): SlackPlace => ({ id, state, because: null })
  const judge = (scopes: readonly string[] | null, ...places: SlackPlace[]) =>
    codes(judgeSlack({ team: null, scopes, places })).slice(1)
  const whole = ['chat:write', 'channels:history', 'files:write']
  expect(judge(whole, place('member'))).toEqual(['ok slack-channel'])
  expect(judge(whole, place('person', 'U1'))).toEqual(['error slack-scope-missing'])
  expect(judge([...whole, 'im:write'], place('person', 'U1'))).toEqual([])
  expect(judge(['channels:history', 'files:write'])).toEqual(['error slack-scope-missing'])
  expect(judge(['chat:write'])).toEqual(['warning slack-scope-history', 'warning slack-scope-files'])
  expect(judge(whole, place('public'))).toEqual(['error slack-not-in-channel'])
  expect(judge([...whole, 'chat:write.public'], place('public'))).toEqual(['ok slack-channel'])
  expect(judge(null, place('absent'), place('archived'), place('hidden'), place('untold'))).toEqual([
    'error slack-not-in-channel',
    'error slack-archived',
    'error slack-channel-unknown',
    'warning slack-channel-untold',
  ])
})

test('a target need not run the release; it must answer, and say what it runs', () => {
  const facts: TargetFacts = {
    environment: 'production',
    pair: 'http /health @ eu.example',
    required: true,
    outcome: 'pass',
    code: null,
    reason: null,
    version: '1.4.0',
    claims: true,
    warnings: [],
  }
  expect(codes(judgeTarget(facts))).toEqual(['ok target'])
  expect(codes(judgeTarget({ ...facts, outcome: 'stale' }))).toEqual(['ok target'])
  expect(codes(judgeTarget({ ...facts, version: null }))).toEqual(['ok target', 'warning target-versionless'])
  expect(codes(judgeTarget({ ...facts, version: null, claims: false }))).toEqual(['ok target'])
  const failing = {
    ...facts,
    outcome: 'fail',
    code: 'ECONNREFUSED',
    reason: 'refused the connection',
  } as const
  expect(codes(judgeTarget(failing))).toEqual(['error target-failing'])
  expect(codes(judgeTarget({ ...failing, required: false }))).toEqual(['warning target-failing'])
  const unasked = { ...failing, outcome: 'error', code: 'ADDRESS_REFUSED' } as const
  expect(judgeTarget(unasked)[0]).toMatchObject({
    code: 'target-unasked',
    fix: expect.stringContaining('private-hosts'),
  })
})

test('secrets: only what is in scope is asked for, each variable once, and never the variables of commands', () => {
  const configuration = {
    ...defaultConfiguration(),
    environments: {
      staging: environment(['support'], '${STAGING_KEY}'),
      production: environment(['customers'], '${PRODUCTION_KEY}'),
    },
    audiences: {
      customers: { email: { list: '${LIST_URL}' } },
      support: { webhook: ['${HOOK}', 'https://hooks.example/${HOOK}'] },
    },
    channels: {
      slack: { token: '${SLACK}' },
      email: { smtp: '${SMTP}', from: 'a@acme.example' },
      webhook: { secret: ['${NEW}', '${OLD}'], format: 'cloudevents' as const },
    },
  }
  const names = (name: string | null) =>
    wantedVariables(configuration, scopeOf(configuration, name)).map((one) => one.name)
  expect(names('production')).toEqual(['PRODUCTION_KEY', 'LIST_URL', 'SMTP'])
  expect(names('staging')).toEqual(['STAGING_KEY', 'HOOK', 'NEW', 'OLD'])
  expect(names(null)).toContain('SMTP')
  // Nobody is reached by Slack.
  expect(names(null)).not.toContain('SLACK')

  const wanted = wantedVariables(configuration, scopeOf(configuration, 'staging'))
  const judge = (ci: string | null, set: readonly string[]) =>
    codes(
      judgeSecrets({
        wanted,
        isSet: (name) => set.includes(name),
        ci,
        placeOf: () => ({ file: 'waybill.yml' }),
      }),
    )
  expect(judge('github', ['STAGING_KEY', 'HOOK', 'NEW', 'OLD'])).toEqual(['ok secrets'])
  expect(judge('github', ['STAGING_KEY', 'HOOK', 'NEW'])).toEqual(['error secret-missing'])
  expect(judge(null, ['STAGING_KEY', 'HOOK', 'NEW'])).toEqual(['warning secret-missing'])
})

function environment(notify: string[], key: string) {
  const timing = { interval: '5s', timeout: '10s', successes: 3, samples: 25, deadline: '10m' }
  return {
    targets: ['https://acme.example'],
    checks: [
      { kind: 'http' as const, path: '/', headers: { authorization: key } },
      { kind: 'command' as const, run: ['sh', '-c', 'echo ${SHELL_OWN}'], shell: false },
    ],
    timing,
    notify,
  }
}
