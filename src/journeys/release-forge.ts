import type { Configuration } from '../config/schema.ts'
import { forgeAddress, type ForgeAddress } from '../forge/forge-address.ts'
import { webAddress } from '../git/remote.ts'

/** The forge of a repository by its remote or its configured address, as far as these tell; null for none that is known. */
export function knownForge(
  remote: string | null,
  { forge }: Pick<Configuration, 'forge'>,
): ForgeAddress | null {
  const web = remote === null ? null : webAddress(remote)
  return web === null ? null : forgeAddress(web, { forge: forge ?? null, api: null })
}
