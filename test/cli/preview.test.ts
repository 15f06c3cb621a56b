import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import type { PreviewDocument } from '../../src/notices/preview-document.ts'
import { runWaybill } from '../builders/run.ts'
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

const where = ['--environment', 'production', '--expected', window] as const
const preview = ['preview', ...where, '--output', 'waybill-preview'] as const

test('trap 20: no file of a preview has an address, a name, a token or a secret of a reader', async () => {
  const shipping = await aBusyShipping()
  const { exitCode, stderr, stdout } = await shipping.waybill('preview', ...where, '--json')
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

test('every group of readers has a page with the message, its text and the readers, and the list of messages leads to it', async () => {
  const shipping = await aBusyShipping()
  const { stderr } = await shipping.waybill('preview', ...where, '--output', 'shown')
  const files = await filesIn(join(shipping.root, 'shown'))
  const list = files.get('messages.html') ?? ''
  const pages = [...files.keys()].filter((path) => /^\d.*\/index\.html$/.test(path))
  expect(pages.toSorted(), stderr).toEqual([
    '1-discord-robots/index.html',
    '2-email-customers/index.html',
    '3-slack-support/index.html',
    '4-teams-robots/index.html',
    '5-webhook-robots/index.html',
  ])
  for (const page of pages) expect(list).toContain(`href="${page}"`)
  expect(files.get('readers.html')).toContain('Opted out in the list.')
  const mail = files.get('2-email-customers/index.html') ?? ''
  for (const words of ['g***@acme.example', 'Europe/Berlin', 'follows feat and fix, and whatever breaks'])
    expect(mail).toContain(words)
  for (const [path, text] of files) if (path.endsWith('.html')) expect(text, path).not.toContain('<script>')
})

test('trap 19: a preview opens no connection to any channel and leaves no record', async () => {
  const shipping = await aBusyShipping()
  const dialled: string[] = []
  const channel = createServer((socket) => {
    dialled.push(`${socket.remotePort}`)
    socket.destroy()
  })
  await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void channel.close())
  const { port } = channel.address() as AddressInfo
  await shipping.configure((yaml) =>
    yaml
      .replace(/https:\/\/(?:hooks|teams|discord)\.acme\.example/g, `https://127.0.0.1:${port}`)
      .replace(shipping.slack.api, `http://127.0.0.1:${port}/`)
      .replace('"${SMTP_URL}"', `smtp://127.0.0.1:${port}`),
  )
  const refs = async () => {
    const all = (cwd: string) => gitOutput(['for-each-ref', '--format=%(refname) %(objectname)'], { cwd })
    return [await all(shipping.root), await all(`${shipping.root}.git`)].map(String)
  }
  const before = await refs()
  const { exitCode, stderr } = await shipping.waybill(...preview)
  expect(exitCode, stderr).toBe(0)
  expect(stderr).toContain('what 6 readers would get')
  expect(dialled).toEqual([])
  expect(await refs()).toEqual(before)
  const { stdout } = await shipping.waybill('ledger', 'log', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ entries: [] })
  // Had it sent, it would have been seen to.
  await shipping.waybill('announce', '--environment', 'production')
  expect(dialled).not.toEqual([])
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
  const files = await filesIn(join(shipping.root, 'waybill-preview'))
  const own = [...files].filter(([path]) => path.endsWith('.html') && !path.startsWith('page/'))
  expect(own.length).toBeGreaterThan(15)
  for (const [path, text] of own) {
    expect(text, path).toContain(`content="default-src 'none'; style-src `)
    expect(text.match(/<script|\son\w+=|javascript:/g), path).toBeNull()
    if (/(?:light|dark|frame)\.html$/.test(path)) continue
    expect(text, path).toContain('Nothing has been sent.')
    expect(text.match(/<style|\sstyle=/g), path).toBeNull()
    for (const [frame] of text.matchAll(/<iframe[^>]*>/g))
      expect(frame, path).toMatch(
        /src="(?:light|dark|frame)\.html" sandbox=""|^<iframe src="page\/index\.html" title="[^"]+">$/,
      )
  }
})

test('the notes are those that `waybill notes` writes, byte for byte, in every format', async () => {
  const shipping = await aBusyShipping()
  await shipping.waybill(...preview)
  const files = await filesIn(join(shipping.root, 'waybill-preview'))
  const raw = { md: 'md', html: 'html.txt', text: 'txt', slack: 'slack.txt', json: 'json' }
  for (const [format, ending] of Object.entries(raw)) {
    const { stdout } = await shipping.waybill('notes', '--format', format)
    const written = files.get(`notes/notes.${ending}`) ?? ''
    // What a preview leaves out is the address of a reader, whom a commit named.
    const masked = stdout.replace(/(?:grace|alan)@\u200B?acme\.example/g, '(a reader)')
    if (format === 'json') expect(JSON.parse(written)).toEqual(JSON.parse(masked))
    else expect(written, format).toBe(masked)
    expect(files.get(`notes/${format}.html`), format).toContain(`notes.${ending}`)
  }
})

