import { exitCodes, WaybillError } from '../errors.ts'
import { jsonOf, type JsonBill } from './serialize-json.ts'
import type { Bill } from './model.ts'
import { countsOfElements, countsOfJson, countsOfModel, lossOf } from './serialize-losses.ts'
import type { BomFormat, SpecVersion } from './specification.ts'
import { validateDocument } from './validate.ts'

export interface Serialized {
  /** With a final newline. */
  readonly text: string
  /** The same document as JSON has it, whatever the format of the text. */
  readonly value: JsonBill
}

/**
 * A document as text in a version of CycloneDX: JSON or XML, indented by two spaces. Throws BOM_INVALID, naming the
 * component, when it does not follow its specification: whatever the lockfiles say, that would be our fault.
 */
export async function serialize(bill: Bill, spec: SpecVersion, format: BomFormat): Promise<Serialized> {
  const value = jsonOf(bill, spec)
  refuse(lossOf(countsOfModel(bill), countsOfJson(value)), spec)
  const [fault] = await validateDocument(value, spec)
  if (fault) refuse(`${fault.component ?? 'the document'} (${fault.pointer}) ${fault.message}`, spec)
  if (format === 'json') return { text: `${JSON.stringify(value, null, 2)}\n`, value }
  const [{ elementsOf }, { xmlText }] = await Promise.all([
    import('./serialize-xml.ts'),
    import('./xml-text.ts'),
  ])
  const root = elementsOf(bill, spec)
  refuse(lossOf(countsOfJson(value), countsOfElements(root)), spec)
  return { text: xmlText(root), value }
}

function refuse(reason: string | null, spec: SpecVersion): void {
  if (reason === null) return
  throw new WaybillError('BOM_INVALID', `The bill of materials would break CycloneDX ${spec}: ${reason}.`, {
    hint: 'Nothing was written. This is a fault of Waybill: please report it with this line.',
    exitCode: exitCodes.ourFault,
  })
}
