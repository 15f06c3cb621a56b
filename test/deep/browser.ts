import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A real Chromium that asks nothing of the network by itself. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((path) => existsSync(path))
  if (!executablePath) throw new Error(`There is no Chromium at ${places.join(', ')}: .ci/run installs it.`)
  const quiet = '--disable-quic --disable-background-networking --disable-component-update --disable-sync'
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--no-proxy-server', ...quiet.split(' ')],
  })
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/atom+xml',
  '.svg': 'image/svg+xml',
}

/** Serves a folder on a free port of 127.0.0.1 as a static host does; gives the address of its root. */
export async function serve(root: string): Promise<string> {
  const server = createServer((request, response) => {
    // The icon of a host is its own; browsers ask for it by themselves.
    if (request.url === '/favicon.ico') return void response.writeHead(204).end()
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
    readFile(file).then(
      (bytes) => response.writeHead(200, { 'content-type': types[extname(file)] ?? '' }).end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** What a page does that no page of ours may do; to be empty at the end. */
export function watch(page: Page, origin: string): readonly string[] {
  const wrongs: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) wrongs.push(`asked for ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // Who goes on before all is there takes back what they asked for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrongs.push(`got nothing from ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) wrongs.push(`got ${response.status()} from ${response.url()}`)
  })
  page.on('console', (message) => wrongs.push(`${message.type()} on the console: ${message.text()}`))
  page.on('pageerror', (error) => wrongs.push(`threw ${error.message}`))
  page.on('dialog', (dialog) => {
    wrongs.push(`opened a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return wrongs
}

/** How light a computed colour is: 0 is black, 1 is white (WCAG 2, relative luminance). */
export function luminance(color: string): number {
  const channels = color.match(/[\d.]+/g)?.map(Number) ?? []
  expect(channels.length, color).toBeGreaterThanOrEqual(3)
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
