import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { clientScripts } from './build/client-scripts.js'
import { compiledTemplates } from './build/compiled-templates.js'
import { cyclonedxValidators } from './build/cyclonedx-validators.js'
import { definitions } from './build/project.js'
import { styleSheetsAsText } from './build/style-sheets-as-text.js'

export default defineConfig({
  plugins: [compiledTemplates(), cyclonedxValidators(), styleSheetsAsText(), clientScripts()],
  define: definitions(),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/deep/**'],
    // Every question to git copies the page tables of who asks: two small processes ask in half the time of one large one.
    pool: 'forks',
    isolate: false,
    // Most of the time a test waits for git, a server or a clock, so that two workers a processor are not too many.
    maxWorkers: 2 * availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ['test/setup.ts'],
    reporters: ['default', './build/closing-line.js'],
    server: { deps: { inline: ['@actions/workflow-parser', '@actions/expressions'] } },
    coverage: { include: ['src/**/*.ts'], exclude: ['**/*.d.ts'] },
  },
})
