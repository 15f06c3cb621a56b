import { publicPurl } from '../bom/recorded-purl.ts'
import { withoutCredentials } from '../bom/credentials.ts'
import { fieldsOf, listOf, textOf, type Fields } from '../bom/lockfiles/fields.ts'
import type { AdvisoryReading, Analysis, Justification, Statement, Subject } from './finding.ts'
import { idOf } from './make-finding.ts'

const states: ReadonlyMap<string, Analysis['state']> = new Map([
  ['not_affected', 'not_affected'],
  ['affected', 'exploitable'],
  ['fixed', 'resolved'],
  ['under_investigation', 'in_triage'],
])

/** What CycloneDX has for them. */
const justifications: ReadonlyMap<string, Justification> = new Map([
  ['component_not_present', 'code_not_present'],
  ['vulnerable_code_not_present', 'code_not_present'],
  ['vulnerable_code_not_in_execute_path', 'code_not_reachable'],
  ['vulnerable_code_cannot_be_controlled_by_adversary', 'requires_environment'],
  ['inline_mitigations_already_exist', 'protected_by_mitigating_control'],
])

/** Whose word in CycloneDX says the same; of the others the statement's own word stands in the detail. */
const exact: ReadonlySet<string> = new Set([
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
])

/** Reads an OpenVEX document (specification 0.2.0, and 0.0.x, where products are texts). It holds statements and no findings. */
export function readOpenVex(document: Fields, file: string): AdvisoryReading {
  const statements: Statement[] = []
  let unnamed = 0
  for (const one of listOf(document['statements'])) {
    const statement = fieldsOf(one)
    const vulnerabilities = idsOf(statement?.['vulnerability'])
    const state = states.get(textOf(statement?.['status']) ?? '')
    if (statement === undefined || vulnerabilities.length === 0 || state === undefined) {
      unnamed += 1
      continue
    }
    const times = [
      statement['last_updated'],
      statement['timestamp'],
      document['last_updated'],
      document['timestamp'],
    ]
    statements.push({
      vulnerabilities,
      subjects: subjectsOf(statement),
      analysis: analysisOf(statement, state),
      at: times.map(textOf).find((time) => time !== null) ?? null,
      file,
    })
  }
  return { findings: [], statements, withdrawn: [], unnamed }
}

function idsOf(value: unknown): string[] {
  if (typeof value === 'string') return idOf(value) === null ? [] : [value]
  const vulnerability = fieldsOf(value)
  // Some write only the address of the vulnerability, which ends with its id.
  const name = vulnerability?.['name'] ?? textOf(vulnerability?.['@id'])?.split('/').at(-1)
  return [name, ...listOf(vulnerability?.['aliases'])].flatMap((id) => idOf(id) ?? [])
}

function analysisOf(statement: Fields, state: Analysis['state']): Analysis {
  const written = textOf(statement['justification'])
  const texts = [
    written === null || exact.has(written) ? null : `${written.replaceAll('_', ' ')}.`,
    textOf(statement['impact_statement']),
    textOf(statement['action_statement']),
    textOf(statement['status_notes']),
  ]
  const detail = texts.filter((text) => text !== null).join(' ')
  return {
    state,
    justification: state === 'not_affected' ? (justifications.get(written ?? '') ?? null) : null,
    response: [],
    detail: detail === '' ? null : detail,
  }
}

function subjectsOf(statement: Fields): Subject[] {
  const older = listOf(statement['subcomponents'])
  return listOf(statement['products']).flatMap((one): Subject[] => {
    const product = identityOf(one)
    const inner = [...listOf(fieldsOf(one)?.['subcomponents']), ...older].flatMap(
      (each) => identityOf(each) ?? [],
    )
    // A product that nobody can name is still one: then the statement is about nothing that is known here.
    if (inner.length === 0) return [{ product: product ?? '', component: null }]
    return inner.map((component) => ({ product: product ?? '', component }))
  })
}

function identityOf(value: unknown): string | null {
  const fields = fieldsOf(value)
  const text = textOf(fieldsOf(fields?.['identifiers'])?.['purl']) ?? textOf(fields?.['@id']) ?? textOf(value)
  return text === null ? null : (publicPurl(text) ?? withoutCredentials(text))
}
