import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aShipping } from '../builders/shipping.ts'
import { scratchFolder } from '../builders/folder.ts'
import { expectAccessible } from './axe.ts'
import { openBrowser, watch } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const history = [
  { message: 'feat: begin', files: { 'package.json': '{"name":"orbit"}' }, tags: ['v2.3.0'] },
  { message: 'feat(search): find orders by any word in their notes (#418)' },
  { message: 'feat(export): write spreadsheets with the columns that are on the screen (#421)' },
  { message: 'fix(login): keep people signed in when their telephone changes networks\n\nCloses #402' },
  { message: 'perf(map): draw ten thousand parcels without a pause (#430)' },
  {
    message:
      'feat(api)!: addresses have a country\n\nBREAKING CHANGE: `country` is required wherever an address is written. Send `"country": "DE"` with it.',
  },
  { message: 'fix: <script>window.harmed = 1</script> <img src=x onerror="window.harmed = 2"> stays text' },
]

const audiences = `audiences:
  customers: { wants: { types: [feat, fix] }, email: { list: LIST }, time-zone: Europe/Berlin }
  partners: { external: true, wants: { types: [feat], scopes: [api] }, teams: ["https://teams.acme.example/flow"], webhook: ["https://hooks.acme.example/orbit"] }
  support: { slack: [C0123456789], discord: ["https://discord.acme.example/api/webhooks/1"], email: { addresses: [support@orbit.example] }, external: false, time-zone: Europe/Berlin }
  auditors: { wants: { types: [docs], breaking: as-typed }, email: { addresses: [audit@orbit.example] } }
`

/** A preview with readers on every channel, on a disk; every path in it that a person opens. */
async function aPreview(): Promise<{ folder: string; pages: readonly string[] }> {
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
  const window = '2026-12-01T09:00+01:00/PT2H'
  const made = await shipping.waybill(
    'preview',
    '--environment',
    'production',
    '--expected',
    window,
    '--output',
    'preview',
  )
  expect(made, made.stderr).toMatchObject({ exitCode: 0 })
  const folder = join(shipping.root, 'preview')
  const paths = await readdir(folder, { recursive: true })
  return { folder, pages: paths.filter((path) => path.endsWith('index.html')).toSorted() }
}

/** Opens every page from the disk; nothing that it does there may be wrong. */
async function eachPage(
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const { folder, pages } = await aPreview()
  expect(pages.length).toBe(7)
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
    if (!path.includes('email')) return
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
  const size = { viewport: { width: 1100, height: 900 }, deviceScaleFactor: 1.25 }
  await eachPage(size, async (page, path) => {
    const name = { 'index.html': 'preview', '2-email-customers/index.html': 'preview-mail' }[path]
    const clip = { x: 0, y: 0, width: 1100, height: path === 'index.html' ? 1440 : 1350 }
    if (!name) return
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, clip })
    taken.push(name)
  })
  expect(taken.toSorted()).toEqual(['preview', 'preview-mail'])
})
