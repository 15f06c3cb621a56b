import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Change, Release } from '../../src/notes/document.ts'
import { english } from '../../src/page/words/english.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { expectAccessible } from './axe.ts'
import { openBrowser, watch } from './browser.ts'
import { servedSite } from './served-site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const hostile = '<img src=x onerror="window.harmed = 1"> ${x} {count}'
const titles: Readonly<Record<string, string>> = { feat: 'Features', fix: 'Bug fixes', perf: 'Performance' }

let made = 0
function change(type: string, description: string, more: Partial<Change> = {}): Change {
  made += 1
  return aChange({ id: `c-${String(made).padStart(12, '0')}`, type, description, ...more })
}

function release(
  name: string,
  version: string,
  changes: readonly Change[],
  more: Partial<Release> = {},
): Release {
  const types = [...new Set(changes.map(({ type }) => type))]
  return aRelease({
    version,
    package: name,
    sections: types.map((type) => ({
      type,
      title: titles[type] ?? type,
      changes: changes.filter((one) => one.type === type),
    })),
    ...more,
  })
}

const dropped = change('feat', 'drop the old address format', { breaking: true, scope: 'api' })

/** Newest first: two packages, and what no page of the newest fifty shows. */
const releases: readonly Release[] = [
  release(
    'api',
    '2.0.0',
    [dropped, change('fix', 'Crème brûlée is spelt like a dessert'), change('fix', hostile)],
    {
      breaking: [
        { change: dropped.id, commit: 'c', scope: 'api', text: 'Send the `country` with every address.' },
      ],
      date: '2026-11-20T00:00:00Z',
    },
  ),
  release('web', '1.1.0', [change('feat', 'ابحث عن أي كلمة'), change('perf', 'draw the map at once')], {
    withdrawn: { at: '2026-11-19T00:00:00Z', reason: 'lost data', replacement: null },
    date: '2026-11-18T00:00:00Z',
  }),
  release('web', '1.0.1', [], { date: '2026-11-17T00:00:00Z' }),
  ...Array.from({ length: 60 }, (_, index) =>
    release('api', `1.${60 - index}.0`, [change('feat', `step ${60 - index} of many`)], {
      date: new Date(Date.UTC(2025, 0, 61 - index)).toISOString(),
    }),
  ),
  release('web', '0.1.0', [change('fix', 'the ΟΔΟΣ of the beginning')], { date: '2024-01-01T00:00:00Z' }),
]

const stays = [
  {
    environment: 'production',
    package: 'web',
    version: '1.1.0',
    commit: null,
    since: '2026-11-18T10:00:00Z',
    until: null,
    rolledBack: false,
    parts: null,
    answers: null,
    entry: { seq: 1, sha256: '0'.repeat(64) },
    further: [],
  },
]

/** The page at a path of the site, in a browser of this kind; nothing that it does may be wrong. */
async function open(
  path = '',
  options: BrowserContextOptions = {},
  site = servedSite(releases, { stays }),
): Promise<{ page: Page; origin: string; wrongs: readonly string[]; folder: string; disk: string }> {
  const { origin, folder, disk } = await site
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const wrongs = watch(page, origin)
  await page.goto(`${origin}${path}`)
  return { page, origin, wrongs, folder, disk }
}

/** Waits until an expression holds in the page, whose policy lets no test hand it code. */
const until = (page: Page, expression: string) =>
  expect.poll(() => page.evaluate<unknown>(expression), { timeout: 60_000, interval: 30 }).toBe(true)

const said = (page: Page) => page.locator('.search [role="status"]')

/** Waits for the whole answer and gives the changes that are found, below the names of their releases. */
async function answer(page: Page): Promise<string[]> {
  await until(page, `/\\d|Nothing/.test(document.querySelector('.said').textContent)`)
  return page.locator('.found h2, .found li li > a').allInnerTexts()
}

async function ask(page: Page, words: string): Promise<string[]> {
  await page.evaluate("document.querySelector('.said').textContent = ''")
  await page.getByLabel('Search all releases').fill(words)
  return answer(page)
}

