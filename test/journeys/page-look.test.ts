import { expect, test } from 'vitest'
import { loadConfiguration } from '../../src/config/load.ts'
import type { Edge } from '../../src/edge/edge.ts'
import { WaybillErrors, type WaybillError } from '../../src/errors.ts'
import { openLook } from '../../src/journeys/page-look.ts'
import { openLanguage } from '../../src/page/words.ts'
import { aRelease } from '../builders/release.ts'
import { partialNames } from '../../src/page/site-templates.ts'
import { blocks, codeSpans, guide, tableBelow } from '../docs/guides.ts'
import { fileOf, siteOf } from '../page/sites.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'

type Content = Readonly<Record<string, string | Uint8Array>>

/** A folder with a waybill.yml and these files beside it. */
function filesWith(content: Content): Pick<Edge['files'], 'read'> {
  return {
    read: async (path) => {
      const there = content[path.replace('/home/', '')]
      return there === undefined ? null : typeof there === 'string' ? new TextEncoder().encode(there) : there
    },
  }
}

async function look(page: string, content: Content = {}) {
  const loaded = await loadConfiguration({ file: 'waybill.yml', text: `page:\n${page}` })
  return openLook(filesWith(content), '/home', loaded.configuration, loaded.placeOf)
}

async function faults(page: string, content: Content = {}): Promise<string[]> {
  return look(page, content).then(
    () => [],
    (error: WaybillError | WaybillErrors) =>
      (error instanceof WaybillErrors ? error.errors : [error]).map(
        ({ at, code, message, hint }) =>
          `${at?.file}:${at?.line}:${at?.column} ${code} ${message}${hint === undefined ? '' : ` ${hint}`}`,
      ),
  )
}

test('without any configuration a site has the look of Waybill', async () => {
  expect(await look('  title: Acme')).toEqual({
    logo: null,
    icon: null,
    css: '',
    links: [],
    footer: null,
    partials: {},
    warnings: [],
  })
})

test('pictures get a name of the site, whatever theirs is', async () => {
  const png = Uint8Array.from('\x89PNG\r\n\x1A\n', (character) => character.charCodeAt(0))
  const { logo, icon } = await look('  logo: "brand/Logo (final) é.SVG"\n  icon: ../icon.png', {
    'brand/Logo (final) é.SVG': svg,
    '../icon.png': png,
  })
  expect(logo).toEqual({ path: 'logo.svg', bytes: new TextEncoder().encode(svg) })
  expect(icon).toEqual({ path: 'icon.png', bytes: png })
})

test('the style sheet of ones own comes after the colours', async () => {
  const { css } = await look('  colors: { dark: { link: "#ffb4a8" } }\n  css: site.css', {
    'site.css': '\uFEFF.bar { gap: 2rem }',
  })
  expect(css).toContain('--link: #ffb4a8')
  expect(css.endsWith('\n.bar { gap: 2rem }\n')).toBe(true)
  expect(css).not.toContain('\uFEFF')
})

test('all that is wrong is told at once, with its key and its place', async () => {
  const page = `  logo: logo.svg
  icon: icon.gif
  css: site.css
  words:
    serach: Suche
    use-instead: Anders
  templates:
    fotter: footer.hbs
    header: header.hbs
`
  const told = await faults(page, {
    'icon.gif': 'GIF89a',
    'site.css': new Uint8Array([0x61, 0xff, 0x62]),
    'header.hbs': '<p>\n{{shout site.title}}</p>',
  })
  expect(told).toEqual([
    'waybill.yml:6:13 CONFIG_INVALID page.words.serach is none of the words of the page. Did you mean search?',
    'waybill.yml:7:18 CONFIG_INVALID page.words.use-instead must have {version} in it, as in "Use {version} instead.".',
    'waybill.yml:2:9 CONFIG_INVALID page.logo names logo.svg, which is not there. Its path starts at the folder of waybill.yml.',
    'waybill.yml:3:9 CONFIG_INVALID page.icon names icon.gif, which is no picture that a site can show. The site can show: svg, png, jpg, webp, ico, avif.',
    'waybill.yml:4:8 CONFIG_INVALID page.css names site.css, which is not UTF-8. Convert it once: iconv -f windows-1252 -t utf-8',
    expect.stringMatching(
      /^waybill\.yml:9:13 CONFIG_INVALID page\.templates\.fotter is no partial of the page\. Did you mean footer\? There are: .*footer, header/,
    ),
    expect.stringMatching(/^header\.hbs:2:1 TEMPLATE_INVALID .*there is no helper shout/),
  ])
})

test('a picture that is not what its name says is told, and what to call it', async () => {
  expect(await faults('  logo: brand/logo.png', { 'brand/logo.png': svg })).toEqual([
    'waybill.yml:2:9 CONFIG_INVALID page.logo names brand/logo.png, which holds another kind of picture than its name says: svg. Call it brand/logo.svg, or bring a png.',
  ])
})

