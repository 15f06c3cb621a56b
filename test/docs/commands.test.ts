import { Writable } from 'node:stream'
import { Command, CommanderError } from 'commander'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { run } from '../../src/cli/program.ts'
import { WaybillError } from '../../src/errors.ts'
import { blocks, guides } from './guides.ts'

const commonFlags = ['--cwd <folder>', '--config <file>', '--json', '--quiet', '--verbose', '--no-color']

test('every command in the documentation is one that Waybill takes', () => {
  const lines = documented()
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.flatMap(({ place, words }) => complaint(words).map((said) => `${place}: ${said}`))).toEqual([])
})

test('the examples in the help of every command are ones that it takes', () => {
  for (const { name, examples } of commands) {
    expect(examples.length, name).toBeGreaterThan(0)
    for (const example of examples) {
      const [words = []] = commandsIn(example)
      expect(words.slice(0, name.split(' ').length).join(' '), example).toBe(name)
      expect(complaint(words), example).toEqual([])
    }
  }
})

test('a misspelt option or command in the documentation would be found', () => {
  expect(complaint(['notes', '--al'])).toHaveLength(1)
  expect(complaint(['note'])).toHaveLength(1)
  expect(complaint(['ledger', 'lg'])).toHaveLength(1)
  expect(complaint(['notes', 'v1.0.0', 'v1.1.0'])).toHaveLength(1)
  expect(complaint(['bom', 'diff', 'v1.0.0'])).toHaveLength(1)
  expect(complaint(['bom', '--dir', 'web', 'diff', 'v1.0.0', 'v1.1.0'])).toHaveLength(1)
  expect(complaint(['announce', '--environment'])).toHaveLength(1)
})

test('the options that every command takes are those of the real program', async () => {
  const given = ['--cwd', '.', '--json', '--quiet', '--verbose', '--no-color', '--config', 'none.yml']
  for (const { name, argument, standalone } of commands) {
    if (standalone) continue
    const needed = argument?.match(/<[^>]+>/g) ?? []
    const { error } = await run([...name.split(' '), ...given, ...needed], {
      stdout: new Writable({ write: (_chunk, _encoding, done) => done() }),
      stderr: new Writable({ write: (_chunk, _encoding, done) => done() }),
      environment: {},
    })
    // It got as far as reading the configuration: the line itself was understood.
    expect(error instanceof WaybillError ? error.code : error, name).toBe('CONFIG_NOT_FOUND')
  }
  // Each began to load its verb: what is still on its way would be cut off for the tests that come after these.
  await Promise.all(commands.map(({ load }) => load()))
})

test('what a line of shell calls is found behind a prompt of variables, a pipe and a comment', () => {
  expect(commandsIn('waybill notes v1.0.0 # since the first')).toEqual([['notes', 'v1.0.0']])
  expect(commandsIn('A=b waybill next --json | jq .version')).toEqual([['next', '--json']])
  expect(commandsIn('cd here && node dist/cli.js page --output "my page"')).toEqual([
    ['page', '--output', 'my page'],
  ])
  expect(commandsIn('waybill bom > bom.json; waybill next')).toEqual([['bom'], ['next']])
  expect(commandsIn('echo waybill notes')).toEqual([])
})

/** Every call of Waybill in the shell blocks of the documentation, and in its text where it stands in backticks. */
function documented(): { place: string; words: string[] }[] {
  const inBlocks = blocks('sh', 'bash', 'shell', 'console').flatMap(({ path, line, code }) =>
    code
      .replaceAll('\\\n', ' '.repeat(2))
      .split('\n')
      .flatMap((text, index) =>
        commandsIn(text).map((words) => ({ place: `${path}:${line + 1 + index}`, words })),
      ),
  )
  const inText = guides().flatMap(({ path, text }) =>
    text
      .replaceAll(/^ *```.*?^ *```/gms, '')
      .split(/`([^`\n]+)`/)
      .filter((_, index) => index % 2 === 1)
      .filter((span) => span.startsWith('waybill '))
      .flatMap((span) => commandsIn(span).map((words) => ({ place: `${path}: \`${span}\``, words }))),
  )
  return [...inBlocks, ...inText]
}

/** The arguments of every call of Waybill in a line of shell. */
function commandsIn(line: string): string[][] {
  const calls: string[][] = []
  let words: string[] = []
  const end = () => {
    while (/^\w+=/.test(words[0] ?? '')) words.shift()
    const skip = words[0] === 'waybill' ? 1 : words[0] === 'node' && words[1]?.endsWith('dist/cli.js') ? 2 : 0
    if (skip > 0) calls.push(words.slice(skip))
    words = []
  }
  for (const [token, single, double] of line.matchAll(
    /'([^']*)'|"([^"]*)"|[|&;]+|\d?>>?|(?<!\S)#|[^\s'"|&;>]+/g,
  )) {
    if (token === '#') break
    if (single !== undefined || double !== undefined) words.push(single ?? double ?? '')
    else if (/^[|&;]+$/.test(token)) end()
    else if (/^\d?>>?$/.test(token)) words.push('>')
    else words.push(token)
  }
  end()
  return calls.map((call) => (call.includes('>') ? call.slice(0, call.indexOf('>')) : call))
}

/** What the command line would say against these words, if anything; nothing is run. */
function complaint(words: readonly string[]): string[] {
  const program = new Command('waybill').version('0').enablePositionalOptions()
  for (const { name, argument, options } of commands) {
    const [group = '', verb] = name.split(' ')
    const known = program.commands.find((command) => command.name() === group)
    const parent = verb === undefined ? program : (known ?? program.command(group))
    const command = parent.command([verb ?? group, ...(argument?.split(' ') ?? [])].join(' '))
    for (const flags of [...options.map(([flag]) => flag), ...commonFlags]) command.option(flags)
    command.action(() => undefined)
  }
  for (const command of [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)])
    command.exitOverride().configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
  try {
    program.parse([...words], { from: 'user' })
    return []
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? [] : [`waybill ${words.join(' ')}: ${error.message}`]
  }
}
