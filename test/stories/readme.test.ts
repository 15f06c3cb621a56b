import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import { builtCli } from '../builders/built.ts'
import { aShipping } from '../builders/shipping.ts'

const root = join(import.meta.dirname, '../..')

/** The lines of the shell blocks, in the order in which a reader meets them. */
async function readmeCommands(): Promise<string[]> {
  const text = await readFile(join(root, 'README.md'), 'utf8')
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'))
}

test('every command of the README works in the order in which it stands', async () => {
  const shipping = await aShipping()
  // As in a repository that others know: a release begins after a tag that is not in this clone alone.
  await gitOutput(['push', '--quiet', 'origin', '--tags'], { cwd: shipping.root })
  const commands = await readmeCommands()
  expect(commands.length).toBeGreaterThan(12)
  for (const command of commands) {
    const argv = /^(?:waybill|node dist\/cli\.js) (.*)$/.exec(command)?.[1]?.split(' ')
    if (argv?.[0] === 'deliver') shipping.service.deploy({ version: '1.1.0', commit: 'x' })
    if (argv) {
      const ran = await builtCli(shipping.root, argv, shipping.environment)
      expect([command, ran.exitCode, ran.exitCode === 0 ? '' : ran.stderr]).toEqual([command, 0, ''])
    } else {
      // The one command that would run this test again is what CI ends with.
      expect(command).toBe('npm cit')
      expect((await readFile(join(root, '.ci/run'), 'utf8')).trimEnd()).toMatch(/npm cit$/)
    }
  }
}, 180_000)

test('what the README links to and shows is there', async () => {
  const text = await readFile(join(root, 'README.md'), 'utf8')
  for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)\)/g))
    expect((await readFile(join(root, target))).length).toBeGreaterThan(0)
})
