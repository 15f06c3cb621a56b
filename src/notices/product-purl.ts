import { purlOf } from '../bom/purl.ts'

/** A product, or a package of it, at a version; the commit and the address of its repository where they are known. */
interface ShippedProduct {
  readonly product: string
  readonly package: string | null
  readonly version: string | null
  readonly commit: string | null
  readonly repositoryUrl: string | null
}

/** A product is in no registry: the commit that it was built from says which one it is (purl specification, `vcs_url`). */
export function productPurl({
  package: part,
  product,
  version,
  commit,
  repositoryUrl,
}: ShippedProduct): string {
  return purlOf({
    ecosystem: 'generic',
    group: null,
    name: part ?? product,
    version,
    source: null,
    ...(repositoryUrl === null || commit === null
      ? {}
      : { qualifiers: { vcs_url: `git+${repositoryUrl}@${commit}` } }),
  })
}
