import { expect, test } from 'vitest'
import { anEntry, block, features, update } from '../builders/changelog.ts'

const title = '# Changes\n\nWords.\n'

test('the draft stands on top, once, however often it is written', () => {
  const once = update(`${title}\n## 0.9.0\n\nOld.\n`, [anEntry(null)]).text
  expect(once).toBe(
    `${title}\n## Unreleased\n${block('unreleased', ...features('is to come'))}\n## 0.9.0\n\nOld.\n`,
  )
  const twice = update(once, [anEntry(null, { body: '- more\n' })]).text
  expect(twice).toBe(once.replace('### Features\n\n- what is to come brings', '- more'))
})

test('the release takes the place of its draft', () => {
  const drafted = update(`${title}\n## 0.9.0\n\nOld.\n`, [anEntry(null)]).text
  expect(update(drafted, [anEntry('1.0.0')]).text).toBe(
    `${title}\n## 1.0.0\n${block('1.0.0', ...features('1.0.0'))}\n## 0.9.0\n\nOld.\n`,
  )
})

test('draft, release and draft again leave one Unreleased', () => {
  let text = update(null, [anEntry(null)]).text
  text = update(text, [anEntry('1.0.0')]).text
  text = update(text, [anEntry(null, { body: '- next\n' }), anEntry('1.0.0')]).text
  expect(text.match(/^## Unreleased$/gm)).toHaveLength(1)
  expect(text).toBe(update(null, [anEntry(null, { body: '- next\n' }), anEntry('1.0.0')]).text)
})

test('what people wrote under Unreleased goes to the version that is released, and stays there', () => {
  const keep = '<!-- waybill:keep -->\nKept.\n<!-- /waybill:keep -->'
  const drafted = update(title, [anEntry(null, { body: '- a\n' })]).text
  const edited = drafted
    .replace('<!-- waybill:begin', 'Before.\n\n<!-- waybill:begin')
    .replace('- a', `${keep}\n- a`)
    .concat('\nAfter.\n')
  const released = update(edited, [anEntry('1.0.0', { body: '- b\n' })]).text
  expect(released).toBe(
    `${title}\n## 1.0.0 (2026-11-21)\n\nBefore.\n${block('1.0.0', keep, '', '- b')}\nAfter.\n`,
  )
  const again = update(released, [anEntry(null), anEntry('1.0.0', { body: '- c\n' })]).text
  expect(again).toBe(
    released
      .replace('- b', '- c')
      .replace('## 1.0.0', `## Unreleased\n${block('unreleased', ...features('is to come'))}\n## 1.0.0`),
  )
})

test('a hotfix of an older version leaves the draft alone', () => {
  const drafted = update(`${title}\n## 2.0.0\n\nOld.\n\n## 1.0.0\n\nOlder.\n`, [anEntry(null)]).text
  const { text } = update(drafted, [anEntry('1.0.1')])
  expect(text).toBe(
    drafted.replace('## 1.0.0', `## 1.0.1\n${block('1.0.1', ...features('1.0.1'))}\n## 1.0.0`),
  )
})

test('of several versions that come at once, the newest gets what people wrote', () => {
  const { text } = update('## [Unreleased]\n\nMine.\n', [anEntry('1.1.0'), anEntry('1.0.0')], {
    style: 'keep-a-changelog',
  })
  expect(text).toBe(
    [
      '## [Unreleased]\n\n## [1.1.0] - 2026-11-21\n\nMine.\n',
      block('1.1.0', ...features('1.1.0')),
      '\n## [1.0.0] - 2026-11-21\n',
      block('1.0.0', ...features('1.0.0')),
    ].join(''),
  )
})

test('a heading that a person put on top stays there, empty, after the release', () => {
  for (const heading of [
    '## Unreleased',
    '## [unreleased]',
    '# UNRELEASED',
    '## [Unreleased](https://example.com)',
  ]) {
    const { text } = update(`${heading}\n\n- mine\n\n## 0.9.0\n\nOld.\n`, [anEntry('1.0.0')])
    expect(text).toBe(
      `${heading}\n\n## 1.0.0\n\n- mine\n${block('1.0.0', ...features('1.0.0'))}\n## 0.9.0\n\nOld.\n`,
    )
  }
})

test('Keep a Changelog keeps its empty Unreleased on top, and its link starts at the new version', () => {
  const before = [
    '# Changelog',
    '',
    '## [Unreleased]',
    '',
    '## [1.0.0] - 2020-01-01',
    '',
    'Old.',
    '',
    '[unreleased]: https://example.com/compare/v1.0.0...HEAD',
    '',
  ].join('\n')
  const drafted = update(before, [anEntry(null)], { style: 'keep-a-changelog' }).text
  expect(drafted).toContain(`## [Unreleased]\n${block('unreleased', ...features('is to come'))}\n## [1.0.0]`)
  const compareUrl = 'https://example.com/compare/v1.0.0...v1.1.0'
  const { text } = update(drafted, [anEntry('1.1.0', { compareUrl })], { style: 'keep-a-changelog' })
  expect(text).toBe(
    before
      .replace('## [1.0.0]', `## [1.1.0] - 2026-11-21\n${block('1.1.0', ...features('1.1.0'))}\n## [1.0.0]`)
      .replace('v1.0.0...HEAD', `v1.1.0...HEAD\n[1.1.0]: ${compareUrl}`),
  )
})

test('a draft is written below what people wrote under Unreleased', () => {
  const { text, added } = update('## Unreleased\n\n- mine\n\n## 0.9.0\n\nOld.\n', [anEntry(null)])
  expect(added).toEqual(['Unreleased'])
  expect(text).toBe(
    `## Unreleased\n\n- mine\n${block('unreleased', ...features('is to come'))}\n## 0.9.0\n\nOld.\n`,
  )
})

test('of several stacked Unreleased one is ours, the others are left alone and told', () => {
  const before = '# Changes\n\n## [Unreleased]\n\n- a\n\n## [Unreleased]\n\n- b\n\n## [0.9.0]\n\nOld.\n'
  const { text, kept } = update(before, [anEntry(null)])
  expect(text.match(/^## \[Unreleased\]$/gm)).toHaveLength(2)
  expect(text.match(/waybill:begin/g)).toHaveLength(1)
  expect(kept).toEqual([{ version: 'Unreleased', line: 15 }])
  expect(text.split('\n')[14]).toBe('## [Unreleased]')
})

test('two blocks of one draft, left by a merge, become one', () => {
  const once = update(`${title}\n## 0.9.0\n\nOld.\n`, [anEntry(null)]).text
  const section = once.slice(once.indexOf('## Unreleased'), once.indexOf('## 0.9.0'))
  const doubled = once.replace(section, section + section)
  expect(update(doubled, [anEntry(null)]).text).toBe(once)
})

test('a draft whose heading a person made into a version is that version from then on', () => {
  const renamed = update(title, [anEntry(null)]).text.replace('## Unreleased', '## 1.0.0 - 2026-11-21')
  const { text, replaced } = update(renamed, [anEntry('1.0.0')])
  expect(replaced).toEqual(['1.0.0'])
  expect(text).toBe(`${title}\n## 1.0.0 - 2026-11-21\n${block('1.0.0', ...features('1.0.0'))}`)
  const drafted = update(renamed, [anEntry(null, { body: '- next\n' })]).text
  expect(drafted).toContain('## Unreleased')
  expect(drafted).toContain('- what is to come brings')
})

test('each package has a draft of its own, and its release takes only that', () => {
  const drafts = [anEntry(null, { package: 'api' }), anEntry(null, { package: 'web' })]
  const drafted = update(title, drafts).text
  expect(drafted.match(/^## (?:api|web) Unreleased$/gm)).toHaveLength(2)
  const { text } = update(drafted, [anEntry('1.0.0', { package: 'api' })])
  expect(text.match(/^## .*$/gm)).toEqual(['## web Unreleased', '## api 1.0.0 (2026-11-21)'])
})

const written = '## [Unreleased]\n\nMine.\n\n## 1.0.0 - 2020-01-01\n\n* by hand\n'

test('what people wrote under Unreleased stays there when an old release is adopted beside a draft', () => {
  const { text, added, replaced } = update(written, [anEntry(null), anEntry('1.0.0')], { adopt: true })
  const draft = block('unreleased', ...features('is to come'))
  const release = block('1.0.0', ...features('1.0.0'))
  expect(text).toBe(`## [Unreleased]\n\nMine.\n${draft}\n## 1.0.0 - 2026-11-21\n${release}`)
  expect([added, replaced]).toEqual([['Unreleased'], ['1.0.0']])
})

test('what people wrote under Unreleased stays there when the release has a section already', () => {
  const adopted = update(written, [anEntry('1.0.0')], { adopt: true }).text
  expect(adopted).toContain('## [Unreleased]\n\nMine.\n\n## 1.0.0')
  const bare = update('## Unreleased\n\nMine.\n\n## 1.0.0\n', [anEntry('1.0.0')]).text
  expect(bare).toContain('## Unreleased\n\nMine.\n\n## 1.0.0')
})

test('what people wrote under Unreleased stays there when something is unreleased again', () => {
  const { text } = update('## Unreleased\n\nMine.\n', [anEntry(null), anEntry('1.0.0')])
  expect(text).toMatch(/^## Unreleased\n\nMine\.\n[^]*\n## 1\.0\.0/)
})

test('a draft whose release has a section already goes, without what people wrote and keep in it', () => {
  const keep = '<!-- waybill:keep -->\nKept.\n<!-- /waybill:keep -->'
  const drafted = `## Unreleased\n\nMine.\n${block('unreleased', keep, '', '- stale')}`
  const { text } = update(`${drafted}\n## 1.0.0\n\n* by hand\n`, [anEntry('1.0.0')], { adopt: true })
  expect(text).toContain(`## Unreleased\n\nMine.\n\n${keep}\n\n## 1.0.0`)
  expect(text).not.toContain('stale')
  const alone = `${block('unreleased', '- stale')}\n## 1.0.0\n\n* by hand\n`
  const emptied = update(`# C\n\n## Unreleased\n${alone}`, [anEntry('1.0.0')], { adopt: true }).text
  expect(emptied).not.toContain('Unreleased')
})
