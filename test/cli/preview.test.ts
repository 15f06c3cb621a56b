import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aShipping, type Shipping } from '../builders/shipping.ts'

const listed = ['grace@acme.example', 'alan@acme.example', 'gone@acme.example']
const window = '2026-12-01T09:00+01:00/PT2H'

/** Readers on every channel, a link to unsubscribe, somebody who left, and a commit that names a reader. */
async function aBusyShipping(): Promise<Shipping> {
  const shipping = await aShipping({
    history: [
      { message: 'feat: begin', files: { 'package.json': '{"name":"api"}' }, tags: ['v1.0.0'] },
      { message: 'feat(search): find what grace@acme.example asked for (#12)' },
      { message: 'fix!: drop </pre><script>alert(1)</script>\n\nBREAKING CHANGE: ask alan@acme.example.' },
    ],
  })
  await writeFile(
    `${shipping.root}.csv`,
    'address,name,time-zone,opted-out\ngrace@acme.example,Grace Hopperstone,Europe/Berlin,\nalan@acme.example,,,\ngone@acme.example,,,yes\n',
  )
  await shipping.configure((yaml) =>
    yaml
      .replace('notify: [customers, support]', 'notify: [customers, support, robots]')
      .replace(
        'channels:\n',
        `  robots:
    webhook: [https://hooks.acme.example/secret-hook]
    teams: [https://teams.acme.example/secret-teams]
    discord: [https://discord.acme.example/secret-discord]
channels:
  webhook: { secret: "\${WAYBILL_RECIPIENT_KEY}" }
`,
      )
      .replace(
        'reply-to: feedback@acme.example',
        'reply-to: feedback@acme.example, unsubscribe: "https://acme.example/leave/{token}"',
      ),
  )
  return shipping
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
    ),
  )
}

const preview = ['preview', '--environment', 'production', '--expected', window] as const

test('trap 20: no file of a preview has an address, a name, a token or a secret of a reader', async () => {
  const shipping = await aBusyShipping()
  const { exitCode, stderr, stdout } = await shipping.waybill(...preview, '--json')
  expect(exitCode, stderr).toBe(0)
  const files = await filesIn(join(shipping.root, 'waybill-preview'))
  expect(files.size).toBeGreaterThan(10)
  const secrets = [
    ...listed,
    'Hopperstone',
    'Grace',
    'secret-',
    '/leave/',
    'v1.',
    ...Object.values(shipping.environment).slice(1),
  ]
  for (const [path, text] of [...files, ['stdout', stdout], ['stderr', stderr]] as const)
    for (const secret of secrets.filter((one) => one !== 'v1.' || path !== 'stdout'))
      expect(
        text.toLowerCase().includes(secret.toLowerCase()) && !isVersion(text, secret),
        `${path}: ${secret}`,
      ).toBe(false)
})

/** A token begins as a version does; what follows tells them apart. */
function isVersion(text: string, secret: string): boolean {
  return secret === 'v1.' && !/v1\.[0-9a-f]{16,}/.test(text)
}

test('every group of readers has a page with the message, its text and the readers, and the index leads to it', async () => {
  const shipping = await aBusyShipping()
  const { stderr } = await shipping.waybill(...preview, '--output', 'shown')
  const files = await filesIn(join(shipping.root, 'shown'))
  const index = files.get('index.html') ?? ''
  const pages = [...files.keys()].filter((path) => path.endsWith('/index.html'))
  expect(pages.toSorted(), stderr).toEqual([
    '1-discord-robots/index.html',
    '2-email-customers/index.html',
    '3-slack-support/index.html',
    '4-teams-robots/index.html',
    '5-webhook-robots/index.html',
  ])
  for (const page of pages) expect(index).toContain(`href="${page}"`)
  expect(index).toContain('Opted out in the list.')
  const mail = files.get('2-email-customers/index.html') ?? ''
  for (const words of ['g***@acme.example', 'Europe/Berlin', 'follows feat and fix, and whatever breaks'])
    expect(mail).toContain(words)
  for (const [path, text] of files) if (path.endsWith('.html')) expect(text, path).not.toContain('<script>')
})

test('trap 19: a preview opens no connection and leaves no record', async () => {
  const shipping = await aBusyShipping()
  await shipping.waybill(...preview)
  expect(shipping.smtp.mails).toEqual([])
  expect(shipping.slack.messages).toEqual([])
  const { stdout } = await shipping.waybill('ledger', 'log', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ entries: [] })
})

test('the same preview again has the same bytes, and a folder with an index of another kind is not written to', async () => {
  const shipping = await aBusyShipping()
  const folder = join(shipping.root, 'waybill-preview')
  await shipping.waybill(...preview)
  const before = await filesIn(folder)
  await shipping.waybill(...preview)
  expect(await filesIn(folder)).toEqual(before)
  await writeFile(join(folder, 'preview.json'), '{}')
  const refused = await shipping.waybill(...preview)
  expect(refused.exitCode).not.toBe(0)
  expect(refused.stderr).toContain('OUTPUT_UNWRITABLE')
})

test('every page has a policy that lets it load nothing but its style sheet and its frames', async () => {
  const shipping = await aBusyShipping()
  await shipping.waybill(...preview)
  for (const [path, text] of await filesIn(join(shipping.root, 'waybill-preview'))) {
    if (!path.endsWith('.html')) continue
    expect(text, path).toContain(`content="default-src 'none'; style-src `)
    expect(text.match(/<script|\son\w+=|javascript:/g), path).toBeNull()
    if (path.endsWith('index.html')) expect(text.match(/<style|\sstyle=/g), path).toBeNull()
    expect(
      text.match(/<iframe (?!class="in-(?:light|dark)" src="(?:light|dark)\.html" sandbox="" )/),
      path,
    ).toBeNull()
  }
})
