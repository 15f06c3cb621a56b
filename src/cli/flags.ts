/** Flags that several commands have, as `CommandEntry.options` lists them. */
export const environmentOption = ['--environment <name>', 'the environment of waybill.yml'] as const

export const packageOption = ['--package <name>', 'one package of a monorepo'] as const

export const deepenOption = ['--deepen', 'fetch what a shallow clone lacks, and no more (git fetch)'] as const

export const enrichOption = [
  '--enrich',
  'ask the forge for logins, pull requests and labels; needs a token',
] as const
