import type { Bill } from './model.ts'
import type { JsonBill } from './serialize-json.ts'

/** How much there is of what can get lost on the way. */
export interface Counts {
  readonly components: number
  readonly hashes: number
  readonly licences: number
  readonly references: number
  /** Entries of the graph, what they lead to, and refs in compositions. */
  readonly refs: number
}

/**
 * What a document lost, as a phrase, or null. The library drops what it takes for invalid without a word; what reaches it is
 * valid, so that a loss would be our fault.
 */
export function lossOf(given: Counts, kept: Counts): string | null {
  for (const key of ['components', 'hashes', 'licences', 'references', 'refs'] as const)
    if (given[key] !== kept[key]) return `${given[key]} ${key} became ${kept[key]}`
  return null
}

export function countsOfModel(bill: Bill): Counts {
  const { metadata, graph, compositions, externalReferences } = bill
  const counts = {
    components: 0,
    hashes: 0,
    licences: metadata.licenses.size,
    references: externalReferences.size,
    refs: 0,
  }
  const product = metadata.component ? [metadata.component] : []
  for (const components of [metadata.tools.components, product, bill.components])
    for (const component of components) {
      counts.components += 1
      counts.hashes += component.hashes.size
      counts.licences += component.licenses.size
      counts.references += component.externalReferences.size
      for (const reference of component.externalReferences) counts.hashes += reference.hashes.size
    }
  for (const targets of graph.values()) counts.refs += 1 + targets.length
  for (const { dependencies } of compositions) counts.refs += dependencies.length
  return counts
}

export function countsOfJson(value: JsonBill): Counts {
  const { metadata = {}, components, dependencies = [], compositions = [], externalReferences } = value
  const counts = {
    components: 0,
    hashes: 0,
    licences: sizeOf(metadata.licenses),
    references: sizeOf(externalReferences),
    refs: 0,
  }
  for (const all of [...describedIn(metadata), components])
    for (const component of all ?? []) {
      counts.components += 1
      counts.hashes += sizeOf(component.hashes)
      counts.licences += sizeOf(component.licenses)
      counts.references += sizeOf(component.externalReferences)
      for (const { hashes } of component.externalReferences ?? []) counts.hashes += sizeOf(hashes)
    }
  for (const { dependsOn } of dependencies) counts.refs += 1 + sizeOf(dependsOn)
  for (const composition of compositions) counts.refs += sizeOf(composition.dependencies)
  return counts
}

/** The tools, and the product. */
function describedIn({ tools = {}, component }: NonNullable<JsonBill['metadata']>) {
  return ['components' in tools ? tools.components : [], component ? [component] : []]
}

function sizeOf(list: readonly unknown[] | undefined): number {
  return list === undefined ? 0 : list.length
}

/** An element as far as it is counted. */
interface Counted {
  readonly name: string
  readonly children?: Iterable<{ readonly type: string }> | string | number | undefined
}

/** Of a document as XML has it. */
export function countsOfElements(root: Counted): Counts {
  const names = new Map<string, number>()
  const open: Counted[] = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    names.set(next.name, (names.get(next.name) ?? 0) + 1)
    if (typeof next.children === 'object')
      for (const child of next.children) if (isElement(child)) open.push(child)
  }
  const count = (name: string) => names.get(name) ?? 0
  return {
    components: count('component'),
    hashes: count('hash'),
    licences: count('license') + count('expression'),
    references: count('reference'),
    refs: count('dependency'),
  }
}

function isElement(child: { readonly type: string }): child is Counted & { readonly type: string } {
  return child.type === 'element'
}
