import type { Configuration, EnvironmentConfiguration } from '../config/schema.ts'
import { WaybillError } from '../errors.ts'

/**
 * Throws PACKAGE_AMBIGUOUS where `packages` are configured: a shipment is of one package, and nothing here tells which.
 */
export function refusePackages({ packages }: Configuration): void {
  const names = Object.keys(packages ?? {})
  if (names.length === 0) return
  throw new WaybillError(
    'PACKAGE_AMBIGUOUS',
    `waybill.yml has packages (${names.join(', ')}), and a shipment is of one.`,
    {
      hint: 'This version ships one product a repository. Give each package a configuration of its own, without packages:, and name it with --config.',
    },
  )
}

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
