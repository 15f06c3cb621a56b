import { exitCodes, WaybillError, type Place } from '../../errors.ts'
import type { LockfileText } from '../component.ts'

/**
 * The longest lockfile that is read, in bytes; the largest of public projects have a fifth of it. A parser needs up to
 * eighty times as much memory.
 */
export const longestLockfile = 32 * 1024 * 1024

const again = 'Write it again with the package manager, or restore it with git.'

/** A lockfile that cannot be read. The work goes on without it: done, but not complete. */
export function lockfileInvalid(message: string, at: Place, hint: string = again): WaybillError {
  return new WaybillError('LOCKFILE_INVALID', message, { at, hint, exitCode: exitCodes.incomplete })
}

/** LOCKFILE_INVALID at the first place of the text where `needle` stands, or at its start. */
export function invalidAt(
  file: string,
  text: string,
  needle: string,
  message: string,
  hint: string = again,
): WaybillError {
  return lockfileInvalid(message, { file, line: lineAt(text, Math.max(0, text.indexOf(needle))) }, hint)
}

/** LOCKFILE_INVALID for what no format allows: no text at all, bytes that are no text, a merge conflict. */
export function refuseUnreadable({ path, text }: Pick<LockfileText, 'path' | 'text'>, format: string): void {
  if (text.trim() === '') throw invalidAt(path, text, '', `The ${format} lockfile is empty.`)
  const nul = text.indexOf('\0')
  if (nul >= 0) throw invalidAt(path, text, '\0', `The ${format} lockfile is not a text.`)
  const conflict = /^<{7} /m.exec(text)
  if (!conflict || !/^>{7} /m.test(text)) return
  const hint = 'Resolve the conflict, then let the package manager write the lockfile again.'
  throw invalidAt(path, text, conflict[0], `The ${format} lockfile holds an unresolved merge conflict.`, hint)
}

/** The number of the line, from 1, that an offset is on. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
