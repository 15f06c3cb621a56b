import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { files } from '../edge/files.ts'
import { exitCodes, WaybillError } from '../errors.ts'

const marker = '.waybill-demo'
const markerText = 'Made by `waybill demo`, which replaces what it made here when it runs again.\n'

/** What the demo leaves in its folder, and all that it ever removes from it. */
const made = [
  marker,
  'README.txt',
  'bom.cdx.json',
  'customers.csv',
  'index.html',
  'ledger',
  'mails',
  'notes.html',
  'notes.json',
  'notes.md',
  'page',
  'remote.git',
  'repository',
  'slack',
] as const

/**
 * Makes an empty folder for the demo, or empties one of an earlier demo. Throws OUTPUT_UNWRITABLE for a folder that
 * holds anything else: that is somebody's, and stays as it is.
 */
export async function prepareFolder(folder: string): Promise<void> {
  const found = await entriesOf(folder)
  const isOurs = found.includes(marker) && (await readFile(join(folder, marker), 'utf8')) === markerText
  if (found.length > 0 && !isOurs)
    throw new WaybillError('OUTPUT_UNWRITABLE', `${folder} is not empty, and the demo did not make it.`, {
      hint: 'Name a folder that does not exist yet: waybill demo --output ./another-folder',
      exitCode: exitCodes.usage,
    })
  for (const name of made.filter((one) => found.includes(one) && one !== marker))
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 })
  await files.write(join(folder, marker), markerText)
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    await mkdir(folder, { recursive: true })
    return await readdir(folder)
  } catch (cause) {
    throw new WaybillError('OUTPUT_UNWRITABLE', `${folder} cannot be made a folder.`, {
      hint: 'Name another place: waybill demo --output ./another-folder',
      exitCode: exitCodes.usage,
      cause,
    })
  }
}
