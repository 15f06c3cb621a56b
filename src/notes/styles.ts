import type { Configuration } from '../config/schema.ts'

export type Style = Configuration['notes']['style']

/** A section of a style, and the types of change that it holds unless the configuration says otherwise. */
export interface StyleSection {
  readonly type: string
  readonly title: string
  readonly types: readonly string[]
}

export interface StyleRules {
  /** In the order of the document. */
  readonly sections: readonly StyleSection[]
  /** The section of everything that has none, by its `type`, so that nothing is lost. */
  readonly rest: string
}

/** Types whose changes readers do not notice. `release: v1.2.3` tells the readers of 1.2.3 nothing. */
export const hiddenTypes: ReadonlySet<string> = new Set([
  'docs',
  'style',
  'chore',
  'refactor',
  'test',
  'build',
  'ci',
  'fixup',
  'release',
])

/** Types that people write for others. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['feature', 'feat'],
  ['features', 'feat'],
  ['bugfix', 'fix'],
  ['hotfix', 'fix'],
  ['performance', 'perf'],
  ['doc', 'docs'],
  ['tests', 'test'],
  ['sec', 'security'],
  ['squash', 'fixup'],
  ['amend', 'fixup'],
])

/** The type that one in lower case stands for. */
export function plainType(type: string): string {
  return aliases.get(type) ?? type
}

function own(type: string, title: string): StyleSection {
  return { type, title, types: [type] }
}

const conventional: StyleRules = {
  sections: [
    own('feat', 'Features'),
    own('fix', 'Bug fixes'),
    own('perf', 'Performance'),
    own('security', 'Security'),
    own('deprecate', 'Deprecations'),
    own('revert', 'Reverts'),
    own('docs', 'Documentation'),
    own('style', 'Style'),
    own('chore', 'Chores'),
    own('refactor', 'Refactoring'),
    own('test', 'Tests'),
    own('build', 'Build'),
    own('ci', 'Continuous integration'),
    own('fixup', 'Fixups'),
    own('release', 'Releases'),
    own('other', 'Other changes'),
  ],
  rest: 'other',
}

const added = ['feat', 'add', 'added']
const changed = ['perf', 'revert', 'other', 'change', 'changed', ...hiddenTypes]
const deprecated = ['deprecate', 'deprecated']
const removed = ['remove', 'removed']
const fixed = ['fix', 'fixed']

/** The six kinds of change of https://keepachangelog.com/en/1.1.0/, in its order. */
const keepAChangelog: StyleRules = {
  sections: [
    { type: 'added', title: 'Added', types: added },
    { type: 'changed', title: 'Changed', types: changed },
    { type: 'deprecated', title: 'Deprecated', types: deprecated },
    { type: 'removed', title: 'Removed', types: removed },
    { type: 'fixed', title: 'Fixed', types: fixed },
    { type: 'security', title: 'Security', types: ['security'] },
  ],
  rest: 'changed',
}

/** The four categories of https://common-changelog.org (2.4.2), in its order. */
const commonChangelog: StyleRules = {
  sections: [
    { type: 'changed', title: 'Changed', types: [...changed, ...deprecated] },
    { type: 'added', title: 'Added', types: added },
    { type: 'removed', title: 'Removed', types: removed },
    { type: 'fixed', title: 'Fixed', types: [...fixed, 'security'] },
  ],
  rest: 'changed',
}

export const styles: Readonly<Record<Style, StyleRules>> = {
  conventional,
  'keep-a-changelog': keepAChangelog,
  'common-changelog': commonChangelog,
}