test('a reader finds a change that no page of the newest releases shows, and gets to it', async () => {
  const { page, wrongs } = await open()
  expect(await ask(page, 'step 3')).toContain('step 3 of many')
  expect(await ask(page, 'of the beginning')).toEqual(['web 0.1.0', 'the ΟΔΟΣ of the beginning'])
  expect(await said(page).innerText()).toBe('1 change in 1 release.')
  expect(await page.locator('.entry').first().isVisible()).toBe(false)
  await page.locator('.found li li a').click()
  expect(new URL(page.url()).pathname).toBe('/releases/web/0.1.0/index.html')
  expect(await page.locator(':target').innerText()).toContain('the ΟΔΟΣ of the beginning')
  expect(wrongs).toEqual([])
})

test('nothing of the index is asked for before somebody searches', async () => {
  const asked: string[] = []
  const { page } = await open()
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.getByLabel('Search all releases').focus()
  await page.waitForTimeout(300)
  expect(asked.filter((path) => path.startsWith('/search'))).toEqual([])
  await ask(page, 'map')
  await ask(page, 'dessert')
  expect(asked.filter((path) => path.startsWith('/search'))).toEqual(['/search/1.json'])
})

test.each([
  ['creme BRULEE', 'Crème brûlée is spelt like a dessert'],
  ['crème', 'Crème brûlée is spelt like a dessert'],
  ['οδός', 'the ΟΔΟΣ of the beginning'],
  ['dessert 2.0 api', 'Crème brûlée is spelt like a dessert'],
  ['country', 'api drop the old address format'],
  ['كلمة', 'ابحث عن أي كلمة'],
])('"%s" finds "%s"', async (words, found) => {
  const { page, wrongs } = await open()
  expect((await ask(page, words)).map((text) => text.replace(/\s+/g, ' '))).toContain(found)
  expect(wrongs).toEqual([])
})

test('all words must occur, and what matches is marked to the letter', async () => {
  const { page } = await open()
  expect(await ask(page, 'crème address')).toEqual([])
  expect(await said(page).innerText()).toBe('Nothing found. Try fewer words or other filters.')
  await ask(page, 'brulee ess')
  expect(await page.locator('.found mark').allInnerTexts()).toEqual(['brûlée', 'ess'])
  await ask(page, 'country')
  expect(await page.locator('.found mark').allInnerTexts()).toEqual(['country'])
})

test('filters narrow by type, package and environment, and a release without a change has its name', async () => {
  const { page } = await open()
  await page.getByLabel('Type').selectOption('perf')
  expect(await answer(page)).toEqual(['web 1.1.0', 'draw the map at once'])
  await page.getByLabel('Type').selectOption('breaking')
  await until(page, "document.querySelector('.found').textContent.includes('drop')")
  expect((await answer(page)).length).toBe(2)
  await page.getByLabel('Type').selectOption('')
  await page.getByLabel('Environment').selectOption('production')
  await until(page, "document.querySelectorAll('.found li li').length === 2")
  expect((await answer(page))[0]).toBe('web 1.1.0')
  expect(await page.locator('.found .mark.gone').innerText()).toBe('Withdrawn')
  await page.getByLabel('Environment').selectOption('')
  await page.getByLabel('Package', { exact: true }).selectOption('web')
  await until(page, "document.querySelectorAll('.found h2').length === 3")
  expect(await answer(page)).toContain('web 1.0.1')
})

test('the page of a package searches that package until the reader wants others too', async () => {
  const { page, wrongs, origin } = await open('packages/web/')
  expect(await ask(page, 'beginning')).toContain('web 0.1.0')
  expect(await ask(page, 'dessert')).toEqual([])
  await page.getByLabel('Package', { exact: true }).selectOption('')
  await until(page, "document.querySelectorAll('.found h2').length === 1")
  expect(new URL(page.url()).search).toBe('?q=dessert&package=')
  await page.goto(`${origin}packages/web/?q=dessert&package=api`)
  expect(await answer(page)).toContain('api 2.0.0')
  expect(await page.getByLabel('Package', { exact: true }).inputValue()).toBe('api')
  await page.locator('.found li li a').first().click()
  expect(await page.locator(':target').innerText()).toContain('dessert')
  expect(wrongs).toEqual([])
})

