import { expect, test } from 'vitest'
import { anEntry, compare, headings, update } from '../builders/changelog.ts'

test('every usual form of heading is recognised, so that no release is written twice', () => {
  const forms = [
    '## [1.0.0] - 2020-01-01',
    '## [1.0.0]',
    '## 1.0.0 (2020-01-01)',
    '## 1.0.0 - 2020-01-01',
    '## 1.0.0 / 2020-01-01',
    '## 1.0.0 2020-01-01',
    '## 1.0.0, January 1st',
    '## 1.0.0 (January 1, 2020)',
    '## 1.0.0 — the great one',
    '# 1.0.0',
    '# v1.0.0',
    '## v1.0.0 - 2020-01-01',
    '## Version 1.0.0',
    '## Release v1.0.0',
    '### 1.0.0',
    '## 1.0',
    '## [v1.0.0](https://example.com/a(b)c) (2020-01-01)',
    '## [1.0.0][one] - 2020-01-01',
    '## <small>1.0.0 (2020-01-01)</small>',
    '## **1.0.0**',
    '## [1.0.0] - 2020-01-01 [YANKED]',
    '## 1.0.0 ##',
    "## 2020-01-01, Version 1.0.0 'Argon' (LTS), @ada",
    '<a name="1.0.0"></a>\n# [1.0.0](https://example.com) (2020-01-01)',
    '1.0.0\n=====',
    '1.0.0 (2020-01-01)\n---',
  ]
  for (const form of forms) {
    const before = `${form}\n\nWritten by hand.\n`
    expect(update(before, [anEntry('1.0.0')]), form).toMatchObject({
      text: before,
      kept: [{ version: '1.0.0' }],
    })
  }
})

test('headings that only look like a release are part of the text', () => {
  const texts = [
    '```md\n## 1.0.0\n```',
    '~~~~\n## 1.0.0\n~~~\n## 1.0.0\n~~~~',
    '<!--\n## 1.0.0\n-->',
    '## 1.0.0 migration guide',
    '    ## 1.0.0',
    '- a list\n  ## 1.0.0',
    '#1.0.0',
    '> ## 1.0.0',
    '## Node 18 and 1.x',
    'words\n1.0.0\n---',
  ]
  for (const words of texts) {
    const { text, kept } = update(`# Changes\n\n${words}\n\n## 0.9.0\n\nOld.\n`, [anEntry('1.0.0')])
    expect(kept, words).toEqual([])
    expect(text).toContain('\n## 1.0.0\n\n<!-- waybill:begin 1.0.0 -->')
  }
})

test('code that never ends does not hide the releases below it', () => {
  const { text } = update('## 1.0.0\n\n```sh\nnpm\n\n## 0.9.0\n\nOld.\n', [
    anEntry('0.9.1', { body: '```js\n' }),
  ])
  expect(headings(text)).toEqual(['## 1.0.0', '## 0.9.1', '## 0.9.0'])
})

test('versions stand in their order, prereleases and hotfixes too', () => {
  const versions = ['1.0.0', '1.10.0', '1.2.0', '2.0.0-rc.1', '2.0.0', '2.0.0-rc.10', '2.0.0-rc.2', '1.2.1']
  let text: string | null = null
  for (const version of versions) text = update(text, [anEntry(version)]).text
  expect(headings(text ?? '').slice(1)).toEqual(
    ['2.0.0', '2.0.0-rc.10', '2.0.0-rc.2', '2.0.0-rc.1', '1.10.0', '1.2.1', '1.2.0', '1.0.0'].map(
      (version) => `## ${version} (2026-11-21)`,
    ),
  )
  const reversed = versions.map((version) => anEntry(version))
  expect(update(null, reversed).text).toBe(text)
})

test('sections that are no release stay where they are', () => {
  const before = '# Changes\n\n## Policy\n\nWords.\n\n## 1.0.0\n\nOld.\n\n## Notes\n\nMore.\n'
  const { text } = update(before, [anEntry('1.1.0'), anEntry('0.9.0')])
  expect(headings(text)).toEqual(['# Changes', '## Policy', '## 1.1.0', '## 1.0.0', '## 0.9.0', '## Notes'])
})

test('the form of the headings of a file is followed', () => {
  const cases: readonly [string, string][] = [
    ['# 1.0.0', '# 1.1.0'],
    ['# v1.0.0 / 2020-01-01', '# v1.1.0 / 2026-11-21'],
    ['## [1.0.0] - 2020-01-01', '## [1.1.0] - 2026-11-21'],
    ['## [v1.0.0]', '## [v1.1.0]'],
    ['### 1.0.0 (2020-01-01)', '### 1.1.0 (2026-11-21)'],
    ['## [1.0.0](https://example.com/x) (2020-01-01)', `## [1.1.0](${compare('a', 'b')}) (2026-11-21)`],
    ['1.0.0\n=====', '# 1.1.0'],
    ['## 1.0.0 (January 1, 2020)', '## 1.1.0 (2026-11-21)'],
    ['## [1.0.1][x]\n\nPatch.\n\n# [1.0.0][y]', `# [1.1.0](${compare('a', 'b')})`],
  ]
  for (const [old, expected] of cases) {
    const { text } = update(`${old}\n\nOld.\n`, [anEntry('1.1.0', { compareUrl: compare('a', 'b') })])
    expect(text.split('\n')[0], old).toBe(expected)
  }
})

test('patches go one level deeper only where a file does so', () => {
  const before = '## 1.1.0\n\nx\n\n### 1.0.1\n\nx\n\n## 1.0.0\n\nx\n'
  const { text } = update(before, [anEntry('1.1.1'), anEntry('1.2.0')])
  expect(headings(text)).toEqual(['## 1.2.0', '### 1.1.1', '## 1.1.0', '### 1.0.1', '## 1.0.0'])
  expect(text).toContain('#### Features\n\n- what 1.1.1 brings')
})

test('one heading of another level among many changes nothing', () => {
  const before = '## 3.0.0\n\nx\n\n# 2.0.0\n\nx\n\n### 1.0.1\n\nx\n\n## 1.0.0\n\nx\n'
  expect(headings(update(before, [anEntry('4.0.0')]).text)[0]).toBe('## 4.0.0')
})

test('versions as Python writes them are found and stand in their place', () => {
  const before = '## 1.0.0rc1\n\nx\n\n## 1.0.0b2\n\nx\n\n## 0.9.0\n\nx\n'
  expect(headings(update(before, [anEntry('1.0.0'), anEntry('0.9.1')]).text)).toEqual([
    '## 1.0.0',
    '## 1.0.0rc1',
    '## 1.0.0b2',
    '## 0.9.1',
    '## 0.9.0',
  ])
})
