import { defineConfig } from 'vitest/config'
import { clientScripts } from './build/client-scripts.js'
import { compiledTemplates } from './build/compiled-templates.js'
import { cyclonedxValidators } from './build/cyclonedx-validators.js'
import { definitions } from './build/project.js'
import { styleSheetsAsText } from './build/style-sheets-as-text.js'

/** Browser, kill, crash and scale: what needs more than Node and git, or more than two minutes. */
export default defineConfig({
  plugins: [compiledTemplates(), cyclonedxValidators(), styleSheetsAsText(), clientScripts()],
  define: definitions(),
  test: {
    include: ['test/deep/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 300_000,
    hookTimeout: 120_000,
    setupFiles: ['test/setup.ts'],
  },
})