test('a search is in the address: it can be sent to somebody, and Back goes back', async () => {
  const { page, origin } = await open('?q=step&package=api&type=feat')
  expect((await answer(page)).length).toBe(120)
  expect(await page.getByLabel('Search all releases').inputValue()).toBe('step')
  await page.goto(origin)
  await ask(page, 'map')
  expect(new URL(page.url()).search).toBe('?q=map')
  await page.getByLabel('Type').selectOption('fix')
  await until(page, "location.search === '?q=map&type=fix'")
  await page.goBack()
  expect(await answer(page)).toContain('draw the map at once')
  expect(await page.getByLabel('Type').inputValue()).toBe('')
  await page.goBack()
  expect(new URL(page.url()).search).toBe('')
  expect(await page.locator('.found li').count()).toBe(0)
  expect(await page.locator('.entry').first().isVisible()).toBe(true)
  await page.goForward()
  expect(await answer(page)).toContain('draw the map at once')
})

test('a word that is typed letter by letter is one step back, and only the last search is shown', async () => {
  const { page } = await open()
  await page.keyboard.press('/')
  await page.keyboard.type('dessert', { delay: 40 })
  expect((await answer(page))[1]).toContain('dessert')
  await page.goBack()
  expect(new URL(page.url()).search).toBe('')
})

test('an older search that is slow never overwrites a newer one', async () => {
  const { page } = await open()
  let isFirst = true
  await page.route('**/search/*.json', async (route) => {
    const delay = isFirst ? 1200 : 0
    isFirst = false
    await new Promise((resolve) => setTimeout(resolve, delay))
    await route.continue()
  })
  await page.getByLabel('Search all releases').fill('map')
  await until(page, "document.querySelector('.said').textContent === 'Searching…'")
  expect(await ask(page, 'dessert')).toHaveLength(2)
  await page.waitForTimeout(300)
  expect(await said(page).innerText()).toBe('1 change in 1 release.')
  expect(await page.locator('.found').innerText()).not.toContain('map')
})

test('who goes by keyboard alone searches, filters, follows and clears', async () => {
  const { page, wrongs } = await open()
  await page.keyboard.press('/')
  expect(await page.locator(':focus').getAttribute('name')).toBe('q')
  await page.keyboard.type('a/b')
  expect(await page.locator(':focus').inputValue()).toBe('a/b')
  await page.keyboard.press('Escape')
  expect(await page.locator(':focus').inputValue()).toBe('')
  await page.keyboard.type('dessert')
  await answer(page)
  for (const name of ['type', 'package', 'environment']) {
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('name')).toBe(name)
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
  }
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').innerText()).toBe('Search')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').innerText()).toBe('Clear')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').innerText()).toContain('Crème brûlée')
  await page.keyboard.press('Escape')
  expect(await page.locator(':focus').getAttribute('name')).toBe('q')
  expect(await page.locator('.found li').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Clear' }).isVisible()).toBe(false)
  expect(new URL(page.url()).search).toBe('')
  expect(wrongs).toEqual([])
})

test('leaving the field for a result does not take the result away', async () => {
  const { page } = await open()
  await page.getByLabel('Search all releases').pressSequentially('dessert')
  await answer(page)
  await page.evaluate("window.result = document.querySelector('.found li li a')")
  await page.keyboard.press('Tab')
  await page.waitForTimeout(200)
  expect(await page.evaluate('window.result.isConnected')).toBe(true)
})

test('hostile text in what is found, asked and chosen stays text', async () => {
  const words = encodeURIComponent(hostile)
  const { page, wrongs } = await open(`?q=${words}&type=${words}&package=${words}&environment=${words}`)
  await answer(page)
  expect(await page.locator('.found li li > a').allInnerTexts()).toEqual([hostile])
  expect(await page.locator('main img, main script').count()).toBe(0)
  expect(await page.evaluate('window.harmed')).toBeUndefined()
  expect(wrongs).toEqual([])
})

