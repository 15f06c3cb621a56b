import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { root } from './project.js'

/**
 * Lets a module import a template as what the compiler makes of it, so that only the templates' runtime is needed where
 * they are used. For the bundler and for the tests.
 */
export function compiledTemplates() {
  /** @type {Promise<(source: string) => string> | undefined} */
  let compiler
  return {
    name: 'compiled-templates',
    /** @param {string} id */
    async load(id) {
      if (!id.endsWith('.hbs')) return null
      compiler ??= loadCompiler()
      const code = await compiler
      return {
        code: `export default ${code(readFileSync(id, 'utf8'))}`,
        moduleType: /** @type {const} */ ('js'),
      }
    },
  }
}

/**
 * The compiler is part of the sources, which Node cannot run as they are.
 * @returns {Promise<(source: string) => string>}
 */
async function loadCompiler() {
  const build = await rolldown({ input: 'src/render/specification.ts', cwd: root, platform: 'node' })
  const { output } = await build.generate({ format: 'esm', sourcemap: false })
  await build.close()
  // From a file, since what Handlebars requires of Node cannot be found from a data: URL.
  const folder = mkdtempSync(join(tmpdir(), 'waybill-templates-'))
  try {
    const file = join(folder, 'compiler.mjs')
    writeFileSync(file, output[0].code)
    const { specificationCode } = await import(pathToFileURL(file).href)
    return specificationCode
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
