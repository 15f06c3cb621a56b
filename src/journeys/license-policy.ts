import type { Inventory } from '../bom/inventory.ts'
import { licensePolicyFaults } from '../bom/license-policy.ts'
import { isOwn } from '../bom/own.ts'
import { judgeLicenses, type LicenseVerdict } from '../bom/license-verdicts.ts'
import type { LicensesConfiguration } from '../config/bom-schema.ts'
import type { LoadedConfiguration } from '../config/load.ts'
import { WaybillError, WaybillErrors } from '../errors.ts'

/** What the licence policy says of a bill of materials, in sentences. */
export interface PolicyAnswer {
  readonly denied: readonly string[]
  readonly review: readonly string[]
  readonly warnings: readonly string[]
}

/** Judges the packages that come from elsewhere by `licenses` of the configuration. Throws WaybillErrors, with places, for a policy that cannot be meant. */
export function judgeByPolicy(
  policy: LicensesConfiguration,
  {
    items,
    today,
    placeOf,
  }: { readonly items: Inventory['items']; readonly today: Date } & Pick<LoadedConfiguration, 'placeOf'>,
): PolicyAnswer {
  const faults = licensePolicyFaults(policy)
  if (faults.length > 0)
    throw new WaybillErrors(
      faults.map(
        ({ path, message, hint }) =>
          new WaybillError('CONFIG_INVALID', message, {
            at: placeOf(path),
            ...(hint === undefined ? {} : { hint }),
          }),
      ),
    )
  const others = items.filter((item) => !isOwn(item))
  const { verdicts, excepted, warnings } = judgeLicenses(others, policy, today.toISOString().slice(0, 10))
  const told = (verdict: LicenseVerdict['verdict']) =>
    verdicts.filter((one) => one.verdict === verdict).map(sentence)
  return {
    denied: told('deny'),
    review: told('review'),
    warnings: [
      ...warnings,
      ...excepted.map(
        ({ purl, license, reason }) => `${purl} (${license ?? 'no licence'}) is excepted: ${reason}`,
      ),
    ],
  }
}

function sentence({ purl, license, verdict, reason }: LicenseVerdict): string {
  const what = verdict === 'deny' ? 'is not allowed' : 'wants a look'
  const why = `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`.replace(/\.$/, '')
  return license === null ? `${purl} ${what}: ${why}.` : `${purl} ${what}: ${license}; ${why}.`
}
