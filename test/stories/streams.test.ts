import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { plainHistory, repositoryWith } from '../builders/repository.ts'

const run = promisify(execFile)
const cli = resolve(import.meta.dirname, '../../dist/cli.js')

/** A line of bash in which $W is the built command line; its exit code is that of the first part of a pipe. */
async function bash(cwd: string, line: string, environment: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr } = await run('bash', ['-c', `W() { "$NODE" "$CLI" "$@"; }; ${line}`], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, NODE: process.execPath, CLI: cli, ...environment },
  })
  return { stdout, stderr }
}

const longHistory = () =>
  repositoryWith(
    plainHistory(
      ...Array.from({ length: 120 }, (_, index) => [
        `feat: ${'a long description '.repeat(40)}${index}`,
        `${index}.0.0`,
      ]).flat(),
    ),
  )

test.each([
  ['the notes', 'W notes --all | head -1 >/dev/null; echo "${PIPESTATUS[0]}"'],
  ['what is said beside them', 'W notes --all 2>&1 >/dev/null | head -c 0; echo "${PIPESTATUS[0]}"'],
  ['the help', 'W notes --help | head -1 >/dev/null; echo "${PIPESTATUS[0]}"'],
  ['the version', 'W --version | true; echo "${PIPESTATUS[0]}"'],
  ['a document', 'W notes --all --json | head -c 1 >/dev/null; echo "${PIPESTATUS[0]}"'],
])(
  'a reader of %s that closes the pipe is no fault, and nothing is said about it',
  async (_, line) => {
    const { root } = await longHistory()
    expect(await bash(root, line)).toEqual({
      stdout: '0\n',
      stderr: expect.not.stringContaining('EPIPE') as string,
    })
  },
  60_000,
)

test('a pipe that is closed hides no exit code', async () => {
  const { root } = await repositoryWith(plainHistory('feat: a', '1.0.0', 'no type at all'))
  const { stdout } = await bash(root, 'W notes --strict | true; echo "${PIPESTATUS[0]}"')
  expect(stdout).toBe('9\n')
}, 60_000)

test('a full disk is told, and is a failure', async () => {
  const { root } = await repositoryWith(plainHistory('feat: a', '1.0.0', 'fix: b'))
  const { stdout, stderr } = await bash(root, 'W notes >/dev/full; echo "$?"')
  expect(stdout).toBe('1\n')
  expect(stderr).toMatch(/could not be written: .*ENOSPC/)
}, 60_000)

test('pipes get no colours and no line that changes; FORCE_COLOR and NO_COLOR are heard', async () => {
  const { root } = await repositoryWith(plainHistory('feat: a', '1.0.0', 'fix: b'))
  const line = 'W notes v9 2>&1; W notes --help'
  expect((await bash(root, line)).stdout).not.toContain('\u001B')
  expect((await bash(root, line, { FORCE_COLOR: '1' })).stdout.match(/\u001B\[/g)?.length).toBeGreaterThan(4)
  for (const calm of [{ NO_COLOR: '1' }, { FORCE_COLOR: '0' }])
    expect((await bash(root, line, { FORCE_COLOR: '1', ...calm })).stdout).not.toContain('\u001B')
  expect((await bash(root, 'W notes v9 --no-color 2>&1 || true', { FORCE_COLOR: '1' })).stdout).not.toContain(
    '\u001B',
  )
}, 60_000)

test('on a terminal each stream is judged by itself, and a dumb terminal gets plain text', async () => {
  const { root } = await repositoryWith(plainHistory('feat: a', '1.0.0', 'fix: b'))
  // A terminal of its own for the command; its stdout, where told, goes to a file.
  const onTerminal = async (command: string, term: string) => {
    const script = [
      'import os, pty, sys',
      'out = bytearray()',
      'def read(fd):',
      '    data = os.read(fd, 65536); out.extend(data); return b""',
      'pty.spawn(["bash", "-c", sys.argv[1]], read, lambda fd: b"")',
      'sys.stdout.buffer.write(bytes(out))',
    ].join('\n')
    const { stdout } = await run('/usr/bin/python3', ['-c', script, command], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', HOME: root, TERM: term },
    })
    return stdout
  }
  const help = `'${process.execPath}' '${cli}' notes --help`
  const file = join(root, 'help.txt')
  expect(await onTerminal(help, 'xterm')).toContain('\u001B[1mExamples:')
  expect(await onTerminal(help, 'dumb')).not.toContain('\u001B')
  expect(await onTerminal(`${help} > '${file}'; cat '${file}'`, 'xterm')).not.toContain('\u001B')
  expect(await onTerminal(`'${process.execPath}' '${cli}' notes v9 > '${file}'`, 'xterm')).toContain(
    '\u001B[31m',
  )
}, 60_000)
