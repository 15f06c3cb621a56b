import { readdir, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'
import { scratchFolder } from '../builders/folder.ts'
import { expectAccessible } from './axe.ts'
import { openBrowser, serve, watch } from './browser.ts'
import { startCli, type Started } from './started.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const hostile = '<img src=x onerror="window.harmed = 3">'

function files(version: string, more: object) {
  const packages = {
    '': { name: 'orbit', dependencies: { leaflet: '*' } },
    'node_modules/leaflet': { version, license: 'BSD-2-Clause' },
    ...more,
  }
  return {
    'package.json': '{"name":"orbit"}',
    'package-lock.json': JSON.stringify({ name: 'orbit', version: '1.0.0', lockfileVersion: 3, packages }),
  }
}

const history = [
  { message: 'feat: begin', files: files('1.9.3', {}), tags: ['v2.3.0'] },
  { message: 'feat(search): find orders by any word in their notes (#418)' },
  { message: 'feat(export): write spreadsheets with the columns that are on the screen (#421)' },
  { message: 'fix(login): keep people signed in when their telephone changes networks\n\nCloses #402' },
  { message: 'perf(map): draw ten thousand parcels without a pause (#430)' },
  {
    message:
      'feat(api)!: addresses have a country\n\nBREAKING CHANGE: `country` is required wherever an address is written. Send `"country": "DE"` with it.',
  },
  {
    message: 'chore: renew',
    files: files('1.9.4', {
      [`node_modules/${hostile}`]: { version: '1.0.0', license: hostile },
      'node_modules/plain': { version: hostile },
    }),
  },
  {
    message: `feat(${'`'}scope${'`'}): [a link](javascript:window.harmed=4) **and** ${hostile} in the notes`,
  },
  { message: 'fix: <script>window.harmed = 1</script> <img src=x onerror="window.harmed = 2"> stays text' },
]

const audiences = `audiences:
  customers: { wants: { types: [feat, fix] }, email: { list: LIST }, time-zone: Europe/Berlin }
  partners: { external: true, wants: { types: [feat], scopes: [api] }, teams: ["https://teams.acme.example/flow"], webhook: ["https://hooks.acme.example/orbit"] }
  support: { slack: [C0123456789], discord: ["https://discord.acme.example/api/webhooks/1"], email: { addresses: [support@orbit.example] }, external: false, time-zone: Europe/Berlin }
  auditors: { wants: { types: [docs], breaking: as-typed }, email: { addresses: [audit@orbit.example] } }
`

/** A product with readers on every channel. */
async function aReadership(): Promise<Shipping> {
  const shipping = await aShipping({ history })
  const list = [
    'lena@blumenfeld.example,Lena Brandt,,',
    'joris@deltaworks.example,Joris de Vries,Europe/Amsterdam,',
  ]
  const more = [
    'sofia@atlas.example,Sofia Marques,America/Sao_Paulo,',
    'imani@northlight.example,,,',
    'henrik@fjordline.example,,,yes',
  ]
  await writeFile(
    `${shipping.root}.csv`,
    ['address,name,time-zone,opted-out', ...list, ...more, ''].join('\n'),
  )
  await shipping.configure((yaml) =>
    yaml
      .replace(
        'product: Acme API',
        'product: Orbit\nearly-access: "Try it today on https://next.orbit.example, with your usual account."',
      )
      .replace('notify: [customers, support]', 'notify: [customers, partners, support, auditors]')
      .replace(/audiences:\n(?: {2}.*\n)+/, audiences.replace('LIST', `${shipping.root}.csv`))
      .replace('channels:\n', 'channels:\n  webhook: { secret: "${WAYBILL_RECIPIENT_KEY}" }\n'),
  )
  return shipping
}

const expected = ['--expected', '2026-12-01T09:00+01:00/PT2H'] as const

/** A preview on a disk, and every page of its own in it. */
async function aPreview(): Promise<{ folder: string; pages: readonly string[] }> {
  const shipping = await aReadership()
  const made = await shipping.waybill(
    'preview',
    '--environment',
    'production',
    ...expected,
    '--output',
    'preview',
  )
  expect(made, made.stderr).toMatchObject({ exitCode: 0 })
  const folder = join(shipping.root, 'preview')
  const paths = await readdir(folder, { recursive: true })
  return { folder, pages: paths.filter(isPage).toSorted() }
}

/** What a person opens; frames and the changelog site are looked at in theirs. */
function isPage(path: string): boolean {
  return path.endsWith('.html') && !/^page\/|(?:light|dark|frame)\.html$/.test(path)
}

/** Opens every page from the disk; nothing that it does there may be wrong. */
async function eachPage(
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const { folder, pages } = await aPreview()
  expect(pages.length).toBe(16)
  const context = await browser.newContext(options)
  try {
    for (const path of pages) {
      const page = await context.newPage()
      const wrongs = watch(page, pathToFileURL(folder).href)
      await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'networkidle' })
      await look(page, path)
      expect(wrongs, path).toEqual([])
      await page.close()
    }
  } finally {
    await context.close()
  }
}

