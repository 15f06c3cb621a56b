import { expect, test } from 'vitest'
import { joinSettings } from '../../src/setup/carry-over.ts'
import { readPeers } from '../../src/setup/peers.ts'

/** What is carried over from files, and what is not, as `file:line what`. */
function carried(files: Readonly<Record<string, string>>, names: Readonly<Record<string, string>> = {}) {
  const read = readPeers(new Map(Object.entries(files)), {
    paths: new Set(Object.keys(files)),
    names: new Map(Object.entries(names)),
  })
  const left = [...read.carried.flatMap((one) => one.left), ...read.left]
  return {
    settings: joinSettings(read.carried),
    left: left.map(({ file, line, what }) => `${file}:${line} ${what}`),
    unreadable: read.unreadable,
  }
}

test('of git-cliff come groups, what is skipped, the tags, the first version and the trackers', () => {
  const text = `[changelog]
body = "{{ x }}"

[bump]
initial_tag = "v1.0.0"
breaking_always_bump_major = false

[git]
conventional_commits = true
filter_unconventional = true
tag_pattern = "v[0-9].*"
link_parsers = [{ pattern = "JIRA-(\\\\d+)", href = "https://jira.example/JIRA-$1" }]
commit_parsers = [
  { message = "^feat", group = "<!-- 0 -->🚀 New" },
  { message = "^feat\\\\(internal\\\\)", skip = true },
  { message = "^chore\\\\(deps.*\\\\)", skip = true },
  { message = "^chore|^ci", group = "Chores" },
  { body = ".*security", group = "Security" },
  { message = "^revert", skip = true },
]
`
  expect(carried({ 'cliff.toml': text })).toEqual({
    settings: {
      tags: 'v{version}',
      first: '1.0.0',
      beforeOne: { breaking: 'minor' },
      trackers: [{ pattern: 'JIRA-{number}', url: 'https://jira.example/JIRA-{number}' }],
      types: {
        feat: { title: '🚀 New' },
        chore: { title: 'Chores' },
        ci: { title: 'Chores' },
        revert: { hidden: true },
      },
      // The parser for feat(internal) comes after the one that took every feat, as it does for git-cliff.
      rules: [{ when: { type: 'chore', scope: 'deps*' }, show: 'hide' }],
      unconventional: 'hide',
    },
    left: ['cliff.toml:2 body', 'cliff.toml:18 .*security'],
    unreadable: [],
  })
})

test('of release-please come the packages with their tags as it writes them', () => {
  const text = JSON.stringify(
    {
      'release-type': 'node',
      'bump-minor-pre-major': true,
      'changelog-sections': [
        { type: 'feat', section: 'New' },
        { type: 'docs', section: 'Docs', hidden: true },
      ],
      packages: {
        'packages/api': {},
        'packages/cli': { component: 'tool', 'tag-separator': '@', 'include-v-in-tag': false },
        'packages/web': { 'package-name': '@acme/web', 'release-as': '2.0.0' },
      },
      plugins: ['node-workspace'],
    },
    null,
    2,
  )
  const { settings, left } = carried({ 'release-please-config.json': text }, { 'packages/api': '@acme/api' })
  expect(settings).toMatchObject({
    independent: true,
    beforeOne: { breaking: 'minor', feature: 'minor' },
    types: { feat: { title: 'New' }, docs: { hidden: true } },
    packages: [
      { name: 'api', path: 'packages/api', tags: 'api-v{version}' },
      { name: 'tool', path: 'packages/cli', tags: 'tool@{version}' },
      { name: 'web', path: 'packages/web', tags: 'web-v{version}' },
    ],
  })
  expect(left).toEqual(['release-please-config.json:27 plugins', 'release-please-config.json:24 release-as'])
})

test('of release-please with one package come its tag, its files and its changelog, which it does not commit by itself', () => {
  const files = {
    'release-please-config.json':
      '{ "release-type": "node", "include-component-in-tag": false, "packages": { ".": { "extra-files": ["src/index.ts", "web/package.json"] } } }',
    'package.json': '{}',
    'CHANGELOG.md': '',
  }
  const { settings, left } = carried(files)
  expect(settings).toMatchObject({
    tags: 'v{version}',
    files: ['package.json', 'web/package.json'],
    changelog: 'CHANGELOG.md',
    commits: false,
  })
  expect(left).toEqual(['release-please-config.json:1 src/index.ts'])
})

