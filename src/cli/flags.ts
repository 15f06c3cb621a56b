/** Flags that several commands have, as `CommandEntry.options` lists them. */
export const environmentOption = ['--environment <name>', 'the environment of waybill.yml'] as const

export const packageOption = ['--package <name>', 'one package of a monorepo'] as const
