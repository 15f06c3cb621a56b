import { readFile, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { exitCodes, WaybillError } from '../errors.ts'

/** What this process holds: its own number in a file may also be left from a process of an earlier container. */
const held = new Set<string>()

/**
 * Makes this run the only one of the machine at what `path` names, until the function that it gives is called.
 *
 * The holders have numbered files, each made only where it was not there, and each removed by its own holder alone; a
 * file whose process is gone is left and the next number taken. So nobody can take away a file that was just made.
 * Throws SENDING_UNDER_WAY while another run holds it, or may: on another machine nobody can tell.
 */
export async function holdAlone(path: string): Promise<() => Promise<void>> {
  for (let number = 1; ; number++) {
    const file = `${path}.run-${number}`
    if (await make(file)) return () => release(file)
    const holder = await readFile(file, 'utf8').catch(() => null)
    if (holder === null || !isGone(file, holder)) throw underWay(file, holder)
  }
}

async function make(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${process.pid} ${hostname()}`, { flag: 'wx', mode: 0o600 })
    held.add(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function release(file: string): Promise<void> {
  held.delete(file)
  await unlink(file).catch(() => undefined)
}

function isGone(file: string, holder: string): boolean {
  const [, id, host] = /^(\d+) (.*)$/.exec(holder) ?? []
  if (id === undefined || host !== hostname()) return false
  if (Number(id) === process.pid) return !held.has(file)
  try {
    process.kill(Number(id), 0)
    return false
  } catch (error) {
    // A process of somebody else may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function underWay(file: string, holder: string | null): WaybillError {
  const [id, host] = holder?.split(' ') ?? []
  const who = id && host ? ` (process ${id} on ${host})` : ''
  return new WaybillError('SENDING_UNDER_WAY', `Another run in this clone is sending this now${who}.`, {
    exitCode: exitCodes.unsent,
    hint: `Wait until it has ended, then run this again: it tells what became of it. If there is no such run any more, remove ${file}.`,
  })
}
