import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import { root } from '../build/project.js'

/** @import { Browser } from 'playwright-core' */

const require = createRequire(import.meta.url)
/** @type {(feed: object) => { message: string }[]} */
const validateJsonFeed = require('jsonfeed-validator')

/** What the index may take over the wire before images, with all that it loads. */
export const mostWireBytes = 60_000
/** Pages that are read for their markup, beside one of each kind. */
const sample = 40

/** The paths of all pages as a browser asks for them, in order. @param {string} site */
export function pagesOf(site) {
  return readdirSync(site, { recursive: true })
    .map(String)
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .map((path) => path.replace(/index\.html$/, ''))
    .toSorted()
}

/** A page of each kind: what stands first in its path tells them apart. @param {readonly string[]} pages */
export function onePageAKind(pages) {
  const kinds = new Map()
  // The last of a kind is a newer one than the first, and says more.
  for (const path of pages) kinds.set(path.split('/')[0], path)
  return [...kinds.values()]
}

/** What html-validate finds in a page of each kind and in some at even distances. @param {string} site @param {readonly string[]} pages */
export async function markupFaults(site, pages) {
  const every = Math.max(1, Math.ceil(pages.length / sample))
  const looked = new Set([...onePageAKind(pages), ...pages.filter((_, index) => index % every === 0)])
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const faults = []
  for (const path of looked) {
    const text = readFileSync(join(site, path, 'index.html'), 'utf8')
    const { results } = await validator.validateString(text, path)
    for (const { messages } of results)
      for (const { ruleId, line, message } of messages) faults.push(`/${path}:${line}: ${ruleId}: ${message}`)
  }
  return faults
}

/**
 * What axe finds, and what the console says, on pages of a site that is served.
 * @param {Browser} browser
 * @param {string} origin
 * @param {readonly string[]} paths
 */
export async function axeFaults(browser, origin, paths) {
  // What looks at a page from within is no script of the page.
  const context = await browser.newContext({ bypassCSP: true })
  /** @type {string[]} */
  const faults = []
  for (const colorScheme of /** @type {const} */ (['light', 'dark']))
    for (const path of paths) {
      const page = await context.newPage()
      await page.emulateMedia({ colorScheme })
      await page.goto(`${origin}${path}`)
      await page.evaluate(axe.source)
      /** @type {{ violations: { id: string, nodes: { html: string }[] }[] }} */
      const { violations } = await page.evaluate('axe.run({ preload: false })')
      for (const { id, nodes } of violations)
        faults.push(`/${path} (${colorScheme}): ${id}: ${nodes[0]?.html ?? ''} and ${nodes.length - 1} more`)
      await page.close()
    }
  await context.close()
  return faults
}

/** What the judges of feeds say: RELAX NG of RFC 4287, feedparser, and a validator of JSON Feed. @param {string} site */
export function feedFaults(site) {
  const paths = readdirSync(site, { recursive: true }).map(String)
  const named = (/** @type {string} */ name) =>
    paths.filter((path) => path === name || path.endsWith(`/${name}`)).map((path) => join(site, path))
  const [atom, rss, json] = ['atom.xml', 'rss.xml', 'feed.json'].map(named)
  return [
    ...schemaFaults(atom ?? []),
    ...parserFaults([...(atom ?? []), ...(rss ?? [])]),
    ...(json ?? []).flatMap(jsonFaults),
  ].map((fault) => fault.replaceAll(`${site}/`, ''))
}

/** @param {readonly string[]} files */
function schemaFaults(files) {
  if (files.length === 0) return []
  const schema = join(root, 'test/fixtures/atom.rng')
  if (!existsSync(schema)) throw new Error(`There is no ${schema}.`)
  return output('xmllint', ['--noout', '--relaxng', schema, ...files], 'stderr').filter(
    (line) => !line.endsWith(' validates'),
  )
}

const parser = `
import sys, feedparser
for path in sys.argv[1:]:
    feed = feedparser.parse(path)
    if feed.bozo: print(path, 'is not well-formed for feedparser:', feed.bozo_exception)
    if not feed.feed.get('title'): print(path, 'has no title for feedparser')
    for entry in feed.entries:
        if not entry.get('id') or not entry.get('title') or not entry.get('link'): print(path, 'has an entry that lacks something')
`

/** @param {readonly string[]} files */
function parserFaults(files) {
  return files.length === 0 ? [] : output('/usr/bin/python3', ['-c', parser, ...files], 'stdout')
}

/**
 * The validator knows version 1, of which 1.1 is all but what it says of authors and the language.
 * @param {string} file
 */
function jsonFaults(file) {
  const { authors, language, ...feed } = JSON.parse(readFileSync(file, 'utf8'))
  const asVersion1 = { ...feed, version: 'https://jsonfeed.org/version/1', author: authors?.[0] }
  return [
    ...(feed.version === 'https://jsonfeed.org/version/1.1'
      ? []
      : [`${file}: is of version ${feed.version}`]),
    ...(typeof language === 'string' ? [] : [`${file}: tells no language`]),
    ...validateJsonFeed(asVersion1).map(({ message }) => `${file}: ${message}`),
  ]
}

/**
 * The lines that a program says; an exit code of its own is told by them.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {'stdout' | 'stderr'} stream
 */
function output(file, args, stream) {
  const ran = spawnSync(file, args, { encoding: 'utf8', maxBuffer: 64e6 })
  if (ran.error) throw ran.error
  if (stream === 'stdout' && ran.status !== 0) throw new Error(ran.stderr.trim())
  return ran[stream].split('\n').filter((line) => line !== '')
}

/** The index and the style sheets and scripts that it loads, each gzipped as a host does. @param {string} site @param {string} html */
export function wireBytes(site, html) {
  const loaded = [
    ...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g),
    ...html.matchAll(/<script src="([^"]+)"/g),
  ].map(([, path = '']) => path)
  return ['index.html', ...loaded].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(site, path))).length,
    0,
  )
}
