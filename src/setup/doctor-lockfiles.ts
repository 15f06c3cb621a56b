import { fail, fine, warn, type Finding } from './finding.ts'
import { someOf } from './shown.ts'

/** Which lockfiles a commit has. */
export interface LockfileFacts {
  readonly found: readonly string[]
  /** Those that cannot be read, with the reason. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[]
  /** Whether an announcement without a bill of materials is refused. */
  readonly required: boolean
}

/** Whether a bill of materials can be drawn up. */
export function judgeLockfiles({ found, unread, required }: LockfileFacts): Finding[] {
  const findings = unread.map(({ path, reason }) =>
    warn('lockfiles', 'lockfile-unread', {
      what: `${path} is not read: ${reason}`,
      why: 'What it locks is missing from the bill of materials, which then says that it is incomplete.',
      fix: 'See docs/bom.md for what is read in its place.',
      file: path,
    }),
  )
  if (found.length > 0) return [fine('lockfiles', 'lockfiles', `Lockfiles: ${someOf(found)}.`), ...findings]
  const trouble = {
    what: 'The commit has no lockfile that Waybill reads.',
    why: required
      ? 'waybill.yml asks for a bill of materials (bom: required), so every announcement is refused.'
      : 'The bill of materials is drawn up from lockfiles, so releases have none.',
    fix: 'Commit the lockfile of your package manager: git add package-lock.json, Cargo.lock, go.sum, uv.lock ...',
  }
  const none = required
    ? fail('lockfiles', 'lockfiles-none', trouble)
    : warn('lockfiles', 'lockfiles-none', trouble)
  return [none, ...findings]
}
