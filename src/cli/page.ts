import { resolve } from 'node:path'
import { ledgerOf } from '../edge/open-edge.ts'
import { exitCodes } from '../errors.ts'
import { auditLedger } from '../journeys/audit.ts'
import { draftAllNotes } from '../journeys/draft.ts'
import { liveNow, publishSite } from '../journeys/publish.ts'
import type { Call } from './command.ts'
import { textOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { completeness, openSource } from './source.ts'

/** `waybill page`: writes the changelog site; a file whose bytes would stay the same is not touched. */
export async function page(call: Call): Promise<Outcome> {
  const { world, options } = call
  const source = await openSource(call, { whole: true })
  const { configuration, repository } = source
  const draft = await draftAllNotes(source)
  const output = textOption(options, 'output')
  const baseUrl = textOption(options, 'base-url') ?? textOption(options, 'baseUrl')
  const audit = await auditLedger({ ledger: ledgerOf({ ...world, configuration, repository }) })
  const published = await publishSite(world, {
    notes: draft.notes,
    configuration,
    output: output === null ? resolve(world.home, configuration.page.output) : resolve(world.cwd, output),
    ...(baseUrl === null ? {} : { baseUrl }),
    live: liveNow(audit.verification, world.clock.now().toISOString()),
  })
  const { written, unchanged } = published
  return {
    document: { schema: 'waybill/page@1', ...published },
    text: '',
    remarks: [
      ...[...draft.warnings, ...draft.incomplete].map((text) => ({ level: 'warning' as const, text })),
      {
        level: 'info',
        text: `${published.output}: ${written.length} files written, ${unchanged.length} unchanged.`,
      },
    ],
    exitCodes: [exitCodes.done, completeness(draft.incomplete)],
    outputs: {},
  }
}
