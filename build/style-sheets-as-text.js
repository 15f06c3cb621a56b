import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { textExtensions } from './project.js'

const suffix = '.text'

/**
 * Lets a test import style sheets as strings, as the bundler does for `dist/`. The suffix keeps a style sheet
 * away from the test runner's own handling of style sheets.
 * @returns {import('vitest/config').Plugin}
 */
export function styleSheetsAsText() {
  return {
    name: 'style-sheets-as-text',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !textExtensions.some((extension) => source.endsWith(extension)))
        return null
      return `${resolve(dirname(importer), source)}${suffix}`
    },
    load(id) {
      if (!textExtensions.some((extension) => id.endsWith(`${extension}${suffix}`))) return null
      const file = id.slice(0, -suffix.length)
      this.addWatchFile(file)
      return `export default ${JSON.stringify(readFileSync(file, 'utf8'))}`
    },
  }
}
