// Tests see the same git on every machine: no user configuration, no prompts, English words.
process.env['GIT_CONFIG_GLOBAL'] = '/dev/null'
process.env['GIT_CONFIG_SYSTEM'] = '/dev/null'
process.env['GIT_TERMINAL_PROMPT'] = '0'
process.env['LC_ALL'] = 'C'
process.env['TZ'] = 'UTC'
for (const name of ['GITHUB_ACTIONS', 'GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT', 'CI']) delete process.env[name]
