import { detached } from './detached.ts'
import { cutNumbers } from './trailing-numbers.ts'

/** What a commit says it takes back, by what it names first: object ids and pull requests, else a title. */
export interface RevertClaim {
  /** Full or abbreviated. */
  readonly oids: readonly string[]
  /** As their forge numbers them. */
  readonly pullRequests: readonly string[]
  /** The header of what it takes back; null when it names ids or pull requests. */
  readonly title: string | null
  /** It says that it takes back a part only: what it names stays. */
  readonly partial: boolean
}

const nothing: readonly never[] = []
const byGit = /^(Revert|Reapply) "(.*)"$/is
/** A title that was too long for whoever wrote it. */
const cutShort = /^(?:Revert|Reapply) ".*(?:\.\.\.|…)$/is
const byType = /^revert(?:\(([^()]*)\))?!?:[ \t]*(\S.*)$/is
/** With `, reversing changes made to <oid>.` after it for a merge, whose other side stays. */
const reverted = /\bThis reverts commits? ((?:[0-9a-f]{7,64}\b(?:,? and |,\s|\s)?)+)/g
const revertedRequest =
  /^[ \t]*(?:This )?[Rr]everts (?:(?:merge|pull) request )?[\w./-]{0,200}[#!](\d{1,10})\b/gm
const anId = /(?<![\w#/-])[0-9a-f]{7,64}\b/g
const partly = /\bpartial(?:ly)? revert|\brevert(?:s|ed|ing)? (?:only )?(?:a )?part(?:s|ially|ly)?\b/i

/** Whether a header can be a revert's at all. */
export function looksReverting(header: string): boolean {
  const first = header.charCodeAt(0)
  return (first === 82 || first === 114) && /^(?:revert|Reapply ")/i.test(header)
}

/**
 * Reads what takes something back: git's `Revert "…"` and `Reapply "…"` (its name for the revert of a revert since
 * 2.43) with `This reverts commit …`, forges' `Reverts owner/repo#12` and `This reverts merge request !45`, and
 * `revert: …` with `Refs: <oid>`. Null for any other commit, whatever its body says.
 */
export function readRevert(header: string, rest: string, refs: readonly string[]): RevertClaim | null {
  const form = looksReverting(header) ? formOf(header) : null
  if (form === null) return null
  const oids = idsIn(rest, refs)
  const pullRequests = requestsIn(rest)
  const named = oids.length > 0 || pullRequests.length > 0
  return { oids, pullRequests, title: named ? null : form.title, partial: form.partial || partly.test(rest) }
}

function formOf(header: string): Pick<RevertClaim, 'title' | 'partial'> | null {
  const { line, numbers } = cutNumbers(header)
  // Of several numbers at the end the last is the revert's own, the one before it that of what it takes back.
  const before = numbers.at(-2)
  const suffix = before ? ` (${before.mark}${before.number})` : ''
  const git = byGit.exec(line)
  if (git) return { title: `${titleOf(git)}${suffix}`, partial: false }
  const type = byType.exec(line)
  if (!type) return cutShort.test(line) ? { title: null, partial: false } : null
  const [, scope = '', said = ''] = type
  return { title: `${unquoted(said)}${suffix}`, partial: /^partial/i.test(scope) || partly.test(said) }
}

/** `Reapply "x"` takes back `Revert "x"`. */
function titleOf([, verb = '', title = '']: readonly string[]): string {
  return verb.toLowerCase() === 'reapply' ? `Revert "${title}"` : title
}

function unquoted(title: string): string {
  return title.length > 2 && title.startsWith('"') && title.endsWith('"') ? title.slice(1, -1) : title
}

function requestsIn(rest: string): readonly string[] {
  if (!rest.includes('everts ')) return nothing
  return [...rest.matchAll(revertedRequest)].map(([, number = '']) => number)
}

function idsIn(rest: string, refs: readonly string[]): readonly string[] {
  const named = rest.includes('This reverts commit')
    ? [...rest.matchAll(reverted)].flatMap((match) => (match[1]?.match(anId) ?? nothing).map(detached))
    : nothing
  if (named.length > 0) return named
  return refs.length === 0 ? nothing : refs.flatMap((ref) => (ref.match(anId) ?? nothing).map(detached))
}
