import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The module of the CycloneDX library that knows the ids of SPDX, whatever imports it. */
const spdx = /[\\/]cyclonedx-library[\\/]dist\.node[\\/]spdx\.js$/

/** What an id is made of: a text with anything else is none. */
const idPattern = '^[\\w.+-]+$'

/**
 * The library's list of SPDX ids without what it does with it at once: its schema has a sentence on every licence, and an
 * object by lower-case names is made of it, also where nobody asks for one. The answers are the same. For the bundler.
 */
export function spdxList() {
  return {
    name: 'spdx-list',
    /** @param {string} id */
    load(id) {
      if (!spdx.test(id)) return null
      const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')
      const path = join(dirname(library), 'res/schema/spdx.SNAPSHOT.schema.json')
      return {
        code: codeOf(JSON.parse(readFileSync(path, 'utf8')).enum),
        moduleType: /** @type {const} */ ('js'),
      }
    },
  }
}

/** @param {readonly string[]} ids */
function codeOf(ids) {
  const odd = ids.find((id) => !new RegExp(idPattern).test(id))
  if (odd !== undefined) throw new Error(`${odd} is no id as they are looked up.`)
  return `const ids = ${JSON.stringify(ids.join(' '))}.split(' ')
const known = new Set(ids)
let byLowerCase

exports.isSupportedSpdxId = (value) => known.has(value)

exports.fixupSpdxId = (value) => {
  if (typeof value !== 'string' || !/${idPattern}/.test(value)) return undefined
  byLowerCase ??= new Map(ids.map((id) => [id.toLowerCase(), id]))
  return byLowerCase.get(value.toLowerCase())
}
`
}
