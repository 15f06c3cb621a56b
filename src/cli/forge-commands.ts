import type { CommandEntry } from './command.ts'
import { deepenOption, enrichOption, packageOption } from './flags.ts'

/** What is done at the forge. */
export const forgeCommands: readonly CommandEntry[] = [
  {
    name: 'release',
    summary: 'tag, then the forge’s release: notes, bill of materials, digests and statement, published last',
    group: 'The release',
    examples: [
      'waybill release --dry-run',
      'waybill release',
      'waybill release --prerelease rc',
      'waybill release --attach "build/*.tgz" --draft',
    ],
    options: [
      packageOption,
      ['--as <version>', 'the version; default: that of the tag at HEAD, else what waybill next prints'],
      ['--prerelease <name>', 'the next prerelease of that name on the way there'],
      ['--changelog <file>', 'write it and commit it before the tag; default: release.changelog'],
      ['--attach <files>', 'more files to attach, several with a comma; * stands for any name in a folder'],
      ['--sign', 'sign the tag; default: release.sign, else what git is configured to do'],
      ['--draft', 'leave the forge’s release a draft, for a person to publish'],
      ['--tag-only', 'tag and push; no release at the forge'],
      ['--dry-run', 'what would be done, and nothing of it'],
      deepenOption,
      enrichOption,
    ],
    load: async () => (await import('./release.ts')).release,
  },
  {
    name: 'comment',
    summary: 'what a pull request will add to the notes and to the version, as one comment on it',
    group: 'Before the release',
    examples: ['waybill comment --pull-request 42', 'waybill comment --dry-run'],
    options: [
      ['--pull-request <number>', 'which; default: the one that the run is for'],
      packageOption,
      ['--strict', 'exit code 9 where a title or a commit does not read as intended'],
      ['--dry-run', 'print the comment; write nothing'],
      deepenOption,
      enrichOption,
    ],
    load: async () => (await import('./comment.ts')).comment,
  },
]

/** What people begin with, at a terminal. */
export const firstCommands: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'write a first waybill.yml and a workflow from what is found here; nothing is written over',
    group: 'Start here',
    examples: ['waybill init', 'waybill init --dry-run', 'waybill init --ci gitlab'],
    options: [
      ['--ci <system>', 'github, gitlab, jenkins, circleci or none; default: what is found'],
      ['--dry-run', 'print what would be written'],
    ],
    personal: true,
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'doctor',
    summary:
      'what will hurt later, with why and the line to paste: clone, tags, permissions, channels, targets',
    group: 'Start here',
    examples: ['waybill doctor', 'waybill doctor --offline', 'waybill doctor --environment production'],
    options: [
      ['--environment <name>', 'only what concerns this environment; default: all'],
      ['--offline', 'ask nobody outside: no forge, no channel, no target'],
      ['--strict', 'exit code 9 for warnings too'],
    ],
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'completion',
    argument: '<shell>',
    summary: 'completion of commands and options for bash, zsh or fish',
    group: 'Start here',
    examples: ['waybill completion bash', 'waybill completion zsh', 'waybill completion fish'],
    options: [],
    standalone: true,
    load: async () => (await import('./completion.ts')).completion,
  },
]
