import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textLinks } from '../../src/git/remote.ts'
import { formats, renderInline } from '../../src/render/escape.ts'
import { inlinePieces, withoutClosing } from '../../src/render/inline.ts'

const trackers = [
  { pattern: 'PROJ-{number}', url: 'https://jira.example/browse/PROJ-{number}' },
  { pattern: 'C++{number}', url: 'https://cpp.example/{number}' },
]
const github = textLinks({ url: 'https://github.com/acme/api', trackers })
const gitlab = textLinks({ url: 'https://gitlab.com/g/s/p' })
const azure = textLinks({ url: 'https://dev.azure.com/org/shop/_git/api' })
const bitbucket = textLinks({ url: 'https://bitbucket.org/acme/api' })

/** What of a text leads where. */
function references(text: string, links: typeof github): string[] {
  return inlinePieces(text, links).flatMap((piece) =>
    piece.kind === 'reference' ? [`${piece.text} ${piece.url}`] : [],
  )
}

test('trap 53: on GitHub #123, GH-12 and org/repo#3 are references, and PROJ-12 where it is configured', () => {
  expect(references('a #123, (#4) GH-12: other/web#3 PROJ-7, C++9.', github)).toEqual([
    '#123 https://github.com/acme/api/issues/123',
    '#4 https://github.com/acme/api/issues/4',
    'GH-12 https://github.com/acme/api/issues/12',
    'other/web#3 https://github.com/other/web/issues/3',
    'PROJ-7 https://jira.example/browse/PROJ-7',
    'C++9 https://cpp.example/9',
  ])
})

test('trap 53: !45 and a/b/c!5 are merge requests on GitLab, and nothing elsewhere', () => {
  expect(references('see !45, a/b/c!5 and x/y#6', gitlab)).toEqual([
    '!45 https://gitlab.com/g/s/p/-/merge_requests/45',
    'a/b/c!5 https://gitlab.com/a/b/c/-/merge_requests/5',
    'x/y#6 https://gitlab.com/x/y/-/issues/6',
  ])
  expect(references('see !45 and GH-1', gitlab)).toHaveLength(1)
  expect(references('see !45 and a/b!5', github)).toEqual([])
})

test('trap 53: AB#7 is a work item on Azure DevOps, and nothing elsewhere', () => {
  expect(references('AB#7 #8', azure)).toEqual([
    'AB#7 https://dev.azure.com/org/shop/_workitems/edit/7',
    '#8 https://dev.azure.com/org/shop/_workitems/edit/8',
  ])
  expect(references('AB#7', github)).toEqual([])
})

test('where pull requests have numbers of their own, the words before one tell it from an issue', () => {
  expect(references('pull request #3, PR #4, #5', bitbucket)).toEqual([
    '#3 https://bitbucket.org/acme/api/pull-requests/3',
    '#4 https://bitbucket.org/acme/api/pull-requests/4',
    '#5 https://bitbucket.org/acme/api/issues/5',
  ])
})

test.each([
  'UTF-8 and SHA-256',
  '`#123` and ``PROJ-1``',
  'https://x.example/a#12 https://github.com/acme/api/issues/3',
  'abc#12 a#1b #12abc #1.2 ##3 &#39; /#4 #5-rc',
  'xPROJ-12 PROJ-12a MYPROJ-1 PROJ-1-2',
  'docs/setup.md#3',
  'bank.example/login#12 a/bank.example/login#12',
  '../..#3',
  '#99999999999',
])('trap 53: there is no reference in %s', (text) => {
  expect(references(text, github)).toEqual([])
})

test('without a repository nothing is a reference, and a tracker still is', () => {
  expect(references('#1 a/b#2', null)).toEqual([])
  expect(references('#1 PROJ-2', textLinks({ url: null, trackers }))).toEqual([
    'PROJ-2 https://jira.example/browse/PROJ-2',
  ])
})

