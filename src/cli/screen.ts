import { createColors } from 'picocolors'
import { WaybillError, WaybillErrors, type Place } from '../errors.ts'
import type { Remark } from './outcome.ts'
import { inPages } from './pages.ts'

/** The two streams of a command: data on stdout, talk on stderr. */
export interface Screen {
  data(text: string): void
  /** Data that comes in pieces. */
  pieces(texts: Iterable<string>): void
  remark(remark: Remark): void
  /** Told as it happens; silent with `--quiet`. */
  progress(text: string): void
  /** The line that is replaced as it goes on, until something else is said; null with `--quiet` and where no terminal is. */
  readonly status: ((text: string) => void) | null
  fail(error: unknown): void
}

export interface ScreenOptions {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly errored?: Error | null }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly quiet: boolean
  readonly verbose: boolean
  readonly color: boolean
  /** Takes secrets out of every text that leaves; see `config/redact.ts`. */
  readonly redact: (text: string) => string
}

/**
 * One line for people, from text that nobody has checked: no line ends, no control characters or escapes, nothing that
 * a CI runner takes for a command (`::name` at the start of a line, `##[name` anywhere).
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/^(\s*):(?=:)|##(?=(?:vso|teamcity)?\[)/g, '$&\u200B')
}

export function openScreen(options: ScreenOptions): Screen {
  const colors = createColors(options.color && wantsColor(options.stderr, options.environment))
  let shown = false
  const clear = () => {
    if (shown) options.stderr.write('\r\u001B[2K')
    shown = false
  }
  const say = (text: string) => {
    clear()
    options.stderr.write(`${options.redact(text)}\n`)
  }
  const marks = { info: '', warning: colors.yellow('warning: '), error: colors.red('error: ') }
  return {
    data: (text) => {
      clear()
      options.stdout.write(options.redact(text))
    },
    pieces: (texts) => {
      clear()
      for (const page of inPages(redacted(texts, options.redact))) {
        options.stdout.write(page)
        // Nobody reads on: the rest need not be made.
        if (options.stdout.errored) return
      }
    },
    remark: ({ level, text, at }) => {
      if (level === 'info' && options.quiet) return
      say(`${at ? `${plainLine(placeText(at))}: ` : ''}${marks[level]}${plainLine(text)}`)
    },
    progress: (text) => {
      if (!options.quiet) say(colors.dim(plainLine(text)))
    },
    status: canUpdate(options)
      ? (text) => {
          clear()
          const line = plainLine(options.redact(text)).slice(0, (options.stderr.columns ?? 80) - 1)
          if (line === '') return
          options.stderr.write(colors.dim(line))
          shown = true
        }
      : null,
    fail: (error) => {
      for (const one of error instanceof WaybillErrors ? error.errors : [error])
        for (const line of describeFailure(one, options.verbose))
          say(line.level === 'error' ? `${marks.error}${plainLine(line.text)}` : `  ${plainLine(line.text)}`)
    },
  }
}

function* redacted(texts: Iterable<string>, redact: (text: string) => string): Generator<string> {
  for (const text of texts) yield redact(text)
}

/** A failure in lines: what happened, where, and what to do next. A stack only for what is our own fault. */
export function describeFailure(error: unknown, verbose: boolean): Remark[] {
  if (error instanceof WaybillError) {
    const place = error.at ? `${placeText(error.at)}: ` : ''
    return [
      { level: 'error', text: `${place}${error.message} [${error.code}]` },
      ...(error.hint === undefined ? [] : [{ level: 'info' as const, text: error.hint }]),
      ...(verbose && error.cause !== undefined
        ? [
            {
              level: 'info' as const,
              text: `Cause: ${error.cause instanceof Error ? error.cause.message : 'unknown'}`,
            },
          ]
        : []),
    ]
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return [
    { level: 'error', text: 'This is a fault of Waybill itself. Please report it with these lines:' },
    ...stack.split('\n').map((text) => ({ level: 'info' as const, text })),
  ]
}

/** `file:line:column`, as compilers write it. */
function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

/** A CI system's log keeps every state of a line that changes. */
function canUpdate({ quiet, environment, stderr }: ScreenOptions): boolean {
  return !quiet && stderr.isTTY === true && environment['TERM'] !== 'dumb' && !environment['CI']
}

/**
 * Whether a stream gets colours: NO_COLOR (no-color.org) takes them from all, FORCE_COLOR gives them to all (`0` and `false`
 * take them), and else a terminal that is not a dumb one has them. Each stream is judged by itself.
 */
export function wantsColor(
  stream: { readonly isTTY?: boolean },
  environment: ScreenOptions['environment'],
): boolean {
  const forced = environment['FORCE_COLOR']
  if (environment['NO_COLOR']) return false
  if (forced) return forced !== '0' && forced !== 'false'
  return stream.isTTY === true && environment['TERM'] !== 'dumb'
}
