import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The repository's root, with a final separator. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Names that the bundler replaces by their values; the tests' configuration does the same.
 * @returns {Record<string, string>}
 */
export function definitions(folder = root) {
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  return { __WAYBILL_VERSION__: JSON.stringify(version) }
}

/** Files that a module imports as text. */
export const textExtensions = ['.css']