test.each([
  { colorScheme: 'light', width: 1100 },
  { colorScheme: 'dark', width: 1100 },
  { colorScheme: 'light', width: 320 },
] as const)(
  'every page is accessible, has one heading and fits: $colorScheme, $width pixels',
  async ({ colorScheme, width }) => {
    await eachPage({ colorScheme, viewport: { width, height: 800 } }, async (page, path) => {
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(width)
      await expectAccessible(page, path, { iframes: false })
    })
  },
)

test('a preview opens from a disk without scripts, and the same words are there', async () => {
  const words: string[] = []
  await eachPage({}, async (page) => void words.push(await page.locator('body').innerText()))
  await eachPage({ javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('body').innerText()).toBe(words.shift())
  })
})

test('the mail is shown light, dark and narrow by style alone, and nothing in it acts', async () => {
  await eachPage({ viewport: { width: 1100, height: 900 } }, async (page, path) => {
    expect(await page.evaluate('window.harmed')).toBeUndefined()
    expect(await page.locator('script, svg, main img').count()).toBe(0)
    if (!/email.*index/.test(path)) return
    const [light, dark] = [page.locator('iframe.in-light'), page.locator('iframe.in-dark')]
    expect([await light.isVisible(), await dark.isVisible()]).toEqual([true, false])
    await page.getByText('Dark', { exact: true }).click()
    expect([await light.isVisible(), await dark.isVisible()]).toEqual([false, true])
    await page.getByText('On a telephone').click()
    expect((await light.boundingBox())?.width).toBeLessThan(380)
    const texts = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.locator('body').innerText()),
    )
    for (const text of texts) expect(text).toContain('Orbit 3.0.0 is on its way')
  })
})

test('the pictures of the guide can be taken, into the folder that PREVIEW_PICTURES names', async () => {
  const folder = process.env['PREVIEW_PICTURES'] ?? (await scratchFolder())
  const taken: string[] = []
  const names: Readonly<Record<string, string>> = {
    'index.html': 'preview',
    '2-email-customers/index.html': 'preview-mail',
    'notes/md.html': 'preview-notes',
    'inside.html': 'preview-inside',
    'page.html': 'preview-page',
  }
  const size = { viewport: { width: 1100, height: 900 }, deviceScaleFactor: 1.25 }
  await eachPage(size, async (page, path) => {
    const name = names[path]
    if (!name) return
    const clip = { x: 0, y: 0, width: 1100, height: 1350 }
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, clip })
    taken.push(name)
  })
  expect(taken.toSorted()).toEqual(Object.values(names).toSorted())
})

interface Served {
  readonly shipping: Shipping
  readonly url: string
  readonly started: Started
}

