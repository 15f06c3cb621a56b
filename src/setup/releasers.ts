/** A line of a workflow that makes releases today. */
export interface Releaser {
  readonly file: string
  readonly line: number
  readonly what: string
}

/** What makes a release at the forge, or its tag, in workflows; by what is written there. */
const marks: readonly (readonly [what: string, mark: RegExp])[] = [
  ['release-please', /uses:\s*['"]?(?:googleapis|google-github-actions)\/release-please-action/],
  ['semantic-release', /(?:cycjimmy\/semantic-release-action|\bsemantic-release\b(?!\/))/],
  ['changesets', /uses:\s*['"]?changesets\/action/],
  ['release-drafter', /uses:\s*['"]?release-drafter\/release-drafter/],
  [
    'a release action',
    /uses:\s*['"]?(?:softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|svenstaro\/upload-release-action|marvinpinto\/action-automatic-releases|yyx990803\/release-tag|taiki-e\/create-gh-release-action|trigensoftware\/simple-release-action|elgohr\/Github-Release-Action)/i,
  ],
  ['gh release create', /\bgh\s+release\s+create\b/],
  ['GoReleaser', /(?:goreleaser\/goreleaser-action|\bgoreleaser\s+release\b)/],
  [
    'release-plz',
    /(?:uses:\s*['"]?(?:MarcoIeni|release-plz)\/(?:release-plz-)?action|\brelease-plz\s+release\b)/,
  ],
  [
    'JReleaser',
    /(?:uses:\s*['"]?jreleaser\/release-action|\bjreleaser(?:FullRelease|Release)\b|\bjreleaser\s+(?:full-)?release\b)/,
  ],
  ['release-it', /(?:npx|pnpm|yarn|bunx|exec)\s+release-it\b/],
  ['nx release', /\bnx\s+release\b/],
  ['a script', /\brepos\.createRelease\s*\(/],
  ['cargo-dist', /\bdist\s+host\b/],
  ['release-cli', /\brelease-cli\s+create\b/],
  ['GitLab release', /^\s{2,}release:\s*$/],
]

/** Every place in the CI files that makes releases already, in order of file and line; of one kind in a file the first. */
export function releasersIn(texts: ReadonlyMap<string, string>): readonly Releaser[] {
  return [...texts].flatMap(([file, text]) => {
    const isGitlab = file === '.gitlab-ci.yml'
    if (
      !isGitlab &&
      !file.startsWith('.github/workflows/') &&
      file !== 'Jenkinsfile' &&
      file !== '.circleci/config.yml'
    )
      return []
    const lines = text.split('\n')
    const found = marks
      .filter(([what]) => what !== 'GitLab release' || isGitlab)
      .flatMap(([what, mark]) => {
        const at = lines.findIndex((line) => !/^\s*#/.test(line) && mark.test(line))
        return at === -1 ? [] : [{ file, line: at + 1, what }]
      })
    return found.toSorted((a, b) => a.line - b.line)
  })
}
