import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.js'
import { manPage } from './man.js'
import { root } from './project.js'
import { reference } from './reference.js'
import { commandTable } from './table.js'
import { thirdPartyNotices } from './third-party-notices.js'

const doors = { cli: 'src/cli/main.ts', action: 'src/action/main.ts' }

/** The folders that are generated as a whole: whatever else is in them is a leftover. */
export const generatedFolders = ['dist', 'schema', 'man']

/**
 * Everything that is generated and committed, by path from the root: the same bytes in every folder and on every Node.
 * @param {string} [folder] the repository's root
 * @param {Record<string, string>} [entries]
 * @returns {Promise<Map<string, string>>}
 */
export async function assemble(folder = root, entries = doors) {
  const [chunks, schemas, table] = await Promise.all([
    bundle(folder, entries),
    jsonSchemas(folder),
    commandTable(folder),
  ])
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = chunks.map((chunk) => /** @type {const} */ ([`dist/${chunk.fileName}`, chunk.code]))
  return new Map([
    ...files,
    // Of another kind than the sources around them.
    ['dist/package.json', '{ "type": "commonjs" }\n'],
    ['dist/THIRD-PARTY-NOTICES.txt', thirdPartyNotices(chunks)],
    ['man/waybill.1', manPage(table, version)],
    ['docs/reference.md', reference(table, JSON.parse(schemas['waybill.yml.json'] ?? '{}'))],
    ...Object.entries(schemas).map(([name, text]) => /** @type {const} */ ([`schema/${name}`, text])),
  ])
}

/**
 * Bundles the module that makes the schemas and runs it without writing it anywhere.
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
async function jsonSchemas(folder) {
  const [module, ...rest] = await bundle(folder, { schemas: 'build/schemas.ts' }, 'esm')
  if (module === undefined || rest.length > 0) throw new Error('The schemas must bundle into one module.')
  const source = Buffer.from(module.code).toString('base64')
  const { jsonSchemas } = await import(`data:text/javascript;base64,${source}`)
  return jsonSchemas()
}
