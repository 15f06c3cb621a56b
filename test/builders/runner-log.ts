import type { Annotation } from '../../src/action/runner.ts'

/** A step's log as the runner reads it: what it took for commands, and what people see. */
export interface RunnerLog {
  /** Every command that was carried out, in order. */
  readonly commands: readonly RunnerCommand[]
  readonly annotations: readonly Annotation[]
  readonly masks: readonly string[]
  /** The lines that are no commands, with asterisks for what was masked before them. */
  readonly shown: string
}

export interface RunnerCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Commands that the runner knows (GitHub documentation, "Workflow commands for GitHub Actions"). */
const known = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

/** Reads what a step wrote line by line: `::name` at a line's beginning behind any white space, `##[name]` anywhere in it. */
export function readLog(written: string): RunnerLog {
  const commands: RunnerCommand[] = []
  const masks: string[] = []
  const shown: string[] = []
  for (const line of written.split(/\r?\n/)) {
    const command = commandIn(line)
    if (command === null) {
      shown.push(masked(line, masks))
      continue
    }
    commands.push(command)
    if (command.name !== 'add-mask') continue
    masks.push(command.data, ...command.data.split(/[\r\n]+/).filter((one) => one !== ''))
  }
  return { commands, annotations: commands.flatMap(annotationOf), masks, shown: shown.join('\n') }
}

function commandIn(line: string): RunnerCommand | null {
  const [, name = '', given = '', data = ''] =
    /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? /##\[([^\s\]]+)(?: (.*?))?\](.*)$/.exec(line) ?? []
  if (!known.includes(name)) return null
  const properties = Object.fromEntries(
    given.split(',').flatMap((pair) => {
      const at = pair.indexOf('=')
      return at < 0 ? [] : [[pair.slice(0, at).trim(), unescaped(pair.slice(at + 1))]]
    }),
  )
  return { name, properties, data: unescaped(data) }
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

function masked(line: string, masks: readonly string[]): string {
  return masks
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, mask) => text.replaceAll(mask, '***'), line)
}

function annotationOf({ name, properties, data }: RunnerCommand): Annotation[] {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return []
  const { title, file, line, col } = properties
  return [
    {
      level: name,
      text: data,
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: Number(line) }),
      ...(col === undefined ? {} : { column: Number(col) }),
    },
  ]
}
