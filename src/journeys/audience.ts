import type { AudienceConfiguration, Configuration } from '../config/schema.ts'
import { suggest } from '../config/suggest.ts'
import { WaybillError } from '../errors.ts'

/** An audience of the configuration. Throws AUDIENCE_UNKNOWN, naming those that there are. */
export function audienceOf(
  { audiences }: Pick<Configuration, 'audiences'>,
  name: string,
): AudienceConfiguration {
  const names = Object.keys(audiences)
  const audience = names.includes(name) ? audiences[name] : undefined
  if (audience) return audience
  const meant = suggest(name, names)
  throw new WaybillError('AUDIENCE_UNKNOWN', `There is no audience ${name} in the configuration.`, {
    hint: meant ? `Did you mean ${meant}?` : `Known are: ${names.join(', ') || 'none'}.`,
  })
}
