import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadConfiguration } from '../../src/config/load.ts'
import { files } from '../../src/edge/files.ts'
import { openLook } from '../../src/journeys/page-look.ts'
import { publishSite } from '../../src/journeys/publish.ts'
import type { Release } from '../../src/notes/document.ts'
import { languageTags } from '../../src/page/words.ts'
import { scratchFolder } from '../builders/folder.ts'
import { aChange, aRelease, releaseNotes } from '../builders/release.ts'
import { expectAccessible } from './axe.ts'
import { luminance, openBrowser, serve, watch } from './browser.ts'

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="24"><path d="M0 0h48v24H0z" fill="#0a5c36"/></svg>'

const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'

/** What every kind of page has to show: breaking, withdrawn, several sections and releases. */
function releases(words: string): Release[] {
  const change = aChange({ description: words, scope: 'rechnungsstellung', breaking: true })
  const fix = aChange({ commit: '2f2e3d4c5b6a79880f1e2d3c4b5a69788f0e1d2c', type: 'fix', description: words })
  return [
    aRelease({
      version: '2.0.0',
      bump: 'major',
      previousTag: 'v1.4.0',
      sections: [
        { type: 'feat', title: 'Features', changes: [change] },
        { type: 'fix', title: 'Bug fixes', changes: [fix] },
      ],
      breaking: [{ change: change.id, commit: change.commit, scope: null, text: words }],
      contributors: [{ name: 'Ada Park', login: null, first: true }],
    }),
    aRelease({
      date: '2026-10-01T09:00:00Z',
      withdrawn: { at: '2026-10-02T09:00:00Z', reason: words, replacement: '2.0.0' },
    }),
  ]
}

interface Served {
  readonly origin: string
  readonly warnings: readonly string[]
}

/** A site with this `page`, its files beside it, served. */
async function aSite(
  page: string,
  beside: Readonly<Record<string, string>> = {},
  words = 'a change',
): Promise<Served> {
  const home = await scratchFolder()
  for (const [path, content] of Object.entries(beside)) {
    await mkdir(dirname(join(home, path)), { recursive: true })
    await writeFile(join(home, path), content)
  }
  const { configuration, placeOf } = await loadConfiguration({ file: 'waybill.yml', text: `page:\n${page}` })
  const look = await openLook(files, home, configuration, placeOf)
  const output = join(home, 'site')
  await publishSite(
    { files },
    {
      notes: { ...releaseNotes(...releases(words)), repository: { url: 'https://github.com/acme/api' } },
      configuration,
      output,
      baseUrl: 'https://acme.example/changelog/',
      look,
      now: '2026-11-22T09:00:00Z',
    },
  )
  return { origin: await serve(output), warnings: look.warnings }
}

const paths = ['', 'releases/2.0.0/', 'releases/1.4.0/', 'upgrade/']

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Looks at every page in a browser of this kind; nothing that it does there may be wrong. */
async function eachPage(
  { origin }: Served,
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
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

function variable(page: Page, name: string): Promise<string> {
  return page.evaluate<string>(
    `getComputedStyle(document.documentElement).getPropertyValue('--${name}').trim()`,
  )
}

const colors = `  colors:
    light: { link: '#0a5c36', paper: '#fffdf5' }
    dark: { link: '#7fdcb0', paper: '#101614' }
`

test.each(['light', 'dark'] as const)(
  'colours of ones own are those of the page, and accessible: %s',
  async (colorScheme) => {
    const site = await aSite(colors)
    expect(site.warnings).toEqual([])
    const wanted =
      colorScheme === 'light' ? { link: '#0a5c36', paper: '#fffdf5' } : { link: '#7fdcb0', paper: '#101614' }
    await eachPage(site, { colorScheme }, async (page) => {
      expect({ link: await variable(page, 'link'), paper: await variable(page, 'paper') }).toEqual(wanted)
      await expectAccessible(page, page.url())
    })
  },
)

test('colours that are told to be hard to read are those that a checker finds too', async () => {
  const site = await aSite(`  colors: { light: { ink: '#9a9a9a' } }\n`)
  expect(site.warnings).toHaveLength(1)
  const context = await browser.newContext({ colorScheme: 'light' })
  const page = await context.newPage()
  await page.goto(site.origin)
  const found: unknown = await expectAccessible(page, 'the index').catch((error: unknown) => error)
  expect(JSON.stringify((found as { actual?: unknown }).actual)).toContain('color-contrast')
  await context.close()
})

test('on paper the text is black on white, whatever the colours, and more contrast is there for those who ask', async () => {
  const site = await aSite(`  colors: { light: { ink: '#0a5c36', soft: '#2f6f52', paper: '#fff6e0' } }\n`)
  await eachPage(site, { colorScheme: 'light' }, async (page) => {
    const soft = await variable(page, 'soft')
    expect(soft).toBe('#2f6f52')
    await page.emulateMedia({ contrast: 'more' })
    const { quiet = '', ink = '' } = await page.evaluate<Record<string, string>>(`(() => {
      const quiet = document.body.appendChild(document.createElement('p'))
      quiet.className = 'quiet'
      return { quiet: getComputedStyle(quiet).color, ink: getComputedStyle(document.body).color }
    })()`)
    expect(quiet).toBe(ink)
    await page.emulateMedia({ contrast: null, media: 'print' })
    const [paper = '', text = ''] = await page.evaluate<string[]>(
      '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]',
    )
    expect(luminance(text)).toBe(0)
    expect(luminance(paper)).toBe(1)
  })
})

test('the logo is shown and leads to the index, and the icon is the one that was configured', async () => {
  const site = await aSite('  logo: brand/logo.svg\n  icon: brand/icon.svg\n', {
    'brand/logo.svg': svg,
    'brand/icon.svg': svg,
  })
  await eachPage(site, {}, async (page) => {
    expect(await page.locator('.bar a.home img').isVisible()).toBe(true)
    const [width, home, icon] = await page.evaluate<unknown[]>(`(() => {
      const logo = document.querySelector('.bar a.home img')
      return [logo.naturalWidth, logo.closest('a').href, document.querySelector('link[rel=icon]').href]
    })()`)
    expect([width, home, icon]).toEqual([48, site.origin, `${site.origin}icon.svg`])
    await expectAccessible(page, page.url())
  })
})

test('a style sheet of ones own wins over that of Waybill', async () => {
  const site = await aSite('  css: site.css\n', {
    'site.css': 'h1 { color: rgb(1, 2, 3) }\n.foot { font-size: 21px }',
  })
  await eachPage(site, {}, async (page) => {
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).color')).toBe('rgb(1, 2, 3)')
    expect(await page.evaluate('getComputedStyle(document.querySelector(".foot")).fontSize')).toBe('21px')
  })
})

