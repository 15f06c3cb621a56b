import { fail, fine, warn, type Finding } from './finding.ts'

/** What a clone tells of itself. */
export interface CloneFacts {
  readonly shallow: boolean
  /** Null before the first commit. */
  readonly head: string | null
  /** The system that made it; null at somebody's desk. */
  readonly ci: string | null
}

/** How whole a checkout is brought in each system. */
const wholeIn: Readonly<Record<string, string>> = {
  github: 'with: { fetch-depth: 0 }   # below uses: actions/checkout',
  gitlab: 'variables: { GIT_DEPTH: "0" }',
  azure: 'steps: [{ checkout: self, fetchDepth: 0, fetchTags: true }]',
  bitbucket: 'clone: { depth: full }',
}
const wholeHere = 'git fetch --unshallow --tags'

/** Whether the history is all here. */
export function judgeClone({ shallow, head, ci }: CloneFacts): Finding[] {
  if (head === null)
    return [
      warn('clone', 'no-commits', {
        what: 'There is no commit yet.',
        why: 'Notes, versions and bills of materials are all read from commits.',
        fix: 'git add --all && git commit -m "feat: begin"',
      }),
    ]
  if (!shallow) return [fine('clone', 'clone-whole', 'The history is whole.')]
  return [
    fail('clone', 'clone-shallow', {
      what: 'The clone is shallow: most of its history is missing.',
      why: 'Which commits a release holds, and what the next version is, is counted from the last tag; a cut history refuses to answer.',
      fix: wholeIn[ci ?? ''] ?? wholeHere,
    }),
  ]
}
