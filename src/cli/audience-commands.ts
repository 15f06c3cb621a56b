import type { CommandEntry } from './command.ts'

/** What is done for readers. */
export const audienceCommands: readonly CommandEntry[] = [
  {
    name: 'audience check',
    summary: 'read every list as a sending would, and say who would be reached, and who would not and why',
    group: 'The readers',
    examples: ['waybill audience check', 'waybill audience check --audience customers'],
    options: [['--audience <name>', 'one audience of waybill.yml']],
    load: async () => (await import('./audience.ts')).audienceCheck,
  },
  {
    name: 'audience opt-out',
    argument: '[file]',
    summary: 'write to somebody no more: addresses from a file or stdin (-), or the token of a mail’s link',
    group: 'The readers',
    examples: ['waybill audience opt-out leavers.txt', 'waybill audience opt-out --token TOKEN'],
    options: [
      ['--token <token>', 'the token of the link in a mail'],
      ['--audience <name>', 'leave only this audience'],
      ['--lift', 'the other way round: they asked to come back'],
    ],
    load: async () => (await import('./audience.ts')).audienceOptOut,
  },
  {
    name: 'audience import',
    argument: '<file>',
    summary: 'take over the unsubscribed addresses of another mailing service (CSV or a line each)',
    group: 'The readers',
    examples: ['waybill audience import unsubscribed.csv'],
    options: [
      ['--audience <name>', 'they left only this audience'],
      ['--dry-run', 'count them; record nothing'],
    ],
    load: async () => (await import('./audience.ts')).audienceImport,
  },
  {
    name: 'audience serve',
    summary: 'take the clicks on unsubscribe links, until it is stopped',
    group: 'The readers',
    examples: ['waybill audience serve --port 8058'],
    options: [
      ['--port <number>', 'where to listen', '8058'],
      ['--host <address>', 'on which address', '127.0.0.1'],
    ],
    endless: true,
    load: async () => (await import('./audience.ts')).audienceServe,
  },
]