test('of semantic-release come branches, tags, rules, sections, the commit and what is attached', () => {
  const text = `branches:
  - main
  - name: beta
    prerelease: true
  - 1.x
tagFormat: release-\${version}
plugins:
  - - "@semantic-release/commit-analyzer"
    - releaseRules:
        - { type: docs, scope: readme, release: patch }
        - { type: refactor, release: false }
        - { emoji: ":zap:", release: minor }
  - - "@semantic-release/release-notes-generator"
    - presetConfig: { types: [{ type: perf, section: Faster }] }
  - "@semantic-release/changelog"
  - - "@semantic-release/git"
    - message: "chore: \${nextRelease.version} [skip ci]\\n\\n\${nextRelease.notes}"
      assets: [package.json, dist]
  - "@semantic-release/npm"
  - - "@semantic-release/github"
    - assets: [{ path: build/*.tgz }, "dist/**"]
`
  expect(carried({ '.releaserc': text })).toEqual({
    settings: {
      first: '1.0.0',
      branches: ['main', '1.x'],
      tags: 'release-{version}',
      rules: [
        { when: { type: 'docs', scope: 'readme', breaking: false }, show: 'include', bump: 'patch' },
        { when: { type: 'refactor', breaking: false }, bump: 'none' },
      ],
      types: { perf: { title: 'Faster' } },
      changelog: 'CHANGELOG.md',
      commits: true,
      commit: 'chore: {version} [skip ci]',
      files: ['package.json'],
      attach: ['build/*.tgz'],
    },
    left: [
      '.releaserc:3 beta',
      '.releaserc:12 :zap:',
      '.releaserc:19 @semantic-release/npm',
      '.releaserc:21 dist/**',
    ],
    unreadable: [],
  })
})

test('of conventional-changelog and standard-version come types, tags, the commit and trackers', () => {
  const text = JSON.stringify(
    {
      types: [
        { type: 'feat', section: 'New' },
        { type: 'chore', hidden: true },
      ],
      tagPrefix: '',
      preMajor: true,
      releaseCommitMessageFormat: 'release: {{currentTag}}',
      issuePrefixes: ['ACME-'],
      issueUrlFormat: 'https://issues.acme.example/{{prefix}}{{id}}',
      scripts: { prerelease: 'make' },
    },
    null,
    1,
  )
  const { settings, left } = carried({ '.versionrc.json': text })
  expect(settings).toEqual({
    types: { feat: { title: 'New' }, chore: { hidden: true } },
    tags: '{version}',
    changelog: 'CHANGELOG.md',
    commits: true,
    commit: 'release: {tag}',
    files: ['package.json', 'package-lock.json'],
    beforeOne: { breaking: 'minor', feature: 'patch' },
    trackers: [{ pattern: 'ACME-{number}', url: 'https://issues.acme.example/ACME-{number}' }],
  })
  expect(left).toEqual(['.versionrc.json:19 scripts', '.versionrc.json:18 issueUrlFormat'])
})

test('of release-drafter come categories by label and by commit, what is left out, and what asks for which version', () => {
  const text = `name-template: 'v$RESOLVED_VERSION 🌈'
tag-template: 'v$RESOLVED_VERSION'
categories:
  - title: 🚀 Features
    labels: [feature, enhancement]
  - title: Fixes
    when: { conventional: { type: fix } }
    semver-increment: patch
exclude-labels: [skip-changelog]
version-resolver:
  major: { labels: [major] }
template: $CHANGES
`
  expect(carried({ '.github/release-drafter.yml': text })).toEqual({
    settings: {
      rules: [
        { when: { label: 'skip-changelog' }, show: 'exclude' },
        { when: { label: ['feature', 'enhancement'] }, group: '🚀 Features' },
        { when: { type: ['fix'] }, show: 'include', group: 'Fixes', bump: 'patch' },
        { when: { label: ['major'] }, bump: 'major' },
      ],
      tags: 'v{version}',
      title: 'v{version} 🌈',
      draft: true,
    },
    left: ['.github/release-drafter.yml:12 template'],
    unreadable: [],
  })
})

test('changesets that wait are named once, with how many they are', () => {
  const { settings, left } = carried({
    '.changeset/config.json': '{ "baseBranch": "main",\n "linked": [["a", "b"]] }',
    '.changeset/README.md': '',
    '.changeset/brave-cats.md': '',
    '.changeset/shy-dogs.md': '',
  })
  expect(settings).toEqual({ independent: true, packageTags: '{name}@{version}', branches: ['main'] })
  expect(left).toEqual(['.changeset/config.json:2 linked', '.changeset/brave-cats.md:1 2 changes that wait'])
})

test('a configuration that is a program is named and not run; one that is broken is told', () => {
  const { settings, left, unreadable } = carried({
    'release.config.js': 'throw new Error("run")',
    '.versionrc.js': 'process.exit(1)',
    'lerna.json': '{',
  })
  expect(settings).toEqual({})
  expect(left).toEqual(['release.config.js:1 semantic-release', '.versionrc.js:1 standard-version'])
  expect(unreadable).toEqual(['lerna.json'])
})

test('of two tools the one that makes the releases is believed', () => {
  const { settings } = carried({
    'cliff.toml':
      '[git]\ntag_pattern = "x[0-9]*"\ncommit_parsers = [{ message = "^feat", group = "A" }, { message = "^fix", group = "B" }]\n',
    '.versionrc': '{ "tagPrefix": "y", "types": [{ "type": "feat", "section": "C" }] }',
  })
  expect(settings.tags).toBe('y{version}')
  expect(settings.types).toEqual({ feat: { title: 'C' }, fix: { title: 'B' } })
})
