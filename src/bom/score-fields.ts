import { fieldsOf, listOf, textOf, type Fields } from './lockfiles/fields.ts'

export type Standard = 'NTIA' | 'BSI' | 'CISA'

/** A field, who asks for it, whether the document or a component has it, and why it may not. */
export type Row = readonly [
  field: string,
  standards: readonly Standard[],
  has: (fields: Fields) => boolean,
  note: string,
]

/** What is said once. */
export const ofDocument: readonly Row[] = [
  ['Format that machines read', ['NTIA'], ({ bomFormat }) => bomFormat === 'CycloneDX', 'not CycloneDX'],
  [
    'Author',
    ['NTIA', 'CISA'],
    (document) => listOf(metadata(document)?.['authors']).some(isNamed),
    'set an author',
  ],
  [
    'E-mail or URL of the author',
    ['BSI'],
    (document) => isReachable(makerOf(document)),
    'set the manufacturer',
  ],
  ['Producer of the software', ['CISA'], hasProducer, 'set the manufacturer or the supplier'],
  ['Timestamp', ['NTIA', 'BSI', 'CISA'], (document) => has(metadata(document)?.['timestamp']), 'none'],
  ['Address of the document', ['BSI'], ({ serialNumber }) => has(serialNumber), 'no serial number'],
  ['Tool, with its version', ['CISA'], hasTool, 'none'],
  [
    'Generation context',
    ['CISA'],
    (document) => listOf(metadata(document)?.['lifecycles']).length > 0,
    'no lifecycle phase',
  ],
  ['Product that it is about', [], (document) => isNamed(product(document)), 'no component in the metadata'],
  [
    'Licence of the document',
    [],
    (document) => listOf(metadata(document)?.['licenses']).length > 0,
    'set a licence for the data, such as CC0-1.0',
  ],
  [
    'No vulnerabilities inside',
    ['BSI'],
    (document) => listOf(document['vulnerabilities']).length === 0,
    'they change: keep them in a document beside it',
  ],
  [
    'Signature',
    ['BSI'],
    ({ signature }) => fieldsOf(signature) !== undefined,
    'recommended; sign the statement beside the document, as its digest is in it',
  ],
]

/** What is said of each component. */
export const ofComponent: readonly Row[] = [
  ['Name', ['NTIA', 'BSI', 'CISA'], isNamed, 'some have no name'],
  [
    'Version',
    ['NTIA', 'BSI', 'CISA'],
    ({ version }) => has(version),
    'the lockfile pins none for the others',
  ],
  [
    'Unique identifier',
    ['NTIA', 'BSI', 'CISA'],
    ({ purl, cpe, swid }) => has(purl) || has(cpe) || fieldsOf(swid) !== undefined,
    'some have neither purl nor CPE',
  ],
  [
    'Supplier',
    ['NTIA', 'CISA'],
    isSupplied,
    'hardly any lockfile says who supplies a package; nothing is guessed',
  ],
  [
    'E-mail or URL of the creator',
    ['BSI'],
    ({ supplier, manufacturer }) => isReachable(supplier) || isReachable(manufacturer),
    'hardly any lockfile says who made a package; nothing is guessed',
  ],
  [
    'Hash',
    ['BSI', 'CISA'],
    (component) => digests(component).length > 0,
    'of sources from a repository or a folder, and of what the lockfile has no digest of, none can be known',
  ],
  [
    'Hash of the delivered file in SHA-512',
    ['BSI'],
    (component) => digests(component).some(({ alg }) => alg === 'SHA-512'),
    'the registries of the others publish shorter digests, or none',
  ],
  [
    'Licence, as declared',
    ['BSI', 'CISA'],
    ({ licenses }) => listOf(licenses).length > 0,
    'not in the lockfile: read installed packages, an earlier document or a file of overrides',
  ],
  [
    'Licence of the distribution, as concluded',
    ['BSI'],
    ({ licenses }) => listOf(licenses).some(isConcluded),
    'no lockfile can know it: it takes a person, or a look into the files',
  ],
  ['File name', ['BSI'], hasProperty('filename'), 'built from sources, or published as several files'],
  ['Executable or not', ['BSI'], hasProperty('executable'), 'cannot be known without the file'],
  ['Archive or not', ['BSI'], hasProperty('archive'), 'cannot be known without the file'],
  ['Structured or not', ['BSI'], hasProperty('structured'), 'cannot be known without the file'],
  [
    'Address of the source code',
    ['BSI'],
    (component) => refersTo(component, ['vcs', 'source-distribution']),
    'asked for where it exists; lockfiles of packaged files do not have it',
  ],
  [
    'Address of the delivered file',
    ['BSI'],
    (component) => refersTo(component, ['distribution']),
    'asked for where it exists; the lockfile leaves it to the registry in use',
  ],
]

/** The objects of what should be a list of them. */
export function allFields(value: unknown): Fields[] {
  return listOf(value)
    .map(fieldsOf)
    .filter((fields) => fields !== undefined)
}

function has(value: unknown): boolean {
  return textOf(value) !== null
}

function metadata(document: Fields): Fields | undefined {
  return fieldsOf(document['metadata'])
}

/** What the document is about. */
export function product(document: Fields): Fields | undefined {
  return fieldsOf(metadata(document)?.['component'])
}

function isNamed(value: unknown): boolean {
  return has(fieldsOf(value)?.['name'])
}

/** Before 1.6 it had another name. */
function makerOf(document: Fields): unknown {
  const { manufacturer, manufacture } = metadata(document) ?? {}
  return manufacturer ?? manufacture
}

function hasProducer(document: Fields): boolean {
  const { manufacturer, supplier } = product(document) ?? {}
  return [manufacturer, supplier, makerOf(document), metadata(document)?.['supplier']].some(isNamed)
}

function isReachable(entity: unknown): boolean {
  const { url, contact } = fieldsOf(entity) ?? {}
  return listOf(url).some(has) || listOf(contact).some((each) => has(fieldsOf(each)?.['email']))
}

/** Before 1.5 a list. */
function hasTool(document: Fields): boolean {
  const tools = metadata(document)?.['tools']
  const all = Array.isArray(tools) ? listOf(tools) : listOf(fieldsOf(tools)?.['components'])
  return all.some((tool) => isNamed(tool) && has(fieldsOf(tool)?.['version']))
}

function isSupplied({ supplier, manufacturer, publisher, author, authors }: Fields): boolean {
  return (
    isNamed(supplier) ||
    isNamed(manufacturer) ||
    has(publisher) ||
    has(author) ||
    listOf(authors).some(isNamed)
  )
}

function isConcluded(license: unknown): boolean {
  const fields = fieldsOf(license)
  return (fieldsOf(fields?.['license']) ?? fields)?.['acknowledgement'] === 'concluded'
}

function references({ externalReferences }: Fields): Fields[] {
  return allFields(externalReferences)
}

function refersTo(component: Fields, types: readonly string[]): boolean {
  return references(component).some(({ type, url }) => types.some((each) => each === type) && has(url))
}

/** Of the component, and of the files that it is published as. */
function digests(component: Fields): Fields[] {
  const files = references(component).filter(({ type }) => type === 'distribution')
  const listed = [component, ...files].flatMap(({ hashes }) => allFields(hashes))
  // Where a file has no address, its digest is a property.
  return properties(component).some(({ name }) => name === 'waybill:file') ? [...listed, {}] : listed
}

function properties(component: Fields): Fields[] {
  return allFields(component['properties'])
}

function hasProperty(name: string): (component: Fields) => boolean {
  return (component) => properties(component).some((property) => property['name'] === `bsi:component:${name}`)
}
