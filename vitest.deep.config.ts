import { defineConfig } from 'vitest/config'
import { definitions } from './build/project.js'
import { templatesAsText } from './build/templates-as-text.js'

/** Browser, kill, crash and scale: what needs more than Node and git, or more than two minutes. */
export default defineConfig({
  plugins: [templatesAsText()],
  define: definitions(),
  test: {
    include: ['test/deep/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 300_000,
    hookTimeout: 120_000,
    setupFiles: ['test/setup.ts'],
  },
})
