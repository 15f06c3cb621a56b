import { fieldsOf, listOf, textOf, type Fields } from './lockfiles/fields.ts'
import type { BomScore, ScoreLine, ScoreTotal } from './score-document.ts'
import { allFields, ofComponent, ofDocument, product, type Row, type Standard } from './score-fields.ts'

const titles: readonly (readonly [Standard, string])[] = [
  ['NTIA', 'NTIA minimum elements (2021)'],
  ['BSI', 'BSI TR-03183-2 (2.1)'],
  ['CISA', 'CISA minimum elements (draft of 2025)'],
]

/** The score of a CycloneDX document, with its sums. */
export function scoreDocument(document: unknown): BomScore {
  const lines = scoreOf(document)
  return {
    schema: 'waybill/bom-score@1',
    serialNumber: textOf(fieldsOf(document)?.['serialNumber']),
    lines: [...lines],
    totals: titles.map(([standard, title]) => totalOf(standard, title, lines)),
  }
}

function totalOf(standard: Standard, title: string, lines: readonly ScoreLine[]): ScoreTotal {
  const asked = lines.filter(({ standards }) => standards.includes(standard))
  const full = asked.filter(({ have, of }) => have === of)
  return { standard, title, full: full.length, fields: asked.length }
}

/**
 * How much of the NTIA minimum elements (2021), of BSI TR-03183-2 version 2.1 and of CISA's draft of 2025 a CycloneDX document
 * has: one as parsed JSON, of any tool. What is not full says why; what no lockfile can know is not counted as full.
 */
export function scoreOf(document: unknown): readonly ScoreLine[] {
  const fields = fieldsOf(document) ?? {}
  const components = componentsOf(fields)
  const refs = components.flatMap((component) => textOf(component['bom-ref']) ?? [])
  return [
    ...ofDocument.map((row) => line(row, [fields])),
    ...ofComponent.map((row) => line(row, components)),
    ...relationships(fields, refs),
  ]
}

function line([field, standards, test, note]: Row, all: readonly Fields[]): ScoreLine {
  const have = all.filter(test).length
  return { field, standards: [...standards], have, of: all.length, note: have < all.length ? note : null }
}

function relationships(document: Fields, refs: readonly string[]): ScoreLine[] {
  const graph = new Map(
    listOf(document['dependencies']).flatMap((entry) => {
      const { ref, dependsOn } = fieldsOf(entry) ?? {}
      return typeof ref === 'string' ? [[ref, listOf(dependsOn)] as const] : []
    }),
  )
  const root = textOf(product(document)?.['bom-ref'])
  const reached = reachable(root, graph)
  const told = new Set(
    listOf(document['compositions']).flatMap((each) => listOf(fieldsOf(each)?.['dependencies'])),
  )
  const count = (isIn: (ref: string) => boolean) => refs.filter(isIn).length
  const rows = [
    [
      'Dependencies',
      ['NTIA', 'BSI', 'CISA'],
      count((ref) => graph.has(ref)),
      'the formats of the others list packages without what they depend on',
    ],
    [
      'Reached from the product',
      ['CISA'],
      count((ref) => reached.has(ref)),
      'what brings in the others is not in their lockfile',
    ],
    [
      'Known unknowns: how complete that is',
      ['NTIA', 'BSI', 'CISA'],
      count((ref) => told.has(ref)),
      'no composition says whether all is known',
    ],
  ] as const
  return rows.map(([field, standards, have, note]) => ({
    field,
    standards: [...standards],
    have,
    of: refs.length,
    note: have < refs.length ? note : null,
  }))
}

function reachable(
  root: string | null,
  graph: ReadonlyMap<string, readonly unknown[]>,
): ReadonlySet<unknown> {
  const found = new Set<unknown>(root === null ? [] : [root])
  for (const ref of found)
    if (typeof ref === 'string') for (const target of graph.get(ref) ?? []) found.add(target)
  return found
}

/** Nested ones too, without recursion. */
function componentsOf(document: Fields): Fields[] {
  const found = allFields(document['components'])
  for (const component of found) for (const inner of allFields(component['components'])) found.push(inner)
  return found
}
