import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'
import addFormats2019 from 'ajv-formats-draft2019'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { composeBom, type BomInput, type ComposedBom } from '../../src/bom/compose.ts'
import type { LockfileText } from '../../src/bom/component.ts'
import type { SpecVersion } from '../../src/bom/specification.ts'

/** A document as far as the tests look into it. */
export interface Document {
  serialNumber: string
  metadata: {
    timestamp: string
    component: Described & { releaseNotes?: Record<string, unknown> }
    authors?: { name: string }[]
    lifecycles: { phase: string }[]
    tools: { components: { name: string; version: string }[] }
  }
  components: Described[]
  dependencies: { ref: string; dependsOn?: string[] }[]
  compositions: { aggregate: string; dependencies: string[] }[]
}

export interface Described {
  type: string
  'bom-ref': string
  purl: string
  name: string
  group?: string
  version?: string
  scope?: string
  hashes?: { alg: string; content: string }[]
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[]
  externalReferences?: {
    type: string
    url: string
    comment?: string
    hashes?: { alg: string; content: string }[]
  }[]
  properties?: { name: string; value: string }[]
}

const { resolve } = createRequire(import.meta.url)
const validators = new Map<SpecVersion, ReturnType<Ajv['compile']>>()

/** Checks a text against the official CycloneDX schema; gives what is wrong, an empty list when it is valid. */
export function violations(text: string, spec: SpecVersion = '1.6'): ErrorObject[] {
  const validator = validators.get(spec) ?? compile(spec)
  validators.set(spec, validator)
  return validator(JSON.parse(text)) ? [] : (validator.errors ?? [])
}

function compile(spec: SpecVersion): ReturnType<Ajv['compile']> {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  addFormats2019(ajv)
  // Stricter than the schema asks: all that we write is ASCII, so it must be a URI reference (RFC 3986).
  ajv.addFormat('iri-reference', ajv.formats['uri-reference'] ?? true)
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
    ajv.addSchema(schema(`${name}.SNAPSHOT`), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
  return ajv.compile(schema(`bom-${spec}.SNAPSHOT`))
}

function schema(name: string): object {
  return JSON.parse(readFileSync(schemaFile(`${name}.schema.json`), 'utf8'))
}

/** An official schema, as the library ships it. */
export function schemaFile(name: string): string {
  return join(dirname(resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema', name)
}

export function bomInput(lockfiles: readonly LockfileText[], more: Partial<BomInput> = {}): BomInput {
  return {
    lockfiles,
    root: { name: null, version: null },
    release: null,
    repositoryUrl: 'https://github.com/acme/shop',
    commit: '0123456789abcdef0123456789abcdef01234567',
    packageName: null,
    timestamp: '2026-11-21T09:00:00Z',
    author: 'Ada Lovelace',
    toolVersion: '0.1.0',
    ...more,
  }
}

/** A package-lock of version 3 with these entries. */
export function packageLock(
  packages: Readonly<Record<string, object>>,
  path = 'package-lock.json',
): LockfileText {
  return {
    path,
    text: JSON.stringify({ name: 'shop', lockfileVersion: 3, requires: true, packages }, null, 2),
  }
}

/** Composes, validates, and gives the document in both forms. */
export async function compose(
  lockfiles: readonly LockfileText[],
  more: Partial<BomInput> = {},
): Promise<ComposedBom & { json: Document }> {
  const bom = await composeBom(bomInput(lockfiles, more))
  const wrong = violations(bom.document)
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong.slice(0, 3), null, 2))
  return { ...bom, json: JSON.parse(bom.document) as Document }
}

export function find(document: Document, ref: string): Described {
  const found = document.components.find((component) => component['bom-ref'] === ref)
  if (!found)
    throw new Error(`no ${ref} among ${document.components.map((each) => each['bom-ref']).join(', ')}`)
  return found
}

export function dependsOn(document: Document, ref: string): string[] {
  return document.dependencies.find((dependency) => dependency.ref === ref)?.dependsOn ?? []
}

export function valuesOf(component: Described, name: string): string[] {
  return (component.properties ?? []).filter((each) => each.name === name).map((each) => each.value)
}
