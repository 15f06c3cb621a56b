import { readHeading } from '../../src/notes/changelog-heading.ts'
import { expect, test } from 'vitest'
import type { ReleaseNotes } from '../../src/notes/document.ts'
import {
  defaultRenderOptions,
  renderNotes,
  renderReleases,
  type RenderOptions,
} from '../../src/notes/render.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { blocks } from '../docs/guides.ts'
import { fullRelease, oid, repository, told } from './told.ts'

const styles = ['conventional', 'keep-a-changelog', 'common-changelog'] as const
const formats = ['md', 'html', 'text', 'slack'] as const

function withOptions(options: Partial<RenderOptions>): RenderOptions {
  return { ...defaultRenderOptions, ...options }
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`
}

const commit = (digit: number) => `${repository}/commit/${oid(digit)}`
const first = aRelease({ version: '1.3.0', sections: [], date: '2026-10-01T23:30:00Z' })
const withdrawn = { at: '2026-11-22T08:00:00Z', reason: 'it loses orders', replacement: '1.4.1' }

test('the conventional style tells highlights, what breaks and what to do before the changes', async () => {
  const text = await renderNotes(told(fullRelease({ withdrawn }), first), 'md')
  expect(text).toBe(
    lines(
      `## [1.4.0](${repository}/compare/v1.3.0...v1.4.0) (2026-11-21)`,
      '',
      '**Withdrawn** on 2026-11-22: it loses orders (use 1.4.1 instead)',
      '',
      '### Highlights',
      '',
      '- Everything is twice as fast.',
      '  Measured on our own data.',
      '',
      '### Breaking changes',
      '',
      '- **api, ui:** `v1` is gone.',
      `  Use \`v2\` instead. ([1111111](${commit(1)}))`,
      '',
      '### Upgrading',
      '',
      '1. Run `migrate`.',
      '2. Point clients to `v2`.',
      '   Restart them.',
      '',
      '### Features',
      '',
      `- **Breaking:** **api, ui:** drop the \`v1\` endpoints ([#12](${repository}/issues/12)) ([1111111](${commit(1)}))`,
      `- export \\*all\\* invoices as CSV, closes \u200B[#4](${repository}/issues/4) ([#33](${repository}/pull/33), [2222222](${commit(2)}), [7777777](${commit(7)}))`,
      '',
      '### Bug fixes',
      '',
      `- round totals once, see [PROJ-9](https://jira.example/browse/PROJ-9) ([3333333](${commit(3)}))`,
      '',
      'Thanks to [@ada](https://github.com/ada), Grace (first contribution).',
      '',
      '## 1.3.0 (2026-10-01)',
      '',
      'No changes that readers would notice.',
      '',
      'Thanks to Ada Park.',
    ),
  )
})

test('keep-a-changelog has an Unreleased section, yanked releases, and link references at the end', async () => {
  const [section] = fullRelease().sections
  const draft = fullRelease({
    tag: null,
    version: '1.5.0',
    highlights: [],
    upgrade: [],
    sections: section ? [section] : [],
  })
  const text = await renderNotes(
    told(
      draft,
      aRelease({
        previousTag: 'v1.3.0',
        compareUrl: `${repository}/compare/v1.3.0...v1.4.0`,
        withdrawn: { ...withdrawn, replacement: null },
      }),
      first,
    ),
    'md',
    withOptions({ style: 'keep-a-changelog' }),
  )
  expect(text).toBe(
    lines(
      '## [Unreleased]',
      '',
      '### Features',
      '',
      `- **Breaking:** **api, ui:** drop the \`v1\` endpoints ([#12](${repository}/issues/12)) ([1111111](${commit(1)}))`,
      '  - `v1` is gone.',
      '    Use `v2` instead.',
      `- export \\*all\\* invoices as CSV, closes \u200B[#4](${repository}/issues/4) ([#33](${repository}/pull/33), [2222222](${commit(2)}), [7777777](${commit(7)}))`,
      '',
      'Thanks to [@ada](https://github.com/ada), Grace (first contribution).',
      '',
      '## [1.4.0] - 2026-11-21 [YANKED]',
      '',
      '**Withdrawn** on 2026-11-22: it loses orders',
      '',
      '### Features',
      '',
      `- accept invoices in several currencies ([1f2e3d4](${repository}/commit/1f2e3d4c5b6a79880f1e2d3c4b5a69788f0e1d2c))`,
      '',
      'Thanks to Ada Park.',
      '',
      '## [1.3.0] - 2026-10-01',
      '',
      'No changes that readers would notice.',
      '',
      'Thanks to Ada Park.',
      '',
      `[Unreleased]: ${repository}/compare/v1.3.0...v1.4.0`,
      `[1.4.0]: ${repository}/compare/v1.3.0...v1.4.0`,
      `[1.3.0]: ${repository}/releases/tag/v1.3.0`,
    ),
  )
})

