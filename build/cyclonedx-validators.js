import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { _, Ajv, stringify } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/** What a module imports: the validator of a version of CycloneDX. */
const request = /^virtual:cyclonedx-(1\.\d)$/
/** The module that it gets, beside the importer. Nobody wrote it, so it has no file. */
const made = /[\\/]validators[\\/]cyclonedx-(1\.\d)\.js$/

/**
 * What no document of ours has: definitions of the schemas, and properties of them ('' is the document) that are defined in
 * place. Refusing them keeps nine tenths of the code out, and refuses more than the official schema does, never less.
 */
const unwritten = {
  definitions: [
    'annotations',
    'citation',
    'componentData',
    'componentEvidence',
    'cryptoProperties',
    'formula',
    'modelCard',
    'patentAssertions',
    'postalAddress',
    'service',
    'signature',
    'swid',
    'tlpClassification',
  ],
  properties: {
    '': ['declarations', 'definitions'],
    component: ['pedigree'],
    license: ['licensing'],
    licenseChoice: ['expressionDetails'],
    vulnerability: ['proofOfConcept'],
  },
}

/** For people who read a schema; the code would carry it along. */
const annotations = new Set([
  '$comment',
  'default',
  'deprecated',
  'description',
  'examples',
  'meta:enum',
  'title',
])

/**
 * Lets a module import the validator of a version of CycloneDX as code that was made of the official schema, so that
 * neither the schemas nor their compiler are needed where Waybill runs. For the bundler and for the tests.
 */
export function cyclonedxValidators() {
  return {
    name: 'cyclonedx-validators',
    /** @param {string} source @param {string} [importer] */
    resolveId(source, importer) {
      const version = request.exec(source)?.[1]
      if (version === undefined || importer === undefined) return null
      return join(dirname(importer), 'validators', `cyclonedx-${version}.js`)
    },
    /** @param {string} id */
    load(id) {
      const version = made.exec(id)?.[1]
      if (version === undefined) return null
      return { code: validatorCode(version), moduleType: /** @type {const} */ ('js') }
    },
  }
}

/** @param {string} version */
function validatorCode(version) {
  const ajv = new Ajv({
    strict: false,
    logger: false,
    inlineRefs: false,
    // Without these two the code would need parts of the compiler where it runs.
    loopEnum: Infinity,
    unicode: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  })
  // The functions are in what the code imports; here they only have to have names.
  for (const format of ['date-time', 'digest', 'idn-email', 'iri-reference', 'spdx-id'])
    ajv.addFormat(format, () => true)
  ajv.addKeyword({
    keyword: 'distinct',
    type: 'array',
    schemaType: 'boolean',
    error: { message: 'must not hold the same twice' },
    code: (context) => context.fail(_`!isDistinct(${context.data})`),
  })
  ajv.addKeyword({
    keyword: 'onlyKnown',
    type: 'object',
    schemaType: 'array',
    error: { message: 'must not have a field that the specification does not know' },
    // A list of its own: by its place in the schema, the code would carry all of the schema along.
    code: (context) => context.fail(_`!hasOnly(${context.data}, ${constant(context.gen, context.schema)})`),
  })
  const code = withPathsOfFaults(standalone.default(ajv, ajv.compile(prepared(schema(version)))))
  const needs = /\brequire\("([^"]+)"\)/.exec(code)
  if (needs) throw new Error(`The validator of CycloneDX ${version} needs ${needs[1]} where it runs.`)
  return `import { below, formats, hasOnly, isDistinct } from '../validate-formats.ts'\n${code.replace('"use strict";', '')}`
}

/**
 * A constant set beside the functions, once for equal lists.
 * @param {import('ajv').CodeGen} gen
 * @param {readonly string[]} names
 */
function constant(gen, names) {
  return gen.scopeValue('obj', {
    key: names.join(),
    ref: new Set(names),
    code: _`new Set(${stringify(names)})`,
  })
}

/** What the compiler hands to every function: where the value is, and what it is in. */
const context = String.raw`\{instancePath(?::(?<path>[^,{}]+))?,parentData[^{}]*\}`
const call = new RegExp(
  String.raw`(?<name>[\w.]+)\((?<value>[^(){}]+), ${context}\)(?<then>\)\)\{\nvErrors = vErrors === null \? )\k<name>\.errors : vErrors\.concat\(\k<name>\.errors\)`,
  'g',
)
const head = /\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g

/** What the compiler tells of a fault beside its place and a sentence. Nobody asks for it. */
const detail =
  /,schemaPath:"(?:[^"\\]|\\.)*",keyword:"[\w ]+",params:\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}(?=,message:)/g

/**
 * The compiler's code makes a path and an object for every value, in case that it is wrong. Here a fault has the path
 * inside the value, and whoever called puts its own before it. Throws where the compiler writes something else than it did.
 * @param {string} code
 */
function withPathsOfFaults(code) {
  const made = code
    .replaceAll(head, '(data)')
    .replaceAll(detail, '')
    .replaceAll(
      call,
      (_, name, value, path = 'instancePath', then) =>
        `${name}(${value})${then}below(${path}, ${name}.errors) : vErrors.concat(below(${path}, ${name}.errors))`,
    )
  if (/parentData|rootData|schemaPath/.test(made))
    throw new Error('The compiler of schemas writes other calls than it did.')
  return `const instancePath = '';\n${made}`
}

/** @param {string} version */
function schema(version) {
  const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')
  return JSON.parse(
    readFileSync(join(dirname(library), `res/schema/bom-${version}.SNAPSHOT.schema.json`), 'utf8'),
  )
}

/**
 * The schema with what is not written refused.
 * @param {any} schema
 */
function prepared(schema) {
  for (const name of unwritten.definitions) if (schema.definitions[name]) schema.definitions[name] = false
  for (const [name, properties] of Object.entries(unwritten.properties)) {
    const part = name === '' ? schema : schema.definitions[name]
    for (const property of properties) if (part.properties?.[property]) part.properties[property] = false
  }
  return reduced(schema)
}

/** The pattern of a digest: it tries five lengths one after the other. */
const digest = '^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$'

/**
 * Without words for people, and with our own checks where the general ones cost too much or see too much: items differ in
 * time that is linear, a licence is looked up in the library's list, which is the list of the schema, and a field that is
 * undefined is not there.
 * @param {any} node
 * @returns {any}
 */
function reduced(node) {
  if (Array.isArray(node)) return node.map(reduced)
  if (typeof node !== 'object' || node === null) return node
  if (node.$ref === 'spdx.SNAPSHOT.schema.json') return { type: 'string', format: 'spdx-id' }
  if (node.pattern === digest) return { type: 'string', format: 'digest' }
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (key === 'additionalProperties' && value === false && node.patternProperties === undefined)
        return [['onlyKnown', Object.keys(node.properties ?? {})]]
      if (key === 'properties' || key === 'definitions')
        return [[key, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, reduced(each)]))]]
      if (key === 'uniqueItems') return value === true ? [['distinct', true]] : []
      return annotations.has(key) ? [] : [[key, reduced(value)]]
    }),
  )
}
