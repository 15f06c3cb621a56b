import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
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

/** A release that breaks what these texts say. */
function breaks(
  version: string,
  day: number,
  texts: readonly string[],
  more: Partial<Release> = {},
): Release {
  const commits = texts.map((_, index) => `${day}${index}`.padStart(12, '0'))
  return aRelease({
    version,
    date: new Date(Date.UTC(2026, 0, day)).toISOString(),
    sections: [
      {
        type: 'feat',
        title: 'Features',
        changes: commits.map((commit) => aChange({ id: `c-${commit}`, commit, breaking: true })),
      },
    ],
    breaking: texts.map((text, index) => ({
      change: `c-${commits[index]}`,
      commit: commits[index] ?? '',
      scope: null,
      text,
    })),
    ...more,
  })
}

const hostile = '<img src=x onerror="window.harmed = 1"> استخدم `v2`'

/** Newest first by day; 1.10.1 mends an old line after 3.0.0 came. */
const product: readonly Release[] = [
  breaks('1.10.1', 60, ['Mend the old line.']),
  breaks('3.0.0', 50, ['Send the country.', hostile], {
    withdrawn: { at: '2026-03-01T00:00:00Z', reason: 'lost data', replacement: null },
  }),
  breaks('3.0.0-rc.1', 40, ['Try the candidate.']),
  breaks('2.0.0', 30, ['Use /v2.']),
  breaks('1.10.0', 20, []),
  breaks('1.9.0', 10, ['Move the files.']),
]

const packages: readonly Release[] = [
  ...product.map((release) => ({ ...release, package: 'api' })),
  breaks('7.0.0', 5, ['Paint it.'], { package: 'web' }),
  breaks('6.0.0', 4, [], { package: 'web' }),
]

async function open(
  path = 'upgrade/',
  options: BrowserContextOptions = {},
  site = servedSite(product),
): Promise<{ page: Page; origin: string; wrongs: readonly string[]; disk: string }> {
  const { origin, disk } = await site
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const wrongs = watch(page, origin)
  await page.goto(`${origin}${path}`)
  return { page, origin, wrongs, disk }
}

/** What a reader sees of the guide: the first paragraph of everything there is to do. */
async function tasks(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    "Array.from(document.querySelectorAll('.tasks > li')).filter((one) => one.checkVisibility()).map((one) => one.querySelector('p').innerText)",
  )
}

const said = (page: Page) => page.locator('.between [role="status"]')

const all = [
  'Send the country.',
  hostile.replaceAll('`', ''),
  'Try the candidate.',
  'Use /v2.',
  'Mend the old line.',
  'Move the files.',
]

test('a reader who picks two versions sees what there is to do between them, and how much', async () => {
  const { page, wrongs } = await open()
  expect(await tasks(page)).toEqual(all)
  expect(await said(page).innerText()).toBe('')
  await page.getByLabel('From version').selectOption('1.10.0')
  expect(await page.getByLabel('To version').inputValue()).toBe('3.0.0')
  expect(await tasks(page)).toEqual(all.slice(0, 5))
  expect(await said(page).innerText()).toBe('5 things to do between 1.10.0 and 3.0.0.')
  await page.getByLabel('To version').selectOption('2.0.0')
  expect(await tasks(page)).toEqual(['Use /v2.', 'Mend the old line.'])
  await page.getByLabel('To version').selectOption('1.10.1')
  expect(await said(page).innerText()).toBe('1 thing to do between 1.10.0 and 1.10.1.')
  await page.getByLabel('From version').selectOption('1.9.0')
  await page.getByLabel('To version').selectOption('1.10.0')
  expect(await said(page).innerText()).toBe('Nothing to do between 1.9.0 and 1.10.0.')
  await page.getByLabel('From version').selectOption('3.0.0')
  expect(await said(page).innerText()).toBe('There is no newer version than 3.0.0.')
  expect(await page.getByLabel('To version').isDisabled()).toBe(true)
  await page.getByLabel('From version').selectOption('')
  expect(await tasks(page)).toEqual(all)
  expect(wrongs).toEqual([])
})

test('only newer versions can be upgraded to, in the order of the site', async () => {
  const { page } = await open()
  const choices = (name: string) => page.getByLabel(name).locator('option').allTextContents()
  expect(await choices('From version')).toEqual([
    'Choose a version',
    '3.0.0',
    '2.0.0',
    '1.10.1',
    '1.10.0',
    '1.9.0',
  ])
  await page.getByLabel('From version').selectOption('1.10.1')
  expect(await choices('To version')).toEqual(['Choose a version', '3.0.0', '2.0.0'])
})

test('the two versions are in the address, and Back goes back', async () => {
  const { page, origin } = await open('upgrade/?from=1.9.0&to=2.0.0')
  expect(await said(page).innerText()).toBe('2 things to do between 1.9.0 and 2.0.0.')
  expect(await page.getByLabel('To version').inputValue()).toBe('2.0.0')
  await page.getByLabel('To version').selectOption('3.0.0')
  expect(page.url()).toBe(`${origin}upgrade/?from=1.9.0&to=3.0.0`)
  await page.goBack()
  expect(await said(page).innerText()).toBe('2 things to do between 1.9.0 and 2.0.0.')
  await page.goForward()
  expect(await said(page).innerText()).toBe('5 things to do between 1.9.0 and 3.0.0.')
})