test('from a disk the script searches what the page shows, and says so', async () => {
  const { page: other, disk } = await open()
  const page = await other.context().newPage()
  const wrongs = watch(page, disk)
  await page.goto(`${disk}index.html`)
  expect(await ask(page, 'creme')).toEqual(['api 2.0.0', 'Crème brûlée is spelt like a dessert'])
  expect(await said(page).innerText()).toBe(`1 change in 1 release. ${english.texts['search-on-disk']}`)
  expect(await ask(page, 'beginning')).toEqual([])
  await page.getByLabel('Type').selectOption('feat')
  await page.getByLabel('Package', { exact: true }).selectOption('web')
  await page.getByLabel('Search all releases').fill('')
  await until(page, "document.querySelectorAll('.found li li').length === 1")
  expect(await page.locator('.found li li > a').innerText()).toBe('ابحث عن أي كلمة')
  await page.locator('.found li li > a').click()
  expect(page.url()).toBe(`${disk}releases/web/1.1.0/index.html`)
  expect(wrongs).toEqual([])
})

test('what cannot be loaded is said, what the page shows is searched, and Search tries again', async () => {
  const site = servedSite(releases, { stays })
  const { page, folder } = await open('', {}, site)
  await page.route('**/search/1.json', (route) => route.abort())
  expect(await ask(page, 'creme')).toEqual(['api 2.0.0', 'Crème brûlée is spelt like a dessert'])
  expect(await said(page).innerText()).toContain(english.texts['search-incomplete'])
  await page.unroute('**/search/1.json')
  await page.getByRole('button', { name: 'Search' }).click()
  await until(page, "document.querySelector('.said').textContent === '1 change in 1 release.'")
  await rm(join(folder, 'search'), { recursive: true })
})

test('without JavaScript there is no form, and the page is as it is', async () => {
  const { page, wrongs } = await open('?q=map', { javaScriptEnabled: false })
  expect(await page.locator('.search').isVisible()).toBe(false)
  expect(await page.locator('.entry').first().isVisible()).toBe(true)
  expect(wrongs).toEqual([])
})

test.each(
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 1280].map((width) => ({ colorScheme, viewport: { width, height: 800 } })),
  ),
)(
  'the page breaks no rule of accessibility while it is searched: $colorScheme, $viewport.width',
  async (options) => {
    const { page, wrongs } = await open('', options)
    for (const words of ['e', 'nothing at all']) {
      await ask(page, words)
      await expectAccessible(page, words)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(options.viewport.width)
    }
    expect(wrongs).toEqual([])
  },
)

test('from right to left the form and what is found keep to their side', async () => {
  const language = { ...english, tag: 'ar', direction: 'rtl' as const }
  const { page } = await open(
    '',
    { viewport: { width: 700, height: 800 } },
    servedSite(releases, { language, stays }),
  )
  await ask(page, 'dessert')
  const { field, select, mark, text } = await page.evaluate<Record<string, number>>(`({
    field: document.querySelector('#search-q').getBoundingClientRect().right,
    select: document.querySelector('#search-type').getBoundingClientRect().right,
    mark: document.querySelector('.found .mark').getBoundingClientRect().right,
    text: document.querySelector('.found li li > a').getBoundingClientRect().left,
  })`)
  expect(field).toBeGreaterThan(600)
  expect(Number(select)).toBeLessThanOrEqual(Number(field))
  expect(Number(mark)).toBeLessThanOrEqual(Number(text))
  await expectAccessible(page, 'right to left')
})

test('on paper is what was found, without the form', async () => {
  const { page } = await open('?q=dessert')
  await answer(page)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.search form').isVisible()).toBe(false)
  expect(await page.locator('.found').innerText()).toContain('Crème brûlée')
  expect(await page.locator('.entry').first().isVisible()).toBe(false)
})
