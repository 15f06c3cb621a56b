import type { CommandEntry } from './command.ts'
import { environmentOption, packageOption } from './flags.ts'

const aboutOption = ['--environment <name>', 'only entries about it'] as const

const kindOption = ['--kind <kind>', 'a kind, or its part before the dot'] as const

/** What is read from the ledger, and what keeps it. */
export const ledgerCommands: readonly CommandEntry[] = [
  {
    name: 'ledger log',
    summary: 'every entry of the record',
    group: 'The record',
    examples: ['waybill ledger log', 'waybill ledger log --environment production --kind deploy --limit 20'],
    options: [aboutOption, packageOption, kindOption, ['--limit <count>', 'only the last ones']],
    load: async () => (await import('./ledger.ts')).ledgerLog,
  },
  {
    name: 'ledger verify',
    summary: 'prove that no entry was changed, lost or put in between',
    group: 'The record',
    examples: [
      'waybill ledger verify',
      'waybill ledger verify --witness proof.txt',
      'waybill ledger verify --bundle proof.json',
    ],
    options: [
      ['--bundle <file>', 'check this proof bundle alone, offline'],
      ['--witness <file>', 'a checkpoint, or a saved message with one, that was kept elsewhere'],
      ['--key <key>', 'a public key to trust, or a file of them; default: ledger.trust'],
    ],
    load: async () => (await import('./ledger-verify.ts')).ledgerVerify,
  },
  {
    name: 'ledger what-ran',
    summary: 'what ran in an environment at a time',
    group: 'The record',
    examples: [
      'waybill ledger what-ran --environment production --at 2026-11-21T12:00:00Z',
      'waybill ledger what-ran --at "production@{2026-10-02T12:00:00Z}" --proof proof.json',
    ],
    options: [
      environmentOption,
      packageOption,
      ['--at <time>', 'RFC 3339, or production@{TIME}; default: now'],
      ['--proof <file>', 'write a bundle that proves the answer offline'],
      ['--witness <file>', 'with --proof: a checkpoint that the reader of the bundle has kept'],
    ],
    load: async () => (await import('./ledger.ts')).ledgerWhatRan,
  },
  {
    name: 'ledger where-is',
    argument: '<what>',
    summary: 'where a commit or an issue came to: announced, live since, proved',
    group: 'The record',
    examples: ['waybill ledger where-is 1f2e3d4', 'waybill ledger where-is "#123"'],
    options: [],
    load: async () => (await import('./ledger-where-is.ts')).ledgerWhereIs,
  },
  {
    name: 'ledger diff',
    summary: 'what changed in an environment between two times',
    group: 'The record',
    examples: [
      'waybill ledger diff --environment production --from 2026-10-01T00:00:00Z --to 2026-11-01T00:00:00Z',
    ],
    options: [
      environmentOption,
      packageOption,
      ['--from <time>', 'RFC 3339'],
      ['--to <time>', 'RFC 3339; default: now'],
    ],
    load: async () => (await import('./ledger-diff.ts')).ledgerDiff,
  },
  {
    name: 'ledger export',
    summary: 'the record for other tools; nothing in it could identify a reader',
    group: 'The record',
    examples: ['waybill ledger export --format cdevents --output events.jsonl'],
    options: [
      ['--format <format>', 'jsonl, cdevents or csv', 'jsonl'],
      aboutOption,
      packageOption,
      kindOption,
      ['--from <time>', 'from then on'],
      ['--to <time>', 'before then'],
      ['--output <file>', 'write to a file instead of stdout'],
    ],
    load: async () => (await import('./ledger-export.ts')).ledgerExport,
  },
  {
    name: 'ledger import',
    argument: '<file>',
    summary: 'record what an earlier run could not, from the file that it left',
    group: 'The record',
    examples: ['waybill ledger import waybill-unrecorded-1f2e3d4c5b6a.json'],
    options: [],
    load: async () => (await import('./ledger-import.ts')).ledgerImport,
  },
  {
    name: 'ledger checkpoint',
    summary: 'sign what the ledger is now, and record that',
    group: 'The record',
    examples: ['waybill ledger checkpoint', 'waybill ledger checkpoint --output checkpoint.txt'],
    options: [['--output <file>', 'write it to a file as well']],
    load: async () => (await import('./ledger-checkpoint.ts')).ledgerCheckpoint,
  },
  {
    name: 'ledger key',
    summary: 'make the key that signs checkpoints, or print its public half',
    group: 'The record',
    examples: ['waybill ledger key --new ledger-key.pem', 'waybill ledger key --public'],
    options: [
      ['--new <file>', 'make a key and write it to this new file'],
      ['--public', 'print the public half of ledger.key'],
    ],
    load: async () => (await import('./ledger-key.ts')).ledgerKey,
  },
  {
    name: 'ledger hold',
    argument: '[act] [name]',
    summary: 'place, release or list what keeps the ledger from being removed',
    group: 'The record',
    examples: [
      'waybill ledger hold place "case 7" --reason "customer inquiry" --by "Legal team"',
      'waybill ledger hold list',
    ],
    options: [
      ['--reason <text>', 'why'],
      ['--by <name>', 'who asks for it: a person or a team'],
    ],
    load: async () => (await import('./ledger-hold.ts')).ledgerHold,
  },
  {
    name: 'ledger epoch',
    summary: 'close the ledger and begin the next',
    group: 'The record',
    examples: ['waybill ledger epoch --close --next waybill-ledger-2027'],
    options: [
      ['--close', 'close it; this cannot be taken back'],
      ['--next <name>', 'the branch, or file, in which it goes on'],
      ['--leave-open', 'leave behind what is announced and not proved'],
    ],
    load: async () => (await import('./ledger-epoch.ts')).ledgerEpoch,
  },
  {
    name: 'ledger prune',
    argument: '<epoch>',
    summary: 'how a closed epoch is removed; refused under a hold, and never done by Waybill itself',
    group: 'The record',
    examples: ['waybill ledger prune waybill-ledger'],
    options: [],
    load: async () => (await import('./ledger-epoch.ts')).ledgerPrune,
  },
]
