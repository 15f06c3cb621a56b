/**
 * A name as GitLab takes it for the version or the file of a generic package: letters, digits, dots, hyphens and underscores.
 * A name of such is left as it is; every other character becomes `_x` with its code point in hex and an `x`. Two names never
 * become the same.
 */
export function gitlabName(name: string): string {
  const isPlain =
    /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(name) && !/_x[0-9a-f]+x/.test(name) && !name.includes('..')
  if (isPlain) return name
  return Array.from(name, (one) => (/[A-Za-z0-9]/.test(one) ? one : escaped(one))).join('')
}

function escaped(one: string): string {
  return `_x${(one.codePointAt(0) ?? 0).toString(16)}x`
}

/** The generic package that holds the files of Waybill's releases, a version for each tag (GitLab, "Generic packages repository"). */
export const packageName = 'release'
