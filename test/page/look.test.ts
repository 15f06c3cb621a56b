import { describe, expect, test } from 'vitest'
import { colorRules, colorWarnings, paletteOf } from '../../src/page/colors.ts'
import { imageKind, promisedKind } from '../../src/page/image.ts'
import { styleSheetWarnings } from '../../src/page/look.ts'
import { plainLook } from '../../src/page/site-input.ts'
import { aRelease } from '../builders/release.ts'
import { fileOf, siteOf } from './sites.ts'

const none = { light: {}, dark: {} }

describe('colours', () => {
  test('without a configured one there is no rule and no warning', () => {
    expect(colorRules(none)).toBe('')
    expect(colorWarnings(none)).toEqual([])
  })

  test('those for light are for light alone, and those for dark for dark', () => {
    expect(colorRules({ light: { link: '#B00', paper: '#fff' }, dark: { link: '#ffb4a8' } })).toBe(`
@media screen and (prefers-color-scheme: light) {
  :root {
    --link: #bb0000;
    --paper: #ffffff;
  }
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --link: #ffb4a8;
  }
}

@media (prefers-contrast: more) {
  :root {
    --soft: var(--ink);
    --rule: var(--ink);
  }
}
`)
  })

  test('every colour that can be configured is one of the style sheet, for light and for dark', () => {
    const names = [
      'paper',
      'raised',
      'wash',
      'ink',
      'soft',
      'rule',
      'link',
      'new',
      'fixed',
      'faster',
      'safer',
      'other',
    ]
    for (const scheme of ['light', 'dark'] as const)
      expect(Object.keys(paletteOf(scheme))).toEqual(expect.arrayContaining(names))
    expect(paletteOf('light').paper).not.toBe(paletteOf('dark').paper)
  })

  test('the colours of Waybill itself can be read', () => {
    const all = { light: paletteOf('light'), dark: paletteOf('dark') }
    expect(colorWarnings(all)).toEqual([])
  })

  test('text that is hard to read is told, with its contrast and a colour that does', () => {
    expect(colorWarnings({ light: { link: '#7aa7e0', paper: '#ffffff' }, dark: {} })).toEqual([
      expect.stringMatching(
        /^page\.colors\.light\.link \(#7aa7e0\) and wash \(#[0-9a-f]{6}\) have a contrast of 2\.\d\d to 1; text needs 4\.5 to be read by everybody\. A colour of the same hue that does: #[0-9a-f]{6}\.$/,
      ),
    ])
  })

  test('the colour that is told in its place does', () => {
    const [warning = ''] = colorWarnings({ light: {}, dark: { soft: '#444444' } })
    const soft = /does: (#\w+)\.$/.exec(warning)?.[1] ?? ''
    expect(colorWarnings({ light: {}, dark: { soft } })).toEqual([])
  })

  test('a paper that makes the text unreadable is told by its own name', () => {
    const warnings = colorWarnings({ light: { paper: '#222222' }, dark: {} })
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('page.colors.light.paper (#222222) and ink')
  })

  test('where nothing of the hue does, the warning says so', () => {
    const warnings = colorWarnings({
      light: { ink: '#888888', paper: '#000000', raised: '#777777', wash: '#ffffff' },
      dark: {},
    })
    expect(warnings[0]).toContain('No colour of its hue stands out against all that it meets.')
  })

  test('they come after the style sheet of Waybill', () => {
    const css = colorRules({ light: { link: '#b00000' }, dark: {} })
    const sheet = fileOf(siteOf([aRelease()], { look: { ...plainLook, css } }), 'style.css')
    expect(sheet.endsWith(css)).toBe(true)
    expect(sheet.length).toBeGreaterThan(css.length + 1000)
  })
})

describe('pictures', () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

  test.each([
    ['png', '\x89PNG\r\n\x1A\n\0\0\0\rIHDR'],
    ['jpg', '\xFF\xD8\xFF\xE0\0\x10JFIF'],
    ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['ico', '\0\0\x01\0\x01\0'],
    ['avif', '\0\0\0\x20ftypavif\0'],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['svg', '\xEF\xBB\xBF<?xml version="1.0"?>\n<!-- drawn by hand: a > b -->\n<svg>'],
    [
      'svg',
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [ <!ENTITY a "b"> ]>\n<svg:svg xmlns:svg="x">',
    ],
    ['svg', '<!doctype svg><svg>'],
    [null, '<html><svg></svg></html>'],
    [null, '<!-- <svg> '],
    [null, '<svgish>'],
    [null, 'GIF89a'],
    [null, ''],
  ])('are told by what they hold: %s', (kind, text) => {
    expect(imageKind(bytes(text))).toBe(kind)
  })

  test('are told by how their files end', () => {
    expect(['a/b.SVG', 'c.jpeg', 'd.png', 'e.gif', 'f', 'g.svg.exe'].map(promisedKind)).toEqual([
      'svg',
      'jpg',
      'png',
      null,
      null,
      null,
    ])
  })
})

describe('a style sheet of ones own', () => {
  test('may use all that the site itself has', () => {
    const css =
      '.bar { background: url(logo.svg) }\n/* @import "x"; url(https://a.example) */\na { color: var(--ink) }'
    expect(styleSheetWarnings(css, 'site.css')).toEqual([])
  })

  test('is told what the pages will not load, line by line', () => {
    const css =
      "@import 'other.css';\n/* two\nlines */ @font-face { src: url(//fonts.example/a) }\na { background: URL( 'https://a.example/b.png') }"
    const warnings = styleSheetWarnings(css, 'site.css')
    expect(warnings.map((warning) => warning.split(' does nothing')[0])).toEqual([
      'site.css:1: @import',
      'site.css:3: @font-face',
      'site.css:3: url(//…)',
      "site.css:4: URL( 'https:…)",
    ])
  })
})
