import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aChange, aRelease } from '../builders/release.ts'
import { openBrowser, watch } from './browser.ts'
import { servedSite } from './served-site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const story = (part: number, release: number) =>
  `teach part ${part} of ${release} to tell what it knows of the orders it has seen`

test('ten thousand releases are searched while the page goes on working', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => {
    const number = 10_000 - index
    const changes = [1, 2, 3, 4, 5].map((part) =>
      aChange({ id: `c-${number}-${part}`, description: story(part, number) }),
    )
    return aRelease({
      version: `${number}.0.0`,
      date: new Date(Date.UTC(2000, 0, 1) + number * 3_600_000).toISOString(),
      sections: [{ type: 'feat', title: 'Features', changes }],
    })
  })
  const { origin } = await servedSite(many, {}, (path) => !path.startsWith('releases/'))
  const page = await browser.newPage()
  const wrongs = watch(page, origin)
  await page.goto(origin)
  await page.evaluate(`
    window.turns = 0
    setInterval(() => { window.turns += 1 }, 1)
  `)
  const status = page.locator('.search [role="status"]')
  const patience = { timeout: 60_000 }

  await page.getByLabel('Search all releases').fill('teach orders')
  await expect.poll(() => status.innerText(), patience).toBe('50000 changes in 10000 releases.')
  expect(await page.locator('.found li li').count()).toBe(200)
  expect(await page.locator('.found h2').first().innerText()).toBe('10000.0.0')
  expect(await page.locator('.found > li').last().innerText()).toBe('49800 more changes')

  await page.getByLabel('Search all releases').fill('part 3 of 9999')
  await expect.poll(() => status.innerText(), patience).toBe('1 change in 1 release.')
  expect(await page.locator('.found li li').innerText()).toBe(story(3, 9999))
  // While the parts of the index are searched, others get their turns.
  expect(await page.evaluate<number>('window.turns')).toBeGreaterThan(20)
  expect(wrongs).toEqual([])
})
