import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import { codeOwners, codeOwnersPaths } from '../forge/code-owners.ts'
import { environmentOf } from './environment.ts'
import { recordableName } from './recordable.ts'

export interface AskedResponsible {
  /** Null: every environment. */
  readonly environment: string | null
  readonly package: string | null
  /** Whom the command names; null: nobody. */
  readonly named: string | null
}

/**
 * Who answers for what is recorded: whom the command names, else `responsible` of the environment, else the owners of the
 * package's folder (of the whole repository) in CODEOWNERS at HEAD; null where nobody is named. Throws USAGE for what is
 * no name.
 */
export async function responsibleFor(
  edge: Pick<Edge, 'repository'>,
  configuration: Configuration,
  { environment, package: part, named }: AskedResponsible,
): Promise<string | null> {
  if (named !== null) return recordableName('--by', named)
  const configured = environment === null ? undefined : environmentOf(configuration, environment).responsible
  if (configured !== undefined) return recordableName('responsible', configured)
  const { repository } = edge
  if (repository.head === null) return null
  const folder = part === null ? '' : (configuration.packages?.[part]?.path ?? '')
  for (const path of codeOwnersPaths) {
    const bytes = await repository.file(repository.head, path)
    if (bytes !== null) return codeOwners(bytes.toString('utf8'), folder).join(', ') || null
  }
  return null
}

/** Throws USAGE where an environment is production and nobody answers for what is recorded about it. */
export function requireResponsible(
  configuration: Configuration,
  environment: string,
  responsible: string | null,
): void {
  if (responsible !== null || !isProduction(configuration, environment)) return
  throw new WaybillError('USAGE', `Nobody is named who answers for this in ${environment}.`, {
    hint: `Name a person or a team: --by @acme/operations, or in waybill.yml: environments: { ${environment}: { responsible: "@acme/operations" } }`,
  })
}

function isProduction(configuration: Configuration, environment: string): boolean {
  return environmentOf(configuration, environment).production ?? environment === 'production'
}
