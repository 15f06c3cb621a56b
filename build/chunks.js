import { join } from 'node:path'

/** @import { ChunkingContext, CodeSplittingGroup } from 'rolldown' */

/** What the commands that people wait for load in their commonest form, beside what they load of themselves. */
const ways = {
  notes: ['cli/notes.ts'],
  markdown: ['notes/render.ts', 'notes/templates-md.ts', 'notes/fit.ts'],
  bom: [
    'cli/bom.ts',
    'journeys/lockfiles.ts',
    'bom/compose.ts',
    'bom/inventory.ts',
    'bom/document.ts',
    'bom/lockfiles/package-lock.ts',
  ],
}

/** What every command loads, in this order. */
const first = ['cli/warm-up.ts', 'cli/ahead.ts', 'cli/program.ts']

/**
 * To load a module costs about a thousandth of a second, whatever is in it: what the commands need that people wait for
 * comes in a few large chunks.
 * @param {string} folder the repository's root
 * @returns {CodeSplittingGroup[]}
 */
export function chunkGroups(folder) {
  const place = (/** @type {string} */ path) => join(folder, 'src', path)
  /** @type {[string, Set<string>][]} */
  let reached = []
  const waysTo = (/** @type {string} */ id, /** @type {ChunkingContext} */ context) => {
    if (reached.length === 0)
      reached = Object.entries(ways).map(([way, paths]) => [way, reachedFrom(paths.map(place), context)])
    return reached.filter(([, ids]) => ids.has(id)).map(([way]) => way)
  }
  // A group takes along what its modules import, so what several ways share has to be taken first.
  const groups = [
    ...first.map((path) => ({ name: path, test: (/** @type {string} */ id) => id === place(path) })),
    {
      name: (/** @type {string} */ id, /** @type {ChunkingContext} */ context) =>
        waysTo(id, context).length > 1 ? 'shared' : null,
    },
    {
      name: (/** @type {string} */ id, /** @type {ChunkingContext} */ context) =>
        waysTo(id, context)[0] ?? null,
    },
  ]
  return groups.map((group, index) => ({ ...group, priority: groups.length - index }))
}

/**
 * @param {readonly string[]} roots
 * @param {ChunkingContext} context
 */
function reachedFrom(roots, context) {
  const seen = new Set(roots)
  for (const id of seen) for (const next of context.getModuleInfo(id)?.importedIds ?? []) seen.add(next)
  return seen
}
