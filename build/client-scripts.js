import { readFileSync } from 'node:fs'

/**
 * Lets a module import a script that a browser runs (`*.client.js`) as text, for the bundler and for the tests.
 */
export function clientScripts() {
  return {
    name: 'client-scripts',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} id */
    load(id) {
      if (!id.endsWith('.client.js')) return null
      return {
        code: `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`,
        moduleType: /** @type {const} */ ('js'),
      }
    },
  }
}
