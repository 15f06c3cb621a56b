import type { Configuration, EnvironmentConfiguration } from '../config/schema.ts'
import { WaybillError } from '../errors.ts'

/** An environment of the configuration. Throws ENVIRONMENT_UNKNOWN, naming those that there are. */
export function environmentOf(configuration: Configuration, name: string): EnvironmentConfiguration {
  const known = Object.keys(configuration.environments)
  const environment = known.includes(name) ? configuration.environments[name] : undefined
  if (environment) return environment
  throw new WaybillError('ENVIRONMENT_UNKNOWN', `waybill.yml has no environment ${name}.`, {
    hint:
      known.length > 0
        ? `Its environments: ${known.join(', ')}.`
        : `Add one:\nenvironments:\n  ${name}: { targets: [https://acme.example], notify: [] }`,
  })
}
