import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Occasion } from '../../src/notices/body.ts'
import { everyMail, mailOf } from '../notices/mails.ts'
import { scratchFolder } from '../builders/folder.ts'
import { expectAccessible } from './axe.ts'
import { luminance, openBrowser, watch } from './browser.ts'

const unsubscribe = 'https://acme.example/unsubscribe/v1.0a1b.token'
const schemes = ['light', 'dark'] as const
type Look = { readonly scheme: (typeof schemes)[number]; readonly width: number }
const looks: readonly Look[] = schemes.flatMap((scheme) => [640, 320].map((width) => ({ scheme, width })))

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Opens a mail as a mail program does: its HTML alone, without scripts of its own. Nothing may be asked of any host. */
async function opened(occasion: Occasion, look: Look, see: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    colorScheme: look.scheme,
    viewport: { width: look.width, height: 800 },
    deviceScaleFactor: 1.5,
  })
  try {
    const page = await context.newPage()
    const wrongs = watch(page, 'about:')
    await page.setContent(mailOf(occasion, { unsubscribe }).html, { waitUntil: 'networkidle' })
    await see(page)
    expect(wrongs).toEqual([])
  } finally {
    await context.close()
  }
}

test.each(everyMail())(
  '%s is accessible in light and dark, wide and narrow, and fits without scrolling',
  async (_, occasion) => {
    for (const look of looks)
      await opened(occasion, look, async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width)
        // A mail is a part of somebody's mail program, which brings the landmarks.
        const rules = { region: { enabled: false }, 'landmark-one-main': { enabled: false } }
        await expectAccessible(page, JSON.stringify(look), { rules })
      })
  },
)

test('no text stands over the edge of its box or over another, at 320 pixels', async () => {
  for (const [name, occasion] of everyMail())
    await opened(occasion, { scheme: 'light', width: 320 }, async (page) => {
      const over = await page.evaluate<string[]>(`[...document.querySelectorAll('p, li, h1, h2, h3, td')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > 320)
        .map((one) => one.outerHTML)`)
      expect(over, name).toEqual([])
    })
})

test('a reader who wants it dark gets a dark mail, from edge to edge', async () => {
  for (const [name, occasion] of everyMail())
    await opened(occasion, { scheme: 'dark', width: 640 }, async (page) => {
      // What text stands on; a bar of colour alone is meant to shine.
      const papers = await page.evaluate<string[]>(`[...document.querySelectorAll('body, table, td, code')]
        .filter((one) => one.textContent.trim() !== '')
        .map((one) => getComputedStyle(one).backgroundColor).filter((color) => !color.endsWith(', 0)'))`)
      expect(papers.length).toBeGreaterThan(3)
      for (const paper of papers) expect(luminance(paper), name).toBeLessThan(0.06)
    })
})

test('the pictures of the guide can be taken, into the folder that MAIL_PICTURES names', async () => {
  const folder = process.env['MAIL_PICTURES'] ?? (await scratchFolder())
  const sha256 = createHash('sha256').update('bom.cdx.json').digest('hex')
  const mails = new Map(everyMail({ bom: { components: 212, sha256, bytes: 84_211 } }))
  const pictures: readonly [string, string, Look][] = [
    ['mail-light', 'a notice', { scheme: 'light', width: 680 }],
    ['mail-dark', 'a notice', { scheme: 'dark', width: 680 }],
    ['mail-narrow', 'a notice', { scheme: 'light', width: 360 }],
    ['mail-revision', 'a revision', { scheme: 'light', width: 680 }],
    ['mail-proof', 'a proof', { scheme: 'light', width: 680 }],
    ['mail-exception', 'an exception', { scheme: 'light', width: 680 }],
  ]
  for (const [file, name, look] of pictures) {
    const occasion = mails.get(name)
    expect(occasion, name).toBeDefined()
    if (occasion === undefined) continue
    await opened(occasion, look, async (page) => {
      await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true })
    })
  }
})
