import { audienceCommands } from './audience-commands.ts'
import type { CommandEntry } from './command.ts'
import { firstCommands, forgeCommands } from './forge-commands.ts'
import { deepenOption, enrichOption, packageOption } from './flags.ts'
import { ledgerCommands } from './ledger-commands.ts'
import { recordCommands } from './record-commands.ts'
import { releaseCommands } from './release-commands.ts'
import { shipmentCommands } from './shipment-commands.ts'

/** Every command. The command line, its help, the Action and the README's table are made from this list. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'demo',
    summary: 'the whole journey in a scratch folder, on embedded stand-ins, with the results left to look at',
    group: 'Start here',
    examples: ['waybill demo', 'waybill demo --output ./waybill-demo'],
    options: [['--output <folder>', 'where to leave the results', './waybill-demo']],
    standalone: true,
    load: async () => (await import('./demo.ts')).demo,
  },
  ...firstCommands,
  ...releaseCommands,
  ...forgeCommands,
  ...shipmentCommands,
  ...audienceCommands,
  ...recordCommands,
  ...ledgerCommands,
  {
    name: 'page',
    summary: 'the static changelog site with its feeds',
    group: 'The record',
    examples: [
      'waybill page --output public/changelog --base-url https://acme.example/changelog',
      'waybill page --audience customers --bom 10',
    ],
    options: [
      packageOption,
      ['--packages', 'every package of a monorepo; default: those of waybill.yml'],
      ['--audience <name>', 'for whom it is; default: page.audience of waybill.yml'],
      ['--bom <count>', 'how many of the newest releases tell what is inside, or all; default: page.bom'],
      ['--draft', 'shows what has no tag yet too'],
      ['--output <folder>', 'where to write it; default: page.output of waybill.yml'],
      ['--base-url <url>', 'where it will be served'],
      deepenOption,
      enrichOption,
    ],
    load: async () => (await import('./page.ts')).page,
  },
]

/** The commands that a step of a workflow may run. */
export const steps = commands.filter(
  ({ standalone, endless, personal }) => !standalone && !endless && !personal,
)
