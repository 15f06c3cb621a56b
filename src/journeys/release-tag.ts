import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import { familyOf, mainFamily } from '../git/tag.ts'
import { packageNamed, packagesOf } from './packages.ts'

/** A tag and the commit that it names. */
interface ReleaseTag {
  readonly name: string
  readonly oid: string
}

/** The tag of a version, of the product or of one of its packages; null where there is none. Throws PACKAGE_UNKNOWN. */
export async function releaseTag(
  { repository }: Pick<Edge, 'repository'>,
  configuration: Configuration,
  release: { readonly version: string | null; readonly package: string | null },
): Promise<ReleaseTag | null> {
  const { tags } = await repository.tags()
  const names = tags.map(({ name }) => name)
  const product = configuration.tags === undefined ? mainFamily(names) : familyOf(configuration.tags)
  const family =
    release.package === null
      ? product
      : packageNamed(await packagesOf(repository, configuration, names), release.package).family
  return tags.find(({ name }) => family.versionIn(name) === release.version) ?? null
}
