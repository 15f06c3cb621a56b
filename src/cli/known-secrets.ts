import { forgeTokens, referencesIn } from '../config/secrets.ts'
import type { World } from '../edge/world.ts'

/** The values that this run takes from the environment, so that nothing that is printed can repeat one. */
export function secretsOf({ loaded, environment }: World): string[] {
  const names = referencesIn(JSON.stringify(loaded.configuration))
  return [...names, 'WAYBILL_RECIPIENT_KEY', 'WAYBILL_RECIPIENT_KEY_PREVIOUS', ...forgeTokens]
    .map((name) => environment.variable(name))
    .filter((value) => value !== undefined)
}