test('an address that asks for what is not there shows everything', async () => {
  const { page, wrongs } = await open(`upgrade/?from=${encodeURIComponent(hostile)}&to=9.9.9&package=nothing`)
  expect(await tasks(page)).toEqual(all)
  expect(await page.locator('main img').count()).toBe(0)
  expect(await page.evaluate('window.harmed')).toBeUndefined()
  expect(wrongs).toEqual([])
})

test('with several packages the reader picks one first', async () => {
  const { page, wrongs } = await open('upgrade/', {}, servedSite(packages))
  expect(await tasks(page)).toEqual([...all, 'Paint it.'])
  expect(await page.getByLabel('From version').isDisabled()).toBe(true)
  await page.getByLabel('Package').selectOption('web')
  expect(await tasks(page)).toEqual(['Paint it.'])
  await page.getByLabel('From version').selectOption('6.0.0')
  expect(await said(page).innerText()).toBe('1 thing to do between 6.0.0 and 7.0.0.')
  await page.getByLabel('Package').selectOption('api')
  expect(await page.getByLabel('From version').inputValue()).toBe('')
  expect(await tasks(page)).toEqual(all)
  await page.getByLabel('Package').selectOption('')
  expect(await tasks(page)).toEqual([...all, 'Paint it.'])
  expect(wrongs).toEqual([])
})

test('every task leads to where it is told, also that of a prerelease', async () => {
  const { page, wrongs } = await open()
  const links = await page.evaluate<string[]>(
    "Array.from(document.querySelectorAll('.tasks .by a'), ({ href }) => href)",
  )
  expect(links).toHaveLength(all.length)
  for (const link of links) {
    await page.goto(link)
    expect(await page.locator(':target').count(), link).toBe(1)
  }
  expect(links.filter((link) => link.includes('3.0.0-rc.1'))).toHaveLength(1)
  expect(wrongs).toEqual([])
})

test('without JavaScript everything is there, and no form', async () => {
  const { page, wrongs } = await open('upgrade/?from=2.0.0', { javaScriptEnabled: false })
  expect(await page.locator('.between').isVisible()).toBe(false)
  expect(await page.locator('.tasks > li').count()).toBe(all.length)
  expect(await page.locator('.tasks > li').last().isVisible()).toBe(true)
  expect(wrongs).toEqual([])
})

test('from a disk it works as well', async () => {
  const { page: other, disk } = await open()
  const page = await other.context().newPage()
  const wrongs = watch(page, disk)
  await page.goto(`${disk}upgrade/index.html`)
  await page.getByLabel('From version').selectOption('2.0.0')
  expect(await said(page).innerText()).toBe('3 things to do between 2.0.0 and 3.0.0.')
  expect(wrongs).toEqual([])
})

test('who goes by keyboard alone picks and follows', async () => {
  const { page } = await open('upgrade/', {}, servedSite(packages))
  await page.getByLabel('Package').focus()
  await page.keyboard.type('web')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').getAttribute('name')).toBe('from')
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
  await page.keyboard.type('6')
  expect(await said(page).innerText()).toBe('1 thing to do between 6.0.0 and 7.0.0.')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').inputValue()).toBe('7.0.0')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').innerText()).toBe('7.0.0')
})

test.each(
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 1280].map((width) => ({ colorScheme, viewport: { width, height: 800 } })),
  ),
)(
  'the guide breaks no rule of accessibility, whole and narrowed: $colorScheme, $viewport.width',
  async (options) => {
    const { page, wrongs } = await open('upgrade/', options, servedSite(packages))
    await expectAccessible(page, 'whole')
    await page.getByLabel('Package').selectOption('api')
    await page.getByLabel('From version').selectOption('1.9.0')
    await expectAccessible(page, 'narrowed')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(options.viewport.width)
    expect(wrongs).toEqual([])
  },
)

test('from right to left it reads from right to left, the versions as they are', async () => {
  const language = { ...english, tag: 'he', direction: 'rtl' as const }
  const { page } = await open(
    'upgrade/?from=1.9.0',
    { viewport: { width: 900, height: 800 } },
    servedSite(product, { language }),
  )
  expect(await said(page).locator('bdi').allInnerTexts()).toEqual(['1.9.0', '3.0.0'])
  const [from, to] = await page.evaluate<[number, number]>(
    "['from', 'to'].map((name) => document.querySelector(`[name=${name}]`).getBoundingClientRect().right)",
  )
  expect(from).toBeGreaterThan(to)
  await expectAccessible(page, 'right to left')
})

test('on paper is what the reader picked, without the form', async () => {
  const { page } = await open('upgrade/?from=2.0.0')
  await page.emulateMedia({ media: 'print' })
  expect(await tasks(page)).toEqual(all.slice(0, 3))
  expect(await page.getByLabel('From version').isVisible()).toBe(false)
  expect(await page.locator('.entry .mark.gone').isVisible()).toBe(true)
})
