import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { scratchFolder } from '../builders/folder.ts'
import { openBrowser, watch } from './browser.ts'

/** The built files alone, as the demo's folder of somebody who has nothing but Node and git. */
async function playDemo(): Promise<string> {
  const folder = await scratchFolder()
  const [home, place] = [join(folder, 'home'), join(folder, 'empty')]
  await Promise.all([mkdir(home), mkdir(place)])
  await cp(resolve(import.meta.dirname, '../../dist'), join(place, 'dist'), { recursive: true })
  const child = spawn(process.execPath, ['dist/cli.js', 'demo'], {
    cwd: place,
    env: { PATH: process.env['PATH'] ?? '', HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  expect(await once(child, 'close'), said).toEqual([0, null])
  expect(await readdir(place)).toEqual(['dist', 'waybill-demo'])
  expect(await readdir(home)).toEqual([])
  return join(place, 'waybill-demo')
}

test('the demo needs nothing but the built files, and everything that it promises is there to look at', async () => {
  const demo = await playDemo()
  const guide = await readFile(join(demo, 'README.txt'), 'utf8')
  const promised = ['index.html', 'notes.md', 'notes.html', 'notes.json', 'bom.cdx.json', 'page/atom.xml']
  const places = [
    'slack/index.html',
    'slack/messages.json',
    'ledger/log.txt',
    'page/index.html',
    'repository/waybill.yml',
  ]
  for (const path of [...promised, ...places])
    expect((await stat(join(demo, path))).size, path).toBeGreaterThan(0)
  expect(guide).toContain('mails/')
  const mails = await readdir(join(demo, 'mails'))
  for (const kind of ['notice', 'proof', 'exception'])
    for (const format of ['eml', 'html', 'txt'])
      expect(
        mails.filter((name) => name.includes(`-${kind}-`) && name.endsWith(`.${format}`)),
        kind,
      ).not.toEqual([])

  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const wrongs = watch(page, 'file:')
    const seen = new Set<string>()
    const toSee = [join(demo, 'index.html'), join(demo, 'page/index.html'), join(demo, 'slack/index.html')]
    for (let path = toSee.shift(); path !== undefined; path = toSee.shift()) {
      if (seen.has(path)) continue
      seen.add(path)
      await page.goto(pathToFileURL(path).href)
      expect(await page.locator('body').innerText(), path).not.toBe('')
      expect(wrongs, path).toEqual([])
      const links = await page.evaluate<string[]>('Array.from(document.links, (link) => link.href)')
      for (const link of links) {
        const url = new URL(link)
        if (url.protocol !== 'file:') continue
        const target = decodeURIComponent(url.pathname)
        expect((await stat(target)).isFile() || target.endsWith('/'), `${link} on ${path}`).toBe(true)
        if (dirname(path) === demo && target.endsWith('.html')) toSee.push(target)
      }
    }
    expect(seen.size).toBeGreaterThan(3)
  } finally {
    await browser.close()
  }
}, 120_000)
