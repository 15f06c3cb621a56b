import { normalLicense } from './copyleft.ts'
import type { History } from './difference-history.ts'
import type { Package } from './difference-package.ts'
import type { Pairs } from './difference-pairs.ts'

/** A package whose licence is not the one that it had before. */
export interface ChangedLicense {
  readonly to: Package
  /** The licence before. */
  readonly license: string
}

/**
 * The packages of the later document whose licence changed. A version is compared with the version that it takes the
 * place of; one that came beside others, or in place of several, with all of them. A licence that was not known before
 * did not change: lockfiles of older tools have none. Parts of the product itself are left out.
 */
export function licenseChanges(
  { added, upgraded, downgraded, changed, same }: Pairs,
  historyOf: (key: string) => History,
): ChangedLicense[] {
  const replaced = [...same, ...upgraded, ...downgraded, ...changed].flatMap(({ from, to }) => {
    const { license } = from
    if (to.own || license === null || license === to.license) return []
    return to.license !== null && normalLicense(license) === normalLicense(to.license)
      ? []
      : [{ to, license }]
  })
  const joined = added.flatMap((to) => {
    const { license, licenses } = historyOf(to.key)
    if (to.own || license === null) return []
    return to.license !== null && licenses.has(normalLicense(to.license)) ? [] : [{ to, license }]
  })
  return [...replaced, ...joined]
}
