import type { Component, LockfileReading, LockfileText, Need } from '../component.ts'
import { readConanGraph } from './conan-graph.ts'
import { conanComponent, conanReference } from './conan-reference.ts'
import { fieldsOf, listOf, textOf, type Fields } from './fields.ts'
import { invalidAt, refuseUnreadable } from './invalid.ts'
import { parseJson } from './json.ts'

const again = 'Write it again with Conan: conan lock create.'

/**
 * Reads a conan.lock: the graph of Conan 1 (documentation 1.66, "Lockfiles"; format 0.4 and before) with its edges, or
 * the lists of Conan 2 (documentation 2, "Lockfiles"; format 0.5), which hold every package and no edges. What builds or
 * generates (`build_requires`, `python_requires`, `config_requires`, the build context) serves development. Throws
 * LOCKFILE_INVALID with the line.
 */
export function readConanLock(file: LockfileText): LockfileReading {
  refuseUnreadable(file, 'conan-lock')
  const document = fieldsOf(parseJson(file.text, file.path))
  const invalid = (needle: string, message: string) => invalidAt(file.path, file.text, needle, message, again)
  if (document === undefined) throw invalid('', 'The conan-lock lockfile is not a JSON object.')
  const version = textOf(document['version'])
  if (version === '0.5') return readLists(file.path, document)
  if (version === null || !/^0\.[1-4]$/.test(version))
    throw invalid('"version"', 'The conan-lock lockfile has a version other than 0.1 to 0.5.')
  const nodes = fieldsOf(fieldsOf(document['graph_lock'])?.['nodes'])
  if (nodes === undefined) throw invalid('"graph_lock"', 'The conan-lock lockfile has no graph of nodes.')
  const { name, version: own, ...graph } = readConanGraph(nodes, file.path)
  return {
    path: file.path,
    ecosystem: 'conan',
    root: { name, version: own, license: undefined },
    ...graph,
  }
}

const lists: readonly (readonly [name: string, need: Need])[] = [
  ['requires', 'required'],
  ['build_requires', 'development'],
  ['python_requires', 'development'],
  ['config_requires', 'development'],
]

function readLists(path: string, document: Fields): LockfileReading {
  const components: Component[] = []
  const incomplete = new Set<string>()
  const warnings: string[] = []
  for (const [list, need] of lists)
    for (const [index, value] of listOf(document[list]).entries()) {
      // With package revisions an entry is a pair: the reference, and the packages of it.
      const reference = conanReference(Array.isArray(value) ? value[0] : value)
      if (reference) components.push(conanComponent(`${list}:${index}`, reference, need))
      else {
        incomplete.add('')
        warnings.push(`${path}: entry ${index + 1} of ${list} names no package and is left out.`)
      }
    }
  return {
    path,
    ecosystem: 'conan',
    root: { name: null, version: null, license: undefined },
    components,
    dependencies: new Map(),
    incomplete,
    warnings,
  }
}
