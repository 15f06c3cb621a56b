import type { CommandEntry } from './command.ts'
import { environmentOption, packageOption } from './flags.ts'

const releaseOption = [
  '--release <version>',
  'the version that should run; default: what was announced last',
] as const

const groupOption = ['--group <names>', 'only these groups of targets, several with a comma'] as const

const resumeOption = ['--resume', 'go on with what an interrupted check saw'] as const

const requireOption = [
  '--require <what>',
  'what must be recorded first: approval:NAME or evidence:NAME, several with a comma',
] as const

const artifactOption = [
  '--artifact <subjects>',
  'what must be running: NAME=sha256:HEX, several with a comma',
] as const

const responsibleOption = ['--responsible <name>', 'the person or team that answers for it'] as const

const statementOption = [
  '--statement <file>',
  'write an in-toto statement about the delivery, ready for signing',
] as const

const inconclusiveOption = [
  '--treat-inconclusive <how>',
  'warn: exit code 0 when nothing could be found out',
  'fail',
] as const

const failOnOption = ['--fail-on <what>', 'refused: exit code 6 when any message was refused'] as const

/** What is done with a shipment. */
export const shipmentCommands: readonly CommandEntry[] = [
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
      packageOption,
      ['--expected <window>', 'when: RFC 3339 with an offset, start/end, or start/PT2H'],
      ['--to <revision>', 'announce this commit instead of HEAD'],
      ['--hotfix', 'a fix that goes ahead: on what runs there, told at once, without a waiting period'],
      ['--artifact <subjects>', 'what will be deployed: NAME=sha256:HEX, several with a comma'],
      ['--again', 'announce the same release once more, as a new attempt'],
      ['--revise', 'tell the same readers what changed since: other contents, another time'],
      ['--cancel', 'tell the same readers that it does not come'],
      ['--reason <text>', 'why it is revised or cancelled, in a sentence for readers'],
      failOnOption,
      ['--dry-run', 'say what would be sent to whom, and why; send and record nothing'],
    ],
    load: async () => (await import('./announce.ts')).announce,
  },
  {
    name: 'deliver',
    summary: 'check the deployment, record the verdict, send the proof of delivery or the exception notice',
    group: 'The shipment',
    examples: [
      'waybill deliver --environment production',
      'waybill deliver --environment production --release 1.4.0 --require approval:security',
      'waybill deliver --environment production --group eu',
    ],
    options: [
      environmentOption,
      packageOption,
      releaseOption,
      groupOption,
      resumeOption,
      requireOption,
      artifactOption,
      responsibleOption,
      statementOption,
      inconclusiveOption,
      failOnOption,
      ['--dry-run', 'check, and say what would be sent; record nothing'],
    ],
    load: async () => (await import('./deliver.ts')).deliver,
  },
  {
    name: 'rollback',
    summary: 'record that an environment went back, check it, and tell the same readers',
    group: 'The shipment',
    examples: [
      'waybill rollback --environment production --to 1.3.0 --reason "Search answered with errors."',
      'waybill rollback --environment production',
    ],
    options: [
      environmentOption,
      packageOption,
      ['--to <version>', 'what it went back to; default: what was verified there before'],
      ['--reason <text>', 'why, in a sentence for readers'],
      groupOption,
      responsibleOption,
      failOnOption,
      ['--dry-run', 'check, and say what would be sent; record nothing'],
    ],
    load: async () => (await import('./rollback.ts')).rollback,
  },
  {
    name: 'hotfix',
    summary: 'where a fix must begin: the version that the ledger says runs there',
    group: 'The shipment',
    examples: [
      'waybill hotfix --environment production',
      'waybill hotfix --environment production --create hotfix/1.4.1',
    ],
    options: [environmentOption, packageOption, ['--create <branch>', 'make this branch there']],
    load: async () => (await import('./hotfix.ts')).hotfix,
  },
  {
    name: 'verify',
    summary: 'the checks alone: verdict, evidence, exit code; sends and records nothing',
    group: 'The shipment',
    examples: [
      'waybill verify --environment staging --release 1.4.0',
      'waybill verify --environment staging --json',
    ],
    options: [
      environmentOption,
      packageOption,
      releaseOption,
      groupOption,
      resumeOption,
      statementOption,
      inconclusiveOption,
    ],
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'resume',
    summary:
      'finish what an interrupted run left and what was deferred; find out what became of unknown messages',
    group: 'The shipment',
    examples: ['waybill resume', 'waybill resume --environment production --on-unknown resend'],
    options: [
      ['--environment <name>', 'only shipments to this environment'],
      ['--on-unknown <what>', 'hold, resend or abandon what nobody knows the fate of', 'hold'],
      failOnOption,
      ['--dry-run', 'say what would be done; send and record nothing'],
    ],
    load: async () => (await import('./resume.ts')).resume,
  },
  {
    name: 'preview',
    summary: 'everything that would leave this machine, in a browser; nothing is sent',
    group: 'The shipment',
    examples: [
      'waybill preview',
      'waybill preview --environment production --expected 2026-12-01T09:00+01:00/PT2H',
      'waybill preview --environment production --output ./preview',
    ],
    options: [
      ['--environment <name>', 'one environment of waybill.yml; default: all of which people are told'],
      packageOption,
      ['--expected <window>', 'when: RFC 3339 with an offset, start/end, or start/PT2H'],
      ['--to <revision>', 'preview this commit instead of HEAD'],
      ['--output <folder>', 'write it to a folder, and end'],
      ['--port <number>', 'where this machine serves it; default: any that is free'],
    ],
    load: async () => (await import('./preview.ts')).preview,
  },
]
