/**
 * What the workflows of others run, by full commit, so that nobody can put something else under a tag. The same as in
 * `.github/workflows` of Waybill itself, which a test holds them to.
 */
export const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'

/** The Action, by the tag of its major version. */
export const action = 'waybill/waybill@v0'

/** What runs where there is no Action: the command line of this version, by the package manager of Node. */
export function commandLine(version: string): string {
  return `npx --yes waybill@${version}`
}