test('a picture may have a mebibyte and no more', async () => {
  const of = (length: number) => svg.padEnd(length, ' ')
  expect(await faults('  logo: logo.svg', { 'logo.svg': of(1024 * 1024) })).toEqual([])
  expect(await faults('  logo: logo.svg', { 'logo.svg': of(1024 * 1024 + 1) })).toEqual([
    'waybill.yml:2:9 CONFIG_INVALID page.logo names logo.svg, which has 1048577 bytes; the most is 1048576 (1 MiB). Every reader loads it: a few kilobytes are plenty.',
  ])
})

test('a partial in place of ours cannot skip the escaping, and is told where it tries', async () => {
  const told = (text: string) => faults('  templates: { footer: a/footer.hbs }', { 'a/footer.hbs': text })
  expect(await told('<p>{{site.title}}</p>')).toEqual([])
  expect(await told('<p>\n  {{{site.title}}}</p>')).toEqual([
    expect.stringMatching(/^a\/footer\.hbs:2:3 TEMPLATE_INVALID /),
  ])
  expect(await told('{{shout site.title}}')).toEqual([
    expect.stringMatching(/^a\/footer\.hbs:1:1 TEMPLATE_INVALID .*there is no helper shout/),
  ])
  expect(await told('{{> heade}}')).toEqual([
    expect.stringMatching(/^a\/footer\.hbs:1:1 TEMPLATE_INVALID .*did you mean header\?/),
  ])
})

test('a partial in place of ours is on every page, with the names of ours', async () => {
  const own = await look('  templates: { footer: footer.hbs }\n  footer: Made in `Kiel`', {
    'footer.hbs':
      '<footer class="foot"><p>{{site.title}}: {{inline site.look.footer site.links}}</p></footer>\n',
  })
  const site = siteOf([aRelease()], { look: own, title: 'Acme & Co' })
  for (const path of ['index.html', 'releases/1.4.0/index.html'])
    expect(fileOf(site, path)).toContain(
      '<footer class="foot"><p>Acme &amp; Co: Made in <code>Kiel</code></p></footer>',
    )
})

test('a partial that asks for a name which no page has is told with its file', async () => {
  const own = await look('  templates: { footer: footer.hbs }', { 'footer.hbs': '<p>{{site.slogan}}</p>' })
  expect(() => siteOf([aRelease()], { look: own })).toThrow(
    expect.objectContaining({
      code: 'TEMPLATE_INVALID',
      at: expect.objectContaining({ file: 'footer.hbs' }),
    }),
  )
})

test('what makes a page harder to read is told and stops nothing', async () => {
  const { warnings } = await look('  css: site.css\n  colors: { light: { ink: "#999" } }', {
    'site.css': '@import "other.css";\n',
  })
  expect(warnings).toEqual([
    expect.stringContaining('page.colors.light.ink (#999999)'),
    expect.stringContaining('site.css:1: @import does nothing'),
  ])
})

test('a language without words of its own is told, with the number of those that stay English', async () => {
  expect((await look('  language: de-AT')).warnings).toEqual([])
  expect((await look('  language: sv')).warnings).toEqual([
    expect.stringMatching(
      /^page\.language is sv, in which Waybill has no words, and page\.words leaves out (\d+) of \1: those stay English\. Waybill has ar, de, en, es, fr, he, it, ja, nl, pt, zh\.$/,
    ),
  ])
  const { texts } = await openLanguage('en', {})
  const all = Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[key, text]]
      : [
          [`${key}.one`, text.one ?? text.other],
          [`${key}.other`, text.other],
        ],
  )
  const words = all.map(([key, text]) => `    ${key}: ${JSON.stringify(text)}`).join('\n')
  expect((await look(`  language: sv\n  words:\n${words}`)).warnings).toEqual([])
})

test('the documentation tells every part of the page that can be replaced, and its example is one that works', async () => {
  const rows = tableBelow(guide('docs/templates.md'), 'Parts of the page').map(
    ([name = '']) => codeSpans(name)[0],
  )
  expect(new Set(rows.slice(0, partialNames.length))).toEqual(new Set(partialNames))
  const example = blocks('mustache').find(({ code }) => code.includes('class="foot"'))?.code ?? ''
  const own = await look('  logo: a.svg\n  templates: { footer: footer.hbs }', {
    'a.svg': svg,
    'footer.hbs': example,
  })
  const html = fileOf(siteOf([aRelease()], { look: own }), 'releases/1.4.0/index.html')
  expect(html).toContain('<p><img src="../../logo.svg" alt=""> <a href="https://acme.example">Acme</a></p>')
  expect(html).toContain('<li><a href="../../rss.xml">RSS</a></li>')
})
