import type { Commit } from '../git/commit.ts'

const nobody = { name: '', email: '' }
const mergeWords =
  /^Merged? (?:branch|branches|tag|commit|remote-tracking|pull request|request|in|PR|[\w./-]+ into) /

/** Whether git or a forge wrote this header for a merge. */
export function isMergeHeader(header: string): boolean {
  return header.startsWith('Merge') && mergeWords.test(header)
}

/** A commit that is nothing but its message: to read a message that is not committed yet. */
export function loneCommit(message: string): Commit {
  return {
    oid: none,
    parents: isMergeHeader(message.slice(0, 200)) ? [none, none] : [],
    author: nobody,
    authoredAt: 0,
    committedAt: 0,
    message,
    paths: null,
  }
}

const none = '0'.repeat(40)
