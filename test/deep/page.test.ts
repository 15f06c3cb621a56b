import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PastCommit } from '../../src/demo/history.ts'
import { builtCli } from '../builders/built.ts'
import { repositoryWith } from '../builders/repository.ts'
import { expectAccessible } from './axe.ts'
import { luminance, openBrowser, serve, watch } from './browser.ts'

const hostile = [
  '<script>window.harmed = 1</script>',
  '<img src=x onerror="window.harmed = 2">',
  '[click me](javascript:window.harmed=3)',
  'javascript:window.harmed=4',
  '"><svg onload=window.harmed=5>',
  '</title></style></li><h1>Another heading</h1>',
  '{{{raw}}} ${template} <!-- --> ]]>',
  '\u202Ebackwards\u202C and \u0000less',
  `${'unbroken'.repeat(60)}`,
]

/** Two releases that anybody could have made, and one in which every text wants to break out of its place. */
const history: readonly PastCommit[] = [
  { message: 'feat: begin', files: { a: 'a' }, tags: ['v1.0.0'] },
  { message: 'feat(search): find by any word (#12)' },
  { message: 'fix: keep the order\n\nCloses #13', author: 'Grace Murray <grace@acme.example>' },
  { message: 'feat!: drop the old API\n\nBREAKING CHANGE: use /v2 from now on.' },
  { message: 'fix(بحث): ابحث بأي كلمة' },
  { message: 'Tidy up', tags: ['v2.0.0'] },
  ...hostile.map((words, index) => ({
    message:
      `feat(${words.replace(/[()\n]/g, '').slice(0, 40)}): ${index} ${words}\n\nBREAKING CHANGE: ${words}`.replaceAll(
        '\u0000',
        '',
      ),
    author: `${words.replace(/[<>\n\u0000]/g, '')} <hostile${index}@acme.example>`,
  })),
  { message: 'fix: the last of them', tags: ['v3.0.0'] },
  { message: 'feat: what comes next' },
]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The site of that history, served; every path that ends in index.html, as a browser asks for it. */
async function aSite(page = '{}'): Promise<{ origin: string; folder: string; paths: readonly string[] }> {
  const { root } = await repositoryWith(history)
  await writeFile(join(root, 'waybill.yml'), `page: ${page}\n`)
  const made = await builtCli(root, ['page', '--output', 'site'])
  expect(made, made.stderr).toMatchObject({ exitCode: 0 })
  const site = join(root, 'site')
  const files = await readdir(site, { recursive: true })
  const paths = files
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replace(/index\.html$/, ''))
    .toSorted()
  expect(paths.length).toBeGreaterThanOrEqual(4)
  return { origin: await serve(site), folder: site, paths }
}

/** Looks at every page of the site in a browser of this kind; nothing that it does there may be wrong. */
async function eachPage(
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
  configuration?: string,
): Promise<void> {
  const { origin, paths } = await aSite(configuration)
  const context = await browser.newContext(options)
  try {
    for (const path of paths) {
      const page = await context.newPage()
      const wrongs = watch(page, origin)
      await page.goto(`${origin}${path}`)
      await look(page)
      expect(wrongs, path).toEqual([])
      await page.close()
    }
  } finally {
    await context.close()
  }
}

test('no page asks another host for anything, breaks its own policy or complains', async () => {
  await eachPage({}, async (page) => {
    await page.waitForLoadState('networkidle')
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('h1').isVisible()).toBe(true)
  })
})

test('text that wants to be markup, a script or a link is text', async () => {
  await eachPage({}, async (page) => {
    expect(await page.evaluate('window.harmed')).toBeUndefined()
    const inert = '[type="application/ld+json"], [src]'
    expect(await page.locator(`script:not(${inert}), svg, iframe, object, main img`).count()).toBe(0)
    const addresses = await page.evaluate<string[]>('Array.from(document.links, (link) => link.href)')
    expect(addresses.filter((address) => !/^https?:/.test(address))).toEqual([])
    if (!page.url().endsWith('/releases/3.0.0/')) return
    const text = await page.locator('main').innerText()
    for (const words of hostile.slice(0, 2)) expect(text).toContain(words)
    expect(text).toContain('javascript:window.harmed=4')
  })
})

test('the same words are there without JavaScript, but for the forms that need it', async () => {
  const forms = '.search, .between'
  const wordsOf = async (page: Page) => {
    await page.evaluate(`for (const form of document.querySelectorAll('${forms}')) form.hidden = true`)
    return (await page.locator('body').innerText()).replace(/\n+/g, '\n')
  }
  const words: string[] = []
  await eachPage({}, async (page) => void words.push(await wordsOf(page)))
  await eachPage({ javaScriptEnabled: false }, async (page) => {
    expect(await page.locator(forms).filter({ visible: true }).count(), page.url()).toBe(0)
    expect(await page.locator('button:visible, select:visible').count(), page.url()).toBe(0)
    expect(await wordsOf(page)).toBe(words.shift())
  })
  expect(words).toEqual([])
})

