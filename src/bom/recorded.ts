import { WaybillError } from '../errors.ts'
import { wellFormed } from './code-units.ts'
import type { Hash } from './component.ts'
import { publicUrl, withoutCredentials } from './credentials.ts'
import { fieldsOf, listOf, textOf, type Fields } from './lockfiles/fields.ts'
import { lineAt } from './lockfiles/invalid.ts'
import { faultOffset } from './lockfiles/json.ts'
import { publicPurl, publicRef, readPurl } from './recorded-purl.ts'
import { recordedLicenseReader, scopeOf } from './recorded-license.ts'

/** A bill of materials as it was written, by Waybill or by another tool: what can be compared, matched and looked up. */
export interface RecordedBom {
  /** `urn:uuid:...`; null where the document has none. */
  readonly serialNumber: string | null
  /** The document's own version, from 1. */
  readonly version: number
  /** `metadata.component`; null where there is none. */
  readonly root: Pick<RecordedComponent, 'ref' | 'purl' | 'group' | 'name' | 'version'> | null
  /** Nested ones too, in the order of the document. */
  readonly components: readonly RecordedComponent[]
  /** From a ref to the refs that it depends on. Nothing is known of a ref that is not in it. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>
}

export interface RecordedComponent {
  /** Unique; one that the document leaves out is made. */
  readonly ref: string
  /** `library`, `application`, `file`, ... as the document says. */
  readonly type: string
  readonly purl: string | null
  readonly group: string | null
  readonly name: string
  readonly version: string | null
  readonly scope: 'required' | 'optional' | 'excluded'
  readonly hashes: readonly (Pick<Hash, 'content'> & { readonly algorithm: string })[]
  /** One SPDX expression or text: several licences that are no expression are joined by `OR`; null when none is known. */
  readonly license: string | null
  /** Values by the name of the property. */
  readonly properties: ReadonlyMap<string, readonly string[]>
  /** Its external references. */
  readonly references: readonly { readonly type: string; readonly url: string }[]
}

const specVersions: ReadonlySet<unknown> = new Set(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])

/**
 * Reads a CycloneDX JSON document of the versions 1.2 to 1.7, whatever tool wrote it. Credentials in URLs and purls are
 * left out, also where that tool kept them; the schema is not checked, and fields of a wrong type are taken for missing.
 * Linear in the text, whatever the depth of the components.
 *
 * Throws BOM_UNREADABLE with file and line for what is no such document: XML, SPDX, another version, a component
 * without a name.
 */
export function readRecordedBom(text: string, file: string): RecordedBom {
  const document = openDocument(text, file)
  const root = fieldsOf(fieldsOf(document['metadata'])?.['component'])
  const components: RecordedComponent[] = []
  const reading: Reading = { refs: new Set(), licenseOf: recordedLicenseReader(), file }
  const product = root === undefined ? null : componentOf(root, reading)
  for (const fields of flattened([...listOf(root?.['components']), ...listOf(document['components'])])) {
    // Some tools list the product among its components.
    if (product !== null && textOf(fields['bom-ref']) !== null && refOf(fields) === product.ref) continue
    components.push(componentOf(fields, reading))
  }
  const { version } = document
  return {
    serialNumber: textOf(document['serialNumber']),
    version: typeof version === 'number' && Number.isSafeInteger(version) ? version : 1,
    root: product,
    components,
    dependencies: dependenciesOf(document['dependencies']),
  }
}

interface Reading {
  readonly refs: Set<string>
  readonly licenseOf: (licenses: unknown) => string | null
  readonly file: string
}

function openDocument(text: string, file: string): Fields {
  const unreadable = (message: string, offset: number, hint: string) =>
    new WaybillError('BOM_UNREADABLE', message, { at: { file, line: lineAt(text, offset) }, hint })
  if (/^\uFEFF?\s{0,1000}</.test(text))
    throw unreadable('The file is XML.', 0, 'Write the bill of materials as JSON: waybill bom --format json.')
  let json: unknown
  try {
    json = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    const end = text.trimEnd().length
    const offset = Math.min(faultOffset(text), end)
    const message = offset === end ? 'The file ends too early.' : 'The file is not JSON.'
    throw unreadable(message, offset, 'Write it again with the tool that wrote it.')
  }
  const document = fieldsOf(json)
  const hint = 'Waybill compares CycloneDX JSON of the versions 1.2 to 1.7; waybill bom writes one.'
  if (document?.['bomFormat'] !== 'CycloneDX') {
    const isSpdx = document?.['spdxVersion'] !== undefined
    throw unreadable(isSpdx ? 'The file is SPDX and not CycloneDX.' : 'The file is not CycloneDX.', 0, hint)
  }
  const version = document['specVersion']
  if (!specVersions.has(version)) {
    const said = textOf(version)?.slice(0, 20) ?? 'none'
    const place = Math.max(0, text.indexOf('"specVersion"'))
    throw unreadable(`The file's version of CycloneDX cannot be read: ${said}.`, place, hint)
  }
  for (const field of ['components', 'dependencies'])
    if (document[field] !== undefined && !Array.isArray(document[field])) {
      const place = Math.max(0, text.indexOf(`"${field}"`))
      throw unreadable(`"${field}" is not a list.`, place, 'Write it again with the tool that wrote it.')
    }
  return document
}

