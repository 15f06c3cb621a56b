/** How the tags of a clone differ from those of its remote. Names in the order of their code units. */
export interface TagDifference {
  /** Tags that name another commit on the remote: they were deleted and made anew after the clone took them. */
  readonly moved: readonly { readonly name: string; readonly here: string; readonly there: string }[]
  /** Tags that only the remote has. */
  readonly missing: readonly string[]
  /** Tags that only the clone has. */
  readonly unpushed: readonly string[]
}

/** Compares tags by the commits that they name in the end, so that an annotation alone is no difference. */
export function movedTags(
  local: Iterable<{ readonly name: string; readonly oid: string }>,
  remote: ReadonlyMap<string, { readonly commit: string }>,
): TagDifference {
  const here = new Map(Array.from(local, ({ name, oid }) => [name, oid]))
  const moved: { name: string; here: string; there: string }[] = []
  for (const name of [...here.keys()].sort()) {
    const [own, there] = [here.get(name), remote.get(name)?.commit]
    if (own !== undefined && there !== undefined && own !== there) moved.push({ name, here: own, there })
  }
  return {
    moved,
    missing: [...remote.keys()].filter((name) => !here.has(name)).sort(),
    unpushed: [...here.keys()].filter((name) => !remote.has(name)).sort(),
  }
}
