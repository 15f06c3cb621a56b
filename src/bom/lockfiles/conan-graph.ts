import type { Component, LockfileReading, Need, Property } from '../component.ts'
import { conanComponent, conanReference, type ConanReference } from './conan-reference.ts'
import { entriesOf, fieldsOf, textOf, textsOf, type Fields } from './fields.ts'
import { needsByReach } from './need.ts'

interface Node {
  /** Null for the project itself. */
  readonly reference: ConanReference | null
  readonly fields: Fields
  /** Of other packages, what it is made of and what builds it. */
  readonly requires: readonly string[]
  readonly builds: readonly string[]
}

type Graph = Pick<LockfileReading, 'components' | 'dependencies' | 'incomplete' | 'warnings'> & {
  readonly name: string | null
  readonly version: string | null
}

/**
 * Reads the nodes of a lockfile of Conan 1 (`graph_lock.nodes`). A node without a reference, or with the path of a
 * conanfile, is the project itself; the graph of a single package has none, and then the project asks for what nothing
 * else asks for. What only builds, or is in the build context, serves development.
 */
export function readConanGraph(fields: Fields, file: string): Graph {
  const warnings: string[] = []
  const incomplete = new Set<string>()
  const nodes = nodesOf(fields, (key, message) => {
    incomplete.add(key)
    warnings.push(`${file}: ${message}`)
  })
  const packages = [...nodes].filter(([, { reference }]) => reference !== null)
  const asked = askedBy(nodes)
  const needs = needsByReach(
    [...asked].map(([key, need]) => ({ key, need })),
    new Map(packages.map(([id, { requires }]) => [id, requires.map((to) => ({ to, optional: false }))])),
  )
  const own = ownReference(fields)
  return {
    name: own?.name ?? null,
    version: own?.version ?? null,
    components: [
      ...packages.map(([id, node]) => packageOf(id, node, needs.get(id) ?? 'development')),
      ...pythons(nodes),
    ],
    dependencies: new Map([
      ['', [...asked.keys()]],
      ...packages.map(([id, { requires, builds }]) => [id, [...new Set([...requires, ...builds])]] as const),
    ]),
    incomplete,
    warnings,
  }
}

function isProject(fields: Fields): boolean {
  return textOf(fields['path']) !== null || (fields['ref'] ?? null) === null
}

function ownReference(nodes: Fields): ConanReference | null {
  for (const [, value] of entriesOf(nodes)) {
    const node = fieldsOf(value)
    const reference = node && isProject(node) ? conanReference(node['ref']) : null
    if (reference) return reference
  }
  return null
}

function nodesOf(all: Fields, fault: (key: string, message: string) => void): Map<string, Node> {
  const found = new Map<string, { readonly fields: Fields; readonly reference: ConanReference | null }>()
  for (const [id, value] of entriesOf(all)) {
    const fields = fieldsOf(value)
    const reference = fields && !isProject(fields) ? conanReference(fields['ref']) : null
    if (fields && id !== '' && (reference || isProject(fields))) found.set(id, { fields, reference })
    else fault('', 'a node names no package and is left out.')
  }
  const targets = (id: string, fields: Fields, list: string) => {
    const known: string[] = []
    for (const to of textsOf(fields[list]))
      if (to !== id && found.get(to)?.reference) known.push(to)
      else fault(found.get(id)?.reference ? id : '', `node ${id} asks for a node that the lockfile lacks.`)
    return known
  }
  return new Map(
    [...found].map(([id, { fields, reference }]) => {
      const requires = targets(id, fields, 'requires')
      return [id, { fields, reference, requires, builds: targets(id, fields, 'build_requires') }]
    }),
  )
}

function askedBy(nodes: ReadonlyMap<string, Node>): Map<string, Need> {
  const asked = new Map<string, Need>()
  const projects = [...nodes.values()].filter(({ reference }) => reference === null)
  if (projects.length === 0) {
    const targets = new Set([...nodes.values()].flatMap(({ requires, builds }) => [...requires, ...builds]))
    for (const id of nodes.keys()) if (!targets.has(id)) asked.set(id, 'required')
  }
  for (const { requires } of projects) for (const to of requires) asked.set(to, 'required')
  for (const { builds } of projects) for (const to of builds) if (!asked.has(to)) asked.set(to, 'development')
  return asked
}

function packageOf(id: string, { reference, fields }: Node, need: Need): Component {
  if (reference === null) throw new Error(`Node ${id} is the project.`)
  return conanComponent(
    id,
    reference,
    fields['context'] === 'build' ? 'development' : need,
    packageProperties(fields),
  )
}

function packageProperties(fields: Fields): Property[] {
  const named = [
    ['waybill:conan:package-id', textOf(fields['package_id'])],
    ['waybill:conan:package-revision', textOf(fields['prev'])],
  ] as const
  // Zero says that revisions are switched off.
  return named.flatMap(([name, value]) => (value === null || value === '0' ? [] : [{ name, value }]))
}

/** Recipes that other recipes are written with. */
function pythons(nodes: ReadonlyMap<string, Node>): Component[] {
  const texts = new Set([...nodes.values()].flatMap(({ fields }) => textsOf(fields['python_requires'])))
  return [...texts].flatMap((text) => {
    const reference = conanReference(text)
    return reference ? [conanComponent(`python_requires:${text}`, reference, 'development')] : []
  })
}