/** Every component before those in it; without recursion, since the depth is the file's. */
function* flattened(list: readonly unknown[]): Generator<Fields> {
  const open: unknown[] = list.toReversed()
  while (open.length > 0) {
    const fields = fieldsOf(open.pop())
    if (fields === undefined) continue
    yield fields
    for (const nested of listOf(fields['components']).toReversed()) open.push(nested)
  }
}

function componentOf(fields: Fields, { refs, licenseOf, file }: Reading): RecordedComponent {
  const purl = cleaned(fields['purl'], publicPurl)
  const name = cleaned(fields['name']) ?? (purl === null ? null : (readPurl(purl)?.name ?? null))
  if (name === null)
    throw new WaybillError('BOM_UNREADABLE', `Component ${refs.size} of the file has no name.`, {
      at: { file },
      hint: 'Write it again with the tool that wrote it.',
    })
  const properties = propertiesOf(fields['properties'])
  return {
    ref: uniqueRef(refOf(fields), refs),
    type: textOf(fields['type']) ?? 'library',
    purl,
    group: cleaned(fields['group']),
    name,
    version: cleaned(fields['version']),
    scope: scopeOf(fields['scope'], properties),
    hashes: hashesOf(fields['hashes']),
    license: licenseOf(fields['licenses']),
    properties,
    references: referencesOf(fields['externalReferences']),
  }
}

function cleaned(value: unknown, clean: (text: string) => string | null = withoutCredentials): string | null {
  const text = textOf(value)
  return text === null ? null : clean(text)
}

function refOf(fields: Fields): string {
  return publicRef(textOf(fields['bom-ref']) ?? textOf(fields['purl']) ?? textOf(fields['name']) ?? '')
}

/** Refs must be unique (specification, `bom-ref`); where they are not, edges lead to the first. */
function uniqueRef(ref: string, refs: Set<string>): string {
  let unique = ref
  // A number that no other has taken is found at once, but for refs that were written to be in the way.
  for (let number = refs.size; refs.has(unique) || unique === ''; number += refs.size)
    unique = `${ref}#${number}`
  refs.add(unique)
  return unique
}

function hashesOf(value: unknown): RecordedComponent['hashes'] {
  return listOf(value).flatMap((one) => {
    const hash = fieldsOf(one)
    const algorithm = textOf(hash?.['alg'])
    const content = textOf(hash?.['content'])
    return algorithm === null || content === null ? [] : [{ algorithm, content: content.toLowerCase() }]
  })
}

function propertiesOf(value: unknown): Map<string, string[]> {
  const properties = new Map<string, string[]>()
  for (const one of listOf(value)) {
    const property = fieldsOf(one)
    const name = textOf(property?.['name'])
    const written = property?.['value']
    if (name === null || typeof written !== 'string') continue
    const values = properties.get(name) ?? []
    properties.set(name, values)
    values.push(withoutCredentials(wellFormed(written)))
  }
  return properties
}

function referencesOf(value: unknown): RecordedComponent['references'] {
  return listOf(value).flatMap((one) => {
    const reference = fieldsOf(one)
    const type = textOf(reference?.['type'])
    const url = cleaned(reference?.['url'], (text) => publicUrl(text) ?? withoutCredentials(text))
    return type === null || url === null ? [] : [{ type, url }]
  })
}

function dependenciesOf(value: unknown): Map<string, readonly string[]> {
  const dependencies = new Map<string, Set<string>>()
  for (const one of listOf(value)) {
    const fields = fieldsOf(one)
    const ref = textOf(fields?.['ref'])
    if (ref === null) continue
    const targets = dependencies.get(publicRef(ref)) ?? new Set()
    dependencies.set(publicRef(ref), targets)
    for (const target of listOf(fields?.['dependsOn'])) {
      const text = textOf(target)
      if (text !== null) targets.add(publicRef(text))
    }
  }
  return new Map([...dependencies].map(([ref, targets]) => [ref, [...targets]]))
}
