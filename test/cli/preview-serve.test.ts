import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Options } from '../../src/cli/options.ts'
import type { Remark } from '../../src/cli/outcome.ts'
import { preview } from '../../src/cli/preview.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { openWorld } from '../../src/edge/world.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'

interface Serving {
  readonly url: string
  readonly said: readonly string[]
  readonly remarks: readonly Remark[]
  readonly ended: ReturnType<typeof preview>
  stop(): void
  /** A page, as soon as it holds this. */
  until(path: string, words: string): Promise<{ readonly status: number; readonly body: string }>
}

async function serving(shipping: Shipping, options: Options = {}): Promise<Serving> {
  const stop = new AbortController()
  const said: string[] = []
  const remarks: Remark[] = []
  const at = { cwd: shipping.root, config: null }
  const ended = preview({
    arguments: [],
    options,
    common: { ...at, json: false, quiet: false, verbose: false, color: false },
    world: await openWorld(at, shipping.environment),
    screen: { progress: (text) => void said.push(text), remark: (remark) => void remarks.push(remark) },
    signal: stop.signal,
    begun: null,
  })
  onTestFinished(async () => {
    stop.abort()
    await ended
  })
  while (said.length === 0) await Promise.race([pause(), ended])
  const url = /http:\S+/.exec(said[0] ?? '')?.[0] ?? ''
  const until = async (path: string, words: string) => {
    for (;;) {
      const response = await fetch(`${url}${path}`)
      const body = await response.text()
      if (body.includes(words)) return { status: response.status, body }
      await pause()
    }
  }
  return { url, said, remarks, ended, stop: () => stop.abort(), until }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

test('it serves what it would write, follows edits of every kind of file, and ends when it is told to', async () => {
  const shipping = await aShipping()
  await mkdir(join(shipping.root, 'words'))
  await writeFile(
    join(shipping.root, 'words/notes.hbs'),
    'The first words for {{#each releases}}{{version}}{{/each}}\n',
  )
  await writeFile(join(shipping.root, 'words/overrides.yml'), 'changes: {}\n')
  await shipping.configure(
    (yaml) => `${yaml}notes: { templates: { text: words/notes.hbs }, overrides: words/overrides.yml }\n`,
  )
  const { url, said, until, ended, stop, remarks } = await serving(shipping)
  // Whoever opens it at once gets a page that goes on by itself.
  const first = await fetch(url)
  expect(first.status).toBe(503)
  const page = await first.text()
  expect(page).toContain('is being drawn up')
  expect(page).toMatch(/data-shown="[\w-]+"/)
  expect((await fetch(`${url}preview.client.js`)).status).toBe(200)
  await until('index.html', 'for <bdi>1.1.0</bdi>')
  await until('notes/text.html', 'The first words for 1.1.0')
  // A template.
  await writeFile(
    join(shipping.root, 'words/notes.hbs'),
    'Other words for {{#each releases}}{{version}}{{/each}}\n',
  )
  await until('notes/text.html', 'Other words for 1.1.0')
  // The configuration.
  await shipping.configure((yaml) => yaml.replace('product: Acme API', 'product: Beacon'))
  await until('page/index.html', 'Beacon')
  // A subscriber list.
  await writeFile(`${shipping.root}.csv`, 'address,time-zone\none@acme.example,Asia/Tokyo\n')
  await until('1-email-customers/index.html', 'Asia/Tokyo')
  // A commit, then the tag of what is shown.
  const git = (...argv: string[]) =>
    gitOutput(['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...argv], { cwd: shipping.root })
  await git('commit', '--quiet', '--allow-empty', '-m', 'feat!: turn around')
  await until('index.html', 'for <bdi>2.0.0</bdi>')
  await git('tag', 'v3.0.0')
  await until('index.html', 'for <bdi>3.0.0</bdi>')
  expect(said.filter((text) => text.startsWith('Shown again: ')).length).toBeGreaterThanOrEqual(4)
  expect(said.join('\n')).toContain('words/notes.hbs changed.')
  expect(said.join('\n')).toContain('Shown again: git history changed.')
  expect(
    remarks.map(({ text }) => text).filter((text) => text.startsWith('Mails are not signed')),
  ).toHaveLength(1)
  stop()
  expect((await ended).exitCodes).toEqual([0])
  expect(shipping.smtp.mails).toEqual([])
  expect(shipping.slack.messages).toEqual([])
})

test('a fault is shown with its place in place of every page, told once, and gone when it is mended', async () => {
  const shipping = await aShipping()
  const { until, remarks, url } = await serving(shipping)
  await until('index.html', 'for <bdi>1.1.0</bdi>')
  const fine = await readFile(join(shipping.root, 'waybill.yml'), 'utf8')
  await writeFile(join(shipping.root, 'waybill.yml'), fine.replace('product:', 'prodct:'))
  const wrong = await until('index.html', 'CONFIG_INVALID')
  expect(wrong.status).toBe(503)
  expect(wrong.body).toContain('waybill.yml:1:1')
  expect(wrong.body).toContain('product')
  expect(wrong.body).not.toContain('1.1.0')
  expect((await fetch(`${url}page/index.html`)).status).toBe(503)
  // Broken in the same way, in another place of the file: nothing new to tell.
  await writeFile(join(shipping.root, 'waybill.yml'), fine.replace('product:', 'prodct:').concat('# more\n'))
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(remarks.filter(({ level }) => level === 'error')).toHaveLength(1)
  expect(remarks.find(({ level }) => level === 'error')?.text).toContain('waybill.yml:1:1')
  await writeFile(join(shipping.root, 'waybill.yml'), fine)
  expect((await until('index.html', 'for <bdi>1.1.0</bdi>')).status).toBe(200)
})

test('no byte that is served has an address, a name, a token or a secret of a reader', async () => {
  const shipping = await aShipping({
    history: [
      { message: 'feat: begin', files: { a: 'a' }, tags: ['v1.0.0'] },
      { message: 'feat: what grace@acme.example asked for\n\nalan@acme.example knows.' },
      { message: 'fix!: all\n\nBREAKING CHANGE: ask alan@acme.example.' },
    ],
  })
  await shipping.configure((yaml) =>
    yaml.replace('reply-to: ', 'unsubscribe: "https://acme.example/leave/{token}", reply-to: '),
  )
  const { url, until } = await serving(shipping)
  await until('index.html', 'for <bdi>2.0.0</bdi>')
  const seen = new Set<string>()
  const look = async (address: string): Promise<void> => {
    if (seen.has(address) || !address.startsWith(url)) return
    seen.add(address)
    const response = await fetch(address)
    const text = await response.text()
    for (const secret of [
      'grace@',
      'alan@',
      'grace%40',
      'alan%40',
      '/leave/',
      'a key for tests',
      'xoxb-',
      'Grace<',
    ])
      expect(text.replaceAll('\u200B', '').includes(secret), `${address}: ${secret}`).toBe(false)
    if (!(response.headers.get('content-type') ?? '').includes('html')) return
    const links = [...text.matchAll(/(?:href|src)="([^"#]*)/g)].map(
      (match) => new URL(match[1] ?? '', address).href,
    )
    for (const link of links) await look(link)
  }
  await look(url)
  expect(seen.size).toBeGreaterThan(25)
})

test('a folder that is no repository is refused, and nothing is served', async () => {
  const shipping = await aShipping()
  const at = { cwd: '/', config: null }
  const asked = preview({
    arguments: [],
    options: {},
    common: { ...at, json: false, quiet: false, verbose: false, color: false },
    world: await openWorld(at, shipping.environment),
    screen: { progress: () => undefined, remark: () => undefined },
    signal: new AbortController().signal,
    begun: null,
  })
  await expect(asked).rejects.toMatchObject({ code: 'NOT_A_REPOSITORY' })
})