test('the page is the site with the release that is to come, and a link and a frame lead to it', async () => {
  const shipping = await aBusyShipping()
  await shipping.waybill(...preview)
  const files = await filesIn(join(shipping.root, 'waybill-preview'))
  expect(files.get('page.html')).toContain('<iframe src="page/index.html"')
  expect(files.get('page.html')).toContain('href="page/index.html"')
  expect(files.get('page/index.html')).toContain('2.0.0')
  expect(files.get('page/unreleased/index.html')).toContain('find what')
  expect(files.get('page/atom.xml')).not.toContain('2.0.0')
})

test('what is inside is told with the share of known licences and what is different', async () => {
  const packages = (version: string, more: object) => ({
    'package-lock.json': JSON.stringify({
      name: 'api',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'api', version: '1.0.0', dependencies: { left: '^1.0.0', right: '*' } },
        'node_modules/left': { version, license: 'MIT' },
        ...more,
      },
    }),
  })
  const shipping = await aShipping({
    history: [
      { message: 'feat: begin', files: packages('1.2.3', {}), tags: ['v1.0.0'] },
      { message: 'feat: more', files: packages('1.3.0', { 'node_modules/<b>right': { version: '2.0.0' } }) },
    ],
  })
  const { stderr } = await shipping.waybill(...preview)
  const inside = (await filesIn(join(shipping.root, 'waybill-preview'))).get('inside.html') ?? ''
  expect(inside, stderr).toMatch(/<dt>components<\/dt><dd>2<\/dd>/)
  expect(inside).toMatch(/<dt>with a known licence<\/dt><dd>50 %<\/dd>/)
  expect(inside).toContain('1.2.3 → 1.3.0')
  expect(inside).toContain('New (1)')
  expect(inside).not.toContain('<b>right')
})

/** Another environment whose readers are told. */
async function aStagedShipping(): Promise<Shipping> {
  const shipping = await aShipping()
  await shipping.configure((yaml) =>
    yaml.replace(
      'audiences:\n',
      `  staging: { targets: ["${shipping.service.url}"], notify: [support] }
  quiet: { targets: ["${shipping.service.url}"] }
audiences:
`,
    ),
  )
  return shipping
}

test('without --environment every environment that tells somebody is previewed', async () => {
  const shipping = await aStagedShipping()
  const { exitCode, stderr } = await shipping.waybill('preview', '--output', 'shown')
  expect(exitCode, stderr).toBe(0)
  const files = await filesIn(join(shipping.root, 'shown'))
  const index = files.get('index.html') ?? ''
  expect(index).toContain('When you announce it to production')
  expect(index).toContain('waybill announce --environment staging')
  expect(index).not.toContain('announce it to quiet')
  expect([...files.keys()].filter((path) => /^(?:production|staging).*index/.test(path)).toSorted()).toEqual([
    'production-1-email-customers/index.html',
    'production-2-slack-support/index.html',
    'staging-1-slack-support/index.html',
  ])
  const document = JSON.parse(files.get('preview.json') ?? '') as PreviewDocument
  expect(document.environment).toBe('production, staging')
  expect(document.groups.map(({ environment }) => environment)).toEqual([
    'production',
    'production',
    'staging',
  ])
})

test('an environment that could not be announced to says why, and the others are shown all the same', async () => {
  const shipping = await aStagedShipping()
  await shipping.configure((yaml) => yaml.replace('.csv }', '-gone.csv }'))
  const made = await shipping.waybill('preview', '--output', 'shown')
  expect(made.exitCode).toBe(2)
  expect(made.stderr).toContain('Announcing to production would stop: The subscriber list')
  const files = await filesIn(join(shipping.root, 'shown'))
  expect(files.get('index.html')).toContain('Announcing to production would stop')
  expect(files.get('index.html')).toContain('LIST_INVALID')
  // What stops is counted and named with what to look at before, not only where it stops.
  const [, before = ''] =
    /Before you send it<\/h2>(.*?)<\/section>/s.exec(files.get('index.html') ?? '') ?? []
  expect(before).toContain('<strong>Announcing to production would stop.</strong>')
  expect(before.match(/<li>/g)).toHaveLength(
    Number(/to look at before sending<\/dt><dd>(\d+)/.exec(files.get('index.html') ?? '')?.[1]),
  )
  expect(files.has('1-slack-support/index.html') || files.has('staging-1-slack-support/index.html')).toBe(
    true,
  )
  expect(JSON.parse(files.get('preview.json') ?? '')).toMatchObject({
    refused: [{ environment: 'production' }],
  })
  // Asked about alone, it is what was asked for that failed.
  const alone = await shipping.waybill('preview', '--environment', 'production', '--output', 'alone')
  expect(alone).toMatchObject({ exitCode: 2 })
  expect(await readdir(shipping.root)).not.toContain('alone')
})