test('header and footer of ones own stand on every page, with links that lead where they should', async () => {
  const site = await aSite('  templates: { header: header.hbs, footer: footer.hbs }\n', {
    'header.hbs': '<header><p class="own"><a href="{{home}}">{{site.title}}</a></p></header>\n',
    'footer.hbs':
      '<footer><ul>{{#each site.feeds}}<li><a href="{{@root.root}}{{href}}">{{label}}</a></li>{{/each}}</ul></footer>\n',
  })
  await eachPage(site, {}, async (page) => {
    const [home, ...feeds] = await page.evaluate<string[]>(
      'Array.from(document.querySelectorAll("header .own a, footer a"), ({ href }) => href)',
    )
    expect(home).toBe(site.origin)
    expect(feeds).toEqual(['atom.xml', 'rss.xml', 'feed.json'].map((name) => `${site.origin}${name}`))
    await expectAccessible(page, page.url())
  })
})

test.each(['ar', 'he', 'fa'])(
  'a page in %s runs from right to left, and nothing leaves the screen',
  async (tag) => {
    const site = await aSite(`  language: ${tag}\n  logo: logo.svg\n`, { 'logo.svg': svg }, 'ابحث بأي كلمة')
    for (const width of [320, 1280])
      await eachPage(site, { viewport: { width, height: 800 } }, async (page) => {
        expect(await page.locator('html').getAttribute('lang')).toBe(tag)
        expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe('rtl')
        expect(await page.evaluate('document.documentElement.scrollWidth'), page.url()).toBe(width)
        const { left, right } = await page.evaluate<{ left: number; right: number }>(
          '(({ left, right }) => ({ left, right: innerWidth - right }))(document.querySelector("h1 bdi, h1").getBoundingClientRect())',
        )
        expect(right).toBeLessThan(left + width)
        await expectAccessible(page, page.url())
      })
  },
)

test('German words, and one that is longer than a line, fit into 320 pixels', async () => {
  const site = await aSite('  language: de-AT\n', {}, `${longWord} und ${longWord.repeat(3)} geändert`)
  await eachPage(site, { viewport: { width: 320, height: 640 } }, async (page) => {
    expect(await page.evaluate('document.documentElement.scrollWidth'), page.url()).toBe(320)
    expect(await page.locator('body').innerText()).not.toMatch(/\b(?:the|Released|Features|Skip to)\b/)
    await expectAccessible(page, page.url())
  })
})

test.each(languageTags)('in %s no text is cut off, left unfilled or wider than a telephone', async (tag) => {
  const site = await aSite(`  language: ${tag}\n`)
  await eachPage(site, { viewport: { width: 320, height: 640 } }, async (page) => {
    expect(await page.evaluate('document.documentElement.scrollWidth'), page.url()).toBe(320)
    expect(await page.locator('body').innerText()).not.toMatch(/\{[a-z]+\}/)
  })
})
