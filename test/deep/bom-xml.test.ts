import * as fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { wellFormed } from '../../src/bom/code-units.ts'
import { writeDocument } from '../../src/bom/document.ts'
import { specVersions } from '../../src/bom/specification.ts'
import { schemaFile } from '../bom/cyclonedx.ts'
import { everything, everythingTold, inventory, item } from '../bom/inventories.ts'

const places = ['/usr/bin/xmllint', '/usr/local/bin/xmllint']

/** What xmllint says against the official schema; nothing when the documents are valid. */
function complaints(texts: readonly string[], spec: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-xml-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const files = texts.map((text, at) => {
    const file = join(folder, `${at}.xml`)
    writeFileSync(file, text)
    return file
  })
  const schema = schemaFile(`bom-${spec}.SNAPSHOT.xsd`)
  const xmllint = places.find((path) => existsSync(path))
  if (!xmllint) throw new Error(`There is no xmllint at ${places.join(', ')}: .ci/run installs it.`)
  const run = spawnSync(xmllint, ['--nonet', '--noout', '--schema', schema, ...files], { encoding: 'utf8' })
  if (run.error) throw run.error
  return run.status === 0 ? '' : run.stderr
}

test.each(specVersions)(
  'the official XML schema of %s accepts a document with everything in it',
  async (spec) => {
    const { text } = await writeDocument(everything(), everythingTold({ spec, format: 'xml' }))
    expect(complaints([text], spec)).toBe('')
    expect(complaints([text.replace('<lifecycles>', '<lifecycles><x/>')], spec), 'xmllint looks').not.toBe('')
  },
)

test.each(specVersions)(
  'the official XML schema of %s accepts whatever names and texts say',
  async (spec) => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 20 })
      .map((each) => wellFormed(each).trim() || '?')
    const url = fc.webUrl({ withFragments: true, withQueryParameters: true })
    const packages = fc.sample(
      fc.record({
        name: text,
        group: fc.option(text),
        version: fc.option(text),
        licenses: fc.array(text, { maxLength: 2 }),
        properties: fc.array(fc.record({ name: fc.constant('waybill:x'), value: text }), { maxLength: 1 }),
        paths: fc.array(text, { maxLength: 2 }),
        supplier: fc.option(fc.record({ name: text, url: fc.option(url) })),
        files: fc.array(fc.record({ name: text, url: fc.option(url), hashes: fc.constant([]) }), {
          maxLength: 2,
        }),
      }),
      2000,
    )
    const distinct = [...new Map(packages.map((each) => item(each)).map((each) => [each.ref, each])).values()]
    const { text: written } = await writeDocument(
      inventory(distinct),
      everythingTold({ spec, format: 'xml' }),
    )
    expect(complaints([written], spec)).toBe('')
  },
)
