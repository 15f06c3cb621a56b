import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @import { Command } from './measure.js' */
/** @import { Subject } from './commands.js' */

/**
 * Fetches the git-cliff package with npx into a folder of its own and gives the commands that answer the same questions
 * with it. What runs is its native program, not the Node script around it: the faster of the two. Throws when npx does.
 * @param {Subject} subject
 * @returns {{ version: string, commands: Command[], remove: () => void }}
 */
export function fetchGitCliff({ folder, newest }) {
  const cache = mkdtempSync(join(tmpdir(), 'waybill-bench-npx-'))
  const remove = () => rmSync(cache, { recursive: true, force: true })
  const { status, stdout, stderr } = spawnSync('npx', ['--yes', 'git-cliff', '--version'], {
    env: { ...process.env, npm_config_cache: cache },
    encoding: 'utf8',
  })
  if (status !== 0) {
    remove()
    throw new Error(`npx could not fetch git-cliff: ${stderr.trim()}`)
  }
  const program = nativeProgram(cache)
  const ask = (/** @type {readonly string[]} */ ...args) =>
    /** @type {const} */ ([program, '--repository', folder, '--tag-pattern', '^v?[0-9]', ...args])
  return {
    version: stdout.trim(),
    remove,
    commands: [
      {
        id: 'git-cliff-all',
        label: 'git-cliff --context',
        argv: ask('--context'),
        cwd: folder,
        floor: 'floor-all',
      },
      ...(newest
        ? [
            {
              id: 'git-cliff-release',
              label: `git-cliff ${newest.from}..${newest.to}`,
              argv: ask(`${newest.from}..${newest.to}`),
              cwd: folder,
              floor: 'floor-release',
            },
          ]
        : []),
    ],
  }
}

/** @param {string} cache */
function nativeProgram(cache) {
  const found = readdirSync(join(cache, '_npx'), { recursive: true, encoding: 'utf8' }).find((path) =>
    /node_modules[\\/]git-cliff-[\w-]+[\\/]bin[\\/]git-cliff(?:\.exe)?$/.test(path),
  )
  if (found === undefined) throw new Error('The git-cliff package brought no program for this machine.')
  return join(cache, '_npx', found)
}