test('common-changelog has references and authors behind each change, and what breaks in front', async () => {
  const plain = aChange({
    commit: oid(5),
    description: 'drop Node 18',
    breaking: true,
    also: [oid(6), oid(7)],
  })
  const release = fullRelease({ highlights: [], upgrade: [] })
  const sections = [{ type: 'changed', title: 'Changed', changes: [plain] }, ...release.sections]
  const text = await renderNotes(
    told({ ...release, sections }),
    'md',
    withOptions({ style: 'common-changelog' }),
  )
  expect(text).toBe(
    lines(
      '## [1.4.0] - 2026-11-21',
      '',
      '### Changed',
      '',
      `- **Breaking:** drop Node 18 ([\`5555555\`](${commit(5)}), [\`6666666\`](${commit(6)})) (Ada Park)`,
      '',
      '### Features',
      '',
      `- **api, ui (breaking):** drop the \`v1\` endpoints ([#12](${repository}/pull/12)) (Ada Park)`,
      `- export \\*all\\* invoices as CSV, closes \u200B[#4](${repository}/issues/4) ([#33](${repository}/pull/33)) ([@ada](https://github.com/ada), Grace)`,
      '',
      '### Bug fixes',
      '',
      `- round totals once, see [PROJ-9](https://jira.example/browse/PROJ-9) ([\`3333333\`](${commit(3)})) (Ada Park)`,
      '',
      `[1.4.0]: ${repository}/releases/tag/v1.4.0`,
    ),
  )
})

test('plain text, Slack and HTML tell the same', async () => {
  const [text, slack, html] = await Promise.all(
    (['text', 'slack', 'html'] as const).map((format) => renderNotes(told(fullRelease()), format)),
  )
  expect(text).toContain(
    'BREAKING CHANGES\n  * api, ui: `v1` is gone.\n    Use `v2` instead. (1111111)\n\nUPGRADING\n  1. Run',
  )
  expect(text).toContain('  * export *all* invoices as CSV, closes \u200B#4 (#33, 2222222, 7777777)\n')
  expect(text).toContain('Thanks to Ada Park, Grace (first contribution).')
  expect(slack).toContain(
    `*<${repository}/compare/v1.3.0...v1.4.0|1.4.0>* (2026-11-21)\n\n*Highlights*\n• Everything`,
  )
  expect(slack).toContain('Thanks to <https://github.com/ada|@ada>, Grace (first contribution).')
  expect(html).toContain('<ol>\n<li>Run <code>migrate</code>.</li>\n')
  expect(html).toContain(
    '<p>Thanks to <a href="https://github.com/ada">@ada</a>, Grace (first contribution).</p>',
  )
})

test('trap 58: a release without a change says so', async () => {
  for (const format of formats)
    for (const style of styles)
      expect(await renderNotes(told(first), format, withOptions({ style }))).toContain(
        'No changes that readers would notice.',
      )
})

test('trap 59: dates are days of UTC', async () => {
  const release = aRelease({ date: '2026-12-31T23:59:59Z' })
  for (const format of formats)
    for (const style of styles)
      expect(await renderNotes(told(release), format, withOptions({ style }))).toContain('2026-12-31')
})