const closers = [
  'close',
  'Closes',
  'closed:',
  'fix',
  'FIXES',
  'fixed',
  'resolve',
  'resolves:',
  'Resolved',
  'closing',
  'implements',
  'fixes issue',
  'fix  ',
]
const closed = ['#1', 'acme/api#1', 'GH-1', 'https://github.com/acme/api/issues/1', 'PROJ-1', '!1', 'AB#1']
/** What GitHub, GitLab, Bitbucket and Azure DevOps take for an order, in the source or in what it is rendered to. */
const order =
  /\b(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|implement(?:s|ed|ing)?)[:*]*\s+(?:issues?\s+)?[[<]*(?:[\w./-]*[#!]\d|GH-\d|PROJ-\d|AB#\d|https?:)/i

test.each(['md', 'text', 'html', 'slack'] as const)(
  'trap 54: no keyword closes anything when %s is pasted',
  (format) => {
    for (const links of [github, gitlab, azure, null])
      for (const keyword of closers)
        for (const what of closed) {
          const reads = what === 'PROJ-1' && links !== github
          const rendered = renderInline(format, `it ${keyword} ${what} at last`, links)
          if (!reads)
            expect(rendered.replace(/<a href="/g, '').replace(/%[0-9A-F]{2}/g, '')).not.toMatch(order)
          expect(rendered).toContain('at last')
        }
  },
)

test('trap 54: a keyword at the end of what stands before a text closes nothing either', () => {
  for (const what of closed.slice(0, 4))
    for (const links of [github, null])
      expect(`**fixes:** ${renderInline('md', `${what} is gone`, links)}`).not.toMatch(order)
})

test('trap 54: prose that only sounds like it is left alone', () => {
  for (const text of ['fix UTF-8', 'prefix #1', 'closes the door', 'fix 12 things', '`closes #1`'])
    expect(renderInline('text', text, null)).toBe(text)
})

test('trap 52: a mention notifies nobody, and a package or a team is code', () => {
  expect(renderInline('md', 'thanks @user and a@b.c', null)).toBe('thanks @\u200Buser and a@\u200Bb.c')
  expect(renderInline('md', 'bump @types/node, ask @org/team', null)).toBe(
    'bump `@types/node`, ask `@org/team`',
  )
  expect(renderInline('slack', 'bump @types/node', null)).toBe('bump `@types/node`')
})

test('a URL stays readable and is no emphasis, no mention and no link of ours', () => {
  const text =
    'see https://x.example/a_b/_c_/*d*?e=$f&g=~h, (https://y.example/p_(q)) or https://m.example/@ada.'
  expect(renderInline('md', text, null)).toBe(
    'see https://x.example/a_b/%5Fc%5F/%2Ad%2A?e=%24f&g=%7Eh, (https://y.example/p%5F(q)) or https://m.example/%40ada.',
  )
  expect(renderInline('slack', text, null)).toBe(
    'see https://x.example/a_b/%5Fc%5F/%2Ad%2A?e=$f&amp;g=%7Eh, (https://y.example/p%5F(q)) or https://m.example/@ada.',
  )
  expect(renderInline('text', text, null)).toBe(text)
  expect(renderInline('html', 'https://x.example/?a&b', null)).toBe('https://x.example/?a&amp;b')
})

test('what a URL is made into leads to the same place', () => {
  const part = fc.stringMatching(/^[\w.~*$@()-]{0,20}$/)
  fc.assert(
    fc.property(part, part, (one, other) => {
      const url = `https://x.example/${one}/${other}z`
      const [piece] = inlinePieces(url, null)
      if (piece?.text !== url) return
      expect(decodeURI(renderInline('text', url, null))).toBe(url)
      for (const format of ['md', 'slack'] as const)
        expect(decodeURIComponent(renderInline(format, url, null).replace('\u200B', ''))).toBe(url)
    }),
  )
})

test('the pieces have every character of the text, in order', () => {
  const text = fc.array(
    fc.oneof(
      fc.constantFrom(
        '`',
        '``',
        '#12',
        '@a/b',
        'https://x.example/a',
        'PROJ-1',
        ' ',
        'closes ',
        '!',
        '.',
        'a/b#1',
      ),
      fc.string({ maxLength: 4 }),
    ),
  )
  fc.assert(
    fc.property(text, (parts) => {
      const plain = (of: string) => of.replace(/[`\s\u200B]/g, '')
      const pieces = inlinePieces(parts.join(''), github)
      expect(plain(pieces.map((piece) => piece.text).join(''))).toBe(plain(parts.join('')))
    }),
  )
})

test('a hostile text of 200,000 characters is taken apart in one pass', () => {
  const long = 200_000
  const hostile = [
    'a',
    '`',
    '#1',
    '@a',
    '@a/',
    'a/',
    'a.',
    'fix ',
    'fix: ',
    'https://x/',
    '(',
    ')',
    '!',
    ' ',
    'PROJ-',
    '"',
    '[',
    '.',
  ].map((part) => part.repeat(long / part.length))
  for (const text of [
    ...hostile,
    ...hostile.map((one) => `fixes ${one}`),
    ...hostile.map((one) => `https://x/${one}`),
  ])
    for (const format of formats) expect(renderInline(format, text, github).length).toBeGreaterThan(0)
})

test('a code span of nothing but spaces stays the text that it is, so that its line is not empty', () => {
  expect(inlinePieces('` `', null)).toEqual([{ kind: 'text', text: '` `' }])
})

test('a keyword with several colons orders nothing either', () => {
  expect(withoutClosing('fixes:: #12')).toBe('fixes:: \u200B#12')
})
