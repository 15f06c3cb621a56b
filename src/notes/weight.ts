/** What a change asks of the version, from the most to nothing. */
export type ChangeWeight = 'breaking' | 'feature' | 'fix' | 'none'

const ascending: readonly ChangeWeight[] = ['none', 'fix', 'feature', 'breaking']

/** The strongest thing that these commits ask of a version. */
export function weightOf(placed: readonly { readonly weight: ChangeWeight }[]): ChangeWeight {
  let strongest = 0
  for (const { weight } of placed) {
    // Most commits of a long history ask for nothing or for a patch.
    if (weight === 'none') continue
    const own = ascending.indexOf(weight)
    if (own > strongest) strongest = own
  }
  return ascending[strongest] ?? 'none'
}

/** A `bump` of the configuration as a weight: before 1.0.0 what it leads to is set by `version.before-1.0`. */
export function weightOfBump(bump: 'major' | 'minor' | 'patch' | 'none'): ChangeWeight {
  switch (bump) {
    case 'major':
      return 'breaking'
    case 'minor':
      return 'feature'
    case 'patch':
      return 'fix'
    case 'none':
      return 'none'
  }
}
