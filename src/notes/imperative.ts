/**
 * Verbs that changes begin with, and the forms that are read as them. A form that is mostly a noun or says what kind of
 * thing something is (`changes`, `supports`, `handling`) is left out.
 */
const verbs: readonly (readonly [verb: string, third: string, past: string, gerund: string])[] = [
  ['add', 'adds', 'added', 'adding'],
  ['adjust', 'adjusts', 'adjusted', 'adjusting'],
  ['align', 'aligns', 'aligned', 'aligning'],
  ['allow', 'allows', 'allowed', 'allowing'],
  ['apply', 'applies', 'applied', 'applying'],
  ['avoid', 'avoids', 'avoided', 'avoiding'],
  ['bump', 'bumps', 'bumped', 'bumping'],
  ['change', '', 'changed', 'changing'],
  ['clarify', 'clarifies', 'clarified', 'clarifying'],
  ['convert', 'converts', 'converted', 'converting'],
  ['correct', 'corrects', 'corrected', 'correcting'],
  ['create', 'creates', 'created', 'creating'],
  ['delete', 'deletes', 'deleted', 'deleting'],
  ['deprecate', 'deprecates', 'deprecated', 'deprecating'],
  ['disable', 'disables', 'disabled', 'disabling'],
  ['document', '', 'documented', 'documenting'],
  ['drop', 'drops', 'dropped', 'dropping'],
  ['enable', 'enables', 'enabled', 'enabling'],
  ['enhance', 'enhances', 'enhanced', 'enhancing'],
  ['ensure', 'ensures', 'ensured', 'ensuring'],
  ['expose', 'exposes', 'exposed', 'exposing'],
  ['fix', 'fixes', 'fixed', 'fixing'],
  ['handle', 'handles', 'handled', ''],
  ['ignore', 'ignores', 'ignored', 'ignoring'],
  ['implement', 'implements', 'implemented', 'implementing'],
  ['improve', 'improves', 'improved', 'improving'],
  ['increase', 'increases', 'increased', 'increasing'],
  ['introduce', 'introduces', 'introduced', 'introducing'],
  ['make', 'makes', 'made', 'making'],
  ['migrate', 'migrates', 'migrated', 'migrating'],
  ['move', 'moves', 'moved', 'moving'],
  ['prevent', 'prevents', 'prevented', 'preventing'],
  ['reduce', 'reduces', 'reduced', 'reducing'],
  ['refactor', 'refactors', 'refactored', 'refactoring'],
  ['remove', 'removes', 'removed', 'removing'],
  ['rename', 'renames', 'renamed', 'renaming'],
  ['reorder', 'reorders', 'reordered', 'reordering'],
  ['replace', 'replaces', 'replaced', 'replacing'],
  ['resolve', 'resolves', 'resolved', 'resolving'],
  ['restore', 'restores', 'restored', 'restoring'],
  ['revert', 'reverts', 'reverted', 'reverting'],
  ['rewrite', 'rewrites', 'rewrote', 'rewriting'],
  ['simplify', 'simplifies', 'simplified', 'simplifying'],
  ['skip', 'skips', 'skipped', 'skipping'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['support', '', 'supported', 'supporting'],
  ['switch', 'switches', 'switched', 'switching'],
  ['update', 'updates', 'updated', 'updating'],
  ['upgrade', 'upgrades', 'upgraded', 'upgrading'],
  ['use', '', 'used', 'using'],
  ['validate', 'validates', 'validated', 'validating'],
]

const imperatives: ReadonlyMap<string, string> = new Map(
  verbs.flatMap(([verb, ...forms]) =>
    forms.filter((form) => form !== '').map((form) => [form, verb] as const),
  ),
)

/** After these words a form is a noun or says what something is: `fixes for x`, `updates to x`, `improved by x`. */
const nounFollows = /^(?:for|to|in|of|on|by|and|&|are|is|was|were)$/i
/** Verbs that do go to or from something. */
const goes: ReadonlySet<string> = new Set([
  'move',
  'switch',
  'migrate',
  'convert',
  'revert',
  'rename',
  'change',
  'upgrade',
  'add',
])
/** Names that are written small wherever they stand. */
const smallNames: ReadonlySet<string> = new Set(['npm', 'npx', 'pnpm'])

/**
 * A description as the imperative sentence that Common Changelog asks for: `added x`, `adds x` and `adding x` are `Add x`,
 * and the first letter is a capital. Code, and names with capitals or signs inside (`iOS`, `node:fs`), stay as they are.
 */
export function imperative(description: string): string {
  const [first = ''] = /^\S{0,40}(?!\S)/.exec(description) ?? []
  if (first === '') return description
  const verb = imperatives.get(first.toLowerCase())
  if (verb !== undefined && /^\p{L}\p{Ll}*$/u.test(first) && isVerb(verb, description.slice(first.length)))
    return `${verb.charAt(0).toUpperCase()}${verb.slice(1)}${description.slice(first.length)}`
  const isWord = /^\p{Ll}(?:[\p{Ll}'’-])*[,:;]?$/u.test(first) && !smallNames.has(first)
  return isWord ? `${first.charAt(0).toUpperCase()}${description.slice(1)}` : description
}

function isVerb(verb: string, rest: string): boolean {
  const [, next = ''] = /^\s+(\S{1,20})/.exec(rest) ?? []
  if (next === '') return false
  return !nounFollows.test(next) || (next.toLowerCase() === 'to' && goes.has(verb))
}
