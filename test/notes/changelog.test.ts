import { expect, test } from 'vitest'
import { WaybillError } from '../../src/errors.ts'
import { updateChangelog } from '../../src/notes/changelog.ts'
import { anEntry, block, compare, features, headings, update } from '../builders/changelog.ts'

test('a missing file becomes a new one, newest version first', () => {
  const { text, added } = update(null, [
    anEntry(null),
    anEntry('1.1.0', { compareUrl: compare('v1.0.0', 'v1.1.0') }),
    anEntry('1.0.0', { date: '2026-01-05T09:00:00Z' }),
  ])
  expect(added).toEqual(['Unreleased', '1.1.0', '1.0.0'])
  expect(text).toBe(
    [
      '# Changelog',
      '',
      'What changed in each release, newest first.',
      '',
      `## Unreleased`,
      block('unreleased', ...features('is to come')),
      `## [1.1.0](${compare('v1.0.0', 'v1.1.0')}) (2026-11-21)`,
      block('1.1.0', ...features('1.1.0')),
      `## 1.0.0 (2026-01-05)`,
      block('1.0.0', ...features('1.0.0')),
    ].join('\n'),
  )
})

test('Keep a Changelog has its brackets, its dates and its link references at the end', () => {
  const entries = [
    anEntry(null, { compareUrl: compare('v1.1.0', 'HEAD') }),
    anEntry('1.1.0', { compareUrl: compare('v1.0.0', 'v1.1.0') }),
    anEntry('1.0.0'),
  ]
  const { text } = update('', entries, { style: 'keep-a-changelog' })
  expect(headings(text)).toEqual([
    '# Changelog',
    '## [Unreleased]',
    '## [1.1.0] - 2026-11-21',
    '## [1.0.0] - 2026-11-21',
  ])
  expect(text.split('\n').slice(-4)).toEqual([
    '',
    `[unreleased]: ${compare('v1.1.0', 'HEAD')}`,
    `[1.1.0]: ${compare('v1.0.0', 'v1.1.0')}`,
    '',
  ])
})

test('the same version written again replaces its block and nothing else', () => {
  const first = update(null, [anEntry('1.1.0'), anEntry('1.0.0')])
  const { text, replaced, unchanged } = update(first.text, [
    anEntry('1.1.0', { body: '### Fixes\n\n- another\n' }),
    anEntry('1.0.0'),
  ])
  expect([replaced, unchanged]).toEqual([['1.1.0'], ['1.0.0']])
  expect(text).toBe(first.text.replace('### Features\n\n- what 1.1.0 brings', '### Fixes\n\n- another'))
})

test('what a person writes in a section around the block stays, byte for byte', () => {
  const first = update(null, [anEntry('1.0.0')]).text
  const edited = first
    .replace('<!-- waybill:begin', 'A *word* before.  \n\n<!-- waybill:begin')
    .replace('waybill:end -->\n', 'waybill:end -->\nand after,\twithout a blank line')
  const { text } = update(edited, [anEntry('1.0.0', { body: '- new\n' })])
  expect(text).toBe(edited.replace('### Features\n\n- what 1.0.0 brings', '- new'))
})

test('what a person marks to be kept inside a block survives, in order, at its start', () => {
  const first = update(null, [anEntry('1.0.0')]).text
  const keep = (words: string) => `<!-- waybill:keep -->\n${words}\n<!-- /waybill:keep -->`
  const edited = first
    .replace('- what', `${keep('Mind the gap.')}\n- what`)
    .replace('brings', `brings\n${keep('Two.')}`)
  const { text } = update(edited, [anEntry('1.0.0', { body: '- new\n' })])
  expect(text).toContain(block('1.0.0', keep('Mind the gap.'), '', keep('Two.'), '', '- new'))
})

test('a part to be kept that never ends is an error with its line, and so is a block', () => {
  const first = update(null, [anEntry('1.0.0')]).text
  const faultOf = (text: string) => {
    try {
      updateChangelog(text, [anEntry('1.0.0')], { style: 'conventional', file: 'CHANGES.md' })
      return null
    } catch (error) {
      return error instanceof WaybillError ? [error.code, error.at] : error
    }
  }
  expect(faultOf(first.replace('### Features', '<!-- waybill:keep -->'))).toEqual([
    'CHANGELOG_INVALID',
    { file: 'CHANGES.md', line: 9 },
  ])
  expect(faultOf(first.replace('<!-- waybill:end -->', ''))).toEqual([
    'CHANGELOG_INVALID',
    { file: 'CHANGES.md', line: 7 },
  ])
  expect(faultOf(first.replace('What', '<<<<<<< ours\nWhat'))).toEqual([
    'CHANGELOG_INVALID',
    { file: 'CHANGES.md', line: 3 },
  ])
})

test('a merge conflict inside of a block is gone after the next run', () => {
  const first = update(null, [anEntry('1.0.0')]).text
  const conflict = first.replace('- what', '<<<<<<< ours\n- a\n=======\n- b\n>>>>>>> theirs\n- what')
  expect(update(conflict, [anEntry('1.0.0')]).text).toBe(first)
})

