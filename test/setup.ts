import { configureGlobal } from 'fast-check'

// Tests see the same git on every machine: no user configuration, no prompts, English words.
process.env['GIT_CONFIG_GLOBAL'] = '/dev/null'
process.env['GIT_CONFIG_SYSTEM'] = '/dev/null'
process.env['GIT_TERMINAL_PROMPT'] = '0'
process.env['LC_ALL'] = 'C'
process.env['TZ'] = 'UTC'
for (const name of ['GITHUB_ACTIONS', 'GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT', 'CI']) delete process.env[name]

// What has to pass before a change lands gives the same answer twice; with WAYBILL_SEED=random the properties look further.
const asked = process.env['WAYBILL_SEED'] ?? '20261122'
configureGlobal({ seed: asked === 'random' ? Date.now() : Number(asked) })
