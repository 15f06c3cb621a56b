import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'
import { clientScripts } from '../build/client-scripts.js'
import { compiledTemplates } from '../build/compiled-templates.js'
import { root, textExtensions } from '../build/project.js'

/** A file of the repository, as an import of `bundlePart` names it. @param {string} path */
export function place(path) {
  return JSON.stringify(join(root, path))
}

/**
 * A part of Waybill as one module in a scratch folder, so that a process that measures it loads that part and nothing else.
 * Gives its address.
 * @param {string} scratch
 * @param {readonly string[]} lines what is exported, in JavaScript
 * @param {readonly RegExp[]} [external]
 */
export async function bundlePart(scratch, lines, external = []) {
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'))
  const file = join(scratch, 'part.js')
  await build({
    input: 'entry',
    platform: 'node',
    external: [...external],
    output: { file, format: 'esm', codeSplitting: false },
    moduleTypes: Object.fromEntries(textExtensions.map((extension) => [extension, 'text'])),
    plugins: [
      compiledTemplates(),
      clientScripts(),
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? { code: lines.join('\n'), moduleType: 'js' } : null),
      },
    ],
    logLevel: 'silent',
  })
  return pathToFileURL(file).href
}
