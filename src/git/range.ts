import { WaybillError } from '../errors.ts'

/** What a user asked the notes of. */
export type RangeRequest =
  | { readonly kind: 'current' }
  | { readonly kind: 'release'; readonly name: string }
  | { readonly kind: 'between'; readonly from: string; readonly to: string }

/**
 * Reads a range as people write it: nothing, a tag or version, or `A..B` (an empty side is HEAD).
 * Throws RANGE_INVALID for `A...B`: the symmetric set of commits is no release of anything.
 */
export function readRange(text: string | null): RangeRequest {
  if (text === null || text === '') return { kind: 'current' }
  if (text.includes('...')) {
    const [from = '', to = ''] = text.split('...')
    throw new WaybillError(
      'RANGE_INVALID',
      `The range ${text} has three dots: that is what either side has alone.`,
      {
        hint: `Run: waybill notes ${from}..${to}`,
      },
    )
  }
  if (!text.includes('..')) return { kind: 'release', name: text }
  const [from = '', to = '', more] = text.split('..')
  if (more !== undefined)
    throw new WaybillError('RANGE_INVALID', `${text} is not a range.`, { hint: 'Write A..B.' })
  return { kind: 'between', from: from || 'HEAD', to: to || 'HEAD' }
}
