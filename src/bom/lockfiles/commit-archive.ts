/** The repository and the commit that an address names; `url` is as the purl qualifier `vcs_url` wants it. */
export interface Commit {
  readonly url: string
  readonly commit: string
}

const oid = '([0-9a-f]{7,64})'
const repository = '([\\w.-]+/[\\w.-]+)'
const patterns: readonly (readonly [host: string, RegExp])[] = [
  ['github.com', new RegExp(`^https://codeload\\.github\\.com/${repository}/tar\\.gz/${oid}$`)],
  ['github.com', new RegExp(`^https://github\\.com/${repository}/archive/${oid}\\.tar\\.gz$`)],
  ['github.com', new RegExp(`^https://api\\.github\\.com/repos/${repository}/tarball/${oid}$`)],
  ['gitlab.com', new RegExp(`^https://gitlab\\.com/${repository}/-/archive/${oid}/[^/]+\\.tar\\.gz$`)],
  [
    'gitlab.com',
    new RegExp(`^https://gitlab\\.com/${repository}/repository/archive\\.tar\\.gz\\?ref=${oid}$`),
  ],
  ['bitbucket.org', new RegExp(`^https://bitbucket\\.org/${repository}/get/${oid}\\.tar\\.gz$`)],
]

/**
 * The commit that a forge packs on request at this address; null for any other address. Package managers take these
 * archives in place of a clone (hosted-git-info, `tarballtemplate`): it is the commit that is asked for, and no published
 * file. `address` holds no credentials.
 */
export function commitArchive(address: string): Commit | null {
  for (const [host, pattern] of patterns) {
    const [, name, commit] = pattern.exec(address) ?? []
    if (name !== undefined && commit !== undefined)
      return { url: `git+https://${host}/${name.replace(/\.git$/, '')}.git`, commit }
  }
  return null
}