test('where the notes name the address of a reader the sender is told, since only the preview leaves it out', async () => {
  const shipping = await aBusyShipping()
  const { stderr } = await shipping.waybill('preview', '--output', 'shown')
  expect(stderr).toContain('warning: The notes name the address of a reader')
  const files = await filesIn(join(shipping.root, 'shown'))
  expect(files.get('index.html')).toContain('The notes name the address of a reader')
  const other = await aShipping()
  expect((await other.waybill('preview', '--output', 'shown')).stderr).not.toContain('address of a reader')
})

test('of a monorepo the pages name the package that ships', async () => {
  const shipping = await aShipping({
    history: [
      { message: 'feat: begin', files: { 'web/package.json': '{"name":"web"}' }, tags: ['web@1.0.0'] },
      { message: 'feat: more', files: { 'web/more': '' } },
    ],
  })
  await shipping.configure(() => 'product: Acme\npackages: { web: { path: web } }\n')
  const { exitCode, stderr } = await shipping.waybill('preview', '--package', 'web', '--output', 'shown')
  expect(exitCode, stderr).toBe(0)
  const files = await filesIn(join(shipping.root, 'shown'))
  expect(files.get('index.html')).toContain('for <bdi>web 1.1.0</bdi>')
  expect(files.get('page.html')).toContain('<bdi>web 1.1.0</bdi>')
  expect(JSON.parse(files.get('preview.json') ?? '')).toMatchObject({ version: '1.1.0' })
})

test('what is attached to messages is there to be read, byte for byte', async () => {
  const shipping = await aShipping()
  await shipping.waybill('preview', '--output', 'shown')
  const files = await filesIn(join(shipping.root, 'shown'))
  const bytes = files.get('bom.cdx.json') ?? ''
  expect(JSON.parse(bytes)).toMatchObject({ bomFormat: 'CycloneDX' })
  expect(files.get('inside.html')).toContain(createHash('sha256').update(bytes).digest('hex'))
  expect(files.get('inside.html')).toContain('href="bom.cdx.json"')
  expect(files.get('1-email-customers/index.html')).toContain('href="../bom.cdx.json"')
})

test('without any environment the notes, the page and what is inside are shown', async () => {
  const shipping = await aShipping()
  await shipping.configure(() => 'product: Acme API\n')
  const { exitCode, stderr } = await shipping.waybill('preview', '--output', 'shown')
  expect(exitCode, stderr).toBe(0)
  const files = await filesIn(join(shipping.root, 'shown'))
  expect(files.get('index.html')).toContain('Nobody would be told')
  expect(files.get('notes/md.html')).toContain('find by')
  expect(files.get('messages.html')).toContain('nobody would be told')
  expect(files.get('page/index.html')).toContain('1.1.0')
})

test('where there is nothing to announce the preview says so, and shows the page', async () => {
  const shipping = await aShipping({
    history: [{ message: 'feat: begin', files: { a: 'a' }, tags: ['v1.0.0'] }, { message: 'chore: tidy' }],
  })
  const { exitCode, stderr } = await shipping.waybill('preview', '--output', 'shown')
  expect(exitCode, stderr).toBe(0)
  expect(stderr).toContain('There is nothing to announce since v1.0.0')
  const files = await filesIn(join(shipping.root, 'shown'))
  expect(files.get('index.html')).toContain('Nothing would leave this machine')
  for (const page of ['notes/md.html', 'messages.html', 'inside.html', 'readers.html'])
    expect(files.get(page), page).toContain('There is nothing to announce')
  expect(files.get('page/index.html')).toContain('1.0.0')
})

test('in CI and with --json a folder is written, since nobody is there to look', async () => {
  const shipping = await aShipping()
  const ran = await runWaybill(['preview', ...where, '--cwd', shipping.root], {
    ...shipping.environment,
    CI: 'true',
  })
  expect(ran.exitCode, ran.stderr).toBe(0)
  expect(await readdir(join(shipping.root, 'waybill-preview'))).toContain('index.html')
})

test('what cannot be is refused before anything is served', async () => {
  const shipping = await aShipping()
  for (const [argv, code] of [
    [['--port', '70000'], 'USAGE'],
    [['--port', 'x'], 'USAGE'],
    [['--port', '0', '--output', 'shown'], 'USAGE'],
    [['--port', '0', '--json'], 'USAGE'],
    [['--environment', 'nowhere'], 'ENVIRONMENT_UNKNOWN'],
    [['--expected', 'soon'], 'EXPECTED_INVALID'],
  ] as const) {
    const { exitCode, stderr } = await shipping.waybill('preview', ...argv)
    expect(exitCode, argv.join(' ')).toBe(2)
    expect(stderr).toContain(code)
  }
})
