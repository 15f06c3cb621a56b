// Proves that what is generated and committed is what the sources build: exit code 1 and the list of differences when not.
import { assemble } from './assemble.js'
import { differences } from './differences.js'
import { root } from './project.js'

const found = differences(root, await assemble())
for (const difference of found) console.error(difference)
if (found.length > 0) {
  console.error('What is generated is not what the sources build. Run: npm run build')
  process.exitCode = 1
}
