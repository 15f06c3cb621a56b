import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { builtCli } from '../builders/built.ts'
import { scratchFolder } from '../builders/folder.ts'
import { openBrowser, serve, watch } from './browser.ts'

interface Picture {
  readonly name: string
  readonly path: string
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  /** What a reader does before it is taken. */
  readonly act?: (page: Page) => Promise<void>
}

const pictures: readonly Picture[] = [
  { name: 'changelog-page', path: '', height: 900 },
  { name: 'changelog-dark', path: '', colorScheme: 'dark', height: 900 },
  { name: 'changelog-release', path: 'releases/2.0.0/', height: 1900 },
  { name: 'changelog-narrow', path: 'releases/2.0.0/', width: 390, height: 844 },
  { name: 'changelog-live', path: 'live/', height: 800 },
  {
    name: 'changelog-search',
    path: '',
    height: 800,
    act: async (page) => {
      await page.getByRole('searchbox').fill('calendar')
      await page.locator('mark').first().waitFor()
    },
  },
  { name: 'changelog-upgrade', path: 'upgrade/', height: 700 },
]

test('the pictures of the guide can be taken from the page of the demo, into the folder that PAGE_PICTURES names', async () => {
  const root = await scratchFolder()
  const folder = process.env['PAGE_PICTURES'] ?? join(root, 'pictures')
  await mkdir(folder, { recursive: true })
  const played = await builtCli(root, ['demo', '--output', 'demo'])
  expect(played, played.stderr).toMatchObject({ exitCode: 0 })
  const origin = await serve(join(root, 'demo/page'))
  const browser = await openBrowser()
  try {
    for (const { name, path, colorScheme = 'light', width = 1280, height = 900, act } of pictures) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height },
        deviceScaleFactor: 1.25,
      })
      const page = await context.newPage()
      const wrongs = watch(page, origin)
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
      await act?.(page)
      const picture = await page.screenshot({ path: join(folder, `${name}.png`) })
      expect(picture.length, name).toBeGreaterThan(10_000)
      expect(wrongs, name).toEqual([])
      await context.close()
    }
  } finally {
    await browser.close()
  }
}, 120_000)
