// Writes everything that is generated anew.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { assemble, generatedFolders } from './assemble.js'
import { root } from './project.js'

const files = await assemble()
for (const folder of generatedFolders) rmSync(join(root, folder), { recursive: true, force: true })
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
chmodSync(join(root, 'dist/cli.js'), 0o755)
const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
console.log(`built ${files.size} files, ${Math.round(bytes / 1024)} KiB`)
