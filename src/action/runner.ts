import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync } from 'node:fs'
import { EOL } from 'node:os'

/** What the runner shows at a line of a file; lines and columns count from one, the path is from the repository's root. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly text: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/**
 * The runner of a step: what it hands in, and what it reads back (GitHub documentation, "Workflow commands for GitHub Actions").
 * Every text that is handed to it ends up as that text: no part of it is read as a command.
 */
export interface Runner {
  /** An input, without white space around it; empty where the step does not give it. */
  input(name: string): string
  variable(name: string): string | null
  /** One line of the log, which must be harmless already: see `plainLine`. */
  line(text: string): void
  /** Lines of the log that are folded away below a title. */
  group(title: string, lines: readonly string[]): void
  /** From here on the log shows asterisks in its place. */
  mask(value: string): void
  annotate(annotation: Annotation): void
  /** Throws where the runner's file cannot be written to. */
  output(name: string, value: string): void
  /** Adds Markdown to the run's page; false where this runner has none. Throws as `output`. */
  summary(markdown: string): boolean
}

/** Everything that a step can see of its runner. */
export interface RunnerDoor {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly stdout: { write(text: string): unknown }
}

export function openRunner({ environment, stdout }: RunnerDoor): Runner {
  const write = (text: string) => void stdout.write(`${text}${EOL}`)
  const variable = (name: string) => environment[name] || null
  return {
    input: (name) => (environment[variableOf(name)] ?? '').trim(),
    variable,
    line: write,
    group: (title, lines) => {
      write(command('group', {}, title))
      for (const line of lines) write(line)
      write(command('endgroup', {}, ''))
    },
    mask: (value) => write(command('add-mask', {}, value)),
    annotate: ({ level, text, title, file, line, column }) =>
      write(command(level, { title, file, line, col: column }, text)),
    output: (name, value) => {
      const path = variable('GITHUB_OUTPUT')
      // A runner from before these files (GitHub Enterprise Server 3.6) reads the command, each in a line of its own.
      if (path === null) write(`${EOL}${command('set-output', { name }, value)}`)
      else append(path, 'GITHUB_OUTPUT', keyed(name, value))
    },
    summary: (markdown) => {
      const path = variable('GITHUB_STEP_SUMMARY')
      if (path === null) return false
      append(path, 'GITHUB_STEP_SUMMARY', markdown)
      return true
    },
  }
}

/** As the runner names the variable of an input. */
export function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

/** `::name key=value,key=value::data`; properties without a value are left out. */
function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`],
  )
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(data)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** `name<<delimiter`, the value, `delimiter`: with a delimiter that nobody can know before, no value ends early. */
function keyed(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`
}

function append(path: string, name: string, text: string): void {
  // The runner makes the file; writing another one would be read by nobody.
  if (!existsSync(path)) throw new Error(`${name} names ${path}, and there is no such file.`)
  appendFileSync(path, text)
}
