import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runWaybill } from './run.ts'
import { plainHistory, repositoryWith } from './repository.ts'
import { scratchFolder } from './folder.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli.js')

/** What a shell needs to complete a line: the script, a clone to stand in, and the built `waybill` on its PATH. */
export async function aCompletingShell(shell: 'bash' | 'zsh' | 'fish'): Promise<{
  readonly script: string
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
}> {
  const [first, ...rest] = plainHistory('feat: a', 'v1.0.0', 'fix: b')
  const { root } = await repositoryWith([
    { ...first, message: 'feat: a', tags: ['v1.0.0', 'api@1.1.0'] },
    ...rest,
  ])
  const tools = await scratchFolder()
  const bin = join(tools, 'bin')
  const script = join(tools, shell === 'zsh' ? '_waybill' : `waybill.${shell}`)
  await mkdir(bin)
  await Promise.all([
    writeFile(join(bin, 'waybill'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`),
    writeFile(script, (await runWaybill(['completion', shell])).stdout),
    writeFile(
      join(root, 'waybill.yml'),
      [
        'packages: { api: { path: packages/api }, web: { path: packages/web } }',
        'environments: { production: {}, "pro eu": {}, staging: {} }',
        'audiences: { support: { slack: [C0123456789] } }',
        "channels: { slack: { token: '${SLACK_BOT_TOKEN}' } }\n",
      ].join('\n'),
    ),
  ])
  await chmod(join(bin, 'waybill'), 0o755)
  return {
    script,
    folder: root,
    environment: {
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      HOME: tools,
      LC_ALL: 'C.UTF-8',
      TERM: 'dumb',
    },
  }
}
