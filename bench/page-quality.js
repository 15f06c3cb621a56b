// Looks at the changelog sites of any repositories with what others made to judge pages and feeds. See docs/benchmarks.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { writeSite } from './commands.js'
import { chromiumPath, lighthouseOf, openForLighthouse, perfect } from './lighthouse.js'
import {
  axeFaults,
  feedFaults,
  markupFaults,
  mostWireBytes,
  onePageAKind,
  pagesOf,
  wireBytes,
} from './page-judges.js'
import { serveFolder } from './static-server.js'
import { table } from './table.js'

/** @import { Browser } from 'playwright-core' */
/** @import { Opinion } from './lighthouse.js' */

const usage = 'npm run bench -- --page-quality --repo <path>[,<path>...] [--packages] [--json]'

/**
 * What is wrong with one site; nothing, where all of it is as it is to be.
 * @typedef {object} Quality
 * @property {string} repository
 * @property {number} pages
 * @property {readonly string[]} markup
 * @property {readonly string[]} accessibility
 * @property {readonly string[]} feeds
 * @property {number} wireBytes of the index and all that it loads, gzipped
 * @property {readonly (Opinion & { path: string })[]} lighthouse
 */

const values = readArguments()
if (values?.repo === undefined) {
  console.error(usage)
  process.exitCode = 2
} else
  try {
    await run(values.repo.split(','), values)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }

function readArguments() {
  try {
    return parseArgs({
      options: {
        'page-quality': { type: 'boolean' },
        repo: { type: 'string' },
        packages: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    return null
  }
}

/** @param {readonly string[]} repositories @param {{ packages: boolean, json: boolean }} values */
async function run(repositories, { packages, json }) {
  const scratch = mkdtempSync(join(tmpdir(), 'waybill-bench-'))
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  try {
    const all = []
    for (const [index, repository] of repositories.entries()) {
      const site = join(scratch, String(index))
      writeSite(resolve(repository), { packages, output: site })
      all.push(await qualityOf(resolve(repository), site, browser))
    }
    console.log(json ? JSON.stringify(all, null, 2) : all.map(reportOf).join('\n\n'))
    if (all.some((quality) => faultsOf(quality).length > 0)) process.exitCode = 1
  } finally {
    await browser.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** @param {string} repository @param {string} site @param {Browser} browser @returns {Promise<Quality>} */
async function qualityOf(repository, site, browser) {
  const pages = pagesOf(site)
  const kinds = onePageAKind(pages)
  const progress = (/** @type {string} */ text) => console.error(`${basename(repository)}: ${text}`)
  progress(`${pages.length} pages, markup and feeds`)
  const markup = await markupFaults(site, pages)
  const feeds = feedFaults(site)
  const server = await serveFolder(site)
  try {
    progress('accessibility')
    const accessibility = await axeFaults(browser, server.origin, kinds)
    return {
      repository,
      pages: pages.length,
      markup,
      accessibility,
      feeds,
      wireBytes: wireBytes(site, readFileSync(join(site, 'index.html'), 'utf8')),
      lighthouse: await opinions(server.origin, kinds, progress),
    }
  } finally {
    await server.close()
  }
}

/** @param {string} origin @param {readonly string[]} paths @param {(text: string) => void} progress */
async function opinions(origin, paths, progress) {
  const { port, close } = await openForLighthouse()
  try {
    const all = []
    for (const path of paths) {
      progress(`Lighthouse on /${path}`)
      all.push({ path, ...(await lighthouseOf(`${origin}${path}`, port)) })
    }
    return all
  } finally {
    await close()
  }
}

/** @param {Quality} quality @returns {string[]} */
function faultsOf({ markup, accessibility, feeds, wireBytes: wire, lighthouse }) {
  return [
    ...markup,
    ...accessibility,
    ...feeds,
    ...(wire > mostWireBytes
      ? [`the index takes ${wire} bytes over the wire, more than ${mostWireBytes}`]
      : []),
    ...lighthouse.flatMap(({ path, scores, faults }) => {
      const less = perfect.filter((id) => scores[id] !== 100)
      return less.length === 0
        ? []
        : [`/${path}: ${less.join(', ')} below 100`, ...faults.map((one) => `  ${one}`)]
    }),
  ]
}

/** @param {Quality} quality */
function reportOf(quality) {
  const { repository, pages, markup, accessibility, feeds, wireBytes: wire, lighthouse } = quality
  const faults = faultsOf(quality)
  const head = [
    `${repository}: ${pages} pages`,
    `html-validate ${markup.length} faults; axe ${accessibility.length}; feeds ${feeds.length}; index over the wire ${(wire / 1000).toFixed(1)} kB of ${mostWireBytes / 1000} kB`,
  ]
  const rows = lighthouse.map(({ path, scores }) => [
    `/${path}`,
    ...[...perfect, 'performance'].map((id) => String(scores[id])),
  ])
  return [
    head.join('\n'),
    table(['page', ...perfect, 'performance'], rows, [1, 2, 3, 4]),
    ...(faults.length === 0
      ? []
      : [
          faults
            .slice(0, 60)
            .map((fault) => `WRONG  ${fault}`)
            .join('\n'),
        ]),
  ].join('\n\n')
}
