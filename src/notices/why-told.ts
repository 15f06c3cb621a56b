import type { Recipient } from './audience.ts'
import type { Wants } from './selection.ts'

/** Why a reader is told, in a sentence for the sender: which audiences they are in, and what they follow. */
export function whyTold(
  { audiences, wants }: Pick<Recipient, 'audiences' | 'wants'>,
  environment: string,
): string {
  const several = audiences.length > 1
  const follows = [...new Set(wants.map(followed))]
  const what = follows.length === 0 ? 'everything' : follows.join('; also ')
  const who = `the ${several ? 'audiences' : 'audience'} ${joined(audiences, 'and')}`
  return `environments.${environment}.notify names ${who}, which ${several ? 'follow' : 'follows'} ${what}.`
}

function followed({ types, scopes, packages, breaking }: Wants): string {
  const of = packages ? ` of ${joined(packages, 'and')}` : ''
  const within = scopes === null ? '' : ` in ${joined(scopes, 'and')}`
  if (breaking === 'only')
    return `breaking changes alone${types === null ? '' : ` (${joined(types, 'or')})`}${within}${of}`
  if (types === null && scopes === null) return `everything${of}`
  const kinds =
    types === null ? 'every change' : types.length === 0 ? 'no type of change' : joined(types, 'and')
  return `${kinds}${within}${of}${breaking === 'always' ? ', and whatever breaks' : ''}`
}

function joined(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`
}
