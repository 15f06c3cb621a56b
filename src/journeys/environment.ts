import type { Configuration, EnvironmentConfiguration } from '../config/schema.ts'
import { suggest } from '../config/suggest.ts'
import { WaybillError } from '../errors.ts'

/**
 * The package that a shipment is of: null for a single product. Throws PACKAGE_AMBIGUOUS where `packages` are configured and
 * none is named, and PACKAGE_UNKNOWN for one that is not among them; a package that only the tags tell of passes.
 */
export function shippedPackage({ packages }: Configuration, asked: string | null): string | null {
  const names = Object.keys(packages ?? {})
  if (asked === null && names.length > 0)
    throw new WaybillError(
      'PACKAGE_AMBIGUOUS',
      `waybill.yml has packages (${names.join(', ')}), and a shipment is of one.`,
      { hint: `Name it: --package ${names[0]}` },
    )
  if (asked === null || names.length === 0 || names.includes(asked)) return asked
  const meant = suggest(asked, names)
  throw new WaybillError('PACKAGE_UNKNOWN', `There is no package ${asked}.`, {
    hint: meant
      ? `Did you mean ${meant}? There are: ${names.join(', ')}.`
      : `There are: ${names.join(', ')}.`,
  })
}

/** An environment of the configuration. Throws ENVIRONMENT_UNKNOWN, naming those that there are. */
export function environmentOf(configuration: Configuration, name: string): EnvironmentConfiguration {
  const known = Object.keys(configuration.environments)
  const environment = known.includes(name) ? configuration.environments[name] : undefined
  if (environment) return environment
  const meant = suggest(name, known)
  throw new WaybillError('ENVIRONMENT_UNKNOWN', `waybill.yml has no environment ${name}.`, {
    hint:
      known.length > 0
        ? `${meant === null ? '' : `Did you mean ${meant}? `}Its environments: ${known.join(', ')}.`
        : `Add one:\nenvironments:\n  ${name}: { targets: [https://acme.example], notify: [] }`,
  })
}
