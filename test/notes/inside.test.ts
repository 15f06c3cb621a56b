import { expect, expectTypeOf, test } from 'vitest'
import type { VulnerabilityCounts } from '../../src/advisories/vulnerabilities-document.ts'
import type { DependenciesSection } from '../../src/bom/diff-section.ts'
import { releaseNotesSchema, type Release } from '../../src/notes/document.ts'
import { withLines } from '../../src/notes/inside.ts'
import { defaultRenderOptions, renderNotes } from '../../src/notes/render.ts'
import { keepChanges } from '../../src/notes/select.ts'
import { someDependencies, someVulnerabilities } from '../builders/inside.ts'
import { aChange, aRelease, releaseNotes } from '../builders/release.ts'

const dependencies = someDependencies('1 upgraded; 11 packages.', 'Upgraded: `@acme/web` 1.0.0 → 1.1.0.')
const vulnerabilities = someVulnerabilities('Since v1.3.0: 1 fixed.')

function rendered(release: Partial<Release>, format: 'md' | 'html' | 'text' | 'slack' = 'md', words = {}) {
  return renderNotes(releaseNotes(aRelease(release)), format, { ...defaultRenderOptions, words })
}

/** The type without what only says that nobody changes it. */
type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T

test('what a difference of bills of materials and the findings of scanners tell is what the document takes', () => {
  expectTypeOf<Writable<DependenciesSection>>().toExtend<NonNullable<Release['dependencies']>>()
  expectTypeOf<keyof NonNullable<Release['dependencies']>>().toEqualTypeOf<keyof DependenciesSection>()
  expectTypeOf<NonNullable<Release['vulnerabilities']>>().toEqualTypeOf<
    Writable<VulnerabilityCounts & { lines: string[] }>
  >()
  const notes = releaseNotes(aRelease({ dependencies, vulnerabilities }))
  expect(releaseNotesSchema.parse(notes)).toEqual(notes)
})

test('vulnerabilities and dependencies come after the changes and before the people, with names as code', async () => {
  const release = { dependencies, vulnerabilities }
  expect(await rendered(release)).toBe(`## 1.4.0 (2026-11-21)

### Features

- accept invoices in several currencies (1f2e3d4)

### Vulnerabilities

- Since v1.3.0: 1 fixed.

### Dependencies

- 1 upgraded; 11 packages.
- Upgraded: \`@acme/web\` 1.0.0 → 1.1.0.

Thanks to Ada Park.
`)
  expect(await rendered(release, 'html')).toContain(`<h3>Dependencies</h3>
<ul>
<li>1 upgraded; 11 packages.</li>
<li>Upgraded: <code>@acme/web</code> 1.0.0 → 1.1.0.</li>
</ul>
<p>Thanks`)
  expect(await rendered(release, 'slack')).toContain(`
*Dependencies*
• 1 upgraded; 11 packages.
• Upgraded: \`@acme/web\` 1.0.0 → 1.1.0.

Thanks`)
  expect(await rendered(release, 'text')).toContain(`
Dependencies
  * 1 upgraded; 11 packages.
  * Upgraded: \`@acme/web\` 1.0.0 → 1.1.0.

Thanks`)
})

test('without a line there is no heading, and a line without a word is none', async () => {
  const plain = await rendered({})
  expect(await rendered({ dependencies: someDependencies() })).toBe(plain)
  expect(
    await rendered({ dependencies: someDependencies('', ' \n '), vulnerabilities: someVulnerabilities() }),
  ).toBe(plain)
})

test('a line stays one line, whatever is in it', async () => {
  const text = await rendered({ dependencies: someDependencies('one\n\n# two\r\n- three') })
  expect(text).toContain('\n- one  # two - three\n')
})

test('the headings are words that can be replaced', async () => {
  const words = { dependencies: 'Abhängigkeiten', vulnerabilities: 'Schwachstellen' }
  const text = await rendered({ dependencies, vulnerabilities }, 'md', words)
  expect(text).toMatch(/### Schwachstellen\n[^]*### Abhängigkeiten\n/)
})

test('beside a section of commits called Dependencies the heading says that it is about all of them', async () => {
  const sections = [{ type: 'chore', title: 'Dependencies', changes: [aChange({ type: 'chore' })] }]
  const text = await rendered({ sections, dependencies })
  expect(text.match(/^### .*$/gm)).toEqual(['### Dependencies', '### All dependencies'])
})

test('a release that only changed inside does not say that nothing changed', async () => {
  expect(await rendered({ sections: [] })).toContain('No changes that readers would notice.')
  expect(await rendered({ sections: [], dependencies })).not.toContain('No changes')
})

test('an own template finds the lines by their kind', async () => {
  const text = '{{#each releases}}{{#each inside}}{{kind}}: {{title}}, {{lines.length}}; {{/each}}{{/each}}'
  const templates = { whole: { file: 'own.md.hbs', text }, partials: {} }
  const notes = releaseNotes(aRelease({ dependencies, vulnerabilities }))
  expect(await renderNotes(notes, 'md', { ...defaultRenderOptions, templates })).toBe(
    'vulnerabilities: Vulnerabilities, 1; dependencies: Dependencies, 2;\n',
  )
})

test('what is inside does not depend on which changes are told', () => {
  const release = aRelease({ dependencies, vulnerabilities })
  expect(keepChanges(release, () => false)).toMatchObject({ sections: [], dependencies, vulnerabilities })
})

test('other lines change nothing else, and add nothing to a release that tells nothing of the inside', () => {
  const release = aRelease({ dependencies })
  expect(withLines(release, () => ['other'])).toEqual({
    ...release,
    dependencies: { ...dependencies, lines: ['other'] },
  })
  expect(withLines(aRelease(), () => ['other'])).toEqual(aRelease())
})
