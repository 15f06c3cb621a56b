import { expect, test } from 'vitest'
import { exitCodeMeanings, manPage } from '../../build/man.js'
import { root } from '../../build/project.js'
import { reference } from '../../build/reference.js'
import { jsonSchemas } from '../../build/schemas.ts'
import { commandTable } from '../../build/table.js'
import { commands } from '../../src/cli/commands.ts'
import { documents } from '../../src/cli/documents.ts'
import { exitCodes } from '../../src/errors.ts'

const table = await commandTable(root)
const schemas = jsonSchemas()
const guide = reference(table, JSON.parse(schemas['waybill.yml.json'] ?? '{}') as object)

test('the reference has every command, with every option that it takes', () => {
  const sections = guide.split(/^### /m)
  for (const { name, options } of commands) {
    const section = sections.find((one) => one.startsWith(`waybill ${name}\n`)) ?? ''
    for (const [flags] of options) expect(section, name).toContain(`| \`${flags}\` |`)
  }
  expect(sections).toHaveLength(commands.length + 1)
})

test('the reference has every leaf of the configuration, with its words and its default', () => {
  const row = (key: string) => guide.split('\n').find((line) => line.startsWith(`| \`${key}\` |`))
  expect(row('forge')).toBe('| `forge` | `github`, `gitlab`, `bitbucket`, `gitea`, `azure` |  |')
  expect(row('ledger.branch')).toBe('| `ledger.branch` | text | `waybill-ledger` |')
  expect(row('environments.NAME.timing.samples')).toBe(
    '| `environments.NAME.timing.samples` | whole number | `25` |',
  )
  expect(row('channels.email.from')).toBe('| `channels.email.from` | text | must be there |')
  expect(row('ledger')).toBeUndefined()
})

test('every command prints a document with a published schema, but for one that runs until it is stopped', () => {
  expect(Object.keys(documents).toSorted()).toEqual(commands.map(({ name }) => name).toSorted())
  for (const { name, endless } of commands) {
    expect(documents[name]?.length === 0, name).toBe(endless === true)
    for (const document of documents[name] ?? []) expect(schemas, name).toHaveProperty([`${document}.json`])
  }
})

test('the man page has every command, every option and every exit code, in ASCII', () => {
  const page = manPage(table, '1.2.3')
  expect(page).toMatch(/^\.TH WAYBILL 1 "" "waybill 1\.2\.3" "Waybill"\n/)
  expect(page).toMatch(/^[\n\x20-\x7E]*$/)
  for (const { name, options } of commands) {
    expect(page).toContain(`.B waybill ${name.replaceAll('-', '\\-')}`)
    for (const [flags] of options)
      expect(page).toContain(`.B ${(flags.split(' ')[0] ?? '').replaceAll('-', '\\-')}`)
  }
  expect(exitCodeMeanings.map(([code]) => code)).toEqual(Object.values(exitCodes))
})
