import { WaybillError } from '../errors.ts'
import type { Call } from './command.ts'
import { flagsGiven, refuseTogether } from './options.ts'

/** What reads a repository, and so has no meaning for notes that were read before. */
const readsHistory = ['all', 'package', 'packages', 'deepen', 'enrich', 'firstParent', 'strict', 'explain']
/** What reads lockfiles of two releases. */
const looksInside = ['dependencies', 'vulnerabilities']
/** What says how notes look. */
const looks = ['output', 'changelog', 'audience', 'template', 'fit', 'as', 'adopt', 'strict']

/**
 * Refuses options of `waybill notes` that would be ignored beside others: somebody would wait for what they ask. Throws
 * USAGE.
 */
export function checkNotesOptions({ arguments: [range], options, common }: Call): void {
  for (const other of [...readsHistory, ...looksInside]) refuseTogether(options, ['fromJson', other])
  for (const other of [...looks, ...looksInside, 'all', 'packages'])
    refuseTogether(options, ['explain', other])
  refuseTogether(options, ['package', 'packages'])
  refuseManyInside(options)
  refuseTogether(options, ['changelog', 'output'])
  const [whole] = flagsGiven(options, ['all', 'packages', 'explain', 'fromJson'])
  if (range !== undefined && whole !== undefined)
    throw new WaybillError('USAGE', `${whole} and the range ${range} exclude each other.`, {
      hint: 'Leave one of them out.',
    })
  const [alone] = flagsGiven(options, ['as', 'adopt'])
  if (alone !== undefined && options['changelog'] === undefined)
    throw new WaybillError('USAGE', `${alone} is about a CHANGELOG, and none is named.`, {
      hint: 'Add --changelog CHANGELOG.md.',
    })
  const format = common.json ? 'json' : options['format']
  if (options['changelog'] !== undefined && options['format'] !== 'md')
    throw new WaybillError('USAGE', 'A CHANGELOG is Markdown: --changelog takes no --format.', {
      hint: 'Leave one of them out.',
    })
  const [look] = flagsGiven(options, ['template', 'fit'])
  if (look !== undefined && format === 'json' && options['changelog'] === undefined)
    throw new WaybillError('USAGE', `${look} has no meaning for JSON.`, { hint: 'Leave one of them out.' })
}

/** One release is compared with the one before: for hundreds, all their lockfiles would be read. */
function refuseManyInside(options: Call['options']): void {
  const [look] = flagsGiven(options, looksInside)
  const [many] = flagsGiven(options, ['all', 'packages'])
  if (look !== undefined && many !== undefined)
    throw new WaybillError(
      'USAGE',
      `${look} is for one release: with ${many} the lockfiles of every release would be read.`,
      {
        hint: 'Name the release: waybill notes v1.4.0 --dependencies',
      },
    )
}
