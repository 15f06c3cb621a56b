// Lighthouse on pages that are served on loopback, in Debian's Chromium. For `bench/page-quality.js` and the deep tests.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import lighthouse from 'lighthouse'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The categories that must be perfect; how fast a page is depends on the machine, and is told. */
export const perfect = /** @type {const} */ (['accessibility', 'best-practices', 'seo'])

/** Where Chromium is. Throws where there is none. */
export function chromiumPath() {
  const found = places.find((path) => existsSync(path))
  if (found === undefined)
    throw new Error(`There is no Chromium at ${places.join(', ')}: .ci/run installs it.`)
  return found
}

/**
 * A Chromium without a window and with a profile of its own, which listens on a port of loopback.
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function openForLighthouse() {
  const profile = mkdtempSync(join(tmpdir(), 'waybill-lighthouse-'))
  const fixed = ['--headless=new', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const child = spawn(chromiumPath(), [...fixed, ...quiet, '--no-proxy-server', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'close')
  const close = async () => {
    child.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  for await (const line of createInterface({ input: child.stderr })) {
    const port = /^DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(line)?.[1]
    if (port === undefined) continue
    // What it says from now on is nobody's, and must not fill the pipe.
    child.stderr.resume()
    return { port: Number(port), close }
  }
  await close()
  throw new Error('Chromium ended before it listened.')
}

/**
 * What Lighthouse thinks of one page.
 * @typedef {object} Opinion
 * @property {Readonly<Record<string, number>>} scores 0 to 100 by category; NaN where it has none
 * @property {readonly string[]} faults what kept a category that must be perfect from it
 */

/**
 * Runs Lighthouse as it comes: a phone on a slow network, simulated.
 * @param {string} url
 * @param {number} port of a Chromium
 * @returns {Promise<Opinion>}
 */
export async function lighthouseOf(url, port) {
  const ran = await lighthouse(url, { port, logLevel: 'silent', output: 'json' })
  if (!ran) throw new Error(`Lighthouse has nothing to say of ${url}.`)
  const { categories, audits, runtimeError } = ran.lhr
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`)
  const scores = Object.entries(categories).map(([id, { score }]) => [
    id,
    score === null ? Number.NaN : Math.round(score * 100),
  ])
  const faults = perfect.flatMap((id) =>
    (categories[id]?.auditRefs ?? []).flatMap(({ id: audit, weight }) => {
      const { score, title } = audits[audit] ?? {}
      return weight > 0 && typeof score === 'number' && score < 1 ? [`${id}: ${audit} (${title})`] : []
    }),
  )
  return { scores: Object.fromEntries(scores), faults }
}
