// Writes what npm publishes to a folder: node build/package.js FOLDER. The bundle holds all that it needs, so that its
// manifest asks for nothing more: one download, nothing to resolve, nothing that runs during installation.
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './project.js'

/** What is of use only where the package is made. */
const ours = ['scripts', 'dependencies', 'devDependencies', 'overrides']
const texts = ['README.md', 'CHANGELOG.md', 'LICENSE']

/**
 * The manifest of the published package. `repository` is the address that the provenance will name, which npm compares.
 * @param {Record<string, unknown>} manifest
 * @param {string | null} repository
 */
export function publishedManifest(manifest, repository) {
  const kept = Object.entries(manifest).filter(([name]) => !ours.includes(name))
  return {
    ...Object.fromEntries(kept),
    ...(repository === null ? {} : { repository: { type: 'git', url: `git+${repository}.git` } }),
    publishConfig: { access: 'public', provenance: true },
  }
}

/** @param {string} folder @param {Readonly<Record<string, string | undefined>>} environment */
export function writePackage(folder, environment) {
  const manifest = /** @type {Record<string, unknown>} */ (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  )
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment
  const published = publishedManifest(manifest, server && name ? `${server}/${name}` : null)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published, null, 2)}\n`)
  for (const path of [.../** @type {string[]} */ (manifest['files']), ...texts])
    cpSync(join(root, path), join(folder, path), { recursive: true })
  chmodSync(join(folder, 'dist/cli.js'), 0o755)
}

const [, script = '', folder] = process.argv
if (script === fileURLToPath(import.meta.url)) {
  if (folder === undefined) throw new Error('Name the folder: node build/package.js FOLDER')
  writePackage(folder, process.env)
}
