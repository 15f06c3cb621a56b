import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { chunkGroups } from './chunks.js'
import { compiledTemplates } from './compiled-templates.js'
import { clientScripts } from './client-scripts.js'
import { cyclonedxValidators } from './cyclonedx-validators.js'
import { lateCryptography } from './late-cryptography.js'
import { oneByte } from './one-byte.js'
import { definitions, textExtensions } from './project.js'
import { spdxList } from './spdx-list.js'

/**
 * What stays out, since its importers do without it: the CycloneDX library's own validation and writing of XML, instead of
 * which Waybill has its own, and the colours of a debug log.
 */
const optional = ['ajv', 'ajv-formats', 'ajv-formats-draft2019', 'libxmljs2', 'xmlbuilder2', 'supports-color']

/**
 * Bundles entries, by name, into readable modules: one file an entry, and shared and lazy chunks in `chunks/`. Nothing in
 * them depends on the folder or the machine: no hashes, no source maps, no absolute paths. They are CommonJS unless asked
 * otherwise, which Node loads in half the time of ES modules.
 * Throws when something could not be resolved, since it would be missing where Waybill runs.
 * @param {string} folder the repository's root
 * @param {Record<string, string>} entries
 * @param {'cjs' | 'esm'} [format]
 * @returns {Promise<import('rolldown').OutputChunk[]>}
 */
export async function bundle(folder, entries, format = 'cjs') {
  const build = await rolldown({
    input: entries,
    cwd: folder,
    platform: 'node',
    plugins: [
      compiledTemplates(),
      cyclonedxValidators(),
      spdxList(),
      clientScripts(),
      lateCryptography(),
      oneByte(),
    ],
    external: optional.map((name) => new RegExp(`^${name}(?:/|$)`)),
    moduleTypes: Object.fromEntries(textExtensions.map((extension) => [extension, 'text'])),
    transform: { target: 'node20.19', define: definitions(folder) },
    // Modules are named by where they are linked, not by where the link leads: the names end up in the output.
    resolve: {
      symlinks: false,
      // Its build for every platform, which does without Node's cryptography: to load that takes longer than such an id.
      alias: { uuid: join(folder, 'node_modules/uuid/dist/index.js') },
    },
    // How long our own plugins take says more of the machine than of the build.
    checks: { bundlerTimings: false },
    onLog(level, log) {
      if (level === 'warn') throw new Error(`The bundler warns: ${log.message}`)
    },
  })
  const { output } = await build.generate({
    format,
    minify: false,
    sourcemap: false,
    // A dynamic import of one of Node's own modules would load all of Node's loader of ES modules.
    dynamicImportInCjs: false,
    codeSplitting: { groups: chunkGroups(folder) },
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js`,
    banner: (chunk) => (chunk.isEntry && chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
  })
  await build.close()
  const chunks = output.map((file) => {
    if (file.type !== 'chunk') throw new Error(`The bundler made ${file.fileName}, which is not a module.`)
    return file
  })
  const names = new Set(chunks.map((chunk) => chunk.fileName))
  for (const chunk of chunks)
    for (const name of importsOf(chunk))
      if (!names.has(name) && !isBuiltin(name) && !optional.includes(name.split('/')[0] ?? ''))
        throw new Error(`${chunk.fileName} imports ${name}, which is not in the bundle.`)
  return chunks
}

/**
 * Also what is required: a package that cannot be found stays a call, and would only fail where Waybill runs.
 * @param {import('rolldown').OutputChunk} chunk
 */
function importsOf({ imports, dynamicImports, code }) {
  const required = [...code.matchAll(/\b(?:__)?require\("([^"]+)"\)/g)].map((call) => call[1] ?? '')
  return [...imports, ...dynamicImports, ...required.filter((name) => !name.startsWith('.'))]
}

/**
 * A chunk is named for what it was made for, which comes last in it: `notes/compose` of our own, or a package.
 * @param {{ name: string, moduleIds: readonly string[] }} chunk
 */
function chunkName({ name, moduleIds }) {
  const own = moduleIds.findLast((id) => !id.includes('node_modules') && !id.startsWith('\0'))
  if (own !== undefined)
    return own
      .replace(/^.*[\\/](?:src[\\/]|(?=templates[\\/]))/, '')
      .replace(/\\/g, '/')
      .replace(/\.\w+$/, '')
  const inside =
    moduleIds
      .at(-1)
      ?.split(/node_modules[\\/]/)
      .at(-1) ?? name
  const parts = /^(?:@[^\\/]+[\\/])?[^\\/]+/.exec(inside)?.[0] ?? name
  return parts.replace(/[@\0]|[.]js$/g, '').replace(/[\\/]/g, '-')
}
