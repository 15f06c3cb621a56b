import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { generatedFolders } from './assemble.js'

/**
 * What differs between the generated files below a root and what they should be, as lines for people.
 * @param {string} root
 * @param {ReadonlyMap<string, string>} files
 * @returns {string[]}
 */
export function differences(root, files) {
  const lines = [...files].flatMap(([path, text]) => {
    const file = join(root, path)
    if (!existsSync(file)) return [`missing: ${path}`]
    return readFileSync(file).equals(Buffer.from(text)) ? [] : [`differs: ${path}`]
  })
  const present = generatedFolders.flatMap((folder) => filesBelow(join(root, folder)))
  const left = present
    .map((file) => file.slice(join(root, sep).length).split(sep).join('/'))
    .filter((path) => !files.has(path))
  const runnable = join(root, 'dist/cli.js')
  const mode = process.platform !== 'win32' && existsSync(runnable) && (statSync(runnable).mode & 0o111) === 0
  return [
    ...lines,
    ...left.map((path) => `left over: ${path}`),
    ...(mode ? ['not executable: dist/cli.js'] : []),
  ].sort()
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}