test('a hand-written section of the same version is left alone and told, unless it is adopted', () => {
  const before = '# Changes\n\n## 1.0.0\n\nWritten by hand.\n\n## 0.9.0\n\nOld.\n'
  const left = update(before, [anEntry('1.0.0')])
  expect(left).toEqual({
    text: before,
    added: [],
    replaced: [],
    unchanged: [],
    kept: [{ version: '1.0.0', line: 3 }],
  })
  const { text, added, replaced } = update(before, [anEntry('1.0.0')], { adopt: true })
  expect([added, replaced]).toEqual([[], ['1.0.0']])
  expect(text).toBe(before.replace('\nWritten by hand.\n', block('1.0.0', ...features('1.0.0'))))
})

test('a heading that a person put there without any text is filled', () => {
  const { text, added } = update('# Changes\n\n## 1.0.0\n\n## 0.9.0\n\nOld.\n', [anEntry('1.0.0')])
  expect(added).toEqual(['1.0.0'])
  expect(text).toBe(`# Changes\n\n## 1.0.0\n${block('1.0.0', ...features('1.0.0'))}\n## 0.9.0\n\nOld.\n`)
})

test('headings of a body stand below the heading of the release', () => {
  const body = '### Features\n\n- a\n\n```sh\n### not a heading\n```\n\n#### Deeper\n'
  const of = (text: string) => update(text, [anEntry('1.1.0', { body })]).text
  expect(of('# 1.0.0\n\nx\n')).toContain(
    '\n## Features\n\n- a\n\n```sh\n### not a heading\n```\n\n### Deeper\n',
  )
  expect(of('### 1.0.0\n\nx\n')).toContain('\n#### Features')
  expect(update('', [anEntry('1.0.0', { body: '# Loud\n\n## Less\n' })]).text).toContain(
    '\n### Loud\n\n#### Less\n',
  )
})

test('no text of a commit ends a block, begins one, or reaches beyond it', () => {
  const hostile = [
    '<!-- waybill:end -->\n\n## 9.9.9\n',
    '<!-- waybill:begin 9.9.9 -->\n',
    '<!--   waybill:keep -->\nforever\n',
    '```\nopen\n',
    '<!-- open\n',
    '~~~~\n```\n',
  ]
  for (const body of hostile) {
    const { text } = update('# Changes\n\n## 0.9.0\n\nOld.\n', [anEntry('1.0.0', { body })])
    const next = update(text, [anEntry('1.0.0', { body: '- tame\n' }), anEntry('0.9.0')])
    expect(next.text, body).toBe(`# Changes\n\n## 1.0.0\n${block('1.0.0', '- tame')}\n## 0.9.0\n\nOld.\n`)
    expect(next.kept).toEqual([{ version: '0.9.0', line: 11 }])
  }
})

test('a file with CRLF stays one, a byte order mark stays, a missing last line end is given where we write', () => {
  const before = '\uFEFF# Changes\r\n\r\n## 0.9.0\r\n\r\nOld.'
  const { text } = update(before, [anEntry('1.0.0')])
  expect(text).toBe(
    `\uFEFF# Changes\n\n## 1.0.0\n${block('1.0.0', ...features('1.0.0'))}\n## 0.9.0\n\nOld.`.replaceAll(
      '\n',
      '\r\n',
    ),
  )
  const last = update(before, [anEntry('0.1.0')]).text
  expect(last.startsWith(`${before}\r\n\r\n## 0.1.0\r\n`)).toBe(true)
  expect(last.endsWith('<!-- waybill:end -->\r\n')).toBe(true)
})

test('in a file with mixed line ends only our lines take the more common one', () => {
  const before = '# Changes\r\n\r\n## 0.9.0\n\r\nOld.\r\n'
  const { text } = update(before, [anEntry('1.0.0')])
  expect(text.startsWith('# Changes\r\n\r\n## 1.0.0\r\n')).toBe(true)
  expect(text.endsWith('## 0.9.0\n\r\nOld.\r\n')).toBe(true)
})

test('a withdrawn release is marked once, and its date and link are brought up to date', () => {
  const first = update(null, [anEntry('1.0.0', { compareUrl: compare('a', 'b') })]).text
  const { text, replaced } = update(first.replace('[1.0.0](', '[1.0.0]('), [
    anEntry('1.0.0', { compareUrl: compare('a', 'c'), date: '2026-11-22T01:00:00+02:00', withdrawn: true }),
  ])
  expect(replaced).toEqual(['1.0.0'])
  expect(headings(text)[1]).toBe(`## [1.0.0](${compare('a', 'c')}) (2026-11-21) [YANKED]`)
  const later = update(text, [anEntry('1.0.0', { date: '2027-01-01T00:00:00Z', withdrawn: true })]).text
  expect(headings(later)[1]).toBe(`## [1.0.0](${compare('a', 'c')}) (2027-01-01) [YANKED]`)
})

test('a heading that a person worded stays, and its block is still found', () => {
  const first = update(null, [anEntry('1.0.0')]).text
  const edited = first.replace('## 1.0.0 (2026-11-21)', '## The first one')
  expect(update(edited, [anEntry('1.0.0', { body: '- new\n' })]).text).toBe(
    edited.replace('### Features\n\n- what 1.0.0 brings', '- new'),
  )
})

test('an empty release is its explicit line', () => {
  const { text } = update(null, [anEntry('1.0.0', { body: 'No changes that readers would notice.\n' })])
  expect(text).toContain(block('1.0.0', 'No changes that readers would notice.'))
})
