import { defineConfig } from 'vitest/config'
import { compiledTemplates } from './build/compiled-templates.js'
import { cyclonedxValidators } from './build/cyclonedx-validators.js'
import { definitions } from './build/project.js'
import { styleSheetsAsText } from './build/style-sheets-as-text.js'

export default defineConfig({
  plugins: [compiledTemplates(), cyclonedxValidators(), styleSheetsAsText()],
  define: definitions(),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/deep/**'],
    // Every question to git copies the page tables of who asks: two small processes ask in half the time of one large one.
    pool: 'forks',
    isolate: false,
    // Most of the time a test waits for git or a server, so that one worker a processor is not too many.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    setupFiles: ['test/setup.ts'],
    reporters: ['default', './build/closing-line.js'],
    server: { deps: { inline: ['@actions/workflow-parser', '@actions/expressions'] } },
    coverage: { include: ['src/**/*.ts'], exclude: ['**/*.d.ts'] },
  },
})
