import { randomUUID } from 'node:crypto'
import { link, readFile, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { exitCodes, WaybillError } from '../errors.ts'

/** This process; its number alone may also be that of a process of an earlier container. */
const self = `${process.pid} ${hostname()} ${randomUUID()}`

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
    if (await make(file)) return () => unlink(file).catch(() => undefined)
    const holder = await readHolder(file)
    // Let go between the two looks.
    if (holder === null) number -= 1
    else if (!isGone(holder)) throw underWay(file, holder)
  }
}

/** Made with its content at once: a run that is killed in between leaves no file of which nobody knows whose it is. */
async function make(file: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`
  try {
    await writeFile(draft, self, { mode: 0o600 })
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      // Some file systems have no links.
      if (error.code === 'EEXIST') throw error
      return writeFile(file, self, { flag: 'wx', mode: 0o600 })
    })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await unlink(draft).catch(() => undefined)
  }
}

async function readHolder(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function isGone(holder: string): boolean {
  const [id = '', host] = holder.split(' ')
  if (id === '' || host !== hostname()) return false
  if (Number(id) === process.pid) return holder !== self
  try {
    process.kill(Number(id), 0)
    return false
  } catch (error) {
    // A process of somebody else may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function underWay(file: string, holder: string): WaybillError {
  const [id, host] = holder.split(' ')
  const who = id && host ? ` (process ${id} on ${host})` : ''
  return new WaybillError('SENDING_UNDER_WAY', `Another run in this clone is sending this now${who}.`, {
    exitCode: exitCodes.unsent,
    hint: `Wait until it has ended, then run this again: it tells what became of it. If there is no such run any more, remove ${file}.`,
  })
}
