import { fail, fine, type Finding } from './finding.ts'

type Numbers = readonly [number, number]

/** `--end-of-options`, `push --porcelain` of atomic pushes and `fetch --no-write-fetch-head` are all there from here on. */
const oldestGit: Numbers = [2, 31]

/** Whether git is new enough; `said` is what `git --version` prints. */
export function judgeGit(said: string): Finding {
  const found = numbersIn(said)
  const version = /\d[\w.]*/.exec(said)?.[0] ?? said.trim()
  if (found !== null && atLeast(found, oldestGit)) return fine('machine', 'git', `git ${version}`)
  return fail('machine', 'git-old', {
    what: found === null ? 'git does not say its version.' : `git ${version} is too old.`,
    why: 'Waybill reads the history with options that git has from 2.31 on; older ones refuse them in the middle of a run.',
    fix: 'Install git 2.31 or later: sudo apt-get install git, brew install git, or https://git-scm.com/downloads',
  })
}

/** Which Node it is, as `process.versions.node` has it: no command begins on one that is too old. */
export function foundNode(version: string): Finding {
  return fine('machine', 'node', `Node ${version}`)
}

function numbersIn(text: string): Numbers | null {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(text) ?? []
  return major === undefined || minor === undefined ? null : [Number(major), Number(minor)]
}

function atLeast([major, minor]: Numbers, [least, lesser]: Numbers): boolean {
  return major > least || (major === least && minor >= lesser)
}