/** The real command line, serving; it is drawn up when this is back. */
async function aServed(...argv: readonly string[]): Promise<Served> {
  const shipping = await aReadership()
  const port = await freePort()
  const started = startCli(
    shipping.root,
    ['preview', '--port', String(port), ...expected, ...argv],
    shipping.environment,
  )
  onTestFinished(async () => {
    started.kill('SIGKILL')
    await started.ended
  })
  const url = `http://127.0.0.1:${port}/`
  const isUp = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await isUp())) {
    if (!started.running) throw new Error((await started.ended).stderr)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { shipping, url, started }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

test.each([
  { colorScheme: 'light', width: 1100 },
  { colorScheme: 'dark', width: 320 },
] as const)(
  'every page that is served is quiet, accessible and fits: $colorScheme, $width pixels',
  async ({ colorScheme, width }) => {
    const { url } = await aServed()
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
    onTestFinished(() => context.close())
    const found = new Set([url])
    for (const address of found) {
      const page = await context.newPage()
      const wrongs = watch(page, url)
      await page.goto(address)
      await page.getByText('Follows your edits').waitFor()
      await page.getByText('Nothing has been sent.').waitFor()
      expect(await page.locator('h1').count(), address).toBe(1)
      expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBe(width)
      expect(await page.evaluate('window.harmed'), address).toBeUndefined()
      for (const shown of await page.locator('iframe:visible').all())
        expect((await shown.contentFrame().locator('body').innerText()).length, address).toBeGreaterThan(50)
      await expectAccessible(page, address, { iframes: false })
      const links = await page
        .locator('main a, nav a')
        .evaluateAll((all) => all.map((one) => (one as unknown as { href: string }).href))
      for (const link of links) {
        const [plain = ''] = link.split('#')
        if (plain.startsWith(url) && isPage(plain.slice(url.length))) found.add(plain)
      }
      expect(wrongs, address).toEqual([])
      await page.close()
    }
    expect(found.size).toBe(17)
  },
)

test('a page updates by itself when a template, the configuration, a list or the history changes', async () => {
  const { url, shipping } = await aServed()
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  const wrongs = watch(page, url)
  await writeFile(join(shipping.root, 'notes.hbs'), '## One\n')
  await page.goto(`${url}notes/md.html`)
  await page.getByText('Follows your edits').waitFor()
  await shipping.configure((yaml) => `${yaml}notes: { templates: { md: notes.hbs } }\n`)
  await page.locator('h3', { hasText: 'One' }).waitFor()
  await writeFile(join(shipping.root, 'notes.hbs'), '## Two, **bold** and `code`\n')
  await page.locator('h3', { hasText: 'Two, bold and code' }).waitFor()
  await page.goto(`${url}readers.html`)
  await page.getByText('Follows your edits').waitFor()
  await writeFile(`${shipping.root}.csv`, 'address\nonly@atlas.example\n')
  await page.getByText('o***@atlas.example').first().waitFor()
  await page.goto(`${url}index.html`)
  await gitOutput(['tag', 'v9.0.0'], { cwd: shipping.root })
  await page.locator('h1', { hasText: '9.0.0' }).waitFor()
  expect(wrongs.filter((wrong) => !/^got nothing from .*events$/.test(wrong))).toEqual([])
})

test('a broken template is told in place of the page, with its place, and the page comes back', async () => {
  const { url, shipping } = await aServed()
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  await writeFile(join(shipping.root, 'notes.hbs'), '## Fine\n')
  await page.goto(`${url}notes/md.html`)
  await shipping.configure((yaml) => `${yaml}notes: { templates: { md: notes.hbs } }\n`)
  await page.locator('h3', { hasText: 'Fine' }).waitFor()
  await writeFile(join(shipping.root, 'notes.hbs'), '## Fine\n{{#each releases}}\n')
  await page.getByText('The preview cannot be drawn up').waitFor()
  await page.getByText('TEMPLATE_INVALID').waitFor()
  expect(await page.locator('.place').innerText()).toMatch(/^notes\.hbs:\d/)
  expect(await page.getByText('Nothing has been sent.').isVisible()).toBe(true)
  await expectAccessible(page, 'the fault')
  await writeFile(join(shipping.root, 'notes.hbs'), '## Mended\n')
  await page.locator('h3', { hasText: 'Mended' }).waitFor()
  expect(page.url()).toBe(`${url}notes/md.html`)
  await page.goto(`${url}nowhere.html`)
  await page.getByRole('link', { name: 'Go to the overview.' }).click()
  await page.locator('h1', { hasText: 'What would leave this machine' }).waitFor()
})

test('all of it can be reached with the keyboard, and read without scripts', async () => {
  const { url } = await aServed()
  const page = await browser.newPage({ javaScriptEnabled: false })
  onTestFinished(() => page.close())
  await page.goto(url)
  const focused = () => page.locator(':focus').innerText()
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Skip to content')
  const names: string[] = []
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('Tab')
    names.push(await focused())
  }
  expect(names).toEqual(['Overview', 'Notes', 'Messages', 'Page', 'Inside', 'Readers'])
  await page.locator('nav a', { hasText: 'Messages' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('h1', { hasText: 'Every message' }).waitFor()
  expect(await page.locator('.card h3 a').count()).toBe(6)
  await page.goto(`${url}page.html`)
  const [, frame] = page.frames()
  expect(await frame?.locator('h1').innerText()).toContain('Orbit')
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends it within two seconds while a page listens, with exit code %i', async (signal, code) => {
  const { url, started } = await aServed()
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  await page.goto(url)
  await page.getByText('Follows your edits').waitFor()
  const began = performance.now()
  started.kill(signal)
  const { exitCode, stderr } = await started.ended
  expect(performance.now() - began).toBeLessThan(2000)
  expect(exitCode, stderr).toBe(code)
  await page.getByText('Ended: run waybill preview again').waitFor()
})

test('a preview that is being drawn up is stopped within two seconds too', async () => {
  const { started, shipping } = await aServed()
  await shipping.configure((yaml) => `${yaml}# again\n`)
  await new Promise((resolve) => setTimeout(resolve, 700))
  const began = performance.now()
  started.kill('SIGINT')
  expect((await started.ended).exitCode).toBe(130)
  expect(performance.now() - began).toBeLessThan(2000)
})

test('another site cannot read it: not by its address, and not in a frame', async () => {
  const { url } = await aServed()
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  const { port } = new URL(url)
  const other = await serveText('<h1>Elsewhere</h1><iframe></iframe>')
  await page.goto(other)
  const read = await page.evaluate(
    `fetch('http://127.0.0.1:${port}/preview.json').then((one) => one.text(), () => 'refused')`,
  )
  expect(read).toBe('refused')
  await page.evaluate(`document.querySelector('iframe').src = 'http://127.0.0.1:${port}/'`)
  await page.waitForTimeout(500)
  const [, frame] = page.frames()
  const inside = await frame?.evaluate<string>('document.body ? document.body.innerText : ""').catch(() => '')
  expect(inside ?? '').not.toContain('What would leave')
})

/** Another origin on this machine. */
async function serveText(html: string): Promise<string> {
  const folder = await scratchFolder()
  await writeFile(join(folder, 'index.html'), html)
  return (await serve(folder)).replace('127.0.0.1', 'localhost')
}
