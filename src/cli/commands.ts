import type { CommandEntry } from './command.ts'

const historyOptions = [
  ['--package <name>', 'one package of a monorepo: its tags, the commits in its folder'],
  ['--deepen', 'fetch what a shallow clone lacks, and no more (git fetch)'],
  ['--enrich', 'ask the forge for logins, pull requests and labels; needs a token'],
] as const
const environmentOption = ['--environment <name>', 'the environment of waybill.yml'] as const
const releaseOption = [
  '--release <version>',
  'the version that should run; default: what was announced last',
] as const

/** Every command. The command line, its help, the Action and the README's table are made from this list. */
export const commands: readonly CommandEntry[] = [
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
    summary: 'the bill of materials (CycloneDX 1.6) from the lockfiles, nothing installed',
    group: 'Before the release',
    examples: ['waybill bom > bom.cdx.json', 'waybill bom --output bom.cdx.json --json'],
    options: [
      ['--ref <revision>', 'read the lockfiles out of git at this revision'],
      ['--output <file>', 'write the document to a file'],
    ],
    load: async () => (await import('./bom.ts')).bom,
  },
  {
    name: 'announce',
    summary: 'freeze and send the advance shipping notice',
    group: 'The shipment',
    examples: [
      'waybill announce --environment production --expected 2026-12-01T09:00+01:00/PT2H --dry-run',
      'waybill announce --environment production',
    ],
    options: [
      environmentOption,
      ['--expected <window>', 'when: RFC 3339 with an offset, start/end, or start/PT2H'],
      ['--to <revision>', 'announce this commit instead of HEAD'],
      ['--again', 'announce the same release once more, as a new attempt'],
      ['--dry-run', 'say what would be sent to whom; send and record nothing'],
    ],
    load: async () => (await import('./announce.ts')).announce,
  },
  {
    name: 'deliver',
    summary: 'check the deployment, record the verdict, send the proof of delivery or the exception notice',
    group: 'The shipment',
    examples: [
      'waybill deliver --environment production',
      'waybill deliver --environment production --release 1.4.0',
    ],
    options: [
      environmentOption,
      releaseOption,
      ['--dry-run', 'check, and say what would be sent; record nothing'],
    ],
    load: async () => (await import('./deliver.ts')).deliver,
  },
  {
    name: 'verify',
    summary: 'the checks alone: verdict, evidence, exit code; sends and records nothing',
    group: 'The shipment',
    examples: [
      'waybill verify --environment staging --release 1.4.0',
      'waybill verify --environment staging --json',
    ],
    options: [environmentOption, releaseOption],
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'ledger log',
    summary: 'every entry of the record',
    group: 'The record',
    examples: ['waybill ledger log', 'waybill ledger log --json'],
    options: [],
    load: async () => (await import('./ledger.ts')).ledgerLog,
  },
  {
    name: 'ledger verify',
    summary: 'prove that no entry was changed, lost or put in between',
    group: 'The record',
    examples: ['waybill ledger verify'],
    options: [],
    load: async () => (await import('./ledger.ts')).ledgerVerify,
  },
  {
    name: 'ledger what-ran',
    summary: 'what ran in an environment at a time',
    group: 'The record',
    examples: ['waybill ledger what-ran --environment production --at 2026-11-21T12:00:00Z'],
    options: [environmentOption, ['--at <time>', 'RFC 3339; default: now']],
    load: async () => (await import('./ledger.ts')).ledgerWhatRan,
  },
  {
    name: 'page',
    summary: 'the static changelog site with its feed',
    group: 'The record',
    examples: ['waybill page --output public/changelog --base-url https://acme.example/changelog'],
    options: [
      ['--output <folder>', 'where to write it; default: page.output of waybill.yml'],
      ['--base-url <url>', 'where it will be served'],
    ],
    load: async () => (await import('./page.ts')).page,
  },
  {
    name: 'demo',
    summary: 'the whole journey in a scratch folder, on embedded stand-ins, with the results left to look at',
    group: 'Before the release',
    examples: ['waybill demo', 'waybill demo --output ./waybill-demo'],
    options: [['--output <folder>', 'where to leave the results', './waybill-demo']],
    standalone: true,
    load: async () => (await import('./demo.ts')).demo,
  },
]
