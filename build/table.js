import { rolldown } from 'rolldown'
import { definitions } from './project.js'

/**
 * The command table as plain values: its module is bundled and run without being written anywhere, and without the verbs that it
 * would load when they are wanted.
 * @param {string} folder the repository's root
 * @returns {Promise<import('./command-table.ts').CommandTable>}
 */
export async function commandTable(folder) {
  const build = await rolldown({
    input: { table: 'build/command-table.ts' },
    cwd: folder,
    platform: 'node',
    plugins: [{ name: 'no-verbs', resolveDynamicImport: () => false }],
    transform: { define: definitions(folder) },
  })
  const { output } = await build.generate({ format: 'esm' })
  await build.close()
  const [module, ...rest] = output
  if (module === undefined || rest.length > 0) throw new Error('The table must bundle into one module.')
  const source = Buffer.from(module.code).toString('base64')
  const { commandTable: read } = await import(`data:text/javascript;base64,${source}`)
  return read()
}
