import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { root } from '../../build/project.js'
import { readLicenseOverrides } from '../../src/bom/license-overrides.ts'
import { loadConfiguration } from '../../src/config/load.ts'
import { configurationSchema } from '../../src/config/schema.ts'
import { WaybillErrors } from '../../src/errors.ts'
import { readOverrides } from '../../src/notes/overrides.ts'
import { allRows, blocks, codeSpans, guide } from './guides.ts'

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly enum?: readonly string[]
  readonly const?: string
  readonly default?: unknown
}

interface Key {
  readonly path: string
  readonly schema: Schema
}

const keys = keysOf(z.toJSONSchema(configurationSchema, { io: 'input' }) as Schema, '')
const rows = new Map(
  allRows(guide('docs/configuration.md')).map((cells) => [codeSpans(cells[0] ?? '')[0] ?? '', cells]),
)

test('every key of the schema has a row in the documentation, and every row a key', () => {
  const paths = new Set(keys.map(({ path }) => path))
  const leaves = [...paths].filter((path) => ![...paths].some((other) => isBelow(other, path)))
  const variables = [
    'WAYBILL_RECIPIENT_KEY',
    'WAYBILL_RECIPIENT_KEY_PREVIOUS',
    'WAYBILL_PUSH_TOKEN',
    'GITHUB_TOKEN',
    'WAYBILL_FORGE_API',
    'SOURCE_DATE_EPOCH',
    'NO_COLOR',
  ]
  expect(leaves.filter((path) => !rows.has(path))).toEqual([])
  expect([...rows.keys()].filter((path) => !paths.has(path) && !variables.includes(path))).toEqual([])
})

test('the documentation says the default of every key that has one', () => {
  const told = keys.filter(
    ({ path, schema }) => rows.has(path) && ['string', 'number', 'boolean'].includes(typeof schema.default),
  )
  expect(told.length).toBeGreaterThan(10)
  for (const { path, schema } of told)
    expect(codeSpans(rows.get(path)?.[1] ?? ''), path).toContain(String(schema.default))
})

test('the documentation says every word that a key takes', () => {
  for (const { path, schema } of keys)
    for (const word of wordsOf(schema))
      expect(codeSpans(rows.get(path)?.join(' ') ?? ''), path).toContain(String(word))
})

test('every configuration and override file in the documentation, and our own, is one that Waybill accepts', async () => {
  const shown = blocks('yaml', 'yml').filter(({ code }) => !/^\s*(?:- )?(?:jobs|steps|uses|on):/m.test(code))
  expect(shown.length).toBeGreaterThan(2)
  const own = { path: 'waybill.yml', line: 0, code: readFileSync(join(root, 'waybill.yml'), 'utf8') }
  for (const { path, line, code } of [...shown, own]) {
    const faults = await reading(code, `${path}:${line}`).then(
      () => [],
      (error: unknown) => (error instanceof WaybillErrors ? error.errors : [error]),
    )
    expect(faults, path).toEqual([])
  }
})

async function reading(code: string, file: string): Promise<unknown> {
  if (/^(?:changes|releases):/m.test(code)) return readOverrides(code, file)
  if (/^licenses:\n +['"]?pkg:/m.test(code)) return readLicenseOverrides(code, file)
  return loadConfiguration({ file, text: code })
}

function wordsOf({ enum: words = [], const: word, anyOf = [] }: Schema): string[] {
  return [...words, ...(word === undefined ? [] : [word]), ...anyOf.flatMap(wordsOf)]
}

function keysOf(schema: Schema, above: string): Key[] {
  return (schema.anyOf ?? schema.oneOf ?? [schema]).flatMap(({ properties, additionalProperties, items }) => [
    ...Object.entries(properties ?? {}).flatMap(([name, inner]) => {
      const path = above === '' ? name : `${above}.${name}`
      return [{ path, schema: inner }, ...keysOf(inner, path)]
    }),
    ...(typeof additionalProperties === 'object' ? keysOf(additionalProperties, `${above}.NAME`) : []),
    ...(items ? keysOf(items, `${above}[]`) : []),
  ])
}

/** Where a list holds texts or mappings, the key of the list is worth a row too, but no one has to ask for it. */
function isBelow(path: string, above: string): boolean {
  return path.startsWith(`${above}.`) || path.startsWith(`${above}[`)
}
