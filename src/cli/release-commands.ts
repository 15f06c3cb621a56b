import type { CommandEntry } from './command.ts'

const deepenOption = ['--deepen', 'fetch what a shallow clone lacks, and no more (git fetch)'] as const

const historyOptions = [
  ['--package <name>', 'one package of a monorepo: its tags, the commits in its folder'],
  deepenOption,
  ['--enrich', 'ask the forge for logins, pull requests and labels; needs a token'],
] as const

/** What is done before a release. */
export const releaseCommands: readonly CommandEntry[] = [
  {
    name: 'notes',
    argument: '[range]',
    summary: 'draft or past release notes: nothing, a tag, or A..B',
    group: 'Before the release',
    examples: [
      'waybill notes',
      'waybill notes v1.4.0 --format html',
      'waybill notes --all --format json',
      'waybill notes --changelog CHANGELOG.md',
      'waybill notes --explain 1f2e3d4',
    ],
    options: [
      ['--all', 'every release, newest first'],
      ...historyOptions,
      ['--packages', 'every package; with --all every release of them'],
      ['--audience <name>', 'as an audience of waybill.yml gets them'],
      ['--first-parent', 'tell what was merged by its merge'],
      ['--format <format>', 'md, html, text, slack or json', 'md'],
      ['--template <file>', 'a Handlebars template instead of Waybill’s own'],
      ['--fit <size>', 'github-release, github-comment, slack or a number of characters'],
      ['--output <file>', 'write to a file instead of stdout'],
      ['--changelog <file>', 'write into a CHANGELOG in place'],
      ['--as <version>', 'in the CHANGELOG, what the draft is called; next: what waybill next prints'],
      ['--adopt', 'in the CHANGELOG, take over sections of the same version that others wrote'],
      ['--dependencies', 'what changed inside since the release before, from the lockfiles'],
      [
        '--vulnerabilities <files>',
        'what scanners found now: tells what is fixed, open and new; several with a comma',
      ],
      ['--explain <commit>', 'why a commit is where it is'],
      ['--strict', 'exit code 9 when a commit could not be read'],
      ['--from-json <file>', 'render notes that were written with --format json; - is stdin'],
    ],
    load: async () => (await import('./notes.ts')).notes,
  },
  {
    name: 'next',
    summary: 'the next version and why',
    group: 'Before the release',
    examples: ['waybill next', 'waybill next --prerelease rc', 'waybill next --write'],
    options: [
      ...historyOptions,
      ['--prerelease <name>', 'the next prerelease of that name on the way there'],
      ['--write', 'write the version into package.json and the other files of version.files'],
    ],
    load: async () => (await import('./next.ts')).next,
  },
  {
    name: 'lint',
    argument: '[what]',
    summary: 'does this title, commit or range read as intended; how it will look, what it will bump',
    group: 'Before the release',
    examples: [
      'waybill lint "feat(api)!: drop version 1"',
      'waybill lint v1.4.0..HEAD',
      'waybill lint --file .git/COMMIT_EDITMSG',
    ],
    options: [
      ['--title <text>', 'a title, whatever it looks like'],
      ['--file <file>', 'a commit message in a file; - is stdin'],
      ['--strict', 'exit code 9 for warnings too'],
      ...historyOptions,
    ],
    load: async () => (await import('./lint.ts')).lint,
  },
  {
    name: 'bom',
    argument: '[dir]',
    summary: 'the bill of materials (CycloneDX) from the lockfiles; also: bom diff, bom vulnerabilities',
    group: 'Before the release',
    examples: [
      'waybill bom > bom.cdx.json',
      'waybill bom --ref v1.4.0 --output bom.cdx.json --json',
      'waybill bom --licenses installed,previous=last.cdx.json --output bom.cdx.json',
      'waybill bom --score',
      'waybill bom diff v1.3.0 v1.4.0',
    ],
    options: [
      ['--ref <revision>', 'read the lockfiles out of git at this revision'],
      deepenOption,
      ['--spec <version>', 'the version of CycloneDX: 1.5, 1.6 or 1.7'],
      ['--format <format>', 'json or xml', 'json'],
      ['--output <file>', 'write the document to a file'],
      ['--licenses <sources>', 'where to look for more licences: installed, previous=FILE, overrides=FILE'],
      ['--score', 'what NTIA, BSI and CISA ask for, and how much of it is there'],
      ['--checksum', 'with --output, write its SHA-256 beside it, as sha256sum does'],
      ['--third-party <file>', 'write the licence notices of what is inside'],
      ['--statement <file>', 'write an in-toto statement about it, ready for signing'],
      ['--artifact <subjects>', 'what the statement is about: NAME=sha256:HEX, several with a comma'],
    ],
    load: async () => (await import('./bom.ts')).bom,
  },
  {
    name: 'bom diff',
    argument: '<from> <to>',
    summary: 'what changed inside between two revisions, or two bills of materials',
    group: 'Before the release',
    examples: ['waybill bom diff v1.3.0 v1.4.0', 'waybill bom diff last.cdx.json HEAD --format html'],
    options: [
      ['--dir <folder>', 'the folder whose lockfiles are compared', '.'],
      deepenOption,
      ['--format <format>', 'md, html, text or json', 'md'],
      ['--output <file>', 'write to a file instead of stdout'],
    ],
    load: async () => (await import('./bom-diff.ts')).bomDiff,
  },
  {
    name: 'bom vulnerabilities',
    argument: '<findings...>',
    summary: 'what scanners found, beside the bill of materials: fixed, open, new since the last release',
    group: 'Before the release',
    examples: [
      'waybill bom vulnerabilities npm-audit.json',
      'waybill bom vulnerabilities osv.json --vex openvex.json --output vdr.cdx.json',
      'waybill bom vulnerabilities grype.json --previous v1.3.0 --fail-on high',
    ],
    options: [
      ['--ref <revision>', 'the revision whose bill of materials is meant; default: HEAD'],
      deepenOption,
      ['--bom <file>', 'a bill of materials in a file instead'],
      ['--vex <files>', 'what is known of findings (OpenVEX or CycloneDX), several with a comma'],
      [
        '--previous <revision>',
        'the last release, or its bill of materials in a file: tells what is fixed and new',
      ],
      [
        '--previous-findings <files>',
        'what scanners found then; default: what the findings say of its versions',
      ],
      ['--format <format>', 'md, text or json', 'md'],
      ['--output <file>', 'write the VDR document (CycloneDX), linked with the bill of materials'],
      ['--fail-on <severity>', 'exit code 9 for an open finding of critical, high, medium or low, or above'],
    ],
    load: async () => (await import('./bom-vulnerabilities.ts')).bomVulnerabilities,
  },
]
