import { resolve } from 'node:path'
import { openRepository } from '../edge/git/repository.ts'
import { createSigningKey } from '../edge/signing-key.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import { publicKeyFor, publicKeyOf } from '../journeys/ledger-keys.ts'
import type { Call } from './command.ts'
import { flagOption, refuseTogether, textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { plainLine } from './screen.ts'

/** `waybill ledger key`: makes the key that signs checkpoints, or prints its public half for those who check them. */
export async function ledgerKey({ world, options }: Call): Promise<Outcome> {
  refuseTogether(options, ['new', 'public'])
  const file = textOption(options, 'new')
  if (file === null && !flagOption(options, 'public'))
    throw new WaybillError('USAGE', 'What is to be done with the key?', {
      hint: 'waybill ledger key --new ledger-key.pem makes one; waybill ledger key --public prints the public half of ledger.key.',
    })
  const edge = { environment: world.environment, repository: await openRepository(world.cwd) }
  const key =
    file === null
      ? await publicKeyOf(edge, world.loaded)
      : await publicKeyFor(edge, world.loaded, await createSigningKey(resolve(world.cwd, file)))
  const made: Remark[] =
    file === null
      ? []
      : [
          {
            level: 'info',
            text: `${file} is the private key: keep it as a secret (WAYBILL_LEDGER_KEY), and out of the repository.`,
          },
          {
            level: 'info',
            text: `In waybill.yml: ledger: { key: "\${WAYBILL_LEDGER_KEY}", trust: ["${key.text}"] }`,
          },
        ]
  const unnamed: Remark[] = key.named
    ? []
    : [
        {
          level: 'warning',
          text: `Nothing tells this ledger from others, so its key is named ${key.name}: set ledger.origin, or repository, first.`,
        },
      ]
  return {
    document: { schema: 'waybill/ledger-key@1', name: key.name, id: key.id, key: key.text },
    text: `${plainLine(key.text)}\n`,
    remarks: [...unnamed, ...made],
    exitCodes: [exitCodes.done],
    outputs: {},
  }
}
