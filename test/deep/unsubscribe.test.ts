import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { startUnsubscribeServer } from '../../src/edge/unsubscribe-server.ts'
import { recipientId } from '../../src/notices/recipient.ts'
import { unsubscribeToken } from '../../src/notices/unsubscribe-token.ts'
import { expectAccessible } from './axe.ts'
import { openBrowser, watch } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

for (const colorScheme of ['light', 'dark'] as const)
  test(`a reader leaves by pressing the button, on a narrow screen, without scripts, in ${colorScheme}`, async () => {
    const recorded: string[] = []
    const server = await startUnsubscribeServer({
      host: '127.0.0.1',
      port: 0,
      product: 'Acme API',
      record: (tokens) => {
        recorded.push(...tokens)
        return Promise.resolve()
      },
    })
    onTestFinished(() => server.close())
    const token = unsubscribeToken('a key', recipientId('email', 'ada@acme.example', 'a key'))
    const context = await browser.newContext({
      colorScheme,
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    })
    const page = await context.newPage()
    // A browser asks for it by itself, and gets the page.
    const wrongs = watch(page, server.url)
    await page.goto(`${server.url}/leave/${token}`)
    expect(recorded).toEqual([])
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    expect(wide).toBe(320)
    // The style is the one that the policy allows.
    const button = page.getByRole('button', { name: 'Stop these messages' })
    const radius = await page.evaluate('getComputedStyle(document.querySelector("button")).borderRadius')
    expect(radius).toBe('8px')
    await button.click()
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    expect(recorded).toEqual([token])
    expect(wrongs).toEqual([])
    await context.close()
  }, 60_000)

test('the pages have no fault that an accessibility check finds, in light and dark', async () => {
  const record = () => Promise.resolve()
  const server = await startUnsubscribeServer({ host: '127.0.0.1', port: 0, product: 'Acme API', record })
  onTestFinished(() => server.close())
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`${server.url}/leave`)
    for (const step of ['asking', 'done']) {
      await expectAccessible(page, `${step} in ${colorScheme}`)
      if (step === 'asking') await page.getByRole('button').click()
    }
    await context.close()
  }
}, 60_000)
