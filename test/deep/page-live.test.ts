import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Coming } from '../../src/page/coming.ts'
import type { SiteInput } from '../../src/page/site-input.ts'
import { composeSite } from '../../src/page/site.ts'
import { english } from '../../src/page/words/english.ts'
import { scratchFolder } from '../builders/folder.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { aSiteInput } from '../page/sites.ts'
import { aStay } from '../page/stays.ts'
import { expectAccessible } from './axe.ts'
import { luminance, openBrowser, serve, watch } from './browser.ts'

const unbroken = 'unbroken'.repeat(40)

const stays = [
  aStay(),
  aStay({ version: '1.3.0', since: '2026-10-01T09:30:00Z', until: '2026-11-21T14:05:00Z', rolledBack: true }),
  aStay({
    environment: 'eu west',
    package: '@acme/api',
    parts: { proved: 2, all: 3 },
    version: '9.9.9-rc.1+build.77',
  }),
  aStay({ environment: 'بيئة الإنتاج', package: unbroken, version: unbroken, answers: null }),
  aStay({ environment: unbroken, until: '2026-11-22T00:00:00Z' }),
  ...Array.from({ length: 60 }, (_, index) =>
    aStay({
      version: `1.2.${index}`,
      since: `2026-09-01T0${index % 10}:00:00Z`,
      until: `2026-09-02T0${index % 10}:00:00Z`,
      entry: { seq: 100 + index, sha256: 'f'.repeat(64) },
    }),
  ),
]

const coming: readonly Coming[] = [
  {
    shipment: 'one',
    environment: 'production',
    release: aRelease({
      version: '2.0.0',
      tag: null,
      breaking: [
        { change: 'c-1', commit: 'f'.repeat(40), scope: 'api', text: `Use \`/v2\`.\n\n${unbroken}` },
      ],
      upgrade: [
        { change: null, text: 'Move your keys first.' },
        { change: null, text: 'حدّث المفاتيح' },
      ],
      highlights: [{ change: null, text: 'Invoices in every currency.' }],
      sections: [
        {
          type: 'feat',
          title: 'Features',
          changes: [aChange(), aChange({ id: 'c-2', description: unbroken })],
        },
        { type: 'fix', title: 'Bug fixes', changes: [aChange({ id: 'c-3', scope: unbroken })] },
      ],
    }),
    announcedAt: '2026-11-22T09:00:00Z',
    expected: { start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T12:00:00+01:00' },
    earlyAccess: `Try it on https://next.acme.example/${unbroken}`,
  },
  {
    shipment: 'two',
    environment: unbroken,
    release: aRelease({ version: unbroken, package: '@acme/api', tag: null }),
    announcedAt: '2026-11-22T09:00:00Z',
    expected: null,
    earlyAccess: null,
  },
]

const paths = ['live/', 'coming/', 'releases/1.3.0/'] as const

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Looks at the pages of such a site in a browser of this kind; nothing that it does there may be wrong. */
async function eachPage(
  options: BrowserContextOptions,
  look: (page: Page, path: (typeof paths)[number]) => Promise<void>,
  more: Partial<SiteInput> = {},
): Promise<void> {
  const root = await scratchFolder()
  const releases = [aRelease(), aRelease({ version: '1.3.0', date: '2026-10-01T09:00:00Z' })]
  const input = aSiteInput(releases, { baseUrl: 'https://acme.example/', stays, coming, ...more })
  for (const { path, content } of composeSite(input)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  const origin = await serve(root)
  const context = await browser.newContext(options)
  try {
    for (const path of paths) {
      const page = await context.newPage()
      const wrongs = watch(page, origin)
      await page.goto(`${origin}${path}`)
      await look(page, path)
      expect(wrongs, path).toEqual([])
      await page.close()
    }
  } finally {
    await context.close()
  }
}

const rightToLeft = { language: { ...english, tag: 'ar', direction: 'rtl' as const } }

test.each(
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 1280].map((width) => ({ colorScheme, viewport: { width, height: 800 } })),
  ),
)('no rule of accessibility is broken: $colorScheme, $viewport.width', async (options) => {
  await eachPage(options, (page) => expectAccessible(page, page.url()))
})

test.each([320, 500, 800])(
  'nothing is wider than a screen of %i pixels, in both directions of reading',
  async (width) => {
    for (const more of [{}, rightToLeft])
      await eachPage(
        { viewport: { width, height: 640 } },
        async (page) => {
          expect(await page.evaluate('document.documentElement.scrollWidth'), page.url()).toBe(width)
        },
        more,
      )
  },
)

test('on a phone every cell of the history says what it is, and a screen reader still finds a table', async () => {
  await eachPage({ viewport: { width: 320, height: 640 } }, async (page, path) => {
    if (path !== 'live/') return
    const labels = await page.evaluate<string[]>(
      `Array.from(document.querySelectorAll('.past tbody tr:first-child td'), (cell) => getComputedStyle(cell, '::before').content)`,
    )
    expect(labels).toEqual(
      ['Environment', 'From', 'Until', 'Proof'].map((label) => expect.stringContaining(`"${label}`)),
    )
    const snapshot = await page.locator('.past').ariaSnapshot()
    expect(snapshot).toContain('- table')
    expect(snapshot).toMatch(/- rowheader/)
  })
})

test('in the dark the pages are dark, with text that stands out', async () => {
  await eachPage({ colorScheme: 'dark' }, async (page) => {
    const [paper = '', ink = ''] = await page.evaluate<string[]>(
      '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]',
    )
    expect(luminance(paper)).toBeLessThan(0.05)
    expect(luminance(ink)).toBeGreaterThan(0.5)
  })
})

test('on paper nothing of what runs, ran or is coming is missing', async () => {
  await eachPage({}, async (page, path) => {
    const parts = page.locator('.runs, .past tbody tr, .shipment, .stays li')
    const onScreen = await parts.allInnerTexts()
    expect(onScreen.length, path).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    const words = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' '))
    expect(words(await parts.allInnerTexts())).toEqual(words(onScreen))
    for (const part of await parts.all()) expect(await part.isVisible()).toBe(true)
    expect((await page.pdf()).length).toBeGreaterThan(1000)
  })
})

test('a mark leads to the environment on the page of what is live', async () => {
  await eachPage({}, async (page, path) => {
    if (path !== 'releases/1.3.0/') return
    await page.locator('.stays a').first().click()
    await page.waitForURL('**/live/#in-production')
    expect(await page.locator(':target h2').innerText()).toBe('production')
  })
})
