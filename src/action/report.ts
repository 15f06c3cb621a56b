import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describeFailure, plainLine } from '../cli/screen.ts'
import type { Remark } from '../cli/outcome.ts'
import { WaybillError, WaybillErrors, type ExitCode, type Place } from '../errors.ts'
import type { Annotation, Runner } from './runner.ts'

/** GitHub shows so many of a level of each step, and keeps silent about the rest. */
const mostShown = 10
/** The runner cuts a message behind 4,096 characters. */
const longest = 4_000

const meanings: Readonly<Record<ExitCode, string>> = {
  0: 'It is done.',
  1: 'It failed by a fault of its own.',
  2: 'Something is not as it has to be: the step, its permissions, the configuration, a list or a secret.',
  3: 'The release does not run where it should, or not well.',
  4: 'It could not be seen whether the release runs.',
  5: 'What came of it could not be recorded.',
  6: 'Not everybody was written to: messages are unknown, deferred or refused.',
  7: 'It is done, but not complete: something could not be read, or the forge did not answer.',
  8: 'The ledger does not verify.',
  9: 'A rule that you set says no.',
  130: 'It was interrupted. Run it again: it goes on where it stopped.',
  143: 'It was ended by the runner. Run it again: it goes on where it stopped.',
}

/** Why a step failed whose command came to an end: the meaning of its exit code, and the first errors that it told of. */
export function failureOf({ command, exitCode, remarks }: Failed, where: Where): Annotation {
  const told = remarks.filter((one) => one.level === 'error' && !isInFile(one, where)).slice(0, 5)
  return {
    level: 'error',
    title: `waybill ${command}, exit code ${exitCode}`,
    text: clipped([meanings[exitCode], ...told.map(({ text }) => text)]),
  }
}

export interface Failed {
  readonly command: string
  readonly exitCode: ExitCode
  readonly remarks: readonly Remark[]
}

/** An error of Waybill, or of several at once, each at its place. */
export function annotationsOf(failure: unknown, at: Where): Annotation[] {
  const failures = failure instanceof WaybillErrors ? failure.errors : [failure]
  return failures.map((one) => {
    if (isUsage(one))
      return { level: 'error', title: 'Waybill: USAGE', text: clipped([one.message.replace(/^error: /, '')]) }
    const known = one instanceof WaybillError ? one : null
    return {
      level: 'error',
      title: `Waybill: ${known?.code ?? 'UNEXPECTED'}`,
      text: clipped(describeFailure(one, false).map(({ text }) => text)),
      ...(known?.at ? placed(known.at, at) : {}),
    }
  })
}

/** What the library for command lines throws. */
function isUsage(failure: unknown): failure is Error & { code: string } {
  return failure instanceof Error && 'code' in failure && String(failure.code).startsWith('commander.')
}

/** What was found in a file, shown there; it is no failure by itself. The rest is in the log and on the run's page. */
export function remarkAnnotations(remarks: readonly Remark[], at: Where): Annotation[] {
  return remarks.flatMap((remark) => {
    if (remark.at === undefined || !isInFile(remark, at)) return []
    const level = remark.level === 'info' ? 'notice' : remark.level
    return { level, text: clipped([remark.text]), ...placed(remark.at, at) }
  })
}

/** A title or a commit is no file that GitHub could show it at. */
function isInFile({ at }: Remark, { cwd }: Where): boolean {
  return at !== undefined && existsSync(resolve(cwd, at.file))
}

/** Shows as many as GitHub shows, and says how many more there are. */
export function annotateAll(
  runner: Pick<Runner, 'annotate' | 'line'>,
  annotations: readonly Annotation[],
): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const those = annotations.filter((one) => one.level === level)
    for (const one of those.slice(0, mostShown)) runner.annotate(one)
    const more = those.length - mostShown
    if (more > 0) runner.line(`│ ${more} more of level ${level} are told above and on the run's page.`)
  }
}

/** Where paths begin: the folder that the command ran in, and the runner's workspace. */
export interface Where {
  readonly cwd: string
  readonly workspace: string
}

/** GitHub knows files by their path in the repository, which may be checked out anywhere in the workspace. */
function placed({ file, line, column }: Place, { cwd, workspace }: Where): Partial<Annotation> {
  const path = resolve(cwd, file)
  const inside = relative(rootOf(path) ?? workspace, path)
  return {
    file: (inside === '' || inside.startsWith('..') ? file : inside).split(sep).join('/'),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }
}

function rootOf(path: string): string | null {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return null
  }
}

function clipped(lines: readonly string[]): string {
  const text = lines.map(plainLine).join('\n')
  return text.length <= longest ? text : `${text.slice(0, longest - 2)} …`
}
