import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Release } from '../../src/notes/document.ts'
import { composeSite } from '../../src/page/site.ts'
import type { SiteInput } from '../../src/page/site-input.ts'
import { scratchFolder } from '../builders/folder.ts'
import { aSiteInput } from '../page/sites.ts'
import { serve } from './browser.ts'

/** A site in a folder, and served: the addresses of its root. Pages that a test never asks for need not be written. */
export async function servedSite(
  releases: readonly Release[],
  more: Partial<SiteInput> = {},
  isNeeded: (path: string) => boolean = () => true,
): Promise<{ readonly folder: string; readonly origin: string; readonly disk: string }> {
  const folder = await scratchFolder()
  for (const { path, content } of composeSite(aSiteInput(releases, more))) {
    if (!isNeeded(path)) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return { folder, origin: await serve(folder), disk: `${pathToFileURL(folder).href}/` }
}