test.each([true, false])(
  'the index shows one kind of change alone, with the mouse or by keyboard, scripts allowed: %s',
  async (javaScriptEnabled) => {
    const { origin } = await aSite()
    const context = await browser.newContext({ javaScriptEnabled })
    try {
      const page = await context.newPage()
      await page.goto(origin)
      const kinds = page.locator('.entry .kind')
      const shown = async () => new Set(await kinds.filter({ visible: true }).locator('h3').allInnerTexts())
      const whole = await page.locator('.entry:visible').count()
      expect(await shown()).toEqual(new Set(['Features', 'Bug fixes', 'Other changes']))
      await page.getByText('Fixed', { exact: true }).click()
      expect(await shown()).toEqual(new Set(['Bug fixes']))
      expect(await page.locator('.entry:visible').count()).toBe(2)
      expect(await page.locator('.action:visible').count()).toBe(0)
      await page.keyboard.press('ArrowRight')
      expect(await page.locator(':focus').getAttribute('id')).toBe('only-breaking')
      expect(await shown()).toEqual(new Set())
      expect(await page.locator('.action:visible').count()).toBe(2)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.entry:visible').count()).toBe(whole)
      expect(await page.locator('.filter:visible').count()).toBe(0)
      await page.emulateMedia({ media: 'screen' })
      await page.goto(`${origin}#r-1-0-0`)
      await page.getByText('Fixed', { exact: true }).click()
      expect(await page.locator('#r-1-0-0').isVisible()).toBe(true)
    } finally {
      await context.close()
    }
  },
)

test('the index comes over the wire in less than 60 kB, with all that it needs', async () => {
  const { folder } = await aSite()
  const files = await Promise.all(
    ['index.html', 'style.css', 'search.js', 'icon.svg'].map((file) => readFile(join(folder, file))),
  )
  expect(files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0)).toBeLessThan(60_000)
})

test('nothing is wider than a screen of 320 pixels', async () => {
  await eachPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    expect(await page.evaluate('document.documentElement.scrollWidth'), page.url()).toBe(320)
  })
})

test.each([320, 1280])(
  'a site is read from right to left in a language that is, %s pixels wide',
  async (width) => {
    await eachPage(
      { viewport: { width, height: 800 } },
      async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth'), page.url()).toBe(width)
        const { start, end } = await page.evaluate<{ start: number; end: number }>(`(() => {
        const title = document.createRange()
        title.selectNodeContents(document.querySelector('h1'))
        const { left, right } = title.getBoundingClientRect()
        const box = document.querySelector('main').getBoundingClientRect()
        return { start: box.right - right, end: left - box.left }
      })()`)
        expect(start, page.url()).toBeLessThanOrEqual(end)
        await expectAccessible(page, page.url())
      },
      '{ language: ar }',
    )
  },
)

test.each(['light', 'dark'] as const)(
  'a reader who wants it %s gets it, with text that stands out',
  async (colorScheme) => {
    await eachPage({ colorScheme }, async (page) => {
      const [paper = '', ink = ''] = await page.evaluate<string[]>(
        '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]',
      )
      const [dark, light] = [luminance(paper), luminance(ink)].toSorted((a, b) => a - b) as [number, number]
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(7)
      if (colorScheme === 'dark') expect(luminance(paper)).toBeLessThan(0.05)
      else expect(luminance(paper)).toBeGreaterThan(0.8)
    })
  },
)

test.each(
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 1280].map((width) => ({ colorScheme, viewport: { width, height: 800 } })),
  ),
)(
  'trap 31: no page breaks a rule of accessibility, with words from right to left too: $colorScheme, $viewport.width',
  async (options) => {
    await eachPage(options, (page) => expectAccessible(page, page.url()))
  },
)

test('every change can be linked to, and the link leads to it', async () => {
  let anchors = 0
  await eachPage({}, async (page) => {
    const ids = await page.evaluate<string[]>(
      `Array.from(document.querySelectorAll('li[id^="c-"]'), ({ id }) => id)`,
    )
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) {
      const link = page.locator(`a.anchor[href="#${id}"]`)
      expect(await link.getAttribute('aria-label')).toBeTruthy()
      await link.click()
      expect(await page.locator(':target').getAttribute('id')).toBe(id)
      const { top, bottom, height } = await page.evaluate<{ top: number; bottom: number; height: number }>(
        '(({ top, bottom }) => ({ top, bottom, height: innerHeight }))(document.querySelector(":target").getBoundingClientRect())',
      )
      expect(bottom > 0 && top < height, id).toBe(true)
    }
    anchors += ids.length
  })
  expect(anchors).toBeGreaterThanOrEqual(hostile.length + 5)
})

test('who goes by keyboard sees where they are, from the first link on', async () => {
  await eachPage({}, async (page) => {
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('Skip to content')
    for (let step = 0; step < 3; step++) {
      const { outline, clip, width, height } = await page.evaluate<Record<string, string>>(`(() => {
        const { outlineWidth: outline, outlineStyle, clipPath: clip } = getComputedStyle(document.activeElement)
        const { width, height } = document.activeElement.getBoundingClientRect()
        return { outline: outlineStyle === 'none' ? '0' : outline, clip, width, height }
      })()`)
      expect(Number.parseFloat(outline ?? '')).toBeGreaterThan(1)
      expect(clip).toBe('none')
      expect(Math.min(Number(width), Number(height))).toBeGreaterThan(8)
      await page.keyboard.press('Tab')
    }
  })
})

test('on paper nothing of the changes is missing', async () => {
  await eachPage({}, async (page) => {
    const changes = page.locator('main section li')
    const onScreen = await changes.allInnerTexts()
    await page.emulateMedia({ media: 'print' })
    const onPaper = await changes.allInnerTexts()
    const first = (text: string) => text.split('\n')[0]
    expect(onPaper.map(first)).toEqual(onScreen.map(first))
    expect(await page.locator('h1').isVisible()).toBe(true)
    const [paper = '', ink = ''] = await page.evaluate<string[]>(
      '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]',
    )
    expect(luminance(ink)).toBeLessThan(0.2)
    expect(paper.endsWith(', 0)') || luminance(paper) > 0.8).toBe(true)
    expect((await page.pdf()).length).toBeGreaterThan(1000)
  })
})