test('trap 55: without a repository there are no links, and never "undefined"', async () => {
  const notes: ReleaseNotes = { ...told(fullRelease({ compareUrl: null })), repository: { url: null } }
  for (const format of formats)
    for (const style of styles) {
      const text = await renderNotes(notes, format, withOptions({ style }))
      expect(text).not.toMatch(/undefined|null|https?:/)
      expect(text).toContain('1111111'.slice(0, style === 'common-changelog' ? 0 : 7))
    }
})

test('a package is named in front of its version', async () => {
  const text = await renderNotes(told(aRelease({ package: 'api' })), 'md')
  expect(text).toMatch(/^## api 1\.4\.0 \(/)
})

test('scopes are called by their names, each by itself', async () => {
  const scopes = { ui: 'User interface', api: 'API' }
  expect(await renderNotes(told(fullRelease()), 'md', withOptions({ scopes }))).toContain(
    '**API, User interface:**',
  )
})

test('words stand in place of ours, and titles of sections with them', async () => {
  const [block] = blocks('yaml').filter(
    ({ path, code }) => path === 'docs/templates.md' && code.includes('words:'),
  )
  const words = Object.fromEntries(
    [...(block?.code ?? '').matchAll(/^ {4}([\w-]+): '?(.*?)'?$/gm)].map(([, key = '', value = '']) => [
      key,
      value,
    ]),
  )
  const text = await renderNotes(told(fullRelease({ withdrawn })), 'md', withOptions({ words }))
  for (const part of [
    '**Zurückgezogen** am 2026-11-22: it loses orders',
    '### Das Wichtigste',
    '### Nicht abwärtskompatibel',
    '### Umstieg',
    '### Neu',
    '- **Nicht abwärtskompatibel:** **api, ui:**',
    '### Behoben',
    'Danke an [@ada](https://github.com/ada), Grace (zum ersten Mal dabei).',
  ])
    expect(text).toContain(part)
})

test('a release alone has its heading, its body and the reference that the heading needs', async () => {
  const notes = told(fullRelease(), first)
  for (const style of styles) {
    const options = withOptions({ style })
    const whole = await renderNotes(notes, 'md', options)
    const releases = await renderReleases(notes, options)
    expect(releases.map(({ heading }) => heading)).toHaveLength(2)
    const together = releases.map(({ heading, body }) => `${heading}\n\n${body}`).join('\n')
    expect(whole.startsWith(together)).toBe(true)
    for (const { heading, body, reference } of releases) {
      expect(heading).toMatch(/^## [^\n]+$/)
      expect(body).toMatch(/[^\n]\n$/)
      if (reference) expect(whole).toContain(`[${reference.label}]: ${reference.url}\n`)
      expect(reference === null).toBe(style === 'conventional')
    }
  }
})

test("somebody's own template and parts are used in place of ours", async () => {
  const own = (text: string) => ({ file: 'notes/own.hbs', text })
  const change = await renderNotes(
    told(fullRelease()),
    'md',
    withOptions({
      templates: {
        whole: null,
        partials: { 'change.md': own('- {{inline text null}}\n'), 'change.html': own('') },
      },
    }),
  )
  expect(change).toContain('### Bug fixes\n\n- round totals once, see PROJ-9\n')
  const bodies = await renderReleases(
    told(fullRelease()),
    withOptions({ templates: { whole: null, partials: { 'change.md': own('* {{short commit}}\n') } } }),
  )
  expect(bodies[0]?.body).toContain('### Bug fixes\n\n* 3333333\n')
  const whole = await renderNotes(
    told(fullRelease()),
    'text',
    withOptions({
      templates: {
        whole: own('{{#each releases}}{{title}} {{> people.text people}}{{/each}}'),
        partials: {},
      },
    }),
  )
  expect(whole).toBe('1.4.0 Thanks to Ada Park, Grace (first contribution).\n')
})

test('the templates of the guide work', async () => {
  const [part, whole] = blocks('mustache').filter(({ path }) => path === 'docs/templates.md')
  const asPart = { file: 'part', text: part?.code ?? '' }
  expect(
    await renderNotes(
      told(fullRelease()),
      'md',
      withOptions({ templates: { whole: null, partials: { 'change.md': asPart } } }),
    ),
  ).toContain('### Features\n\n- **Breaking:** drop the')
  const asWhole = { file: 'whole', text: whole?.code ?? '' }
  expect(
    await renderNotes(
      told(fullRelease()),
      'text',
      withOptions({ templates: { whole: asWhole, partials: {} } }),
    ),
  ).toBe(
    lines(
      '1.4.0 is out. What is new:',
      '',
      '* api, ui: drop the `v1` endpoints (#12)',
      '* export *all* invoices as CSV, closes \u200B#4',
      '* round totals once, see PROJ-9',
    ),
  )
})

test('a mistake in a template of one is told with its file and line, a part that is none with those that are', async () => {
  const broken = (name: string, text: string) =>
    renderNotes(
      told(fullRelease()),
      'md',
      withOptions({ templates: { whole: null, partials: { [name]: { file: 'notes/change.hbs', text } } } }),
    )
  await expect(broken('change.md', '- {{txt}}\n')).rejects.toMatchObject({
    code: 'TEMPLATE_INVALID',
    at: { file: 'notes/change.hbs', line: 1, column: 5 },
  })
  await expect(broken('change.md', '\n{{> chnge.md}}')).rejects.toMatchObject({ at: { line: 2, column: 1 } })
  await expect(broken('change.m', '')).rejects.toMatchObject({
    hint: expect.stringMatching(/^Did you mean change\.md\? The parts are: /) as string,
  })
  await expect(broken('chnge.md', '')).rejects.toMatchObject({
    code: 'TEMPLATE_INVALID',
    hint: expect.stringContaining('change.md') as string,
  })
})

test('every part may use every name that the guide lists for it', async () => {
  const names = {
    release:
      'title version package tag draft date url bracketed yanked compareUrl previousTag highlights breaking upgrade sections people empty more withdrawn',
    change: 'id type scope text breaking details commit commitUrl references authors',
  }
  for (const [part, all] of Object.entries(names)) {
    const text = all
      .split(' ')
      .map((name) => `{{#if ${name}}}{{/if}}`)
      .join('')
    const partials = { [`${part}.md`]: { file: part, text } }
    await renderNotes(told(fullRelease()), 'md', withOptions({ templates: { whole: null, partials } }))
  }
  const root = '{{#each releases}}{{style}}{{/each}}'.replace(
    '{{style}}',
    '{{@root.style}}{{@root.words.breaking}}{{#if @root.links}}{{/if}}{{#if @root.definitions}}{{/if}}{{#if @root.more}}{{/if}}',
  )
  const whole = { file: 'whole', text: root }
  expect(
    await renderNotes(told(fullRelease()), 'md', withOptions({ templates: { whole, partials: {} } })),
  ).toBe('conventionalBreaking changes\n')
})

test('the same notes make the same bytes', async () => {
  for (const format of formats)
    for (const style of styles) {
      const options = withOptions({ style })
      const notes = told(fullRelease(), first)
      expect(await renderNotes(structuredClone(notes), format, options)).toBe(
        await renderNotes(notes, format, options),
      )
    }
})

test.each(['conventional', 'keep-a-changelog', 'common-changelog'] as const)(
  'a package with a scope stands in its heading as code, without a character that nobody sees: %s',
  async (style) => {
    const release = { ...fullRelease(), package: '@acme/web_ui' }
    const options = { ...defaultRenderOptions, style }
    for (const one of [release, { ...release, compareUrl: null, tag: null }]) {
      const text = await renderNotes(told(one), 'md', options)
      const heading = text.slice(0, text.indexOf('\n'))
      expect(heading).toContain('`@acme/web_ui` ')
      expect(heading).not.toMatch(/\u200B/)
      expect(readHeading(heading.slice(3))?.package).toBe('@acme/web_ui')
      const label = /^## \[([^\]]+)\] - /.exec(heading)?.[1]
      if (label !== undefined) expect(text).toContain(`\n[${label}]: https://`)
    }
  },
)
